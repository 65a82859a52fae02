"""Plain text as CommonMark that reads as that text in CommonMark, GitHub, python-markdown and MyST alike.

Backslashes go only where all four honour them (python-markdown knows fewer escapes than CommonMark);
elsewhere stands a numeric character reference, which is text everywhere and never syntax.
"""

from __future__ import annotations

import json
import re

from briefing.render.chars import visible


class Safe(str):
    """Markdown that is meant as Markdown. Everything else that a template prints is escaped."""

    __slots__ = ()


_BACKSLASH = re.compile(r"([\\`*_{}\[\]])")
_REFERENCE = re.compile(r"&(?=#?\w+;)")
_EMOJI = re.compile(r":(?=[\w+-]+:)")
_LIST_NUMBER = re.compile(r"^(\d{1,9})([.)])")
_LINE_START = re.compile(r"^[#>+\-=%:(|~!.]")
# Spaces that writing needs (no-break, narrow, ideographic) stay; only runs that Markdown folds are folded.
_FOLDED = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")


def escape(value: object) -> Safe:
    """One line of Markdown text. Safe values pass; runs of white space become one space."""
    if isinstance(value, Safe):
        return value
    text = visible(_FOLDED.sub(" ", str(value))).strip(" ")
    text = _BACKSLASH.sub(r"\\\1", text)
    text = _REFERENCE.sub("&amp;", text)
    text = text.replace("<", "&lt;").replace(">", "&gt;").replace("|", "&#124;").replace("~", "&#126;")
    text = _EMOJI.sub("&#58;", text)
    text = _LIST_NUMBER.sub(lambda match: f"{match[1]}&#{ord(match[2])};", text)
    return Safe(_LINE_START.sub(lambda match: f"&#{ord(match[0])};", text))


def code(value: object) -> Safe:
    """A code span that holds the text as it is."""
    text = visible(_FOLDED.sub(" ", str(value))).strip(" ")
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return Safe(f"{fence}{pad}{text}{pad}{fence}")


def link(label: object, url: str) -> Safe:
    """An inline link to a URL that was already found fit (``fragments.web_url``)."""
    target = re.sub(r"[\s<>()\[\]\\`*_|\"']", lambda match: _percent(match[0]), url)
    return Safe(f"[{escape(label)}]({target})")


def yaml_string(value: object) -> Safe:
    """A double-quoted YAML scalar on one line (JSON strings are YAML; what YAML forbids is written out).

    Angle brackets become ‹ and ›, since site generators put a page's title into their pages unescaped.
    """
    plain = visible(_FOLDED.sub(" ", str(value))).strip().replace("<", "‹").replace(">", "›")
    text = json.dumps(plain, ensure_ascii=False)
    return Safe(text.replace("\ufeff", "\\ufeff"))


def _percent(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8"))
