"""The other part of a whole told with the same verb: "failed in three years of four" for "one year in four".

The rest of a whole is right where one side denies, or speaks of the rest, and wrong where both say the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.denying import hints
from briefing.check.structure.focus import focus
from briefing.check.structure.frame import Frame, finding, frames
from briefing.check.values.held import phrase
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import Bound
from briefing.check.values.words import words
from briefing.models import ReasonCode

SHARES: Final = frozenset({Kind.FRACTION, Kind.PERCENT})
RESTING: Final = frozenset(
    "rest remain remainder remaining left except but besides without unless only balance missing".split()
)
SAME, ALIKE, HALF, SLACK = 0.9, 0.02, 0.5, 0.06
FAR: Final = 14
MARKS: Final = frozenset({";", ":", "—", "–"})


def inverse_shares(claim: str, evidence: Evidence) -> list[Finding]:
    """The first share of the claim that is the rest of the source's own, told with the source's verb."""
    mine = [q for q in quantities(claim) if q.kind in SHARES]
    if not mine:
        return []
    text = focus(claim, evidence.text)
    theirs = [q for q in quantities(text) if q.kind in SHARES]
    said = [_share(q) for q in theirs]
    for quantity in mine:
        share = _share(quantity)
        slack = ALIKE if quantity.bound is Bound.EXACT else SLACK
        if abs(share - HALF) < 2 * slack or any(abs(s - share) < slack for s in said):
            continue
        rest = [q for q, s in zip(theirs, said, strict=True) if abs(1 - s - share) < slack]
        if len(rest) == 1 and _same_verb(claim, quantity, text, rest[0], evidence):
            left, right = phrase(claim, quantity), phrase(text, rest[0])
            message = f"the claim says “{left}” of what the source says “{right}” of"
            return [finding(ReasonCode.NUMBER, message, left, right, 0.75)]
    return []


def _share(quantity: Quantity) -> float:
    return quantity.value / 100 if quantity.kind is Kind.PERCENT else quantity.value


def _same_verb(claim: str, mine: Quantity, text: str, theirs: Quantity, evidence: Evidence) -> bool:
    """Whether the two shares stand in clauses of one verb, neither denied."""
    here, there = words(claim).starts[mine.first], words(text).starts[theirs.first]
    for frame in frames(claim, evidence.text):
        if not frame.sentence.start <= here < frame.sentence.end:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if source.start <= there < source.end:
                left, right = list(_verbs(frame.sentence, here)), list(_verbs(source, there))
                return _meet(frame, left, number, right)
    return False


def _verbs(sentence: Sentence, start: int) -> Iterator[Token]:
    """The verbs that a share may belong to: the last before it and the first after, in its clause."""
    place = next((t.index for t in sentence.tokens if t.start >= start), len(sentence.tokens))
    for step in (-1, 1):
        k = place + step
        while 0 <= k < len(sentence.tokens) and abs(k - place) <= FAR:
            token = sentence.tokens[k]
            if token.text in MARKS:
                break
            if token.verb and token.content:
                yield token
                break
            k += step


def _meet(frame: Frame, left: list[Token], number: int, right: list[Token]) -> bool:
    source = frame.evidence.sentences[number]
    if _denies(frame.sentence) or _denies(source):
        return False
    for token in left:
        match = frame.matches.get(token.index)
        if match is not None and match.strength >= SAME and any(t.lemma == match.token.lemma for t in right):
            return True
    return False


def _denies(sentence: Sentence) -> bool:
    return sentence.has(RESTING) or any(
        t.lemma in NOT or t.lower in NOT or (t.content and hints(t.lemma)) for t in sentence.tokens
    )


NOT: Final = frozenset("not n't no never none neither nor nobody nothing hardly cannot".split())
