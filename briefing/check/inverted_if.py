"""An "if" told by the order of the words: "should a payment be late" as "if a payment be late".

The checks read "should" as what ought to be. Before its subject it is a condition, unless it asks, or
something that denies or repeats has turned the words round ("why should", "nor should").
"""

from __future__ import annotations

import re

_SUBJECT = (
    r"the|a|an|any|its|it|they|he|she|we|you|I|there|their|his|her|our|this|that|these|those|no|none|either"
    r"|both|anyone|anybody|someone|somebody|one|nobody|[A-Z][\w’'-]+"
)
_TURNED = re.compile(rf"(?:(?P<before>[\w’']+) )?\b(?P<cue>[Ss])hould (?=(?:{_SUBJECT})\b)")
_TURNING = frozenset(
    "why how when where what who whom which nor neither so then only never not rarely seldom also".split()
)


def with_if(claim: str) -> str:
    """The claim with "if" for each such "should"; as it is where there is none."""
    if "hould " not in claim or "?" in claim:
        return claim
    return _TURNED.sub(_told, claim)


def _told(found: re.Match[str]) -> str:
    before = found["before"] or ""
    if before.lower() in _TURNING:
        return found.group()
    return f"{before} if " if before else ("If " if found["cue"] == "S" else "if ")
