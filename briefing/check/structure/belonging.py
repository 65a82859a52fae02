"""Whose a thing is: "the defences of the union" for "Latvia's defences", "its own ports" for "Peru's ports",
"American involvement" for "European involvement".

A name owns a noun as its genitive, its adjective or after "of". Where all nouns of the source that the
claim's may mean are owned, and each by another party of the same kind, the claim gives it to somebody else.
The same holds for where it is ("firms in Peru"), and for a thing of some others
who are not named ("the ports of its own members" for "Peru's ports").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.names import any_same_name
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.mentions import Mention, kind_of, mentions, parties
from briefing.check.structure.party import animate
from briefing.check.structure.people import collective
from briefing.check.values.tables import members
from briefing.models import ReasonCode

NOUNS = frozenset({"NN", "NNS"})
BETWEEN = frozenset({"JJ", "JJR", "JJS", "CD", "VBN", "VBG"})
POINTING = frozenset({"DT", "PRP$"})
ITSELF = frozenset("itself themselves himself herself".split())
OWNING = frozenset("its their his her".split())
REFLEXIVE = ITSELF | {"own"}
OF = frozenset({"of", "by"})  # "remarks by Roth" are hers
THOSE = frozenset({"those", "that"})
PLACING = frozenset("in across within".split())
# What a phrase is tied to by other prepositions may be told as its owner's ("aid for Peru", "Peru's aid").
REACH = 7
THEIR, MANY, THOSE_REACH = frozenset({"their"}), frozenset({"NNS", "NNPS"}), 8
# Nouns in a compound, at most.
COMPOUND = 2
PHRASE = BETWEEN | POINTING | NOUNS
NAMING = frozenset({"POS", "NNP"})
HINTED, STRICT, ALIKE, TRUSTED, SURE = 0.4, 0.8, 0.6, 0.5, 0.75


class Owned(NamedTuple):
    """A noun by its place and those whose it is, or where it is (``inside``), or, for "its own", among whom
    he is that it is of; ``shared``: of several, unless one of them stands only before another thing."""

    noun: int
    names: tuple[Mention, ...]
    itself: bool = False
    inside: bool = False
    shared: bool = False


def check_belonging(frame: Frame) -> list[Finding]:
    """The first thing of the claim that is another party's in the source."""
    inside = quoted(frame.sentence)
    for mine in owned(frame.sentence):
        token = frame.sentence.tokens[mine.noun]
        if mine.noun in inside or not token.content:
            continue
        theirs = _theirs(frame, token, mine.inside)
        if not theirs:
            continue
        mine = mine._replace(names=tuple([_known_as(frame, m) for m in mine.names]))
        others = [name for one in theirs for name in one.names]
        if any(_same(m, o) for m in mine.names for o in others) or _taken(frame, mine, others):
            continue
        if _elided(frame, mine) or (mine.inside and not all(_kind(frame, m) for m in mine.names)):
            continue
        firm = [one for one in theirs if not one.itself]
        shown = firm[0] if firm else theirs[0]
        strict = mine.itself or not firm or _own(frame.sentence.tokens, mine.noun)
        if not any(_rival(frame, m, o, strict) for m in mine.names for o in shown.names):
            continue
        one = "own" if mine.itself else mine.names[0].text(frame.sentence)
        name = shown.names[-1]
        two = name.text(frame.evidence.sentences[name.number])
        link = "in" if mine.inside else "of"
        message = f"the claim has “{token.text}” {link} “{one}”, the source {link} “{two}”"
        return [finding(ReasonCode.ROLE, message, f"{one} {token.text}", two, SURE)]
    return []


def check_passed_on(frame: Frame) -> list[Finding]:
    """The first thing that is some others' in the claim ("the ports of its own members", "its members'
    ports") and in the source a party's of whom the claim does not speak."""
    words, here = frame.sentence.tokens, mentions(frame.sentence)
    for noun, owner in _others(words):
        match, told = frame.matches.get(noun), frame.matches.get(owner)
        if match is None or match.strength < STRICT or (told is not None and told.strength >= HINTED):
            continue
        theirs = _theirs(frame, words[noun], inside=False)
        names = [name for one in theirs or () for name in one.names]
        if not theirs or any(one.itself for one in theirs) or any(_region(name) for name in names):
            continue
        if not any(_same(m, o) for m in here for o in names):
            left, right = words[owner].text, names[0].text(frame.evidence.sentences[names[0].number])
            message = f"the claim has “{words[noun].text}” of “{left}”, the source of “{right}”"
            return [finding(ReasonCode.ROLE, message, f"{left} {words[noun].text}", right, SURE)]
    return []


def _others(words: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    """Each noun with the noun in the plural whose it is."""
    for k, token in enumerate(words):
        if token.tag == "NNS" and k + 1 < len(words) and _genitive(token, words[k + 1]):
            noun = _noun(words, k + 2)
            if noun >= 0:
                yield noun, k
        if token.lower == "of" and k and words[k - 1].tag in NOUNS:
            i = k + 1
            while i < len(words) and words[i].tag in PHRASE:
                i += 1
            if i > k + 1 and words[i - 1].tag == "NNS" and not (i < len(words) and words[i].tag in NAMING):
                yield k - 1, i - 1


def _genitive(noun: Token, mark: Token) -> bool:
    """Whether a mark makes a noun a genitive, were it taken for a quotation mark ("its members' ports")."""
    return mark.tag == "POS" or (mark.text in {"'", "’"} and mark.start == noun.end)


def _region(name: Mention) -> bool:
    """Whether a name means several ("Europe"), who may be told as such."""
    return any(one in members() for one in name.ids)


def _theirs(frame: Frame, token: Token, inside: bool) -> list[Owned] | None:
    """The source's nouns that the claim's may mean, with their owners; None if one may be anybody's."""
    people = collective(token.lemma)  # "Peruvian troops" may stand for Peru
    places = [
        (number, other.index, strength)
        for lemma, strength in frame.evidence.accounts(token.lemma).items()
        if strength >= ALIKE and not (people and lemma != token.lemma)
        for other, number in frame.evidence.lemmas[lemma]
        if other.tag in NOUNS and other.lemma == lemma
    ]
    if not any(strength >= STRICT and frame.trust(number) >= TRUSTED for number, _, strength in places):
        return None
    found: list[Owned] = []
    for number, i, _ in sorted(places):
        source = frame.evidence.sentences[number]
        known = [one for one in _known(source, number) if one.noun == i and one.inside == inside]
        if not known or (not inside and _linked(frame, source, i, number)):
            return None
        found.append(known[-1])
    return found


def _taken(frame: Frame, mine: Owned, others: list[Mention]) -> bool:
    """Whether the claim has the source's thing of the source's party as well: "French troops and Polish
    troops" for "France and the Polish troops"."""
    words = frame.sentence.tokens
    for name in mentions(frame.sentence):
        those = (
            name.first > 1 and words[name.first - 1].lower == "of" and words[name.first - 2].lower in THOSE
        )
        k = name.last + 1  # "Peru's ships trained with Chile's"
        alone = k < len(words) and words[k].tag == "POS" and _noun(words, k + 1) < 0
        if (those or alone) and any(_same(name, o) for o in others):
            return True
    accounts = frame.evidence.accounts(words[mine.noun].lemma)
    return any(
        one.noun != mine.noun
        and any(_same(m, o) for m in one.names for o in others)
        and (
            words[one.noun].lemma in FELLOWS
            or not accounts.keys().isdisjoint(frame.evidence.accounts(words[one.noun].lemma))
        )
        for one in owned(frame.sentence)
    )


def _elided(frame: Frame, mine: Owned) -> bool:
    """Whether the source leaves the thing out after the claim's party ("Peru's ships 12, Chile's nine"), or
    has somebody else of it ("her Chilean colleague" for the Chilean minister)."""
    people = collective(frame.sentence.tokens[mine.noun].lemma)
    for number, source in enumerate(frame.evidence.sentences):
        words = source.tokens
        if people and any(
            animate(words[one.noun].lemma)
            and (words[one.noun].lemma in FELLOWS or not collective(words[one.noun].lemma))
            and any(_same(m, o) for m in mine.names for o in one.names)
            for one in _known(source, number)
        ):
            return True
        for name in mentions(source, number):
            if any(_same(m, name) for m in mine.names) and _of_such(words, name.first):
                return True
            k = name.last + 1
            genitive = k < len(words) and words[k].tag == "POS" and _noun(words, k + 1) < 0
            if genitive and any(_same(m, name) for m in mine.names):
                return True
    return False


def _of_such(words: tuple[Token, ...], first: int) -> bool:
    """Whether a name stands after "those of", "those in the", "that of"."""
    k = first - 1
    while k > 0 and words[k].tag in POINTING:
        k -= 1
    return k > 0 and words[k].lower in {"of", "in", "from"} and words[k - 1].lower in THOSE


LINKS = frozenset({"IN", "TO"})
# Who may be told without the noun that he shares ("the minister … his Chilean colleague").
FELLOWS = frozenset("colleague counterpart peer partner fellow".split())


def _linked(frame: Frame, source: Sentence, i: int, number: int) -> bool:
    """Whether a name of the claim stands right after the noun by another link ("aid for Peru")."""
    here = mentions(frame.sentence)
    for one in mentions(source, number):
        if i < one.first <= i + REACH and source.tokens[one.first - 1].lower != "of":
            between = source.tokens[i + 1 : one.first]
            if (
                any(t.verb or t.text in {",", ";"} for t in between)
                or sum(t.tag in LINKS for t in between) > 1
            ):
                continue  # "aid in a deal with Peru"
            if any(_same(m, one) for m in here):
                return True
    return False


@lru_cache(maxsize=2048)
def _known(sentence: Sentence, number: int) -> tuple[Owned, ...]:
    return tuple(_owned(sentence, mentions(sentence, number)))


@lru_cache(maxsize=128)
def owned(sentence: Sentence) -> tuple[Owned, ...]:
    """The nouns of a claim's sentence that somebody named owns."""
    return tuple([one for one in _owned(sentence, mentions(sentence)) if not one.shared])


def _owned(sentence: Sentence, here: tuple[Mention, ...]) -> Iterator[Owned]:
    words = sentence.tokens
    if not here:
        return
    found: dict[int, list[Mention]] = {}
    within: dict[int, list[Mention]] = {}
    for at, one in enumerate(here):
        noun = _held(words, here, at)
        if noun < 0:
            noun = _after(words, here, at, OF)
        if noun >= 0:
            found.setdefault(noun, []).append(one)
        elif (noun := _after(words, here, at, PLACING)) >= 0:
            within.setdefault(noun, []).append(one)
    if found and sentence.has(THEIR):
        for noun, those in _of_those(words, found):
            found.setdefault(noun, found[those])
    for noun, names in found.items():
        yield Owned(noun, tuple(names), shared=len(names) > 1)
    for noun, names in within.items():
        yield Owned(noun, tuple(names), inside=True)
    if not sentence.has(REFLEXIVE):
        return
    for token in words:
        i = token.index
        before = tuple([m for m in here if m.last < i]) if token.lower in REFLEXIVE else ()
        if not before:
            continue
        if token.lower in ITSELF and i > 1 and words[i - 1].lower == "of" and words[i - 2].tag in NOUNS:
            yield Owned(i - 2, before, True)
        if token.lower == "own" and (words[i - 1].lower in OWNING or _named(words, i - 1)):
            noun = _noun(words, i + 1)
            if noun >= 0 and noun not in found:
                yield Owned(noun, _meant(words, token, before), True)


def _meant(words: tuple[Token, ...], own: Token, before: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Those of the names before "its own" whom it may mean: an adjective names nobody else who is one
    ("joined Peruvian crews to improve its own skills")."""
    if words[own.index - 1].lower != "its":
        return before
    meant = [m for m in before if not (m.last + 1 < len(words) and words[m.last].tag == "JJ")]
    return tuple(meant) or before


def _own(words: tuple[Token, ...], noun: int) -> bool:
    return any(t.lower == "own" for t in words[max(0, noun - COMPOUND - 1) : noun])


def _named(words: tuple[Token, ...], i: int) -> bool:
    """Whether a genitive is that of a name, be it a short one ("the Union's own ports")."""
    return i > 0 and words[i].tag == "POS" and words[i - 1].tag == "NNP"


def _of_those(words: tuple[Token, ...], found: dict[int, list[Mention]]) -> Iterator[tuple[int, int]]:
    """Each noun after "their" with the noun in the plural that this means, where that is somebody's: "joined
    Peru's crews to improve their skills"."""
    for token in words:
        if token.lower != "their":
            continue
        noun = _noun(words, token.index + 1)
        many = [t for t in words[max(0, token.index - THOSE_REACH) : token.index] if t.tag in MANY]
        if noun >= 0 and many and many[-1].index in found:
            yield noun, many[-1].index


def _held(words: tuple[Token, ...], here: tuple[Mention, ...], at: int) -> int:
    """The noun of which a name is the genitive or the adjective, alone or before "and" with another."""
    k = here[at].last + 1
    if k < len(words) and _genitive(words[k - 1], words[k]):
        k += 1
    elif k < len(words) and words[k].text in {",", "and", "or"} and at + 1 < len(here):
        while k < len(words) and (words[k].text in {",", "and", "or"} or words[k].tag == "DT"):
            k += 1
        return _held(words, here, at + 1) if here[at + 1].first == k else -1
    return _noun(words, k)


def _after(words: tuple[Token, ...], here: tuple[Mention, ...], at: int, links: frozenset[str]) -> int:
    """The noun that a name stands after with "of" or "in", alone or after another name and "and"."""
    k = here[at].first - 1
    while k > 0 and words[k].tag in POINTING:
        k -= 1
    if k > 1 and words[k].text in {",", "and", "or"} and at:
        while k > 0 and words[k].text in {",", "and", "or"}:
            k -= 1
        if here[at - 1].last == k and _held(words, here, at - 1) < 0:
            return _after(words, here, at - 1, links)
        return -1
    return k - 1 if k > 0 and words[k].lower in links and words[k - 1].tag in NOUNS else -1


def _noun(words: tuple[Token, ...], k: int) -> int:
    """The last noun of the phrase that goes on here; -1 if none does, or it goes on for too long to be one
    ("puts at Peru's disposal export credits")."""
    while k < len(words) and words[k].tag in BETWEEN:
        k += 1
    last, run = -1, 0
    while k < len(words) and words[k].tag in NOUNS:
        last, k, run = k, k + 1, run + 1
    return last if run <= COMPOUND else -1


def _known_as(frame: Frame, one: Mention) -> Mention:
    """A name of the claim that is in no table by what it is matched with, if that is ("the Union")."""
    match = None if one.ids else frame.matches.get(one.last)
    if match is None or match.strength < STRICT:
        return one
    i = match.token.index
    found = (m for m in mentions(frame.source(match), match.sentence) if m.first <= i <= m.last)
    return one._replace(ids=next((m.ids for m in found), one.ids))


def _same(one: Mention, two: Mention) -> bool:
    return bool(one.ids & two.ids) or any_same_name(one.words, two.words)


def _rival(frame: Frame, mine: Mention, theirs: Mention, strict: bool) -> bool:
    """Whether two parties are of one kind and neither a part of the other; of an own thing the part's is not
    the whole's."""
    if _same(mine, theirs):
        return False
    if mine.ids and theirs.ids:
        return strict or not (_part(mine, theirs) or _part(theirs, mine))
    if mine.ids or theirs.ids:
        return False
    left, right = _kind(frame, mine), _kind(frame, theirs)
    return left == right and left in {"place", "body", "person"}


def _kind(frame: Frame, one: Mention) -> str:
    """What kind of party a name of the evidence is; nothing for one that it has not."""
    for number, party in enumerate(parties(frame.evidence)):
        if any(_same(one, other) for other in party):
            return kind_of(frame.evidence, number)
    return ""


def _part(one: Mention, two: Mention) -> bool:
    return any(id in members().get(region, ()) for id in one.ids for region in two.ids)
