"""Turns that tell a cause or only look like one: "due to begin", "made the tents useless", "gave it as the
reason for", "explains the fall". Read off the order of words (see ``cause``)."""

from __future__ import annotations

from briefing.check.language.parse import DAYS
from briefing.check.language.words import Token
from briefing.check.structure.cause_words import ENDS, REASONS, SPAN

MONEY = frozenset(
    "money sum amount payment instalment installment debt loan fee bonus wage pension tax interest rent"
    " compensation share euro dollar pound million billion trillion arrears royalty dividend refund"
    " credit".split()
)


DEPENDING = frozenset("depend dependent conditional contingent hinge subject reliant".split())


def owed(words: tuple[Token, ...], i: int) -> bool:
    """ "Due to" that tells no cause: "due to begin", "the 40 million euros due to the islands"."""
    after = words[i + 2 : i + 3]
    if after and after[0].tag == "VB":
        return True
    before = words[i - 1] if i else None
    money = before is not None and (before.lemma in MONEY or before.tag == "CD" or before.text[0] in "€$£")
    return money and bool(after) and after[0].tag in {"NNP", "DT", "PRP", "PRP$", "NNS"}


def when(near: tuple[Token, ...]) -> bool:
    """ "Since 1990", "since the end of 2003", "since May": a time and no reason."""
    return bool(near) and (
        near[0].tag == "CD"
        or near[0].lemma in DAYS
        or (len(near) > 3 and near[3].tag == "CD" and near[2].lower == "of")
    )


def makes(words: tuple[Token, ...], i: int) -> bool:
    """ "Made the tents useless", "made him resign"; not "made the loan depend on the audit"."""
    if any(t.lemma in DEPENDING for t in words[i + 1 : i + SPAN]):
        return False
    for k in range(i + 2, min(i + SPAN, len(words))):
        if words[k].text in ENDS:
            return False
        if words[k].tag == "VB" or (
            words[k].tag == "JJ" and (k + 1 == len(words) or words[k + 1].tag[:2] != "NN")
        ):
            return words[k - 1].tag[:2] == "NN" or words[k - 1].tag in {"PRP", "RB"}
    return False


def given_as(words: tuple[Token, ...], i: int) -> int:
    """Where "gave X as the reason for" ends, or 0."""
    mark = between(words, i, ("as",))
    noun = next((t.index for t in words[mark + 1 : mark + 5] if t.lemma in REASONS), 0) if mark else 0
    after = words[noun + 1].lower if 0 < noun < len(words) - 1 else ""
    return noun + 2 if after in {"for", "why", "of", "behind"} else 0


def between(words: tuple[Token, ...], i: int, marks: tuple[str, ...]) -> int:
    """The first of some words that follows in the clause, not right after; 0 if none does."""
    for token in words[i + 2 : i + SPAN]:
        if token.text in ENDS:
            return 0
        if token.lower in marks:
            return token.index
    return 0


def explains(words: tuple[Token, ...], i: int) -> bool:
    """ "The strike explains the fall", not "the mayor explained the fall"."""
    before = words[i - 1] if i else None
    after = words[i + 1].tag if i + 1 < len(words) else ""
    told = before is not None and before.tag in {"NN", "NNS", "RB", "VBG", "MD"}
    return told and after in {"DT", "PRP$", "WRB", "NN", "NNS", "JJ", "RB", "CD", "PDT"}
