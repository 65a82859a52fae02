"""A body or a measure of one tier of government told as that of another: "federal inspectors" for "state
inspectors", "the city's budget" for "the county budget".

Such words say whose a thing is and are no words for one another. Both must stand before the same noun, and
the source must have the claim's nowhere.
"""

from __future__ import annotations

from typing import Final

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

TIERS: Final = {
    **dict.fromkeys(("federal",), "federal"),
    **dict.fromkeys(("national", "nationwide"), "national"),
    **dict.fromkeys(("state", "statewide"), "state"),
    **dict.fromkeys(("county", "countywide"), "county"),
    **dict.fromkeys(("regional", "provincial", "cantonal"), "region"),
    **dict.fromkeys(("city", "municipal", "town", "citywide"), "city"),
}
WORDS: Final = frozenset(TIERS)
#: Pairs that may be one: a state broadcaster is a national one, a federal state a nation.
ALIKE: Final = frozenset(
    (frozenset(("federal", "national")), frozenset(("state", "national")), frozenset(("state", "region")))
)
WITHIN: Final = frozenset({"JJ", "JJR", "JJS", "NN", "NNS", "POS", "CD", "VBN"})
NOUNS: Final = frozenset({"NN", "NNS"})
SAME, REACH, SURE = 0.75, 5, 0.7


def check_tiers(frame: Frame) -> list[Finding]:
    """The first such word of the claim where the source has that of another tier."""
    if not frame.sentence.has(WORDS):
        return []
    inside = quoted(frame.sentence)
    for token in frame.sentence.tokens:
        tier = TIERS.get(token.lower)
        if tier is None or token.index in inside or token.tag == "NNP" or _told(frame, tier):
            continue
        head = _head(frame.sentence, token.index)
        match = frame.matches.get(head)
        if match is None or match.strength < SAME:
            continue
        source = frame.source(match)
        for other in source.tokens[max(0, match.token.index - REACH) : match.token.index]:
            theirs = TIERS.get(other.lower)
            if theirs is None or frozenset((tier, theirs)) in ALIKE:
                continue
            if _head(source, other.index) == match.token.index:
                message = f"the claim has “{token.text}” where the source has “{other.text}”"
                return [finding(ReasonCode.REMAINDER, message, token.text, other.text, SURE)]
    return []


def _told(frame: Frame, tier: str) -> bool:
    """Whether the source has a word of that tier."""
    return any(TIERS.get(t.lower) == tier for s in frame.evidence.sentences for t in s.tokens)


def _head(sentence: Sentence, i: int) -> int:
    """The noun that ends the phrase in which a word stands before it; -1 for none."""
    words, head = sentence.tokens, -1
    for k in range(i + 1, min(len(words), i + 1 + REACH)):
        if words[k].tag not in WITHIN and words[k].lower not in {"percent", "%"}:
            break
        if words[k].tag in NOUNS and words[k].lower not in {"percent", "per", "cent"}:
            head = k
    return head
