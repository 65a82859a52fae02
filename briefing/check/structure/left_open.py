"""What is left open told as coming, what one may do as what one must, and no side taken as one taken: "will
close it" for "did not rule out closing it", "must close" for "may close", "voted against" for "abstained"."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

SHUTTING = frozenset({"rule", "exclude", "preclude", "discount"})
LEAVING = frozenset("not n't never decline refuse without nor".split())
COMING = frozenset({"will", "shall", "'ll", "going", "certain", "sure", "bound"})
PLANNING = frozenset({"plan", "intend", "resolve", "decide"})
OPEN = frozenset(
    "may might could can would possible possibly possibility perhaps option open consider rule exclude"
    " preclude discount consideration leave left weigh whether likely unlikely reserve"
    " prepared ready willing".split()
)
ALLOWING = frozenset("may can allow permit free entitle authorise authorize empower".split())
FORCING = frozenset("must oblige require compel force order duty obligation obliged".split())
NO_SIDE = frozenset({"abstain", "abstention", "neutral"})
TAKING = frozenset("against for oppose support back favour favor reject approve".split())
VOTING = frozenset({"vote", "voted", "votes", "voting"})
ALIKE, TRUSTED, REACH, NEAR, AHEAD = 0.7, 0.4, 5, 4, 10
VERBS = frozenset({"VBG", "VB", "NN", "NNS"})


def check_left_open(frame: Frame) -> list[Finding]:
    """The first thing told as coming, as a duty, or as a side taken, that the source leaves open."""
    return _coming(frame) or _forced(frame) or _sided(frame)


def _coming(frame: Frame) -> list[Finding]:
    """ "Will close it" for "did not rule out closing it"."""
    if not frame.sentence.has(COMING | PLANNING) or not frame.evidence.has(SHUTTING):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        for opened in _opened(source):
            for i, match in frame.matches.items():
                if match.sentence != number or match.token.index != opened or match.strength < ALIKE:
                    continue
                cue = _ahead(frame.sentence, i, COMING | PLANNING, OPEN)
                if cue is not None and i not in quoted(frame.sentence):
                    mine = f"{cue.text} {frame.sentence.tokens[i].text}"
                    message = f"the claim says “{mine}”, the source only does not rule it out"
                    return [finding(ReasonCode.MODALITY, message, mine, match.token.text, 0.75)]
    return []


def _opened(source: Sentence) -> Iterator[int]:
    """The verbs and nouns that a sentence does not rule out."""
    words = source.tokens
    for k, token in enumerate(words):
        if token.lemma not in SHUTTING or not token.verb:
            continue
        if not any(t.lemma in LEAVING or t.lower in LEAVING for t in words[max(0, k - NEAR) : k]):
            continue
        for t in words[k + 1 : k + AHEAD]:
            if t.text in CLAUSE_MARKS or t.lower in {"if", "unless"}:
                break
            if t.tag in VERBS and t.content:
                yield t.index


def _ahead(sentence: Sentence, i: int, wanted: frozenset[str], barred: frozenset[str]) -> Token | None:
    """The wanted word within reach before a word in its clause, with no word there that bars it."""
    words, found = sentence.tokens, None
    for k in range(i - 1, max(-1, i - 1 - REACH), -1):
        if words[k].text in CLAUSE_MARKS or words[k].lower in barred or words[k].lemma in barred:
            return found
        if words[k].lower in wanted or words[k].lemma in wanted:
            denied = any(t.lower in LEAVING for t in words[max(0, k - 2) : i])
            return None if denied else words[k]
    return None


def _forced(frame: Frame) -> list[Finding]:
    """ "The law obliges towns to close it" for "towns may close it"."""
    if not frame.sentence.has(FORCING) or not frame.evidence.has(ALLOWING):
        return []
    for i, match in frame.matches.items():
        token, other = frame.sentence.tokens[i], match.token
        if not (token.verb and other.verb) or match.strength < ALIKE or frame.trust(match.sentence) < TRUSTED:
            continue
        source = frame.source(match)
        may = _ahead(source, other.index, ALLOWING, FORCING | SAYING)
        must = _ahead(frame.sentence, i, FORCING, ALLOWING)
        if may is None or must is None or _ahead(source, other.index, FORCING, SAYING) is not None:
            continue
        mine, theirs = f"{must.text} … {token.text}", f"{may.text} {other.text}"
        message = f"the claim says “{mine}”, the source “{theirs}”"
        return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.75)]
    return []


SAYING = frozenset({"that", "not"})


def _sided(frame: Frame) -> list[Finding]:
    """ "Voted against it" for "abstained"."""
    if not frame.evidence.has(NO_SIDE) or frame.sentence.has(NO_SIDE) or not frame.sentence.has(VOTING):
        return []
    words = frame.sentence.tokens
    if any(frame.evidence.has(frozenset({side})) for side in TAKING - {"for"}):
        return []
    if any(_side(s, t) for s in frame.evidence.sentences for t in s.tokens if t.lemma == "vote"):
        return []  # "nine voted for it, and Norway abstained"
    for token in words:
        if token.lemma != "vote" or not token.verb:
            continue
        side = _side(frame.sentence, token)
        if side is not None and not any(
            t.lower in LEAVING for t in words[max(0, token.index - 3) : token.index]
        ):
            mine = f"{token.text} {side.text}"
            message = f"the claim says “{mine}”, the source tells of one who took no side"
            return [finding(ReasonCode.POLARITY, message, mine, "abstained", 0.75)]
    return []


def _side(sentence: Sentence, vote: Token) -> Token | None:
    """The side that a vote takes."""
    return next((t for t in sentence.tokens[vote.index + 1 : vote.index + 4] if t.lower in TAKING), None)
