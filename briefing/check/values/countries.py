"""How else than by its name the evidence may tell a country: by its capital, a wider name, its money."""

from __future__ import annotations

from typing import Final

from briefing.check.values.ground import Ground
from briefing.check.values.names import Name
from briefing.check.values.tables import Entity, bodies, common, members, places
from briefing.check.values.units import CURRENCY_WORDS
from briefing.check.values.words import Words, listed

PLACING: Final = listed("in at to from near outside inside around across through into")
#: Words of evidence that let a capital stand for those who govern from it.
_STATE: Final = listed(
    "government governments minister ministers ministry cabinet officials delegate delegation delegates "
    "parliament lawmakers president envoy leadership leaders authorities administration rulers presidential"
)
_DECIDED: Final = listed(
    "settled decided approved agreed ordered authorised authorized considered discussed blocked drafted "
    "officials ministers lawmakers government leaders policymakers cabinet decision approval leadership "
    "authorities administration rulers parliament charge power office command"
)

#: Seats of those who govern, that stand for them.
SEATS: Final = {
    ("kremlin",): "RU", ("white", "house"): "US", ("downing", "street"): "GB", ("whitehall",): "GB",
    ("elysee",): "FR", ("elysee", "palace"): "FR", ("quirinal",): "IT", ("blue", "house"): "KR",
}  # fmt: skip


def seated(name: Name, cited: Ground) -> bool:
    """ "The Kremlin", where the cited words speak of Russia's government."""
    return name.parts in SEATS and bool(cited.entity(SEATS[name.parts])) and cited.speaks_of(_STATE)


def implied(name: Name, cited: Ground) -> bool:
    """The Moon of a lunar probe, Muslims of a mufti; "Hailstones did it" at the head of a claim, of hail."""
    if len(name.parts) > 1 and name.parts[1:] not in (("church",), ("faith",)):
        return False
    part = name.parts[0]
    if part in _IMPLIED and any(map(cited.has, _IMPLIED[part])):
        return True
    return (
        name.opens
        and not name.known
        and any(part[:cut] in common() and cited.has(part[:cut]) for cut in range(4, len(part) - 2))
    )


#: A name -> words that speak of what it names; general knowledge.
_IMPLIED: Final = {
    name: listed(said)
    for names, said in {
        "moon": "lunar",
        "sun": "solar",
        "mars": "martian",
        "antarctica": "antarctic",
        "earth": "terrestrial planet",
        "muslim muslims islam islamic": "mufti imam imams mosque mosques ayatollah mullah sheikh ramadan",
        "jewish jews": "rabbi rabbis synagogue synagogues",
        "christian christians": "church churches bishop bishops pastor priest priests parish",
        "catholic catholics": "pope papal cardinal cardinals vatican archdiocese",
        "crown": "monarchy monarch king queen royal palace",
        "orthodox": "patriarch patriarchate metropolitan",
        "buddhist buddhists": "pagoda lama monk monks",
        "covid coronavirus": "pandemic covid coronavirus",
        "internet web": "online internet web website",
    }.items()
    for name in names.split()
}


def is_placed(cut: Words, name: Name) -> bool:
    """ "In Bern", "flew to Bern"; what is made clear, owed or sold to Bern is no place."""
    before = cut.at(name.first - 1)
    if before not in PLACING or cut.at(name.last) == "'s":
        return False
    return before not in ("to", "from") or not _MOVING.isdisjoint(
        cut.low[max(0, name.first - 6) : name.first]
    )


_MOVING: Final = listed(
    "go goes going gone went travel travels travelled traveled travelling traveling fly flies"
    " flew flown flying "
    "come comes came coming return returns returned returning back head heads headed heading"
    " move moves moved "
    "moving drive drives drove driven sail sailed sails bring brings brought take takes took"
    " taken send sends "
    "sent arrive visit visits trip trips flight flights journey journeys way road route train trains "
    "far away km kilometres miles born native resident residents live "
    "summon summons summoned invite invites invited recall recalled recalls carry carried rush"
    " rushed ride rode "
    "march marched marches close next near nearest home transfer transferred relocate relocated"
)


def decides(cut: Words, name: Name, cited: Ground) -> bool:
    """ "Settled in Bern": the capital is where its government decides."""
    return cited.speaks_of(_STATE) and cut.at(name.first - 2) in _DECIDED


def wider(known: tuple[Entity, ...], cited: Ground, told: frozenset[str] = frozenset()) -> bool:
    """Europe for the EU or for France, Britain for England or Leeds, Sweden for the Riksbank. ``told`` are
    the countries that the claim names itself, which it does not tell by a wider name as well."""
    ids = {entity.id for entity in known}
    if any(cited.proper(part) for id in ids for part in (*bodies().get(id, ()), *places().get(id, ()))):
        return True
    if "United Nations" in ids and cited.phrase(("secretary", "general")):
        return True
    if any(cited.entity(country) for id in ids for country in members().get(id, frozenset()) - told):
        return True
    return "GB" in ids and any(cited.entity(part) for part in ("GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR"))


def currency(cut: Words, name: Name, cited: Ground) -> bool:
    """ "The Czech currency" for the koruna."""
    if cut.at(name.last) != "currency":
        return False
    return any(cited.has(word) for word in CURRENCY_WORDS.keys() | _CURRENCIES)


_CURRENCIES: Final = listed(
    "krone kroner koruna forint leu lev dinar dirham riyal rial peso baht ringgit dong taka "
    "shilling cedi birr "
    "kyat rupiah lari dram tenge manat"
)
