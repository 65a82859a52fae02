"""A greedy arc-hybrid dependency parser with averaged perceptron weights (Kuhlmann et al. 2011; Goldberg
and Nivre 2012).

It finds heads only; the kind of a relation follows from the tags and the order (see ``parse``). Quotation
marks, brackets and full stops are to be left out of what it is given.

For speed the weights of a feature for the three actions are one integer, and features that begin alike
share a table: a score is a sum of a few look-ups. ``bench/arcs.py`` has the plain form of the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from briefing.check.language.tables import read_json

SHIFT, RIGHT, LEFT = 0, 1, 2
FIELD = 12
"""Bits of each action's weight in a packed integer: shift highest, left lowest."""
MASK = (1 << FIELD) - 1
MIDDLE = 1 << (FIELD - 1)
BIAS = (MIDDLE << 2 * FIELD) + (MIDDLE << FIELD) + MIDDLE
"""What keeps the three sums positive, so that they can be read off and compared."""
GAPS = (0, 1, 2, 3, 4, 5, 5, 5, 5, 6)
"""Distance between two words -> class of distance; beyond the last one like the last."""

Numbers = dict[str, int]


class Pair(NamedTuple):
    """Weights that depend on the tags on top of the stack and of the next word, by what else they depend on.

    ``under``, ``below``: tag and word under the top. ``second``, ``third``: tags after the next word.
    ``right``, ``inner``: tag and word last attached right of the top. ``left``: tag last attached left of
    the next word. ``gap``: class of distance. ``sure``: the action where the tag under the top and the
    second one leave (nearly) no choice.
    """

    alone: int
    under: Numbers
    under_second: dict[str, Numbers]
    second: Numbers
    second_third: dict[str, Numbers]
    right: Numbers
    gap: Sequence[int]
    below: Numbers
    inner: Numbers
    left: Numbers
    sure: dict[str, Numbers]


NONE: Numbers = {}
NO_PAIRS: dict[str, Any] = {}
NO_PAIR = Pair(0, NONE, {}, NONE, {}, NONE, (0,) * 7, NONE, NONE, NONE, {})


class Model:
    """The packed weights (see ``pack`` in bench/arcs.py), by tags and words in the order of the names."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.pairs = {
            top: {one: Pair(*row) for one, row in rows.items()} for top, rows in data["pairs"].items()
        }
        self.under_top: dict[str, Numbers] = data["under_top"]
        self.top_ahead: dict[str, Numbers] = data["top_ahead"]
        self.next_three: dict[str, dict[str, Numbers]] = data["next_three"]
        self.next_own: dict[str, Numbers] = data["next_own"]
        self.next_own_under: dict[str, dict[str, Numbers]] = data["next_own_under"]
        self.own_below: dict[str, Numbers] = data["own_below"]


@cache
def model() -> Model:
    """The packaged model."""
    return Model(read_json("heads.json.gz"))


def heads(words: Sequence[str], tags: Sequence[str]) -> list[int]:
    """Index of each word's head; -1 for words that hang on the root."""
    known = model()
    root = len(words)
    low, marks = [*[w.lower() for w in words], "ROOT"], [*tags, "ROOT", "", ""]
    found, left, right = [-1] * root, [-1] * (root + 1), [-1] * (root + 1)
    stack: list[int] = []
    i = 0
    while stack or i < root:
        if not stack:
            stack.append(i)
            i += 1
            continue
        top = stack[-1]
        deep = len(stack) > 1
        if not deep and i == root:
            break
        under, below = (marks[stack[-2]], low[stack[-2]]) if deep else ("<", "<")
        head, one, two, three = marks[top], marks[i], marks[i + 1], marks[i + 2]
        pair = known.pairs.get(head, NO_PAIRS).get(one, NO_PAIR)
        action = pair.sure.get(under, NONE).get(two, -1)
        if action < 0 or (action == SHIFT and i == root) or (action == RIGHT and not deep):
            own, inner, outer = low[top], right[top], left[i]
            total = (
                BIAS
                + pair.alone
                + pair.under.get(under, 0)
                + pair.under_second.get(under, NONE).get(two, 0)
                + pair.second.get(two, 0)
                + pair.second_third.get(two, NONE).get(three, 0)
                + pair.right.get(marks[inner] if inner >= 0 else "_", 0)
                + pair.inner.get(low[inner] if inner >= 0 else "_", 0)
                + pair.left.get(marks[outer] if outer >= 0 else "_", 0)
                + pair.gap[GAPS[i - top] if i - top < 9 else 6]
                + pair.below.get(below, 0)
                + known.under_top.get(under, NONE).get(head, 0)
                + known.top_ahead.get(head, NONE).get(low[i], 0)
                + known.next_three.get(one, NO_PAIRS).get(two, NONE).get(three, 0)
                + known.next_own.get(one, NONE).get(own, 0)
                + known.next_own_under.get(one, NO_PAIRS).get(own, NONE).get(under, 0)
                + known.own_below.get(own, NONE).get(below, 0)
            )
            action = best(total, i < root, deep)
        if action == SHIFT:
            stack.append(i)
            i += 1
            continue
        stack.pop()
        if action == RIGHT:
            found[top], right[stack[-1]] = stack[-1], top
        else:
            found[top], left[i] = i, top
    return [h if h < root else -1 for h in found]


def best(total: int, shift: bool, right: bool) -> int:
    """The possible action with the highest weight; among equals the first. Left is always possible."""
    action, most = LEFT, total & MASK
    if right and (weight := (total >> FIELD) & MASK) >= most:
        action, most = RIGHT, weight
    return SHIFT if shift and total >> 2 * FIELD >= most else action
