"""A greedy arc-hybrid dependency parser with averaged perceptron weights (Kuhlmann et al. 2011; Goldberg
and Nivre 2012).

It finds heads only; the kind of a relation follows from the tags and the order (see ``parse``). Quotation
marks, brackets and full stops are to be left out of what it is given.

For speed the weights of a feature for the three actions are one integer, features that begin alike share a
table, and those of a word are fetched once a sentence: most are small or empty, and stay in the processor's
cache. A score is a sum of look-ups. ``bench/arcs.py`` has the plain form of the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

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
NONE: Numbers = {}
NOWHERE: dict[str, Numbers] = {}
Step = tuple[int, Numbers]
"""A weight, and those that depend on one tag more."""


@dataclass(slots=True)
class Word:
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


@dataclass(slots=True)
class Context:
    """What depends on the tags of a pair and on the one under the top.

    ``weight``, and by the second tag after the next word ``second``. ``sure``, by the same: the action where
    tags alone leave (nearly) no choice. ``own_under``: the key by which the word on top knows it.
    """

    weight: int
    second: Numbers
    sure: Numbers
    own_under: str


@dataclass(slots=True)
class Pair:
    """What depends on the tags on top of the stack and of the next word.

    ``name``: by which the rows of words know the pair. ``under``: by the tag under the top. Weights:
    ``gap``, by distance, up to ``FAR``; ``second``, by the two tags after the next word; ``right``, by the
    tag last attached right of the top; ``left``, by the tag last attached left of the next word;
    ``no_right`` and ``no_left`` where none is.
    """

    name: str
    under: dict[str, Context]
    gap: Sequence[int]
    second: dict[str, Step]
    right: Numbers
    left: Numbers
    no_right: int
    no_left: int


NOBODY = "_"
"""Stands for the word that is attached where none is."""
KEPT = 20_000
"""Words whose rows are kept."""
NO_STEP: Step = (0, NONE)
NO_GAP = (0,) * len(GAPS)
NOTHING = (0, NONE, NONE)


class Model:
    """The packed weights (see ``pack`` in bench/arcs.py), by tags and by word.

    ``pairs``: by the tag on top and that of the next word. Those of which nothing is known are added when
    they are met, as are their contexts; there are only so many tags. ``next_three``: by the tags of the next
    word and of the two after it.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._nobody: Numbers = data["inner"].get(NOBODY, NONE)
        self._under_top: dict[str, Numbers] = data["under_top"]
        self.next_three: dict[str, dict[str, Numbers]] = data["next_three"]
        self._by_word: list[dict[str, Numbers]] = [data[table] for table in Word.__slots__]
        self.pairs: defaultdict[str, dict[str, Pair]] = defaultdict(dict)
        for top, rows in data["pairs"].items():
            self.pairs[top] = {one: self._pair(top, one, *row) for one, row in rows.items()}
        self.word = lru_cache(maxsize=KEPT)(self._word)

    def unseen(self, top: str, one: str) -> Pair:
        """A pair of tags that no weights are known for."""
        pair = self.pairs[top][one] = self._pair(top, one, "", NO_GAP, NONE, NONE, NONE, NONE)
        return pair

    def context(self, pair: Pair, top: str, one: str, under: str, known: Sequence[Any] = NOTHING) -> Context:
        """A pair with the tag under it, added to those of the pair."""
        weight, second, sure = known
        weight += self._under_top.get(under, NONE).get(top, 0)
        context = pair.under[under] = Context(weight, second or NONE, sure or NONE, f"{one} {under}")
        return context

    def _pair(
        self,
        top: str,
        one: str,
        name: str,
        gap: Sequence[int],
        under: Any,
        second: Any,
        right: Numbers,
        left: Numbers,
    ) -> Pair:
        no_right = right.get(NOBODY, 0) + self._nobody.get(name, 0)
        gaps = tuple([gap[kind] for kind in GAPS])
        steps = {tag: (weight, third or NONE) for tag, (weight, third) in second.items()}
        pair = Pair(name, {}, gaps, steps, right or NONE, left or NONE, no_right, left.get(NOBODY, 0))
        for tag, known in under.items():
            self.context(pair, top, one, tag, known)
        return pair

    def _word(self, word: str) -> Word:
        return Word(*[table.get(word, NONE) for table in self._by_word])


@cache
def model() -> Model:
    """The packaged model."""
    return Model(read_json("heads.json.gz"))


def heads(words: Sequence[str], tags: Sequence[str]) -> list[int]:
    """Index of each word's head; -1 for words that hang on the root."""
    known, root = model(), len(words)
    next_three = known.next_three
    # After the words: the root, two sentinels, and what is under the lowest word.
    low = [*[w.lower() for w in words], "ROOT", "", "", "<"]
    marks = [*tags, "ROOT", "", "", "<"]
    ground = root + 3
    rows = list(map(known.word, low))
    pairs = list(map(known.pairs.__getitem__, marks))
    found, left, right, below = [-1] * root, [-1] * (root + 1), [-1] * (root + 1), [ground] * (root + 1)
    top = ground
    for i in range(root + 1):
        one, two, three, ahead = marks[i], marks[i + 1], marks[i + 2], rows[i].ahead
        coming = BIAS + next_three.get(one, NOWHERE).get(two, NONE).get(three, 0)
        head = i if i < root else -1
        while top != ground:
            beneath = below[top]
            deep = beneath != ground
            if i == root and not deep:
                break
            tag, under = marks[top], marks[beneath]
            pair = pairs[top].get(one) or known.unseen(tag, one)
            context = pair.under.get(under) or known.context(pair, tag, one, under)
            action = context.sure.get(two, -1)
            if action < 0 or (action == SHIFT and i == root) or (action == RIGHT and not deep):
                word, by_second = rows[top], pair.second.get(two, NO_STEP)
                on_right, on_left, distance = right[top], left[i], i - top
                total = (
                    coming
                    + context.weight
                    + context.second.get(two, 0)
                    + by_second[0]
                    + by_second[1].get(three, 0)
                    + pair.gap[distance if distance < FAR else FAR]
                    + (pair.no_left if on_left < 0 else pair.left.get(marks[on_left], 0))
                    + ahead.get(tag, 0)
                    + word.own.get(one, 0)
                    + word.own_under.get(context.own_under, 0)
                    + word.over.get(low[beneath], 0)
                    + rows[beneath].below.get(pair.name, 0)
                )
                if on_right < 0:
                    total += pair.no_right
                else:
                    total += pair.right.get(marks[on_right], 0) + rows[on_right].inner.get(pair.name, 0)
                # The best of the possible actions, among equals the first; left is always possible.
                right_by = total & MASK
                action = RIGHT if deep and right_by >= MIDDLE else LEFT
                if i < root and total >> FIELD >= (right_by if action == RIGHT else MIDDLE):
                    action = SHIFT
            if action == SHIFT:
                break
            if action == RIGHT:
                found[top], right[beneath] = beneath, top
            else:
                found[top], left[i] = head, top
            top = beneath
        below[i] = top
        top = i
    return found
