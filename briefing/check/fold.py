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
from collections.abc import Iterable, Iterator
from functools import lru_cache

from briefing.check.characters import Kind, fold_cluster, kind
from briefing.models import Source

# str.replace costs 0.1 ms a character and MB, str.translate 50 ms a MB.
_MANY_REPLACEMENTS = 200


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
    """The distinct characters of a text that need care, by kind, in order of code point."""
    found: dict[Kind, str] = {}
    for character in sorted(set(text)):
        part = kind(character)
        found[part] = found.get(part, "") + character
    return found


def _replace_single(text: str, plain: str, spaces: str) -> str:
    """Fold what stays one character and ``str.casefold`` would not fold the same way; the length is kept."""
    table = {c: fold_cluster(c) for c in plain if fold_cluster(c) != c.casefold()}
    table.update(dict.fromkeys(spaces.replace(" ", ""), " "))
    if len(table) > _MANY_REPLACEMENTS:
        return text.translate({ord(character): folded for character, folded in table.items()})
    for character, folded in table.items():
        text = text.replace(character, folded)
    return text


def _segments(flat: str, kinds: dict[Kind, str]) -> Iterable[tuple[int, int]]:
    """Where the length changes or neighbours matter, in order."""
    spaced = " -" in flat or flat.startswith("-")
    pattern = _pattern(
        kinds.get(Kind.REMOVED, ""),
        kinds.get(Kind.EXTENDING, ""),
        kinds.get(Kind.EXPANDING, ""),
        kinds.get(Kind.NUMERIC, ""),
        dashes=spaced or "--" in flat,
        spaces="  " in flat,
    )
    return () if pattern is None else (match.span() for match in pattern.finditer(flat))


@lru_cache(maxsize=256)
def _pattern(
    removed: str, extending: str, expanding: str, numeric: str, *, dashes: bool, spaces: bool
) -> re.Pattern[str] | None:
    removed, extending = re.escape(removed), re.escape(extending)
    choices = []
    if dashes:
        choices += [r"(?:\A| +)-{1,3}(?: +|\Z)", r"(?<!-)-{2,3}(?!-)"]
    if removed:
        choices.append(f" [{removed} ]* ")
    elif spaces:
        choices.append("  +")
    if extending:
        between = f"[{removed}]*" if removed else ""
        choices.append(
            f"[^ {removed}{extending}]{between}[{extending}][{extending}{removed}]*|[{extending}]+"
        )
    if numeric:
        choices.append(f"[{re.escape(numeric)}]+")
    if expanding:
        choices.append(f"[{re.escape(expanding)}]")
    if removed:
        choices.append(f"[{removed}]+")
    return re.compile("|".join(choices)) if choices else None


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
