# ruff: noqa: E501 (tables: one family of cues a line)
"""What a sentence is about and how settled it is, by general cue words of English news prose."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.ask.extractive.status import status_of
from briefing.models import ClaimKind, Status
from briefing.prose.happenings import date_words

# (pattern, weight): how strongly the words mark an open risk. 2 = the source itself calls it one.
_RISK = tuple(
    (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), weight)
    for words, weight in (
        ("risks?|risky|risking|danger\\w*|threats?|threaten\\w*|warn\\w*|caution(?:ed|s)|concerns?|fears?|feared", 2.0),
        ("could struggle|struggl\\w+|hurdles?|obstacles?|jeopardi[sz]\\w+|uncertain\\w*|escalat\\w+|tensions?", 2.0),
        ("unless|without (?:\\w+ ){0,3}(?:support|backing|help|funding|agreement)|unresolved|deadlock\\w*", 1.5),
        ("opposition|opposes?|opposed|reject\\w*|dismiss\\w*|refus\\w+|declin\\w+ to|ruled out|denie[sd]", 1.5),
        ("unlikely|not (?:yet )?committed|has not (?:yet )?|have not (?:yet )?|avoided|reluctan\\w+|skeptic\\w+|sceptic\\w+", 1.2),
        ("breach\\w*|violat\\w+|delay\\w*|stall\\w*|collaps\\w+|fail(?:s|ed|ing|ure)?|amassing|build-?up|accus\\w+", 1.2),
        ("little progress|no clear|absence of|lack of|differing|disagree\\w*|divided|doubts?|questions? over|test whether", 1.2),
        ("consequences|weak (?:deal|agreement)|cautious|depend(?:s|ed)? on|not every|no(?:t)? guarantee|shortage\\w*", 1.0),
        ("criticis\\w+|critics|protest\\w*|challenges?|instabilit\\w+|vulnerab\\w+|overrun|shortfall", 0.5),
    )
)  # fmt: skip
_RELIEF = re.compile(
    r"\b(?:end(?:s|ed|ing)|eas(?:es|ed|ing)|reduc(?:es|ed|ing)|refut(?:es|ed|ing))\s+(?:\w+\s+){0,3}"
    r"(?:tensions?|fears?|concerns?|uncertainty|claims?)\b",
    re.IGNORECASE,
)
"""A danger that is ending is no risk."""
STATED_FROM = 1.5

_FIGURE = re.compile(
    r"[£$€¥]\s?\d|\b\d[\d,.]*\s*(?:%|percent|per cent|billion|million|trillion)|\b\d{1,3}(?:,\d{3})+\b"
)
_COMMITMENT = re.compile(
    r"\b(?:will|committ?(?:ed|ing|ments?)|pledg\w+|announced|aid package|promis\w+|agreed to|undertak\w+)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def risk_weight(text: str) -> float:
    """How strongly a sentence speaks of a risk: 0 for not at all, 2 and more for a stated one."""
    text = _RELIEF.sub(" ", text)
    return sum(weight for pattern, weight in _RISK if pattern.search(text))


def states_risk(text: str) -> bool:
    """Whether the sentence's own words call the matter a risk, a concern, a hurdle."""
    return any(pattern.search(text) for pattern, weight in _RISK if weight >= STATED_FROM)


def kind_of(text: str, speaker: str | None) -> ClaimKind:
    """One kind for a sentence; the more specific wins."""
    if date_words(text):
        return ClaimKind.EVENT
    if risk_weight(text) >= STATED_FROM:
        return ClaimKind.RISK
    if _FIGURE.search(text):
        return ClaimKind.FIGURE
    status = status_of(text)
    if status is Status.PROPOSED:
        return ClaimKind.PROPOSAL
    if _COMMITMENT.search(text):
        return ClaimKind.COMMITMENT
    return ClaimKind.POSITION if speaker else ClaimKind.FINDING
