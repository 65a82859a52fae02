"""Blocks of a text: paragraphs, headings, list items and page furniture, as contiguous intervals.

Plain articles put one paragraph on a line; wrapped text breaks its paragraphs at a margin. Both are met in
one file format, so a line is joined to the next only where the text as a whole is wrapped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing.models import SentenceKind
from briefing.split.furniture import is_furniture

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x85\u2028\u2029]|$)")
_CLOCK = r"\*{0,2}\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\*{0,2}\s*[-–—:]?\s+"
_ITEM = re.compile(rf"\s*(?:(?:[-*+•‣◦·–—]|\(?\d{{1,2}}[.)]|[a-z]\))\s+(?:{_CLOCK})?|{_CLOCK})(?=\S)")
_DATE_STAMP = re.compile(
    r"\s*\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?\s*(?=[-–—•*]\s*\S)"
)
_MARKDOWN_HEADING = re.compile(r"\s{0,3}#{1,6}\s+\S")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-{2,}|\*{3,}|_{3,})\s*$")
_SENTENCE_END = re.compile(r"""[.!?…:;,。！？]["'”’»)\]]*\s*$""")
_NARROWEST_WRAP, _WIDEST_WRAP = 36, 120
_LONGEST_HEADING = 20


@dataclass(frozen=True)
class Block:
    """A half-open interval ``[start, end)`` of one kind; ``body`` is where its text begins."""

    start: int
    end: int
    body: int
    kind: SentenceKind


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a text, contiguous and in order; blank lines belong to the block before them."""
    lines = _lines(text)
    column = _wrap_column(text, lines)
    pending: Block | None = None
    fresh = True
    for start, end in lines:
        line = text[start:end]
        if not line.strip():
            fresh = True
            pending = _grown(pending, end) if pending else Block(start, end, end, SentenceKind.SENTENCE)
            continue
        if pending is not None and not text[pending.start : pending.end].strip():
            start = pending.start
            pending = None
        elif pending is not None and column and not fresh and _continues(pending, text, line, column):
            pending = _joined(pending, end)
            continue
        if pending is not None:
            yield pending
        *stamps, made = _classified(text, start, end)
        if _navigates(pending, text, made):
            made = Block(made.start, made.end, made.start, SentenceKind.FURNITURE)
        yield from stamps
        pending = made
        fresh = False
    if pending is not None:
        yield pending


def _grown(block: Block, end: int) -> Block:
    return Block(block.start, end, block.body, block.kind)


def _joined(block: Block, end: int) -> Block:
    kind = SentenceKind.SENTENCE if block.kind is SentenceKind.HEADING else block.kind
    return Block(block.start, end, block.body, kind)


def _lines(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _LINE.finditer(text) if match.end() > match.start()]


def _wrap_column(text: str, lines: list[tuple[int, int]]) -> int:
    """Length of the longest line of a wrapped text; 0 when lines are paragraphs.

    Wrapped text has short lines, and most of the full ones that are followed by text break inside a sentence.
    """
    longest = max((len(text[start:end].rstrip()) for start, end in lines), default=0)
    if not _NARROWEST_WRAP <= longest <= _WIDEST_WRAP:
        return 0
    broken = followed = 0
    for (start, end), (after, after_end) in pairwise(lines):
        line, following = text[start:end].rstrip(), text[after:after_end].lstrip()
        if len(line) > 0.6 * longest and following:
            followed += 1
            broken += following[:1].islower() or not _SENTENCE_END.search(line)
    return longest if broken * 2 > followed else 0


def _continues(block: Block, text: str, line: str, column: int) -> bool:
    if block.kind is SentenceKind.FURNITURE or _ITEM.match(line) or _MARKDOWN_HEADING.match(line):
        return False
    if _UNDERLINE.match(line) or is_furniture(line):
        return False
    last = text[block.start : block.end].rstrip().rpartition("\n")[2]
    word = line.split()[0]
    full = len(last) + 1 + len(word) > 0.8 * column
    return full or (block.kind is not SentenceKind.HEADING) or word[0].islower()


def _navigates(block: Block | None, text: str, made: Block) -> bool:
    """A bare label in a list that began with page furniture: "- Category", "- World"."""
    label = text[made.body : made.end].strip()
    return (
        block is not None
        and block.kind is SentenceKind.FURNITURE
        and made.kind is SentenceKind.ITEM
        and len(label.split()) <= 3
        and not _SENTENCE_END.search(label)
    )


def _classified(text: str, start: int, end: int) -> list[Block]:
    """One line as blocks: a leading date stamp that runs into a list item is a unit of its own."""
    stamp = _DATE_STAMP.match(text, start, end)
    if stamp:
        rest = _one(text, stamp.end(), end)
        return [Block(start, stamp.end(), start, SentenceKind.FURNITURE), rest]
    return [_one(text, start, end)]


def _one(text: str, start: int, end: int) -> Block:
    line = text[start:end]
    if is_furniture(line) or _UNDERLINE.match(line):
        return Block(start, end, start, SentenceKind.FURNITURE)
    if heading := _MARKDOWN_HEADING.match(line):
        return Block(start, end, start + heading.end() - 1, SentenceKind.HEADING)
    if item := _ITEM.match(line):
        return Block(start, end, start + item.end(), SentenceKind.ITEM)
    kind = SentenceKind.HEADING if _looks_like_heading(line) else SentenceKind.SENTENCE
    return Block(start, end, start, kind)


def _looks_like_heading(line: str) -> bool:
    words = line.split()
    if _SENTENCE_END.search(line):
        # A last word such as "U.S." ends in a full stop without ending a sentence.
        return len(words) <= _LONGEST_HEADING and _titled(words) and words[-1].count(".") > 1
    first = next((character for character in line if character.isalpha()), "a")
    return len(words) <= _LONGEST_HEADING and not first.islower()


def _titled(words: list[str]) -> bool:
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return len(long) > 1 and sum(word[0].isupper() for word in long) > 0.7 * len(long)
