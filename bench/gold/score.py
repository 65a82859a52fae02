"""How much of the annotated gold a finished brief holds: `python bench/gold/score.py BRIEF.json GOLD.toml`.

A gold item counts as found when an item of the same section cites a span that overlaps one of its spans in
the same source. An item of the brief counts as right when it overlaps any gold item of its section. A date is
right when an overlapping gold event has the same one (none, where the gold says that none is known). Overlap
says that the evidence is there, not that it stands under the right heading.
"""

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

from verify import ROOT, decode

SECTIONS = ("takeaways", "risks", "positions", "events", "disagreements")
Span = tuple[str, int, int]


def brief_spans(item: Any, paths: dict[str, str]) -> set[Span]:
    """Every citation below an item of brief.json, as (file name, start, end)."""
    if isinstance(item, list):
        return set().union(*(brief_spans(part, paths) for part in item))
    if not isinstance(item, dict):
        return set()
    if {"source", "start", "end"} <= item.keys():
        return {(paths[item["source"]], item["start"], item["end"])}
    return set().union(*(brief_spans(part, paths) for key, part in item.items() if key != "against"))


def gold_spans(item: dict[str, Any], texts: dict[str, str]) -> set[Span]:
    """The spans of a gold item with their offsets (of the first occurrence)."""
    spans = item.get("spans", item.get("sides", []))
    starts = [(s["source"], texts[s["source"]].index(s["text"]), len(s["text"])) for s in spans]
    return {(source, start, start + length) for source, start, length in starts}


def overlap(left: set[Span], right: set[Span]) -> bool:
    """Whether two sets of spans share at least 20 characters anywhere."""
    return any(a[0] == b[0] and min(a[2], b[2]) - max(a[1], b[1]) >= 20 for a in left for b in right)


def alike(section: str, left: set[Span], right: set[Span]) -> bool:
    """Overlap; for a disagreement, on spans of at least two sentences of the gold."""
    return overlap(left, right) if section != "disagreements" else sum(overlap(left, {g}) for g in right) > 1


def main(arguments: list[str]) -> int:
    """Print recall, precision and dates, section by section, and what was missed."""
    brief = json.loads(Path(arguments[0]).read_text("utf-8"))
    gold = tomllib.loads(Path(arguments[1]).read_text("utf-8"))
    folders = (ROOT / "seeds", ROOT / "examples" / "ilmara-conference" / "sources")
    texts = {file.name: decode(file) for folder in folders for file in sorted(folder.iterdir())}
    paths = {source["id"]: Path(source["path"]).name for source in brief["sources"]}
    for section in SECTIONS:
        items = [(item, gold_spans(item, texts)) for item in gold.get(section, [])]
        printed = [(item, brief_spans(item, paths)) for item in brief[section]]
        needed = [(item, spans) for item, spans in items if not item.get("optional")]
        missed = [i["id"] for i, spans in needed if not any(alike(section, p, spans) for _, p in printed)]
        stray = [p["id"] for p, spans in printed if not any(alike(section, spans, g) for _, g in items)]
        print(
            f"{section}: found {len(needed) - len(missed)} of {len(needed)},"
            f" right {len(printed) - len(stray)} of {len(printed)};"
            f" missed {' '.join(missed) or '-'}; stray {' '.join(stray) or '-'}"
        )
        if section == "events":
            for event, spans in printed:
                dates = {g["date"] for g, other in items if overlap(spans, other)}
                if dates and (event["date"] or "") not in dates:
                    print(
                        f"  {event['id']}: date {event['date']} from {event['words']!r}, gold {sorted(dates)}"
                    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
