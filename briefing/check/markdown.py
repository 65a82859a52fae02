"""Markdown to plain text that remembers its place: blocks, footnotes, links.

Blocks come from markdown-it-py (CommonMark and tables); what stands inside a block is reduced to the words
a reader sees, with the offset of every character in the file. Footnotes are taken out first: CommonMark
knows none and would read ``[^1]: a.txt "words"`` as the definition of a link.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.token import Token

from briefing.check.hypertext import html_pieces

_LABEL = r"[^\]\s][^\]\n]{0,199}"
_DEFINITION = re.compile(rf"(?P<quoted>(?: {{0,3}}>)*) {{0,3}}\[\^({_LABEL})\]:[ \t]*")
_INTERRUPTS = re.compile(r" {0,3}(?:#{1,6}(?:\s|$)|>|[-*+]\s|\d{1,9}[.)]\s|`{3}|~{3}|<|(?:[-*_]\s*){3,}$)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_FRONT_MATTER = re.compile(
    r"\A(?:---[ \t]*\n.*?\n(?:---|\.\.\.)|\+\+\+[ \t]*\n.*?\n\+\+\+)[ \t]*(?:\n|\Z)", re.DOTALL
)
_TASK = re.compile(r"\[[ xX]\](?=\s)")
# Every repetition is bounded: a hostile file must not cost more than its length.
_MARKUP = re.compile(
    rf"""
      \[\^(?P<note>{_LABEL})\]
    | \^\[(?P<inline>(?:[^\[\]]|\[[^\[\]]{{0,1000}}\]){{0,4000}})\]
    | !\[[^\]]{{0,1000}}\]\([^)]{{0,2000}}\)
    | \[(?P<text>(?:[^\[\]\\]|\\.|\[[^\[\]]{{0,1000}}\]){{0,4000}})\]
      (?:\((?P<url><[^>]{{0,2000}}>|[^\s)]{{0,2000}})(?:[ ][^)]{{0,1000}})?\)|\[(?P<ref>[^\]]{{0,999}})\])?
    | <(?P<auto>[a-z][a-z0-9+.-]{{0,30}}:[^\s>]{{0,2000}})>
    | `+(?P<code>[^`]+)`+
    | </?[a-zA-Z][^<>]*>|<!--.{{0,5000}}?-->
    | \\(?P<escaped>[!-/:-@\[-`{{-~])
    | (?P<entity>&\#?\w{{1,40}};)
    | \*+(?=\S)|(?<=\S)\*+|~~
    | (?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)
    """,
    re.VERBOSE | re.DOTALL,
)
_Links = Mapping[str, str]
"""Addresses of link references by normalised label."""


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
        self._line_starts = [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))]
        self._reached: dict[int, int] = {}
        self._definitions: dict[str, list[tuple[int, str]]] = {}
        lines = self._without_footnotes(self._without_front_matter())
        known: dict[str, dict[str, dict[str, str]]] = {}
        tokens = _parser().parse("\n".join(lines), known)
        self._links = {label: one["href"] for label, one in known.get("references", {}).items()}
        self.footnotes = {label: self._footnote(parts) for label, parts in self._definitions.items()}
        self.blocks = tuple(self._blocks(tokens, lines))

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
        """Collect the footnotes and leave their lines empty, so that the others keep their numbers.

        Of two definitions of one label the first counts, as it does for a reader.
        """
        out, label, fence, quoted = [], "", "", False
        for number, line in enumerate(lines):
            opened = _FENCE.match(line)
            if opened and (not fence or opened[1].startswith(fence)):
                fence = "" if fence else opened[1]
            definition = None if fence else _DEFINITION.match(line)
            if definition:
                label, quoted = footnote_label(definition[2]), bool(definition["quoted"])
                label += "\0" * (label in self._definitions)
                self._define(label, number, definition.end(), line)
            elif label and (line.startswith(("    ", "\t")) or self._continues(lines, number, quoted)):
                self._define(label, number, 0, line)
            elif line.strip():
                label = ""
            out.append("" if label and not fence else line)
        return out

    @staticmethod
    def _continues(lines: list[str], number: int, quoted: bool) -> bool:
        """Whether a line is the same paragraph as the one before it, though it is not indented."""
        line = lines[number].lstrip(" >") if quoted else lines[number]
        return bool(line.strip() and lines[number - 1].strip(" \t>")) and not _INTERRUPTS.match(line)

    def _define(self, label: str, number: int, start: int, line: str) -> None:
        start += len(line[start:]) - len(line[start:].lstrip(" \t>"))
        self._definitions.setdefault(label, []).append((self._line_starts[number] + start, line[start:]))

    def _footnote(self, parts: list[tuple[int, str]]) -> Plain:
        note = Plain()
        for offset, text in parts:
            _reduce(text, offset, note, self._links)
            note.add(" ", offset + len(text))
        return note

    def _blocks(self, tokens: Sequence[Token], lines: list[str]) -> Iterator[Block]:
        kind = before = ""
        for token in tokens:
            if token.type == "html_block" and token.map is not None:
                offsets = self._offsets(token.content, token.map[0], lines)
                for start, piece, heading in html_pieces(token.content):
                    yield Block(self._plain(piece.replace("\n", " "), offsets[start:]), heading)
            elif token.type != "inline":
                before, kind = kind, token.type
            elif token.map is not None:
                content = _one_line(token.content, task=before == "list_item_open")
                offsets = self._offsets(token.content, token.map[0], lines)
                yield Block(self._plain(content, offsets), kind in _LABELS)

    def _plain(self, content: str, offsets: Sequence[int]) -> Plain:
        """The words of one line of Markdown whose characters have these offsets in the file."""
        plain = Plain()
        _reduce(content, 0, plain, self._links)
        plain.offsets = [offsets[at] for at in plain.offsets]
        return plain

    def _offsets(self, content: str, first: int, lines: list[str]) -> list[int]:
        """Where each character of a block stands; every line is sought in the line of the file it came from,
        after what was found there before (the cells of a row)."""
        offsets: list[int] = []
        for number, part in enumerate(content.split("\n"), start=first):
            line = lines[number] if number < len(lines) else ""
            done = self._reached.get(number, 0)
            tries = (line.find(part, done), line.find(part.replace("|", "\\|"), done), min(done, len(line)))
            column = next(at for at in tries if at >= 0)
            self._reached[number] = column + len(part)
            begin = self._line_starts[min(number, len(self._line_starts) - 1)] + column
            offsets += range(begin, begin + len(part) + 1)
        return offsets


_LABELS = ("heading_open", "th_open", "td_open")
"""Blocks whose words need no citation."""


def footnote_label(written: str) -> str:
    """A label as it is compared."""
    return " ".join(written.split()).casefold()


def _one_line(content: str, *, task: bool) -> str:
    """A block in one line of the same length, without the box of a task and the marks of line breaks."""
    box = _TASK.match(content) if task else None
    content = " " * box.end() + content[box.end() :] if box else content
    return content.replace("\\\n", "  ").replace("\n", " ")


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def _reduce(raw: str, offset: int, out: Plain, links: _Links) -> None:
    """Append the words of one run of Markdown to ``out``."""
    done = 0
    for match in _MARKUP.finditer(raw):
        out.add(raw[done : match.start()], offset + done)
        done = match.end()
        if match["note"]:
            out.notes.append((len(out.text), footnote_label(match["note"])))
        elif match["inline"] is not None:
            _inline_note(match, offset, out, links)
        elif match["text"] is not None:
            _link(match, offset, out, links)
        elif match["entity"]:
            out.add(html.unescape(match["entity"]), offset + match.start(), fixed=True)
        else:
            _words(match, offset, out)
    out.add(raw[done:], offset + done)


def _link(match: re.Match[str], offset: int, out: Plain, links: _Links) -> None:
    """A link's words; what stands in brackets and leads nowhere is what the reader sees, brackets and all."""
    url = match["url"]
    if url is None:
        url = links.get(normalizeReference(match["ref"] or match["text"]))
    if url is None:
        out.add("[", offset + match.start())
    start = len(out.text)
    _reduce(match["text"], offset + match.start("text"), out, links)
    if url is None:
        rest = match.end("text")
        out.add(match[0][rest - match.start() :], offset + rest)
    else:
        out.links.append((start, len(out.text), url.strip("<>")))


def _inline_note(match: re.Match[str], offset: int, out: Plain, links: _Links) -> None:
    label = f"^{offset + match.start()}"
    out.inline[label] = Plain()
    _reduce(match["inline"], offset + match.start("inline"), out.inline[label], links)
    out.notes.append((len(out.text), label))


def _words(match: re.Match[str], offset: int, out: Plain) -> None:
    """What is left of an address, code or escaped character; emphasis, images and tags leave nothing."""
    for name in ("auto", "code", "escaped"):
        if match[name]:
            out.add(match[name], offset + match.start(name))
        if match[name] and name == "auto":
            out.links.append((len(out.text) - len(match[name]), len(out.text), match[name]))
