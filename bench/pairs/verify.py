"""Hold the labelled pairs against their sources: `python bench/pairs/verify.py [FILE.jsonl ...]`.

Exit 0 when every quotation is a substring of its source, identifiers are unique, each pair has one supported
and one unsupported claim on the same quotation, and no claim merely repeats it; else one line per fault
and exit 1.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FOLDERS = (ROOT / "seeds", ROOT / "examples" / "ilmara-conference" / "sources")
KINDS = frozenset(
    (
        "number",
        "unit",
        "currency",
        "date",
        "name",
        "role",
        "negation",
        "modality",
        "speaker",
        "scope",
        "relation",
        "invented",
        "merged",
        "quotation",
        "condition",
        "order",
    )
)

LATER = frozenset(("comparison", "thing"))
"""Kinds that only the sets after the first one have."""


def decode(path: Path) -> str:
    """The text of a source: UTF-8 with or without a byte order mark, else Windows-1252."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def load(path: Path) -> list[dict[str, Any]]:
    """The claims of a JSONL file, one object a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def quotes(row: dict[str, Any]) -> list[str]:
    """The cited evidence as a list, whichever way the line writes it."""
    return [row["quote"]] if isinstance(row["quote"], str) else list(row["quote"])


def faults_of_row(row: dict[str, Any], texts: dict[str, str]) -> list[str]:
    """What is wrong with one claim, seen alone."""
    text = texts.get(row["source"])
    if text is None:
        return [f"unknown source {row['source']}"]
    found = [f"quote not in source: {quote[:50]!r}" for quote in quotes(row) if quote not in text]
    if row["claim"].strip() in {quote.strip() for quote in quotes(row)}:
        found.append("claim repeats its quote")
    if (row["label"] == "supported") != (row["error"] is None):
        found.append("label and error kind do not go together")
    if row["error"] is not None and row["error"] not in KINDS | LATER:
        found.append(f"unknown error kind {row['error']}")
    return found


def faults_of_pairs(rows: list[dict[str, Any]]) -> list[str]:
    """What is wrong between the two members of each pair."""
    pairs: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        pairs.setdefault(row["pair"], []).append(row)
    found = []
    for name, members in sorted(pairs.items()):
        if sorted(m["label"] for m in members) != ["supported", "unsupported"]:
            found.append(f"{name}: not one supported and one unsupported claim")
        elif members[0]["quote"] != members[1]["quote"] or members[0]["claim"] == members[1]["claim"]:
            found.append(f"{name}: the members differ in evidence or not in claim")
    return found


def faults(rows: list[dict[str, Any]], texts: dict[str, str]) -> list[str]:
    """Every fault of a file, one line each."""
    counted = Counter(row["id"] for row in rows)
    found = [f"{name}: id used {n} times" for name, n in counted.items() if n > 1]
    found += [f"{row['id']}: {fault}" for row in rows for fault in faults_of_row(row, texts)]
    return found + faults_of_pairs(rows)


def main(arguments: list[str]) -> int:
    """Print the faults and the counts of each file."""
    texts = {path.name: decode(path) for folder in FOLDERS for path in sorted(folder.iterdir())}
    failed = 0
    for path in [Path(a) for a in arguments] or sorted(HERE.glob("*.jsonl")):
        rows = load(path)
        found = faults(rows, texts)
        failed += len(found)
        print(*found, sep="\n", end="\n" if found else "")
        kinds = Counter(row["error"] for row in rows if row["error"])
        print(
            f"{path.name}: {len(rows)} claims, {len(found)} faults; "
            + ", ".join(f"{kind} {n}" for kind, n in sorted(kinds.items()))
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
