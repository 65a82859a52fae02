"""A word at the other end of a scale than the source's word at the same place: *slight progress on ferries*
for *considerable progress on ferries and slight progress on migration*, whatever the wording around it.

The place of a word is told by the claim's words around it: where the source has them, the nearest word on the
same scale is the one that the claim's stands for.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Index, Match
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.poles import Pole, may_lie_at, poles
from briefing.check.language.scope import Standings
from briefing.check.language.thesaurus import BROADER, SAME, SYNONYM
from briefing.check.language.transfer import BACK, dealing
from briefing.check.language.words import Token
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding, words
from briefing.check.structure.left_aside import bounded_otherwise
from briefing.check.structure.opposed import EXCEPTS
from briefing.check.structure.opposites import compared
from briefing.models import ReasonCode

BREAKS = frozenset(", ; : but and while whereas although though — – that who which".split())
BREAK, PACE, FARTHEST = 4, 4.0, 12
LEAST, SURELY, ABOUT = 0.25, 0.12, 0.35
BEING = frozenset("be remain become stay".split())
MOOD = frozenset("mood atmosphere tone climate spirit air ambience".split())
GATHERING = frozenset(
    "talk meeting discussion negotiation conversation visit summit dialogue session conference debate"
    " encounter exchange gathering call dinner".split()
)
CLOSE, NEAR = 4, 6
STRAY, MOST = 0.35, 0.85
IFS = frozenset("if unless otherwise provided".split())
LESSENING = frozenset("less least hardly scarcely".split())
TURNING = frozenset(
    "against oppose fail failure refuse reject avoid prevent halt stop end without lack absence suspend"
    " not n't no never nothing none nobody neither nor deny unable cannot little hardly barely scarcely"
    " rarely seldom less least few contrary instead rather beyond unless cease drop abandon impossible"
    " unlikely free resist rule ban block out lift remove overcome withdraw than"
    " except apart even before decline cessation ending termination abolition removal".split()
)
SHARES = frozenset("all every each some most many few several majority minority bulk half".split())
BEFORE, BEHIND = 5, 2


class Anchor(NamedTuple):
    """What accounts for a word near the claim's word, and how much it tells of the place."""

    match: Match
    worth: float
    gap: int


class Rival(NamedTuple):
    """A word of the evidence at the other end, and how near its place is."""

    near: float
    number: int
    pole: Pole


class Facing(NamedTuple):
    """A word of the evidence on a scale of the claim's word, and whether at the same end."""

    number: int
    pole: Pole
    alike: bool


def _before_noun(source: Sentence, token: Token) -> bool:
    """Whether a participle says of which kind a thing is: "lost power"."""
    words, i = source.tokens, token.index
    after = words[i + 1] if i + 1 < len(words) else None
    before = words[i - 1] if i else None
    if token.tag not in {"VBN", "JJ"} or after is None or after.tag[:2] != "NN":
        return False
    return before is None or before.tag in {"IN", "DT", "JJ", "PRP$", "POS"}


def check_poles(frame: Frame) -> list[Finding]:
    """The first word of the claim at the other end of a scale than the source's word at its place."""
    scales, others = _scales(frame.evidence)
    if not may_lie_at(frame.sentence, others) or frame.sentence.has(IFS):
        return []
    mine = poles(frame.sentence)
    for one in mine:
        if others.isdisjoint(one.ends.items()):
            continue
        facing = _facing(one, scales)
        rival = _rival(frame, one, facing) if not all(f.alike for f in facing) else None
        if rival is None or _claimed(frame, one, mine, rival):
            continue
        source = frame.evidence.sentences[rival.number]
        token, place = frame.sentence.tokens[one.first], source.tokens[rival.pole.first]
        if compared(frame, token, place, rival.number) or _exchanged_parts(frame.sentence, source, token):
            continue
        if _turners(frame.sentence, one) != _turners(source, rival.pole):
            continue
        if token.verb and token.tag != "VBN" and _before_noun(source, place):
            continue  # "is to get it for power forgone", of "is paid it for lost power"
        if _compared(frame.sentence, one) and _compared(source, rival.pole):
            continue  # *A earns more than B* is *B earns less than A*: that is for the check of comparisons
        if bounded_otherwise(frame.sentence, source):
            continue  # "no pupil for more than ten days" is "for ten at most"
        left, right = _text(frame.sentence, one), _text(source, rival.pole)
        message = f"the claim says “{left}”, the source “{right}” there"
        return [finding(ReasonCode.POLARITY, message, left, right, 0.75)]
    return []


@lru_cache(maxsize=128)
def _scales(evidence: Index) -> tuple[dict[int, list[tuple[int, Pole]]], set[tuple[int, bool]]]:
    """The words of the evidence by the scales that they lie on, what depends on a condition left out, and the
    ends of scales that face any. Not to be changed."""
    found: dict[int, list[tuple[int, Pole]]] = {}
    others: set[tuple[int, bool]] = set()
    for number, sentence in enumerate(evidence.sentences):
        if not sentence.has(IFS):
            for one in poles(sentence):
                for scale, left in one.ends.items():
                    others.add((scale, not left))
                    found.setdefault(scale, []).append((number, one))
    return found, others


def _facing(one: Pole, scales: dict[int, list[tuple[int, Pole]]]) -> list[Facing]:
    """The words of the evidence on a scale of this word's, each once."""
    found: dict[tuple[int, int], Facing] = {}
    for scale, end in one.ends.items():
        for number, other in scales.get(scale, ()):
            before = found.get((number, other.first))
            alike = other.ends[scale] == end or (before is not None and before.alike)
            found[number, other.first] = Facing(number, other, alike)
    return list(found.values())


def _rival(frame: Frame, one: Pole, facing: list[Facing]) -> Rival | None:
    """The nearest word at the other end, if none of the same end stands anywhere near what the claim says."""
    token = frame.sentence.tokens[one.first]
    anchors = anchors_of(frame, one)
    best, same = Rival(LEAST, -1, one), 0.0
    for number, other, alike in facing:
        place = frame.evidence.sentences[number].tokens[other.first]
        if (
            alike
            or dealing(token.lemma, place.lemma) == BACK
            or (not _turn(one) and _other_kind(token, place))
        ):
            continue
        near = _near(frame, anchors, number, other.first)
        sure = best.near == LEAST and SURELY < near <= LEAST and _said_of(frame, one, number, other)
        if near <= best.near and not sure:
            continue
        if _turned(frame, one, number, other):
            same = max(same, near)
        elif not any(m.token is place and m.strength >= SYNONYM for m in frame.matches.values()):
            best = Rival(near, number, other)
    if best.number < 0 or frame.shares[best.number] < ABOUT:
        return None
    if not _beside(frame, anchors, best) and not _mood(frame, one, best):
        return None
    own = frame.matches.get(one.first)
    if own is not None and own.strength >= BROADER:
        same = max(same, _near(frame, anchors, own.sentence, own.token.index))
    for number, other, alike in facing:
        if alike and not _turned(frame, one, number, other) and not _taken(frame, one, number, other):
            same = max(same, _near(frame, anchors, number, other.first))
    return None if same or _astray(frame, best.number) else best


def _astray(frame: Frame, number: int) -> bool:
    """Whether a third of the claim stands nowhere in the source and part of the rest in other sentences: such
    a wording has the source's words at other places."""
    here = sum(m.sentence == number for m in frame.matches.values() if m.strength >= 0.5)
    return frame.lacking > STRAY and here < MOST * len(frame.matches)


def _subject(sentence: Sentence, i: int) -> Token | None:
    """The noun of which an adjective is said ("the talks, she added, were cordial")."""
    words = sentence.tokens
    be = next((t for t in reversed(words[max(0, i - 3) : i]) if t.tag not in {"RB", "RBR"}), None)
    if be is None or be.lemma not in BEING:
        return None
    verb = next(
        (t for t in reversed(words[: be.index]) if t.tag not in {"MD", "RB", "VBD", "VBZ", "VBN"}), None
    )
    return verb if verb is not None and verb.tag[:2] == "NN" else None


def _said_of(frame: Frame, one: Pole, number: int, other: Pole) -> bool:
    """Whether both words are said of the same noun."""
    mine = _subject(frame.sentence, one.first)
    match = frame.matches.get(mine.index) if mine is not None else None
    if match is None or match.sentence != number or match.strength < SYNONYM:
        return False
    return _subject(frame.evidence.sentences[number], other.first) is match.token


def _mood(frame: Frame, one: Pole, rival: Rival) -> bool:
    """ "The mood was strained", for "the talks were cordial"."""
    mine = _subject(frame.sentence, one.first)
    theirs = _subject(frame.evidence.sentences[rival.number], rival.pole.first)
    return (
        mine is not None
        and theirs is not None
        and (
            (mine.lemma in MOOD and theirs.lemma in GATHERING)
            or (mine.lemma in GATHERING and theirs.lemma in MOOD)
        )
    )


def _taken(frame: Frame, one: Pole, number: int, other: Pole) -> bool:
    """Whether a word of the evidence is the very one that another word of the claim stands for: in "imposed a
    ban" the "ban" of "lifted the ban" is spoken for."""
    place = frame.evidence.sentences[number].tokens[other.first]
    return any(
        m.token is place and m.strength >= SAME and not one.first <= i <= one.last
        for i, m in frame.matches.items()
    )


def _turn(one: Pole) -> bool:
    """ "Matters little": a verb and how much, which may face a word of any kind."""
    return one.last > one.first


def _other_kind(token: Token, place: Token) -> bool:
    """Whether a verb of the claim faces no verb; "forced" may well face "voluntarily", "closed" "open"."""
    if not token.verb or token.tag == "VBG" or place.verb:
        return False
    return place.tag != "RB" and (token.tag != "VBN" or place.tag != "JJ")


def beside(frame: Frame, i: int, number: int, j: int) -> bool:
    """Whether a word close to the claim's word ``i`` has its own close to word ``j`` of the evidence."""
    place = Pole(i, i, {})
    return _beside(frame, anchors_of(frame, place), Rival(0.0, number, Pole(j, j, {})))


def _claimed(frame: Frame, one: Pole, mine: tuple[Pole, ...], rival: Rival) -> bool:
    """Whether another word of the claim says what the source's word says, nearer to its place."""
    return any(
        _near(frame, anchors_of(frame, other), rival.number, rival.pole.first) >= rival.near
        for other in mine
        if other is not one and any(other.ends.get(k) == end for k, end in rival.pole.ends.items())
    )


def _exchanged_parts(mine: Sentence, source: Sentence, token: Token) -> bool:
    """ "Few agree" for "most do not agree", "two disagreed" for "all but two agreed"."""
    if bool(starts(mine, EXCEPTS)) != bool(starts(source, EXCEPTS)):
        return True
    return token.lower in SHARES and (mine.has(cues.NEGATORS) or source.has(cues.NEGATORS))


def _turned(frame: Frame, one: Pole, number: int, other: Pole) -> bool:
    """Whether only one of the two is denied or lessened."""
    return _lessened(frame.sentence, frame.standing, one) != _lessened(
        frame.evidence.sentences[number], frame.standings[number], other
    )


def _lessened(sentence: Sentence, standing: Standings, one: Pole) -> bool:
    before = sentence.tokens[max(0, one.first - 2) : one.first]
    return standing[one.first].negative or any(t.lower in LESSENING for t in before)


def _turners(sentence: Sentence, one: Pole) -> bool:
    """Whether a word that turns the sense round stands near."""
    near = (
        *sentence.tokens[max(0, one.first - BEFORE) : one.first],
        *sentence.tokens[one.last + 1 :][:BEHIND],
    )
    return any(t.lemma in TURNING or t.lower in TURNING for t in near if not _measuring(sentence, t))


def _measuring(sentence: Sentence, token: Token) -> bool:
    """ "More than 5,000": the figure is a bound, and nothing is compared."""
    after = sentence.tokens[token.index + 1 : token.index + 3]
    return token.lower == "than" and any(t.tag == "CD" or t.text[0] in "€$£" for t in after)


def _compared(sentence: Sentence, one: Pole) -> bool:
    """Whether something is measured by something else there (*more … than*)."""
    return any(t.lower == "than" for t in sentence.tokens[one.first :])


def anchors_of(frame: Frame, one: Pole) -> list[Anchor]:
    tokens, out = frame.sentence.tokens, []
    for step, k in ((-1, one.first - 1), (1, one.last + 1)):
        gap = 0
        while 0 <= k < len(tokens) and gap < FARTHEST:
            gap += BREAK if tokens[k].lower in BREAKS else 1
            match = frame.matches.get(k)
            if match is not None and match.strength >= 0.5:
                out.append(Anchor(match, weight(tokens[k].lower) * match.strength / (1 + gap / PACE), gap))
            k += step
    return out


def _near(frame: Frame, anchors: list[Anchor], number: int, i: int) -> float:
    """How near a place of the evidence is to what accounts for the claim's words around."""
    tokens = frame.evidence.sentences[number].tokens
    total = 0.0
    for match, worth, _ in anchors:
        if match.sentence == number and match.token.index != i:
            total += worth / (1 + apart(tokens, i, match.token.index) / PACE)
    return total


def apart(tokens: tuple[Token, ...], i: int, j: int) -> int:
    """Number of words from one to the other; where a clause opens counts for more."""
    return sum([BREAK if t.lower in BREAKS else 1 for t in tokens[min(i, j) : max(i, j)]])


def _beside(frame: Frame, anchors: list[Anchor], rival: Rival) -> bool:
    """Whether a word close to the claim's word has its own close to the source's."""
    tokens = frame.evidence.sentences[rival.number].tokens
    return any(
        gap <= CLOSE
        and match.sentence == rival.number
        and 0 < apart(tokens, rival.pole.first, match.token.index) <= NEAR
        for match, _, gap in anchors
    )


def _text(sentence: Sentence, one: Pole) -> str:
    return words(sentence, *sentence.tokens[one.first : one.last + 1])
