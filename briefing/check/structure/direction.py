"""Which way a sentence compares, on which scale, and what stands on either side of the comparison.

"A more than B" and "B less than A" say the same: a contradiction is the other direction with the sides in
place, or the same direction with the sides exchanged.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.matching import content
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.arguments import events
from briefing.check.structure.comparison_denied import DEGREES, DENYING, denied
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.poles import beside
from briefing.check.structure.withdrawn import WITHDRAWING, withdrawn
from briefing.models import ReasonCode

SCALES = {
    "amount": (
        "more greater higher larger bigger above rise grow increase climb jump double triple exceed outnumber"
        " surpass gain soar surge growth dearer costlier twice heavier raise lift",
        "less fewer lower smaller below fall drop decline decrease shrink halve slip dip plunge"
        " reduction cheaper lighter trail",
    ),
    "extreme": (
        "most highest largest biggest greatest best strongest longest",
        "least lowest smallest fewest worst weakest shortest",
    ),
    "time": ("later after following next", "earlier sooner before previous"),
    "length": ("longer", "shorter"),
    "speed": ("faster quicker sooner", "slower"),
    "worth": ("better rosier brighter stronger happier healthier safer easier",
              "worse gloomier bleaker weaker poorer riskier harder"),
    "rigour": ("stricter tougher harsher tighter firmer", "softer looser milder gentler laxer lenient"),
}  # fmt: skip
SIGNS = {
    word: (scale, sign)
    for scale, sides in SCALES.items()
    for sign, words in zip((1, -1), sides, strict=True)
    for word in words.split()
}
AGAINST = frozenset({"than", "against", "compared", "versus"})
TEMPORAL = frozenset({"before", "after", "following"})
MOVING = frozenset("postpone defer delay bring move pull put push".split())
MULTIPLES = frozenset("twice double triple treble quadruple times half third quarter fifth".split())
DIRECTED = frozenset(SIGNS) | MOVING | MULTIPLES
"""Without one of these nothing is directed."""
REACH = 6
PRONOUNS = frozenset("one ones it that those they he she this these".split())
THINGS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ"})
SPANS = frozenset("day week month year hour minute night morning evening decade century".split())


class Direction(NamedTuple):
    """A directed word, its scale and sign, and where the second side begins (-1 without)."""

    place: int
    scale: str
    sign: int
    pivot: int


@lru_cache(maxsize=1024)
def directions(sentence: Sentence) -> tuple[Direction, ...]:
    """Every directed word of a sentence but those that only go with a figure ("more than 30")."""
    if not sentence.has(DIRECTED):
        return ()
    words = sentence.tokens
    out = []
    for i, token in enumerate(words):
        if token.lower not in DIRECTED and token.lemma not in DIRECTED:
            continue
        moved = _moved(words, i)
        if moved:
            out.append(Direction(i, "time", moved, -1))
            continue
        many = _multiple(words, i)
        if many:
            out.append(Direction(i, "multiple", many, _as(words, i)))
            continue
        found = SIGNS.get(token.lower) or SIGNS.get(token.lemma)
        if found is None or _idle(sentence, i, found[0]):
            continue
        out.append(Direction(i, _scale(sentence, i, found[0]), found[1], _pivot(sentence, i)))
    return tuple(out)


def _moved(words: tuple[Token, ...], i: int) -> int:
    """1 for "put back", "postponed"; -1 for "brought forward": to a later or an earlier time."""
    token = words[i]
    if not token.verb:
        return 0
    if token.lemma in {"postpone", "defer", "delay"}:
        return 1
    ahead = {t.lower for t in words[i + 1 : i + 5]}
    if token.lemma in {"bring", "move", "pull"} and "forward" in ahead:
        return -1
    return 1 if token.lemma in {"put", "push", "move"} and "back" in ahead else 0


def _moves(sentence: Sentence) -> frozenset[int]:
    """The words of a sentence that put something back or bring it forward."""
    return frozenset([t.index for t in sentence.tokens if _moved(sentence.tokens, t.index)])


def _multiple(words: tuple[Token, ...], i: int) -> int:
    """1 for "twice as many", "three times the"; -1 for "half as much", "a third of what"; else 0."""
    token = words[i]
    after = [t.lower for t in words[i + 1 : i + 3]]
    if token.lower in {"twice", "double", "triple", "treble", "quadruple"} and not token.verb:
        return 1
    if token.lower == "times" and i and (words[i - 1].tag == "CD") and after[:1] != [","]:
        return 1
    if token.lower in {"half", "third", "quarter", "fifth"}:
        return (
            -1 if after[:1] == ["as"] or after in (["of", "what"], ["the", "number"], ["that", "of"]) else 0
        )
    return 0


def _as(words: tuple[Token, ...], i: int) -> int:
    """Where the second side of a multiple begins: "as … as", "of what", "the number"."""
    ahead = words[i + 1 : i + 9]
    found = [t.index for t in ahead if t.lower == "as"]
    if len(found) > 1:
        return found[1]
    than = next((t.index for t in ahead if t.lower == "than"), -1)
    return than if than >= 0 else found[0] if found else i + 1


def _pivot(sentence: Sentence, i: int) -> int:
    """Where the second side of a comparison begins; "before" and "after" begin it themselves."""
    words = sentence.tokens
    ahead = words[i + 1 : i + 12]
    than = next((t.index for t in ahead if t.lower == "than"), -1)
    if than < 0 and words[i].lower in TEMPORAL:
        return i
    return than if than >= 0 else next((t.index for t in ahead if t.lower in AGAINST), -1)


def _scale(sentence: Sentence, i: int, scale: str) -> str:
    """ "More likely" and "more severe" lie on scales of their own."""
    after = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
    if sentence.tokens[i].lower in DEGREES and after is not None and after.tag in {"JJ", "RB"}:
        return after.lemma
    return scale


def _idle(sentence: Sentence, i: int, scale: str) -> bool:
    """Whether a directed word compares nothing: "at least", "30 more", "or more", "the earlier pact"."""
    words = sentence.tokens
    token = words[i]
    before = words[i - 1].lower if i else ""
    after = words[i + 1] if i + 1 < len(words) else None
    if token.verb and any(t.lower in SIGNS and t.tag in {"RBR", "JJR"} for t in words[i + 1 : i + 4]):
        return True  # "fell faster", "rise less": the second word says how they compare
    if token.lemma in WITHDRAWING and token.verb and withdrawn(sentence, i):
        return True
    than = after is not None and after.lower == "than"
    ahead = words[i + 2 : i + 4]
    if than and any(t.tag in {"CD", "$"} for t in ahead) and ahead[0].tag != "IN":
        return True
    if times_over(words, i):
        return True
    if before == "no" and (than or _graded_than(words, i)):
        return False
    if before in {"or", "at", "no", "any", "dozen", "hundred", "much"} or (
        token.lower in {"more", "greater"} and i and words[i - 1].tag == "CD"
    ):
        return True
    if token.lemma in {"decline", "fall", "drop", "slip", "trail"} and after is not None:
        return after.lower in {"to", "on", "by"} and not any(t.tag == "CD" for t in words[i + 1 : i + 5])
    if scale == "time" and token.verb:
        return True
    if scale == "time":
        spans = {before, after.lemma if after is not None else ""} & SPANS
        return not (than or spans)
    return token.tag[:2] == "IN"


def times_over(words: tuple[Token, ...], i: int) -> bool:
    """ "More than twice the reduction": how many times, and not which way."""
    after = [t.lower for t in words[i + 1 : i + 3]]
    return after[:1] == ["than"] and after[1:] in (["twice"], ["double"], ["triple"], ["treble"])


def _graded_than(words: tuple[Token, ...], i: int) -> bool:
    """ "Less costly than"."""
    after = words[i + 1 : i + 3]
    graded = words[i].lower in DEGREES and len(after) == 2 and after[0].tag in {"JJ", "RB"}
    return graded and after[1].lower == "than"


def _no(sentence: Sentence, i: int) -> bool:
    """ "No less costly than": as costly, or more."""
    words = sentence.tokens
    return i > 0 and words[i - 1].lower == "no" and not any(
        t.lower in DENYING for t in words if t.index != i - 1
    )  # fmt: skip


def _kept_besides(frame: Frame, mine: Direction, theirs: Token) -> bool:
    """Whether the object of the claim's word of comparison is the source's word."""
    words = frame.sentence.tokens
    near = words[mine.place + 1 : mine.place + 5]
    return words[mine.place].verb and any(t.tag[:2] == "NN" and _same_word(theirs, t) for t in near)


def misdirected(frame: Frame) -> list[Finding]:
    """The first comparison of the claim that no comparison on that scale in the source agrees with."""
    for mine in directions(frame.sentence):
        sign = mine.sign * (-1 if denied(frame.sentence, mine.place) else 1)
        wrong: list[tuple[float, Direction, int]] = []
        agreed = crosswise = False
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.5:
                continue
            for other in directions(source):
                if not _one_scale(frame, mine, source, other) or not (
                    _tied(frame, mine) or _than(mine, other)
                ):
                    continue
                there = other.sign * (-1 if denied(source, other.place) else 1)
                straight, crossed = _sides(frame, mine, number, other)
                turned = _than(mine, other) and exchanged(frame, mine.pivot, number, other.pivot)
                if sign == there and turned:
                    wrong.append((0.8, other, number))
                    crosswise = True
                elif sign != there and (turned or _half(frame, mine, number, other)):
                    agreed = True
                elif sign != there and _kept_besides(frame, mine, source.tokens[other.place]):
                    continue  # "halved the rise": the source's word has its counterpart
                elif _no(frame.sentence, mine.place) != _no(source, other.place) and not (
                    source.has(DENYING) and frame.sentence.has(DENYING)
                ):
                    wrong.append((0.75, other, number))
                elif _same_word(source.tokens[other.place], frame.sentence.tokens[mine.place]) or (
                    mine.sign == other.sign
                    and (
                        _moved(source.tokens, other.place)
                        or (mine.place in _moves(frame.sentence) and other.pivot < 0)
                    )
                ):
                    agreed = True  # whether one of them is denied is for the check of polarity
                elif sign != there and straight and not crossed and _placed(frame, mine, number, other):
                    wrong.append((0.8 if straight >= 2 else 0.6, other, number))
                elif sign == there or crossed:
                    # What only rises proves nothing about what is set against what.
                    agreed = agreed or not crosswise or _than(mine, other)
        if wrong and not agreed:
            weight, other, number = max(wrong)
            left = frame.sentence.tokens[mine.place].text
            right = frame.evidence.sentences[number].tokens[other.place].text
            message = f"the claim compares by “{left}”, the source by “{right}”, of the same things"
            if left == right and frame.evidence.sentences[number].has(EXCEPTING):
                return []  # "only Vesk has more than Norland", of "more than any other except Vesk"
            if left == right:
                message = f"both compare by “{left}”, but the claim puts the two sides the other way round"
            return [finding(ReasonCode.COMPARISON, message, left, right, weight * frame.trust(number))]
    return []


EXCEPTING = frozenset("except excepting apart barring bar besides second".split())


def _placed(frame: Frame, mine: Direction, number: int, other: Direction) -> bool:
    """Whether what rises in the claim stands beside what falls in the source. A denial is not enough: that is
    for the check of polarity."""
    if _than(mine, other) or mine.scale == "time":
        return True
    return mine.sign != other.sign and beside(frame, mine.place, number, other.place)


def _one_scale(frame: Frame, mine: Direction, source: Sentence, other: Direction) -> bool:
    """Whether both are on one scale, "more severe" and "less grave" as well."""
    if mine.scale == other.scale or mine.scale in SCALES or other.scale in SCALES:
        return mine.scale == other.scale
    match = frame.matches.get(mine.place + 1)
    return match is not None and source.tokens[other.place + 1] is match.token


def _same_word(one: Token, other: Token) -> bool:
    return one.lemma == other.lemma or one.lower == other.lower


def _half(frame: Frame, mine: Direction, number: int, other: Direction) -> bool:
    """Whether what one side compares with is what the other one speaks of, its own standard being a mere
    pronoun ("than the one that came", "than it did")."""
    if not _than(mine, other):
        return False
    source = frame.evidence.sentences[number]
    return (
        _bare(frame.sentence, mine.pivot) and _crosses(frame, number, mine.pivot, other.pivot, theirs=True)
    ) or (_bare(source, other.pivot) and _crosses(frame, number, mine.pivot, other.pivot, theirs=False))


def _bare(sentence: Sentence, pivot: int) -> bool:
    """Whether only a pronoun stands after "than"."""
    after = sentence.tokens[pivot + 1 : pivot + 4]
    return any(t.lower in PRONOUNS for t in after) and not any(t.tag[:2] == "NN" for t in after)


def _crosses(frame: Frame, number: int, mine: int, other: int, *, theirs: bool) -> bool:
    """Whether the first content word after "than" there (or here) stands before it here (or there)."""
    pairs = [
        (i, m.token.index) for i, m in frame.matches.items() if m.sentence == number and m.strength >= 0.7
    ]
    if theirs:
        first = min(((j, i) for i, j in pairs if other < j <= other + REACH), default=None)
        return first is not None and first[1] < mine
    first = min(((i, j) for i, j in pairs if mine < i <= mine + REACH), default=None)
    return first is not None and first[1] < other


def exchanged(frame: Frame, mine: int, number: int, other: int) -> bool:
    """Whether what follows "than" on either side stands before it on the other."""
    nouns = [
        (i, m.token.index)
        for i, m in frame.matches.items()
        if m.sentence == number and m.strength >= SYNONYM and frame.sentence.tokens[i].tag in THINGS
    ]
    # The first noun, or the adjective that tells it from another ("the old one"), after "than" is what
    # is compared with; what comes later may be said of both.
    forth = min(((i, j) for i, j in nouns if mine < i <= mine + REACH), default=None)
    back = min(((j, i) for i, j in nouns if other < j <= other + REACH), default=None)
    return forth is not None and back is not None and forth[1] < other and back[1] < mine


def _than(mine: Direction, other: Direction) -> bool:
    return mine.pivot >= 0 and other.pivot >= 0


def _tied(frame: Frame, mine: Direction) -> bool:
    """Whether what rises, or what the adjective says it of, has its word in the source."""
    places = {k for e in events(frame.sentence) if e.place == mine.place for k in e.agents | e.patients}
    places.add(frame.sentence.tokens[mine.place].head)
    return any(k in frame.matches and frame.matches[k].strength >= SYNONYM for k in places)


def _close(sentence: Sentence, pivot: int) -> int:
    """Where the second side of a comparison ends: at the next mark."""
    words = sentence.tokens
    return next((t.index for t in words[pivot + 1 :] if t.text in {",", ";", ":", "—", "–"}), len(words))


def _sides(frame: Frame, mine: Direction, number: int, other: Direction) -> tuple[int, int]:
    """Matched words on the same side of both comparisons, and on opposite sides."""
    straight = crossed = 0
    cut = mine.pivot if mine.pivot >= 0 else len(frame.sentence.tokens)
    there = other.pivot if other.pivot >= 0 else len(frame.evidence.sentences[number].tokens)
    last, end = _close(frame.sentence, cut), _close(frame.evidence.sentences[number], there)
    for i, match in frame.matches.items():
        token = frame.sentence.tokens[i]
        if match.sentence != number or match.strength < SYNONYM or not content(token):
            continue
        if token.tag[:2] not in {"NN", "CD"} or match.token.index == other.place or i == mine.place:
            continue
        if token.lemma in SPANS:
            continue
        if i >= last or match.token.index >= end:
            continue
        if (i > cut) == (match.token.index > there):
            straight += 1
        else:
            crossed += 1
    return straight, crossed
