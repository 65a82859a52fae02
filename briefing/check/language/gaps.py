"""A verb that a sentence leaves out of its second half, put in: "the Whigs voted for the bill and the Tories
against" tells that the Tories voted against it."""

from __future__ import annotations

import re

KEYS = ("against", "in favour", "in favor")
VERBS = "voted|vote|argued|argue|spoke|campaigned|were|was|came out|decided|ruled"
SIDES = "against|in favou?r|for"
# The verb with its side, what it is about, and then a party with the other side and no verb.
GAP = re.compile(
    rf"\b(?P<verb>{VERBS}) (?P<one>{SIDES})(?P<rest> [^.;:,]{{2,60}}?)?"
    rf"(?P<join>,? (?:and|but|while|with)|,|;) (?P<who>(?:the |its |most |some |all )?(?:[\w'’-]+ ){{1,3}}?)"
    rf"(?P<two>{SIDES})(?=[.,;]|$)"
)

SHORT = 5


def filled(text: str) -> str:
    """The text with such a verb said again, with what it is about."""
    if not any(key in text for key in KEYS):
        return text
    return GAP.sub(_again, text)


def _again(found: re.Match[str]) -> str:
    if found["one"] == found["two"] or " that " in (found["rest"] or ""):
        return found[0]
    whole = found[0]
    cut = len(whole) - len(found["two"])
    rest = found["rest"] or ""
    return f"{whole[:cut]}{found['verb']} {found['two']}{rest if 0 < len(rest.split()) <= SHORT else ' it'}"
