"""Where a claim keeps a source sentence's run of words: what it put in, left out or exchanged between them.

A claim that follows its source word by word and differs in a "not", a "before" or a name says something else,
and that can be told without any parse.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame
from briefing.check.values.units import CURRENCY_WORDS

LEAST = 0.6
ANCHOR = 2
OPENING = 4
CLAUSE = 5
DENSE = 0.85


class Edit(NamedTuple):
    """Words of the claim in place of words of a sentence of the source; either may be empty."""

    mine: tuple[Token, ...]
    theirs: tuple[Token, ...]
    number: int


Blocks = tuple[tuple[int, int, int], ...]
"""Runs of words that both have, a synonym counting as the word it stands for: where each begins in the claim
and in the source, and its length."""


@lru_cache(maxsize=128)
def edits(frame: Frame) -> list[Edit]:
    """The edits between a claim and the sentence that it follows word by word; none if it follows none.

    Several checks ask for those of one frame: not to be changed.
    """
    best: tuple[float, int] = (LEAST, -1)
    followed: Blocks = ()
    content = frame.worth
    size = len(content) or 1
    for number, share in enumerate(frame.shares):
        if share < LEAST:
            continue
        mine, source = _mine(frame, number), frame.evidence.sentences[number]
        said = source.said
        # Runs hold at most the words that both have at all.
        if sum([mine[i] in said for i in content]) / size >= best[0]:
            blocks = _matched(mine, _keys(source))
            found = (_kept(frame, blocks) / size, number)
            if found > best:
                best, followed = found, blocks
    return _between(frame, best[1], followed) if best[1] >= 0 else _in_parts(frame)


def _in_parts(frame: Frame) -> list[Edit]:
    """The edits within clauses of the claim that each follow a sentence, where the whole follows none."""
    out: list[Edit] = []
    taken: set[int] = set()
    words = frame.sentence.tokens
    for number in sorted(range(len(frame.evidence.sentences)), key=lambda n: -frame.shares[n]):
        run: Blocks = ()
        mine, source = _mine(frame, number), frame.evidence.sentences[number]
        if _in_pairs(words, mine, source) < CLAUSE:
            continue
        blocks = [
            b
            for b in _matched(mine, _keys(source))
            if b[2] >= ANCHOR and taken.isdisjoint(range(b[0], b[0] + b[2]))
        ]
        for i in range(len(blocks)):
            for j in range(i + 1, len(blocks) + 1):
                part = tuple(blocks[i:j])
                first, last = part[0][0], part[-1][0] + part[-1][2]
                kept = _kept(frame, part)
                size = sum([t.content for t in words[first:last]])
                if kept >= CLAUSE and kept >= DENSE * size and kept > _kept(frame, run):
                    run = part
        if run:
            out.extend(e for e in _between(frame, number, run, whole=False))
            taken |= set(range(run[0][0], run[-1][0] + run[-1][2]))
    return out


def _kept(frame: Frame, blocks: Blocks) -> int:
    """Content words of the claim in some blocks."""
    words = frame.sentence.tokens
    return sum([t.content for one, _, n in blocks for t in words[one : one + n]])


def _in_pairs(words: Sequence[Token], mine: tuple[str, ...], source: Sentence) -> int:
    """How many content words of the claim stand in pairs that both have: runs hold no more than those."""
    theirs = _pairs(source)
    both = [pair in theirs for pair in pairwise(mine)]
    beside = zip(words, [False, *both], [*both, False], strict=False)
    return sum([t.content and (before or after) for t, before, after in beside])


@lru_cache(maxsize=512)
def _pairs(sentence: Sentence) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(_keys(sentence)))


NOT = frozenset({"n't", "not"})


@lru_cache(maxsize=512)
def _keys(sentence: Sentence) -> tuple[str, ...]:
    """The words of a sentence as they are held against others: their lemmas, and "not" for "n't"."""
    if sentence.has(NOT):
        return tuple(["not" if token.lower in NOT else token.lemma for token in sentence.tokens])
    return tuple([token.lemma for token in sentence.tokens])


@lru_cache(maxsize=256)
def _matched(mine: tuple[str, ...], theirs: tuple[str, ...]) -> Blocks:
    """The longest run of words that both have, then the longest on its left and on its right, and so on."""
    found = SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
    return tuple([(b.a, b.b, b.size) for b in found if b.size])


def _mine(frame: Frame, number: int) -> tuple[str, ...]:
    """The claim's words, those of a sentence of the source in place of their synonyms."""
    mine, theirs = list(_keys(frame.sentence)), _keys(frame.evidence.sentences[number])
    for i, (token, sentence, strength) in frame.matches.items():
        if sentence == number and strength >= SYNONYM:
            key = theirs[token.index]
            if key != mine[i] and not _rival(mine[i], token.lower):
                mine[i] = key
    return tuple(mine)


def _rival(mine: str, theirs: str) -> bool:
    """The dollar is no euro, though a dictionary has both as money."""
    if mine not in CURRENCY_WORDS or theirs not in CURRENCY_WORDS:
        return False
    return CURRENCY_WORDS[mine] != CURRENCY_WORDS[theirs]


def _between(frame: Frame, number: int, found: Blocks, whole: bool = True) -> list[Edit]:
    """What stands between two runs of at least ANCHOR words in a row that both have, or at an end."""
    left, right = frame.sentence.tokens, frame.evidence.sentences[number].tokens
    blocks = [(a, b, n) for a, b, n in found if n >= ANCHOR or a + n == len(left)]
    out = []
    last = (0, 0)
    for a, b, n in blocks:
        if (last != (0, 0) or (whole and (b == 0 or a <= OPENING))) and (a, b) != last:
            out.append(Edit(left[last[0] : a], right[last[1] : b], number))
        last = (a + n, b + n)
    if whole and last != (0, 0) and last[0] < len(left):
        out.append(Edit(left[last[0] :], right[last[1] :], number))
    return out
