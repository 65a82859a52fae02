"""A brief as HTML, Markdown, JSON and PDF: the same bytes for the same brief."""

from briefing.render.html import render_html
from briefing.render.pdf import render_pdf
from briefing.render.receipt import render_json
from briefing.render.text import render_markdown

__all__ = ["render_html", "render_json", "render_markdown", "render_pdf"]
