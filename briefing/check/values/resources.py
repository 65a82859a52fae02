"""The lines of the package's tables."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def lines(name: str) -> Iterator[str]:
    """The lines of ``tables/<name>`` that are neither blank nor comments."""
    text = files(__package__).joinpath("tables", name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))
