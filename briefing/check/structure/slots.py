"""Another thing of the same sort: a noun, or an adjective that sorts, in the slot of the source's own.

"Police pension" for "teacher pension". The slot is told by what stands on either side within the phrase; the
rest of the claim must be accounted for, so that a free paraphrase, full of new words, is left alone.
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import entry
from briefing.check.language.words import Token
from briefing.check.structure.displaced import collective
from briefing.check.structure.exchanged import SHELLS, closeness, strange
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

LEAST, MOST, BESIDE = 0.7, 3, 0.5
SORTING = ("al", "ic", "ary", "ine", "ar", "ian")
DEGREES = frozenset(
    "initial critical crucial significant special specific general potential additional essential vital final"
    " central principal formal informal official typical usual normal real actual total partial eventual"
    " gradual substantial historic dramatic drastic basic strategic optimistic pessimistic realistic"
    " necessary primary voluntary extraordinary ordinary contrary temporary preliminary similar familiar"
    " popular regular particular clear global joint".split()
)
PASSED = frozenset({"DT", "PRP$", "POS", "CD"})


class _Side(NamedTuple):
    """A sentence and its words without a counterpart."""

    sentence: Sentence
    new: frozenset[int]

    def next(self, token: Token, step: int) -> Token | None:
        """The next word on one side, articles, figures and other new words passed over."""
        words, k = self.sentence.tokens, token.index + step
        while 0 <= k < len(words) and (words[k].tag in PASSED or k in self.new):
            k += step
        return words[k] if 0 <= k < len(words) else None


def check_slots(frame: Frame) -> list[Finding]:
    """The first noun or sorting adjective of an otherwise accounted claim in the slot of another."""
    inside = quoted(frame.sentence)
    new = [t for t in frame.sentence.tokens if t.index not in inside and strange(frame, t, 0.5)]
    cover = _cover(frame, new)
    if not new or len(new) > MOST or cover < LEAST:
        return []
    close = closeness(frame)[0]
    if close < BESIDE:
        return []
    mine = _Side(frame.sentence, frozenset(t.index for t in new))
    for number, source in enumerate(frame.evidence.sentences):
        theirs = _Side(source, _untaken(frame, number))
        for token in filter(sorting, new):
            for k in sorted(theirs.new):
                other = source.tokens[k]
                if not sorting(other) or other.lemma in SHELLS:
                    continue
                if _before_one(frame, mine, token, theirs, other) or (
                    _instead(frame, mine, token, theirs, other)
                ):
                    message = f"the claim has “{token.text}” where the source has “{other.text}”"
                    sure = 0.5 + min(0.25, cover - LEAST)
                    return [finding(ReasonCode.REMAINDER, message, token.text, other.text, sure)]
    return []


def _untaken(frame: Frame, number: int) -> frozenset[int]:
    """The content words of a sentence of the source that account for nothing in the claim."""
    lemmas = {m.token.lemma for m in frame.matches.values() if m.strength >= 0.5}
    words = frame.evidence.sentences[number].tokens
    return frozenset(t.index for t in words if t.content and t.lemma not in lemmas and not t.verb)


def sorting(token: Token) -> bool:
    """Whether a word says of what sort a thing is (a noun, "naval") and not how big or good it is."""
    if token.tag in {"NN", "NNS", "NNP"}:
        return True
    formed = any(noun[:3] == token.lemma[:3] for noun in entry(token.lemma).derived)
    return token.tag == "JJ" and (
        token.lemma.endswith(SORTING) and token.lemma not in DEGREES and (formed or len(token.lemma) > 5)
    )


def _cover(frame: Frame, new: list[Token]) -> float:
    """Share of the claim's other words that the evidence accounts for."""
    rest = [t for t in frame.sentence.tokens if t.content and t not in new]
    told = [t for t in rest if (m := frame.matches.get(t.index)) is not None and m.strength >= 0.5]
    return len(told) / max(1, len(rest))


def _before_one(frame: Frame, mine: _Side, token: Token, theirs: _Side, other: Token) -> bool:
    """Before one and the same noun of a phrase."""
    if other.tag == "NNP" and token.tag != "NNP" and collective(token.lemma):
        return False  # "the governor's office" for "Tran's office"
    right, after = mine.next(token, 1), theirs.next(other, 1)
    return right is not None and right.tag in {"NN", "NNS"} and _equal(frame, right, after)


def _instead(frame: Frame, mine: _Side, token: Token, theirs: _Side, other: Token) -> bool:
    """Between the same words, or after one and the same word of the phrase, as its head."""
    if token.tag[:2] != other.tag[:2] or other.tag == "NNP":
        return False
    left, before = mine.next(token, -1), theirs.next(other, -1)
    if left is None or not _equal(frame, left, before):
        return False
    right, after = mine.next(token, 1), theirs.next(other, 1)
    if _equal(frame, right, after):
        return False  # between the very words of the source mostly stands a word for the same
    inner = left.tag in {"JJ", "NN", "NNS"} and other.tag[:2] == "NN"
    told = after is not None and any(m.token is after for m in frame.matches.values())
    return inner and _heads(mine.sentence, token) and (told or _heads(theirs.sentence, other))


def _heads(sentence: Sentence, token: Token) -> bool:
    """Whether a word ends its phrase."""
    words = sentence.tokens
    return token.index + 1 == len(words) or words[token.index + 1].tag not in {"NN", "NNS", "NNP"}


def _equal(frame: Frame, mine: Token | None, theirs: Token | None) -> bool:
    if mine is None or theirs is None or not mine.text[0].isalnum():
        return False
    match = frame.matches.get(mine.index)
    return mine.lemma == theirs.lemma or (
        match is not None and match.token is theirs and match.strength >= 0.8
    )
