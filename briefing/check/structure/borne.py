"""A speaker told by an office alone ("the Prime Minister", "the British premier") beside a named one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.check.base import Evidence
from briefing.check.language.names import TABLE, any_same_name, same_name
from briefing.check.structure.anonymous import unnamed
from briefing.check.structure.places import after
from briefing.check.structure.speaker_words import ORGANISATIONS
from briefing.check.values.offices import offices
from briefing.check.values.tables import entities, fold, members

if TYPE_CHECKING:
    from briefing.check.language.words import Token
    from briefing.check.structure.speakers import Party

PRIME = frozenset({"prime", "minister"})
OFFICES = frozenset(
    "president minister chancellor governor mayor ambassador king queen judge commissioner chairman"
    " chairwoman secretary senator chief".split()
)
# What tells one minister or secretary from another.
KINDS = frozenset(
    "prime foreign defence defense finance interior health education justice energy trade economy water"
    " environment agriculture home transport culture deputy vice former general press first".split()
)
LEADING = frozenset({"leader", "premier"})
PLACING = frozenset({"in", "at"})
EUROPE = frozenset({"europe", "european"})
UNION = frozenset("commission council union eu parliament brussels bank".split())
CHIEFS = OFFICES | LEADING
HEADING = OFFICES | {"head", "leader", "chief", "premier"}
AFTER_NAME = 24  # characters between a name and an office
BEFORE, AFTER = 6, 7  # words from a name to the country that it stands for
WORD = re.compile(r"[^\W\d_]+")
BESIDE = frozenset({"the", "of", "'s", "’s", "'", "sir", "mr", "ms", "mrs"})


def by_office(mine: Party, theirs: Party, evidence: Evidence) -> bool | None:
    """Whether the claim's officer is the source's speaker; None where the office alone does not tell."""
    if not mine.sentence.has(HEADING):
        return None
    if of_another_body(mine, theirs, evidence):
        return False
    words = _words(mine)
    office = words & OFFICES
    if len(office) != 1 or any(word not in TABLE for word in words - office - KINDS - BESIDE):
        return None
    there = _words(theirs)
    one, two = ({w for w in side if w in TABLE} for side in (words, there))
    if one and two and not any(same_name(a, b) for a in one for b in two):
        return False
    kind = words & KINDS
    if office & there:
        return kind == there & KINDS or not kind or not there & KINDS
    name = theirs.names[-1] if theirs.names else ""
    if not name or not kind:
        return None
    for passage in evidence.passages:
        article = f"{passage.article} {passage.text}".lower().replace("premier", "prime minister")
        title = " ".join((*sorted(kind), *office))
        place = article.find(title)
        while place >= 0:
            phrase = article[place : place + len(title) + 30]
            if name in phrase or (_called(article[:place], name) and not _of_another(phrase, one)):
                return True
            place = article.find(title, place + 1)
    return None


def unsaid_office(mine: Party, theirs: Party) -> bool:
    """ "Spain's envoy was pleased; Peru's said that …": the claim's Peruvian envoy may be the source's."""
    words, k = theirs.sentence.tokens, max(theirs.words) + 1
    if k + 1 >= len(words) or words[k].tag != "POS" or not words[k + 1].verb:
        return False
    return any_same_name([mine.sentence.tokens[m].lower for m in mine.words], theirs.names)


def abroad(mine: Party, theirs: Party) -> bool:
    """Whether both are told by a country or a nation, and not the same one."""
    one, two = (
        [w for k in party.words if (w := party.sentence.tokens[k].lower) in TABLE] for party in (mine, theirs)
    )
    if not one and not EUROPE.isdisjoint(two) and unnamed(theirs.sentence, theirs.heads):
        return bool(mine.names) and UNION.isdisjoint(mine.names)  # "an aide of the palace"
    if not one or not two or any(same_name(a, b) for a in one for b in two):
        return False
    if EUROPE.isdisjoint((*one, *two)):
        return True
    if not EUROPE.isdisjoint(two) and EUROPE.isdisjoint(one) and unnamed(theirs.sentence, theirs.heads):
        return True  # "a senior European diplomat" need be no Briton
    return not any(_in_europe(word) for word in (*one, *two) if word not in EUROPE)


def one_for_many(mine: Party, theirs: Party) -> bool:
    """Whether one country is told for several of a continent ("European capitals")."""
    many = any(theirs.sentence.tokens[k].tag == "NNS" for k in theirs.heads)
    nations = [theirs.sentence.tokens[k].lower in TABLE for k in theirs.words]
    return many and any(nations) and len([n for n in mine.names if n in TABLE]) == 1


def _in_europe(word: str) -> bool:
    """Whether a word names a country of Europe or its people, who may be told as European."""
    return any(entity.id in members()["Europe"] for entity in entities().get((fold(word),), ()))


def of_another_body(mine: Party, theirs: Party, evidence: Evidence) -> bool:
    """Whether the article gives the named speaker an office of another country or body than the claim's
    officer has ("the head of the Council" for the president of the Commission), or only a deputy's."""
    tokens = mine.sentence.tokens
    if not theirs.named or not theirs.names or not any(tokens[k].lower in HEADING for k in mine.heads):
        return False
    person = fold(theirs.names[-1])
    held = [o for p in evidence.passages for o in offices(p.article or p.text) if o.person == person]
    told = [fold(tokens[k].lower) for k in sorted(mine.words)]
    known = entities()
    ids = {
        e.id for size in (1, 2) for k in range(len(told)) for e in known.get(tuple(told[k : k + size]), ())
    }
    for one in ({i for i in ids if len(i) == 2 and i != "EU"}, {i for i in ids if len(i) > 2}):
        same = [
            o for o in held if one and len(o.country) > 1 and (len(o.country) == 2) == (len(min(one)) == 2)
        ]
        if same and all(o.country not in one or "vice" in o.modifiers for o in same):
            return "vice" not in told
    return False


def by_offices(mine: Party, theirs: Party, evidence: Evidence) -> bool:
    """Whether several officers of several countries are the named speakers of the source ("the French and
    Italian presidents" for two who are told together)."""
    tokens = mine.sentence.tokens
    if not mine.sentence.has(CHIEFS):
        return False
    if not any(tokens[k].lemma in CHIEFS and tokens[k].tag == "NNS" for k in mine.heads):
        return False
    countries = [tokens[k].lower for k in sorted(mine.words) if tokens[k].lower.replace(".", "") in TABLE]
    return len(countries) > 1 and all(
        any(represents(evidence, name, [country]) for name in theirs.names) for country in countries
    )


def only_bearer(mine: Party, theirs: Party, evidence: Evidence) -> bool:
    """Whether the source's speaker is the only one of the article with the claim's office, told there by no
    place ("mayor Ann Lee"), and the article names the place that the claim gives ("Halden's mayor")."""
    tokens = mine.sentence.tokens
    heads = [tokens[k] for k in mine.heads]
    if len(heads) != 1 or heads[0].lemma not in CHIEFS or heads[0].tag != "NN" or not mine.names:
        return False
    if not theirs.names or any(stands_for(name) for name in (*mine.names, *theirs.names)):
        return False
    title = "prime minister" if _words(mine) >= PRIME else heads[0].lemma
    borne = [o for p in evidence.passages for o in offices(p.article or p.text) if o.title == title]
    people = {office.person for office in borne}
    told = {word.lower() for p in evidence.passages for word in WORD.findall(p.article or p.text)}
    return people == {fold(theirs.names[-1])} and told.issuperset(mine.names)


def represents(evidence: Evidence, name: str, places: list[str]) -> bool:
    """Whether the country or body that the article has nearest before somebody's name, or else nearest after
    it, is the claim's: "British Prime Minister X", "X, the British prime minister"."""
    for line in (line for passage in evidence.passages for line in passage.article.split("\n")):
        words = WORD.findall(line) if name in line.lower() else []
        known = [w.lower() if w[0].isupper() and stands_for(w.lower()) else "" for w in words]
        for i, word in enumerate(words):
            if word.lower() != name:
                continue
            before = [w for w in known[max(0, i - BEFORE) : i] if w]
            after = [w for w in known[i + 1 : i + AFTER] if w] if f"{word}," in line else []
            if _bodies_differ(before[-2:] or after[:2], places):
                continue
            if any_same_name(before[-1:] or after[:1], places):
                return True
    return False


def _bodies_differ(before: list[str], places: list[str]) -> bool:
    """Whether both tell of a body, and not of one: "European Commission President" and "the head of the
    European Council"."""
    one, two = ([w for w in words if w in ORGANISATIONS] for words in (before, places))
    return bool(one) and bool(two) and not any_same_name(one, two)


def stands_for(word: str) -> bool:
    """Whether a word names a country or a body."""
    return word in TABLE or word in ORGANISATIONS


def _called(before: str, name: str) -> bool:
    """ "Lind, the Norwegian": the name and a comma stand right before an office."""
    place = before.rfind(f"{name},", max(0, len(before) - len(name) - AFTER_NAME))
    return place >= 0 and "." not in before[place:]


def _of_another(phrase: str, countries: set[str]) -> bool:
    """ "The prime minister of Norway", where the claim tells of another country's."""
    theirs = [word for word in phrase.replace(",", " ").split() if word in TABLE]
    return bool(countries and theirs) and not any(same_name(a, b) for a in countries for b in theirs)


def _inside(tokens: tuple[Token, ...], first: int, k: int) -> bool:
    """Whether a preposition of place stands between the first word of a phrase and another."""
    return any(t.lower in PLACING for t in tokens[first:k])


def _words(party: Party) -> frozenset[str]:
    places = frozenset(party.words | set(party.heads))
    tokens, first = party.sentence.tokens, min(places)
    found = frozenset(
        tokens[k].lower
        for k in places
        if after(party.sentence, k) not in PLACING
        or not _inside(tokens, first, k)  # "in the premier's words"
    )
    return found - {"premier"} | PRIME if "premier" in found else found
