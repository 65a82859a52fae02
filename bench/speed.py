"""Claims a second on one core, CPU time, beside a bag-of-words overlap in the same run.

    python bench/speed.py PAIRS.jsonl SOURCES_FOLDER...

Three cases: the cited sentences as evidence, the whole source, and an article of 1,000 words: the source,
and after it the others in the order of their names, cut at the thousandth word. Tables are loaded before
the clock starts; every claim is new to the caches, its evidence is read again only where another claim
cites other words.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from bench.pairs import evidence, sources
from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import Source

LONG = 1_000


def rate(work: Callable[[str, Evidence], object], cases: list[tuple[str, Evidence]]) -> float:
    began = time.process_time()
    for claim, held in cases:
        work(claim, held)
    return len(cases) / (time.process_time() - began)


def article(name: str, known: dict[str, Source], size: int = LONG) -> str:
    """The text of a source and, if it is shorter, of those after it, as far as the ``size``-th word."""
    names = sorted(known)
    first = names.index(name)
    text = "\n\n".join(known[other].text for other in [*names[first:], *names[:first]])
    ends = [match.end() for match in islice(re.finditer(r"\S+", text), size)]
    return text[: ends[-1]]


def overlap(claim: str, held: Evidence) -> float:
    words = set(claim.lower().split())
    return len(words & set(held.text.lower().split())) / len(words)


def length(cases: list[tuple[str, Evidence]]) -> float:
    """Words of the evidence on average."""
    return sum(len(held.text.split()) for _, held in cases) / len(cases)


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
    long = {name: Evidence((Passage(text=article(name, known)),)) for name in {row["source"] for row in rows}}
    joined = [(row["claim"], long[row["source"]]) for row in rows]
    print("| evidence | claims a second | overlap alone, claims a second |\n|---|---|---|")
    for name, cases in (
        ("cited sentences", near),
        (f"whole source ({length(whole):.0f} words on average)", whole),
        (f"article of {length(joined):,.0f} words (sources joined and cut)", joined),
    ):
        print(f"| {name} | {rate(check_support, cases):.0f} | {rate(overlap, cases):.0f} |")


if __name__ == "__main__":
    main()
