"""Courtesy titles that only the claim uses: "Mr Lind" where the source's house style has "Lind"."""

from __future__ import annotations

import re

from briefing.check.base import Evidence

TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Messrs)\.?\s+(?=[^\W\d_])")


def plain_names(claim: str, evidence: Evidence) -> str:
    """The claim without them; as it is where the evidence has such titles too, which may be another's."""
    if "M" not in claim or TITLE.search(claim) is None:
        return claim
    if any(TITLE.search(passage.article or passage.text) for passage in evidence.passages):
        return claim
    return TITLE.sub("", claim)
