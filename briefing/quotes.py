"""Quotation marks in running text: which characters stand inside a quotation."""

from __future__ import annotations

_PAIRS = {"“": "”", "«": "»", "„": "“"}


def quoted(text: str) -> tuple[list[bool], bool]:
    """For each character whether it is inside double quotation marks, and whether one is left open.

    A curly quotation that runs over a paragraph is closed by its end; straight marks alternate.
    """
    inside: list[bool] = []
    closing: str | None = None
    for character in text:
        if closing is None:
            opens = _PAIRS.get(character) or ('"' if character == '"' else None)
            inside.append(opens is not None)
            closing = opens
        else:
            inside.append(True)
            if character == closing:
                closing = None
    return inside, closing is not None


def outside(text: str) -> str:
    """The text with everything inside quotation marks blanked, offsets kept."""
    inside, _ = quoted(text)
    return "".join(" " if within else character for character, within in zip(text, inside, strict=True))
