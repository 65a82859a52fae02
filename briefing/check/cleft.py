"""Cleft sentences in plain order: "It was Brandt who chaired the talks" as "Brandt chaired the talks".

The checks read who does what from the order of the words; a cleft says the same with its focus first. Only
what surely is one is rewritten, by leaving words out: a party before "who" or "that" and its verb, or a
circumstance ("It was in Oslo that they met"). "It is clear that" and "it was the view that" are none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.check.language.parse import analyse
from briefing.check.language.words import FINITE, Token

CUE = re.compile(r"\bit (?:is|was|were|will be|has been)", re.IGNORECASE)
BEING = frozenset({"is", "was", "were", "be", "been"})
LINKS = frozenset({"that", "who", "which"})
SUBORDINATORS = frozenset({"because", "as", "after", "before", "when", "while", "since", "until", "once"})
PARTY = frozenset({"DT", "NNP", "NNPS", "NN", "NNS", "PRP$", "CD"})
SAYING = frozenset({"say", "argue", "add", "note", "write", "warn", "explain", "claim", "report"})
GROUNDS = frozenset({"basis", "ground", "condition", "understanding", "assumption", "premise", "footing"})
LONGEST = 16


def plain_order(claim: str) -> str:
    """The claim without the frame of its clefts; as it is where there are none."""
    if "it " not in claim.lower() or CUE.search(claim) is None:
        return claim
    out: list[int] = []
    for sentence in analyse(claim):
        for i, token in enumerate(sentence.tokens):
            if token.lower == "it" and token.start >= (out[-1] if out else 0):
                out += _frame(sentence.tokens, i)
    if not out:
        return claim
    left, at = [], 0
    for start, end in zip(out[::2], out[1::2], strict=True):
        left.append(claim[at:start])
        at = end
    text = "".join((*left, claim[at:]))
    return text[:1].upper() + text[1:]


def _frame(words: Sequence[Token], i: int) -> list[int]:
    """Where the words begin and end that make a cleft of what starts with the "it" at ``i``."""
    first = next((k + 1 for k in range(i + 1, min(i + 3, len(words) - 1)) if words[k].lower in BEING), 0)
    if not first or words[first].lower in {"not", "n't", "now", "only"}:
        return []
    timed = words[first].lower in SUBORDINATORS
    for k in range(first + 1, min(first + LONGEST, len(words) - 1)):
        word = words[k]
        if word.lower == "that" and words[k - 1].lemma in GROUNDS:
            return []  # "on the basis that it was sold that …"
        if word.lower in LINKS:
            whole = words[first].tag == "IN" or timed
            if not (whole if word.lower == "that" and not _verb_next(words, k) else _party(words, first, k)):
                return []
            start = words[k - 1].end if words[k + 1].text == "," else word.start
            return [words[i].start, words[first].start, start, words[k + 1].start]
        if word.verb and not timed and not (word.lemma in SAYING and words[k + 1].text == ","):
            return []
    return []


def _party(words: Sequence[Token], first: int, link: int) -> bool:
    return words[first].tag in PARTY and _verb_next(words, link)


def _verb_next(words: Sequence[Token], link: int) -> bool:
    """A finite verb follows, behind an adverb or a remark between commas."""
    k = link + 1
    if words[k].text == ",":
        k = next((m + 1 for m in range(k + 1, min(k + LONGEST, len(words) - 1)) if words[m].text == ","), k)
    while k < len(words) - 1 and words[k].tag == "RB":
        k += 1
    return words[k].tag in FINITE
