"""A speaker told by an office alone ("the Prime Minister", "the British premier") beside a named one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.check.base import Evidence
from briefing.check.language.names import TABLE, same_name
from briefing.check.structure.places import after

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
AFTER_NAME = 24  # characters between a name and an office
BESIDE = frozenset({"the", "of", "'s", "’s", "'", "sir", "mr", "ms", "mrs"})


def by_office(mine: Party, theirs: Party, evidence: Evidence) -> bool | None:
    """Whether the claim's officer is the source's speaker; None where the office alone does not tell."""
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
