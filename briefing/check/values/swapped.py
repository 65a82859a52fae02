"""One country named in place of another: the claim brings in one that the cited words do not name, and leaves
out the one that they name.

Where a name that the article has elsewhere stands for "they" or "the country", the claim leaves out none.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.check.values.names import Name, names
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode

_WEIGHT: Final = 0.75
_CODE: Final = 2
_WIDE: Final = frozenset(("europe", "africa", "asia"))
#: "In Europe" and "Europe's leaders" may be how a claim tells of one of its countries.
_PLACING: Final = listed("in across throughout within of from")
_OWNING: Final = frozenset(("'s", "’s", "'", "’"))
#: After these an abbreviation is a party of its own, not "the US trade official".
_OWN: Final = listed(
    "is was are were has had have will would should could can may might must shall did does do and or to in "
    "on of for with from by at as but not said says that which who also , . ; : ) ' ’"
)


def swapped(claim: str, evidence: Evidence) -> Finding | None:
    """The finding for a country of the claim that stands where the cited words name another."""
    mine = _countries(claim)
    if not mine and _WIDE.isdisjoint([name.parts[-1] for name in names(claim)]):
        return None
    theirs = {code: (p.text, named) for p in evidence.passages for code, named in _countries(p.text).items()}
    new, gone = mine.keys() - theirs.keys(), theirs.keys() - mine.keys()
    if len(gone) != 1 or len(new) > 1:
        return None
    wide = {} if new else _wide(claim, evidence)
    new = new or wide.keys() - theirs.keys()
    if len(new) != 1:
        return None
    code = next(iter(new))
    here = wide[code] if code in wide else _told(claim, mine[code])
    there = _told(*theirs[next(iter(gone))])
    if not here or not there:
        return None
    message = f"The claim names “{here}”, the cited words “{there}”, which it leaves out."
    return finding(ReasonCode.NAME, message, here, there, hard=False, weight=_WEIGHT)


def _wide(claim: str, evidence: Evidence) -> dict[str, str]:
    """The continent that the claim names as a party of its own and the cited words do not, nor its people."""
    found = {}
    for name in names(claim):
        part = name.parts[-1]
        placed = words(claim).at(name.first - 1) in _PLACING or words(claim).at(name.last) in _OWNING
        if part in _WIDE and not placed and not any(part[:-1] in p.text.lower() for p in evidence.passages):
            found[part] = _shown(claim, name)
    return found


@lru_cache(maxsize=1024)
def _countries(text: str) -> dict[str, list[Name]]:
    """Each country with the names that name it."""
    found: dict[str, list[Name]] = {}
    for name in names(text):
        if name.known and len(name.known[0].id) == _CODE:
            found.setdefault(name.known[0].id, []).append(name)
    return found


def _told(text: str, named: list[Name]) -> str:
    """The words that name a country; no words where only a demonym or a capital does."""
    shown = (_shown(text, name) for name in named if name.known[0].form == "name")
    return next(filter(None, shown), "")


def _shown(text: str, name: Name) -> str:
    """The name as written; nothing for "US" in "the US trade official"."""
    cut = words(text)
    said = cut.slice(name.first, name.last)
    short = said.replace(".", "").isupper()
    return "" if short and cut.at(name.last) not in _OWN else said
