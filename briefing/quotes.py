"""Quotation marks in running text: which characters stand inside a quotation."""

from __future__ import annotations

import re
from functools import lru_cache

_PAIRS = {"“": "”", "«": "»", "„": "“", '"': '"'}
_SINGLE = {"‘": "’", "'": "'"}
_MAY_OPEN = re.compile(f"[{''.join([*_PAIRS, *_SINGLE])}]")
_OPENS_SINGLE = re.compile(r"(?:^|(?<=[\s(\[—–]))['‘](?=\w)(?!(?:til|tis|twas|em|\d0s)\b)")
_CLOSES_SINGLE = re.compile(r"(?<=[\w.,!?…])['’](?=$|[\s.,;:!?)\]—–])")


def quoted(text: str) -> tuple[list[bool], bool]:
    """For each character whether it is inside quotation marks, and whether a quotation is left open.

    A double quotation that runs over a paragraph is closed by its end; straight marks alternate. A single
    mark opens a quotation only at the start of a word and where a matching one closes it, or the text breaks
    off: else it is an apostrophe.
    """
    first = _MAY_OPEN.search(text)
    if first is None:
        return [False] * len(text), False
    inside = [False] * first.start()
    closing: str | None = None
    end = -1
    for at, character in enumerate(text[first.start() :], first.start()):
        if closing is None and end < 0:
            closing = _PAIRS.get(character)
            if closing is None and character in _SINGLE and _OPENS_SINGLE.match(text, at):
                end = _single_end(text, at)
            inside.append(closing is not None or end >= 0)
        else:
            inside.append(True)
            if character == closing:
                closing = None
            if at == end:
                end = -1
    return inside, closing is not None or end >= 0


def _single_end(text: str, at: int) -> int:
    """Where the single quotation opened at ``at`` closes; beyond the text when it breaks off, else -1."""
    closing = _SINGLE[text[at]]
    found = next((m.start() for m in _CLOSES_SINGLE.finditer(text, at + 1) if m[0] == closing), None)
    if found is not None:
        return found
    begins = not text[:at].strip() or text[:at].rstrip()[-1] in '.!?:,”"'
    return len(text) if begins and text[at + 1 : at + 2].isupper() else -1


def left_open(text: str) -> str:
    """The mark of the quotation that the text leaves open, or nothing."""
    inside, is_open = quoted(text)
    if not is_open:
        return ""
    start = len(inside)
    while start and inside[start - 1]:
        start -= 1
    return text[start]


@lru_cache(maxsize=8192)
def outside(text: str) -> str:
    """The text with everything inside quotation marks blanked, offsets kept."""
    inside, _ = quoted(text)
    return "".join(" " if within else character for character, within in zip(text, inside, strict=True))


def quotations(text: str) -> list[str]:
    """The words inside each pair of quotation marks, without the marks."""
    inside, _ = quoted(text)
    found: list[str] = []
    start: int | None = None
    for at, within in enumerate([*inside, False]):
        if within and start is None:
            start = at
        elif not within and start is not None:
            found.append(text[start + 1 : at - 1])
            start = None
    return found
