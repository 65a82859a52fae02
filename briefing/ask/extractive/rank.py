"""Ranking of passages against questions: BM25 over stems, phrase cues, and support by other sources.

BM25: Robertson and Zaragoza 2009, through bm25s; the selection with redundancy removed is maximal marginal
relevance, Carbonell and Goldstein 1998.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import bm25s
import snowballstemmer

_WORD = re.compile(r"[^\W_]+(?:\.[^\W\d_]\b)*")
_STOP = frozenset(
    """
    a an and are as at be been being but by can could did do does for from had has have he her hers
    him his how i if in into is it its may might more most must no nor not of on or our out own s
    she should so some such t than that the their them then there these they this those to too up
    upon us very was we were what when where which while who whom why will with would you your also
    said says
    """.split()
)


_stemmer = snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    return str(_stemmer.stemWord(word))


@lru_cache(maxsize=16384)
def stems(text: str) -> tuple[str, ...]:
    """Lower-case stems of the content words; "U.S." and "US" come out alike."""
    words = (
        match[0].replace(".", "")
        for match in _WORD.finditer(text.replace("U.S.", "US ").replace("U.K.", "UK "))
    )
    lowered = (word if word in ("US", "UK", "EU", "UN") else word.lower() for word in words)
    return tuple(_stem(word) for word in lowered if word not in _STOP)


class Ranker:
    """BM25 index over passages."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.tokens = [list(stems(text)) for text in texts]
        self._sets = [frozenset(tokens) for tokens in self.tokens]
        self._counts = Counter(stem for stems_ in self._sets for stem in stems_)
        self._index = bm25s.BM25(method="lucene")
        if any(self.tokens):
            self._index.index([tokens or ["∅"] for tokens in self.tokens], show_progress=False)

    def relevance(self, question: str, cues: Sequence[str]) -> list[float]:
        """Relevance of every passage, the best 1.0: BM25 of all words plus the share of a cue phrase met."""
        words = [*stems(question), *(stem for cue in cues for stem in stems(cue))]
        known = [word for word in words if any(word in tokens for tokens in self._sets)]
        if not known:
            return [0.0] * len(self.tokens)
        raw = [float(score) for score in self._index.get_scores(known)]
        top = max(raw) or 1.0
        scores = [score / top + self._cue_share(at, cues) for at, score in enumerate(raw)]
        best = max(scores) or 1.0
        return [round(score / best, 4) for score in scores]

    def _cue_share(self, at: int, cues: Sequence[str]) -> float:
        """Best share of one cue's stems that the passage contains; a part of a cue counts little."""
        best = 0.0
        for cue in cues:
            wanted = set(stems(cue))
            if wanted:
                share = len(wanted & self._sets[at]) / len(wanted)
                best = max(best, share**3)
        return best

    def repeats(self, at: int, other: int) -> bool:
        """Whether nearly all words of the shorter passage stand in the other; never of a short one."""
        shorter = min(len(self._sets[at]), len(self._sets[other]))
        return shorter >= 6 and len(self._sets[at] & self._sets[other]) >= 0.95 * shorter

    def meets(self, at: int, cue: str) -> bool:
        """Whether the passage has every stem of a cue."""
        wanted = set(stems(cue))
        return bool(wanted) and wanted <= self._sets[at]

    @staticmethod
    def holds(text: str, cue: str) -> bool:
        """Whether a text has every stem of a cue of two words or more."""
        wanted = set(stems(cue))
        return len(wanted) > 1 and wanted <= set(stems(text))

    def weight(self, stem: str) -> float:
        """Inverse document frequency of a stem among the passages."""
        size = len(self._sets)
        return math.log(1 + size / (1 + self._counts[stem]))

    def cosine(self, one: str, other: str) -> float:
        """Cosine of two texts' stems weighted by inverse document frequency."""
        mine, theirs = self.vector(one), self.vector(other)
        return round(math.fsum(mine[stem] * theirs[stem] for stem in mine.keys() & theirs.keys()), 4)

    def vector(self, text: str) -> dict[str, float]:
        """A text's stems weighted by inverse document frequency, of length 1."""
        weights = {stem: self.weight(stem) for stem in set(stems(text))}
        norm = math.sqrt(math.fsum(weight**2 for weight in weights.values())) or 1.0
        return {stem: weight / norm for stem, weight in weights.items()}

    def similarity(self, a: int, b: int) -> float:
        """Overlap of two passages' stems: intersection over the smaller set."""
        one, other = self._sets[a], self._sets[b]
        return len(one & other) / max(1, min(len(one), len(other)))
