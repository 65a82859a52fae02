"""``brief check RECEIPT.json``: what does not hold in a receipt, each with its line in the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefing.check.outcome import Outcome, Remark, Result
from briefing.check.receipt import verify


def check_receipt(path: Path, sources: Path | None) -> Iterator[Outcome]:
    """One outcome for each problem; one that is supported when there is none.

    :raises ReceiptError: not a receipt, or one that this program cannot read
    """
    problems = verify(path, sources)
    text = path.read_text(encoding="utf-8-sig") if problems else ""
    for problem in problems:
        line, column = _place(text, problem.where)
        remark = Remark("receipt", str(problem))
        yield Outcome(str(path), line, column, problem.where, Result.UNSUPPORTED, (remark,))
    if not problems:
        yield Outcome(str(path), 1, 1, "the receipt", Result.SUPPORTED)


def _place(text: str, where: str) -> tuple[int, int]:
    """Where an id or a path first stands as a JSON string; the top of the file when it does not."""
    at = text.find(f'"{where.rsplit(" ", 1)[-1]}"')
    if at < 0:
        return 1, 1
    start = text.rfind("\n", 0, at) + 1
    return text.count("\n", 0, at) + 1, at - start + 1
