"""Pairs written by hand beside numbered sentences: one line a pair, read into claims.

A folder holds ``sources/NAME.txt`` (one sentence a line) and ``pairs/NAME.pairs``, whose lines are

    LINES ;; TRUE CLAIM ;; FALSE CLAIM ;; KIND

LINES are the cited line numbers of the source, from 1, with commas between; KIND is what is wrong in the
false claim. Lines that begin with ``#`` are notes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

KINDS = frozenset(
    "number unit currency date name role negation modality speaker scope relation condition comparison order"
    " invented merged quotation thing".split()
)


def claims(folder: Path) -> list[dict[str, Any]]:
    """Two claims a pair, in the form of the JSONL files: id, source, quote, claim, label, error, pair."""
    return [row for path in sorted((folder / "pairs").glob("*.pairs")) for row in _claims(path)]


def _claims(path: Path) -> Iterator[dict[str, Any]]:
    source = path.parent.parent / "sources" / f"{path.stem}.txt"
    sentences = source.read_text("utf-8").split("\n")
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            cited, true, false, kind = (part.strip() for part in line.split(";;"))
            quote = [sentences[int(n) - 1] for n in cited.split(",")]
        except (ValueError, IndexError) as error:
            raise SystemExit(f"{path}:{number}: not LINES ;; TRUE ;; FALSE ;; KIND ({error})") from error
        if kind not in KINDS or true == false or not all(sentence.strip() for sentence in quote):
            raise SystemExit(f"{path}:{number}: unknown kind, equal claims or an empty sentence")
        pair = f"{path.stem}-{number}"
        common = {"source": source.name, "quote": quote, "pair": pair}
        yield {"id": f"{pair}t", "claim": true, "label": "supported", "error": None, **common}
        yield {"id": f"{pair}f", "claim": false, "label": "unsupported", "error": kind, **common}
