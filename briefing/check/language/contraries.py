"""The words of a sentence that govern a thing and tell whether it is so: *prepared to accept*, *ruled out*;
*regardless of*, *hinges on*; *too early*, *now is the time*.

The classes are the lines of ``data/contraries.txt``, each with two sides.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from briefing.check.language.parse import Sentence
from briefing.check.language.tables import read_lines
from briefing.check.language.words import Token, bases

ING = "+ing"
NAMES = frozenset({"NNP", "NNPS", "CD"})
HELPING = frozenset({"have", "be", "get"})
GAP = 4
STOPS = frozenset({",", ";", ":", ".", "—", "–", "(", ")"})
KINDS = {"v": ("VB",), "n": ("NN", "IN"), "j": ("JJ", "VBN", "VBD")}


class Turn(NamedTuple):
    """A turn: its words after the first (each with its choices, and whether others may stand before it), what
    the first must be, its class, and whether it lies at the left side."""

    rest: tuple[tuple[frozenset[str], bool], ...]
    kind: str
    line: int
    left: bool


class Side(NamedTuple):
    """A turn in a sentence, from ``first`` to ``last`` (indices of tokens)."""

    first: int
    last: int
    line: int
    left: bool


@cache
def _turns() -> dict[str, tuple[Turn, ...]]:
    """The turns by each word that they may begin with."""
    found: dict[str, list[Turn]] = {}
    for line, text in enumerate(read_lines("contraries.txt")):
        for left, side in zip((True, False), text.split("|"), strict=True):
            for cell in side.split():
                first, *rest = cell.split("_")
                word, _, kind = first.partition(":")
                parts = tuple(
                    [(frozenset(p.lstrip("~").partition(":")[0].split("/")), p[0] == "~") for p in rest]
                )
                for one in word.split("/"):
                    found.setdefault(one, []).append(Turn(parts, kind, line, left))
    return {word: tuple(rows) for word, rows in found.items()}


@lru_cache(maxsize=1024)
def sides(sentence: Sentence) -> tuple[Side, ...]:
    """The turns of a sentence in their order; of each class the longest at a place counts, of two that lap
    over the inner one."""
    turns, words = _turns(), sentence.tokens
    out: list[Side] = []
    for i, token in enumerate(words):
        if token.tag in NAMES:
            continue
        begun = [
            turn
            for form in dict.fromkeys((token.lower, token.lemma, *bases(token.lower)))
            for turn in turns.get(form, ())
        ]
        done: set[int] = set()
        for turn in sorted(begun, key=lambda turn: -len(turn.rest)):
            if turn.line in done or (turn.kind and not token.tag.startswith(KINDS[turn.kind])):
                continue
            last = _last(words, i, turn)
            if last >= 0:
                done.add(turn.line)
                out.append(Side(i, last, turn.line, turn.left))
    helping = [one for one in out if words[one.first].lemma in HELPING]
    lost = [one for one in helping if any(_within(inner, one) for inner in out)]
    return tuple([one for one in out if one not in lost])


def _within(one: Side, other: Side) -> bool:
    """Whether a turn begins inside another of its class, whose first word is then but its helper ("has lost
    patience")."""
    within = other.first < one.first <= other.last
    return within and one.line == other.line and one.left != other.left


def _last(words: tuple[Token, ...], i: int, turn: Turn) -> int:
    """The last word of a turn that begins at a place, -1 if it does not stand there."""
    k = i
    for choices, gap in turn.rest:
        end = k + 2 + (GAP if gap else 0)
        k = next((t.index for t in _near(words[k + 1 : end]) if _is(t, choices)), -1)
        if k < 0:
            return -1
    return k


def _near(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words up to the next mark."""
    stop = next((n for n, t in enumerate(words) if t.text in STOPS), len(words))
    return words[:stop]


def _is(token: Token, choices: frozenset[str]) -> bool:
    if ING in choices and token.tag == "VBG":
        return True
    return token.lower in choices or token.lemma in choices or not choices.isdisjoint(bases(token.lower))
