"""Which ministers: "foreign ministers" for "defence ministers", "the transport ministry" for "the health
ministry".

Of a person told by name the check of names compares the office. Here the office is told of several, or of
nobody by name: its portfolio stands nowhere in the source, which gives another one for the same word.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

# Each portfolio under one name; an office may be called by any of its words.
PORTFOLIOS = {
    word: words.split()[0]
    for words in (
        "foreign external diplomacy", "defence defense war military", "finance treasury fiscal",
        "interior home", "economy economic economics", "health", "justice", "energy", "trade commerce",
        "environment climate", "education", "transport transportation", "culture", "science research",
        "agriculture farm farming", "labour labor employment", "housing", "fisheries", "tourism", "industry",
        "water", "prime",
    )
    for word in words.split()
}  # fmt: skip
OFFICES = frozenset("minister ministry secretary".split())
LIKE, TRUSTED, SURE = 0.9, 0.5, 0.7


def check_portfolios(frame: Frame) -> list[Finding]:
    """The first portfolio of the claim for which the source has another one."""
    if not frame.sentence.has(OFFICES):
        return []
    inside = quoted(frame.sentence)
    mine = _portfolios(frame.sentence)
    for i, place, name in mine:
        match = frame.matches.get(i)
        if match is None or match.strength < LIKE or place in inside or not frame.trust(match.sentence):
            continue
        if any(PORTFOLIOS.get(t.lower) == name for s in frame.evidence.sentences for t in s.tokens):
            continue
        theirs = [row for s in frame.evidence.sentences for row in _portfolios(s)]
        here = [row for row in _portfolios(frame.source(match)) if row[0] == match.token.index]
        if (
            not here
            or len({other for *_, other in theirs}) != 1
            or any(other == here[0][2] for *_, other in mine)
        ):
            continue
        words = frame.source(match).tokens
        left, right = f"{frame.sentence.tokens[place].text}", f"{words[here[0][1]].text}"
        message = f"the claim speaks of “{left} {frame.sentence.tokens[i].text}”, the source of “{right}”"
        return [finding(ReasonCode.REMAINDER, message, left, right, SURE)]
    return []


def _portfolios(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Where an office stands, where its portfolio, and which: "foreign ministers", "ministers of defence"."""
    words = sentence.tokens
    found = []
    for token in words:
        i = token.index
        if token.lemma.lower() not in OFFICES and token.lower.rstrip("s") not in OFFICES:
            continue
        before = words[i - 1] if i else None
        if before is not None and before.lower in PORTFOLIOS:
            found.append((i, i - 1, PORTFOLIOS[before.lower]))
        elif i + 2 < len(words) and words[i + 1].lower in {"of", "for"}:
            k = i + 3 if words[i + 2].lower == "the" and i + 3 < len(words) else i + 2
            if words[k].lower in PORTFOLIOS:
                found.append((i, k, PORTFOLIOS[words[k].lower]))
    return found
