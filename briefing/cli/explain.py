"""``brief explain``: why one sentence of a brief stands, or does not."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from briefing.check.explain import Answer, Explanation, Passage, explain, how_found
from briefing.check.plain import plain
from briefing.models import VerdictStatus

_VERDICTS = {
    VerdictStatus.SUPPORTED: ("supported", "bold green"),
    VerdictStatus.UNSUPPORTED: ("not supported", "bold red"),
    VerdictStatus.NOT_FOUND: ("not found", "bold red"),
}


@click.command("explain")
@click.argument("receipt", type=click.Path(path_type=Path))
@click.argument("key", metavar="ID")
@click.option("--sources", type=click.Path(path_type=Path), help="Folder of the sources, if they were moved.")
def command(receipt: Path, key: str, sources: Path | None) -> None:
    """Show the claim or sentence ID of RECEIPT, the words it cites, and what each check finds.

    Exit 0 if it holds, 1 if it does not.
    """
    found = explain(receipt, key, sources)
    console = Console(no_color="NO_COLOR" in os.environ, highlight=False, soft_wrap=not os.isatty(1))
    for line in _lines(found):
        console.print(line)
    if found.verdict.status is not VerdictStatus.SUPPORTED or found.problems:
        raise SystemExit(1)


def _lines(found: Explanation) -> Iterator[Text]:
    yield Text.assemble((_flat(f"{found.kind} {found.id}"), "bold"))
    yield Text(_flat(found.text))
    for name, value in found.details:
        yield Text.assemble((f"{name}: ", "dim"), _flat(value))
    for problem in found.problems:
        yield Text.assemble(("Warning: ", "bold yellow"), _flat(problem))
    yield Text()
    for number, passage in enumerate(found.passages, start=1):
        yield from _passage(number, passage)
    for answer in found.answers:
        yield from _answer(answer)
    yield from _verdict(found)


def _passage(number: int, passage: Passage) -> Iterator[Text]:
    entry, citation = passage.source, passage.citation
    name = (entry.title or entry.path) if entry else citation.source
    facts = [entry.publisher, str(entry.published or "")] if entry else []
    about = ", ".join([name, *(fact for fact in facts if fact)])
    where = f" [{citation.start}, {citation.end}), {how_found(citation.match)}"
    yield Text.assemble((f"Evidence {number}: ", "bold"), _flat(about), (where, "dim"))
    if passage.trouble:
        yield Text.assemble(("Warning: ", "bold yellow"), _flat(passage.trouble))
    context = Text("    ")
    context.append(_flat(passage.before), "dim")
    context.append("[" + _flat(passage.words) + "]", "bold reverse")
    context.append(_flat(passage.after), "dim")
    yield context
    yield Text()


def _flat(text: str) -> str:
    """One line; nothing of a source that the terminal would obey reaches it."""
    return plain(text)


def _answer(answer: Answer) -> Iterator[Text]:
    if not answer.findings:
        yield Text.assemble(("  ok  ", "green"), (f"{answer.check}: ", "bold"), answer.asks)
    for finding in answer.findings:
        mark = ("  NO  ", "bold red") if finding.hard else ("  ?   ", "yellow")
        yield Text.assemble(mark, (f"{answer.check}: ", "bold"), _flat(finding.reason.message))
        for who, words in (("claim", finding.reason.claim_words), ("source", finding.reason.source_words)):
            if words:
                yield Text.assemble((f"          the {who} has: ", "dim"), _flat(words))


def _verdict(found: Explanation) -> Iterator[Text]:
    word, style = _VERDICTS[found.verdict.status]
    score = "" if found.verdict.score is None else f" (support {found.verdict.score:.2f} of 1)"
    yield Text()
    yield Text.assemble("Verdict now: ", (word, style), score)
    if not found.answers:
        for reason in found.verdict.reasons:
            yield Text(f"    {_flat(reason.message)}")
    if found.recorded is not found.verdict.status:
        yield Text.assemble(("The receipt records: ", "yellow"), _VERDICTS[found.recorded][0])
    for reason in found.recorded_reasons:
        yield Text(f"    recorded reason, {reason.code.value}: {_flat(reason.message)}")
