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
    if max(map(abs, row)) * ACTIVE >= MIDDLE:
        raise ValueError(f"the weights {row} do not fit {FIELD} bits")
    return (row[SHIFT] << 2 * FIELD) + (row[RIGHT] << FIELD) + row[LEFT]


SHARED = {"g": ("next_three", 0, 1, 2), "h": ("under_top", 0, 1), "c": ("top_ahead", 0, 1),
          "m": ("own_below", 1, 0), "b": ("next_own", 1, 0), "n": ("next_own_under", 2, 1, 0)}  # fmt: skip
"""Features without a pair of tags: table, and the order in which their parts are looked up."""
OF_PAIR = {
    "e": (1, 0),
    "t": (2, 0, 3),
    "f": (3, 2),
    "y": (4, 2, 3),
    "i": (5, 2),
    "r": (7, 0),
    "u": (8, 2),
    "k": (9, 2),
}
"""Features with one: place in the row of the pair, and the order of the other parts."""


def pack(weights: Mapping[str, Sequence[int]], sure: Mapping[str, int]) -> dict[str, Any]:
    """Named features to the tables of ``heads.Model``."""
    data: dict[str, Any] = {name: {} for name, *_ in SHARED.values()} | {"pairs": {}}
    for name, row in weights.items():
        kind, cells, value = name[0], name[1:].split(" "), packed(row)
        if kind in SHARED:
            table, *order = SHARED[kind]
            put(data[table], [cells[place] for place in order], value)
            continue
        top, one = cells[1:3] if kind in "ert" else cells[:2]
        pair = pair_of(data, top, one)
        if kind == "a":
            pair[0] = value
        elif kind == "l":
            pair[6][GAP_NAMES.index(cells[2])] = value
        else:
            place, *order = OF_PAIR[kind]
            put(pair[place], [cells[place] for place in order], value)
    for name, action in sure.items():
        under, top, one, two = name.split(" ")
        put(pair_of(data, top, one)[10], [under, two], action)
    return data


def pair_of(data: dict[str, Any], top: str, one: str) -> list[Any]:
    """The row of ``heads.Pair`` for two tags, made when it is first asked for."""
    empty: list[Any] = [0, {}, {}, {}, {}, {}, [0] * len(GAP_NAMES), {}, {}, {}, {}]
    row: list[Any] = data["pairs"].setdefault(top, {}).setdefault(one, empty)
    return row


def put(table: dict[str, Any], keys: Sequence[str], value: int) -> None:
    for key in keys[:-1]:
        table = table.setdefault(key, {})
    table[keys[-1]] = value
