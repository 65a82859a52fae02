"""The PDF brief: the page in its form for paper, tagged for screen readers. Needs the extra ``pdf``."""

from __future__ import annotations

import logging
from pathlib import Path

from briefing.errors import UsageError
from briefing.models import Brief
from briefing.render.html import render_html


def render_pdf(brief: Brief, *, template: Path | None = None, project: Path | None = None) -> bytes:
    """A PDF/UA file; nothing is fetched while it is made. Raises UsageError when the extra is missing."""
    try:
        from weasyprint import HTML, URLFetcher  # type: ignore[import-not-found, import-untyped, unused-ignore]
    except (ImportError, OSError) as error:
        raise UsageError(
            f"PDF needs WeasyPrint and Pango ({error})", "pip install 'briefing[pdf]' or leave pdf out"
        ) from error
    # It names every property of the screen that paper has no use for.
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    page = render_html(brief, template=template, project=project, paged=True)
    made = HTML(string=page, url_fetcher=URLFetcher(allowed_protocols={"data"})).write_pdf(
        pdf_variant="pdf/ua-1", pdf_identifier=brief.receipt.spec_sha256[:32].encode("ascii")
    )
    return bytes(made)
