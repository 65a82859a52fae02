"""For a quotation that is missing: the passage most like it, and which words differ. Never a match.

The passage comes from ``rapidfuzz.fuzz.partial_ratio_alignment`` on the folded texts, widened to whole
words; the difference is a Levenshtein alignment of words.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from briefing.check.fold import FoldedText, fold

MIN_LIKENESS = 55
"""Below this percentage the nearest passage has nothing to do with the quotation and is not shown."""
MAX_DIFFERENCES = 4
MAX_PASSAGE = 240

_WORD = re.compile(r"\S+")
_EDGES = ".,;:!?'\"“”‘’«»()[]…"


class Hint(NamedTuple):
    """The nearest passage as source offsets (None when there is none) and a sentence about it."""

    span: tuple[int, int] | None
    message: str


def nearest(quotation: str, index: FoldedText) -> Hint:
    """The passage of the source most like the quotation, with the words that differ."""
    span = _passage(fold(quotation).strip(), index)
    if span is None:
        return Hint(None, "nothing in the source resembles it")
    passage = index.text[slice(*span)]
    differences = _differences(quotation, passage)
    shown = "; ".join(differences[:MAX_DIFFERENCES])
    more = len(differences) - MAX_DIFFERENCES
    tail = f"; {more} more" if more > 0 else ""
    return Hint(span, f"nearest passage: “{_short(passage)}”" + (f" ({shown}{tail})" if shown else ""))


def _passage(folded: str, index: FoldedText) -> tuple[int, int] | None:
    if not folded or not index.folded:
        return None
    alignment = fuzz.partial_ratio_alignment(folded, index.folded, score_cutoff=MIN_LIKENESS)
    if alignment is None:
        return None
    start, end = alignment.dest_start, alignment.dest_end
    start = index.folded.rfind(" ", 0, start + 1) + 1
    end = index.folded.find(" ", max(start, end - 1))
    end = len(index.folded) if end < 0 else end
    first, last = index.source_start(start), index.source_end(end)
    return None if first is None or last is None or first >= last else (first, last)


def _differences(quotation: str, passage: str) -> list[str]:
    """What would have to change in the quotation, in the order of the words."""
    ours, theirs = _WORD.findall(quotation), _WORD.findall(passage)
    operations = Levenshtein.opcodes([_bare(word) for word in ours], [_bare(word) for word in theirs])
    found = []
    for step in operations:
        said = " ".join(ours[step.src_start : step.src_end])
        written = " ".join(theirs[step.dest_start : step.dest_end])
        if step.tag == "replace":
            found.append(f"the source has “{written}” for “{said}”")
        elif step.tag == "delete":
            found.append(f"“{said}” is not there")
        elif step.tag == "insert":
            found.append(f"“{written}” is left out")
    return found


def _bare(word: str) -> str:
    return fold(word).strip(_EDGES)


def _short(passage: str) -> str:
    flat = " ".join(passage.split())
    return flat if len(flat) <= MAX_PASSAGE else flat[: MAX_PASSAGE - 1].rstrip() + "…"
