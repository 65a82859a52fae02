"""Definite phrases that name a whole as such and claim nothing of all of it: "nine votes among the 15
delegations", "twelve of the continent's leaders".
"""

from __future__ import annotations

from briefing.check.language.parse import Sentence
from briefing.check.language.scope import NUMERALS
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame

TWO = frozenset({"two", "2"})
DOZENS = frozenset("dozen score dozens scores hundreds thousands".split())


def of_count(sentence: Sentence, start: int) -> bool:
    """Whether a definite phrase that begins at ``start`` stands after a count of it ("twelve of the …")."""
    words = sentence.tokens
    if start < 2 or words[start - 1].lower != "of":
        return False
    before = words[start - 2]
    return before.tag == "CD" or before.lower in NUMERALS or before.lower in DOZENS


def whole_counted(claim: Sentence, source: Sentence, start: int, end: int) -> bool:
    """Whether the claim gives the whole of which the source has a part by the source's own count ("the 15
    delegations" for "nine of the 15 delegations")."""
    counts = {t.lower for t in claim.tokens[start:end] if t.tag == "CD"}
    return bool(counts) and any(
        t.lower in counts and source.tokens[t.index - 2].lower == "of" for t in source.tokens[2:]
    )


def described(frame: Frame, source: Sentence, token: Token, other: Token) -> bool:
    """ "The interested states" for "several states have shown interest": those."""
    word = frame.sentence.tokens[token.index - 1]
    match = frame.matches.get(word.index)
    if match is None or word.tag not in {"JJ", "VBN", "VBG"} or match.token not in source.tokens:
        return False
    return match.strength >= 0.8 and match.token.index > other.index
