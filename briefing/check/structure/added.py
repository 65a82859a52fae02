"""A thing put into a list: "no arrests or injuries" where the source speaks of arrests alone.

A paraphrase words the items of a list in their order of kin: where one item is the source's own word, one
beside it of which the source has nothing has been added, or has taken another's place.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, conjuncts
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import strange
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

JOINTS = frozenset({"and", "or", "nor"})
COMMON = frozenset({"NN", "NNS"})
TOLD, SOME, SURE = 0.8, 0.5, 0.65


def check_added(frame: Frame) -> list[Finding]:
    """The first noun of a list that nothing accounts for, beside one that the source has."""
    sentence = frame.sentence
    if not sentence.has(JOINTS):
        return []
    new = [t for t in sentence.tokens if t.tag in COMMON and _unmet(frame, t)]
    if not new:
        return []
    inside = quoted(sentence)
    for token in new:
        if token.index in inside:
            continue
        told = [k for k in _beside(sentence, token) if _told(frame, k)]
        if told and strange(frame, token, SOME) and not _reworded(frame, told):
            other = sentence.tokens[told[0]]
            message = f"the claim has “{token.text}” beside “{other.text}”, the source nothing of the kind"
            return [finding(ReasonCode.REMAINDER, message, token.text, other.text, SURE)]
    return []


def _reworded(frame: Frame, told: list[int]) -> bool:
    """Whether a list of two words the source's, an item of which nothing else in the claim stands for:
    "people and groups" for "individuals and entities"."""
    if len(told) > 1:
        return False
    taken = {id(m.token) for m in frame.matches.values() if m.strength >= SOME}
    for k in told:
        match = frame.matches[k]
        source = frame.source(match)
        for j in _beside(source, match.token):
            if id(source.tokens[j]) not in taken:
                return True
    return False


def _unmet(frame: Frame, token: Token) -> bool:
    match = frame.matches.get(token.index)
    return match is None or match.strength < SOME


def _told(frame: Frame, k: int) -> bool:
    match = frame.matches.get(k)
    return frame.sentence.tokens[k].tag in COMMON and match is not None and match.strength >= TOLD


def _beside(sentence: Sentence, token: Token) -> list[int]:
    """The other items of the list that a noun stands in; empty for none."""
    words = sentence.tokens
    heads = (t.index for t in words if t.tag in COMMON or t.tag == "NNP")
    lists = [group for i in heads if len(group := conjuncts(sentence, i)) > 1 and token.index in group]
    found = {k for group in lists for k in group}
    if not found:
        return []
    first = min(found)
    while (above := words[first].head) >= 0 and above < first and _comma(sentence, above, first):
        found.add(above)
        first = above
    return sorted(found - {token.index})


def _comma(sentence: Sentence, one: int, two: int) -> bool:
    """Whether between two nouns a comma stands, and no verb, preposition or conjunction."""
    between = sentence.tokens[one + 1 : two]
    if sentence.tokens[one].tag not in COMMON or any(t.verb or t.tag in {"IN", "CC"} for t in between):
        return False
    return any(t.text == "," for t in between)
