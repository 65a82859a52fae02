"""Write what the docs take from the program: python docs/generate.py.

receipt.schema.json from the pydantic models, cli.md from the commands. A test holds both against the program.
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from briefing.cli.main import cli
from briefing.models import Receipt

DOCS = Path(__file__).parent


def schema() -> str:
    """The receipt's JSON Schema, stable and with a newline at its end."""
    made = Receipt.model_json_schema(mode="serialization")
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def reference() -> str:
    """Every command's help, as a page."""
    parts = ["# Command line\n\nMade by `docs/generate.py` from the program.\n"]
    root = _context(cli, None, "brief")
    for path, command, context in _commands(root, cli, ("brief",)):
        parts.append(f"## {' '.join(path)}\n\n```text\n{command.get_help(context).rstrip()}\n```\n")
    return "\n".join(parts)


def _context(command: click.Command, parent: click.Context | None, name: str) -> click.Context:
    # click keeps the help option that the first context asked for; here it is always the group's.
    command._help_option = None
    settings = {**command.context_settings, "terminal_width": 96, "max_content_width": 96}
    return click.Context(command, parent=parent, info_name=name, **settings)


def _commands(context: click.Context, command: click.Command, path: tuple[str, ...]):  # type: ignore[no-untyped-def]
    yield path, command, context
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            assert child is not None, name
            inner = _context(child, context, name)
            yield from _commands(inner, child, (*path, name))


FILES = {"receipt.schema.json": schema, "cli.md": reference}

if __name__ == "__main__":
    for name, make in FILES.items():
        (DOCS / name).write_text(make(), encoding="utf-8")
