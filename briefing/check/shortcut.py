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
    plain = text if text.isascii() else text.translate(PLAIN)
    return " ".join(plain.casefold().split()).strip(" .")


def verbatim(claim: str, evidence: Evidence) -> bool:
    """Whether every sentence of the claim is a whole sentence of one passage.

    Whole sentences only: a fragment may have been cut out of a denial, a condition or someone's mouth.
    """
    spans = sentences(claim)
    for start, end in spans:
        wanted = folded(claim[start:end])
        # Most passages do not even contain the words.
        near = [p.text for p in evidence.passages if wanted in _folded(p.text)]
        if not near or not any(wanted in _whole(text) for text in near):
            return False
    return bool(spans)


@lru_cache(maxsize=128)
def _folded(text: str) -> str:
    return folded(text)


@lru_cache(maxsize=128)
def _whole(text: str) -> frozenset[str]:
    """A passage and each of its sentences, folded."""
    return frozenset([folded(text), *(folded(text[a:b]) for a, b in sentences(text))])
