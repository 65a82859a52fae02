"""``brief``: the group of commands and the one place where errors become a line and an exit code."""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module
from importlib.metadata import version

import click

from briefing.cli.collector import seldom_collected
from briefing.errors import BriefingError

COMMANDS = {
    "batch": "briefing.cli.batch",
    "build": "briefing.cli.build",
    "check": "briefing.cli.check",
    "diff": "briefing.cli.diff",
    "explain": "briefing.cli.explain",
    "init": "briefing.cli.init",
    "open": "briefing.cli.open",
    "store": "briefing.cli.store",
}


class LazyGroup(click.Group):
    """Imports a command's module when it is called, so that ``brief --help`` stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command = import_module(module).command
        assert isinstance(command, click.Command)
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("briefing"), prog_name="brief")
def cli() -> None:
    """Policy briefs in which every sentence is traced to the exact words of a source."""


@seldom_collected()
def main() -> None:
    """The console script. Exit codes: 0 done, 1 problems found, 2 usage, 3 model, 130 interrupted."""
    _use_utf8()
    try:
        sys.exit(cli.main(standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except BriefingError as error:
        click.echo(f"brief: error: {error}", err=True)
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("brief: interrupted", err=True)
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except OSError as error:
        what = "cannot write the output" if error.filename is None else f"{error.filename}: cannot be used"
        click.echo(f"brief: error: {what} ({error.strerror or error})", err=True)
        _drop_output()
        sys.exit(2)


def _use_utf8() -> None:
    """Files and pipes get UTF-8 whatever the system's code page, unless PYTHONIOENCODING names another.

    What a terminal cannot show is escaped.
    """
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        keep = out.isatty() or "PYTHONIOENCODING" in os.environ
        out.reconfigure(encoding=None if keep else "utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """What is still buffered cannot be written either: the interpreter would complain of it at its end."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
