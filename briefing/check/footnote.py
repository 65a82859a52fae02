"""What a footnote cites: the words between quotation marks, and the source it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from briefing.check.fold import FoldedText, fold
from briefing.check.locate import locate
from briefing.check.markdown import Plain
from briefing.check.quoted import Quoted, printable
from briefing.check.shelf import Shelf
from briefing.errors import SourceError
from briefing.models import MatchStatus, Reason, ReasonCode

_OPENING = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‘": "’", "'": "'"}
_SINGLE = "‘'"
_NEAR = re.compile(r"characters \[(\d+), (\d+)\)")
_MOST_MARKS = 12
"""Closing marks tried for one opening mark, the farthest first."""


@dataclass(frozen=True)
class Cited:
    """What a footnote cites, and what is wrong with it."""

    quoted: tuple[Quoted, ...] = ()
    trouble: tuple[Reason, ...] = ()


def read_footnote(note: Plain, label: str, shelf: Shelf) -> Cited:
    """Find a footnote's source and quotations.

    Quotation marks within the quotation are sorted out by the source: of all stretches from an opening mark
    to a closing one, the longest that stands there is the quotation.
    """
    key = _source(note, shelf)
    if key is None:
        return _trouble(
            ReasonCode.UNKNOWN_SOURCE, f"footnote {label} names no source that is there", note.text
        )
    try:
        quotations = list(_quotations(_without_title(note.text, key, shelf), key, shelf))
    except SourceError as error:
        return _trouble(ReasonCode.UNKNOWN_SOURCE, str(error), note.text)
    if not quotations:
        return _trouble(
            ReasonCode.NO_CITATION, f"footnote {label} has no words in quotation marks", note.text
        )
    place = _NEAR.search(note.text)
    near = (int(place[1]), int(place[2])) if place else None
    return Cited(tuple(Quoted(words, key, near) for words in quotations))


def _source(note: Plain, shelf: Shelf) -> str | None:
    """By a link, else by a name outside of the quotation, else anywhere, else the only source there is."""
    for _, _, url in note.links:
        path = unquote(url.split("#", 1)[0])
        if key := shelf.key(url) or shelf.key(path) or shelf.key(path.rsplit("/", 1)[-1]):
            return key
    marks = [at for at, c in enumerate(note.text) if c in _OPENING or c in "”»"]
    outside = note.text[: marks[0]] + " " + note.text[marks[-1] + 1 :] if marks else note.text
    found = shelf.named_in(outside) or shelf.named_in(note.text)
    return found or (next(iter(shelf.labels)) if len(shelf.labels) == 1 else None)


def _without_title(text: str, key: str, shelf: Shelf) -> str:
    """The text with a title of the source blanked that has quotation marks of its own."""
    index = FoldedText(text)
    for label in shelf.labels[key]:
        at = index.folded.find(label) if label.count("'") > 1 else -1
        start, end = index.source_start(at), index.source_end(at + len(label))
        if at >= 0 and start is not None and end is not None:
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _quotations(text: str, key: str, shelf: Shelf) -> Iterator[str]:
    openings = _OPENING if any(c in _OPENING and c not in _SINGLE for c in text) else dict.fromkeys(_SINGLE)
    at = 0
    while at < len(text):
        if text[at] in openings and not text[at - 1 : at].isalnum():
            words, end = _quotation(text, at, key, shelf)
            if words and fold(words).strip() not in shelf.labels[key]:
                yield words
            at = max(end, at)
        at += 1


def _quotation(text: str, opening: int, key: str, shelf: Shelf) -> tuple[str, int]:
    """The longest stretch that stands in the source, else the shortest; and where its closing mark is."""
    closing = [at for at in range(opening + 1, len(text)) if text[at] in _OPENING[text[opening]]]
    closing = [at for at in closing if text[opening + 1 : at].strip()]
    index = shelf.library(key).folded(key)
    for at in reversed(closing[:_MOST_MARKS]):
        words = text[opening + 1 : at].strip()
        if locate(words, index).status is not MatchStatus.MISSING:
            return words, at
    return (text[opening + 1 : closing[0]].strip(), closing[0]) if closing else ("", opening)


def _trouble(code: ReasonCode, message: str, words: str) -> Cited:
    return Cited(
        trouble=(Reason(code=code, message=printable(message), claim_words=printable(words.strip())),)
    )
