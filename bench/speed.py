"""Claims a second on one core, CPU time, beside a bag-of-words overlap in the same run.

    python bench/speed.py PAIRS.jsonl SOURCES_FOLDER... [--also PAIRS.jsonl...]

Three cases: the cited sentences as evidence, the whole source, and an article of 1,000 words: the source,
and after it the others in the order of their names, cut at the thousandth word. Each is measured one claim at
a time, as a program does that calls ``check`` for each with Python's garbage collector as it is, and as
``brief check`` runs a file of claims (``briefing.check.together``, ``briefing.cli.collector``). Tables are
loaded before the clock starts, and every figure is of a process of its own: each claim is new to the caches,
its evidence is read again only where another claim cites other words. A short file costs more a claim than a
long one: each word that was not met before has to be looked up in every table.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from bench.pairs import evidence, load, sources
from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.check.together import BATCH, check_together
from briefing.cli.collector import seldom_collected
from briefing.models import Source

LONG = 1_000


Cases = list[tuple[str, Evidence]]


def rate(work: Callable[[Cases], object], cases: Cases) -> float:
    began = time.process_time()
    work(cases)
    return len(cases) / (time.process_time() - began)


def singly(cases: Cases) -> None:
    for claim, held in cases:
        check_support(claim, held)


def together(cases: Cases) -> None:
    for first in range(0, len(cases), BATCH):
        check_together(cases[first : first + BATCH])


def overlaps(cases: Cases) -> None:
    for claim, held in cases:
        overlap(claim, held)


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


def length(cases: Cases) -> float:
    """Words of the evidence on average."""
    return sum(len(held.text.split()) for _, held in cases) / len(cases)


Measured = tuple[float, float, float]
"""Words of the evidence on average; claims a second of the checker, and of the overlap."""


def measured(kind: str, command: bool, pairs: list[Path], folders: list[Path]) -> Measured:
    """One row of the table; ``command``: with the collector as ``brief check`` sets it.

    To be called in a process of its own: no claim may be in the caches.
    """
    known = sources(folders)
    rows = [row for file in pairs for row in load(file) if row["source"] in known]
    cases = [(row["claim"], EVIDENCE[kind](row, known)) for row in rows]
    check_support("The tables are loaded.", Evidence((Passage(text="The tables were loaded first."),)))
    with seldom_collected() if command else nullcontext():
        return length(cases), rate(together if command else singly, cases), rate(overlaps, cases)


def whole(row: dict[str, Any], known: dict[str, Source]) -> Evidence:
    return Evidence((Passage(text=known[row["source"]].text),))


def long(row: dict[str, Any], known: dict[str, Source]) -> Evidence:
    return Evidence((Passage(text=article(row["source"], known)),))


EVIDENCE: dict[str, Callable[[dict[str, Any], dict[str, Source]], Evidence]] = {
    "cited sentences": evidence,
    "whole source": whole,
    f"article of {LONG:,} words": long,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pairs", type=Path)
    parser.add_argument("sources", type=Path, nargs="+")
    parser.add_argument("--also", type=Path, nargs="+", default=[], help="more pairs, for a longer file")
    args = parser.parse_args()
    print("| evidence | words on average | run | claims a second | overlap alone |")
    print("|---|---|---|---|---|")
    for kind in EVIDENCE:
        for command, run in ((False, "one by one"), (True, "a file, by `brief check`")):
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:
                row = fresh.submit(measured, kind, command, [args.pairs, *args.also], args.sources).result()
            print(f"| {kind} | {row[0]:.0f} | {run} | {row[1]:.0f} | {row[2]:.0f} |", flush=True)


if __name__ == "__main__":
    main()
