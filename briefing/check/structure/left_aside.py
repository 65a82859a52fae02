"""Turns that tell no side of their own, though they stand in a class of contraries.

What somebody advises against by a noun ("recommended refusal"), what describes a thing refused ("turned down
a bill sparing them"), what is said of "alone" before a denial, and what has its counterpart in another word
of the claim ("while rejecting the one, it agreed to the other"); a denial that only sets a bound.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.language import cues
from briefing.check.language.matching import Match
from briefing.check.language.negators import capped, capping
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame

ADVISING = frozenset("recommend advise urge counsel advocate propose favour favor support back".split())
REFUSAL = frozenset("refusal reject rejection refuse dismissal dismiss veto".split())
REFUSING = frozenset("reject refuse decline dismiss veto block oppose defeat scrap drop withdraw".split())
ALONE = frozenset({"alone", "itself", "themselves"})
AFTER, BEFORE, FAR = 3, 5, 10
CLEARLY = SYNONYM - 0.06


def left_aside(words: Sequence[Token], first: int) -> bool:
    """Whether the turn that begins here advises a refusal, or describes a thing refused."""
    token = words[first]
    if token.lemma in ADVISING and any(t.lemma in REFUSAL for t in words[first + 1 : first + 1 + AFTER]):
        return True
    if token.lemma in REFUSAL and any(t.lemma in ADVISING for t in words[max(0, first - AFTER) : first]):
        return True
    if token.lower in ALONE and any(t.lower in {"not", "n't"} for t in words[first + 1 : first + 1 + AFTER]):
        return True  # "higher fines alone will not do"
    describing = token.tag == "VBG" and first > 0 and words[first - 1].tag in {"NN", "NNS"}
    return describing and any(t.verb and t.lemma in REFUSING for t in words[max(0, first - BEFORE) : first])


def tells(match: Match) -> bool:
    """Whether a match is of a verb that tells more than who speaks."""
    return match.token.verb and cues.SPEECH_CLASS.get(match.token.lemma) != "state"


def bounded_otherwise(one: Sentence, two: Sentence) -> bool:
    """Whether the one sets by a denial the bound that the other sets without.

    "No pupil for more than ten days" is "for ten at most".
    """
    for denying, other in ((one, two), (two, one)):
        bounds = {bound for t in denying.tokens if (bound := capping(denying.tokens, t.index))}
        if bounds and not bounds.isdisjoint(capped(other.tokens)):
            return True
    return False


def told_apart(frame: Frame, here: range, number: int, there: range) -> bool:
    """Whether the claim has another word for the source's turn, and the source another for the claim's."""
    if bounded_otherwise(frame.sentence, frame.evidence.sentences[number]):
        return True
    mine = [m for i in here if (m := frame.matches.get(i)) is not None and tells(m)]
    own = [m for m in mine if m.strength >= CLEARLY and m.sentence == number and m.token.index not in there]
    second = any(
        m.strength >= CLEARLY and m.sentence == number and m.token.index in there and i not in here
        for i, m in frame.matches.items()
    )
    return bool(own) and second and _beside(frame, here, number, own[0].token.index, there.start)


def _beside(frame: Frame, here: range, number: int, own: int, other: int) -> bool:
    """Whether what follows the claim's turn stands nearer to its counterpart than to the other turn."""
    nearer = 0
    for token in frame.sentence.tokens[here.stop : here.stop + FAR]:
        if token.text in {",", ";", ":"}:
            break
        match = frame.matches.get(token.index)
        if match is not None and match.sentence == number and match.strength >= CLEARLY:
            place = match.token.index
            nearer += 1 if abs(place - own) < abs(place - other) else -1
    return nearer > 0
