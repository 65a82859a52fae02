"""Some told for none: "a few arrests came to light" for "no arrests were reported", "just one paragraph
mentions it" for "no paragraph does".

The check of denials weighs how much of a sentence is denied; here the noun itself is, and the claim counts
what there is none of.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Match
from briefing.check.language.thesaurus import DERIVED, SAME
from briefing.check.structure.denials import FEW, denials
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.quantifier import COUNT, ONE, PART, quantity
from briefing.models import ReasonCode

NO, NOBODY = frozenset({"no"}), frozenset({"nobody", "none", "no-one"})
# "No ministers but hers", "no more than two", "no longer", "no doubt".
EXCEPTING = frozenset(
    "but except save other another else more less fewer longer later than unless until before if".split()
)
IDLE = frozenset("doubt question wonder matter way means time use sense need case choice one".split())
MODIFYING = frozenset({"JJ", "JJR", "VBN", "NN", "NNP"})
SURE, REACH = 0.8, 8


def some_or_none(frame: Frame) -> list[Finding]:
    """The first noun that the claim counts and of which the source says that there is none."""
    if not frame.evidence.has(NO) or frame.sentence.has(cues.NEGATORS):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for i, match in frame.matches.items():
        token = words[i]
        if match.strength < DERIVED or token.tag[:2] != "NN" or token.lemma in IDLE or i in inside:
            continue
        if token.lemma != match.token.lemma or not _none_of(frame, match):
            continue
        mine = quantity(frame.sentence, i)
        if mine.kind not in {PART, ONE, COUNT} or mine.word is token or _turned(frame, i):
            continue
        left, right = f"{mine.word.text} {token.text}", f"no {match.token.text}"
        message = f"the claim says “{left}”, the source “{right}”"
        return [finding(ReasonCode.POLARITY, message, left, right, SURE)]
    return []


def nobody_from(frame: Frame) -> list[Finding]:
    """ "Nobody from the bank" where the source tells of the bank, and denies nothing of it."""
    if not frame.sentence.has(NOBODY):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for a, b in pairwise(words):
        if a.lower not in NOBODY or b.lower != "from" or a.index in inside:
            continue
        k = b.index + 1 + (b.index + 1 < len(words) and words[b.index + 1].tag == "DT")
        match = frame.matches.get(k)
        if match is None or words[k].tag != "NNP" or match.strength < SAME:
            continue
        source = frame.source(match)
        if not source.has(EXCEPTING) and denials(source.tokens) == 0:
            left, right = f"{a.text} from {words[k].text}", match.token.text
            message = f"the claim says “{left}”, the source tells of “{right}”"
            return [finding(ReasonCode.POLARITY, message, left, right, SURE)]
    return []


def _turned(frame: Frame, i: int) -> bool:
    """Whether a word near the noun, other than "not" and its like, may deny it ("failed to arrest one")."""
    near = frame.sentence.tokens[max(0, i - REACH) : i + REACH]
    few = sum(two.lower in FEW and one.lower == "a" for one, two in pairwise(near))
    return frame.standing[i].negative or denials(near) > few


def _none_of(frame: Frame, match: Match) -> bool:
    """Whether the source has the noun but once, after "no", and takes nothing back."""
    source, there = frame.source(match), match.token
    k = there.index - 1
    while k > 0 and source.tokens[k].tag in MODIFYING:
        k -= 1
    if k < 0 or source.tokens[k].lower != "no" or len(frame.evidence.lemmas[there.lemma]) > 1:
        return False
    return not source.has(EXCEPTING) and denials(source.tokens) == 1
