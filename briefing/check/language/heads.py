"""A greedy arc-hybrid dependency parser with averaged perceptron weights (Kuhlmann et al. 2011; Goldberg
and Nivre 2012).

It finds heads only; the kind of a relation follows from the tags and the order (see ``parse``). Quotation
marks, brackets and full stops are to be left out of what it is given.

For speed the weights of a feature for the three actions are one integer, features that begin alike share a
table, and those of a word are fetched once a sentence: most are small or empty, and stay in the processor's
cache. A score is a sum of look-ups. ``bench/arcs.py`` has the plain form of the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from briefing.check.language.tables import read_json

SHIFT, RIGHT, LEFT = 0, 1, 2
FIELD = 13
"""Bits of each of the two weights in a packed integer: by how much shift (high) and right (low) are better
than left. Together they are short enough for the quickest kind of Python's integers."""
MIDDLE = 1 << (FIELD - 1)
MASK = (1 << FIELD) - 1
BIAS = (MIDDLE << FIELD) + MIDDLE
"""What keeps the two sums positive, so that they can be read off and compared."""
GAPS = (0, 1, 2, 3, 4, 5, 5, 5, 5, 6)
"""Distance between two words -> class of distance; beyond the last one like the last."""
FAR = len(GAPS) - 1

Numbers = dict[str, int]
Step = tuple[int, Numbers]
"""A weight, and those that depend on one tag more."""
Context = tuple[int, Numbers, Numbers]
"""For a tag under the top: its weight; by the second tag after the next word, weights and sure actions."""


class Pair(NamedTuple):
    """Weights that depend on the tags on top of the stack and of the next word, by what else they depend on.

    ``name``: by which the rows of words know the pair. ``gap``: by distance, up to ``FAR``. ``under``: by
    the tag under the top. ``second``: by the two tags after the next word. ``right``: by the tag last
    attached right of the top. ``left``: by the tag last attached left of the next word; ``no_right`` and
    ``no_left`` where none is. An action is sure where tags alone leave (nearly) no choice.
    """

    name: str
    gap: Sequence[int]
    under: dict[str, Context]
    second: dict[str, Step]
    right: Numbers
    left: Numbers
    no_right: int
    no_left: int


class Word(NamedTuple):
    """Weights that depend on a word, by what else they depend on.

    ``ahead``: of the next word, by the tag on top. Of the word on top: ``own``, by the next tag,
    ``own_under``, by that and the tag under the top, ``over``, by the word under it. ``below``: of the word
    under the top, by pair. ``inner``: of the word last attached right of the top, by pair.
    """

    ahead: Numbers
    own: Numbers
    own_under: Numbers
    over: Numbers
    below: Numbers
    inner: Numbers


NONE: Numbers = {}
NOBODY = "_"
"""Stands for the word that is attached where none is."""
KEPT = 20_000
"""Words whose rows are kept."""
NO_STEP: Step = (0, NONE)
NO_CONTEXT: Context = (0, NONE, NONE)
NO_PAIR = Pair("", (0,) * len(GAPS), {}, {}, NONE, NONE, 0, 0)
NO_PAIRS: dict[str, Pair] = {}


class Model:
    """The packed weights (see ``pack`` in bench/arcs.py), by tags and by word."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        nobody: Numbers = data["inner"].get(NOBODY, NONE)
        self.pairs = {
            top: {one: _pair(nobody, *row) for one, row in rows.items()}
            for top, rows in data["pairs"].items()
        }
        self.under_top: dict[str, Numbers] = data["under_top"]
        self._next_three: dict[str, dict[str, Numbers]] = data["next_three"]
        self._by_word: tuple[dict[str, Numbers], ...] = tuple(data[table] for table in Word._fields)
        self.word = lru_cache(maxsize=KEPT)(self._word)
        self.coming = lru_cache(maxsize=KEPT)(self._coming)

    def _word(self, word: str) -> Word:
        return Word(*[table.get(word, NONE) for table in self._by_word])

    def _coming(self, one: str, two: str, three: str) -> int:
        """What the tags of the next three words decide, and the bias."""
        return BIAS + self._next_three.get(one, {}).get(two, NONE).get(three, 0)


def _pair(
    nobody: Numbers, name: str, gap: list[int], under: Any, second: Any, right: Numbers, left: Numbers
) -> Pair:
    contexts: dict[str, Context] = {tag: tuple(cells) for tag, cells in under.items()}
    steps: dict[str, Step] = {tag: tuple(cells) for tag, cells in second.items()}
    no_right = right.get(NOBODY, 0) + nobody.get(name, 0)
    gaps = tuple([gap[kind] for kind in GAPS])
    return Pair(name, gaps, contexts, steps, right, left, no_right, left.get(NOBODY, 0))


@cache
def model() -> Model:
    """The packaged model."""
    return Model(read_json("heads.json.gz"))


def heads(words: Sequence[str], tags: Sequence[str]) -> list[int]:
    """Index of each word's head; -1 for words that hang on the root."""
    known = model()
    pairs, under_top, root = known.pairs, known.under_top, len(words)
    # After the words: the root, two sentinels, and what is under the lowest word.
    low = [*[w.lower() for w in words], "ROOT", "", "", "<"]
    marks = [*tags, "ROOT", "", "", "<"]
    rows = list(map(known.word, low))
    found, left, right = [-1] * root, [-1] * (root + 1), [-1] * (root + 1)
    coming = list(map(known.coming, marks[: root + 1], marks[1:], marks[2:]))
    ground = root + 3
    stack = [ground]
    i = 0
    while True:
        top = stack[-1]
        if top == ground:
            if i == root:
                break
            stack.append(i)
            i += 1
            continue
        beneath = stack[-2]
        deep = beneath != ground
        if not deep and i == root:
            break
        head, one, two, under = marks[top], marks[i], marks[i + 1], marks[beneath]
        name, gap, unders, seconds, rights, lefts, no_right, no_left = pairs.get(head, NO_PAIRS).get(
            one, NO_PAIR
        )
        by_under, under_second, sure = unders.get(under, NO_CONTEXT)
        action = sure.get(two, -1)
        if action < 0 or (action == SHIFT and i == root) or (action == RIGHT and not deep):
            by_second, second_third = seconds.get(two, NO_STEP)
            _, own, own_under, over, _, _ = rows[top]
            on_right, on_left, distance = right[top], left[i], i - top
            total = (
                coming[i]
                + gap[distance if distance < FAR else FAR]
                + by_under
                + under_second.get(two, 0)
                + by_second
                + second_third.get(marks[i + 2], 0)
                + (no_left if on_left < 0 else lefts.get(marks[on_left], 0))
                + under_top.get(under, NONE).get(head, 0)
                + rows[i][0].get(head, 0)
                + own.get(one, 0)
                + over.get(low[beneath], 0)
                + rows[beneath][4].get(name, 0)
            )
            if on_right < 0:
                total += no_right
            else:
                total += rights.get(marks[on_right], 0) + rows[on_right][5].get(name, 0)
            if own_under:
                total += own_under.get(f"{one} {under}", 0)
            # The best of the possible actions, among equals the first; left is always possible.
            right_by = total & MASK
            action = RIGHT if deep and right_by >= MIDDLE else LEFT
            if i < root and total >> FIELD >= (right_by if action == RIGHT else MIDDLE):
                action = SHIFT
        if action == SHIFT:
            stack.append(i)
            i += 1
            continue
        stack.pop()
        if action == RIGHT:
            found[top], right[beneath] = beneath, top
        else:
            found[top], left[i] = i, top
    return [h if h < root else -1 for h in found]
