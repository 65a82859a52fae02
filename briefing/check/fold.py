"""Fold a text for comparison and keep the way back to the source's own characters.

Almost every character folds to one character, whatever its neighbours; those are folded by ``str.replace``
and ``str.casefold`` without a map. Only where the length changes or neighbours matter is a segment
recorded, so the map is sparse: two segments never overlap, and between them source and folded offsets
differ by a constant.

Beyond single characters (``briefing.check.characters``) folding takes together:

- a run of white space: one space;
- two or three hyphens, or a dash with white space on both sides: one hyphen ("clear — fortify",
  "clear—fortify");
- a character with its combining marks, so that NFC and NFD agree;
- a raised or fractional digit after a digit: ``10²`` is ``10^2``, never ``102``; ``5½`` is ``5 1/2``, never
  ``51/2``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

from briefing.check.characters import Kind, fold_cluster, kind
from briefing.models import Source

# str.replace costs 0.1 ms a character and MB, str.translate 50 ms a MB.
_MANY_REPLACEMENTS = 200
_MANY_SPECIAL = 30
# A set of a whole text takes 9 ms a MB; of what is not ASCII 4, unless there is much of it.
_MOSTLY_ASCII = 0.9
_NOT_ASCII = re.compile("[^\x00-\x7f]")


def fold(text: str) -> str:
    """The folded form alone."""
    return FoldedText(text).folded


class FoldedText:
    """One text, folded once, with the map from folded offsets back to the text's code points.

    ``source`` is the id that spans carry. Never changed after it was built.
    """

    __slots__ = ("_ends", "_source_ends", "_source_starts", "_starts", "folded", "source", "text")

    def __init__(self, text: str, source: str = "") -> None:
        self.text = text
        self.source = source
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._source_starts: list[int] = []
        self._source_ends: list[int] = []
        self.folded = "".join(self._fold())

    @classmethod
    def of(cls, source: Source) -> FoldedText:
        """Index a source's text under its id."""
        return cls(source.text, source.id)

    def _fold(self) -> Iterator[str]:
        kinds = _by_kind(self.text)
        flat = _replace_single(self.text, kinds.get(Kind.PLAIN, ""), kinds.get(Kind.SPACE, ""))
        done = length = 0
        for start, end in _segments(flat, kinds):
            between = flat[done:start].casefold()
            folded = _fold_segment(self.text, flat, start, end)
            length += len(between)
            self._starts.append(length)
            length += len(folded)
            self._ends.append(length)
            self._source_starts.append(start)
            self._source_ends.append(end)
            done = end
            yield between
            yield folded
        yield flat[done:].casefold()

    def source_start(self, folded: int) -> int | None:
        """Source offset of a span that begins at a folded offset; None inside a folded character."""
        passed = bisect_right(self._ends, folded)
        if passed < len(self._starts) and self._starts[passed] < folded:
            return None
        return folded + self._shift(passed)

    def source_end(self, folded: int) -> int | None:
        """Source offset of a span that ends at a folded offset; None inside a folded character."""
        passed = bisect_left(self._ends, folded)
        if passed < len(self._starts) and self._starts[passed] < folded:
            return self._source_ends[passed] if self._ends[passed] == folded else None
        return folded + self._shift(passed)

    def folded_offset(self, offset: int) -> int:
        """Folded offset of a source offset, at the start of its segment when it lies inside one."""
        passed = bisect_right(self._source_ends, offset)
        plain = offset - self._shift(passed)
        return min(plain, self._starts[passed]) if passed < len(self._starts) else plain

    def _shift(self, passed: int) -> int:
        return self._source_ends[passed - 1] - self._ends[passed - 1] if passed else 0


def _by_kind(text: str) -> dict[Kind, str]:
    """The distinct characters of a text that ``str.casefold`` alone does not fold, by kind."""
    found: dict[Kind, str] = {}
    for character in sorted(filter(_needs_care, _distinct(text))):
        part = kind(character)
        found[part] = found.get(part, "") + character
    return found


def _distinct(text: str) -> set[str]:
    """The distinct characters; of ASCII only those that need care, when there is little else."""
    ascii_only = len(text.encode("ascii", "ignore"))
    if ascii_only < _MOSTLY_ASCII * len(text):
        return set(text)
    return set(_NOT_ASCII.findall(text)).union(c for c in _ASCII_CARE if c in text)


@lru_cache(maxsize=65536)
def _needs_care(character: str) -> bool:
    return character != " " and (
        kind(character) is not Kind.PLAIN or fold_cluster(character) != character.casefold()
    )


def _replace_single(text: str, plain: str, spaces: str) -> str:
    """Fold what stays one character; the length is kept."""
    table = {character: fold_cluster(character) for character in plain} | dict.fromkeys(spaces, " ")
    if len(table) > _MANY_REPLACEMENTS:
        return text.translate({ord(character): folded for character, folded in table.items()})
    for character, folded in table.items():
        text = text.replace(character, folded)
    return text


def _segments(flat: str, kinds: dict[Kind, str]) -> Iterator[tuple[int, int]]:
    """Where the length changes or neighbours matter, in order."""
    removed, extending = kinds.get(Kind.REMOVED, ""), kinds.get(Kind.EXTENDING, "")
    others = kinds.get(Kind.EXPANDING, ""), kinds.get(Kind.NUMERIC, "")
    pattern = _pattern(removed, extending, *others)
    skipped = frozenset(" " + removed + extending)
    done = 0
    for place in _places(flat, removed + extending + "".join(others)):
        start = max(place, done)
        while start > done and flat[start - 1] in skipped:
            start -= 1
        start = max(done, start - 1) if extending else start
        while start <= place:
            match = pattern.match(flat, start)
            start += 1
            if match:
                yield match.span()
                start = done = match.end()


def _places(flat: str, special: str) -> list[int]:
    """Offsets at which a segment begins or that lie in one, in order.

    The pattern of all segments takes 60 ms a MB; finding where it is worth trying takes 2.
    """
    places: list[int] = []
    for needle in ("  ", " -", "--"):
        places += _find_all(flat, needle)
    if len(special) > _MANY_SPECIAL:
        places += (match.start() for match in re.finditer(f"[{re.escape(special)}]", flat))
    else:
        for character in special:
            places += _find_all(flat, character)
    return sorted(places)


def _find_all(text: str, needle: str) -> Iterator[int]:
    at = text.find(needle)
    while at >= 0:
        yield at
        at = text.find(needle, at + 1)


@lru_cache(maxsize=256)
def _pattern(removed: str, extending: str, expanding: str, numeric: str) -> re.Pattern[str]:
    """All segments: dashes, runs of white space, clusters, then characters that change their length."""
    removed, extending = re.escape(removed), re.escape(extending)
    choices = [r" +-{1,3} +", r"(?<!-)-{2,3}(?!-)", f" [ {removed}]* "]
    if extending:
        mark = f"(?:[{removed}]*[{extending}])" if removed else f"[{extending}]"
        choices.append(f"[^ {removed}{extending}]{mark}+|{mark}+")
    if numeric:
        choices.append(f"[{re.escape(numeric)}]+")
    if expanding:
        choices.append(f"[{re.escape(expanding)}]")
    if removed:
        choices.append(f"[{removed}]+")
    return re.compile("|".join(choices))


_ASCII_CARE = "".join(filter(_needs_care, map(chr, range(128))))


def _fold_segment(text: str, flat: str, start: int, end: int) -> str:
    piece = flat[start:end]
    if piece[0] in " -" and not piece.strip(" -"):
        return "-" if "-" in piece else " "
    if piece[0] == " ":
        return " "
    folded = fold_cluster(text[start:end])
    return _keep_apart(text, start, end, folded) if kind(text[start]) is Kind.NUMERIC else folded


def _keep_apart(text: str, start: int, end: int, folded: str) -> str:
    """Digits made by folding do not run into the digits beside them."""
    mark = " " if "/" in folded else "^"
    before = mark if start and text[start - 1].isdecimal() and folded[0].isdecimal() else ""
    after = "^" if text[end : end + 1].isdecimal() and folded[-1].isdecimal() else ""
    return before + folded + after
