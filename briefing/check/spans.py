"""Whether a recorded span still holds the words that were recorded for it."""

from __future__ import annotations

from briefing.check.cite import Library
from briefing.check.plain import plain
from briefing.models import Citation, SentenceKind

_BEFORE, _AFTER = 25, 35
"""Characters shown around the first difference."""


def place_of(citation: Citation) -> str:
    """Source and offsets."""
    return f"{citation.source} [{citation.start}, {citation.end})"


def wrong(citation: Citation, library: Library) -> str:
    """What is wrong with a citation; "" when its words stand where it says, in the article itself."""
    name = place_of(citation)
    source = library.sources.get(citation.source)
    if source is None:
        return f"cites {name}, a source that the receipt does not list"
    found = source.text[citation.start : citation.end]
    if not citation.start < citation.end <= len(source.text):
        return f"cites {name}, which lies outside of the source"
    if found != citation.exact:
        recorded, stands = _differing(citation.exact, found)
        return f"cites {name}: the receipt has {recorded}, the source {stands}"
    touched = library.touched(citation.source, citation.start, citation.end)
    if any(sentence.kind is SentenceKind.FURNITURE for sentence in touched):
        return f"cites {name}, which is page furniture"
    return ""


def _differing(recorded: str, stands: str) -> tuple[str, str]:
    """Both texts around their first difference."""
    pairs = zip(recorded, stands, strict=False)
    at = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(recorded), len(stands)))
    ours, theirs = _around(recorded, at), _around(stands, at)
    if plain(ours) == plain(theirs):
        return repr(ours), repr(theirs)
    return f"“{plain(ours)}”", f"“{plain(theirs)}”"


def _around(text: str, at: int) -> str:
    start, end = max(0, at - _BEFORE), at + _AFTER
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
