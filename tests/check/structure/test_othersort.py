"""Things of another sort in the same place, and other words for the same thing."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.remainder import check_remainder

FARM = "The co-operative has trebled the price that it charges hotels for beef since January."
COAST = "Farmers along the coast blame the drought for the loss of half their apples."
MAIL = "The ministry answered the mayor in a letter and promised a new bridge by 2030."
VISA = "Lund will issue 300 seasonal work permits to drivers from abroad."

OTHER = [
    (FARM, "For milk the co-operative charges hotels three times the price of January."),
    (COAST, "Growers along the coast blame the flood, which has cost them half their apples."),
    (MAIL, "By 2030 the mayor is to have a new tunnel, the ministry promised in its reply."),
    ("The town must pay for a new hospital roof.", "The payment for a new school roof falls to the town."),
]
KEPT = [
    (FARM, "Hotels have to pay the co-operative three times as much for cattle as in January."),
    (COAST, "Growers on the coast hold a lack of rain responsible for losing half of their fruit."),
    (COAST, "Without rain, half of the crop on the coast was lost, say its farmers."),
    (MAIL, "The ministry told the mayor in writing that a new bridge would stand by 2030."),
    (VISA, "Lund is to admit 300 foreign cooks for a season."),
    (
        "The union wants the navy to buy two frigates.",
        "Two warships ought to be bought by the navy, the union says.",
    ),
]


def found(source: str, claim: str) -> float:
    evidence = Evidence((Passage(text=source),))
    where = [f for f in check_remainder(claim, evidence) if "where the source has" in f.reason.message]
    return max((f.weight for f in where), default=0.0)


@pytest.mark.parametrize(("source", "claim"), OTHER)
def test_a_thing_of_another_sort_is_found(source: str, claim: str) -> None:
    assert found(source, claim) >= 0.5


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_other_words_for_a_thing_are_left_alone(source: str, claim: str) -> None:
    assert found(source, claim) < 0.45
