"""What governs a thing turned round: *is prepared to accept it* for *has ruled it out*, *hinges on the sales*
for *whatever the sales*, *too early to talk about it* for *now is the time to talk about it*.

Such turns come in classes of two sides without a middle (``language/contraries``). A turn of the claim is
held against those of its class that the source has at the place that the claim's words around tell; a denial
on either hand puts its turn on the other side, so that only the side over all counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.contraries import Side, clausal, sides, sides_among
from briefing.check.language.matching import Index, Match
from briefing.check.language.negators import ALL_DENIALS
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.poles import Pole
from briefing.check.language.scope import Standings
from briefing.check.language.thesaurus import SAME, SYNONYM
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.clause import DENYING, denying_turns
from briefing.check.structure.frame import Frame, finding, quoted, words
from briefing.check.structure.left_aside import left_aside, told_apart
from briefing.check.structure.opposed import EXCEPTS
from briefing.check.structure.poles import CLOSE, NEAR, PACE, TURNING, Anchor, anchors_of, apart
from briefing.check.structure.reversed import CONTESTING
from briefing.models import ReasonCode

LEAST, ABOUT, MOST, RIVALLING = 0.15, 0.3, 0.85, 0.4
BREAKS = frozenset({",", ";", ":", "—", "–", "that", "and", "but", "which", "who", "while", "though"})
IFS = frozenset("if unless whether otherwise provided".split())
MARKS = frozenset({";", ":", "—", "–"})
CLOSING = frozenset({"”"})
NEITHER = frozenset({"neither"})
DISPUTING = frozenset("deny dispute doubt reject refute contest".split())
CLOSE_BY = frozenset({"not", "n't"})
NOBODY = frozenset({"nothing", "nobody", "none"})
PARTLY = frozenset("every all only merely just simply solely each everyone always necessarily least".split())
MERELY = frozenset("only merely just simply solely".split())
REFUSING = frozenset({"decline", "refuse", "fail"})
BEFORE, BEHIND, FAR, ASIDE = 4, 3, 8, 10
ENDING = frozenset(
    "end halt stop freeze ban moratorium suspension abolition removal repeal closure lifting withdrawal cut"
    " reduction curb".split()
)


# Without one of these no turn is denied.
CUES = ALL_DENIALS | NOBODY | CONTESTING | DISPUTING | REFUSING | DENYING
AGAINST, FOR = frozenset({"against"}), frozenset({"for", "favour"})
COUNTING = frozenset("than many twice".split())


class Told(NamedTuple):
    """A turn with the sentence it stands in, on which side it is when its denials are counted, and those."""

    side: Side
    number: int
    left: bool
    denials: frozenset[int]


def check_contraries(frame: Frame) -> list[Finding]:
    """The first turn of the claim whose contrary the source has at its place."""
    lines, classes = _lines(frame.evidence)
    both = sides_among(frame.sentence, classes) if lines else ()
    if both:
        both = _unlike(frame, both, lines)
    if not both:
        return []
    inside = quoted(frame.sentence)
    mine = [one for side in both if (one := _told(frame.sentence, frame.standing, side, -1)) is not None]
    theirs: dict[int, list[Told]] = {}
    for one in mine:
        if one.side.first in inside:
            continue
        line = one.side.line
        if line not in theirs:
            theirs[line] = _facing(frame, lines[line])
        if all(other.left == one.left for other in theirs[line]):
            continue
        other = _rival(frame, one, theirs[line], mine)
        if other is None or _turning(frame, one, other):
            continue
        left = _shown(frame.sentence, one)
        right = _shown(frame.evidence.sentences[other.number], other)
        message = f"the claim says “{left}”, the source “{right}”, of the same thing"
        return [finding(ReasonCode.POLARITY, message, left, right, 0.7)]
    return []


@lru_cache(maxsize=512)
def _first_denial(sentence: Sentence) -> int:
    """Where the first word stands that may deny a turn: one behind the last if there is none."""
    words = sentence.tokens
    if sentence.has(NEITHER):
        return 0
    first = min(denying_turns(sentence), default=len(words))
    if not sentence.has(CUES):
        return first
    return next((t.index for t in words[:first] if t.lower in CUES or t.lemma in CUES), first)


def _unlike(
    frame: Frame, own: tuple[Side, ...], lines: dict[int, list[tuple[int, Side]]]
) -> tuple[Side, ...]:
    """Some turns of the claim but for those of classes of which it and the evidence have one side only."""
    differing = set()
    here, source = _first_denial(frame.sentence), frame.evidence.sentences
    for side in own:
        if here < side.first or any(
            other.left != side.left or _first_denial(source[number]) < other.first
            for number, other in lines[side.line]
        ):
            differing.add(side.line)
    return tuple([side for side in own if side.line in differing]) if differing else ()


@lru_cache(maxsize=128)
def _lines(evidence: Index) -> tuple[dict[int, list[tuple[int, Side]]], frozenset[int]]:
    """The turns of the evidence by their class, with the number of the sentence, and those classes. Not to be
    changed."""
    found: dict[int, list[tuple[int, Side]]] = {}
    for number, sentence in enumerate(evidence.sentences):
        for side in sides(sentence):
            found.setdefault(side.line, []).append((number, side))
    return found, frozenset(found)


def _facing(frame: Frame, places: list[tuple[int, Side]]) -> list[Told]:
    """The turns of the evidence at some places, but for those left open."""
    told = [
        _told(frame.evidence.sentences[number], frame.standings[number], side, number)
        for number, side in places
    ]
    return [one for one in told if one is not None]


def _told(sentence: Sentence, standing: Standings, side: Side, number: int) -> Told | None:
    """A turn with its denials; None for one that is left open."""
    if _on_condition(sentence, side) or left_aside(sentence.tokens, side.first):
        return None
    before = _first_denial(sentence) < side.first
    denials = _denials(sentence, side, standing[side.first].denials) if before else set()
    if denials is None:
        return None
    return Told(side, number, side.left == (len(denials) % 2 == 0), frozenset(denials))


def _denials(sentence: Sentence, side: Side, parsed: tuple[int, ...]) -> set[int] | None:
    """The words before a turn, in its clause, that deny it; None where they deny it of a part only ("not
    every state", "not only")."""
    if sentence.has(NEITHER):
        return set(parsed)
    tokens, found, passed = sentence.tokens, set(), False
    if (also := _also_declined(tokens, side.first)) >= 0:
        return {also}
    for token in reversed(tokens[: side.first]):
        if token.text == "," and _denied_beyond(tokens, token.index):
            return None
        if token.lower in BREAKS or token.text in MARKS:
            over = token.index - 1
            disputed = token.lower == "that" and over >= 0 and tokens[over].lemma in DISPUTING
            if disputed and not _no_doubt(tokens, over):
                found.add(over)
            break
        if token.lower in NOBODY or _not_one(tokens, token.index):
            found.add(token.index)
        if token.lower == "no" and token.index + 1 in found and tokens[token.index + 1].lower == "longer":
            continue  # "no longer" denies once
        beside = side.first - token.index <= BEFORE
        if _a_no(tokens, token.index):
            continue
        if side.first - token.index > FAR or (passed and token.lower in CLOSE_BY):
            continue  # "that some cannot pay is a reason": of another verb
        passed = passed or token.tag in FINITE
        if (token.lower in ALL_DENIALS and beside) or token.index in parsed:
            if token.lower not in ALL_DENIALS and not (beside and tokens[side.first].verb):
                continue
            if _not_only(tokens, token.index) and tokens[side.first].verb:
                continue  # "it not only serves the aim": it serves it
            if tokens[token.index + 1].lower in PARTLY:
                return None
            found.add(token.index)
    if sentence.has(CONTESTING) and any(
        t.lemma in CONTESTING and u.lower == "that" for t, u in pairwise(tokens[: side.first])
    ):
        return None  # "disputes that she was told"
    return found


def _no_doubt(tokens: Sequence[Token], i: int) -> bool:
    """ "Left no doubt that": it is sure."""
    return tokens[i].lemma == "doubt" and any(t.lower in UNDOUBTED for t in tokens[max(0, i - 2) : i])


UNDOUBTED = frozenset("no little beyond without never not n't".split())


def _not_one(tokens: Sequence[Token], i: int) -> bool:
    """ "Not one of them was let in", "not a single one": nobody was."""
    if tokens[i].lower != "not":
        return False
    after = [t.lower for t in tokens[i + 1 : i + 3]]
    return after[:1] == ["one"] or after == ["a", "single"]


def _denied_beyond(tokens: Sequence[Token], end: int) -> bool:
    """Whether a denial stands right before an aside that ends here: "none of which, it says, affected it"."""
    start = max([t.index for t in tokens[max(0, end - ASIDE) : end] if t.text == ","], default=0)
    return any(t.lower in ALL_DENIALS for t in tokens[max(0, start - BEHIND) : start])


def _on_condition(sentence: Sentence, side: Side) -> bool:
    """Whether a turn stands under or beside an "if" or a "whether"."""
    if not sentence.has(IFS):
        return False
    words = sentence.tokens
    ends = MARKS | CLOSING  # an "if" in words quoted before is theirs
    low = max([t.index for t in words[: side.first] if t.text in ends], default=-1)
    high = min([t.index for t in words[side.last :] if t.text in MARKS], default=len(words))
    return any(
        t.lower in IFS and (t.lower != "whether" or t.index < side.first) for t in words[low + 1 : high]
    )


def _rival(frame: Frame, one: Told, facing: list[Told], mine: list[Told]) -> Told | None:
    """The nearest turn of the other side, if none of the claim's side stands nearly as near."""
    anchors = anchors_of(frame, Pole(one.side.first, one.side.last, {}))
    wide = one.side.line in clausal()
    best, near, same = None, 0.0 if wide else LEAST, 0.0
    for other in facing:
        here = _near(frame, anchors, other) + wide * frame.shares[other.number]
        if other.left == one.left:
            same = max(same, here)
        elif here > near or (best is None and 2 * here > LEAST and _same_doer(frame, one, other)):
            best, near = other, here
    if best is None or same > RIVALLING * near or not _about(frame, best):
        return None
    if bool(starts(frame.sentence, EXCEPTS)) != bool(starts(frame.evidence.sentences[best.number], EXCEPTS)):
        return None
    if not wide and not _beside(frame, anchors, best) and not _same_doer(frame, one, best):
        return None
    there = range(best.side.first, best.side.last + 1)
    own = range(one.side.first, one.side.last + 1)
    if _accounted(frame, one, best) or told_apart(frame, own, best.number, there):
        return None
    for rival in mine:
        if rival.side.line != one.side.line or rival.left != best.left:
            continue
        if _near(frame, anchors_of(frame, Pole(rival.side.first, rival.side.last, {})), best) >= near:
            return None
    return best


def _accounted(frame: Frame, one: Told, other: Told) -> bool:
    """Whether the claim's turn is one word that stands for another word of the source; or the same word, so
    that all depends on its denials, which the check of polarity counts."""
    side = one.side
    places = [m for i in range(side.first, side.last + 1) if (m := frame.matches.get(i)) is not None]
    there = range(other.side.first, other.side.last + 1)
    spoken = [m for m in places if m.sentence == other.number and m.token.index in there]
    if other.side.left == side.left:
        if _also_declined(frame.sentence.tokens, side.first) >= 0:
            return False
        if side.first < side.last and not _spoken(frame, side.first):
            return False  # "had failed to produce agreement" for "had established a consensus"
        return any(m.strength >= SYNONYM for m in spoken)
    return side.first == side.last and not spoken and any(m.strength >= SYNONYM for m in places)


def _spoken(frame: Frame, i: int) -> bool:
    match = frame.matches.get(i)
    return match is not None and match.strength >= SYNONYM


def _about(frame: Frame, other: Told) -> bool:
    """Whether a turn's sentence is what the claim is about: it has most of the claim's words, or the claim
    most of its words."""
    number, side = other.number, other.side
    if frame.shares[number] >= max(ABOUT, MOST * max(frame.shares)):
        return True
    tokens = frame.evidence.sentences[number].tokens
    meant = [t for t in tokens if t.content and not side.first <= t.index <= side.last]
    said = {m.token.index for m in frame.matches.values() if m.sentence == number and m.strength >= SYNONYM}
    return 2 * sum(t.index in said for t in meant) >= len(meant)


def _near(frame: Frame, anchors: list[Anchor], other: Told) -> float:
    """How near a turn of the evidence is to what accounts for the claim's words around."""
    total = 0.0
    for match, worth, _ in anchors:
        if match.sentence == other.number and (gap := _gap(frame, match, other)):
            total += worth / (1 + gap / PACE)
    return total


def _beside(frame: Frame, anchors: list[Anchor], other: Told) -> bool:
    """Whether a word close to the claim's turn has its own close to the source's."""
    return any(
        gap <= CLOSE and match.sentence == other.number and 0 < _gap(frame, match, other) <= NEAR
        for match, _, gap in anchors
    )


def _same_doer(frame: Frame, one: Told, other: Told) -> bool:
    """Whether the same party is the subject of both, however far away it is named ("Sorn, where the river
    rises, sent observers")."""
    mine = _doers(frame.sentence, one)
    if not mine:
        return False
    there = _doers(frame.evidence.sentences[other.number], other)
    return any(
        match.sentence == other.number and match.strength >= SAME and match.token.index in there
        for i in mine
        if (match := frame.matches.get(i)) is not None
    )


def _doers(sentence: Sentence, one: Told) -> set[int]:
    verbs = {one.side.first, *one.denials}
    for token in reversed(sentence.tokens[max(0, one.side.first - FAR) : one.side.first]):
        if not token.verb and token.tag not in {"TO", "MD", "RB"}:
            break
        verbs.add(token.index)  # "chose to leave", "will have to come"
    return {k for p in sentence.predicates if p.verb in verbs for k in p.subjects}


def _gap(frame: Frame, match: Match, other: Told) -> int:
    """Number of words from a turn to a word, 0 within it; where a clause opens counts for more."""
    tokens, place, side = frame.evidence.sentences[other.number].tokens, match.token.index, other.side
    if side.first <= place <= side.last:
        return 0
    return apart(tokens, side.last if place > side.last else side.first, place)


def _turning(frame: Frame, one: Told, other: Told) -> bool:
    """Whether a word that turns the sense round stands beside one of the two only."""
    mine, theirs = frame.sentence, frame.evidence.sentences[other.number]
    if mine.has(AGAINST) and mine.has(COUNTING) and mine.has(FOR):
        return True  # "more were for it than against it"
    left, right = _turners(mine, one), _turners(theirs, other)
    said = {t.lemma for t in theirs.tokens}, {t.lemma for t in mine.tokens}
    return bool((left - said[0]) or (right - said[1]))


def _turners(sentence: Sentence, one: Told) -> set[str]:
    side, tokens = one.side, sentence.tokens
    after = tokens[side.last + 1 :][:BEHIND]
    but = next((k for k, t in enumerate(after) if t.lower == "but"), BEHIND)
    near = (*tokens[max(0, side.first - BEFORE) : side.first], *after[:but])
    return {
        t.lemma
        for t in near
        if t.index not in one.denials
        and not _a_no(tokens, t.index)
        and not _not_only(tokens, t.index)
        and (t.lemma in TURNING or t.lower in TURNING or t.lemma in ENDING)
    }


def _a_no(tokens: Sequence[Token], i: int) -> bool:
    """ "In the event of a no vote", "a no from the board": denies nothing."""
    return tokens[i].lower == "no" and i > 0 and tokens[i - 1].tag == "DT"


def _not_only(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word is one of a "not only", right before a verb, which denies nothing."""
    if tokens[i].lower in MERELY:
        i -= 1
    if i < 0 or tokens[i].lower not in CLOSE_BY or i + 2 >= len(tokens):
        return False
    return tokens[i + 1].lower in MERELY and tokens[i + 2].verb


def _also_declined(tokens: Sequence[Token], first: int) -> int:
    """The verb of refusing that an "or to" takes up: "declined to say how, or to exclude it"; -1 for none."""
    joined = first - 1 if first and tokens[first - 1].lower != "to" else first - 2
    if joined < 1 or tokens[joined].lower != "or" or tokens[first].tag != "VB":
        return -1
    return next(
        (
            t.index
            for t, after in pairwise(tokens[:joined])
            if t.lemma in REFUSING and t.verb and after.tag == "TO"
        ),
        -1,
    )


def _shown(sentence: Sentence, one: Told) -> str:
    tokens = sentence.tokens
    denials = [tokens[k] for k in one.denials if k < one.side.first]
    return words(sentence, *denials[-1:], *tokens[one.side.first : one.side.last + 1])
