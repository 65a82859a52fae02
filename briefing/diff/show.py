"""Changes as lines, as Markdown, as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from briefing.models import Change
from briefing.render.escape import escape

NOTHING = "Nothing changed."


def as_text(changes: Sequence[Change]) -> str:
    """One line a change."""
    if not changes:
        return f"{NOTHING}\n"
    return "".join(f"{change.kind.value}: {_words(change)}\n" for change in changes)


def _words(change: Change) -> str:
    detail = f" [{change.detail}]" if change.detail else ""
    if change.before and change.after and change.before != change.after:
        return f"{change.before} → {change.after}{detail}"
    return f"{change.after or change.before}{detail}"


def as_markdown(changes: Sequence[Change]) -> str:
    """A list for a message or a page; everything from a source is escaped."""
    if not changes:
        return f"{NOTHING}\n"
    lines = ["# What changed", ""]
    for change in changes:
        lines.append(f"- **{change.kind.value.capitalize()}**: {escape(_words(change))}")
    return "\n".join(lines) + "\n"


def as_json(changes: Sequence[Change]) -> str:
    """The changes as a JSON array, in the form of the receipt's ``changes``."""
    return (
        json.dumps([change.model_dump(mode="json") for change in changes], ensure_ascii=False, indent=2)
        + "\n"
    )
