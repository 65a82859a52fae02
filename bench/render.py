"""Sizes, and the CPU time of rendering as a multiple of reading the receipt back: 5, 100 and 1,000 sources.

Run: ``python -m bench.render``. The brief of the seeds is built once; its sources, claims and coverage are
then repeated under new ids, the statements stay. Each figure is the best of several runs in one process, so
that the ratio compares like with like on any machine.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from briefing.ask.extractive import ExtractiveAnalyst
from briefing.models import Brief, Document, Receipt
from briefing.pipeline import build
from briefing.render import render_html, render_json, render_markdown
from briefing.spec import load_spec

SEEDS = Path(__file__).parents[1] / "seeds"
SIZES = (5, 100, 1000)


def seeds() -> Brief:
    """The brief of the seeds by the built-in analyst."""
    with ThreadPoolExecutor(1) as executor:
        return build(load_spec(SEEDS), ExtractiveAnalyst(), executor)


def repeated(brief: Brief, sources: int) -> Brief:
    """The same statements over so many sources: copies of the given ones with all that belongs to them."""
    receipt, documents = brief.receipt, list(brief.documents)
    entries, claims, coverage = list(receipt.sources), list(receipt.claims), list(receipt.coverage)
    for number in range(len(entries), sources):
        original = receipt.sources[number % len(receipt.sources)].id
        copy = f"{original}-{number}"
        entries.append(receipt.sources[number % len(receipt.sources)].model_copy(update={"id": copy}))
        documents.append(_document(brief.documents[number % len(brief.documents)], copy))
        claims += [
            claim.model_copy(
                update={
                    "id": f"{claim.id}-{number}",
                    "citations": tuple(c.model_copy(update={"source": copy}) for c in claim.citations),
                }
            )
            for claim in receipt.claims
            if claim.citations and claim.citations[0].source == original
        ]
        coverage += [
            item.model_copy(
                update={
                    "source": copy,
                    "unused": tuple(c.model_copy(update={"source": copy}) for c in item.unused),
                }
            )
            for item in receipt.coverage
            if item.source == original
        ]
    grown = receipt.model_copy(
        update={"sources": tuple(entries), "claims": tuple(claims), "coverage": tuple(coverage)}
    )
    return Brief.model_construct(receipt=grown, documents=tuple(documents))


def _document(document: Document, source: str) -> Document:
    return document.model_copy(
        update={
            "source": document.source.model_copy(update={"id": source}),
            "sentences": tuple(s.model_copy(update={"source": source}) for s in document.sentences),
        }
    )


def cpu(work: Callable[[], object], runs: int) -> float:
    """Best CPU time of several runs, in seconds."""
    best = float("inf")
    for _ in range(runs):
        before = time.process_time()
        work()
        best = min(best, time.process_time() - before)
    return best


def main() -> None:
    """Prints one row a size."""
    brief = seeds()
    print("sources  html kB  md kB  json kB  html/read  md/read  json/read")
    for size in SIZES:
        grown, runs = repeated(brief, size), 5 if size < 1000 else 3
        page, text, receipt = render_html(grown), render_markdown(grown), render_json(grown)
        read = cpu(lambda receipt=receipt: Receipt.model_validate_json(receipt), runs)  # type: ignore[misc]
        ratios = [
            cpu(lambda render=render, grown=grown: render(grown), runs) / read  # type: ignore[misc]
            for render in (render_html, render_markdown, render_json)
        ]
        sizes = [len(part.encode()) / 1000 for part in (page, text, receipt)]
        row = f"{size:7}  {sizes[0]:7.0f}  {sizes[1]:5.0f}  {sizes[2]:7.0f}"
        print(row, *(f"{ratio:8.1f}" for ratio in ratios), sep="  ")


if __name__ == "__main__":
    main()
