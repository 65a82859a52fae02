"""Names that need not stand in the evidence, as it tells what they name in other words: general knowledge.

A feast for its date ("New Year's Day" for 1 January), the seat of a body for the body ("votes in New York"
for votes at the UN), a house of parliament where the evidence speaks of its country's parliament, "the Panama
Canal" for "avoiding Panama".
"""

from __future__ import annotations

from typing import Final

from briefing.check.values.ground import Ground
from briefing.check.values.names import Name
from briefing.check.values.tables import bodies
from briefing.check.values.words import Words, listed

#: What a name of a place goes on with, that a text may leave out.
_GEOGRAPHIC: Final = listed(
    "canal river lake sea gulf strait straits island islands isles peninsula valley province district county"
    " city airport harbour port bay delta desert coast mountains region state republic kingdom university"
)
#: A feast by its last word and one before it -> its date.
_FEASTS: Final = {
    ("day", "year's"): ("1", "january"), ("day", "year"): ("1", "january"), ("day", "may"): ("1", "may"),
    ("eve", "year's"): ("31", "december"), ("eve", "year"): ("31", "december"),
    ("eve", "christmas"): ("24", "december"), ("day", "christmas"): ("25", "december"),
    ("day", "boxing"): ("26", "december"), ("day", "labour"): ("1", "may"),
}  # fmt: skip
#: Seats -> the bodies whose only or first seat they are, as the tables have them.
_SEATS: Final = {
    ("new", "york"): ("United Nations", "UN Security Council", "UN General Assembly"),
    ("vienna",): ("International Atomic Energy Agency",),
    ("geneva",): ("World Health Organization", "World Trade Organization"),
    ("hague",): ("International Criminal Court", "International Court of Justice"),
    ("the", "hague"): ("International Criminal Court", "International Court of Justice"),
    ("strasbourg",): ("European Court of Human Rights", "European Parliament", "Council of Europe"),
    ("frankfurt",): ("European Central Bank",),
    ("brussels",): ("EU", "European Commission", "North Atlantic Treaty Organization"),
    ("washington",): ("International Monetary Fund", "World Bank Group"),
    ("luxembourg",): ("European Court of Justice",),
}  # fmt: skip
_EXCHANGES: Final = {("new", "york"): ("wall", "street")}
#: Words for what the bodies of a country are.
_PARLIAMENT: Final = listed(
    "parliament parliamentary house chamber lawmakers deputies legislature senate mps"
)
_GOVERNING: Final = _PARLIAMENT | listed(
    "bank court courts ministry minister government president presidential cabinet police intelligence"
)
_YEAR_REACH: Final = 4


def told_otherwise(cut: Words, name: Name, cited: Ground) -> bool:
    """Whether the cited words tell in other words what the name names."""
    return (
        _feast(cut, name, cited)
        or any(cited.entity(id) for id in _SEATS.get(name.parts, ()))
        or (name.parts in _EXCHANGES and cited.phrase(_EXCHANGES[name.parts]))
        or _geographic(cut, name, cited)
        or _body(name, cited)
        or (name.parts == ("american",) and _dollars(cut, name, cited))
    )


def _feast(cut: Words, name: Name, cited: Ground) -> bool:
    """New Year's Day, of 1 January: its words are names of their own, or the one is."""
    for index in range(max(1, name.first - 1), min(len(cut), name.last + _YEAR_REACH)):
        for back in (1, 2):
            date = _FEASTS.get((cut.at(index), cut.at(index - back)))
            if date and name.first <= index and index - back <= name.last:
                return cited.phrase(date) or cited.phrase(date[::-1])
    return False


def _geographic(cut: Words, name: Name, cited: Ground) -> bool:
    """ "Canal" after "Panama"."""
    if not _GEOGRAPHIC.issuperset(name.parts) or name.first == 0:
        return False
    before = cut.surface[name.first - 1]
    return before[0].isupper() and cited.has(cut.low[name.first - 1])


def _body(name: Name, cited: Ground) -> bool:
    """The Seanad, of the Irish parliament."""
    for id, keys in bodies().items():
        if name.parts in keys and len(id) == len("IE") and cited.entity(id):
            return cited.speaks_of(_GOVERNING)
    return False


def _dollars(cut: Words, name: Name, cited: Ground) -> bool:
    """ "The American currency", of dollars, or of dollarisation."""
    if cut.at(name.last) not in ("currency", "money", "banknotes", "notes", "one"):
        return False
    return any(word.startswith("dollar") for found in cited.all for word in found.every)
