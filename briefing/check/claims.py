"""``brief check CLAIMS.jsonl --sources DIR``: a claim a line in, a verdict a line out, in order.

In: ``{"id", "source", "quote", "claim"}``; ``source`` is a file's name in the folder, ``quote`` a string or
a list of strings, other keys are ignored. A line that cannot be read gets an outcome of its own; the rest
go on.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from math import isfinite
from typing import Any, NamedTuple

from briefing.check.outcome import Outcome, Remark, Result
from briefing.check.quoted import Quoted, hold_many, printable
from briefing.check.shelf import Shelf
from briefing.check.standard import NORMAL, Standard


class BadLineError(ValueError):
    """A line that is not a claim. The message says why."""

    def __init__(self, message: str, key: Any = None) -> None:
        super().__init__(message)
        self.key = key


def check_claims(
    lines: Iterable[bytes], shelf: Shelf, path: str, standard: Standard = NORMAL, *, ahead: int = 1
) -> Iterator[Outcome]:
    """Check claims as they come; blank lines are passed over.

    :param lines: lines of a JSON Lines file, as bytes
    :param path: the file's name, for the outcomes
    :param ahead: lines to read before the first of them is answered. Claims checked together cost less; who
        waits for the answer to one line before sending the next needs 1
    """
    marked = (line.removeprefix(codecs.BOM_UTF8) if n == 1 else line for n, line in enumerate(lines, 1))
    numbered = enumerate(marked, start=1)
    while batch := list(islice(numbered, ahead)):
        rows = [_read(line, (path, number, 1)) for number, line in batch if line.strip()]
        held = iter(hold_many([(r.claim, r.quoted) for r in rows if isinstance(r, Row)], shelf, standard))
        for row in rows:
            if isinstance(row, Outcome):
                yield row
                continue
            one = next(held)
            outcome = Outcome.judged(row.place, row.claim, one.verdict, one.citations)
            yield replace(outcome, id=row.key, is_claim=True)


class Row(NamedTuple):
    """A line that is a claim."""

    place: tuple[str, int, int]
    claim: str
    quoted: list[Quoted]
    key: Any


def _read(line: bytes, place: tuple[str, int, int]) -> Row | Outcome:
    try:
        return Row(place, *_parse(line))
    except BadLineError as error:
        return Outcome(*place, "", Result.ERROR, (Remark("line", printable(str(error))),), id=error.key)


def _parse(line: bytes) -> tuple[str, list[Quoted], Any]:
    raw = _json(line)
    key = raw.get("id")
    if key is not None and not isinstance(key, (str, int, float)):
        raise BadLineError("id: neither a string nor a number")
    if isinstance(key, float) and not isfinite(key):
        raise BadLineError("id: not a number that JSON has")
    key = printable(key) if isinstance(key, str) else key
    claim, source, quote = raw.get("claim"), raw.get("source"), raw.get("quote")
    if not isinstance(claim, str):
        raise BadLineError("claim: missing, or not a string", key)
    if not isinstance(source, str):
        raise BadLineError("source: missing, or not a string", key)
    quotes = [quote] if isinstance(quote, str) else [] if quote is None else quote
    if not isinstance(quotes, list) or not all(isinstance(words, str) for words in quotes):
        raise BadLineError("quote: neither a string nor a list of strings", key)
    return printable(claim), [Quoted(words, source) for words in quotes if words.strip()], key


def _json(line: bytes) -> dict[str, Any]:
    try:
        raw = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BadLineError(f"not UTF-8 (byte 0x{line[error.start]:02x} at {error.start})") from None
    except json.JSONDecodeError as error:
        raise BadLineError(f"not JSON: {error.msg} at column {error.colno}") from None
    except (ValueError, RecursionError):
        raise BadLineError("not JSON that can be read: nested too deep, or a number too long") from None
    if not isinstance(raw, dict):
        raise BadLineError("not a JSON object")
    return raw
