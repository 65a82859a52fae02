"""The words of a sentence that lie at an end of a scale (*large*, *reluctantly*, *behind closed doors*).

The scales are the lines of ``data/poles.txt`` and ``data/opposites.txt``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.check.language.parse import Sentence
from briefing.check.language.tables import frequencies, read_lines
from briefing.check.language.words import Token

SKIPPED = frozenset({"NNP", "NNPS", "IN", "DT", "PRP", "PRP$", "TO", "CC", "CD", "MD", "EX"})
PLACED = frozenset("above below behind inside outside beyond within near beneath".split())
RELATING = frozenset(
    "before after until till since by from for with without like as than once new old year years month time"
    " be have do left right".split()
)
# "Last night", "last May": when, not in which place.
PASSED = frozenset(
    "night evening week weekend month year summer autumn fall winter spring decade century quarter time term"
    " season".split()
)
LAST = "last"
SPELT = re.compile(r"(?<=\w{3})is(?=(?:e|ed|es|ing|ation)\b)")
"""Where the American spelling has a "z"; what it makes of "promise" is no word, and does no harm."""
Ends = dict[int, bool]
"""Number of a scale -> whether the word lies at its left end. Not to be changed."""


class Pole(NamedTuple):
    """A word or turn from ``first`` to ``last`` (indices of tokens), and where it lies on which scales."""

    first: int
    last: int
    ends: Ends


@cache
def _words() -> dict[str, Ends]:
    """Words and turns (joined by "_") with where they lie."""
    words: dict[str, Ends] = {}
    for number, line in enumerate([*read_lines("poles.txt"), *read_lines("opposites.txt")]):
        for left, side in zip((True, False), line.split("|"), strict=True):
            for word in side.split():
                if word not in RELATING:
                    for spelt in {word, SPELT.sub("iz", word)}:
                        words.setdefault(spelt, {})[number] = left
    return words


Seconds = dict[str, list[tuple[list[str], Ends]]]
"""Second word -> the rest of each turn, the longest first, and where it lies."""


@cache
def _turns() -> dict[str, Seconds]:
    """The turns by their first word."""
    turns: dict[str, Seconds] = {}
    for word, ends in _words().items():
        if "_" in word:
            first, second, *rest = word.split("_")
            turns.setdefault(first, {}).setdefault(second, []).append((rest, ends))
    for seconds in turns.values():
        for found in seconds.values():
            found.sort(key=lambda one: -len(one[0]))
    return turns


@cache
def _by_rarest() -> tuple[dict[str, frozenset[tuple[int, bool]]], frozenset[str]]:
    """The ends of scales where a word lies, or a turn of which it is the rarest word; and those words."""
    found: dict[str, set[tuple[int, bool]]] = {}
    for word, ends in _words().items():
        rarest = min(word.split("_"), key=lambda part: frequencies().get(part, 0))
        found.setdefault(rarest, set()).update(ends.items())
    return {word: frozenset(ends) for word, ends in found.items()}, frozenset(found)


def may_lie_at(sentence: Sentence, ends: set[tuple[int, bool]]) -> bool:
    """Whether the sentence may have a word at one of some ends of scales; most that have not are told so."""
    table, words = _by_rarest()
    return any(not table[word].isdisjoint(ends) for word in sentence.said & words)


@cache
def _telling() -> frozenset[str]:
    """All words that lie at an end of a scale or begin a turn that does."""
    return frozenset({*_words(), *_turns()})


@lru_cache(maxsize=512)
def poles(sentence: Sentence) -> tuple[Pole, ...]:
    """The words at an end of a scale, in their order; the longest turn at a place counts."""
    tokens, out, done, telling = sentence.tokens, [], -1, _telling()
    for i, token in enumerate(tokens):
        if token.lower not in telling and token.lemma not in telling:
            continue
        seconds, ends = _known(token.lower, token.lemma, token.tag)
        turn = None
        if seconds and i > done and i + 1 < len(tokens):
            after = tokens[i + 1]
            if after.lower in seconds or after.lemma in seconds:
                turn = _turn(tokens, i, seconds)
        if not (turn or ends) or i <= done or (token.lemma in ODD and _turned_away(tokens, i)):
            continue
        if turn is not None:
            out.append(turn)
            done = turn.last
        elif token.lower != LAST or not _dated(tokens, i):
            out.append(Pole(i, i, ends))
    return tuple(out)


@lru_cache(maxsize=50_000)
def _known(lower: str, lemma: str, tag: str) -> tuple[Seconds, Ends]:
    """The turns that a word may begin, and where it lies by itself."""
    words, turns = _words(), _turns()
    seconds = turns.get(lower) or turns.get(lemma) or {}
    if tag in SKIPPED and lower not in PLACED:
        return seconds, {}
    ends = words.get(lower, {})
    if lemma != lower and lemma in words:
        ends = {**words[lemma], **ends}
    return seconds, ends


# "Draw off water", "draw up a list": nobody is drawn to anything.
DRAWING = frozenset("off up on down from out".split())
HANDED = frozenset("it this that them these those".split())
GATHERED = frozenset({"crowd", "mass", "throng"})
SUMMING = frozenset({"add", "sum"})
ODD = GATHERED | {"leave", "draw", "fall", "behind", "up"}


BACKING = frozenset("stand rally unite throw squarely firmly fully solidly close".split())


def _charged(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether somebody's name or a person stands there, and no figure or low: whom a task falls to."""
    after = tokens[i : i + 2]
    return (
        bool(after)
        and (after[0].tag[:3] in {"NNP", "PRP"} or (after[0].lower == "the" and after[-1].tag[:2] == "NN"))
        and not any(t.tag == "CD" for t in tokens[i : i + 4])
    )


def _turned_away(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a word lies on no scale in the turn that it stands in: "adds up to six", "the crowd"."""
    lemma = tokens[i].lemma
    if lemma == "leave":  # "left it to the firms to decide"
        near = [t.lower for t in tokens[i + 1 : i + 3]]
        return near[1:] == ["to"] and near[0] in HANDED
    if lemma == "draw":
        return i + 1 < len(tokens) and tokens[i + 1].lower in DRAWING
    if lemma == "fall":  # "it fell to Europe to do it"
        return [t.lower for t in tokens[i + 1 : i + 2]] in (["to"], ["on"]) and _charged(tokens, i + 2)
    if not i:
        return False
    if lemma == "behind":  # "stood behind the plan"
        return tokens[i - 1].lemma in BACKING
    if lemma in GATHERED:
        return tokens[i - 1].lower == "the"
    return lemma == "up" and tokens[i - 1].lemma in SUMMING


def _dated(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a "last" tells the day or the year that has passed."""
    after = tokens[i + 1 : i + 2]
    return bool(after) and (after[0].lemma in PASSED or after[0].tag == "NNP")


def _turn(tokens: tuple[Token, ...], i: int, seconds: Seconds) -> Pole | None:
    """The longest turn that begins at a place."""
    if i + 1 == len(tokens):
        return None
    after = tokens[i + 1]
    for rest, ends in seconds.get(after.lower) or seconds.get(after.lemma) or ():
        if not rest:
            return Pole(i, i + 1, ends)
        there = tokens[i + 2 : i + 2 + len(rest)]
        if len(there) == len(rest) and all(
            part in {t.lower, t.lemma} for part, t in zip(rest, there, strict=True)
        ):
            return Pole(i, i + 1 + len(rest), ends)
    return None
