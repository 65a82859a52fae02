"""Words that a claim puts inside quotation marks must stand in the cited evidence, exact or folded.

Any style of marks, nested or not; an apostrophe is no mark. An ellipsis or an editor's bracket divides a
quotation into fragments that must follow each other in one passage. There is no similarity threshold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from briefing.check.base import Evidence, Finding
from briefing.check.fold import FoldedText
from briefing.check.locate import locate
from briefing.check.values.findings import finding
from briefing.models import MatchStatus, ReasonCode

_CLOSERS: Final = {
    "“": "”“",
    "„": "“”",
    "«": "»",
    "‹": "›",
    "»": "«",
    '"': '"',
    "‟": "”",
    "「": "」",
    "『": "』",
}
_SINGLE: Final = {"‘": "’", "'": "'", "‚": "‘’", "`": "'"}
_MARK: Final = re.compile(f"[{''.join((*_CLOSERS, *_SINGLE))}]")
_EDGES: Final = " \n\t.,;:\"'“”‘’«»"
_ELISION: Final = re.compile(r"['‘’](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b)", re.IGNORECASE)


@lru_cache(maxsize=1024)
def _index(text: str) -> FoldedText:
    return FoldedText(text)


@lru_cache(maxsize=1024)
def quoted(text: str) -> tuple[tuple[str, ...], ...]:
    """The outermost quotations of ``text``, each with its readings where a mark may be an apostrophe."""
    return tuple(_quoted(text))


def _quoted(text: str) -> Iterator[tuple[str, ...]]:
    index = 0
    while found := _MARK.search(text, index):
        mark, index = found.group(), found.start()
        if mark in _CLOSERS:
            end = _closing(text, index, _CLOSERS[mark])
            if end > index:
                yield (text[index + 1 : end],)
                index = end + 1
                continue
        elif mark in _SINGLE and _opens(text, index):
            ends = _single_ends(text, index, _SINGLE[mark])
            if ends:
                yield tuple(text[index + 1 : end] for end in ends)
                index = ends[0] + 1
                continue
        index += 1


def _closing(text: str, start: int, closers: str) -> int:
    for index in range(start + 1, len(text)):
        if text[index] in closers:
            return index
    return -1


def _opens(text: str, index: int) -> bool:
    before = text[index - 1] if index else " "
    after = text[index + 1 : index + 2]
    return not before.isalnum() and bool(after) and not after.isspace() and not _ELISION.match(text, index)


def _single_ends(text: str, start: int, closers: str) -> list[int]:
    ends = []
    for index in range(start + 2, len(text)):
        after = text[index + 1 : index + 2]
        if text[index] in closers and not after.isalnum():
            ends.append(index)
        if text[index] in _CLOSERS:
            break
    return ends[:4]


class QuotationCheck:
    """Words in quotation marks stand in the evidence."""

    name = "quotation"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        return tuple(
            _missing(readings[0], evidence)
            for readings in quoted(claim)
            if any(map(str.isalnum, readings[0]))
            and not any(_stands(reading, evidence) for reading in readings)
        )


def _stands(quotation: str, evidence: Evidence) -> bool:
    plain = _PLAIN.fullmatch(quotation) is not None
    return any(
        (plain and _verbatim(quotation, passage.text))
        or locate(quotation, _index(passage.text)).status is not MatchStatus.MISSING
        for passage in evidence.passages
    )


#: Plain words: what stands so in a text needs no folding to be found there.
_PLAIN: Final = re.compile("[A-Za-z]+(?: [A-Za-z]+)*")
_AROUND: Final = frozenset(("", " ", "“", "”", '"'))


def _verbatim(quotation: str, text: str) -> bool:
    """Plain words stand in a text as they are, between blanks or quotation marks."""
    first = text.find(quotation)
    last = first + len(quotation)
    return first >= 0 and text[max(0, first - 1) : first] in _AROUND and text[last : last + 1] in _AROUND


def _missing(quotation: str, evidence: Evidence) -> Finding:
    short = quotation if len(quotation) < 200 else quotation[:199] + "…"
    message = f"The cited words do not contain the quotation “{short}”."
    return finding(ReasonCode.QUOTATION, message, short, _nearest(quotation, evidence), weight=1.0)


def _nearest(quotation: str, evidence: Evidence) -> str:
    """The passage most like the quotation, for the reader; never a match."""
    best, words = 0.0, ""
    for passage in evidence.passages:
        found = fuzz.partial_ratio_alignment(quotation, passage.text[:20000], score_cutoff=50)
        if found is not None and found.score > best:
            best, words = found.score, _whole_words(passage.text, found.dest_start, found.dest_end)
    return words


def _whole_words(text: str, start: int, end: int) -> str:
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end].strip(_EDGES)


quotation = QuotationCheck()
