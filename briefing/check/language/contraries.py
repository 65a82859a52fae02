"""The words of a sentence that govern a thing and tell whether it is so: *prepared to accept*, *ruled out*;
*regardless of*, *hinges on*; *too early*, *now is the time*.

The classes are the lines of ``data/contraries.txt``, each with two sides.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.poles import SPELT
from briefing.check.language.tables import read_lines
from briefing.check.language.words import Token, bases

ING = "+ing"
NAMES = frozenset({"NNP", "NNPS", "CD"})
HELPING = frozenset({"have", "be", "get"})
FROM = "from"
NO_LINES: frozenset[int] = frozenset()
NO_WORDS: frozenset[str] = frozenset()
GAP = 4
REACH = GAP + 2
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


class Word(NamedTuple):
    """The forms by which a turn may know a word, and the turns that it may begin (``lines``: their classes):
    those of one word (``alone``), those that may have others between (``loose``) with all that may be their
    second word (``opening``), and the rest by the word that must follow."""

    forms: tuple[str, ...]
    lines: frozenset[int]
    alone: tuple[Turn, ...]
    loose: tuple[Turn, ...]
    opening: frozenset[str]
    followed: dict[str, tuple[Turn, ...]]


@cache
def _turns() -> dict[str, list[Turn]]:
    """The turns by each form that their first word may have, in the order of the table."""
    found: dict[str, list[Turn]] = {}
    for line, text in enumerate(read_lines("contraries.txt")):
        for left, side in zip((True, False), text.lstrip("* ").split("|"), strict=True):
            for cell in {form for turn in side.split() for form in (turn, SPELT.sub("iz", turn))}:
                first, *rest = cell.split("_")
                word, _, kind = first.partition(":")
                turn = Turn(tuple([_part(part) for part in rest]), kind, line, left)
                for one in word.split("/"):
                    found.setdefault(one, []).append(turn)
    return found


@cache
def _lines() -> frozenset[int]:
    """All classes."""
    return frozenset(range(len(read_lines("contraries.txt"))))


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
    return sides_among(sentence, _lines())


def sides_among(sentence: Sentence, lines: frozenset[int]) -> tuple[Side, ...]:
    """The turns of a sentence that are of some classes."""
    words = sentence.tokens
    known = [_word(t.lower, t.lemma, t.tag) for t in words]
    forms = [word.forms for word in known]
    out: list[Side] = []
    for i, begun in enumerate(known):
        if begun.lines.isdisjoint(lines):
            continue
        found = begun.alone
        if begun.loose and not begun.opening.isdisjoint(chain.from_iterable(forms[i + 1 : i + REACH])):
            found = (*begun.loose, *found)
        if begun.followed and i + 1 < len(words):
            for form in forms[i + 1]:
                if form in begun.followed:
                    found += begun.followed[form]
        if not found:
            continue
        done: list[int] = []
        for turn in sorted(found, key=_length) if len(found) > 1 else found:
            rest, _, line, left = turn
            if line not in lines or line in done:
                continue
            if not rest:
                last = i
            elif rest[0][1]:
                last = _last(words, forms, i, rest)
            else:  # it was found by the next word
                last = _last(words, forms, i + 1, rest[1:]) if len(rest) > 1 else i + 1
            if last >= 0 and (words[last].lower != FROM or not _dated(words, last)):
                done.append(line)
                empty = last - i > 1 and _emptied(words, i, last, turn)
                out.append(Side(i, last, line, left != empty))
    if len(out) == len({one.line for one in out}):
        return tuple(out)
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
def _word(lower: str, lemma: str, tag: str) -> Word:
    """What a turn may ask of a word, in an order that does not depend on the hashes of its forms."""
    forms = tuple(sorted({lower, lemma, *bases(lower), *((ING,) if tag == "VBG" else ())}))
    turns = _turns()
    if turns.keys().isdisjoint(forms) or tag in NAMES or (lower, tag) == ("like", "IN"):
        return Word(forms, NO_LINES, (), (), NO_WORDS, {})
    alone: list[Turn] = []
    loose: list[Turn] = []
    followed: dict[str, list[Turn]] = {}
    for turn in [turn for form in forms for turn in turns.get(form, ())]:
        if turn.kind and not tag.startswith(KINDS[turn.kind]):
            continue
        if not turn.rest:
            alone.append(turn)
        elif turn.rest[0][1]:
            loose.append(turn)
        else:
            for second in turn.rest[0][0]:
                followed.setdefault(second, []).append(turn)
    opening = frozenset().union(*[turn.rest[0][0] for turn in loose])
    after = {second: tuple(turns) for second, turns in followed.items()}
    lines = frozenset([turn.line for turns in (alone, loose, *followed.values()) for turn in turns])
    return Word(forms, lines, tuple(alone), tuple(loose), opening, after)


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
    return bool(after) and (after[0].tag == "CD" or after[0].lemma in DAYS)


def _last(words: tuple[Token, ...], forms: list[tuple[str, ...]], k: int, rest: tuple[Part, ...]) -> int:
    """The last word of a turn, ``rest`` of which must follow the word at ``k``; -1 if it does not."""
    size = len(words)
    for choices, gap in rest:
        k += 1
        if gap:
            end = min(size, k + 1 + GAP)
            while k < end and words[k].text not in STOPS and choices.isdisjoint(forms[k]):
                k += 1
            if k == end or words[k].text in STOPS:
                return -1
        elif k == size or choices.isdisjoint(forms[k]):
            return -1
    return k
