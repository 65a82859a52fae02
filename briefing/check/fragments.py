"""Pieces of one quotation, joined by ellipses or editorial brackets, found in order in one text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain as flatten

from briefing.check.fold import FoldedText
from briefing.check.marks import Run, is_negation, is_telling, weight, words
from briefing.check.occurrences import Hit, Interval, after, before, distance, forms

MAX_OMISSION = 1_000
"""Folded characters that an ellipsis may stand for."""
SHORT_OMISSION = 4
"""An omission of so many words or fewer must not hide a negation."""
MAX_BRACKET = 120
"""Folded characters that a bracket may stand for,"""
MAX_BRACKET_WORDS = 6
"""and words."""
MIN_RUN = 6
"""Letters and digits of each run between ellipses,"""
MIN_LONGEST_RUN = 12
"""and of the longest."""

_Seek = Callable[[FoldedText, str, int, int], Iterator[Hit]]

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def find_pieces(index: FoldedText, runs: Sequence[Run], near: Interval | None) -> list[Interval]:
    """Source intervals of all pieces of all runs, or [] when one is missing, too short or too far.

    The longest piece is sought first, the others outward from it, each at its nearest occurrence.
    """
    if not _is_evidence(runs):
        return []
    pieces = list(flatten.from_iterable(runs))
    anchor = max(range(len(pieces)), key=lambda at: len(pieces[at]))
    chains = _Chains(index, pieces, _bracketed(runs), anchor)
    if near is None:
        return next(chains.from_anchors(after, 0, len(index.folded)), [])
    at = index.folded_offset(near[0])
    later = next(chains.from_anchors(after, at, len(index.folded)), None)
    earlier = next(chains.from_anchors(before, 0, at + len(pieces[anchor])), None)
    found = [chain for chain in (later, earlier) if chain]
    return min(found, key=lambda chain: distance((chain[0][0], chain[-1][1]), near), default=[])


def _is_evidence(runs: Sequence[Run]) -> bool:
    if len(runs) == 1 and len(runs[0]) == 1:
        return True
    weights = [sum(map(weight, run)) for run in runs]
    if not weights or min(weights) < MIN_RUN:
        return False
    return len(runs) == 1 or max(weights) >= MIN_LONGEST_RUN


def _bracketed(runs: Sequence[Run]) -> list[bool]:
    """For each joint between two pieces, whether it is a bracket (else an ellipsis)."""
    return [joint for run in runs for joint in [*[True] * (len(run) - 1), False]][:-1]


@dataclass(frozen=True, slots=True)
class _Chains:
    index: FoldedText
    pieces: Sequence[str]
    bracketed: Sequence[bool]
    anchor: int

    def from_anchors(self, search: _Seek, start: int, end: int) -> Iterator[list[Interval]]:
        """Complete chains around the occurrences of the anchor, in the order of ``search``."""
        for form in forms(self.pieces[self.anchor]):
            for hit in search(self.index, form, start, end):
                left, right = self._left(hit), self._right(hit)
                if left is not None and right is not None:
                    yield [found.source for found in (*left, hit, *right)]

    def _right(self, hit: Hit) -> list[Hit] | None:
        found = [hit]
        for at in range(self.anchor + 1, len(self.pieces)):
            last, bracket = found[-1], self.bracketed[at - 1]
            following = self._within(at, last.end, after, bracket)
            piece = next((piece for piece in following if self._joins(last, piece, bracket)), None)
            if piece is None:
                return None
            found.append(piece)
        return found[1:]

    def _left(self, hit: Hit) -> list[Hit] | None:
        found = [hit]
        for at in range(self.anchor - 1, -1, -1):
            first, bracket = found[-1], self.bracketed[at]
            preceding = self._within(at, first.start, before, bracket)
            piece = next((piece for piece in preceding if self._joins(piece, first, bracket)), None)
            if piece is None:
                return None
            found.append(piece)
        return found[:0:-1]

    def _within(self, at: int, edge: int, search: _Seek, bracket: bool) -> Iterator[Hit]:
        """Occurrences of a piece near enough to ``edge``, the nearest first."""
        for form in forms(self.pieces[at]):
            reach = (MAX_BRACKET if bracket else MAX_OMISSION) + len(form)
            low, high = (edge, edge + reach) if search is after else (edge - reach, edge)
            yield from search(self.index, form, max(0, low), high)

    def _joins(self, left: Hit, right: Hit, bracket: bool) -> bool:
        """Whether what lies between two pieces may be left out."""
        between = self.index.folded[left.end : right.start]
        count = len(words(between))
        if not bracket:
            return count > SHORT_OMISSION or not is_negation(between)
        blank = _BLANK_LINE.search(self.index.text, left.source[1], right.source[0])
        return count <= MAX_BRACKET_WORDS and not is_telling(between) and not blank
