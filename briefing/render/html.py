"""The HTML brief: one file, no network, usable without JavaScript."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from markupsafe import Markup

from briefing.errors import UsageError
from briefing.models import Brief
from briefing.render.chars import html_text, visible
from briefing.render.dates import long_date
from briefing.render.environment import environment, source_text, template_errors
from briefing.render.jsonld import json_ld
from briefing.render.layout import lay_out
from briefing.render.pictures import WIDTH, bars, matrix, timeline
from briefing.render.prose import prose_html
from briefing.render.view import CONTEXT_VERSION


def render_html(
    brief: Brief, *, template: Path | None = None, project: Path | None = None, paged: bool = False
) -> str:
    """The page as text, the same for the same input.

    ``template`` is the folder of ``--template``; ``project`` that of brief.toml. ``paged`` makes the form for
    paper: citations lead to notes, the sources' full texts stay out. Raises UsageError for a mistake in a
    template (file and line), ReceiptError when the brief is not consistent.
    """
    env = environment(template, project, autoescape=True)
    env.filters.update(chars=html_text, visible=visible, long_date=long_date)
    view = lay_out(brief)
    style, script = _inline(source_text(env, "brief.css")), _inline(source_text(env, "brief.js"))
    with template_errors():
        return env.get_template("brief.html.j2").render(
            context_version=CONTEXT_VERSION,
            view=view,
            receipt=view.receipt,
            paged=paged,
            style=style,
            style_hash=_csp_hash(style),
            script=script,
            script_hash=_csp_hash(script),
            json_ld=json_ld(view),
            prose=prose_html,
            width=WIDTH,
            timeline=timeline(view.events, view.receipt.as_of),
            matrix=matrix(view.takeaways, [source.number for source in view.sources]),
            bars=bars(view.coverage),
        )


def _inline(text: str) -> Markup:
    lowered = text.lower()
    if "</style" in lowered or "</script" in lowered or "<!--" in lowered:
        raise UsageError("a style sheet or script holds a closing tag or a comment mark of HTML", "remove it")
    return Markup(text.replace("\r\n", "\n"))


def _csp_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
