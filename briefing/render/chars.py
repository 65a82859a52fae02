"""Characters that a page must not obey: bidi controls, control codes, noncharacters.

A right-to-left override in a source can make a quotation read differently from what it says
(CVE-2021-42574, "Trojan Source"). Such characters are shown by name; in HTML the true character stays in the
page, isolated, so that what is copied is what the source has. Joiners and marks that ordinary writing needs
are left alone.
"""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup, escape

# U+202A–202E embeddings and overrides, U+2066–2069 isolates: they reorder what follows.
_BIDI = "\u202a-\u202e\u2066-\u2069"
# Not allowed in HTML or YAML, or invisible line breaks.
_CONTROL = "\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ufdd0-\ufdef"
_SPECIAL = re.compile(f"[{_BIDI}{_CONTROL}]")
_IS_BIDI = re.compile(f"[{_BIDI}]")


def code_point(char: str) -> str:
    """``U+202E``."""
    return f"U+{ord(char):04X}"


def visible(text: str) -> str:
    """The text with every such character written out, as in ``⟨U+202E⟩``: for attributes and Markdown."""
    return _SPECIAL.sub(lambda match: f"⟨{code_point(match[0])}⟩", text)


def _mark(char: str) -> str:
    name = unicodedata.name(char, "control character")
    kept = char if _IS_BIDI.match(char) else ""
    return f'<bdi class="ctl" data-code="{code_point(char)}" title="{name}">{kept}</bdi>'


def html_text(text: str) -> Markup:
    """Escaped text for an HTML element, every such character marked and isolated."""
    return Markup(_SPECIAL.sub(lambda match: _mark(match[0]), str(escape(text))))
