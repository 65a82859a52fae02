"""The sentences of a long evidence that a claim is about; short evidence is taken whole."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.check.language.tables import frequencies
from briefing.check.language.words import sentences

WORD = re.compile(r"[^\W_]+")
WHOLE = 6
UNKNOWN = 45


@lru_cache(maxsize=20_000)
def weight(word: str) -> float:
    """How informative a lower-case word is: 1 for a rare or unknown one, near 0 for the commonest."""
    return min(1.0, max(0.02, (92 - frequencies().get(word, UNKNOWN)) / 40))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A crude common beginning, enough to rank sentences."""
    return word[:5] if len(word) > 6 else word.removesuffix("s")


@lru_cache(maxsize=256)
def parts(evidence: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Sentences of the evidence with their stems."""
    texts = [evidence[a:b] for a, b in sentences(evidence)]
    return tuple((text, frozenset(stem(w) for w in WORD.findall(text.lower()))) for text in texts)


@lru_cache(maxsize=128)
def focus(claim: str, evidence: str) -> str:
    """The evidence, or those of its sentences that together cover the claim's words best, in their order."""
    pieces = parts(evidence)
    if len(pieces) <= WHOLE:
        return evidence
    wanted = {stem(w): weight(w) for w in WORD.findall(claim.lower())}
    # In the claim's order: a sum of fractions must not depend on the order of a set.
    shared = [[s for s in wanted if s in stems] for _, stems in pieces]
    worth = [0.3 * sum(wanted[s] for s in stems) for stems in shared]
    chosen: list[int] = []
    left = dict(wanted)
    for _ in range(WHOLE):
        gains = [
            (sum([left[s] for s in stems]) + worth[i], -i)
            for i, stems in enumerate(shared)
            if i not in chosen
        ]
        gain, place = max(gains)
        if gain < 0.3 and chosen:
            break
        chosen.append(-place)
        for s in shared[-place]:
            left[s] *= 0.2
    return "\n".join(pieces[i][0] for i in sorted(chosen))
