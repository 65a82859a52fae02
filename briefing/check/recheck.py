"""``brief check RECEIPT.json``: what does not hold in a receipt, each with its line in the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefing.check.entailed import Entails
from briefing.check.outcome import Outcome, Remark, Result
from briefing.check.receipt import load_receipt, verify
from briefing.check.recorded import remarks
from briefing.check.standard import Standard
from briefing.models import Strictness


def check_receipt(
    path: Path,
    sources: Path | None,
    strictness: Strictness | None = None,
    entailment: Entails | None = None,
) -> Iterator[Outcome]:
    """One outcome for each problem; one that is supported when there is none. The first has the notes.

    :param strictness: by default the one that the brief was built with
    :raises ReceiptError: not a receipt, or one that this program cannot read
    """
    receipt = load_receipt(path)
    notes = remarks(receipt, strictness, Standard(strictness or receipt.strictness, entailment))
    problems = verify(path, sources, strictness=strictness, entailment=entailment)
    text = path.read_text(encoding="utf-8-sig") if problems else ""
    for problem in problems:
        line, column = _place(text, problem.where)
        remark = Remark("receipt", str(problem))
        yield Outcome(
            str(path), line, column, problem.where, Result.UNSUPPORTED, (remark,), notes=notes
        )  # fmt: skip
        notes = ()
    if not problems:
        yield Outcome(str(path), 1, 1, "the receipt", Result.SUPPORTED, notes=notes)


def _place(text: str, where: str) -> tuple[int, int]:
    """Where an id or a path first stands as a JSON string; the top of the file when it does not."""
    at = text.find(f'"{where.rsplit(" ", 1)[-1]}"')
    if at < 0:
        return 1, 1
    start = text.rfind("\n", 0, at) + 1
    return text.count("\n", 0, at) + 1, at - start + 1
