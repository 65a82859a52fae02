"""``brief init``: a commented brief.toml from a folder of sources."""

from __future__ import annotations

from pathlib import Path

import click

from briefing.errors import UsageError
from briefing.starter import starter
from briefing.write import write_all


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path), default=Path())
@click.option("--force", is_flag=True, help="Write over a brief.toml that is there.")
def command(folder: Path, force: bool) -> None:
    """Write a brief.toml for the sources in FOLDER (default: here). It builds as it is."""
    text, left_out = starter(folder)
    target = folder / "brief.toml"
    if target.exists() and not force:
        raise UsageError(f"{target}: is there already", "edit it, or write over it with --force")
    write_all(folder, {"brief.toml": text})
    for line in left_out:
        click.echo(f"brief: left out: {line}", err=True)
    click.echo(f"wrote {target}; fill in the questions, then: brief build {folder}")
