"""The Markdown brief: CommonMark with footnotes and quoted YAML front matter, no raw HTML."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from briefing.models import Brief
from briefing.render.dates import long_date
from briefing.render.environment import environment, template_errors
from briefing.render.escape import Safe, code, escape, link, yaml_string
from briefing.render.index import Cite
from briefing.render.layout import lay_out
from briefing.render.prose import prose_markdown
from briefing.render.view import CONTEXT_VERSION


def render_markdown(brief: Brief, *, template: Path | None = None, project: Path | None = None) -> str:
    """The brief as Markdown, the same for the same input, with a newline at the end.

    Everything a template prints is escaped, unless it is ``Safe``. Raises UsageError for a mistake in a
    template (file and line), ReceiptError when the brief is not consistent.
    """
    env = environment(template, project, autoescape=False, finalize=escape)
    env.filters.update(
        code=code,
        yaml=yaml_string,
        long_date=long_date,
        marks=_marks,
        quoted=_quoted,
        prose=_prose,
        prose_line=_prose_line,
    )
    env.globals["link"] = link
    view = lay_out(brief)
    with template_errors():
        text = env.get_template("brief.md.j2").render(
            context_version=CONTEXT_VERSION, view=view, receipt=view.receipt
        )
    return _tidy(text)


def _marks(cites: Iterable[Cite]) -> Safe:
    """Footnote marks of the citations."""
    return Safe("".join(f"[^{cite.note}]" for cite in cites if cite.note))


def _quoted(text: str) -> Safe:
    """Words in quotation marks."""
    return Safe(f"“{escape(text)}”")


def _prose(text: str) -> Safe:
    return Safe(prose_markdown(text))


def _prose_line(text: str) -> Safe:
    """A Markdown field on one line, for a place that holds no blocks."""
    return Safe(" ".join(prose_markdown(text).split()))


def _tidy(text: str) -> str:
    """No trailing blanks, never two empty lines in a row, one newline at the end."""
    lines: list[str] = []
    for line in (line.rstrip() for line in text.split("\n")):
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).strip("\n") + "\n"
