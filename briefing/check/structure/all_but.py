"""A few told as all the others: "all but two had been repaired" for "two of which had been repaired".

Both texts have the same figure and tell the same of it; "all but" turns round of whom it is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import CLAUSE_MARKS
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.values.numerals import UNITS
from briefing.models import ReasonCode

ALL: Final = frozenset(("all", "every"))
BUT: Final = frozenset(("but", "except", "bar"))
#: By which a text may tell of the others.
OTHERS: Final = frozenset("other others rest remaining remainder".split())
JOINING: Final = frozenset("and but while whereas although though".split())
SURE: Final = 0.75


def check_all_but(frame: Frame) -> list[Finding]:
    """ "All but two" of the claim for "two of them" in the source, or the reverse."""
    if not frame.sentence.has(BUT) and not frame.evidence.has(BUT):
        return []
    mine = set(all_but(frame.sentence))
    there = {(at, n) for n, s in enumerate(frame.evidence.sentences) for at in all_but(s)}
    if bool(mine) == bool(there):
        return []
    if frame.sentence.has(cues.NEGATORS) or frame.evidence.has(cues.NEGATORS):
        return []
    other = frame.evidence if mine else frame.sentence
    if other.has(OTHERS):
        return []
    for at in mine or few(frame.sentence):
        if at in quoted(frame.sentence):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            for place in few(source) if mine else all_but(source):
                if _figure(frame.sentence, at) == _figure(source, place) and _alike(frame, at, number, place):
                    left = _shown(frame.sentence, at, bool(mine))
                    right = _shown(source, place, not mine)
                    message = f"the claim tells it of “{left}”, the source of “{right}”"
                    return [finding(ReasonCode.SCOPE, message, left, right, SURE)]
    return []


def all_but(sentence: Sentence) -> Iterator[int]:
    """Where the figures stand of "all but two", "all except 12"."""
    if not sentence.has(BUT) or not sentence.has(ALL):
        return
    words = sentence.tokens
    for i in range(2, len(words)):
        if words[i - 1].lower in BUT and words[i - 2].lower in ALL and _figure(sentence, i) is not None:
            yield i


def few(sentence: Sentence) -> Iterator[int]:
    """Where the figures stand of "two of them", "12 of which", "two of the tanks"."""
    words = sentence.tokens
    for i in range(len(words) - 1):
        if words[i + 1].lower == "of" and words[i - 1].lower not in BUT and _figure(sentence, i) is not None:
            yield i


def _figure(sentence: Sentence, i: int) -> float | None:
    low = sentence.tokens[i].lower
    return float(low) if low.isdecimal() else UNITS.get(low)


def _alike(frame: Frame, at: int, number: int, place: int) -> bool:
    """Whether all that is told of the claim's figure is told of the source's, and of it first."""
    words, found = frame.sentence.tokens, False
    for k in range(at + 1, len(words)):
        if words[k].text in CLAUSE_MARKS or words[k].lower in JOINING:
            break
        if words[k].tag[:1] not in "VJ" or not words[k].content:
            continue
        match = frame.matches.get(k)
        if match is None or match.strength < SYNONYM:
            return False
        found = found or (match.sentence == number and match.token.index > place)
    return found


def _shown(sentence: Sentence, at: int, whole: bool) -> str:
    return " ".join(t.text for t in sentence.tokens[at - 2 if whole else at : at + 1])
