"""Markdown to plain text that remembers its place: blocks, footnotes, links.

Blocks come from markdown-it-py (CommonMark and tables); what stands inside a block is reduced to the words
a reader sees, with the offset of every character in the file. Footnotes are taken out first: CommonMark
knows none and would read ``[^1]: a.txt "words"`` as the definition of a link.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate

from markdown_it import MarkdownIt

_DEFINITION = re.compile(r" {0,3}\[\^([^\]\s]+)\]:[ \t]*")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_MARKUP = re.compile(
    r"""
      \[\^(?P<note>[^\]\s]+)\]
    | \^\[(?P<inline>(?:[^\[\]]|\[[^\[\]]*\])*)\]
    | !\[[^\]]*\]\([^)]*\)
    | \[(?P<text>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\](?:\((?P<url><[^>]*>|[^\s)]*)(?:[ ][^)]*)?\)|\[[^\]]*\])
    | <(?P<auto>[a-z][a-z0-9+.-]*:[^\s>]*)>
    | `+(?P<code>[^`]+)`+
    | </?[a-zA-Z][^<>]*>|<!--.*?-->
    | \\(?P<escaped>[!-/:-@\[-`{-~])
    | (?P<entity>&\#?\w+;)
    | \*+(?=\S)|(?<=\S)\*+|~~
    | (?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True)
class Place:
    """Line and column in the file, from 1, in code points."""

    line: int
    column: int


@dataclass
class Plain:
    """The words a reader sees, the offset of each character in the file, and what they refer to.

    ``notes`` are (offset in ``text``, label); ``inline`` has the text of inline footnotes by label;
    ``links`` are (start, end, url).
    """

    text: str = ""
    offsets: list[int] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)
    inline: dict[str, Plain] = field(default_factory=dict)
    links: list[tuple[int, int, str]] = field(default_factory=list)

    def add(self, text: str, offset: int, *, fixed: bool = False) -> None:
        self.text += text
        self.offsets += [offset] * len(text) if fixed else range(offset, offset + len(text))


@dataclass(frozen=True)
class Block:
    """A paragraph, list item, table cell or heading."""

    plain: Plain
    heading: bool


class Markdown:
    """One file: ``blocks`` in order, ``footnotes`` by label."""

    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._line_starts = [0, *accumulate(len(line) for line in self.text.splitlines(keepends=True))]
        self.footnotes: dict[str, Plain] = {}
        self.blocks = tuple(self._blocks(self._without_footnotes(self._without_front_matter())))

    def place(self, offset: int) -> Place:
        """Where an offset of the text is."""
        line = bisect_right(self._line_starts, offset)
        return Place(line, offset - self._line_starts[line - 1] + 1)

    def urls(self) -> list[str]:
        """Where its links lead, in order, footnotes last."""
        plains = [block.plain for block in self.blocks] + list(self.footnotes.values())
        return [url for plain in plains for _, _, url in plain.links if url]

    def _without_front_matter(self) -> list[str]:
        match = _FRONT_MATTER.match(self.text)
        skipped = self.text[: match.end()].count("\n") if match else 0
        lines = self.text.split("\n")
        return [""] * skipped + lines[skipped:]

    def _without_footnotes(self, lines: list[str]) -> list[str]:
        """Read the footnotes and leave their lines empty, so that the others keep their numbers."""
        out, label, fence = [], "", ""
        for number, line in enumerate(lines):
            opened = _FENCE.match(line)
            if opened and (not fence or opened[1].startswith(fence)):
                fence = "" if fence else opened[1]
            definition = None if fence else _DEFINITION.match(line)
            if definition:
                label = definition[1].casefold()
                self._footnote(label, number, definition.end(), line)
            elif label and (line.startswith(("    ", "\t")) or (line.strip() and lines[number - 1].strip())):
                self._footnote(label, number, 0, line)
            elif line.strip():
                label = ""
            out.append("" if label and not fence else line)
        return out

    def _footnote(self, label: str, number: int, start: int, line: str) -> None:
        note = self.footnotes.setdefault(label, Plain())
        start += len(line[start:]) - len(line[start:].lstrip(" \t>"))
        _reduce(line[start:], self._line_starts[number] + start, note)
        note.add(" ", self._line_starts[number] + len(line))

    def _blocks(self, lines: list[str]) -> Iterator[Block]:
        kind = ""
        for token in _parser().parse("\n".join(lines)):
            if token.type != "inline":
                kind = token.type
            elif token.map is not None:
                yield Block(self._plain(token.content, token.map[0], lines), kind == "heading_open")

    def _plain(self, content: str, first: int, lines: list[str]) -> Plain:
        """A block's words; every line of its content is sought in the line of the file that it came from."""
        plain, parts = Plain(), content.split("\n")
        offsets: list[int] = []
        for number, part in enumerate(parts, start=first):
            column = max(0, lines[number].find(part)) if number < len(lines) else 0
            begin = self._line_starts[min(number, len(self._line_starts) - 1)] + column
            offsets += range(begin, begin + len(part) + 1)
        _reduce(" ".join(parts), 0, plain)
        plain.offsets = [offsets[at] for at in plain.offsets]
        return plain


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def _reduce(raw: str, offset: int, out: Plain) -> None:
    """Append the words of one run of Markdown to ``out``."""
    done = 0
    for match in _MARKUP.finditer(raw):
        out.add(raw[done : match.start()], offset + done)
        done = match.end()
        if match["note"]:
            out.notes.append((len(out.text), match["note"].casefold()))
        elif match["inline"] is not None:
            _inline_note(match, offset, out)
        elif match["text"] is not None:
            start = len(out.text)
            _reduce(match["text"], offset + match.start("text"), out)
            out.links.append((start, len(out.text), (match["url"] or "").strip("<>")))
        elif match["entity"]:
            out.add(html.unescape(match["entity"]), offset + match.start(), fixed=True)
        else:
            _words(match, offset, out)
    out.add(raw[done:], offset + done)


def _inline_note(match: re.Match[str], offset: int, out: Plain) -> None:
    label = f"^{offset + match.start()}"
    out.inline[label] = Plain()
    _reduce(match["inline"], offset + match.start("inline"), out.inline[label])
    out.notes.append((len(out.text), label))


def _words(match: re.Match[str], offset: int, out: Plain) -> None:
    """What is left of an address, code or escaped character; emphasis, images and tags leave nothing."""
    for name in ("auto", "code", "escaped"):
        if match[name]:
            out.add(match[name], offset + match.start(name))
        if match[name] and name == "auto":
            out.links.append((len(out.text) - len(match[name]), len(out.text), match[name]))
