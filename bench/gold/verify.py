"""Hold the annotated gold files against their sources: `python bench/gold/verify.py`.

Exit 0 when every span and every line of page furniture is a substring of its source, identifiers are unique
and each item has what its kind needs; else one line per fault and exit 1.
"""

import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "ilmara-conference"
GOLD = (
    (ROOT / "bench" / "gold" / "seeds.toml", ROOT / "seeds"),
    (EXAMPLE / "expectations.toml", EXAMPLE / "sources"),
)
KINDS = ("figure", "date", "name", "status", "attribution", "scope")
NATURES = ("contradiction", "spread of estimates", "change over time", "different things that look alike")


def decode(path: Path) -> str:
    """The text of a source: UTF-8 with or without a byte order mark, else Windows-1252."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def faults_of_spans(item: dict[str, Any], texts: dict[str, str]) -> list[str]:
    """Spans and furniture that do not stand in the source that they name."""
    spans = [span for key in ("spans", "sides", "against") for span in item.get(key, [])]
    found = [
        f"not in {s['source']}: {s['text'][:50]!r}"
        for s in spans
        if s["text"] not in texts.get(s["source"], "")
    ]
    lines = texts.get(item.get("source", ""), "").splitlines()
    return found + [f"no such line: {line!r}" for line in item.get("lines", []) if line not in lines]


def faults_of_item(table: str, item: dict[str, Any], texts: dict[str, str]) -> list[str]:
    """Everything wrong with one item."""
    found = faults_of_spans(item, texts)
    if table in ("takeaways", "risks", "positions", "events") and not item["spans"]:
        found.append("no span")
    if (
        table == "events"
        and item["words"]
        and not any(item["words"] in span["text"] for span in item["spans"])
    ):
        found.append(f"the words {item['words']!r} are in no span")
    if table == "events" and (item["precision"] == "unknown") != (item["date"] == ""):
        found.append("date and precision do not go together")
    if table == "disagreements" and (item["kind"] not in KINDS or item["nature"] not in NATURES):
        found.append("unknown kind or nature")
    if table == "disagreements" and len({side["text"] for side in item["sides"]}) < 2:
        found.append("fewer than two sides")
    return found


def main() -> int:
    """Print the faults and the counts of each file."""
    failed = 0
    for path, folder in GOLD:
        texts = {file.name: decode(file) for file in sorted(folder.iterdir())}
        gold = tomllib.loads(path.read_text("utf-8"))
        names = Counter(item["id"] for items in gold.values() for item in items)
        found = [f"{name}: id used {n} times" for name, n in names.items() if n > 1]
        for table, items in gold.items():
            found += [f"{i['id']}: {fault}" for i in items for fault in faults_of_item(table, i, texts)]
        failed += len(found)
        print(*found, sep="\n", end="\n" if found else "")
        print(
            f"{path.relative_to(ROOT)}: "
            + ", ".join(f"{len(items)} {table}" for table, items in gold.items())
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
