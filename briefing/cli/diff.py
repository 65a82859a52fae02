"""``brief diff``: what changed between two finished briefs."""

from __future__ import annotations

from pathlib import Path

import click

from briefing.check.receipt import load_receipt
from briefing.diff import as_json, as_markdown, as_text, compare

_FORMATS = {"text": as_text, "md": as_markdown, "json": as_json}


@click.command("diff")
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--format", "shown", type=click.Choice(list(_FORMATS)), default="text", help="How to print.")
@click.option("--exit-code", is_flag=True, help="Exit 1 when something changed.")
def command(old: Path, new: Path, shown: str, exit_code: bool) -> None:
    """Show what changed from OLD to NEW (two brief.json), by claim. Rewording alone is not a change."""
    changes = compare(load_receipt(old), load_receipt(new))
    click.echo(_FORMATS[shown](changes), nl=False)
    if exit_code and changes:
        raise SystemExit(1)
