"""A claim that is a whole sentence of the evidence, word for word, needs no further check."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Evidence
from briefing.check.language.words import sentences

PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00ad": "", "\u200b": ""}
)


def folded(text: str) -> str:
    """Lower case, plain quotes and dashes, single spaces, no final mark."""
    return " ".join(text.translate(PLAIN).casefold().split()).strip(" .")


def verbatim(claim: str, evidence: Evidence) -> bool:
    """Whether every sentence of the claim is a whole sentence of one passage.

    Whole sentences only: a fragment may have been cut out of a denial, a condition or someone's mouth.
    """
    wanted = [folded(claim[a:b]) for a, b in sentences(claim)]
    return bool(wanted) and all(any(_holds(p.text, w) for p in evidence.passages) for w in wanted)


def _holds(text: str, wanted: str) -> bool:
    """Whether a passage or one of its sentences is the wanted words; most do not even contain them."""
    return wanted in _folded(text) and wanted in _whole(text)


@lru_cache(maxsize=128)
def _folded(text: str) -> str:
    return folded(text)


@lru_cache(maxsize=128)
def _whole(text: str) -> frozenset[str]:
    """A passage and each of its sentences, folded."""
    return frozenset([folded(text), *(folded(text[a:b]) for a, b in sentences(text))])
