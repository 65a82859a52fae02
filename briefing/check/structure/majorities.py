"""A majority had, or missed: "three seats short of a majority" for "a majority of three seats", "fell short
of a simple majority" for nine of 15.

What is said of the majority itself is read, not by whom: a source that tells of one majority only.
"""

from __future__ import annotations

import re
from typing import Final

from briefing.check.base import Finding
from briefing.check.structure.frame import Frame, finding
from briefing.check.values.numerals import TENS, UNITS
from briefing.models import ReasonCode

CUES = frozenset({"majority"})
_WORDS: Final = r"(?:[\w’'-]+ ){0,3}?"
_MISSED: Final = re.compile(
    rf"(?i)\b(?:short of|shy of|below|lack(?:s|ed|ing)?|without|denied|deprived of|miss(?:es|ed|ing)?|"
    rf"fail(?:s|ed)? to (?:win|reach|get|secure|gain|obtain|command)"
    rf"|no longer (?:has|had|have)) {_WORDS}majority\b"
    r"|\bno (?:\w+ )?majority\b|\bminority (?:government|cabinet|coalition)\b"
)
_HAD: Final = re.compile(
    rf"(?i)\b(?:ha[sd]|have|hold(?:s|ing)?|held|command(?:s|ed)?|enjoy(?:s|ed)?|w[io]n|won|secure[sd]?|retain(?:s|ed)?|"
    rf"ke(?:pt|eps?)|boast(?:s|ed)?|with|reach(?:ed|es)?|obtained|gained|found) {_WORDS}majority\b"
    r"|[’']s? majority (?:is|was|of|stands)\b"
)
_QUALIFIED: Final = re.compile(
    r"(?i)\b(?:qualified|two-thirds|three-fifths|required|needed|necessary|special|absolute)\b"
)
TRUSTED = 0.4


def majorities(frame: Frame) -> list[Finding]:
    """A majority that one side has, and the other misses."""
    if not frame.sentence.has(CUES):
        return []
    claim = " ".join(t.text for t in frame.sentence.tokens)
    claim = re.sub(r" (?=[’']s\b)", "", claim)
    missed, had = _MISSED.search(claim), _HAD.search(claim)
    if missed and (share := _share(frame)) and not _QUALIFIED.search(claim):
        message = f"the claim says “{missed.group()}”, the source “{share}”, which are more than half"
        return [finding(ReasonCode.COMPARISON, message, missed.group(), share, 0.75)]
    if bool(missed) == bool(had):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(CUES):
            continue
        text = re.sub(r" (?=[’']s\b)", "", " ".join(t.text for t in source.tokens))
        lost, kept = _MISSED.search(text), _HAD.search(text)
        if bool(lost) == bool(kept) or bool(lost) == bool(missed):
            continue
        mine, theirs = missed or had, lost or kept
        if mine is None or theirs is None:
            continue
        message = f"the claim says “{mine.group()}”, the source “{theirs.group()}”"
        return [finding(ReasonCode.COMPARISON, message, mine.group(), theirs.group(), 0.75)]
    return []


def _share(frame: Frame) -> str:
    """ "Nine of the 15": more than half, and told as those in favour."""
    for source in frame.evidence.sentences:
        words = source.tokens
        for i, token in enumerate(words[:-3]):
            if token.tag == "CD" and words[i + 1].lower == "of" and source.has(FAVOUR):
                part = _value(token.lower)
                whole = next((v for t in words[i + 2 : i + 4] if (v := _value(t.lower))), 0)
                if part and whole and 2 * part > whole > part:
                    return " ".join(t.text for t in words[i : i + 4])
    return ""


FAVOUR = frozenset("favour favor for yes back support approve".split())


def _value(word: str) -> int:
    if word.isdecimal():
        return int(word)
    return int(UNITS.get(word, 0) or TENS.get(word, 0))
