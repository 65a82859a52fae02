"""A quantity moved to another noun: "most towns are to bear the cost" for "the towns are to bear most of
the cost", "some of the 30 towns" for "some 30 towns", "one of the few ports" for "the only port".

The words are the source's own; what they are said of is not.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

MOVING = frozenset("most all half many few every each several both".split())
WITHIN = frozenset({"DT", "JJ", "PRP$", "NN", "NNP", "CD", "POS", "VBN"})
SOME = frozenset("some most many several few half".split())
ONLY = frozenset("only sole lone".split())
PLENTY = frozenset("few several many main handful".split())
COMMON = frozenset({"NN", "NNS"})
ALIKE, TRUSTED, REACH = 0.85, 0.5, 6
CUES = MOVING | SOME | PLENTY


def moved_quantity(frame: Frame) -> list[Finding]:
    """The first such difference."""
    if not frame.sentence.has(CUES):
        return []
    return _moved(frame) or _some_of(frame) or _one_of_few(frame)


def _head(sentence: Sentence, i: int) -> Token | None:
    """The noun that a word of quantity is said of: "most towns", "most of the cost"."""
    words = sentence.tokens
    k = i + 1
    if k < len(words) and words[k].lower == "of":
        k += 1
    while k < len(words) and words[k].tag in WITHIN and words[k].tag not in COMMON:
        k += 1
    while k + 1 < len(words) and words[k].tag in COMMON and words[k + 1].tag in COMMON:
        k += 1
    return words[k] if k < len(words) and words[k].tag in COMMON and k - i <= REACH else None


def _moved(frame: Frame) -> list[Finding]:
    words = frame.sentence.tokens
    told = [t for t in words if t.lower in MOVING - {"both"} and t.index not in quoted(frame.sentence)]
    for token in told:
        if sum(t.lower == token.lower for t in words) > 1:
            continue
        mine = _head(frame.sentence, token.index)
        match = frame.matches.get(mine.index) if mine is not None else None
        if mine is None or match is None or match.strength < ALIKE or frame.trust(match.sentence) < TRUSTED:
            continue
        source = frame.source(match)
        there = [t for s in frame.evidence.sentences for t in s.tokens if t.lower == token.lower]
        if len(there) != 1 or source.tokens[there[0].index : there[0].index + 1] != (there[0],):
            continue
        theirs = _head(source, there[0].index)
        if theirs is None or theirs.lemma in {mine.lemma, match.token.lemma}:
            continue
        back = [
            i
            for i, m in frame.matches.items()
            if m.token is theirs and m.strength >= ALIKE and frame.sentence.tokens[i].tag in COMMON
        ]
        if back and all(abs(i - token.index) > 1 for i in back):
            left, right = f"{token.text} … {mine.text}", f"{there[0].text} … {theirs.text}"
            message = f"the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.SCOPE, message, left, right, 0.7)]
    return []


def _some_of(frame: Frame) -> list[Finding]:
    """ "Some of the 30 towns" for "some 30 towns"."""
    words = frame.sentence.tokens
    for token in words[:-3]:
        if token.lower not in SOME or words[token.index + 1].lower != "of":
            continue
        figure = next((t for t in words[token.index + 2 : token.index + 4] if t.tag == "CD"), None)
        match = frame.matches.get(figure.index) if figure is not None else None
        if figure is None or match is None or match.token.lower != figure.lower:
            continue
        source = frame.source(match).tokens
        i = match.token.index
        if frame.trust(match.sentence) < TRUSTED or not i or source[i - 1].lower != "some":
            continue
        left, right = f"{token.text} of the {figure.text}", f"{source[i - 1].text} {match.token.text}"
        message = f"the claim says “{left}”, the source “{right}”, which are about as many in all"
        return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]
    return []


def _one_of_few(frame: Frame) -> list[Finding]:
    """ "One of the few ports" for "the only port"."""
    words = frame.sentence.tokens
    for token in words[:-3]:
        after = [t.lower for t in words[token.index + 1 : token.index + 4]]
        if token.lower != "one" or after[:1] != ["of"] or PLENTY.isdisjoint(after[1:]):
            continue
        noun = next((t for t in words[token.index + 3 : token.index + 7] if t.tag == "NNS"), None)
        match = frame.matches.get(noun.index) if noun is not None else None
        if noun is None or match is None or match.strength < ALIKE:
            continue
        source = frame.source(match).tokens
        before = source[max(0, match.token.index - 3) : match.token.index]
        only = next((t for t in before if t.lower in ONLY), None)
        if only is not None:
            left, right = f"one of the {after[-1]} {noun.text}", f"{only.text} {match.token.text}"
            message = f"the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.SCOPE, message, left, right, 0.75)]
    return []
