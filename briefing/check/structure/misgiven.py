"""What a later speaker of the source says, given to an earlier one, in whatever words.

Who speaks after another takes up words of what went before ("the figure", "it"), so that a later speaker may
be told with an earlier one's words. An earlier one is not told with a later one's: where words of the claim
stand with a later speaker alone, and none with the claim's, the two have been confused.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.words import Token
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.heard import Heard, everyone
from briefing.check.structure.speaker_words import TITLES
from briefing.models import ReasonCode

LEAST, ENOUGH, NEAR, FIRST = 0.65, 0.25, 2, 4
SEVERAL = frozenset("both all neither each".split())
NOUNS = frozenset({"NN", "NNS"})


def misgiven(frame: Frame) -> list[Finding]:
    """The claim's first party, an earlier speaker of the source, with words of a later one alone."""
    heard = everyone(frame.evidence)
    if len(heard) < 2 or frame.sentence.tokens[0].lower in SEVERAL:
        return []
    words = [_described(one) for one in heard]
    known = frozenset().union(*words)
    nominal = [t for t in frame.sentence.tokens if t.tag in NOUNS or t.text[0].isupper()]
    named = [_named(frame, nominal, one, nouns, known) for one, nouns in zip(heard, words, strict=True)]
    first = min((min(places) for places in named if places), default=-1)
    if first < 0 or not _foremost(frame, first):
        return []
    mine = [n for n, places in enumerate(named) if places and min(places) <= first + NEAR]
    own = {n for n, one in enumerate(heard) if n in mine or one.who.pronoun() or one.who.vague()}
    places = {heard[n].clause_of() for n in mine}
    rivals = [
        n
        for n in range(max(mine) + 1, len(heard))
        if n not in own and not named[n] and heard[n].clause_of() not in places
    ]
    if not rivals:
        return []
    parties = {k for n in mine for k in named[n]}
    told = [t for t in frame.sentence.tokens if t.index not in parties and (t.content or t.tag == "NNP")]
    worth = [(weight(t.lower), {n for n, one in enumerate(heard) if _says(frame, t, one)}) for t in told]
    best = max(rivals, key=lambda n: sum(value for value, homes in worth if n in homes and not homes & own))
    there = sum(value for value, homes in worth if best in homes and not homes & own)
    here = max(sum(value for value, homes in worth if n in homes and best not in homes) for n in own)
    if there - here < ENOUGH:
        return []
    one, two = heard[mine[0]].who.text, heard[best].who.text
    message = f"the claim tells of “{one}” what “{two}” says in the source"
    return [finding(ReasonCode.SPEAKER, message, one, two, 0.75)]


def _foremost(frame: Frame, first: int) -> bool:
    """Whether a party stands where the one does whom a sentence is about: at its head, or after "by"."""
    before = frame.sentence.tokens[max(0, first - 2) : first]
    return first <= FIRST or any(t.lower == "by" for t in before)


def _described(one: Heard) -> frozenset[str]:
    """The nouns and titles that describe a speaker of the source."""
    words = [one.who.sentence.tokens[k] for k in one.who.words]
    return frozenset([t.lemma for t in words if t.tag[:2] == "NN" or t.lower in TITLES])


def _named(
    frame: Frame, here: list[Token], one: Heard, nouns: frozenset[str], known: frozenset[str]
) -> list[int]:
    """The words of the claim, of its names and nouns, that name or describe a speaker of the source;
    ``known``: the nouns of all."""
    words = [one.who.sentence.tokens[k] for k in one.who.words]
    names = [t.lower for t in words if t.text[0].isupper()]
    return [t.index for t in here if _one_of(frame, t, names, nouns, known)]


def _one_of(
    frame: Frame, token: Token, names: list[str], nouns: frozenset[str], known: frozenset[str]
) -> bool:
    if token.text[0].isupper() and (token.index or token.tag == "NNP"):
        return any(same_name(token.lower, name) for name in names) and not _another(frame, token, nouns)
    if token.tag not in NOUNS:
        return False
    if token.lemma in known:
        return token.lemma in nouns
    accounts = frame.evidence.accounts(token.lemma)
    return any(accounts.get(noun, 0.0) >= LEAST for noun in nouns)


def _another(frame: Frame, token: Token, nouns: frozenset[str]) -> bool:
    """Whether a country stands before an office that is not the speaker's ("the Russian president" beside
    "Russian aide Ann Lee")."""
    after = frame.sentence.tokens[token.index + 1 : token.index + 2]
    office = bool(after) and after[0].tag in NOUNS and after[0].lemma in TITLES
    return token.lower in TABLE and office and after[0].lemma not in nouns


def _says(frame: Frame, token: Token, one: Heard) -> bool:
    """Whether what a speaker says accounts for a word."""
    accounts = frame.evidence.accounts(token.lemma)
    if any(strength >= LEAST and lemma in one.lemmas for lemma, strength in accounts.items()):
        return True
    return token.text[0].isupper() and any(same_name(token.lower, lemma) for lemma in one.lemmas)
