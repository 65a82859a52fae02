"""``brief check``: hold a finished brief against its sources again; no model, no network."""

from __future__ import annotations

from pathlib import Path

import click

from briefing.check.receipt import verify


@click.command("check")
@click.argument("receipt", type=click.Path(path_type=Path))
@click.option("--sources", type=click.Path(path_type=Path), help="Folder of the sources, if they were moved.")
def command(receipt: Path, sources: Path | None) -> None:
    """Re-verify RECEIPT (a brief.json). Exit 0 if all holds, else 1 and one line for each failure."""
    problems = verify(receipt, sources)
    for problem in problems:
        click.echo(f"{receipt}: {problem}")
    if problems:
        raise SystemExit(1)
    click.echo(f"{receipt}: all holds")
