"""A sum for each told as one for all together: "offered 30 million to them jointly" for "30 million each".

The figure is the same on both sides. What says that it is for each of several, or that it is for all of them
together, stands in the figure's own clause.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.values.numerals import UNITS
from briefing.check.values.units import DURATIONS, MEASURES
from briefing.models import ReasonCode

TOGETHER: Final = (
    "between they", "among they", "among themselves", "between themselves", "jointly", "in all", "in total",
    "altogether", "combine", "collectively", "all together", "in aggregate", "put together", "take together",
    "as a group", "share of the", "a total of", "totalling", "together",
)  # fmt: skip
EACH: Final = frozenset({"each", "apiece", "respectively", "individually"})
PER: Final = frozenset({"a", "an", "per", "every"})
APART: Final = EACH | PER
CUES: Final = frozenset(
    "between among jointly altogether combined combine combines combining collectively all aggregate group"
    " share total totalling together".split()
)
MARKS: Final = frozenset({";", ":", "—", "–"})
MAGNITUDES: Final = frozenset("hundred thousand million billion trillion m bn mn".split())
#: By which a source may tell of all together what it tells of each.
WHOLE: Final = frozenset("total altogether together combined jointly collectively overall between".split())
TRUSTED, SURE, REACH = 0.3, 0.75, 12


def check_jointly(frame: Frame) -> list[Finding]:
    """The first figure that the claim gives for all together and the source for each, or the reverse."""
    joint_here, joint_there = frame.sentence.has(CUES), frame.evidence.has(CUES)
    if not (joint_here and frame.evidence.has(APART)) and not (joint_there and frame.sentence.has(APART)):
        return []
    inside = quoted(frame.sentence)
    for at, value in figures(frame.sentence):
        if at in inside:
            continue
        each, joint = _each(frame.sentence, at), _joint(frame.sentence, at)
        if bool(each) == bool(joint):
            continue
        there = [
            (s, place)
            for n, s in enumerate(frame.evidence.sentences)
            if frame.trust(n) >= TRUSTED
            for place, other in figures(s)
            if other == value
        ]
        if len(there) != 1:
            continue
        source, place = there[0]
        theirs, whole = _each(source, place), _joint(source, place)
        if joint and theirs and not whole and not source.has(WHOLE):
            left, right = joint, theirs
        elif each and whole and not theirs:
            left, right = each, whole
        else:
            continue
        figure = frame.sentence.tokens[at].text
        message = f"the claim gives “{figure}” as a sum of “{left}”, the source as one of “{right}”"
        return [finding(ReasonCode.SCOPE, message, f"{figure} … {left}", f"{figure} … {right}", SURE)]
    return []


@lru_cache(maxsize=1024)
def figures(sentence: Sentence) -> list[tuple[int, float]]:
    """Where the figures of a sentence stand, and their values; no years."""
    out = []
    for token in sentence.tokens:
        text = token.text.replace(",", "").lstrip("€£$")
        if text.replace(".", "", 1).isdigit() and text.isascii():
            if not (len(token.text) == 4 and token.text.isdecimal()):
                out.append((token.index, float(text)))
        elif token.lower in UNITS and UNITS[token.lower] > 1:
            out.append((token.index, float(UNITS[token.lower])))
    return out


def _clause(sentence: Sentence, at: int) -> range:
    """The words around a figure up to the next strong mark, or a word that tells of another figure."""
    words = sentence.tokens
    first = next((k for k in range(at - 1, -1, -1) if _parts(words, k)), -1)
    last = next((k for k in range(at + 1, len(words)) if _parts(words, k)), len(words))
    return range(max(first + 1, at - REACH), min(last, at + REACH))


def _parts(words: tuple[Token, ...], k: int) -> bool:
    token = words[k]
    if token.text in MARKS:
        return True
    joint = token.text == "," or token.lower in {"and", "but", "while", "whereas"}
    return joint and any(t.verb for t in words[k + 1 : k + 5])


def _each(sentence: Sentence, at: int) -> str:
    """ "Each", "apiece", "a household" of a figure; no "a year", "per kilometre"."""
    words = sentence.tokens
    for k in _clause(sentence, at):
        if words[k].lower in EACH and abs(k - at) < REACH - 2:
            return words[k].text
    for k in range(at + 1, min(len(words) - 1, at + 4)):
        if words[k].lower in PER and words[k + 1].tag == "NN" and k > at + 1:
            noun = words[k + 1].lower
            if (
                noun in DURATIONS
                or noun in MEASURES
                or noun in MAGNITUDES
                or words[k + 1].lemma in {"piece", "time"}
            ):
                return ""
            nominal = words[k - 1].tag[:2] == "NN" or words[k - 1].lower in MAGNITUDES
            return f"{words[k].text} {words[k + 1].text}" if nominal else ""
    return ""


def _joint(sentence: Sentence, at: int) -> str:
    clause = _clause(sentence, at)
    place = next((k for k in sorted(starts(sentence, TOGETHER)) if k in clause), -1)
    if place < 0:
        return ""
    words = sentence.tokens
    low = words[place].lower
    if (
        low == "share"
        or low in {"jointly", "altogether", "collectively", "together"}
        or place + 1 >= len(words)
    ):
        return words[place].text
    return f"{words[place].text} {words[place + 1].text}"
