"""``brief store``: what the store of replies holds, and pruning it."""

from __future__ import annotations

import re
import time
from pathlib import Path

import click

from briefing.errors import UsageError
from briefing.store import NAME, Store

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_PLACES = (Path(), Path("seeds"))
_FILE = click.Path(path_type=Path)


@click.group("store", invoke_without_command=True)
@click.option("--store", "path", type=_FILE, help="File of stored replies.  [default: of the project here]")
@click.pass_context
def command(ctx: click.Context, path: Path | None) -> None:
    """Show the stored replies of a model: how many, how big, how old."""
    ctx.obj = path or found_store()
    if ctx.invoked_subcommand is None:
        _show(ctx.obj)


@command.command("prune")
@click.option("--unused", default="30d", help="Remove what was not used for so long: 12h, 30d, 8w; 0d: all.")
@click.pass_obj
def prune(path: Path, unused: str) -> None:
    """Remove replies that no build has used for a while. They would have to be paid for again."""
    seconds = _seconds(unused)
    with Store(path, create=False) as store:
        count = store.prune(seconds)
    click.echo(f"{path}: {count} {'reply' if count == 1 else 'replies'} removed")


def _show(path: Path) -> None:
    with Store(path, create=False) as store:
        groups = store.groups()
    size = sum(part.stat().st_size for part in path.parent.glob(path.name + "*"))
    count = sum(group.replies for group in groups)
    click.echo(f"{path}: {count} {'reply' if count == 1 else 'replies'}, {size / 1024:,.0f} KiB")
    now = time.time()
    for group in groups:
        oldest, newest = _age(now - group.oldest), _age(now - group.newest)
        click.echo(f"  {group.prompt}: {group.model}: {group.replies}, {oldest} to {newest} old")


def found_store() -> Path:
    """The store of the project in this folder.

    :raises UsageError: there is none
    """
    for place in _PLACES:
        if (place / NAME).is_file():
            return place / NAME
    raise UsageError(f"no store at {NAME}", "name one: brief store --store FILE")


def _seconds(text: str) -> float:
    found = re.fullmatch(r"(\d+)([smhdw])", text.strip())
    if found is None:
        raise UsageError(f"--unused {text}: not a length of time", "write 12h, 30d or 8w")
    return int(found[1]) * _UNITS[found[2]]


def _age(seconds: float) -> str:
    for unit in "wdhm":
        if seconds >= 2 * _UNITS[unit]:
            return f"{seconds / _UNITS[unit]:.0f} {unit}"
    return f"{max(0, seconds):.0f} s"
