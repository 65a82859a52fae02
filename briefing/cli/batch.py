"""``brief batch import``: replies that came as a batch file."""

from __future__ import annotations

from pathlib import Path

import click

from briefing.batch import import_replies
from briefing.cli.store import found_store
from briefing.store import Store

_FILE = click.Path(path_type=Path)


@click.group("batch")
def command() -> None:
    """Work with batch files: write one with brief build --pending FILE, then import its replies here."""


@command.command("import")
@click.argument("replies", type=_FILE)
@click.option("--store", "path", type=_FILE, help="File of stored replies.  [default: of the project here]")
def import_(replies: Path, path: Path | None) -> None:
    """Put the lines of REPLIES (Batch API output) into the store.

    Each line is checked; a bad one is reported by number and left out, and the exit code is then 1.
    """
    with Store(path or found_store(), create=False) as store:
        done = import_replies(replies, store)
    for complaint in done.complaints:
        click.echo(f"{replies}: {complaint}", err=True)
    click.echo(f"{done.stored} stored, {done.left_out} left out")
    if done.left_out:
        raise SystemExit(1)
