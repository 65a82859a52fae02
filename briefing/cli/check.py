"""``brief check``: hold a brief, a note or a file of claims against its sources; no model, no network."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO

import click

from briefing.check.claims import check_claims
from briefing.check.entailed import Entails
from briefing.check.note import check_note
from briefing.check.outcome import Outcome, Tally
from briefing.check.recheck import check_receipt
from briefing.check.report import FORMATS, render
from briefing.check.shelf import Shelf
from briefing.check.standard import Standard
from briefing.check.together import BATCH
from briefing.cli.checking import ENTAILMENT_HELP, STRICTNESS, opened
from briefing.errors import UsageError
from briefing.models import Strictness
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
    type=STRICTNESS,
    help="Where the borderline lies; with high, a note's uncited sentences fail.  [default: normal; a"
    " receipt: as it was built]",
)
@click.option("--entailment", type=click.Path(path_type=Path), help=ENTAILMENT_HELP)
def command(
    files: tuple[Path, ...],
    sources: Path | None,
    form: str,
    strictness: Strictness | None,
    entailment: Path | None,
) -> None:
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
    run = _Run(sources, form, strictness, opened(entailment))
    tallies = [run.checked(file) for file in files]
    if any(tally.failed for tally in tallies):
        raise SystemExit(1)


@dataclass(frozen=True)
class _Run:
    """The options of one call, for each of its files."""

    sources: Path | None
    form: str
    strictness: Strictness | None
    entailment: Entails | None

    @property
    def standard(self) -> Standard:
        return Standard(self.strictness or "normal", self.entailment)

    def checked(self, file: Path) -> Tally:
        tally = Tally(self.standard.strictness)
        for line in render(self.form, self._outcomes(file), tally, str(file)):
            click.echo(line)
        return tally

    def _outcomes(self, file: Path) -> Iterator[Outcome]:
        suffix = file.suffix.lower()
        if suffix == ".json":
            return check_receipt(file, self.sources, self.strictness, self.entailment)
        if suffix in (".md", ".markdown"):
            return check_note(_text(file), file, self.sources, self.standard)
        if suffix in (".jsonl", ".ndjson") or file == _STDIN:
            return self._claims(file)
        raise UsageError(
            f"{file}: neither .json, .md nor .jsonl", "give a receipt, a note or a file of claims"
        )

    def _claims(self, file: Path) -> Iterator[Outcome]:
        if self.sources is None:
            raise UsageError(f"{file}: the claims' sources are unknown", "name their folder: --sources")
        shelf = Shelf.of_folder(self.sources)
        if file == _STDIN and sys.stdin is None:
            raise UsageError("-: standard input is closed", "pipe the claims in, or name a .jsonl file")
        try:
            lines = sys.stdin.buffer if file == _STDIN else file.open("rb")
        except OSError as error:
            raise UsageError(f"{file}: {error.strerror or error}", "give the path of a .jsonl file") from None
        with lines:
            ahead = BATCH if _whole(lines) else 1
            yield from check_claims(lines, shelf, str(file), self.standard, ahead=ahead)


def _whole(lines: BinaryIO) -> bool:
    """Whether all lines are there: a file, and no pipe whose writer may wait for each answer."""
    try:
        return S_ISREG(os.fstat(lines.fileno()).st_mode)
    except OSError:
        return False


def _text(file: Path) -> str:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror or error}", "give the path of a Markdown file") from None
    return decode(data, str(file))[0]
