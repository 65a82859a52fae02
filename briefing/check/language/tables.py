"""The packaged word tables, read once and on first use."""

from __future__ import annotations

import gzip
import json
from functools import cache
from importlib.resources import files
from typing import Any

DATA = "briefing.check.language.data"


def read(name: str) -> str:
    """Text of a compressed table."""
    return gzip.decompress(files(DATA).joinpath(name).read_bytes()).decode()


def read_lines(name: str) -> list[str]:
    """Lines of a plain table, comments (#) and empty ones left out."""
    lines = files(DATA).joinpath(name).read_text("utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def read_json(name: str) -> Any:
    """A compressed JSON table."""
    return json.loads(read(name))


@cache
def _lexicon() -> tuple[dict[str, int], dict[str, str]]:
    # Two plain tables: a record for each form would be walked through by every garbage collection.
    frequency, cells = {}, {}
    for line in read("lexicon.txt.gz").splitlines():
        form, count, cells[form] = line.split("\t")
        frequency[form] = int(count)
    return frequency, cells


def frequencies() -> dict[str, int]:
    """Lower-case form -> 10 log10 of its count."""
    return _lexicon()[0]


def lexicon() -> dict[str, str]:
    """Lower-case form -> its analyses, like ``V D=accept``; may be empty."""
    return _lexicon()[1]
