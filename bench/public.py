"""Balanced accuracy and ROC-AUC on public, human-labelled claims, the whole document as evidence.

    python -m bench.public DATA_FOLDER [--most 0] [--datasets defacto,bump_sent]

Reads the test splits (JSON lines: id, dataset, split, document, claim, label). Beside the checker it
runs, on the same claims, content-word overlap with the best window of three sentences, BM25 of the best
window and, where it is installed, WordLlama's cosine with the best window. Their thresholds are fitted on
the test split itself (the best they can reach); the checker's are fixed. Prints a Markdown table with
milliseconds of CPU for each claim, tables already loaded.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

DATASETS = ("summedits", "bump_sent", "defacto", "wice_oracle", "begin", "rank19")
STOP = frozenset(
    "the a an of and to in on for at by with from is are was were be been it its that this as has have"
    " had".split()
)
WORD = re.compile(r"[a-z0-9]+")
Row = dict[str, Any]


def words(text: str) -> list[str]:
    return [w for w in WORD.findall(text.lower()) if w not in STOP]


def windows(document: str, size: int = 3) -> list[str]:
    parts = [p for p in re.split(r"(?<=[.!?])\s+|\n+", document) if p.strip()]
    return [" ".join(parts[i : i + size]) for i in range(max(1, len(parts) - size + 1))]


def overlap(row: Row) -> float:
    wanted = set(words(row["claim"])) or {""}
    return max(len(wanted & set(words(w))) / len(wanted) for w in windows(row["document"]))


def bm25(row: Row) -> float:
    """BM25 of the best window, divided by what the claim would score against itself."""
    texts = [words(w) for w in windows(row["document"])]
    query, mean = words(row["claim"]), sum(map(len, texts)) / len(texts) or 1.0
    known = {w: math.log(1 + (len(texts) + 0.5) / (0.5 + sum(w in t for t in texts))) for w in set(query)}

    def score(text: Sequence[str]) -> float:
        norm = 1.2 * (0.25 + 0.75 * len(text) / mean)
        return sum(known[w] * text.count(w) * 2.2 / (text.count(w) + norm) for w in set(query))

    return max(map(score, texts)) / (score(query) or 1.0)


def wordllama() -> Callable[[Row], float] | None:
    try:
        import wordllama as package
    except ImportError:
        return None
    folder = Path(package.__file__).parent
    model = package.WordLlama.load(cache_dir=folder, disable_download=True)
    return lambda row: float(max(model.similarity(row["claim"], w) for w in windows(row["document"])))


def checker(row: Row) -> tuple[float, bool]:
    """Score and verdict, the document cited from its first word to its last."""
    held = Evidence((Passage(text=row["document"], article=row["document"]),))
    verdict = check_support(row["claim"], held)
    return verdict.score or 0.0, verdict.status is VerdictStatus.SUPPORTED


def balanced(labels: Sequence[int], said: Sequence[bool]) -> float:
    good = [s for s, label in zip(said, labels, strict=True) if label]
    bad = [not s for s, label in zip(said, labels, strict=True) if not label]
    return (sum(good) / len(good) + sum(bad) / len(bad)) / 2


def auc(labels: Sequence[int], scores: Sequence[float]) -> float:
    """Probability that a supported claim scores higher than an unsupported one; ties count half."""
    order = sorted(range(len(scores)), key=scores.__getitem__)
    ranks, i = [0.0] * len(scores), 0
    while i < len(order):
        j = i
        while j + 1 < len(order) and scores[order[j + 1]] == scores[order[i]]:
            j += 1
        for k in range(i, j + 1):
            ranks[order[k]] = (i + j) / 2 + 1
        i = j + 1
    good = sum(labels)
    total = sum(r for r, label in zip(ranks, labels, strict=True) if label)
    return (total - good * (good + 1) / 2) / (good * (len(labels) - good))


def fitted(labels: Sequence[int], scores: Sequence[float]) -> float:
    """The best balanced accuracy that any threshold reaches."""
    marks = sorted(set(scores))
    marks = marks[:: max(1, len(marks) // 200)]
    return max(balanced(labels, [s >= m for s in scores]) for m in marks)


def line(name: str, rows: list[Row], rule: Callable[[Row], float]) -> str:
    began = time.process_time()
    scores = [rule(row) for row in rows]
    spent = 1000 * (time.process_time() - began) / len(rows)
    labels = [row["label"] for row in rows]
    return (
        f"| {name} | {100 * fitted(labels, scores):.1f} (fitted) | {auc(labels, scores):.3f} | {spent:.2f} |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--most", type=int, default=0, help="at most so many claims of each set, the first; 0 for all"
    )
    parser.add_argument("--datasets", default=",".join(DATASETS))
    args = parser.parse_args()
    llama = wordllama()
    checker({"claim": "The tables are loaded.", "document": "The tables are loaded now, said the clerk."})
    for dataset in args.datasets.split(","):
        lines = (args.folder / f"{dataset}.jsonl").read_text("utf-8").splitlines()
        rows = [r for r in map(json.loads, lines) if r["split"] == "test"]
        report(dataset, rows, args.most, llama)
        if dataset == "summedits":
            report("summedits (news)", [r for r in rows if r["domain"] == "news"], args.most, llama)


def report(dataset: str, rows: list[Row], most: int, llama: Callable[[Row], float] | None) -> None:
    rows = rows[:most] if most else rows
    labels = [r["label"] for r in rows]
    print(f"\n**{dataset}**, {sum(labels)} supported, {len(labels) - sum(labels)} not\n")
    print("| verifier | balanced accuracy % | ROC-AUC | ms CPU a claim |\n|---|---|---|---|")
    began = time.process_time()
    said = [checker(row) for row in rows]
    spent = 1000 * (time.process_time() - began) / len(rows)
    scores = [s for s, _ in said]
    ours = 100 * balanced(labels, [v for _, v in said])
    best = 100 * fitted(labels, scores)
    print(f"| this checker | {ours:.1f} ({best:.1f} fitted) | {auc(labels, scores):.3f} | {spent:.2f} |")
    print(line("content-word overlap, best window", rows, overlap))
    print(line("BM25, best window", rows, bm25))
    if llama:
        print(line("WordLlama cosine, best window", rows, llama), flush=True)


if __name__ == "__main__":
    main()
