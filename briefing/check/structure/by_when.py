"""Whoever does it by a certain day: "who joins will pay nothing before June" for "who joins before June will
pay nothing".

The time limits whom the sentence tells of. A claim that tells the same of them without any time, or puts the
time to what they are told to do, has left out the limit.
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import FINITE
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

WHO = frozenset({"that", "who", "which"})
LIMITS = frozenset("before after by until within since".split())
# By which a claim may tell of a time in other words.
TIMES = frozenset(
    "early earlier late later latest time date deadline then sooner soon beforehand day month year week end"
    " prior ahead ago afterwards thereafter once timely now already eve period limit cut-off".split()
)
TRUSTED, LIKE, NEAR = 0.5, 0.7, 4


class Limited(NamedTuple):
    """The verb of the clause that tells whom, the word before the time, the figures of the time, and the
    first verbs of what is told of them."""

    verb: int
    limit: int
    figures: frozenset[str]
    deeds: frozenset[int]


def by_when(frame: Frame) -> list[Finding]:
    """The first limit of time of the source that the claim leaves out, or puts elsewhere."""
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(LIMITS) or not source.has(WHO) or frame.trust(number) < TRUSTED:
            continue
        for one in _limited(source):
            verb = _stands_for(frame, number, frozenset({one.verb}))
            deed = _stands_for(frame, number, one.deeds)
            if verb < 0 or deed < 0 or verb == deed:
                continue
            words = frame.sentence.tokens
            told = [t.index for t in words if t.lower in one.figures]
            if told and not (min(told) > deed > verb and not _between(frame.sentence, verb, deed)):
                continue
            if not told and (frame.sentence.has(TIMES | LIMITS) or any(t.tag == "CD" for t in words)):
                continue
            shown = " ".join(t.text for t in source.tokens[one.verb : one.limit + 3])
            message = (
                f"the source limits of whom it tells (“{shown}”), the claim does not (“{words[verb].text}”)"
            )
            return [finding(ReasonCode.MODALITY, message, words[verb].text, shown, 0.7)]
    return []


def _limited(source: Sentence) -> list[Limited]:
    words = source.tokens
    found = []
    for token in words[1:-4]:
        i = token.index
        if token.lower not in LIMITS or not any(t.tag == "CD" for t in words[i + 1 : i + NEAR]):
            continue
        verb = next((k for k in range(i - 1, max(0, i - NEAR), -1) if words[k].tag in FINITE), -1)
        if verb < 1 or words[verb - 1].lower not in WHO or words[verb - 2].tag[:2] != "NN":
            continue
        main = next((t.index for t in words[i + 1 : i + 9] if t.tag in FINITE), -1)
        if main < 0 or any(t.text in {";", ":"} for t in words[i:main]):
            continue
        figures = frozenset(t.lower for t in words[i + 1 : main] if t.tag == "CD")
        deeds = frozenset(t.index for t in words[main : main + 7] if t.verb and t.content)
        if figures and deeds:
            found.append(Limited(verb, i, figures, deeds))
    return found


def _stands_for(frame: Frame, number: int, places: frozenset[int]) -> int:
    """The claim's last word for one of some words of a sentence; -1 for none."""
    return max(
        (
            i
            for i, m in frame.matches.items()
            if m.sentence == number and m.token.index in places and m.strength >= LIKE
        ),
        default=-1,
    )


def _between(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a time stands between two words."""
    return any(t.lower in LIMITS | TIMES or t.tag == "CD" for t in sentence.tokens[first:last])
