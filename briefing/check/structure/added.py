"""A thing put into a list: "no arrests or injuries" where the source speaks of arrests alone.

A paraphrase words the items of a list in their order of kin: where one item is the source's own word, one
beside it of which the source has nothing has been added, or has taken another's place.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, conjuncts
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import strange
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

JOINTS = frozenset({"and", "or", "nor"})
PARTING = frozenset({"VBD", "VBZ", "VBP", "VBN", "MD", "IN"})
COMMON = frozenset({"NN", "NNS"})
# Nouns for anybody whom the source may call otherwise.
ANYBODY = frozenset(
    "organisation organization body entity institution group company firm business individual figure official"
    " leader citizen resident member ally partner side minister president secretary chief".split()
)
TOLD, SOME, SURE = 0.8, 0.5, 0.65


def check_added(frame: Frame) -> list[Finding]:
    """The first noun of a list that nothing accounts for, beside one that the source has."""
    sentence = frame.sentence
    if not sentence.has(JOINTS):
        return []
    new = [t for t in sentence.tokens if t.tag in COMMON and t.lemma not in ANYBODY and _unmet(frame, t)]
    if not new:
        return []
    inside = quoted(sentence)
    for token in new:
        if token.index in inside:
            continue
        beside = _beside(sentence, token)
        told = [k for k in beside if _told(frame, k)]
        if told and not _stands_for(frame, told[0], len(beside) + 1) and strange(frame, token, SOME):
            other = sentence.tokens[told[0]]
            message = f"the claim has “{token.text}” beside “{other.text}”, the source nothing of the kind"
            return [finding(ReasonCode.REMAINDER, message, token.text, other.text, SURE)]
    return []


def _unmet(frame: Frame, token: Token) -> bool:
    match = frame.matches.get(token.index)
    return match is None or match.strength < SOME


def _told(frame: Frame, k: int) -> bool:
    match = frame.matches.get(k)
    return frame.sentence.tokens[k].tag in COMMON and match is not None and match.strength >= TOLD


def _stands_for(frame: Frame, told: int, items: int) -> bool:
    """Whether the source's list is as long and has an item that the claim words otherwise."""
    match = frame.matches[told]
    theirs = conjuncts(frame.source(match), match.token.index)
    have = {
        m.token.index for m in frame.matches.values() if m.sentence == match.sentence and m.strength >= SOME
    }
    return items <= len(theirs) and not have.issuperset(theirs)


def _beside(sentence: Sentence, token: Token) -> list[int]:
    """The other items of the list that a noun stands in; empty for none."""
    words = sentence.tokens
    heads = (t.index for t in words if t.tag in COMMON or t.tag == "NNP")
    lists = [group for i in heads if len(group := conjuncts(sentence, i)) > 1 and token.index in group]
    found = {k for group in lists for k in group}
    if not found or any(_parted(words, k, token.index) for k in found - {token.index}):
        return []
    first = min(found)
    while (above := words[first].head) >= 0 and above < first and _comma(sentence, above, first):
        found.add(above)
        first = above
    items = sorted(found)
    if any(t.verb or t.tag == "IN" for one, two in pairwise(items) for t in words[one + 1 : two]):
        return []  # "the minister said, and prices rose"
    return sorted(found - {token.index})


def _parted(words: tuple[Token, ...], one: int, two: int) -> bool:
    """Whether a verb or a preposition stands between what should be two items of one list."""
    between = words[min(one, two) + 1 : max(one, two)]
    return any(t.tag in PARTING for t in between)


def _comma(sentence: Sentence, one: int, two: int) -> bool:
    """Whether between two nouns a comma stands, and no verb, preposition or conjunction."""
    between = sentence.tokens[one + 1 : two]
    if sentence.tokens[one].tag not in COMMON or any(t.verb or t.tag in {"IN", "CC"} for t in between):
        return False
    return any(t.text == "," for t in between)
