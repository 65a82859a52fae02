"""Who does a thing beside somebody told as doing it against, after or without them: "in rivalry with Holm",
"took it over from Holm" for "alongside Holm".

The source has a name after a word for doing it together. The claim has that name after a word for the
contrary, and none for doing it together.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

TOGETHER = (
    "alongside", "together with", "along with", "jointly with", "in tandem with", "side by side with",
    "in partnership with", "in concert with", "in cooperation with", "in co-operation with",
    "in collaboration with", "in conjunction with", "in league with", "hand in hand with",
    "shoulder to shoulder with", "with the help of", "with the support of", "in alliance with",
)  # fmt: skip
AGAINST = (
    "rivalry with", "rival to", "rival of", "competition with", "compete with", "compete against",
    "vie with", "contest with", "opposition to", "defiance of", "in place of", "in the place of",
    "in the face of", "over from", "lead from", "role from", "without", "without the help of",
    "independently of", "independent of", "to the exclusion of", "separately from", "apart from",
    "at odds with", "in conflict with", "conflict with", "clash with", "against", "replace", "supplant",
    "displace", "oust", "succeed", "sideline", "bypass", "push aside", "despite", "in spite of",
    "by itself without", "to the detriment of", "behind the back of", "wrest from", "away from",
    "ahead of", "in front of", "in advance of", "in preference to", "instead of", "rather than", "more than",
    "unlike", "before", "outpace", "outdo", "overtake", "unaccompanied by", "unaided by", "in defiance of",
    "irrespective of", "regardless of", "over the head of", "to the chagrin of",
)  # fmt: skip
# The first words of each turn that are no mere prepositions or articles.
BARE = frozenset("in of with to the at by from on".split())
FIRST = frozenset(next(word for word in turn.split() if word not in BARE) for turn in TOGETHER)
SECOND = frozenset(next(word for word in turn.split() if word not in BARE) for turn in AGAINST)
BESIDE = frozenset("together alongside jointly partner ally joint both share co-lead along".split())
NAMES = frozenset({"NNP", "NNPS"})
REACH, ALIKE, TRUSTED = 4, 0.8, 0.5


def rivalled(frame: Frame) -> list[Finding]:
    """The first name that the claim has against somebody and the source beside them."""
    if not frame.sentence.has(SECOND) or frame.sentence.has(BESIDE):
        return []
    if not frame.evidence.has(FIRST):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(FIRST) or starts(source, AGAINST):
            continue
        beside = _after(source, TOGETHER)
        if not beside:
            continue
        inside = quoted(frame.sentence)
        for i, text in _after(frame.sentence, AGAINST).items():
            match = frame.matches.get(i)
            if match is None or match.sentence != number or match.strength < ALIKE or i in inside:
                continue
            if match.token.index in beside:
                there = beside[match.token.index]
                name = frame.sentence.tokens[i].text
                message = f"the claim has “{text} {name}”, the source “{there} {match.token.text}”"
                return [finding(ReasonCode.RELATION, message, f"{text} {name}", there, 0.7)]
    return []


def _after(sentence: Sentence, turns: tuple[str, ...]) -> dict[int, str]:
    """The names right after some words, each with these words."""
    words, found = sentence.tokens, dict[int, str]()
    for start in starts(sentence, turns):
        passive = words[start].tag == "VBN" and any(t.lemma == "be" for t in words[max(0, start - 3) : start])
        for token in words[start + 1 : start + 2 + REACH] if not passive else ():
            if token.tag in NAMES:
                found.setdefault(token.index, " ".join(t.text for t in words[start : token.index][:3]))
            elif token.verb or token.text in {",", ";"} or (found and token.tag != "CC"):
                break
    return found
