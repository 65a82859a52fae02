"""``brief check``: hold a brief, a note or a file of claims against its sources; no model, no network."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import click

from briefing.check.claims import check_claims
from briefing.check.combine import Strictness
from briefing.check.note import check_note
from briefing.check.outcome import Outcome, Tally
from briefing.check.recheck import check_receipt
from briefing.check.report import FORMATS, render
from briefing.check.shelf import Shelf
from briefing.errors import UsageError
from briefing.read import decode

_STDIN = Path("-")


_ONE_DOCUMENT = ("json", "sarif")


@click.command("check")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option(
    "--sources",
    type=click.Path(path_type=Path),
    help="Folder of the sources; for a receipt, if they were moved.",
)
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@click.option(
    "--strictness",
    type=click.Choice(["low", "normal", "high"]),
    default="normal",
    show_default=True,
    help="Where the borderline lies (a receipt: normal); with high, a note's uncited sentences fail.",
)
def command(files: tuple[Path, ...], sources: Path | None, form: str, strictness: str) -> None:
    """Check each FILE against its sources.

    \b
    FILE.json    a receipt (brief.json): everything in it, from the receipt and its sources alone
    FILE.md      a note whose footnotes carry a quotation and a source, or that links to a receipt
    FILE.jsonl   lines {"id", "source", "quote", "claim"}; with --format jsonl, a verdict line for each;
    -            such lines from standard input

    Exit 0 if all holds, 1 if something does not.
    """
    if len(files) > 1 and form in _ONE_DOCUMENT:
        raise UsageError(f"--format {form} makes one document of one file", "name one file, or use jsonl")
    tallies = [_checked(file, sources, form, cast(Strictness, strictness)) for file in files]
    if any(tally.failed for tally in tallies):
        raise SystemExit(1)


def _checked(file: Path, sources: Path | None, form: str, strictness: Strictness) -> Tally:
    tally = Tally(strictness)
    for line in render(form, _outcomes(file, sources, strictness), tally, str(file)):
        click.echo(line)
    return tally


def _outcomes(file: Path, sources: Path | None, strictness: Strictness) -> Iterator[Outcome]:
    suffix = file.suffix.lower()
    if suffix == ".json":
        return check_receipt(file, sources)
    if suffix in (".md", ".markdown"):
        return check_note(_text(file), file, sources, strictness)
    if suffix in (".jsonl", ".ndjson") or file == _STDIN:
        return _claims(file, sources, strictness)
    raise UsageError(f"{file}: neither .json, .md nor .jsonl", "give a receipt, a note or a file of claims")


def _claims(file: Path, sources: Path | None, strictness: Strictness) -> Iterator[Outcome]:
    if sources is None:
        raise UsageError(f"{file}: the claims' sources are unknown", "name their folder: --sources")
    shelf = Shelf.of_folder(sources)
    try:
        lines = sys.stdin.buffer if file == _STDIN else file.open("rb")
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror or error}", "give the path of a .jsonl file") from None
    with lines:
        yield from check_claims(lines, shelf, str(file), strictness)


def _text(file: Path) -> str:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror or error}", "give the path of a Markdown file") from None
    return decode(data, str(file))[0]
