"""Progress on stderr: a bar on a terminal, lines elsewhere."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager
from types import TracebackType

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn


class Bar(AbstractContextManager["Bar"]):
    """A bar for each stage."""

    def __init__(self) -> None:
        self._bars = Progress(
            TextColumn("{task.description:<10}"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True, no_color="NO_COLOR" in os.environ),
            transient=True,
        )
        self._task: TaskID | None = None

    def stage(self, name: str, total: int) -> None:
        self._task = self._bars.add_task(name, total=total)

    def advance(self) -> None:
        if self._task is not None:
            self._bars.advance(self._task)

    def __enter__(self) -> Bar:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()


class Lines(AbstractContextManager["Lines"]):
    """One line when a stage begins, and one at every tenth of a long one."""

    def __init__(self) -> None:
        self._name, self._total, self._done = "", 0, 0

    def stage(self, name: str, total: int) -> None:
        self._name, self._total, self._done = name, total, 0
        click.echo(f"brief: {name}: {total} {'step' if total == 1 else 'steps'}", err=True)

    def advance(self) -> None:
        self._done += 1
        if self._total >= 20 and self._done * 10 // self._total > (self._done - 1) * 10 // self._total:
            click.echo(f"brief: {self._name}: {self._done} of {self._total}", err=True)

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None


Display = Bar | Lines


def display(quiet: bool) -> Display | None:
    """The display that fits stderr; None when quiet."""
    if quiet:
        return None
    return Bar() if sys.stderr.isatty() and not os.environ.get("CI") else Lines()
