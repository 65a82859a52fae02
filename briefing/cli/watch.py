"""``brief build --watch``: build again whenever the spec, a source, a prompt or a template changes."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from briefing.errors import BriefingError
from briefing.spec import load_spec

_SECONDS = 0.4
Stamp = dict[Path, tuple[int, int]]


def watch(spec: Path, template: Path | None, build: Callable[[], int]) -> None:
    """Call ``build`` now and after every change, until interrupted; a mistake is said and waited out."""
    seen: Stamp | None = None
    try:
        while True:
            now = stamp(spec, template)
            if now != seen:
                seen = now
                _once(build)
                click.echo("brief: waiting for changes (Ctrl-C ends)", err=True)
            time.sleep(_SECONDS)
    except KeyboardInterrupt:
        click.echo("brief: stopped", err=True)


def _once(build: Callable[[], int]) -> None:
    try:
        build()
    except BriefingError as error:
        click.echo(f"brief: error: {error}", err=True)


def stamp(spec: Path, template: Path | None) -> Stamp:
    """Size and time of every file that a build depends on."""
    found: Stamp = {}
    for file in _files(spec, template):
        try:
            state = file.stat()
        except OSError:
            continue
        found[file] = (state.st_mtime_ns, state.st_size)
    return found


def _files(spec: Path, template: Path | None) -> Iterator[Path]:
    file = spec / "brief.toml" if spec.is_dir() else spec
    yield file
    # A broken spec names no sources; the file itself is watched until it is mended.
    with contextlib.suppress(BriefingError):
        yield from (file.parent / source.path for source in load_spec(file).spec.sources)
    for folder in (template, file.parent / "prompts", file.parent / "templates"):
        if folder is not None and folder.is_dir():
            yield from sorted(path for path in folder.rglob("*") if path.is_file())
