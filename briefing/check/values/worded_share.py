"""A share that the evidence tells in words: "half of the costs" where it has "most of the costs"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import stem

_WHOLE: Final = re.compile(r"\b(?:all|none|the whole|the entirety) of (?:the |its |their )?(\w+)", re.I)
_MOST: Final = re.compile(
    r"\b(?:most|the (?:majority|bulk|lion['’]s share|greater part)) of (?:the |its |their )?(\w+)", re.I
)
_EXCEPTING: Final = re.compile(r"\b(?:not|nearly|almost|virtually|at least|than|minority)\W*$", re.I)
_HALF: Final = 0.5


def told_in_words(quantity: Quantity, texts: Iterable[str]) -> bool:
    """Whether the texts have another share of the same thing in words: all or none of it, or most of it
    where the quantity is half or less."""
    if quantity.kind is not Kind.FRACTION or not quantity.run:
        return False
    shares = [_WHOLE, _MOST] if quantity.value <= _HALF else [_WHOLE]
    return any(
        stem(found[1].lower()) in quantity.run and not _EXCEPTING.search(text[: found.start()])
        for text in texts
        for share in shares
        for found in share.finditer(text)
    )
