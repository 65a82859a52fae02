"""A compound of two nouns, neither of which the source has: "price controls" where it speaks of a law.

A paraphrase words a thing by one new noun, or sorts the source's own by one; it seldom has both new.
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Evidence, Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.tables import lexicon
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import strange
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.people import collective
from briefing.check.structure.subject import NOUNS, known, told_around
from briefing.models import ReasonCode

NEW, OTHER = 0.3, 0.5
# Before these the first noun is a verb in truth ("the plan gains access").
SUBJECTS = NOUNS | {"NNP", "NNPS", "PRP"}
SURE = 0.58


def check_compounds(frame: Frame, evidence: Evidence) -> list[Finding]:
    """The first such compound of which the paragraph around the cited words does not speak either."""
    for one, two in pairwise(frame.sentence.tokens):
        if one.tag not in NOUNS or two.tag not in NOUNS or _comparative(one.lower):
            continue
        if not (strange(frame, one, NEW) and strange(frame, two, OTHER)) or _verbal(frame.sentence, one):
            continue
        if collective(two.lemma) and two.tag == "NN":
            continue  # "the health minister" for his name
        if one.index in quoted(frame.sentence) or known(frame, one):
            continue
        if not any(told_around(frame.sentence, token, evidence) for token in (one, two)):
            shown = f"{one.text} {two.text}"
            message = f"the claim speaks of “{shown}”, the source of nothing of the kind"
            return [finding(ReasonCode.REMAINDER, message, shown, "", SURE)]
    return []


def _verbal(sentence: Sentence, token: Token) -> bool:
    return token.index > 0 and sentence.tokens[token.index - 1].tag in SUBJECTS


def _comparative(word: str) -> bool:
    """ "Narrower", "weightier", which may be tagged as nouns."""
    return word.endswith("ier") or "C=" in lexicon().get(word, "")
