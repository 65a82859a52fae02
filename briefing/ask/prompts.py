"""Prompts: Jinja2 files with a user block and mostly a system block; the project's win over the package's.

A variable that a prompt names and nobody gives is an error before anything is paid for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefing.ask.model.request import BOUNDARY, Message
from briefing.errors import UsageError
from briefing.models import PromptInfo
from briefing.resources import folders

_ENVIRONMENT = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
)
_BLOCKS: tuple[Literal["system", "user"], ...] = ("system", "user")


@dataclass(frozen=True)
class Prompt:
    """One prompt file."""

    info: PromptInfo
    path: Path
    template: Template

    def messages(self, **values: object) -> tuple[Message, ...]:
        """Render the blocks. ``boundary`` is always there.

        :raises UsageError: the file names a variable that it is not given, or fails to render
        """
        there = [name for name in _BLOCKS if name in self.template.blocks]
        return tuple(Message(role=name, content=self._block(name, values)) for name in there)

    def _block(self, name: str, values: dict[str, object]) -> str:
        context = self.template.new_context({"boundary": BOUNDARY, **values})
        try:
            return "".join(self.template.blocks[name](context)).strip()
        except TemplateError as error:
            raise UsageError(f"{self.path}: {error.message}", _VARIABLES) from None
        except Exception as error:  # noqa: BLE001 (a template may raise anything)
            raise UsageError(f"{self.path}: {error}", _VARIABLES) from None


_VARIABLES = "docs/models.md lists what a prompt is given"


class PromptLibrary:
    """The prompts of one build. ``project`` is the folder of brief.toml; its prompts/ wins file by file."""

    def __init__(self, project: Path | None = None, named: Path | None = None) -> None:
        self._folders: Sequence[Path] = folders("prompts", named=named, project=project)
        self._loaded: dict[str, Prompt] = {}

    def load(self, name: str) -> Prompt:
        """The prompt of that name.

        :raises UsageError: missing, unreadable, not a template, or without a user block
        """
        if name not in self._loaded:
            self._loaded[name] = _load(name, self._find(name))
        return self._loaded[name]

    def used(self) -> tuple[PromptInfo, ...]:
        """What was loaded so far, by name."""
        return tuple(self._loaded[name].info for name in sorted(self._loaded))

    def _find(self, name: str) -> Path:
        for folder in self._folders:
            path = folder / f"{name}.j2"
            if path.is_file():
                return path
        raise UsageError(f"prompt {name}.j2 is missing from {self._folders[-1]}", "reinstall the package")


def _load(name: str, path: Path) -> Prompt:
    try:
        data = path.read_bytes()
        template = _ENVIRONMENT.from_string(data.decode("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read: {error}", "prompts are UTF-8 text") from None
    except TemplateError as error:
        raise UsageError(f"{path}: not a Jinja2 template: {error}", _VARIABLES) from None
    if "user" not in template.blocks:
        raise UsageError(f"{path}: has no block user", "write {% block user %} … {% endblock %}")
    return Prompt(PromptInfo(name=name, sha256=hashlib.sha256(data).hexdigest()), path, template)
