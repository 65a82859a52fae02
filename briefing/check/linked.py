"""A receipt that a note links to: where its sources are, and what each of its sentences cites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from briefing.check.fold import fold
from briefing.check.problem import Problem
from briefing.check.quoted import Quoted
from briefing.check.receipt import load_receipt, load_sources, statements
from briefing.check.shelf import Shelf
from briefing.errors import ReceiptError
from briefing.models import Citation, Receipt


@dataclass(frozen=True)
class Linked:
    """``cited`` has the quotations of every claim and printed sentence, by id and by folded words."""

    path: Path
    shelf: Shelf
    problems: tuple[Problem, ...]
    cited: dict[str, tuple[Quoted, ...]]

    def by_words(self, sentence: str) -> tuple[Quoted, ...]:
        """What the printed sentence with these words cites; () when there is none."""
        return self.cited.get(_key(sentence), ())

    def by_link(self, url: str) -> tuple[Quoted, ...]:
        """What the claim or sentence that a link's fragment names cites; () when it names none."""
        parts = urlsplit(url)
        return self.cited.get(f"#{unquote(parts.fragment)}", ()) if _file(url) else ()


def unknown_id(url: str, linked: Linked) -> str:
    """The id that a link to this receipt names and the receipt does not have; "" otherwise."""
    name = _file(url)
    if not name or Path(name).name != linked.path.name:
        return ""
    fragment = unquote(urlsplit(url).fragment)
    return fragment if fragment and f"#{fragment}" not in linked.cited else ""


def find_receipt(urls: Iterable[str], folder: Path) -> Linked | None:
    """The first receipt among local links; None when no link leads to one.

    :param folder: what the links are relative to
    :raises ReceiptError: a link leads to a receipt that cannot be read, for instance of a newer version
    """
    for url in dict.fromkeys(urls):
        name = _file(url)
        path = folder / name if name else None
        if path is None or not path.is_file():
            continue
        try:
            return _link(path)
        except ReceiptError as error:
            if "not a receipt" not in error.message:
                raise
    return None


def _file(url: str) -> str:
    """The local JSON file that a link names, or ""."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    local = not parts.scheme and not parts.netloc and parts.path.lower().endswith(".json")
    return unquote(parts.path) if local else ""


def _link(path: Path) -> Linked:
    receipt = load_receipt(path)
    library, problems = load_sources(receipt, path, None)
    return Linked(path, Shelf.of_library(receipt.sources, library), tuple(problems), dict(_cited(receipt)))


def _cited(receipt: Receipt) -> Iterator[tuple[str, tuple[Quoted, ...]]]:
    paths = {entry.id: entry.path for entry in receipt.sources}

    def quoted(citations: Iterable[Citation]) -> tuple[Quoted, ...]:
        return tuple(Quoted(c.exact, paths.get(c.source, c.source), (c.start, c.end)) for c in citations)

    for claim in receipt.claims:
        yield f"#{claim.id}", quoted(claim.citations)
    for _, statement in statements(receipt):
        yield f"#{statement.id}", quoted(statement.citations)
        yield _key(statement.text), quoted(statement.citations)


def _key(sentence: str) -> str:
    return fold(sentence).strip()
