"""A compound of two nouns, neither of which the source has: "price controls" where it speaks of a law.

A paraphrase words a thing by one new noun, or sorts the source's own by one; it seldom has both new. If
the article speaks of the thing, or the claim as of one that is known, it counts where the source has another
phrase beside the same word of which the claim says nothing ("shape the command structure" for "shape the
financial strategy").
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Evidence, Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.tables import lexicon
from briefing.check.language.thesaurus import likeness
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import NO_DETAIL, strange
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.people import collective, somebody
from briefing.check.structure.subject import NOUNS, known, told_around
from briefing.models import ReasonCode

NEW, OTHER = 0.3, 0.5
# Before these the first noun is a verb in truth ("the plan gains access").
SUBJECTS = NOUNS | {"NNP", "NNPS", "PRP"}
SURE, EXCHANGED = 0.58, 0.7
SORTING = NOUNS | {"JJ"}
MARKS = frozenset({",", ";", ":", ".", "—", "–"})
TAKEN, LIKE, TRUSTED, AHEAD = 0.4, 0.7, 0.5, 4


def check_compounds(frame: Frame, evidence: Evidence) -> list[Finding]:
    """The first such compound of which the paragraph around the cited words does not speak either."""
    for one, two in pairwise(frame.sentence.tokens):
        if one.tag not in NOUNS or two.tag not in NOUNS:
            continue
        if not (strange(frame, one, NEW) and strange(frame, two, OTHER)) or _verbal(frame.sentence, one):
            continue
        if _comparative(one.lower):
            continue
        if collective(two.lemma) and two.tag == "NN":
            continue  # "the health minister" for his name
        if one.index in quoted(frame.sentence):
            continue
        if not _people(two) and (other := _instead(frame, one, two)):
            shown, theirs = f"{one.text} {two.text}", f"{other[0].text} {other[1].text}"
            message = f"the claim has “{shown}”, the source “{theirs}”"
            return [finding(ReasonCode.REMAINDER, message, shown, theirs, EXCHANGED)]
        if known(frame, one):
            continue
        if not any(told_around(frame.sentence, token, evidence) for token in (one, two)):
            shown = f"{one.text} {two.text}"
            message = f"the claim speaks of “{shown}”, the source of nothing of the kind"
            return [finding(ReasonCode.REMAINDER, message, shown, "", SURE)]
    return []


def _people(token: Token) -> bool:
    """Who does it has many names."""
    return somebody(token) or collective(token.lemma)


def _instead(frame: Frame, one: Token, two: Token) -> tuple[Token, Token] | None:
    """A phrase of the source beside the word that the claim's compound stands beside, neither word of which
    accounts for anything."""
    taken = {id(m.token) for m in frame.matches.values() if m.strength >= TAKEN}
    words = frame.sentence.tokens
    ends = [(step, beside(words, i, step)) for i, step in ((one.index, -1), (two.index, 1))]
    for step, k in ends:
        match = frame.matches.get(k)
        if match is None or match.strength < LIKE or frame.trust(match.sentence) < TRUSTED:
            continue
        there = frame.source(match).tokens
        for first, second in pairwise(there):
            if first.tag not in SORTING or second.tag not in NOUNS or not (first.content and second.content):
                continue
            if second.index + 1 < len(there) and there[second.index + 1].tag in NOUNS:
                continue
            if id(first) in taken or id(second) in taken or second.lemma in NO_DETAIL or _people(second):
                continue
            place = beside(there, first.index if step < 0 else second.index, step)
            if place == match.token.index and not _akin((one, two), (first, second)):
                return first, second
    return None


def beside(words: tuple[Token, ...], i: int, step: int) -> int:
    """The next word of meaning to one side, within a few words of the same part; -1 for none."""
    for k in range(i + step, i + step * (AHEAD + 1), step):
        if not 0 <= k < len(words) or words[k].text in MARKS:
            break
        if words[k].content:
            return k
    return -1


def _akin(mine: tuple[Token, Token], theirs: tuple[Token, Token]) -> bool:
    return any(likeness(a.lemma, b.lemma) >= NEW for a in mine for b in theirs)


def _verbal(sentence: Sentence, token: Token) -> bool:
    return token.index > 0 and sentence.tokens[token.index - 1].tag in SUBJECTS


def _comparative(word: str) -> bool:
    """ "Narrower", "weightier", which may be tagged as nouns."""
    return word.endswith("ier") or "C=" in lexicon().get(word, "")
