"""Words that a claim puts inside quotation marks must stand in the cited evidence, exact or folded.

Any style of marks, nested or not; an apostrophe is no mark. An ellipsis or an editor's bracket divides a
quotation into fragments that must follow each other in one passage. There is no similarity threshold.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from briefing.check.base import Evidence, Finding
from briefing.models import Reason, ReasonCode

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
_ELISION: Final = re.compile(r"['‘’](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b)", re.IGNORECASE)
_GAPS: Final = re.compile(r"\[[^\]]*\]|\(\s*(?:\.\.\.|…)\s*\)|\.\s?\.\s?\.|…")
_MARKS: Final = re.compile(r"[“”„‟«»‹›\"「」『』]|(?<!\w)['‘’‚`]|['’](?!\w)")
_DASHES: Final = re.compile(r"\s*[‐‑‒–—―−-]+\s*")
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_TRIM: Final = " .,;:!?-"


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Case, white space, marks, dashes, ligatures and invisible characters evened out."""
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).replace("’", "'").replace("‘", "'")
    return " ".join(_DASHES.sub("-", _MARKS.sub("", text)).casefold().split())


@lru_cache(maxsize=4096)
def quoted(text: str) -> tuple[tuple[str, ...], ...]:
    """The outermost quotations of ``text``, each with its readings where a mark may be an apostrophe."""
    return tuple(_quoted(text))


def _quoted(text: str) -> Iterator[tuple[str, ...]]:
    index, size = 0, len(text)
    while index < size:
        mark = text[index]
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
            if not any(_stands(reading, evidence) for reading in readings)
        )


def _stands(quotation: str, evidence: Evidence) -> bool:
    fragments = [part for piece in _GAPS.split(quotation) if (part := folded(piece).strip(_TRIM))]
    return not fragments or any(_in_order(fragments, folded(passage.text)) for passage in evidence.passages)


def _in_order(fragments: list[str], text: str) -> bool:
    at = 0
    for fragment in fragments:
        at = _find(fragment, text, at)
        if at < 0:
            return False
        at += len(fragment)
    return True


def _find(fragment: str, text: str, at: int) -> int:
    """The fragment at word boundaries, from ``at`` on; -1 if it is not there."""
    while (at := text.find(fragment, at)) >= 0:
        end = at + len(fragment)
        inside = (at and text[at - 1].isalnum() and fragment[0].isalnum()) or (
            end < len(text) and text[end].isalnum() and fragment[-1].isalnum()
        )
        if not inside and not _cut_number(text, at, end):
            return at
        at += 1
    return -1


def _cut_number(text: str, start: int, end: int) -> bool:
    """ "5,000" does not stand in "15,000" or "5,000.5"."""
    before = start > 1 and text[start - 1] in ".," and text[start - 2].isdigit() and text[start].isdigit()
    after = end + 1 < len(text) and text[end] in ".," and text[end + 1].isdigit() and text[end - 1].isdigit()
    return bool(before or after)


def _missing(quotation: str, evidence: Evidence) -> Finding:
    short = quotation if len(quotation) < 200 else quotation[:199] + "…"
    reason = Reason(
        code=ReasonCode.QUOTATION,
        message=f"The cited words do not contain the quotation “{short}”.",
        claim_words=short,
        source_words=_nearest(quotation, evidence),
    )
    return Finding(reason, hard=True)


def _nearest(quotation: str, evidence: Evidence) -> str:
    """The passage most like the quotation, for the reader; never a match."""
    best, words = 0.0, ""
    for passage in evidence.passages:
        found = fuzz.partial_ratio_alignment(quotation, passage.text[:20000], score_cutoff=50)
        if found is not None and found.score > best:
            best, words = found.score, passage.text[found.dest_start : found.dest_end]
    return words


quotation = QuotationCheck()
