"""The packaged word tables, read once and on first use."""

from __future__ import annotations

import gzip
import json
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

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


class Form(NamedTuple):
    """What is known of a word form: ``frequency`` is 10 log10 of its count, ``cells`` like ``D=accept``."""

    frequency: int
    cells: str


@cache
def lexicon() -> dict[str, Form]:
    """Lower-case form -> frequency and analyses."""
    table = {}
    for line in read("lexicon.txt.gz").splitlines():
        form, frequency, cells = line.split("\t")
        table[form] = Form(int(frequency), cells)
    return table
