"""For a quotation that is missing: the passage most like it, and which words differ. Never a match.

The passage comes from ``rapidfuzz.fuzz.partial_ratio_alignment`` on the folded texts, the difference
and the passage's true ends from a Levenshtein alignment of words.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein, Opcode

from briefing.check.fold import FoldedText, fold

MIN_LIKENESS = 55
"""Below this percentage the nearest passage has nothing to do with the quotation and is not shown."""
MAX_DIFFERENCES = 4
MAX_PASSAGE = 240

_MOST_SPARE = 6
"""Words at either end that may turn out not to belong to the passage."""
_MARGIN = 24
"""Characters on both sides in which the true ends of the passage are sought."""
_WORD = re.compile(r"\S+")
_EDGES = ".,;:!?'\"“”‘’«»()[]…"


class Hint(NamedTuple):
    """The nearest passage as source offsets (None when there is none) and a sentence about it."""

    span: tuple[int, int] | None
    message: str


def nearest(quotation: str, index: FoldedText) -> Hint:
    """The passage of the source most like the quotation, with the words that differ."""
    near = _nearest(fold(quotation).strip(), index)
    around = _words(index.text, *near) if near is not None else []
    if not around:
        return Hint(None, "nothing in the source resembles it")
    ours, theirs = _WORD.findall(quotation), _closest(quotation, around)
    start, end = theirs[0][0], theirs[-1][0] + len(theirs[-1][1])
    written = [word for _, word in theirs]
    steps = Levenshtein.opcodes(list(map(_bare, ours)), list(map(_bare, written)))
    differences = [text for step in steps if (text := _difference(step, ours, written))]
    return Hint((start, end), f"nearest passage: “{_short(index.text[start:end])}”" + _listed(differences))


def _closest(quotation: str, words: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The run of words that needs fewest changes; of several the one nearest in length, then the first."""
    ours, theirs = [_bare(word) for word in _WORD.findall(quotation)], [_bare(word) for _, word in words]
    spare = min(_MOST_SPARE, len(words) - 1)
    runs = [(first, last) for first in range(spare + 1) for last in range(len(words) - spare, len(words) + 1)]

    def cost(run: tuple[int, int]) -> tuple[int, int]:
        part = theirs[slice(*run)]
        return Levenshtein.distance(ours, part), abs(len(ours) - len(part))

    return words[slice(*min((run for run in runs if run[0] < run[1]), key=cost))]


def _nearest(folded: str, index: FoldedText) -> tuple[int, int] | None:
    """Source offsets of the nearest passage, whose ends may be off by some characters."""
    if not folded or not index.folded:
        return None
    alignment = fuzz.partial_ratio_alignment(folded, index.folded, score_cutoff=MIN_LIKENESS)
    if alignment is None:
        return None
    low = max(0, alignment.dest_start - _MARGIN)
    high = min(len(index.folded), alignment.dest_end + _MARGIN)
    starts = (index.source_start(at) for at in range(low, -1, -1))
    ends = (index.source_end(at) for at in range(high, len(index.folded) + 1))
    first, last = (
        next((at for at in starts if at is not None), 0),
        next((at for at in ends if at is not None), 0),
    )
    return (first, last) if first < last else None


def _words(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The whole words that an interval of the text touches, with their offsets."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return [(start + match.start(), match[0]) for match in _WORD.finditer(text[start:end])]


def _difference(step: Opcode, ours: list[str], theirs: list[str]) -> str:
    said = _edged(ours[step.src_start : step.src_end])
    written = _edged(theirs[step.dest_start : step.dest_end])
    if step.tag == "replace":
        return f"the source has “{written}” for “{said}”"
    if step.tag == "delete":
        return f"“{said}” is not there"
    return f"“{written}” is left out" if step.tag == "insert" else ""


def _edged(words: list[str]) -> str:
    """Words without the marks around them, unless there is nothing else."""
    joined = " ".join(words)
    return joined.strip(_EDGES) or joined


def _listed(differences: list[str]) -> str:
    shown, more = "; ".join(differences[:MAX_DIFFERENCES]), len(differences) - MAX_DIFFERENCES
    return (f" ({shown}; {more} more)" if more > 0 else f" ({shown})") if differences else ""


def _bare(word: str) -> str:
    return fold(word).strip(_EDGES)


def _short(passage: str) -> str:
    flat = " ".join(passage.split())
    return flat if len(flat) <= MAX_PASSAGE else flat[: MAX_PASSAGE - 1].rstrip() + "…"
