"""schema.org metadata of the page: a Report and what it cites."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from briefing.render.view import SourceView, View


def json_ld(view: View) -> Markup:
    """The body of a ``<script type="application/ld+json">``, safe to stand inside HTML."""
    receipt = view.receipt
    report: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": receipt.title,
        "inLanguage": view.language,
        "abstract": " ".join(statement.text for statement in view.bottom_line),
        "citation": [_work(source) for source in view.sources],
    }
    if receipt.as_of:
        report["temporalCoverage"] = report["dateCreated"] = receipt.as_of.isoformat()
    if receipt.audience:
        report["audience"] = {"@type": "Audience", "name": receipt.audience}
    report["creator"] = {"@type": "SoftwareApplication", "name": receipt.generator}
    return Markup(_escaped(json.dumps(report, ensure_ascii=False, sort_keys=True, indent=1)))


def _work(source: SourceView) -> dict[str, Any]:
    entry = source.entry
    work: dict[str, Any] = {"@type": "CreativeWork", "name": source.name, "sha256": entry.sha256}
    if entry.publisher:
        work["publisher"] = {"@type": "Organization", "name": entry.publisher}
    if entry.published:
        work["datePublished"] = entry.published.isoformat()
    if source.link:
        work["url"] = source.link
    return work


def _escaped(text: str) -> str:
    """JSON whose strings cannot end the script element or be reordered by the reader's editor."""
    unsafe = "<>&\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x7f"
    return "".join(f"\\u{ord(char):04x}" if char in unsafe else char for char in text)
