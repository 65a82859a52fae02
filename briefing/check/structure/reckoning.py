"""Figures that do not come to what the claim says: "75 places, less than a quarter of the 250", "exceeded the
estimate by 410" for "against an estimate of 410".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.measures_turned import PARTS
from briefing.check.values.numerals import UNITS
from briefing.models import ReasonCode

OF: Final = frozenset({"of"})
BETWEEN: Final = frozenset("the of a an about some total all those these".split())
MAKING: Final = frozenset("amount be represent make come equal constitute account correspond".split())
EXCEEDING: Final = frozenset("exceed overshoot overrun surpass top outstrip".split())
EXCEEDED: Final = frozenset(
    "exceed exceeds exceeded exceeding overshoot overshoots overshot overshooting overrun overruns overran"
    " overrunning surpass surpasses surpassed surpassing top tops topped topping outstrip outstrips"
    " outstripped outstripping".split()
)
PART_WORDS: Final = frozenset(PARTS)
LEVELS: Final = frozenset("estimate budget target forecast figure price cost limit".split())
SLACK, TRUSTED, SURE = 0.03, 0.4, 0.8


def check_reckoning(frame: Frame) -> list[Finding]:
    """The first figure of the claim that does not come to what it says."""
    return _part_of(frame) or _by(frame)


def _part_of(frame: Frame) -> list[Finding]:
    """ "75 … amount to less than a quarter of the 250"."""
    if not frame.sentence.has(PART_WORDS) or not frame.sentence.has(OF):
        return []
    words = frame.sentence.tokens
    for token in words[2:-2]:
        size = PARTS.get(token.lower)
        if size is None or words[token.index + 1].lower != "of" or token.index in quoted(frame.sentence):
            continue
        hedge = " ".join(t.lower for t in words[max(0, token.index - 3) : token.index])
        over = "more than" in hedge or "over" in hedge
        way = -1 if "less than" in hedge or "under" in hedge else int(over)
        ahead = [t for t in words[token.index + 2 : token.index + 5] if t.lower not in BETWEEN]
        whole = _value(ahead[0]) if ahead else None
        near = words[max(0, token.index - 6) : token.index]
        making = next((t for t in reversed(near) if t.lemma in MAKING), None)
        if not way or not whole or making is None:
            continue
        main = next((v for t in reversed(words[: making.index]) if (v := _value(t)) is not None), None)
        if main is None or any(t.lower in {"not", "no"} for t in words[making.index : token.index]):
            continue
        if way * (main / whole - 1 / size) < -SLACK:
            shown = " ".join(t.text for t in words[making.index : ahead[0].index + 1])
            message = f"“{shown}” does not hold of {main:g}"
            return [finding(ReasonCode.COMPARISON, message, shown, f"{main:g} … {whole:g}", SURE)]
    return []


def _by(frame: Frame) -> list[Finding]:
    """ "Exceeded it by 410" for "an estimate of 410"."""
    if not frame.sentence.has(EXCEEDED):
        return []
    for token, value in _differences(frame.sentence):
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED:
                continue
            said = [(t, v) for t in source.tokens if (v := _value(t)) is not None]
            same = [t for t, v in said if v == value]
            if len(same) != 1 or len(said) < 2 or not _level(source, same[0], said):
                continue
            at = same[0].index
            right = " ".join(t.text for t in source.tokens[max(0, at - 2) : at + 2])
            message = f"the claim has “{token.text}” as a difference, the source as a level (“{right}”)"
            return [finding(ReasonCode.NUMBER, message, token.text, right, SURE)]
    return []


def _differences(sentence: Sentence) -> Iterator[tuple[Token, float]]:
    """The figures by which something exceeds in a sentence."""
    words = sentence.tokens
    for token in words:
        value = _value(token)
        if value is None:
            continue
        before = words[max(0, token.index - 8) : token.index]
        if before and before[-1].lower == "by" and any(t.lemma in EXCEEDING for t in before):
            yield token, value


def _level(source: Sentence, token: Token, said: list[tuple[Token, float]]) -> bool:
    """ "An estimate of 410"."""
    words, i = source.tokens, token.index
    near = words[max(0, i - 3) : i]
    level = near[-1:] and near[-1].lower == "of" and any(t.lower in LEVELS for t in near)
    return bool(level) and all(v != 2 * value for _, v in said for t, value in said if t is token)


def _value(token: Token) -> float | None:
    """A figure, or a number in one word; no year."""
    text = token.text.replace(",", "").lstrip("€£$")
    if text.replace(".", "", 1).isdigit() and text.isascii():
        year = len(token.text) == 4 and token.text.isdecimal() and token.text[:2] in {"19", "20"}
        return None if year else float(text)
    return UNITS.get(token.lower) if token.tag == "CD" else None
