"""More or less than another, by the figure that the source gives for each, in whatever sentences.

"Thirty states come to Bern. The talks in Rome drew 37." More come to Bern than came to Rome: wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.structure.comparison_denied import DENYING
from briefing.check.structure.figures import Figure, figures
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.measured import CHANGING, DEGREES, DOWN, GENERIC, SELF, UP, compares, counted
from briefing.models import ReasonCode

MORE = UP - CHANGING - frozenset("double triple treble quadruple".split())
LESS = DOWN - CHANGING
COMPARING = MORE | LESS
ENDS = frozenset({",", ";", ":", "—", "–"})
JOINTS = frozenset("but and while whereas".split())
KNOWN = frozenset("the that those its their".split())
LEAST = 0.2
AHEAD = 9

Place = tuple[int, int]


class Ranking(NamedTuple):
    """The word that compares, 1 for more and -1 for less, and the words on either side of the pivot."""

    place: int
    sign: int
    left: frozenset[int]
    right: frozenset[int]


def check_ranking(frame: Frame) -> list[Finding]:
    """The first comparison of the claim that the figures of the two things contradict."""
    if not frame.sentence.has(COMPARING):
        return []
    mine = list(rankings(frame.sentence))
    if not mine:
        return []
    sources = enumerate(frame.evidence.sentences)
    found = [(n, f) for n, s in sources if frame.trust(n) > LEAST for f in figures(s)]
    there = {
        i: (m.sentence, m.token.index)
        for i, m in frame.matches.items()
        if m.strength >= SYNONYM - 0.1 and m.token.lemma not in GENERIC
    }
    for one in mine:
        verdicts = [v for a, b in combinations(found, 2) if (v := _verdict(one, there, a, b)) is not None]
        if verdicts and all(sign != one.sign for sign, _, _ in verdicts):
            _, left, right = verdicts[0]
            word = frame.sentence.tokens[one.place].text
            text = f"{left:,.10g} … {right:,.10g}"
            message = f"the claim says “{word}”, the figures of the source ({text}) the other way round"
            return [finding(ReasonCode.COMPARISON, message, word, text, 0.75)]
    return []


def rankings(sentence: Sentence) -> Iterator[Ranking]:
    """The comparisons with a thing that has its figure elsewhere; "below the 350 that they asked for" too."""
    words = sentence.tokens
    for i, token in enumerate(words):
        word = token.lower if token.lower in COMPARING else token.lemma
        if word not in COMPARING or (i and words[i - 1].lower in {"or", "no"}) or i + 1 >= len(words):
            continue
        if word in {"top", "short", "above", "below", "beyond", "further"} and not compares(words, i, word):
            continue
        after = words[i + 1]
        if token.lower in {"more", "less"} and after.tag in {"JJ", "RB"} and after.lemma not in DEGREES:
            continue
        than = next((t.index for t in words[i + 1 : i + AHEAD] if t.lower == "than"), -1)
        pivot = i if word in SELF else than
        near = words[pivot + 1 : pivot + 4]
        if pivot < 0 or not near or near[0].lower == "against":
            continue
        figure = next((t for t in near if counted(words, t)), None)
        if figure is not None and near[0].lower not in KNOWN:
            continue
        if any(t.lower in DENYING for t in words[max(0, i - 6) : i]):
            continue
        stop = next((t.index for t in words[pivot + 2 :] if t.text in ENDS or t.lower in JOINTS), len(words))
        left = frozenset([t.index for t in words[:pivot] if t.index != i and (t.content or t.tag == "CD")])
        spans = [words[pivot + 1 : stop]]
        if near[0].lower == "both" and stop < len(words) and words[stop].lower == "and":
            end = next((t.index for t in words[stop + 1 :] if t.text in ENDS), len(words))
            spans.append(words[stop + 1 : end])
        for span in spans:
            right = frozenset([t.index for t in span if t.content or t.tag == "CD"])
            yield Ranking(i, 1 if word in MORE else -1, left, right)


def _verdict(
    mine: Ranking, there: dict[int, Place], one: tuple[int, Figure], two: tuple[int, Figure]
) -> tuple[int, float, float] | None:
    """Whether the left side has the larger of two figures (1) or the smaller (-1), and both figures; None
    where they do not stand for the two sides."""
    a, b = one[1], two[1]
    if a.value == b.value or not (a.unit == b.unit or "" in (a.unit, b.unit)):
        return None
    first = {(one[0], k) for k in a.near | {a.place}}
    second = {(two[0], k) for k in b.near | {b.place}}
    first, second = first - second, second - first
    left, right = (
        sum(there.get(i) in first for i in side) - sum(there.get(i) in second for i in side)
        for side in (mine.left, mine.right)
    )
    if left > 0 > right:
        return (1 if a.value > b.value else -1), a.value, b.value
    if right > 0 > left:
        return (1 if b.value > a.value else -1), b.value, a.value
    return None
