"""Double, twice, half of a figure that the evidence gives, where no figure of it comes to that."""

from __future__ import annotations

from itertools import combinations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.figures import figures, pairs
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.values.numerals import UNITS
from briefing.models import ReasonCode

TIMES = {
    "double": 2.0, "twice": 2.0, "triple": 3.0, "treble": 3.0, "thrice": 3.0, "quadruple": 4.0, "half": 0.5,
}  # fmt: skip
WORDED = frozenset(
    "double doubled doubling twice triple tripled treble trebled thrice quadruple half halve halved times"
    " fold twofold threefold third quarter".split()
)
CUES = frozenset(TIMES)
SLACK = 0.1


# Short of a multiple (-1), or beyond it (1).
SHORT, BEYOND = frozenset("almost nearly under below".split()), frozenset("over above".split())
PARTS = frozenset("twice double triple treble half third quarter times".split())


def approached(frame: Frame) -> list[Finding]:
    """ "Almost twice as much" for "more than twice as much"."""
    if not frame.sentence.has(PARTS):
        return []
    theirs = [m for n, s in enumerate(frame.evidence.sentences) if frame.trust(n) >= LEAST for m in _near(s)]
    for word, way, left in _near(frame.sentence) if theirs else ():
        there = [(other, right) for same, other, right in theirs if same == word]
        if there and all(other == -way for other, _ in there):
            message = f"the claim says “{left}”, the source “{there[0][1]}”"
            return [finding(ReasonCode.COMPARISON, message, left, there[0][1], 0.75)]
    return []


LEAST = 0.4


def _near(sentence: Sentence) -> list[tuple[str, int, str]]:
    """Each multiple or part that a sentence is short of or beyond, which of the two, and its words."""
    words, out = sentence.tokens, []
    for i, token in enumerate(words):
        if token.lower not in PARTS or not i:
            continue
        first = i - 1 if token.lower in {"twice", "double", "triple", "treble", "half"} else i - 2
        count = "" if first == i - 1 else words[first + 1].lower
        before, farther = words[first], words[first - 1].lower if first > 0 else ""
        way = -1 if before.lower in SHORT else 1 if before.lower in BEYOND else 0
        if before.lower == "than":
            way = {"more": 1, "less": -1, "fewer": -1}.get(farther, 0)
        if way and first >= 0:
            start = first - (before.lower == "than")
            out.append((f"{count} {token.lower}", way, " ".join(t.text for t in words[start : i + 1])))
    return out


def multiples(frame: Frame) -> list[Finding]:
    """The first multiple of a figure of the evidence that no other figure of it makes true."""
    if not frame.sentence.has(CUES):
        return []
    words = frame.sentence.tokens
    theirs = [v for s in frame.evidence.sentences for t in s.tokens if (v := _value(t.lower)) is not None]
    if len(theirs) < 2 or any(not WORDED.isdisjoint(s.said) for s in frame.evidence.sentences):
        return []
    inside = quoted(frame.sentence)
    for i, token in enumerate(words):
        factor = TIMES.get(token.lower)
        if factor is None or token.verb or i in inside:
            continue
        ahead = words[i + 1 : i + 4]
        figure = next((t for t in ahead if _value(t.lower) is not None), None)
        if figure is None or any(
            t.lower not in {"the", "of", "that", "about", "some"} for t in ahead[: figure.index - i - 1]
        ):
            continue
        base = _value(figure.lower)
        if base is None or base not in theirs or base == 0:
            continue
        if any(abs(v - factor * base) <= SLACK * factor * base for v in theirs):
            continue
        way = _hedge(words[max(0, i - 2) : i])
        if way and any(_between(v, factor * base, way) for v in theirs if v != base):
            continue  # "more than half of the 15" for nine
        left = f"{token.text} … {figure.text}"
        others = ", ".join(f"{v:g}" for v in theirs if v != base)
        message = f"the claim says “{left}”, the figures of the source ({others}) do not come to that"
        return [finding(ReasonCode.COMPARISON, message, left, others, 0.75)]
    return []


def _between(value: float, bound: float, way: int) -> bool:
    """Whether a figure is beyond a bound, or short of it, and not far from it."""
    return bound < value < FARTHEST * bound if way > 0 else bound / FARTHEST < value < bound


FARTHEST = 1.7
CHANGING = {"halve": 0.5, "double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0}
CHANGES = frozenset(CHANGING)
NEAR = 0.12


def changed(frame: Frame) -> list[Finding]:
    """ "Has more than halved", where the two figures that the source compares come to no such change."""
    if not frame.sentence.has(CHANGES):
        return []
    if any(not WORDED.isdisjoint(s.said) for s in frame.evidence.sentences):
        return []
    found = [
        p
        for n, s in enumerate(frame.evidence.sentences)
        if frame.trust(n) >= LEAST
        for p in pairs(s)
        if p.linked
    ]
    words = frame.sentence.tokens
    for token in words:
        times = CHANGING.get(token.lemma)
        if times is None or not token.verb or not found or token.index in quoted(frame.sentence):
            continue
        way = _hedge(words[max(0, token.index - 2) : token.index])
        if any(_comes_to(p.main.value / p.standard.value, times, way) for p in found if p.standard.value):
            continue
        figures = f"{found[0].main.value:g} … {found[0].standard.value:g}"
        message = f"the claim says “{token.text}”, the figures of the source ({figures}) do not come to that"
        return [finding(ReasonCode.COMPARISON, message, token.text, figures, 0.75)]
    return []


def comes_to_that(frame: Frame, token: Token) -> bool:
    """Whether two figures of the source make a change so many times over: "more than doubled", of 21,000
    instead of 9,500."""
    times = CHANGING.get(token.lemma)
    if times is None:
        return False
    way = _hedge(frame.sentence.tokens[max(0, token.index - 2) : token.index])
    return any(
        one.value and two.value and _comes_to(one.value / two.value, times, way)
        for s in frame.evidence.sentences
        for one, two in combinations(figures(s), 2)
        if one.unit == two.unit or "" in (one.unit, two.unit)
    )


def _hedge(before: tuple[Token, ...]) -> int:
    """1 for "more than" and -1 for "almost" right before a word."""
    lows = [t.lower for t in before]
    if lows[-2:] == ["more", "than"] or lows[-1:] == ["over"]:
        return 1
    return -1 if lows[-2:] in (["less", "than"], ["fewer", "than"]) or (lows and lows[-1] in SHORT) else 0


def _comes_to(ratio: float, times: float, way: int) -> bool:
    """Whether one figure is so many times the other, either way round, or beyond or short of it."""
    far = max(ratio, 1 / ratio) if ratio > 0 else 0.0
    goal = max(times, 1 / times)
    if way > 0:
        return far >= goal
    return goal * 0.75 <= far <= goal if way < 0 else abs(far - goal) <= NEAR * goal


def _value(text: str) -> float | None:
    plain = text.replace(",", "")
    if plain.replace(".", "", 1).isdecimal():
        return float(plain)
    return float(UNITS[text]) if text in UNITS else None
