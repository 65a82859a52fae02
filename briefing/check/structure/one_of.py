"""One of several for the only one, and some of a number for about that many: "one of the few roads" where the
source has "the only road", "some of the 30 shops" for "some 30 shops".
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.matching import Match
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

FEW = frozenset("few several many two three four various".split())
ONLY = frozenset({"only", "sole"})
ABOUT = frozenset({"some", "about", "around", "roughly", "nearly", "almost", "over"})
TRIGGERS = frozenset({"of"})
NOUN = {"NN", "NNS", "NNP", "NNPS"}
REACH = 4


def one_of(frame: Frame) -> list[Finding]:
    """One of several where the source has one alone, and part of a number for all of it."""
    if not frame.sentence.has(TRIGGERS):
        return []
    words = frame.sentence.tokens
    for i in range(len(words) - 3):
        if words[i + 1].lower != "of" or words[i + 2].lower not in {"the", "its", "their"}:
            continue
        if words[i].lower == "one" and not frame.sentence.has(ONLY):
            found = _only(frame, i)
        elif words[i].lower == "some" and words[i + 3].tag == "CD":
            found = _part(frame, i)
        else:
            continue
        if found:
            return found
    return []


def _only(frame: Frame, i: int) -> list[Finding]:
    words = frame.sentence.tokens
    few = words[i + 3].lower in FEW
    head = _head(frame.sentence, i + 3)
    match = frame.matches.get(head) if few and head > 0 else None
    if match is None or match.strength < SYNONYM or frame.trust(match.sentence) < 0.25:
        return []
    source = frame.source(match)
    near = _before(source, match)
    alone = next((t for t in near if t.lower in ONLY), None)
    if alone is None or any(t.lower in {"not", "n't", "one"} for t in (*near, *source.tokens[:1])):
        return []
    left = " ".join(t.text for t in words[i : head + 1])
    right = " ".join(t.text for t in source.tokens[alone.index : match.token.index + 1])
    message = f"the claim says “{left}”, the source “{right}”"
    return [finding(ReasonCode.SCOPE, message, left, right, 0.8)]


def _part(frame: Frame, i: int) -> list[Finding]:
    """ "Some of the 30", where the source has "some 30"."""
    words = frame.sentence.tokens
    figure = words[i + 3].lower
    places = [
        (number, t)
        for number, s in enumerate(frame.evidence.sentences)
        for t in s.tokens
        if t.lower == figure and frame.trust(number) >= 0.5
    ]
    if len(places) != 1:
        return []
    number, there = places[0]
    before = frame.evidence.sentences[number].tokens[max(0, there.index - 1) : there.index]
    if not before or before[0].lower not in ABOUT:
        return []
    left = " ".join(t.text for t in words[i : i + 4])
    right = f"{before[0].text} {there.text}"
    message = f"the claim says “{left}”, the source “{right}”"
    return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]


def _head(sentence: Sentence, i: int) -> int:
    """The noun that a group ends in."""
    words = sentence.tokens
    for k in range(i + 1, min(len(words), i + 1 + REACH)):
        if words[k].tag in NOUN and (k + 1 == len(words) or words[k + 1].tag not in NOUN):
            return k
        if words[k].tag not in NOUN | {"JJ", "VBN", "VBG", "JJR", "JJS"}:
            return -1
    return -1


def _before(source: Sentence, match: Match) -> tuple[Token, ...]:
    return source.tokens[max(0, match.token.index - REACH) : match.token.index]
