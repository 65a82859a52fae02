"""Double, twice, half of a figure that the evidence gives, where no figure of it comes to that."""

from __future__ import annotations

from briefing.check.base import Finding
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
        left = f"{token.text} … {figure.text}"
        others = ", ".join(f"{v:g}" for v in theirs if v != base)
        message = f"the claim says “{left}”, the figures of the source ({others}) do not come to that"
        return [finding(ReasonCode.COMPARISON, message, left, others, 0.75)]
    return []


def _value(text: str) -> float | None:
    plain = text.replace(",", "")
    if plain.replace(".", "", 1).isdecimal():
        return float(plain)
    return float(UNITS[text]) if text in UNITS else None
