"""Countries told by those who stand for them: "the American president" for a president whom the cited words
name and the article calls the American one, "Norway" for what the Norwegian premier calls "us", "Lee's
spokesman" for that of the palace where Lee governs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefing.check.values.countries import SEATS
from briefing.check.values.ground import Ground
from briefing.check.values.names import Name, names
from briefing.check.values.offices import Office
from briefing.check.values.parties import TITLE_WORDS
from briefing.check.values.tables import fold, titles
from briefing.check.values.words import listed, words

_LONGEST: Final = 3
_GENERIC: Final = listed("leader")
_HEADS: Final = listed("president chancellor king queen") | {"prime minister"}
_QUOTED: Final = re.compile(r"[“\"][^”\"]*[”\"]?")
_US: Final = re.compile(r"\b(?:us|we|our|ours|ourselves)\b", re.IGNORECASE)
_STAFF: Final = listed(
    "spokesman spokeswoman spokesperson aide aides office adviser advisers advisor press staff chief "
    "administration government camp team"
)


def bears(claim: str, name: Name, cited: Ground, borne: Sequence[Office]) -> bool:
    """ "The American president", where the cited words name who bears that office in the article."""
    cut, table = words(claim), titles()
    told = {table.get(tuple(cut.low[name.last : name.last + size])) for size in range(1, _LONGEST + 1)}
    ids = {entity.id for entity in name.known}
    return any(
        office.country in ids
        and not office.modifiers
        and (office.title in told or (not told.isdisjoint(_GENERIC) and office.title in _HEADS))
        and cited.has(office.person)
        for office in borne
    )


def speaks_for(name: Name, cited: Ground, borne: Sequence[Office]) -> bool:
    """ "Norway", where the cited words quote its head of government as speaking of "us", and nobody else
    who governs."""
    if not any(_US.search(part) for text in cited.texts for part in _QUOTED.findall(text)):
        return False
    ids = {entity.id for entity in name.known}
    speakers = {
        office.country
        for office in borne
        if office.country and office.title in _HEADS and cited.has(office.person)
    }
    return len(speakers) == 1 and speakers <= ids


def unborne(claim: str, name: Name, cited: Ground, article: Ground, borne: Sequence[Office]) -> bool:
    """ "The Norwegian premier" for somebody whom the cited words name and the claim does not, where the
    article speaks of that country and gives its office to nobody else, nor to them another one."""
    cut, table = words(claim), titles()
    first = name.last + (cut.at(name.last) == "'s")
    told = {table.get(tuple(cut.low[first : first + size])) for size in range(1, _LONGEST + 1)} & _HEADS
    if not told or not all(article.has(part) for part in name.parts):
        return False
    ids = {entity.id for entity in name.known}
    here = frozenset(map(fold, cut.low))
    people = {
        each.parts[-1]
        for text in cited.texts
        for each in names(text)
        if not each.known and each.parts[-1] not in TITLE_WORDS and each.parts[-1] not in here
    }
    if len(people) != 1:
        return False
    offices = [office for office in borne if office.title in _HEADS]
    others = [o for o in offices if o.person not in people]
    own = [o for o in offices if o.person in people]
    if any(o.country in ids if ids else not o.country and o.title in told for o in others):
        return False
    return all(not o.country and o.title in told for o in own) and (bool(ids) or bool(own))


def staffed(claim: str, name: Name, office: Office, cited: Ground) -> bool:
    """ "Lee's spokesman" for the palace's, where the article has Lee governing from it."""
    cut = words(claim)
    if office.person not in name.parts or cut.at(name.last) != "'s" or not office.country:
        return False
    seats = [seat for seat, country in SEATS.items() if country == office.country]
    return not _STAFF.isdisjoint(cut.low[name.last + 1 : name.last + 3]) and any(map(cited.phrase, seats))
