"""Words of a claim or a source as one line of a terminal or a log, which must not obey them."""

from __future__ import annotations

import re

_BIDI = "\u202a-\u202e\u2066-\u2069"
_COMMAND = re.compile(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b.?")
_NOT_SHOWN = re.compile(f"[{_BIDI}\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def without_commands(text: str) -> str:
    """The text without terminal commands (ECMA-48: colours, cursor moves), each one space."""
    return _COMMAND.sub(" ", text) if "\x1b" in text or "\x9b" in text else text


def plain(text: str) -> str:
    """The text with a space for everything that a terminal or log would obey instead of showing it.

    Commands, control characters, line breaks, directional overrides (CVE-2021-42574), lone surrogates.
    Joiners and marks, which ordinary writing needs, stay.
    """
    return _NOT_SHOWN.sub(" ", without_commands(text))
