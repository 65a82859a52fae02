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
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.comparison_denied import DENYING
from briefing.check.structure.figures import PARTS, Figure, figures
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.measured import (
    CHANGING,
    DEGREES,
    DOWN,
    GENERIC,
    MULTIPLYING,
    ON,
    SELF,
    UP,
    compares,
    counted,
    jointly,
)
from briefing.check.values.numerals import TENS, UNITS
from briefing.models import ReasonCode

MORE = UP - CHANGING - MULTIPLYING - ON
LESS = DOWN - CHANGING - MULTIPLYING - ON
COMPARING = MORE | LESS
JOINTS = frozenset("but and while whereas".split())
KNOWN = frozenset("the that those its their".split())
LEAST = 0.1
AHEAD, FAR = 9, 16

Place = tuple[int, int]


MULTIPLES = {
    "half": 0.5, "twice": 2.0, "double": 2.0, "thrice": 3.0, "triple": 3.0,
    **{word: float(n) for n, word in enumerate("three four five six seven eight nine ten".split(), 3)},
}  # fmt: skip
NEARLY, BARELY = frozenset("almost nearly under barely".split()), frozenset({"over"})
SLACK = 0.1
ANYTHING = 1e9


class Ranking(NamedTuple):
    """The word that compares, between what times the right side the left one is said to be, the words on
    either side of the pivot, and whether one side alone tells which figure is meant ("as far as" may be
    none of figures at all)."""

    place: int
    least: float
    most: float
    left: frozenset[int]
    right: frozenset[int]
    apart: bool = True

    def allows(self, left: float, right: float) -> bool:
        """Whether two figures are as the claim says."""
        return bool(right) and self.least <= left / right <= self.most


def check_ranking(frame: Frame) -> list[Finding]:
    """The first comparison of the claim that the figures of the two things contradict."""
    if not (frame.sentence.has(COMPARING) or frame.sentence.has(LEVEL)) or jointly(frame.sentence):
        return []
    mine = [_distinct(frame.sentence, r) for r in (*rankings(frame.sentence), *_levels(frame.sentence))]
    if not mine:
        return []
    every = [
        (n, f) for n, s in enumerate(frame.evidence.sentences) for f in figures(s) if not _converted(s, f)
    ]
    if len(every) < 2:
        return []
    found = [(n, f) for n, f in every if frame.trust(n) > LEAST]
    units = {f.unit for _, f in every}
    there = {
        i: ((m.sentence, m.token.index), *[(n, t.index) for t, n in frame.evidence.lemmas[m.token.lemma]])
        for i, m in frame.matches.items()
        if m.strength >= SYNONYM - 0.1 and m.token.lemma not in GENERIC and m.token.lemma not in units
    }
    compared = any(map(_compared, frame.evidence.sentences))
    for one in mine:
        verdicts = [v for a, b in combinations(found, 2) if (v := _verdict(one, there, a, b)) is not None]
        if not verdicts and one.apart and len(every) <= FEW and not compared:
            verdicts = _by_one_side(frame, one, every)
        if _by_difference(frame, one):
            continue
        if verdicts and not any(one.allows(left, right) for left, right in verdicts):
            left, right = verdicts[0]
            word = frame.sentence.tokens[one.place].text
            text = f"{left:,.10g} … {right:,.10g}"
            message = f"the claim says “{word}”, the figures of the source ({text}) do not"
            return [finding(ReasonCode.COMPARISON, message, word, text, 0.75)]
    return []


def _converted(source: Sentence, figure: Figure) -> bool:
    """ "€38 million ($44 million)": the same sum again."""
    before = source.tokens[max(0, figure.place - 2) : figure.place]
    return "(" in [t.text for t in before] and any(t.tag == "$" for t in before)


NUMBERS: dict[str, float] = {**UNITS, **TENS}


def _by_difference(frame: Frame, one: Ranking) -> bool:
    """Whether two numbers of the source differ by just what the claim gives ("three fewer than required")."""
    gap = _number(frame.sentence.tokens[one.place - 1]) if one.place else None
    if gap is None:
        return False
    known = [n for s in frame.evidence.sentences for t in s.tokens if (n := _number(t)) is not None]
    return any(abs(a - b) == gap for a, b in combinations(known, 2))


def _number(token: Token) -> float | None:
    return float(token.lower) if token.lower.isdecimal() else NUMBERS.get(token.lower)


def _distinct(sentence: Sentence, one: Ranking) -> Ranking:
    """Without what is said of both sides: "as many met in Hull as will meet in Leeds"."""
    words = sentence.tokens
    both = {words[i].lemma for i in one.left} & {words[i].lemma for i in one.right}
    if not both:
        return one
    left, right = (
        frozenset([i for i in side if words[i].lemma not in both]) for side in (one.left, one.right)
    )
    return one._replace(left=left, right=right)


def _compared(source: Sentence) -> bool:
    """Whether a source compares by words of its own; "310 or more" does not."""
    words = source.tokens
    return source.has(AGAINST) and any(
        t.lower in AGAINST and not (t.index and words[t.index - 1].lower == "or") for t in words
    )


FEW = 5
AGAINST = frozenset("than more less fewer higher lower larger smaller greater rather".split())
LEVEL = frozenset({"as"})


def _levels(sentence: Sentence) -> Iterator[Ranking]:
    """ "As many as", "more than twice as far as"."""
    words = sentence.tokens
    for i, token in enumerate(words):
        if token.lower != "as":
            continue
        reach = FAR if i + 1 < len(words) and words[i + 1].lower in {"many", "much", "few"} else AHEAD
        second = next((t.index for t in words[i + 2 : i + reach] if t.lower == "as"), -1)
        if second < 0 or words[i + 1].lemma not in GRADED:
            continue
        if any(counted(words, t) for t in words[second + 1 : second + 3]):
            continue  # "as many as 37"
        bounds = _bounds(words, i)
        if bounds is not None and not any(t.lower in DENYING for t in words[max(0, i - 6) : i]):
            left = _content(words[:second]) - {i - 1, i + 1}
            right = _content(words[second + 1 : _stop(words, second + 2)])
            yield Ranking(i, *bounds, left, right, bounds[1] != EVEN or words[i + 1].lower in COUNTED)


AMOUNTS = frozenset("large big high long great small low short old fast numerous heavy".split())
GRADED = DEGREES | AMOUNTS
COUNTED = frozenset("many few large big high great".split())
EVEN = 1.05
UNSETTLED = frozenset("least not as much".split())


def _bounds(words: tuple[Token, ...], i: int) -> tuple[float, float] | None:
    """Of "less than twice as …": between what multiples."""
    before = [t.lower for t in reversed(words[max(0, i - 4) : i])]
    if before[:1] == ["times"]:
        before = before[1:]
    elif before[:1] and before[0] in MULTIPLES and before[0] not in {"half", "twice", "double", "thrice"}:
        return None
    times = MULTIPLES.get(before[0]) if before else None
    if times is None:
        known = not before or not (before[0] in NEARLY or before[0] in UNSETTLED or words[i - 1].tag == "RB")
        return (2 - EVEN, EVEN) if known else None
    hedge = before[1:3]
    if hedge[:1] == ["than"] and hedge[1:] in (["more"], ["less"]):
        return (times, ANYTHING) if hedge[1] == "more" else (0.0, times)
    if hedge[:1] and hedge[0] in NEARLY:
        return 0.75 * times, times
    if hedge[:1] and hedge[0] in BARELY:
        return times, ANYTHING
    return times * (1 - SLACK), times * (1 + SLACK)


def _content(words: tuple[Token, ...]) -> frozenset[int]:
    return frozenset([t.index for t in words if t.content or t.tag == "CD"])


def _stop(words: tuple[Token, ...], start: int) -> int:
    return next((t.index for t in words[start:] if t.text in CLAUSE_MARKS or t.lower in JOINTS), len(words))


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
        reach = FAR if words[i + 1].tag == "NNS" else AHEAD
        than = next((t.index for t in words[i + 1 : i + reach] if t.lower == "than"), -1)
        pivot = i if word in SELF else than
        near = words[pivot + 1 : pivot + 4]
        if pivot < 0 or not near or near[0].lower == "against" or near[0].lower in MULTIPLES:
            continue
        figure = next((t for t in near if counted(words, t)), None)
        if (figure is not None and near[0].lower not in KNOWN) or any(t.lower in PARTS for t in near):
            continue
        if any(t.lower in DENYING for t in words[max(0, i - 6) : i]):
            continue
        stop = _stop(words, pivot + 2)
        left = _content(words[:pivot]) - {i}
        spans = [words[pivot + 1 : stop]]
        if near[0].lower == "both" and stop < len(words) and words[stop].lower == "and":
            end = next((t.index for t in words[stop + 1 :] if t.text in CLAUSE_MARKS), len(words))
            spans.append(words[stop + 1 : end])
        least, most = (BEYOND, ANYTHING) if word in MORE else (0.0, 1 / BEYOND)
        for span in spans:
            yield Ranking(i, least, most, left, _content(span), _named(word, near[0]))


BEYOND = 1.000001


def _named(word: str, after: Token) -> bool:
    """ "Below the average", not "below budget" and "short of the number needed"."""
    return word not in SELF or (word in {"above", "below"} and after.lower in KNOWN)


def _verdict(
    mine: Ranking, there: dict[int, tuple[Place, ...]], one: tuple[int, Figure], two: tuple[int, Figure]
) -> tuple[float, float] | None:
    """The figures of the left and of the right side; None where two do not stand for them."""
    a, b = one[1], two[1]
    if a.value == b.value or not ("" in (a.unit, b.unit) or _unit(a) == _unit(b)):
        return None
    first = {(one[0], k) for k in a.near | {a.place}}
    second = {(two[0], k) for k in b.near | {b.place}}
    first, second = first - second, second - first
    # Of figures in two sentences, a word may stand beside either.
    reach = 1 if one[0] == two[0] else None
    left, right = (
        sum(not first.isdisjoint(there[i][:reach]) for i in side if i in there)
        - sum(not second.isdisjoint(there[i][:reach]) for i in side if i in there)
        for side in (mine.left, mine.right)
    )
    if left > 0 > right:
        return a.value, b.value
    if right > 0 > left:
        return b.value, a.value
    return None


def _by_one_side(frame: Frame, mine: Ranking, found: list[tuple[int, Figure]]) -> list[tuple[float, float]]:
    """The figure that only one side of the claim speaks of, against every other."""
    near = [{frame.evidence.sentences[n].tokens[k].lemma for k in f.near} for n, f in found]
    owners: list[set[int]] = []
    for side in (mine.left, mine.right):
        told = [m.token.lemma for i in side if (m := frame.matches.get(i)) and not _measure(frame, i)]
        hers = {
            next(k for k, lemmas in enumerate(near) if word in lemmas)
            for word in told
            if word not in GENERIC and sum(word in lemmas for lemmas in near) == 1
        }
        owners.append(hers)
    if sorted(map(len, owners)) != [0, 1]:
        return []
    left = bool(owners[0])
    k = next(iter(owners[0] or owners[1]))
    own = found[k][1]
    rest = [f for n, f in found if f is not own and _alike(f, own)]
    return [(own.value, f.value) if left else (f.value, own.value) for f in rest]


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two figures are of one unit; a bare one may be of any, if it is of the other's size."""
    if one.unit and other.unit:
        return _unit(one) == _unit(other)
    return max(one.value, other.value) < SIZE * min(one.value, other.value)


SIZE = 10
STATES = frozenset("country nation state power government capital ally member delegation".split())


def _unit(figure: Figure) -> str:
    """What is counted, states being told in many words."""
    return "state" if figure.unit in STATES else figure.unit


def _measure(frame: Frame, i: int) -> bool:
    """Whether a word belongs to a figure: "40 cubic metres per second"."""
    return any(t.tag == "CD" for t in frame.sentence.tokens[max(0, i - 4) : i + 1])
