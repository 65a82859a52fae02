"""HTML inside Markdown: the stretches of text between the tags that break it into blocks.

A reader sees them like any paragraph, so they are held against their sources like any paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template|textarea|pre)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_BREAK = re.compile(
    r"""</?(address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|
    footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)
    \b[^<>]*>""",
    re.IGNORECASE | re.VERBOSE,
)
_TITLES = frozenset("h1 h2 h3 h4 h5 h6 summary caption figcaption legend td th".split())
"""Elements whose words need no citation."""


def html_pieces(content: str) -> Iterator[tuple[int, str, bool]]:
    """``(offset, text, title)`` of each stretch with text; comments, code and styles are blank."""
    shown = _UNSEEN.sub(lambda match: " " * len(match[0]), content)
    done, title = 0, False
    for match in _BREAK.finditer(shown):
        yield done, shown[done : match.start()], title
        done, title = match.end(), match[1].lower() in _TITLES and not match[0].startswith("</")
    yield done, shown[done:], title
