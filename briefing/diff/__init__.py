"""What changed between two briefs, by claim."""

from briefing.diff.compare import compare
from briefing.diff.show import as_json, as_markdown, as_text

__all__ = ["as_json", "as_markdown", "as_text", "compare"]
