"""Where a claim keeps a source sentence's run of words: what it put in, left out or exchanged between them.

A claim that follows its source word by word and differs in a "not", a "before" or a name says something else,
and that can be told without any parse.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
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


_last: tuple[Frame | None, list[Edit]] = (None, [])


def edits(frame: Frame) -> list[Edit]:
    """The edits between a claim and the sentence that it follows word by word; none if it follows none.

    Several checks ask for those of one frame in turn: the last answer is kept.
    """
    global _last
    asked, found = _last
    if asked is not frame:
        found = _edits(frame)
        _last = (frame, found)
    return found


def _edits(frame: Frame) -> list[Edit]:
    best: tuple[float, int] = (LEAST, -1)
    size = sum(1 for t in frame.sentence.tokens if t.content) or 1
    for number in range(len(frame.evidence.sentences)):
        if frame.shares[number] >= LEAST and _most(frame, number) / size >= best[0]:
            best = max(best, (_kept(frame, _blocks(frame, number)) / size, number))
    return _between(frame, best[1], _blocks(frame, best[1])) if best[1] >= 0 else _in_parts(frame)


def _in_parts(frame: Frame) -> list[Edit]:
    """The edits within clauses of the claim that each follow a sentence, where the whole follows none."""
    out: list[Edit] = []
    taken: set[int] = set()
    words = frame.sentence.tokens
    for number in sorted(range(len(frame.evidence.sentences)), key=lambda n: -frame.shares[n]):
        run: tuple[tuple[int, int, int], ...] = ()
        if _most(frame, number) < CLAUSE:
            continue
        blocks = [
            b for b in _blocks(frame, number) if b[2] >= ANCHOR and not taken & set(range(b[0], b[0] + b[2]))
        ]
        for i in range(len(blocks)):
            for j in range(i + 1, len(blocks) + 1):
                part = tuple(blocks[i:j])
                first, last = part[0][0], part[-1][0] + part[-1][2]
                kept = _kept(frame, part)
                size = sum(1 for t in words[first:last] if t.content)
                if kept >= CLAUSE and kept >= DENSE * size and kept > _kept(frame, run):
                    run = part
        if run:
            out.extend(e for e in _between(frame, number, run, whole=False))
            taken |= set(range(run[0][0], run[-1][0] + run[-1][2]))
    return out


def _kept(frame: Frame, blocks: Sequence[tuple[int, int, int]]) -> int:
    """Content words of the claim in some blocks."""
    words = frame.sentence.tokens
    return sum(1 for one, _, n in blocks for t in words[one : one + n] if t.content)


def _most(frame: Frame, number: int) -> int:
    """How many content words of the claim runs of words could hold at most: those that both have at all."""
    there = _keys(frame.evidence.sentences[number])
    mine = _mine(frame, number)
    return sum([1 for t, key in zip(frame.sentence.tokens, mine, strict=True) if t.content and key in there])


def _key(token: Token) -> str:
    return "not" if token.lower in {"n't", "not"} else token.lemma


@lru_cache(maxsize=512)
def _keys(sentence: Sentence) -> tuple[str, ...]:
    return tuple([_key(token) for token in sentence.tokens])


@lru_cache(maxsize=256)
def _matched(mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[tuple[int, int, int], ...]:
    found = SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
    return tuple((b.a, b.b, b.size) for b in found if b.size)


def _blocks(frame: Frame, number: int) -> tuple[tuple[int, int, int], ...]:
    """Runs of words that both have, a synonym counting as the word it stands for."""
    return _matched(_mine(frame, number), _keys(frame.evidence.sentences[number]))


def _mine(frame: Frame, number: int) -> tuple[str, ...]:
    """The claim's words, those of a sentence of the source in place of their synonyms."""
    mine = list(_keys(frame.sentence))
    for i, match in frame.matches.items():
        if match.sentence == number and match.strength >= SYNONYM and not _rival(mine[i], match.token.lower):
            mine[i] = _key(match.token)
    return tuple(mine)


def _rival(mine: str, theirs: str) -> bool:
    """The dollar is no euro, though a dictionary has both as money."""
    if mine not in CURRENCY_WORDS or theirs not in CURRENCY_WORDS:
        return False
    return CURRENCY_WORDS[mine] != CURRENCY_WORDS[theirs]


def _between(
    frame: Frame, number: int, found: Sequence[tuple[int, int, int]], whole: bool = True
) -> list[Edit]:
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
