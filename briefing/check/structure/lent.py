"""What a sentence of the source tells of one party, told of a party that the source names elsewhere.

Each word of a clause has its home, the one clause of the source that accounts for it: what the clause is
about must not be at home in another sentence than the rest.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Index
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.reaching import FINITE
from briefing.models import ReasonCode

NOUNS = frozenset({"NN", "NNS", "NNP"})
SUBJECTS = NOUNS | {"PRP", "DT", "CD"}
OPENING = frozenset("while whereas but although though".split())
RELATIVE = frozenset({"WDT", "WP", "WRB", "VBG", "VBN", "IN"})
LEAST, NEARLY = 0.8, 0.05
SEVERAL = 3


class Part(NamedTuple):
    """The homes of what a clause is about and of its other words."""

    about: dict[int, str]
    rest: dict[int, str]


def lent(frame: Frame) -> list[Finding]:
    """The first clause of the claim that is about somebody whose deeds another sentence tells."""
    if len(frame.evidence.sentences) < 2:
        return []
    found = (_lent(frame, clause) for clause in clauses(frame.sentence))
    first = next(filter(None, found), None)
    return [first] if first else []


def _lent(frame: Frame, clause: range) -> Finding | None:
    """What the source tells in another sentence, of somebody whom the claim does not name."""
    words = frame.sentence.tokens
    verb = _verb(frame.sentence, clause)
    if verb < 0 or not any(words[k].tag == "NNP" for k in clause if k < verb):
        return None
    part = _by_subject(frame, clause)
    if part is None or len(part.about) != 1 or len(part.rest) != 1 or words[verb].lemma in cues.SPEECH_CLASS:
        return None
    (here, left), there = *part.about.items(), next(iter(part.rest))
    known = [homes_of(frame, words[k]) for k in clause if k >= verb and _counts(words[k])]
    if here == there or known.count(frozenset({there})) < SEVERAL or known.count(frozenset()) > 1:
        return None
    homes = clauses_of(frame.evidence)
    own = [place for place, number in homes.items() if number == there]
    source = frame.evidence.sentences[own[0][0]]
    if any(number == here and n == own[0][0] for (n, _), number in homes.items()):
        return None
    places = {k for _, k in own}
    doers = [source.tokens[k] for p in source.predicates if p.direct for k in p.subjects if p.verb in places]
    said = {t.lower for t in words}
    if not doers or any(t.tag != "NNP" or t.lower in said or t.index not in places for t in doers):
        return None
    message = f"the claim tells of “{left}” what the source tells of “{doers[0].text}”"
    return finding(ReasonCode.ROLE, message, left, doers[0].text, 0.75)


@lru_cache(maxsize=2048)
def clauses(sentence: Sentence) -> tuple[range, ...]:
    """A sentence cut where a clause with a subject and a verb of its own begins."""
    words = sentence.tokens
    cuts = [0]
    for k in range(1, len(words)):
        if words[k].text in {";", ":"}:
            cuts.append(k + 1)
        elif words[k].lower in OPENING:
            cuts.append(k)
        elif (words[k].lower == "and" or words[k].text == ",") and _divides(sentence, cuts[-1], k):
            cuts.append(k + 1)
    cuts.append(len(words))
    return tuple(range(a, b) for a, b in pairwise(cuts) if b > a)


def _divides(sentence: Sentence, first: int, k: int) -> bool:
    """Whether a clause ends before a mark and another begins after it."""
    return any(t.tag in FINITE for t in sentence.tokens[first:k]) and _clausal(sentence, k + 1)


def _clausal(sentence: Sentence, first: int) -> bool:
    """Whether up to the next mark a subject stands before a finite verb, in no relative clause."""
    words = sentence.tokens[first:]
    end = next((t.index - first for t in words if t.text in {",", ";", ":"}), len(words))
    verb = next((i for i, t in enumerate(words[:end]) if t.tag in FINITE), -1)
    return verb > 0 and words[0].tag not in RELATIVE and any(t.tag in SUBJECTS for t in words[:verb])


@lru_cache(maxsize=256)
def clauses_of(evidence: Index) -> dict[tuple[int, int], int]:
    """Sentence and place of each word of the evidence -> number of its clause."""
    found: dict[tuple[int, int], int] = {}
    number = 0
    for n, sentence in enumerate(evidence.sentences):
        for clause in clauses(sentence):
            found.update(dict.fromkeys(((n, k) for k in clause), number))
            number += 1
    return found


def _by_subject(frame: Frame, clause: range) -> Part | None:
    """A clause is about the nouns before its first verb."""
    words = frame.sentence.tokens
    verb = _verb(frame.sentence, clause)
    if verb < 0:
        return None
    return _part(frame, clause, {k for k in clause if k < verb and words[k].tag in NOUNS})


def _verb(sentence: Sentence, clause: range) -> int:
    words = sentence.tokens
    return next((k for k in clause if words[k].tag in FINITE or words[k].tag == "VBN"), -1)


def _counts(token: Token) -> bool:
    return token.content or token.tag == "NNP"


def _part(frame: Frame, clause: range, about: set[int]) -> Part:
    part = Part({}, {})
    for k in clause:
        token = frame.sentence.tokens[k]
        if not _counts(token):
            continue
        found = homes_of(frame, token)
        if len(found) == 1:
            (place,) = found
            (part.about if k in about else part.rest).setdefault(place, token.text)
    return part


@lru_cache(maxsize=512)
def homes_of(frame: Frame, token: Token) -> frozenset[int]:
    """The clauses of the words that account for a word best."""
    homes, places = clauses_of(frame.evidence), frame.evidence.lemmas
    accounts = frame.evidence.accounts(token.lemma)
    best = max(accounts.values(), default=0.0)
    least = max(LEAST, best - NEARLY)
    found = [homes[n, t.index] for lemma in accounts if accounts[lemma] >= least for t, n in places[lemma]]
    if token.tag == "NNP":
        found.extend([homes[n, t.index] for t, n, _ in frame.evidence.named(token.lower)])
    return frozenset(found)
