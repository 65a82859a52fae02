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
MOST_CONTEXTS = 50_000

Numbers = dict[str, int]


class Context(NamedTuple):
    """What the tags around a gap decide, and the tables of weights for what is not settled by them.

    ``total``: sum of their weights. ``sure``: the action where they leave (nearly) no choice, else -1.
    ``third``, ``third_pair``: tag after the next two. ``right``, ``inner``: tag and word last attached
    right of the top. ``left``: tag last attached left of the next word. ``gap``: class of distance.
    ``under``: word under the top. ``ahead``: next word. ``top``, ``top_under``: word on top.
    """

    total: int
    sure: int
    third: Numbers
    third_pair: Numbers
    right: Numbers
    inner: Numbers
    left: Numbers
    gap: Sequence[int]
    under: Numbers
    ahead: Numbers
    top: Numbers
    top_under: dict[str, Numbers]


NONE: Numbers = {}
NO_PAIR: Sequence[Any] = (0, NONE, {}, NONE, {}, NONE, (0,) * 7, NONE, NONE, NONE)


class Model:
    """The packed weights (see ``pack`` in bench/arcs.py) and the contexts met so far."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self.below: dict[str, Numbers] = data["below"]
        self.contexts: dict[tuple[str, str, str, str], Context] = {}

    def context(self, key: tuple[str, str, str, str]) -> Context:
        """For the tags under the top of the stack, on top, and of the next two words."""
        data = self.data
        under, top, one, two = key
        pairs = data["pairs"].get(top, NONE).get(one, NO_PAIR)
        alone, by_under, by_under_next, by_next, by_next_third, right, gap, words, inner, left = pairs
        found = Context(
            total=BIAS + alone + by_under.get(under, 0) + by_under_next.get(under, NONE).get(two, 0)
            + by_next.get(two, 0) + data["under"].get(under, NONE).get(top, 0),
            sure=data["sure"].get(f"{under} {top} {one} {two}", -1),
            third=data["third"].get(one, NONE).get(two, NONE),
            third_pair=by_next_third.get(two, NONE),
            right=right, inner=inner, left=left, gap=gap, under=words,
            ahead=data["ahead"].get(top, NONE),
            top=data["top"].get(one, NONE),
            top_under=data["top_under"].get(one, NONE),
        )  # fmt: skip
        if len(self.contexts) >= MOST_CONTEXTS:
            self.contexts.clear()
        self.contexts[key] = found
        return found


@cache
def model() -> Model:
    """The packaged model."""
    return Model(read_json("heads.json.gz"))


def heads(words: Sequence[str], tags: Sequence[str]) -> list[int]:
    """Index of each word's head; -1 for words that hang on the root."""
    known = model()
    contexts, root = known.contexts, len(words)
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
        under = stack[-2] if len(stack) > 1 else -1
        if under < 0 and i == root:
            break
        below, word = (marks[under], low[under]) if under >= 0 else ("<", "<")
        key = (below, marks[top], marks[i], marks[i + 1])
        at = contexts.get(key) or known.context(key)
        action = at.sure
        if action < 0 or (action == SHIFT and i == root) or (action == RIGHT and under < 0):
            own, third, inner, outer = low[top], marks[i + 2], right[top], left[i]
            total = (
                at.total
                + at.third.get(third, 0)
                + at.third_pair.get(third, 0)
                + at.right.get(marks[inner] if inner >= 0 else "_", 0)
                + at.inner.get(low[inner] if inner >= 0 else "_", 0)
                + at.left.get(marks[outer] if outer >= 0 else "_", 0)
                + at.gap[GAPS[min(i - top, 9)]]
                + at.under.get(word, 0)
                + at.ahead.get(low[i], 0)
                + at.top.get(own, 0)
                + at.top_under.get(own, NONE).get(below, 0)
                + known.below.get(own, NONE).get(word, 0)
            )
            action = best(total, i < root, under >= 0)
        if action == SHIFT:
            stack.append(i)
            i += 1
            continue
        stack.pop()
        if action == RIGHT:
            found[top], right[under] = under, top
        else:
            found[top], left[i] = i, top
    return [h if h < root else -1 for h in found]


def best(total: int, shift: bool, right: bool) -> int:
    """The possible action with the highest weight; among equals the first. Left is always possible."""
    action, most = LEFT, total & MASK
    if right and (weight := (total >> FIELD) & MASK) >= most:
        action, most = RIGHT, weight
    return SHIFT if shift and total >> 2 * FIELD >= most else action
