"""The head finder's features by name, plainly, for its training; and how they are packed for its use.

The features follow Zhang and Nivre 2011; ``briefing/check/language/heads.py`` sums the same weights from
tables that ``pack`` makes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from briefing.check.language.heads import FIELD, GAPS, LEFT, MIDDLE, RIGHT, SHIFT

GAP_NAMES = ("0", "1", "2", "3", "4", "5", "9")
ACTIVE = 16


class State(NamedTuple):
    """Words and tags with two sentinels at the end, and what has been attached so far."""

    words: list[str]
    tags: list[str]
    size: int
    heads: list[int]
    left: list[int]
    right: list[int]


def start(words: Sequence[str], tags: Sequence[str]) -> State:
    """A state in which nothing is attached. Position ``len(words)`` stands for the root."""
    size = len(words) + 1
    return State(
        [*(w.lower() for w in words), "ROOT", "", ""], [*tags, "ROOT", "", ""], size,
        [len(words)] * size, [-1] * (size + 2), [-1] * (size + 2),
    )  # fmt: skip


def context(state: State, stack: list[int], i: int) -> str:
    """The tags around the gap between the stack and the next word."""
    tags = state.tags
    under = tags[stack[-2]] if len(stack) > 1 else "<"
    return under + " " + tags[stack[-1]] + " " + tags[i] + " " + tags[i + 1]


def features(state: State, stack: list[int], i: int) -> list[str]:
    """Names of the active features: words and tags around the top of the stack and the next word."""
    words, tags, _, _, left, right = state
    s0 = stack[-1]
    t0, w0, t1, t2 = tags[i], words[i], tags[i + 1], tags[i + 2]
    st, sw = tags[s0], words[s0]
    ut, uw = (tags[stack[-2]], words[stack[-2]]) if len(stack) > 1 else ("<", "<")
    sr, bl = right[s0], left[i]
    rt, rw = (tags[sr], words[sr]) if sr >= 0 else ("_", "_")
    ll = tags[bl] if bl >= 0 else "_"
    pair = st + " " + t0
    gap = GAP_NAMES[GAPS[min(i - s0, 9)]]
    return [
        "a" + pair, "b" + sw + " " + t0, "c" + st + " " + w0, "e" + ut + " " + pair,
        "f" + pair + " " + t1, "g" + t0 + " " + t1 + " " + t2, "h" + ut + " " + st, "i" + pair + " " + rt,
        "l" + pair + " " + gap, "m" + uw + " " + sw, "n" + ut + " " + sw + " " + t0, "r" + uw + " " + pair,
        "t" + ut + " " + pair + " " + t1, "u" + pair + " " + rw, "k" + pair + " " + ll,
        "y" + pair + " " + t1 + " " + t2,
    ]  # fmt: skip


def move(state: State, stack: list[int], i: int, action: int) -> int:
    """Carry out an action; gives the position of the next word."""
    if action == SHIFT:
        stack.append(i)
        return i + 1
    child = stack.pop()
    head = stack[-1] if action == RIGHT else i
    state.heads[child] = head
    (state.right if head < child else state.left)[head] = child
    return i


def allowed(i: int, size: int, depth: int) -> tuple[int, ...]:
    """The actions that are possible: never shift the root, reduce only what is there."""
    if depth == 0:
        return (SHIFT,)
    shift = (SHIFT,) if i + 1 < size else ()
    return (*shift, RIGHT, LEFT) if depth > 1 else (*shift, LEFT)


def total(active: list[str], weights: Mapping[str, Sequence[int]]) -> tuple[int, ...]:
    """The sum of the weights for shift, right and left."""
    rows = [weights[name] for name in active if name in weights]
    return tuple(sum(row[action] for row in rows) for action in (SHIFT, RIGHT, LEFT))


def packed(row: Sequence[int]) -> int:
    """Three weights in one integer, added up field by field when such integers are added."""
    better = (row[SHIFT] - row[LEFT], row[RIGHT] - row[LEFT])
    if max(map(abs, better)) * ACTIVE >= MIDDLE:
        raise ValueError(f"the weights {row} do not fit {FIELD} bits")
    return (better[0] << FIELD) + better[1]


def pack(weights: Mapping[str, Sequence[int]], sure: Mapping[str, int]) -> dict[str, Any]:
    """Named features to the tables of ``heads.Model``."""
    tables = ("pairs", "under_top", "next_three", *(table for table, *_ in OF_WORD.values()))
    data: dict[str, Any] = {table: {} for table in tables}
    for name, row in weights.items():
        put(data, name[0], name[1:].split(" "), packed(row))
    for name, action in sure.items():
        under, top, one, two = name.split(" ")
        pair_of(data, top, one)[2].setdefault(under, [0, {}, {}])[2][two] = action
    return data


OF_WORD = {
    "c": ("ahead", 1, 0),
    "b": ("own", 0, 1),
    "n": ("own_under", 1, 2, 0),
    "m": ("over", 1, 0),
    "r": ("below", 0, 1, 2),
    "u": ("inner", 2, 0, 1),
}
"""Features with a word: table, place of the word, and the order of the other parts."""


def put(data: dict[str, Any], kind: str, cells: list[str], value: int) -> None:
    """A weight in its place; the kinds are those of ``features``."""
    first, second = cells[0], cells[1]
    if kind == "h":
        data["under_top"].setdefault(first, {})[second] = value
    elif kind == "g":
        data["next_three"].setdefault(first, {}).setdefault(second, {})[cells[2]] = value
    elif kind in OF_WORD:
        table, place, *rest = OF_WORD[kind]
        data[table].setdefault(cells[place], {})[" ".join(cells[k] for k in rest)] = value
    else:
        of_pair(data, kind, cells, value)


def of_pair(data: dict[str, Any], kind: str, cells: list[str], value: int) -> None:
    """What depends on tags alone, those on top and of the next word among them."""
    top, one = cells[1:3] if kind in "et" else cells[:2]
    _, gap, under, second, right, left = pair_of(data, top, one)
    if kind == "a":
        gap[:] = [known + value for known in gap]
    elif kind == "l":
        gap[GAP_NAMES.index(cells[2])] += value
    elif kind == "e":
        under.setdefault(cells[0], [0, {}, {}])[0] = value
    elif kind == "t":
        under.setdefault(cells[0], [0, {}, {}])[1][cells[3]] = value
    elif kind == "f":
        second.setdefault(cells[2], [0, {}])[0] = value
    elif kind == "y":
        second.setdefault(cells[2], [0, {}])[1][cells[3]] = value
    else:
        (right if kind == "i" else left)[cells[2]] = value


def pair_of(data: dict[str, Any], top: str, one: str) -> list[Any]:
    """The row of ``heads.Pair`` for two tags, made when it is first asked for."""
    empty: list[Any] = [top + " " + one, [0] * len(GAP_NAMES), {}, {}, {}, {}]
    row: list[Any] = data["pairs"].setdefault(top, {}).setdefault(one, empty)
    return row
