"""The words of a sentence that govern a thing and tell whether it is so: *prepared to accept*, *ruled out*;
*regardless of*, *hinges on*; *too early*, *now is the time*.

The classes are the lines of ``data/contraries.txt``, each with two sides.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.poles import SPELT
from briefing.check.language.tables import read_lines
from briefing.check.language.words import Token, bases

ING = "+ing"
NAMES = frozenset({"NNP", "NNPS", "CD"})
HELPING = frozenset({"have", "be", "get"})
GAP = 4
STOPS = frozenset({",", ";", ":", ".", "—", "–", "(", ")"})
KINDS = {"v": ("VB",), "n": ("NN", "IN"), "j": ("JJ", "VBN", "VBD")}


Part = tuple[frozenset[str], bool]
"""The choices for a word of a turn, and whether other words may stand before it."""


class Turn(NamedTuple):
    """A turn: its words after the first, what the first must be, its class, and whether it is at the left."""

    rest: tuple[Part, ...]
    kind: str
    line: int
    left: bool


class Side(NamedTuple):
    """A turn in a sentence, from ``first`` to ``last`` (indices of tokens)."""

    first: int
    last: int
    line: int
    left: bool


class Beginning(NamedTuple):
    """The turns that a word may begin: those of one word and those that may have others between (``loose``),
    and the rest by the word that must follow."""

    followed: dict[str, list[Turn]]
    loose: list[Turn]


@cache
def _turns() -> dict[str, Beginning]:
    found: dict[str, Beginning] = {}
    for line, text in enumerate(read_lines("contraries.txt")):
        for left, side in zip((True, False), text.lstrip("* ").split("|"), strict=True):
            for cell in {form for turn in side.split() for form in (turn, SPELT.sub("iz", turn))}:
                first, *rest = cell.split("_")
                word, _, kind = first.partition(":")
                parts = tuple([_part(part) for part in rest])
                for one in word.split("/"):
                    begun = found.setdefault(one, Beginning({}, []))
                    turn = Turn(parts, kind, line, left)
                    if not parts or parts[0][1]:
                        begun.loose.append(turn)
                        continue
                    for second in parts[0][0]:
                        begun.followed.setdefault(second, []).append(turn)
    return found


@cache
def clausal() -> frozenset[int]:
    """The classes whose turns are said of a whole clause ("that is no reason to")."""
    return frozenset([n for n, line in enumerate(read_lines("contraries.txt")) if line[0] == "*"])


def _part(text: str) -> Part:
    return frozenset(text.lstrip("~").partition(":")[0].split("/")), text[0] == "~"


@lru_cache(maxsize=1024)
def sides(sentence: Sentence) -> tuple[Side, ...]:
    """The turns of a sentence in their order; of each class the longest at a place counts, of two that lap
    over the inner one."""
    words = sentence.tokens
    forms = [_forms(t.lower, t.lemma, t.tag == "VBG") for t in words]
    out: list[Side] = []
    for i, token in enumerate(words):
        begun = _begun(token.lower, token.lemma, token.tag == "VBG")
        if not begun or token.tag in NAMES:
            continue
        found = [turn for one in begun for turn in one.loose]
        for form in sorted(forms[i + 1]) if i + 1 < len(words) else ():
            found.extend([turn for one in begun for turn in one.followed.get(form, ())])
        done: set[int] = set()
        for turn in sorted(found, key=_length):
            if turn.line in done or (turn.kind and not token.tag.startswith(KINDS[turn.kind])):
                continue
            last = _last(words, forms, i, turn)
            if last >= 0 and not _dated(words, last):
                done.add(turn.line)
                out.append(Side(i, last, turn.line, turn.left != _emptied(words, i, last, turn)))
    helping = [one for one in out if words[one.first].lemma in HELPING]
    lost = [one for one in helping if any(_within(inner, one) for inner in out)]
    # "Fell short of an agreement on it": the noun that closes a turn begins none of its own.
    lost += [
        one
        for one in out
        if words[one.first].tag == "NN"
        and any(_within(one, outer) and outer.last == one.first and outer not in lost for outer in out)
    ]
    return tuple([one for one in out if one not in lost])


@lru_cache(maxsize=50_000)
def _begun(lower: str, lemma: str, ing: bool) -> tuple[Beginning, ...]:
    """What turns a word may begin, in an order that does not depend on the hashes of its forms."""
    turns = _turns()
    return tuple([turns[form] for form in sorted(_forms(lower, lemma, ing)) if form in turns])


@lru_cache(maxsize=50_000)
def _forms(lower: str, lemma: str, ing: bool) -> frozenset[str]:
    """By which a turn may know a word."""
    return frozenset((lower, lemma, *bases(lower), *((ING,) if ing else ())))


def _length(turn: Turn) -> int:
    return -len(turn.rest)


def _within(one: Side, other: Side) -> bool:
    """Whether a turn begins inside another of its class, whose first word is then but its helper ("has lost
    patience")."""
    within = other.first < one.first <= other.last
    return within and one.line == other.line and one.left != other.left


def _emptied(words: tuple[Token, ...], first: int, last: int, turn: Turn) -> bool:
    """ "Made no formal commitment": a "no" between the words of a turn of which it is no part."""
    return any(t.lower == "no" for t in words[first + 1 : last]) and not any(
        "no" in part for part, _ in turn.rest
    )


def _dated(words: tuple[Token, ...], last: int) -> bool:
    """ "Free from 1 January": without charge from that day, not without it."""
    after = words[last + 1 : last + 2]
    return words[last].lower == "from" and bool(after) and (after[0].tag == "CD" or after[0].lemma in DAYS)


def _last(words: tuple[Token, ...], forms: list[frozenset[str]], i: int, turn: Turn) -> int:
    """The last word of a turn that begins at a place, -1 if it does not stand there."""
    k = i
    for choices, gap in turn.rest:
        end = min(len(words), k + 2 + (GAP if gap else 0))
        k += 1
        while k < end and words[k].text not in STOPS and choices.isdisjoint(forms[k]):
            k += 1
        if k >= end or words[k].text in STOPS:
            return -1
    return k
