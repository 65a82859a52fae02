"""A speaker told by an office alone ("the Prime Minister", "the British premier") beside a named one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.check.base import Evidence
from briefing.check.language.names import TABLE, same_name
from briefing.check.structure.places import after
from briefing.check.values.offices import offices
from briefing.check.values.tables import entities, fold

if TYPE_CHECKING:
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
PLACING = frozenset({"in", "at"})
HEADING = OFFICES | {"head", "leader", "chief", "premier"}
AFTER_NAME = 24  # characters between a name and an office
BESIDE = frozenset({"the", "of", "'s", "’s", "'", "sir", "mr", "ms", "mrs"})


def by_office(mine: Party, theirs: Party, evidence: Evidence) -> bool | None:
    """Whether the claim's officer is the source's speaker; None where the office alone does not tell."""
    words = _words(mine)
    if _elsewhere(mine, theirs, evidence):
        return False
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


def _elsewhere(mine: Party, theirs: Party, evidence: Evidence) -> bool:
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


def _called(before: str, name: str) -> bool:
    """ "Lind, the Norwegian": the name and a comma stand right before an office."""
    place = before.rfind(f"{name},", max(0, len(before) - len(name) - AFTER_NAME))
    return place >= 0 and "." not in before[place:]


def _of_another(phrase: str, countries: set[str]) -> bool:
    """ "The prime minister of Norway", where the claim tells of another country's."""
    theirs = [word for word in phrase.replace(",", " ").split() if word in TABLE]
    return bool(countries and theirs) and not any(same_name(a, b) for a in countries for b in theirs)


def _words(party: Party) -> frozenset[str]:
    places = frozenset(party.words | set(party.heads))
    found = frozenset(
        party.sentence.tokens[k].lower for k in places if after(party.sentence, k) not in PLACING
    )
    return found - {"premier"} | PRIME if "premier" in found else found
