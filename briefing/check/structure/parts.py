"""The parts of a sentence, and in which of them the source has what accounts for a word of the claim.

No parse is needed: a part ends at a mark or a conjunction, and as no way to cut is always right there are
several.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from briefing.check.language.matching import Index
from briefing.check.language.parse import Sentence
from briefing.check.language.words import FINITE, Token

JOINTS = frozenset("and or but while whereas although though".split())
CLAUSAL = frozenset("with which who whose where that because after before when if unless than".split())
PAIRING = frozenset({"and", "or"})
NAMED = frozenset({"DT", "JJ", "NNP"})
REACH = 4
MARKS = frozenset({";", ":", "—"})
ASIDE = frozenset({",", "("})
PHRASE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "CD", "DT", "POS"})
# Prepositions that give a party its part, whatever the voice of the verb.
SLOTTED = frozenset("with on to from against".split())
FINE, COARSE, WHOLE, SLOTS = 0, 1, 2, 3
# How far a word is told of what stands in the same fine, or only in the same coarse part.
NEAR, CLAUSE = 1.0, 0.7
CUTTING = JOINTS | MARKS | ASIDE | {")"} | CLAUSAL | SLOTTED
SUBJECTS = frozenset({"NN", "NNS", "NNP", "PRP", "DT", "CD"})
OPENING = frozenset("while whereas but although though".split())
RELATIVE = frozenset({"WDT", "WP", "WRB", "VBG", "VBN", "IN"})
LEAST, NEARLY = 0.6, 0.05
AT_HOME = 0.8
Place = tuple[int, int]
"""Sentence and index of a word of the evidence."""


@lru_cache(maxsize=2048)
def tags(sentence: Sentence) -> frozenset[str]:
    """The parts of speech of a sentence's words: many checks have nothing to do where no figure is."""
    return frozenset([t.tag for t in sentence.tokens])


@lru_cache(maxsize=4096)
def cuts(sentence: Sentence) -> tuple[tuple[int, ...], ...]:
    """For each way to cut a sentence the number of the part of each word."""
    found: list[tuple[int, int, int, int]] = []
    number = last = around = joints = more = 0
    here = (0, 0, 0, 0)
    for token in sentence.tokens:
        if token.lower not in CUTTING:
            found.append(here)
            continue
        if (token.lower in JOINTS and not _pairs(sentence, token.index)) or token.text in MARKS:
            joints += 1
            around = number
            last = number = last + 1
        elif token.text in ASIDE or token.lower in CLAUSAL:
            around = number
            last = number = last + 1
        elif slotted(sentence, token):
            more += 1
        found.append((number, joints, 0, last + more))
        if token.text == ")":
            number = around  # what brackets enclose does not end the part that they stand in
        here = (number, joints, 0, last + more)
    return tuple(zip(*found, strict=True)) if found else ((), (), (), ())


def _pairs(sentence: Sentence, k: int) -> bool:
    """Whether a conjunction only joins two names: "Lind and Mayor Brandt proposed", not "met Lind and Brandt
    proposed"."""
    words = sentence.tokens
    if words[k].lower not in PAIRING or k == 0 or words[k - 1].tag != "NNP":
        return False
    i = k + 1
    while i < len(words) and words[i].tag in NAMED:
        i += 1
    if words[i - 1].tag != "NNP":
        return False
    first = max((t.index + 1 for t in words[:k] if t.text in ASIDE or t.lower in CLAUSAL), default=0)
    if any(t.tag in FINITE for t in words[first:k]):
        return any(t.lower == "by" for t in words[max(first, k - REACH) : k])
    return i < len(words) and words[i].tag in FINITE


@lru_cache(maxsize=256)
def parts_of(evidence: Index) -> tuple[tuple[tuple[int, ...], ...], ...]:
    """The same for every sentence of the evidence, numbered on."""
    out = []
    for way in (FINE, COARSE, WHOLE, SLOTS):
        rows, first = [], 0
        for sentence in evidence.sentences:
            parts = cuts(sentence)[way]
            rows.append(tuple([first + part for part in parts]) if first else parts)
            first += max(parts, default=0) + 1
        out.append(tuple(rows))
    return tuple(out)


@lru_cache(maxsize=256)
def divided(evidence: Index) -> tuple[bool, ...]:
    """For each way to cut a text whether it has more than one part."""
    return tuple([max(rows[-1], default=0) > 0 for rows in parts_of(evidence)])


def slotted(sentence: Sentence, token: Token) -> bool:
    """Whether a preposition gives a noun its part; "called on by X" and "to go" do not."""
    words, i = sentence.tokens, token.index + 1
    return token.lower in SLOTTED and i < len(words) and words[i].tag in PHRASE


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
def clauses_of(evidence: Index) -> dict[Place, int]:
    """Sentence and place of each word of the evidence -> number of its clause."""
    found: dict[Place, int] = {}
    number = 0
    for n, sentence in enumerate(evidence.sentences):
        for clause in clauses(sentence):
            found.update(dict.fromkeys(((n, k) for k in clause), number))
            number += 1
    return found


@lru_cache(maxsize=256)
def clause_count(evidence: Index) -> int:
    """How many clauses a text has."""
    return sum([len(clauses(sentence)) for sentence in evidence.sentences]) or 1


@lru_cache(maxsize=1024)
def places(evidence: Index, token: Token, least: float = LEAST) -> dict[Place, float]:
    """Where the words stand that account for a word best, and how well they do; if there are none, those
    that may name the same party."""
    accounts = evidence.accounts(token.lemma)
    least = max(least, max(accounts.values(), default=0.0) - NEARLY)
    found = {
        (n, t.index): strength
        for lemma, strength in accounts.items()
        if strength >= least
        for t, n in evidence.lemmas[lemma]
    }
    if not found and token.tag == "NNP":
        found.update(((n, t.index), strength) for t, n, strength in evidence.named(token.lower))
    return found


def homes_of(evidence: Index, token: Token) -> frozenset[int]:
    """The clauses of the words that account for a word best."""
    homes = clauses_of(evidence)
    return frozenset([homes[place] for place in places(evidence, token, AT_HOME)])
