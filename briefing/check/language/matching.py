"""Which word of the evidence accounts for which word of a claim."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from briefing.check.language.groups import antonym_groups, general_in, groups_of, special_in
from briefing.check.language.names import same_name
from briefing.check.language.parse import Sentence, analyse
from briefing.check.language.phrasal import JOINED
from briefing.check.language.thesaurus import (
    BROADER,
    DERIVED,
    NARROWER,
    SAME,
    SYNONYM,
    above,
    entry,
    opposites_of,
)
from briefing.check.language.words import EMPTY_WORDS, Token, bases


class Match(NamedTuple):
    """A word of the evidence and how well it accounts for the claim's (see ``thesaurus``)."""

    token: Token
    sentence: int
    strength: float


Key = int | str
"""A synset, a group of ours (as a negative number; a line of general terms lower still), or a lemma."""
KINDS = -1_000_000
# "Militarise", "militarization": verbs and their nouns are made so of any word, and many are in no thesaurus.
MADE = re.compile(r"(.{4,})i[sz](?:e|ation|er)")
Option = tuple[Token, int, float]
"""What a match is made of, while it is one of many."""


def content(token: Token) -> bool:
    """Whether a word carries meaning of its own."""
    return token.content


class Index:
    """The words of a text, to be found by form, root, sense and broader sense."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.sentences = sentences
        self.lemmas: dict[str, list[tuple[Token, int]]] = defaultdict(list)
        self._accounts: dict[str, dict[str, float]] = {}
        self._options: dict[tuple[str, str], list[Option]] = {}
        self._capitals: list[tuple[Token, int]] = []
        lemmas = self.lemmas
        for number, sentence in enumerate(sentences):
            for token in sentence.tokens:
                first, lower = token.text[0], token.lower
                if first.isalnum():
                    place = (token, number)
                    if first.isupper():
                        self._capitals.append(place)
                    for form in forms(lower, token.lemma):
                        lemmas[form].append(place)
                    if "-" in lower:
                        for part in lower.split("-"):
                            lemmas[part].append(place)
        self._words = [word for word in lemmas if word not in EMPTY_WORDS]
        self._filed: dict[Key, tuple[tuple[str, float], ...]] = {}
        for word in self._words:
            self._file(filed(word))

    def _file(self, places: dict[Key, tuple[tuple[str, float], ...]]) -> None:
        """File a word: most of its keys are no other word's."""
        taken = self._filed
        if taken.keys().isdisjoint(places):
            taken.update(places)
        else:
            for key, place in places.items():
                taken[key] = taken[key] + place if key in taken else place

    @cached_property
    def said(self) -> frozenset[str]:
        """The words of all sentences in lower case, and their lemmas."""
        return frozenset().union(*[sentence.said for sentence in self.sentences])

    def has(self, words: frozenset[str]) -> bool:
        """Whether any of these words or lemmas occurs in any sentence."""
        return not self.said.isdisjoint(words)

    def opposing(self, word: str) -> list[str]:
        """Lemmas of the text that mean the opposite of a lemma."""
        return [other for other, theirs in self._opposed if word in theirs]

    @cached_property
    def _opposed(self) -> list[tuple[str, frozenset[str]]]:
        """The words that have an opposite, with all theirs."""
        return [(word, others) for word in self._words if (others := against(word))]

    def accounts(self, word: str) -> dict[str, float]:
        """Lemmas of the text that account for a lemma, with their strength; not to be changed."""
        found = self._accounts.get(word)
        if found is None:
            found = self._accounts[word] = self._accounted(word)
        return found

    def _accounted(self, word: str) -> dict[str, float]:
        found: dict[str, float] = {}
        if word in self.lemmas:
            found[word] = SAME
        if word in EMPTY_WORDS:
            return found
        places = self._filed
        for key, mine in keys(word).items():
            if key in places:
                for other, theirs in places[key]:
                    if other != word:
                        strength = _joint(mine, theirs)
                        if strength > found.get(other, 0.0):
                            found[other] = strength
        for other in [other for other in found if other != word and word in against(other)]:
            del found[other]
        return found

    def options(self, lower: str, lemma: str) -> list[Option]:
        """All words of the text that account for a word, or for one that it may be inflected from; not to be
        changed."""
        known = self._options.get((lower, lemma))
        if known is None:
            known = self._options[lower, lemma] = self._optional(forms(lower, lemma))
        return known

    def _optional(self, all_forms: tuple[str, ...]) -> list[Option]:
        accounts = self.accounts(all_forms[0])
        for other in all_forms[1:]:
            more = self.accounts(other)
            accounts = {**more, **accounts} if more else accounts
        return [
            (place, number, strength)
            for lemma, strength in accounts.items()
            for place, number in self.lemmas[lemma]
        ]

    def named(self, word: str) -> list[Option]:
        """Capitalised words of the text that may name the same party."""
        return [(token, number, DERIVED) for token, number in self._capitals if same_name(word, token.lower)]


def _joint(mine: float, theirs: float) -> float:
    """Two ways that meet in one key: an own sense is 1, a derived form's DERIVED, a broader sense BROADER."""
    if theirs == BROADER:
        return BROADER if mine == SAME else 0.0
    if mine == BROADER:
        return NARROWER if theirs == SAME else 0.0
    if mine == theirs == SAME:
        return SYNONYM
    return DERIVED if mine == DERIVED + 1 or theirs == DERIVED + 1 else SYNONYM - 0.05


@lru_cache(maxsize=50_000)
def forms(lower: str, lemma: str) -> tuple[str, ...]:
    """The lemma of a word, the word as it stands, and every other lemma that it may be inflected from."""
    found = (lemma, lower, *bases(lower))
    if any((form, lemma) in JOINED for form in found):
        return (lemma,)  # "gave up" is no giving
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=50_000)
def filed(word: str) -> dict[Key, tuple[tuple[str, float], ...]]:
    """The keys under which a word of the evidence is filed, all but the senses of derived forms, each with
    the word and its strength there. Not to be changed."""
    own, broader, relative = ((word, SAME),), ((word, BROADER),), ((word, DERIVED + 1),)
    return {
        key: own if strength == SAME else broader if strength == BROADER else relative
        for key, strength in keys(word).items()
        if strength != DERIVED
    }


@lru_cache(maxsize=50_000)
def keys(word: str) -> dict[Key, float]:
    """Keys under which a lemma is filed: senses, derived forms and their senses, broader senses, our
    groups. Not to be changed."""
    known = entry(word)
    out: dict[Key, float] = {}
    for synset in known.senses[:4]:
        for broader in above(synset):
            out[broader] = BROADER
    for line in special_in(word):
        out[KINDS - line] = BROADER
    for line in general_in(word):
        out[KINDS - line] = SAME
    for other in sorted(known.derived):
        out[other] = DERIVED + 1
        for sense in entry(other).senses[:3]:
            out[sense] = DERIVED
    for sense in known.senses:
        out[sense] = SAME
    for group in groups_of(word):
        out[-1 - group] = SAME
    out[word] = DERIVED + 1
    if not known.senses and (made := MADE.fullmatch(word)):
        out[f"{made[1]}ise"] = DERIVED + 1
    return out


@lru_cache(maxsize=50_000)
def against(word: str) -> frozenset[str]:
    """Lemmas that mean the opposite of a lemma."""
    out = set(opposites_of(word))
    for group in antonym_groups(word):
        out |= group
    for other in entry(word).derived:
        out |= entry(other).opposites
    return frozenset(out)


@lru_cache(maxsize=128)
def index(text: str) -> Index:
    """The index of a text, kept for the next claim about it."""
    return Index(analyse(text))


def align(sentence: Sentence, evidence: Index) -> dict[int, Match]:
    """For each content word of a claim's sentence the word of the evidence that accounts for it best.

    Among equals the one nearest to what the neighbours were matched with wins.
    """
    options: dict[int, list[Option]] = {}
    for token in sentence.tokens:
        if not token.content:
            continue
        found = evidence.options(token.lower, token.lemma)
        if found and token.tag[:3] == "NNP":
            found = [option for option in found if not option[0].verb]  # "the United States", "stating"
        if not found and token.text[0].isupper():
            found = evidence.named(token.lower)
        if found:
            options[token.index] = found
    chosen = _choose(sentence, options)
    return {i: Match(*chosen[i]) for i in options}


def _choose(sentence: Sentence, options: dict[int, list[Option]]) -> dict[int, Option]:
    chosen = {i: found[0] for i, found in options.items() if len(found) == 1}
    for i, found in options.items():
        if i not in chosen:
            anchors = [option[0].start for j, option in chosen.items() if -8 <= i - j <= 8]
            kind = sentence.tokens[i].tag[:2]
            best, most = found[0], -1.0
            for option in found:
                if option[2] + CLOSEST < most:
                    continue
                worth = option[2] + _closeness(option[0], anchors, kind)
                if worth > most:
                    best, most = option, worth
            chosen[i] = best
    return chosen


CLOSEST = 0.33
"""More than how near a word stands can be worth."""


def _closeness(place: Token, anchors: list[int], kind: str) -> float:
    bonus = 0.02 if place.tag[:2] == kind else 0.0
    if not anchors:
        return bonus
    gaps = [abs(start - place.start) for start in anchors]
    return bonus + 0.2 / (1.0 + min(gaps) / 20.0) + 0.1 / (1.0 + sum(gaps) / len(gaps) / 40.0)
