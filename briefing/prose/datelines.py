"""The date that a source gives itself: in a line of its head, or before a wire report's first dash."""

from __future__ import annotations

import re
from datetime import date

from briefing.check.values.times import moments
from briefing.check.values.words import words
from briefing.models import Document, Source

HEAD = 600
"""Characters of a source in which it may give its own date."""
_LINE = 160
DATELINE = re.compile(
    r"^(?:[A-Z]{2}[^\n!?]{0,80}?(?:\([^)\n]{2,40}\)\s*)?|[A-Z][^\n!?]{0,80}?\([^)\n]{2,40}\)\s*)\s?[-–—]\s"
)
"""Place, date and agency before the first dash of a wire report."""


def own_date(source: Source) -> tuple[date, str] | None:
    """The day and its words; None when the head names no full date, or more than one."""
    found: dict[date, str] = {}
    for line in _head_lines(source.text):
        cut = words(line)
        for moment in moments(line):
            if moment.year and moment.month and moment.day and moment.day_end is None:
                try:
                    day = date(moment.year, moment.month, moment.day)
                except ValueError:
                    continue
                found.setdefault(day, cut.slice(moment.first, moment.last))
    return next(iter(found.items())) if len(found) == 1 else None


def _head_lines(text: str) -> list[str]:
    """Short lines near the beginning, and what stands before the dash of a longer one."""
    kept: list[str] = []
    for line in text[:HEAD].splitlines()[:12]:
        bare = line.strip(" *_#\ufeff")
        dateline = DATELINE.match(bare)
        if dateline:
            kept.append(dateline[0])
        elif len(bare) <= _LINE and not is_prose(bare):
            kept.append(bare)
        elif bare:
            break
    return kept


def is_prose(line: str) -> bool:
    """Whether a line is a sentence of the text and not of its head."""
    return len(line.split()) > 14 and line.endswith((".", "”", '"'))


def with_own_date(document: Document) -> Document:
    """The document with its own date where the spec gives none."""
    if document.source.published is not None:
        return document
    found = own_date(document.source)
    if found is None:
        return document
    return document.model_copy(update={"source": document.source.model_copy(update={"published": found[0]})})
