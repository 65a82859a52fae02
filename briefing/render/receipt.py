"""The receipt as text: sorted keys, two spaces, a newline at the end; the same for the same brief."""

from __future__ import annotations

import json

from briefing.models import Brief


def render_json(brief: Brief) -> str:
    """``brief.json``: everything that is printed and everything that is needed to check it again."""
    return (
        json.dumps(brief.receipt.model_dump(mode="json"), ensure_ascii=False, sort_keys=True, indent=2) + "\n"
    )
