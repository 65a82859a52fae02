"""A first brief.toml for a folder of sources: titles and dates found in the texts, questions to fill in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefing.check.values.times import moments
from briefing.errors import SourceError, UsageError
from briefing.models import Document, SentenceKind
from briefing.read import read_file
from briefing.spec import SourceSpec
from briefing.split import split_source

SUFFIXES = (".txt", ".md", ".markdown", ".text")
_HEAD = 6
_LONGEST_TITLE = 200
# "ORSUND, Vesmark, Oct. 9, 2026 (Agency) - Three of the four states …"
_DATELINE = re.compile(r"[A-Z][A-Z’'. -]{2,}\b.{0,70}?\s[-–—]\s")


@dataclass(frozen=True)
class Found:
    """What a file says of itself; None where it says nothing."""

    path: str
    id: str
    title: str | None
    published: date | None


def starter(folder: Path) -> tuple[str, list[str]]:
    """The text of a brief.toml for a folder, and what was left out and why.

    :raises UsageError: not a folder, or no readable source in it
    """
    if not folder.is_dir():
        raise UsageError(f"{folder}: no such folder", "name the folder that holds your sources")
    found: list[Found] = []
    left_out: list[str] = []
    for path in _files(folder):
        try:
            found.append(_look(folder, path, {item.id for item in found}))
        except SourceError as error:
            left_out.append(str(error))
    if not found:
        raise UsageError(f"{folder}: no readable sources", f"put {', '.join(SUFFIXES[:2])} files into it")
    return _toml(folder, found), left_out


def _files(folder: Path) -> list[str]:
    names = (path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
    relative = (path.relative_to(folder) for path in names)
    return sorted(
        path.as_posix()
        for path in relative
        if not any(part.startswith((".", "_")) for part in path.parts) and path.stem.upper() != "README"
    )


def _look(folder: Path, path: str, taken: set[str]) -> Found:
    entry = SourceSpec.model_validate({"path": path})
    name, number = entry.id, 2
    while name in taken:
        name, number = f"{entry.id[:60]}-{number}", number + 1
    document = split_source(read_file(folder, entry))
    return Found(path, name, _title(document), _date(document))


def _body(document: Document, at: int) -> str:
    sentence = document.sentences[at]
    return document.source.text[sentence.body_start : sentence.body_end]


def _title(document: Document) -> str | None:
    """The longest heading above the first sentence that is not a date or a label."""
    titles: list[str] = []
    for at, sentence in enumerate(document.sentences[:_HEAD]):
        text = " ".join(_body(document, at).split())
        if sentence.kind is SentenceKind.SENTENCE:
            break
        if sentence.kind is SentenceKind.HEADING and len(text.split()) > 2 and not _days(text):
            titles.append(text[:_LONGEST_TITLE])
    return max(titles, key=len, default=None)


def _date(document: Document) -> date | None:
    """The first full date of the head that stands there as a date line, not inside a sentence."""
    for at, sentence in enumerate(document.sentences[:_HEAD]):
        text = document.source.text[sentence.start : sentence.end]
        line = sentence.kind in (SentenceKind.HEADING, SentenceKind.FURNITURE)
        if not line and at < 3 and len(text.split()) > 8:
            opening = _DATELINE.match(text.strip())
            text = opening[0] if opening else ""
        if (line or at < 3) and (days := _days(text)):
            return days[0]
    return None


def _days(text: str) -> list[date]:
    days = []
    for moment in moments(text):
        if moment.year and moment.month and moment.day and not moment.day_end:
            try:
                days.append(date(moment.year, moment.month, moment.day))
            except ValueError:
                continue
    return days


def _toml(folder: Path, found: Sequence[Found]) -> str:
    latest = max((item.published for item in found if item.published), default=None)
    name = folder.resolve().name.replace("-", " ").replace("_", " ").strip() or "Untitled"
    as_of = f"as_of = {latest.isoformat()}" if latest else "# as_of = 2025-01-31"
    return "\n".join(
        [
            "# What this brief is about. Every key is described in docs/brief-toml.md.",
            "",
            f"title = {_quoted(name[:1].upper() + name[1:])}  # say the point, not the subject",
            '# audience = "Ministers and senior officials"',
            'language = "en"',
            f"{as_of}  # the day the brief speaks from",
            "",
            '# The days the sources write about; settles the year of a date such as "March 6".',
            "# [period]",
            "# from = 2025-01-01",
            "# to = 2025-01-31",
            "",
            *_sections(),
            *_sources(found),
        ]
    )


def _sections() -> Iterable[str]:
    for name, asked in (
        ("bottom_line", "What happened, and what does it mean?"),
        ("takeaways", "What are the key takeaways?"),
        ("risks", "What could go wrong, and who doubts or opposes it?"),
        ("events", "What has happened, and what comes next?"),
        ("positions", "Where do the main actors stand?"),
    ):
        yield f"[{name}]"
        yield f"question = {_quoted(asked)}"
        yield '# cues = ["words and phrases that point to an answer"]'
        if name == "takeaways":
            yield "count = 3"
            yield ""
            yield "# Without topics, the takeaways are found in the sources."
            yield "# [[takeaways.topics]]"
            yield '# title = "A headline of your own"'
            yield '# question = "What was decided about it?"'
            yield '# cues = ["…"]'
        yield ""


def _sources(found: Sequence[Found]) -> Iterable[str]:
    for item in found:
        yield "[[sources]]"
        yield f"path = {_quoted(item.path)}"
        yield f"id = {_quoted(item.id)}"
        yield f"title = {_quoted(item.title)}" if item.title else "# title ="
        yield f"published = {item.published.isoformat()}" if item.published else "# published = 2025-01-31"
        yield "# publisher ="
        yield '# kind = "report"  # opinion, press release, live blog, aggregator, official document'
        yield ""


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes are a subset of TOML's."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
