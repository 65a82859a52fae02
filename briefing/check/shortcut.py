"""A claim that is a whole sentence of the evidence, word for word, needs no further check."""

from __future__ import annotations

import re

from briefing.check.base import Evidence
from briefing.check.language.parse import analyse

PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00ad": "", "\u200b": ""}
)


def folded(text: str) -> str:
    """Lower case, plain quotes and dashes, single spaces, no final mark."""
    return re.sub(r"\s+", " ", text.translate(PLAIN).casefold()).strip(" .")


def verbatim(claim: str, evidence: Evidence) -> bool:
    """Whether every sentence of the claim is a whole sentence of one passage.

    Whole sentences only: a fragment may have been cut out of a denial, a condition or someone's mouth.
    """
    wanted = [folded(claim[s.start : s.end]) for s in analyse(claim)]
    have = {folded(p.text[s.start : s.end]) for p in evidence.passages for s in analyse(p.text)}
    have |= {folded(p.text) for p in evidence.passages}
    return bool(wanted) and all(w in have for w in wanted)
