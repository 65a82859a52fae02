"""The words of a sentence that lie at an end of a scale (*large*, *reluctantly*, *behind closed doors*).

The scales are the lines of ``data/poles.txt`` and ``data/opposites.txt``.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from briefing.check.language.parse import Sentence
from briefing.check.language.tables import read_lines

SKIPPED = frozenset({"NNP", "NNPS", "IN", "DT", "PRP", "PRP$", "TO", "CC", "CD", "MD"})
NONE: Ends = {}
PLACED = frozenset("above below behind inside outside beyond within near beneath".split())
RELATING = frozenset(
    "before after until till since by from for with without like as than once new old year years month time"
    " be have do left right".split()
)
Ends = dict[int, bool]
"""Number of a scale -> whether the word lies at its left end. Not to be changed."""


class Pole(NamedTuple):
    """A word or turn from ``first`` to ``last`` (indices of tokens), and where it lies on which scales."""

    first: int
    last: int
    ends: Ends


@cache
def _table() -> tuple[dict[str, Ends], dict[str, list[tuple[list[str], Ends]]]]:
    words: dict[str, Ends] = {}
    for number, line in enumerate([*read_lines("poles.txt"), *read_lines("opposites.txt")]):
        for left, side in zip((True, False), line.split("|"), strict=True):
            for word in side.split():
                words.setdefault(word, {})[number] = left
    turns: dict[str, list[tuple[list[str], Ends]]] = {}
    for word in [w for w in words if "_" in w]:
        parts = word.split("_")
        turns.setdefault(parts[0], []).append((parts, words.pop(word)))
    for found in turns.values():
        found.sort(key=lambda one: -len(one[0]))
    return words, turns


@lru_cache(maxsize=512)
def poles(sentence: Sentence) -> tuple[Pole, ...]:
    """The words at an end of a scale, in their order; the longest turn at a place counts."""
    words, turns = _table()
    tokens, out, i = sentence.tokens, [], 0
    while i < len(tokens):
        token = tokens[i]
        last, ends = i, None
        for parts, found in turns.get(token.lower, ()) or turns.get(token.lemma, ()):
            there = tokens[i : i + len(parts)]
            if len(there) == len(parts) and all(
                part in {t.lower, t.lemma} for part, t in zip(parts, there, strict=True)
            ):
                last, ends = i + len(parts) - 1, found
                break
        named = token.tag in SKIPPED and token.lower not in PLACED
        if ends is None and not named and token.lower not in RELATING:
            ends = words.get(token.lower, NONE)
            if token.lemma != token.lower and token.lemma in words:
                ends = {**words[token.lemma], **ends}
        if ends:
            out.append(Pole(i, last, ends))
        i = last + 1
    return tuple(out)
