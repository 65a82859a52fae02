"""A matter of another field in the place of the source's: "humanitarian aid" for "military aid".

The place is told by what both words hang on, or by what hangs on both. Other words in one place may mean the
same; words of two fields do not.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.fields import fields_of, kindred
from briefing.check.language.matching import Index
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import closeness
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

KINDS = frozenset({"NN", "NNS", "JJ"})
TOLD, SAME_PLACE = 0.5, 0.7
SURE = 0.75
COVERED, CLOSE = 0.7, 0.25


def check_subject(frame: Frame) -> list[Finding]:
    """The first word of a field of which the evidence does not speak, where it has one of another field."""
    here = -1
    for token in frame.sentence.tokens:
        if token.tag not in KINDS or not token.content:
            continue
        mine = fields_of(token.lemma, token.lower)
        if not mine or ((m := frame.matches.get(token.index)) is not None and m.strength >= TOLD):
            continue
        if here < 0:
            here = _spoken_of(frame.evidence)
        if mine & here or token.index in quoted(frame.sentence):
            continue
        for other in _places(frame, token):
            if not kindred(token.lemma, other.lemma) and _near(frame):
                message = f"the claim has “{token.text}” where the source has “{other.text}”"
                return [finding(ReasonCode.REMAINDER, message, token.text, other.text, SURE)]
    return []


def _near(frame: Frame) -> bool:
    """Whether the claim tells what the source tells, in words or in wording: else a place says little."""
    told = [t.index in frame.matches for t in frame.sentence.tokens if t.content]
    return sum(told) >= COVERED * len(told) or closeness(frame)[0] >= CLOSE


def _spoken_of(evidence: Index) -> int:
    """The fields that a text speaks of."""
    found = 0
    for sentence in evidence.sentences:
        for token in sentence.tokens:
            found |= fields_of(token.lemma, token.lower)
    return found


def _places(frame: Frame, token: Token) -> Iterator[Token]:
    """Words of a field that stand in the source where one of the claim stands, and account for nothing."""
    told = {m.token.lemma for m in frame.matches.values() if m.strength >= TOLD}
    above = frame.matches.get(_governor(frame.sentence, token))
    below = [m for k in _dependents(frame.sentence, token.index) if (m := frame.matches.get(k)) is not None]
    for number, source in enumerate(frame.evidence.sentences):
        for other in source.tokens:
            if (
                other.tag not in KINDS
                or not (other.tag[:2] == token.tag[:2] or (_before(token) and _before(other)))
                or other.lemma in told
                or not fields_of(other.lemma, other.lower)
            ):
                continue
            over = above is not None and above.sentence == number and above.strength >= SAME_PLACE
            if (over and above is not None and _governor(source, other) == above.token.index) or any(
                m.sentence == number
                and m.strength >= SAME_PLACE
                and _governor(source, m.token) == other.index
                for m in below
            ):
                yield other


def _before(token: Token) -> bool:
    """Whether a word stands right before what it hangs on ("food aid", "medical aid")."""
    return 0 < token.head - token.index <= 2


def _governor(sentence: Sentence, token: Token) -> int:
    """The word that a word hangs on, prepositions passed over; -1 for none."""
    head = token.head
    while head >= 0 and sentence.tokens[head].tag in {"IN", "TO"}:
        head = sentence.tokens[head].head
    return head


def _dependents(sentence: Sentence, i: int) -> Iterator[int]:
    """What hangs on a word, prepositions passed over."""
    for k in sentence.children[i]:
        if sentence.tokens[k].tag in {"IN", "TO"}:
            yield from (m for m in sentence.children[k] if m > k)
        else:
            yield k
