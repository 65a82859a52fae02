"""``brief open``: show a brief that was built in the reader's browser."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import click

from briefing.errors import UsageError


@click.command("open")
@click.argument("page", type=click.Path(path_type=Path), default=Path("out"))
def command(page: Path) -> None:
    """Show PAGE (a brief.html or the folder it is in; default: out) in the browser and print its address."""
    file = page / "brief.html" if page.is_dir() else page
    if not file.is_file():
        raise UsageError(f"{file}: no such page", "build it first: brief build")
    address = file.resolve().as_uri()
    click.echo(address)
    if not webbrowser.open(address):
        raise UsageError("no browser could be started", "open the address above yourself")
