"""Numbers every source, sentence and citation, and remembers which statement uses which sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from briefing.errors import ReceiptError
from briefing.models import Brief, Citation, Document, SourceEntry
from briefing.render.fragments import text_fragment
from briefing.render.ids import safe_id


@dataclass(frozen=True)
class Use:
    """A statement that rests on a sentence: where it stands on the page and what it is called."""

    anchor: str
    label: str


@dataclass(frozen=True)
class Cite:
    """A citation as printed. ``label`` is ``source:sentence``; ``note`` numbers distinct spans from 1."""

    label: str
    note: int
    source: int
    source_name: str
    anchor: str
    sentences: str
    exact: str
    start: int
    end: int
    link: str | None
    moved: bool

    @property
    def spoken(self) -> str:
        """The label for those who hear it."""
        return f"Source {self.source}, {self.sentences}"


@dataclass(frozen=True)
class Shelf:
    """A source on its shelf: its number, its name and where its sentences begin."""

    number: int
    anchor: str
    name: str
    entry: SourceEntry
    document: Document
    starts: tuple[int, ...]

    def touched(self, start: int, end: int) -> tuple[int, ...]:
        """Positions of the sentences whose body overlaps ``[start, end)``; at least one if there is any."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        found = []
        for position in range(first, len(self.starts)):
            sentence = self.document.sentences[position]
            if sentence.start >= end:
                break
            if sentence.body_start < end and start < sentence.body_end:
                found.append(position)
        return tuple(found) or ((first,) if self.starts else ())

    def sentence_anchor(self, position: int) -> str:
        """Id of a sentence on the page."""
        return f"{self.anchor}_{position + 1}"


@dataclass
class Index:
    """Filled while the page is laid out, read when the sources are."""

    shelves: dict[str, Shelf]
    notes: dict[tuple[str, int, int], Cite] = field(default_factory=dict)
    uses: dict[str, list[Use]] = field(default_factory=dict)
    marked: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def cite(self, citation: Citation, use: Use | None = None) -> Cite:
        """The printed form of a citation; with ``use``, its sentences link back there and a note is kept."""
        shelf = self.shelf(citation.source)
        touched = shelf.touched(citation.start, citation.end)
        if use is not None:
            self.marked.setdefault(shelf.entry.id, []).append((citation.start, citation.end))
            for position in touched:
                known = self.uses.setdefault(shelf.sentence_anchor(position), [])
                if use not in known:
                    known.append(use)
        key = (citation.source, citation.start, citation.end)
        if key in self.notes:
            return self.notes[key]
        made = _made(shelf, citation, touched, len(self.notes) + 1 if use else 0)
        if use is not None:
            self.notes[key] = made
        return made

    def cites(self, citations: Iterable[Citation], use: Use | None = None) -> tuple[Cite, ...]:
        """``cite`` for several, each distinct span once."""
        return tuple(dict.fromkeys(self.cite(citation, use) for citation in citations))

    def shelf(self, source: str) -> Shelf:
        """The shelf of a source id."""
        if source not in self.shelves:
            raise ReceiptError(f"a citation names the source {source!r}, which the brief does not have")
        return self.shelves[source]


def index(brief: Brief) -> Index:
    """An empty index over the brief's sources, in the receipt's order."""
    documents = {document.source.id: document for document in brief.documents}
    shelves = {}
    for number, entry in enumerate(brief.receipt.sources, start=1):
        if entry.id not in documents:
            raise ReceiptError(f"the text of source {entry.id!r} ({entry.path}) is missing", "read it again")
        document = documents[entry.id]
        shelves[entry.id] = Shelf(
            number=number,
            anchor=f"src-{safe_id(entry.id)}",
            name=source_name(entry),
            entry=entry,
            document=document,
            starts=tuple(sentence.start for sentence in document.sentences),
        )
    return Index(shelves)


def source_name(entry: SourceEntry) -> str:
    """What a source is called on the page: its title, else its publisher, else "Untitled" and its id."""
    return entry.title or entry.publisher or f"Untitled ({entry.id})"


def _made(shelf: Shelf, citation: Citation, touched: tuple[int, ...], note: int) -> Cite:
    numbers = [position + 1 for position in touched] or [0]
    several = len(numbers) > 1
    span = f"{numbers[0]}–{numbers[-1]}" if several else str(numbers[0])
    exact = shelf.document.source.text[citation.start : citation.end]
    return Cite(
        label=f"{shelf.number}:{span}",
        note=note,
        source=shelf.number,
        source_name=shelf.name,
        anchor=shelf.sentence_anchor(numbers[0] - 1) if touched else shelf.anchor,
        sentences=f"{'sentences' if several else 'sentence'} {span}",
        exact=exact,
        start=citation.start,
        end=citation.end,
        link=text_fragment(shelf.entry.url, exact),
        moved=citation.moved,
    )
