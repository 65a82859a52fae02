"""Occurrences of folded words in an indexed text, at whole words only, and the choice among them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from briefing.check.boundary import is_whole
from briefing.check.characters import fold_character
from briefing.check.fold import FoldedText

Interval = tuple[int, int]

_MOST_COMPARED = 100
"""Occurrences looked at one by one for an exact one; beyond that the text itself is searched."""
_FINAL = re.compile(r"[.,。、]('?)$")
_EDGE_DASH = re.compile(r"^-{1,3} | ?-{1,3}$")
_ENCLOSED = re.compile(r"'([^']*(?:\w'\w[^']*)*)'")


@dataclass(frozen=True, slots=True)
class Hit:
    """One occurrence: its interval in the source, and its folded interval for measuring gaps."""

    source: Interval
    start: int
    end: int


def forms(folded: str) -> list[str]:
    """The ways in which a folded quotation may stand in a source, the strictest first.

    As it is; without a final comma or full stop, which style puts before a closing mark whether or not the
    source has it; without a dash at the edge (a bullet, a break; never a minus sign); without quotation marks
    that enclose all of it.
    """
    undashed = _EDGE_DASH.sub("", folded)
    enclosed = _ENCLOSED.fullmatch(_FINAL.sub(r"\1", undashed))
    bare = [enclosed[1].strip()] if enclosed else []
    found = [
        form for plain in (folded, undashed, *bare) for form in (plain, _FINAL.sub(r"\1", plain).rstrip())
    ]
    return [form for form in dict.fromkeys(found) if form]


def after(index: FoldedText, folded: str, start: int, end: int | None = None) -> Iterator[Hit]:
    """Occurrences within folded offsets, from the first on."""
    limit = len(index.folded) if end is None else end
    at = index.folded.find(folded, start, limit)
    while at >= 0:
        hit = _hit(index, at, at + len(folded))
        if hit is not None:
            yield hit
        at = index.folded.find(folded, at + 1, limit)


def before(index: FoldedText, folded: str, start: int, end: int) -> Iterator[Hit]:
    """Occurrences within folded offsets, from the last on."""
    at = index.folded.rfind(folded, max(0, start), end)
    while at >= 0:
        hit = _hit(index, at, at + len(folded))
        if hit is not None:
            yield hit
        at = index.folded.rfind(folded, max(0, start), at + len(folded) - 1)


def choose(index: FoldedText, folded: str, quotation: str, near: Interval | None) -> Interval | None:
    """One occurrence in the source: the nearest to ``near``, else the first exact one, else the first."""
    if near is None:
        return _first(index, folded, quotation)
    at = index.folded_offset(near[0])
    both = next(after(index, folded, at), None), next(before(index, folded, 0, at + len(folded) - 1), None)
    spans = [_widen(index.text, hit.source, quotation) for hit in both if hit is not None]
    if not spans and _depends_on_neighbours(folded):
        spans = list(_verbatim(index.text, quotation))
    return min(spans, key=lambda span: distance(span, near), default=None)


def _first(index: FoldedText, folded: str, quotation: str) -> Interval | None:
    spans = []
    for hit in islice(after(index, folded, 0), _MOST_COMPARED):
        spans.append(_widen(index.text, hit.source, quotation))
        if index.text[slice(*spans[-1])] == quotation:
            return spans[-1]
    first = spans[0] if spans else None
    if len(spans) == _MOST_COMPARED or (first is None and _depends_on_neighbours(folded)):
        return next(_verbatim(index.text, quotation), first)
    return first


def distance(span: Interval, near: Interval) -> tuple[int, int]:
    """Characters between two intervals, then characters of the first that lie outside the second."""
    gap = max(0, near[0] - span[1], span[0] - near[1])
    return gap, max(0, near[0] - span[0]) + max(0, span[1] - near[1])


def _hit(index: FoldedText, start: int, end: int) -> Hit | None:
    first, last = index.source_start(start), index.source_end(end)
    if first is None or last is None:
        return None
    first, last = _trim(index.text, first, last)
    return Hit((first, last), start, end) if first < last and is_whole(index.text, first, last) else None


def _trim(text: str, start: int, end: int) -> Interval:
    """Leave out white space that folded into a dash at the edge."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _widen(text: str, span: Interval, quotation: str) -> Interval:
    """Take in white space and invisible characters at the quotation's edges that the source has too."""
    if not (_is_invisible(quotation[0]) or _is_invisible(quotation[-1])):
        return span
    invisible = [_is_invisible(c) for c in quotation]
    first, last = span
    while last > first and _is_invisible(text[last - 1]):  # it may hold some of them already
        last -= 1
    while first < last and _is_invisible(text[first]):
        first += 1
    starts = {span[0], max(0, first - invisible.index(False))}
    ends = {span[1], last + invisible[::-1].index(False)}
    wider = ((start, end) for start in starts for end in ends if text[start:end] == quotation)
    return next(wider, span)


def _is_invisible(character: str) -> bool:
    return character.isspace() or not fold_character(character)


def _verbatim(text: str, quotation: str) -> Iterator[Interval]:
    at = text.find(quotation)
    while at >= 0:
        if is_whole(text, at, at + len(quotation)):
            yield at, at + len(quotation)
        at = text.find(quotation, at + 1)


def _depends_on_neighbours(folded: str) -> bool:
    """A dash or a raised digit at the edge may fold in another way inside its source."""
    return folded[0] == "-" or folded[-1] == "-" or folded[0].isnumeric() or folded[-1].isnumeric()
