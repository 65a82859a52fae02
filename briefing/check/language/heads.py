"""A greedy arc-hybrid dependency parser with averaged perceptron weights (Kuhlmann et al. 2011; Goldberg
and Nivre 2012).

It finds heads only; the kind of a relation follows from the tags and the order (see ``parse``). Quotation
marks, brackets and full stops are to be left out of what it is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from briefing.check.language.tables import read_json

SHIFT, RIGHT, LEFT = 0, 1, 2
Row = Sequence[float]
Weights = dict[str, Row]


class Model(NamedTuple):
    """Weights by feature, and the action where the tags alone leave (nearly) no choice, by ``context``."""

    weights: Weights
    sure: dict[str, int]


@cache
def model() -> Model:
    """The packaged model."""
    data = read_json("heads.json.gz")
    # Tuples of numbers are left alone by the garbage collector; a hundred thousand lists would slow it down.
    return Model({name: tuple(row) for name, row in data["weights"].items()}, data["sure"])


def context(state: State, stack: list[int], i: int) -> str:
    """The tags around the gap between the stack and the next word."""
    tags = state.tags
    under = tags[stack[-2]] if len(stack) > 1 else "<"
    return under + " " + tags[stack[-1]] + " " + tags[i] + " " + tags[i + 1]


class State(NamedTuple):
    """Words and tags with two sentinels at the end, and what has been attached so far."""

    words: list[str]
    tags: list[str]
    size: int
    heads: list[int]
    left: list[int]
    right: list[int]
    valency: list[int]


def start(words: Sequence[str], tags: Sequence[str]) -> State:
    """A state in which nothing is attached. Position ``len(words)`` stands for the root."""
    size = len(words) + 1
    return State(
        [*(w.lower() for w in words), "ROOT", "", ""], [*tags, "ROOT", "", ""], size,
        [len(words)] * size, [-1] * (size + 2), [-1] * (size + 2), [0] * (size + 2),
    )  # fmt: skip


def attach(state: State, head: int, child: int) -> None:
    """Record an arc."""
    state.heads[child] = head
    if head < child:
        state.right[head] = child
    else:
        state.left[head] = child
    state.valency[head] += 1


def features(state: State, stack: list[int], i: int) -> list[str]:
    """Names of the active features: words and tags around the top of the stack and the next word."""
    words, tags, _, _, left, right, _ = state
    s0 = stack[-1]
    t0, w0, t1 = tags[i], words[i], tags[i + 1]
    t2 = tags[i + 2] if i + 2 < len(tags) else ""
    st, sw = tags[s0], words[s0]
    ut, uw = (tags[stack[-2]], words[stack[-2]]) if len(stack) > 1 else ("<", "<")
    sr, bl = right[s0], left[i]
    rt, rw = (tags[sr], words[sr]) if sr >= 0 else ("_", "_")
    ll = tags[bl] if bl >= 0 else "_"
    pair = st + " " + t0
    far = i - s0
    gap = str(far) if far < 5 else "5" if far < 9 else "9"
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
    attach(state, stack[-1] if action == RIGHT else i, child)
    return i


def allowed(i: int, size: int, depth: int) -> tuple[int, ...]:
    """The actions that are possible: never shift the root, reduce only what is there."""
    if depth == 0:
        return (SHIFT,)
    shift = (SHIFT,) if i + 1 < size else ()
    return (*shift, RIGHT, LEFT) if depth > 1 else (*shift, LEFT)


def score(active: list[str], weights: Weights) -> tuple[float, float, float]:
    """The sum of the weights for shift, right and left."""
    a = b = c = 0.0
    for row in map(weights.get, active):
        if row:
            x, y, z = row
            a += x
            b += y
            c += z
    return a, b, c


def heads(words: Sequence[str], tags: Sequence[str]) -> list[int]:
    """Index of each word's head; -1 for words that hang on the root."""
    state = start(words, tags)
    weights, sure = model()
    size, i = state.size, 0
    stack: list[int] = []
    while stack or i + 1 < size:
        options = allowed(i, size, len(stack))
        if len(options) == 1:
            i = move(state, stack, i, options[0])
            continue
        known = sure.get(context(state, stack, i))
        if known is not None and known in options:
            i = move(state, stack, i, known)
            continue
        scores = score(features(state, stack, i), weights)
        i = move(state, stack, i, max(options, key=scores.__getitem__))
    return [h if h < len(words) else -1 for h in state.heads[: len(words)]]
