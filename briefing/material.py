"""Source text made safe to stand in a prompt: one line a sentence, and nothing in it that could be structure.

What is taken out (line breaks, control, zero-width, bidirectional and private-use characters) is what the
folding of quotations takes out as well, so a quotation copied from here is still found in the source.
"""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
_JOINERS = "\u200c\u200d"
_SPACE = re.compile(r"\s+")
_FENCE = re.compile(r"([<>=|#`~\[\]{}_*-])\1{2,}")
_SPECIAL = re.compile(
    r"<\|([^|<>]{1,40})\|>|\[(/?INST|/?SYS)\]|<(/?(?:s|system|user|assistant|SYS))>", re.IGNORECASE
)


def one_line(text: str) -> str:
    """Text as it may stand on a line of material.

    White space runs become one space; invisible characters go (joiners stay between letters, where
    scripts need them); runs that could pass for a delimiter are cut to two, chat markup loses its brackets.
    """
    spaced = _SPACE.sub(" ", text)
    seen = "".join(char for at, char in enumerate(spaced) if _visible(spaced, at, char))
    return _SPACE.sub(" ", _SPECIAL.sub(_bare, _FENCE.sub(r"\1\1", seen))).strip()


def _visible(text: str, at: int, char: str) -> bool:
    if unicodedata.category(char) not in _INVISIBLE:
        return True
    return (
        char in _JOINERS and 0 < at < len(text) - 1 and not (text[at - 1].isascii() or text[at + 1].isascii())
    )


def _bare(match: re.Match[str]) -> str:
    return next(group for group in match.groups() if group)
