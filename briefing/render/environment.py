"""The Jinja2 environments: everything printed is escaped unless a named function made it safe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError

from briefing.errors import UsageError
from briefing.resources import folders


def environment(
    named: Path | None,
    project: Path | None,
    *,
    autoescape: bool,
    finalize: Callable[[Any], Any] | None = None,
) -> Environment:
    """Templates from ``--template DIR``, then the project's ``templates/``, then the packaged ones."""
    return _environment(folders("templates", named=named, project=project), autoescape, finalize)


@lru_cache(maxsize=8)
def _environment(
    places: tuple[Path, ...], autoescape: bool, finalize: Callable[[Any], Any] | None
) -> Environment:
    """Kept, since compiling templates takes longer than filling them; a changed file is read again."""
    found = Environment(
        loader=FileSystemLoader(places),
        autoescape=autoescape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    if finalize is not None:
        found.finalize = finalize
    return found


def source_text(env: Environment, name: str) -> str:
    """A file of the templates folders as it stands, for inlining."""
    assert env.loader is not None
    with template_errors():
        return env.loader.get_source(env, name)[0]


@contextmanager
def template_errors() -> Iterator[None]:
    """Turns a mistake in a template into one line that names the file and the line."""
    try:
        yield
    except TemplateSyntaxError as error:
        place = f"{error.filename or error.name}, line {error.lineno}"
        raise UsageError(f"{place}: {error.message}", "mend the template") from error
    except TemplateError as error:
        place = _place(error)
        raise UsageError(f"{place}: {error.message or error}", "see docs/templates.md") from error


def _place(error: BaseException) -> str:
    """File and line of the innermost template frame; Jinja rewrites tracebacks to point into templates."""
    place, trace = "template", error.__traceback__
    while trace is not None:
        filename = trace.tb_frame.f_code.co_filename
        if filename.endswith(".j2"):
            place = f"{filename}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return place
