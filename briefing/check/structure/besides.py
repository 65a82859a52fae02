"""Those among a number told as coming on top of it: "five firms in addition to a bank and a brewery" for
"five firms, among them a bank and a brewery".

Both sides count the same and name the same after it. Words that set some of the counted apart as examples,
and words that add to them, are two closed classes.
"""

from __future__ import annotations

from typing import Final

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.values.numerals import UNITS
from briefing.models import ReasonCode

AMONG: Final = (
    "among they", "among which", "among who", "include", "including", "of which", "of who", "such as",
    "one of they", "amongst they", "count among they",
)  # fmt: skip
BESIDES: Final = (
    "in addition to", "as well as", "besides", "beside", "on top of", "plus", "apart from", "together with",
    "along with", "alongside", "not count", "not include", "over and above", "aside from",
)  # fmt: skip
REACH, BEFORE, TRUSTED, ALIKE, SURE = 12, 8, 0.5, 0.8, 0.75
MARKS: Final = frozenset({";", ":"})


def check_besides(frame: Frame) -> list[Finding]:
    """The first number whose members the claim adds to it, or the reverse."""
    for one, two in ((BESIDES, AMONG), (AMONG, BESIDES)):
        mine = starts(frame.sentence, one)
        if not mine or starts(frame.sentence, two):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED or starts(source, one):
                continue
            for there in starts(source, two):
                for here in mine:
                    if here not in quoted(frame.sentence) and _of_one(frame, here, number, there):
                        left, right = _shown(frame.sentence, here), _shown(source, there)
                        message = f"the claim says “{left}” of what the source tells by “{right}”"
                        return [finding(ReasonCode.SCOPE, message, left, right, SURE)]
    return []


def _of_one(frame: Frame, here: int, number: int, there: int) -> bool:
    """The same number before, and nothing of another kind named after."""
    source = frame.evidence.sentences[number]
    values = {value for value, _ in _counted(source, there)}
    lemmas = {k for _, k in _counted(source, there)}
    if not any(
        value in values and (m := frame.matches.get(k)) and m.strength >= ALIKE and m.token.index in lemmas
        for value, k in _counted(frame.sentence, here)
    ):
        return False
    named = _named(frame.sentence, here)
    behind = _named(source, there)
    found = [
        k for k in named if (m := frame.matches.get(k)) and m.sentence == number and m.token.index in behind
    ]
    return bool(found) and 2 * len(found) >= len(named)


def _counted(sentence: Sentence, at: int) -> list[tuple[float, int]]:
    """The figures before a place with the nouns that they count."""
    words, out = sentence.tokens, []
    for token in words[max(0, at - BEFORE) : at]:
        value = float(token.lower) if token.lower.isdecimal() else UNITS.get(token.lower)
        noun = next((t for t in words[token.index + 1 : token.index + 5] if t.tag == "NNS"), None)
        if value is not None and value > 1 and noun is not None and noun.index < at:
            out.append((value, noun.index))
    return out


def _named(sentence: Sentence, at: int) -> set[int]:
    """The nouns named after a place, up to the end of its clause."""
    out = set()
    for token in sentence.tokens[at : at + REACH]:
        if token.text in MARKS:
            break
        if token.content and token.tag[:2] == "NN":
            out.add(token.index)
    return out


def _shown(sentence: Sentence, at: int) -> str:
    return " ".join(t.text for t in sentence.tokens[at : at + 2])
