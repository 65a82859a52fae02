"""One claim laid beside its evidence: what every structural check looks at. Computed once, shared by all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from briefing.check.base import Evidence, Finding
from briefing.check.language.gaps import filled
from briefing.check.language.matching import Index, Match, align, index
from briefing.check.language.parse import Sentence, analyse
from briefing.check.language.scope import Standing, Standings
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.focus import focus, weight
from briefing.check.structure.stand_in import stand_ins
from briefing.models import Reason, ReasonCode

# How surely a word stands for another that it hardly rewords.
KEPT = SYNONYM + 0.1


@dataclass(eq=False, slots=True)
class Frame:
    """A claim's sentence, the evidence, and which word of the one accounts for which word of the other.

    Not to be changed. It is equal to itself only, so that what is worked out about it can be kept.
    """

    sentence: Sentence
    standing: Standings
    evidence: Index
    standings: tuple[Standings, ...]
    matches: dict[int, Match]
    shares: tuple[float, ...]
    trusts: tuple[float, ...]
    trust: Callable[[int], float]
    """How far a sentence of the evidence is about what the claim says, between 0 and 1: one of ``trusts``.

    A difference from a sentence that shares a third of the claim's words or less proves little.
    """
    worth: dict[int, float]
    """The content words of the claim's sentence by their places, each with how informative it is."""
    missing: tuple[Token, ...]
    """Those that nothing in the evidence accounts for, or little (a strength below a half)."""
    answers: dict[object, Sequence[Finding]] = field(default_factory=dict)
    """What each panel of mechanisms that was asked has found."""

    @property
    def kept(self) -> float:
        """How far the claim keeps the source's words, by weight: 1 where it has no other ones."""
        total = sum(self.worth.values()) or 1.0
        matches = self.matches
        return sum([w for i, w in self.worth.items() if i in matches and matches[i].strength >= KEPT]) / total

    @property
    def lacking(self) -> float:
        """The share of the claim's content words, by weight, that the source accounts for by none of its."""
        return sum([self.worth[t.index] for t in self.missing]) / (sum(self.worth.values()) or 1.0)

    def source(self, match: Match) -> Sentence:
        """The sentence of the evidence that a match lies in."""
        return self.evidence.sentences[match.sentence]

    def there(self, match: Match) -> Standing:
        """The standing of the matched word in its own sentence."""
        return self.standings[match.sentence][match.token.index]


Mechanism = Callable[[Frame], Sequence[Finding]]
"""One rule of a structural check: what it has against the sentence of a claim."""


@lru_cache(maxsize=128)
def frames(claim: str, evidence: str) -> tuple[Frame, ...]:
    """One frame for each sentence of the claim."""
    found = index(filled(focus(claim, evidence)))
    there = _standings(found)
    out = []
    for sentence in analyse(claim):
        matches = align(sentence, found)
        matches.update(stand_ins(sentence, found, matches))
        worth = {t.index: weight(t.lower) for t in sentence.tokens if t.content}
        shares = _shares(worth, found, matches)
        trusts = tuple([max(0.0, min(1.0, (share - 0.1) / 0.3)) for share in shares])
        standing, trust = Standings(sentence), trusts.__getitem__
        words = sentence.tokens
        missing = tuple([words[i] for i in worth if i not in matches or matches[i].strength < 0.5])
        out.append(Frame(sentence, standing, found, there, matches, shares, trusts, trust, worth, missing))
    return tuple(out)


def _shares(worth: dict[int, float], evidence: Index, matches: dict[int, Match]) -> tuple[float, ...]:
    """For each sentence of the evidence the share of the claim's content words that it has, by weight."""
    total = sum(worth.values()) or 1.0
    shares = [0.0] * len(evidence.sentences)
    for i, (token, sentence, strength) in matches.items():
        value = worth[i] * strength / total
        places = evidence.lemmas[token.lemma] if len(shares) > 1 else ()
        if len(places) < 2:
            shares[sentence] += value
        else:
            for number in {n for _, n in places}:
                shares[number] += value
    return tuple(shares)


@lru_cache(maxsize=128)
def _standings(evidence: Index) -> tuple[Standings, ...]:
    return tuple([Standings(sentence) for sentence in evidence.sentences])


def each(claim: str, evidence: Evidence) -> tuple[Frame, ...]:
    """The frames of a claim and what it cites."""
    return frames(claim, evidence.text)


def finding(
    code: ReasonCode, message: str, mine: str, theirs: str, weight: float, hard: bool = False
) -> Finding:
    """A finding in one call."""
    return Finding(Reason(code=code, message=message, claim_words=mine, source_words=theirs), hard, weight)


def words(sentence: Sentence, *tokens: Token) -> str:
    """The text of some words, in the order of the sentence."""
    return " ".join(t.text for t in sorted(set(tokens), key=lambda t: t.start))


def phrase(sentence: Sentence, i: int, reach: int = 3) -> str:
    """A word with the near words that hang on it, for a message."""
    near = [k for k in sentence.children[i] if abs(k - i) <= reach]
    low, high = min([i, *near]), max([i, *near])
    parts = sentence.tokens[low : high + 1]
    text, end = "", 0
    for token in parts:
        gap = " " if text and token.start > end else ""
        text += gap + token.text
        end = token.end
    return text


MARKS = frozenset({"“", "”", '"', "«", "»"})


@lru_cache(maxsize=512)
def quoted(sentence: Sentence) -> frozenset[int]:
    """The words inside quotation marks, which the quotation check compares letter by letter."""
    if not sentence.has(MARKS):
        return frozenset()
    inside, found = False, set()
    for token in sentence.tokens:
        if token.text in MARKS:
            inside = token.text in {"“", "«"} or (token.text == '"' and not inside)
        elif inside:
            found.add(token.index)
    return frozenset(found)
