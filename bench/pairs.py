"""Balanced accuracy of the checker on labelled pairs of claim and quotation, by kind of error.

    python -m bench.pairs PAIRS.jsonl SOURCES_FOLDER... [--strictness normal] [--wrong]
    python -m bench.pairs FOLDER [--strictness normal] [--wrong]

Lines: {"id", "source" (file name), "quote" (string or list), "claim", "label" ("supported" or not),
"error"}, or {"evidence", "true", "false", "kind"}: a pair that brings its evidence along. Or a folder of
sources and pairs as ``written.py`` reads it.
Intervals are Wilson's at 95 %.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bench.written import claims
from briefing.check.base import Evidence, Passage
from briefing.check.gather import gather
from briefing.check.support import check_support
from briefing.models import Citation, Source, VerdictStatus


def wilson(hits: int, total: int) -> str:
    if not total:
        return "–"
    z, p = 1.96, hits / total
    middle = (p + z * z / (2 * total)) / (1 + z * z / total)
    half = z * math.sqrt(p * (1 - p) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return f"{100 * p:.0f} % ({100 * (middle - half):.0f}–{100 * (middle + half):.0f})"


def sources(folders: list[Path]) -> dict[str, Source]:
    out = {}
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in {".txt", ".md"}):
            text = path.read_text("utf-8-sig", errors="replace")
            out[path.name] = Source(id=path.name, path=path.name, sha256="", encoding="utf-8", text=text)
    return out


def evidence(row: dict[str, object], known: dict[str, Source]) -> Evidence:
    quotes = row["quote"] if isinstance(row["quote"], list) else [row["quote"]]
    source = known.get(str(row["source"]))
    citations = []
    for quote in quotes:
        start = source.text.find(quote) if source else -1
        if start < 0:
            return Evidence(tuple(Passage(text=q) for q in quotes))
        end = start + len(quote)
        citations.append(Citation(source=str(row["source"]), start=start, end=end, exact=quote))
    return gather(citations, known)


def load(path: Path) -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [claim for n, row in enumerate(rows, 1) for claim in both(row, f"{path.stem}-{n}")]


def both(row: dict[str, Any], pair: str) -> list[dict[str, Any]]:
    """The two claims of a pair that stands on one line; a line that is one claim, as it is."""
    if "evidence" not in row:
        return [row]
    common = {"source": f"{pair}.txt", "quote": row["evidence"], "pair": pair}
    return [
        {"id": f"{pair}t", "claim": row["true"], "label": "supported", "error": None, **common},
        {"id": f"{pair}f", "claim": row["false"], "label": "unsupported", "error": row["kind"], **common},
    ]


def brought(rows: Iterable[dict[str, Any]]) -> dict[str, Source]:
    """The evidence that pairs bring along, as sources."""
    texts = {row["source"]: row["quote"] for row in rows if row["source"] == f"{row.get('pair')}.txt"}
    return {
        name: Source(id=name, path=name, sha256="", encoding="utf-8", text=text)
        for name, text in texts.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pairs", type=Path)
    parser.add_argument("sources", type=Path, nargs="*")
    parser.add_argument("--strictness", default="normal")
    parser.add_argument("--wrong", action="store_true", help="print what was decided wrongly")
    args = parser.parse_args()
    known = sources(args.sources or [args.pairs / "sources"])
    rows = claims(args.pairs) if args.pairs.is_dir() else load(args.pairs)
    check_support("The tables are loaded.", Evidence((Passage(text="The tables were loaded first."),)))
    right: dict[str, list[bool]] = defaultdict(list)
    spent = 0.0
    for row in rows:
        held = evidence(row, known)
        began = time.process_time()
        verdict = check_support(row["claim"], held, strictness=args.strictness)
        spent += time.process_time() - began
        wanted = row["label"] in ("supported", 1, True)
        correct = (verdict.status is VerdictStatus.SUPPORTED) == wanted
        right["supported" if wanted else str(row.get("error"))].append(correct)
        if args.wrong and not correct:
            why = "; ".join(f"{r.code}: {r.message}" for r in verdict.reasons)
            print(f"\n{row['id']} {row['label']} {row.get('error')} score {verdict.score}\n  C"
                f" {row['claim']}\n"
                  f"  E {held.text}\n  -> {why}")  # fmt: skip
    report(right, spent, len(rows))


def report(right: dict[str, list[bool]], spent: float, total: int) -> None:
    wrong = [c for kind, cs in right.items() if kind != "supported" for c in cs]
    good = right.get("supported", [])
    print("\n| kind | decided rightly |\n|---|---|")
    for kind in sorted(right):
        print(f"| {kind} ({len(right[kind])}) | {wilson(sum(right[kind]), len(right[kind]))} |")
    print(f"| all errors ({len(wrong)}) | {wilson(sum(wrong), len(wrong))} |")
    if good and wrong:
        balanced = (sum(good) / len(good) + sum(wrong) / len(wrong)) / 2
        print(f"\nbalanced accuracy {balanced:.3f}; {1000 * spent / total:.2f} ms CPU a claim")


if __name__ == "__main__":
    main()
