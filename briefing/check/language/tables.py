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


class _Numbers(dict[str, Any]):
    """Each number once: tables of weights repeat a few thousand, and what is shared stays in the cache."""

    def __init__(self, kind: type[int] | type[float]) -> None:
        self.kind = kind

    def __missing__(self, written: str) -> int | float:
        number = self[written] = self.kind(written)
        return number


def read_json(name: str) -> Any:
    """A compressed JSON table."""
    whole, broken = _Numbers(int), _Numbers(float)
    return json.loads(read(name), parse_int=whole.__getitem__, parse_float=broken.__getitem__)


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
