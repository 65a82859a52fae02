"""Claims a second on one core, CPU time, beside a bag-of-words overlap in the same run.

    python bench/speed.py PAIRS.jsonl SOURCES_FOLDER...

Two cases: the cited sentences as evidence, and the whole source. Tables are loaded before the clock
starts; every claim is new to the caches, its evidence is parsed again only where another claim cites
other words.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path

from bench.pairs import evidence, sources
from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support


def rate(work: Callable[[str, Evidence], object], cases: list[tuple[str, Evidence]]) -> float:
    began = time.process_time()
    for claim, held in cases:
        work(claim, held)
    return len(cases) / (time.process_time() - began)


def overlap(claim: str, held: Evidence) -> float:
    words = set(claim.lower().split())
    return len(words & set(held.text.lower().split())) / len(words)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pairs", type=Path)
    parser.add_argument("sources", type=Path, nargs="+")
    args = parser.parse_args()
    known = sources(args.sources)
    rows = [json.loads(line) for line in args.pairs.read_text("utf-8").splitlines() if line.strip()]
    rows = [row for row in rows if row["source"] in known]
    check_support("The tables are loaded.", Evidence((Passage(text="The tables were loaded first."),)))
    near = [(row["claim"], evidence(row, known)) for row in rows]
    whole = [(row["claim"], Evidence((Passage(text=known[row["source"]].text),))) for row in rows]
    words = sum(len(e.text.split()) for _, e in whole) / len(whole)
    print("| evidence | claims a second | overlap alone, claims a second |\n|---|---|---|")
    for name, cases in (("cited sentences", near), (f"whole source ({words:.0f} words on average)", whole)):
        print(f"| {name} | {rate(check_support, cases):.0f} | {rate(overlap, cases):.0f} |")


if __name__ == "__main__":
    main()
