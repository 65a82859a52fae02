"""A thing given to another party than the source's, and the same thing told as its owner's in other words."""

from __future__ import annotations

import pytest

from briefing.check.structure.belonging import check_belonging, check_passed_on
from briefing.check.structure.frame import frames

PORTS = "The union renewed its plan of strengthening Kenya's ports, the minister told Chile's mayors."
FISH = "The talks show a need for stronger Chilean participation in research on fisheries, Peru's envoy said."
SHIPS = (
    "Norway's patrol ships logged 2,140 hours in the strait last year, Denmark's 1,970 and Sweden's 2,300."
)
TROOPS = "The United States has also held joint exercises with Kenyan troops near the border."
REVIEW = "Chile has embarked on a review of itself, which Peru welcomed, and has asked for help."

OTHERS = [
    ("The council of Chile renewed its plan of strengthening Kenya's ports.",
     "The council of Chile renewed its plan of strengthening its own ports."),
    (FISH, "The talks point to a need for stronger Peruvian participation in research on fisheries."),
    (TROOPS, "The Kenyans have held joint exercises with the troops of the United States near the border."),
    ("The court fined firms in Chile that had ignored Peru's rules.",
     "The court fined firms in Peru that had ignored the rules."),
    (REVIEW, "Chile has embarked on a review of Peru and has asked for help."),
]  # fmt: skip
SAME = [
    (PORTS, "The minister told mayors of Chile of the union's renewed plan of strengthening the ports of Kenya."),
    (FISH, "Stronger participation of Chile in research on fisheries is needed, as the talks show according to the envoy of Peru."),
    (SHIPS, "Sweden's patrol ships logged 2,300 hours in the strait last year."),
    (TROOPS, "American troops have also held exercises with Kenyan troops near the border."),
    (TROOPS, "American troops have held exercises with those of Kenya near the border."),
    ("Norway has offered Swedish and Danish sailors as observers.", "Norway has offered Swedish sailors."),
    ("Germany's aid for Peru was cut last year.", "Peru's aid was cut last year."),
    ("Kenya's Ann Odede praised the harvest; her Chilean colleague Luz Rojas, a minister, did not. "
     "The Kenyan minister smiled.", "The Chilean minister did not praise the harvest."),
]  # fmt: skip


def found(claim: str, source: str) -> list[str]:
    return [one.reason.message for frame in frames(claim, source) for one in check_belonging(frame)]


@pytest.mark.parametrize(("source", "claim"), OTHERS)
def test_another_partys_thing_is_found(source: str, claim: str) -> None:
    assert found(claim, source)


@pytest.mark.parametrize(("source", "claim"), SAME)
def test_the_same_partys_thing_passes(source: str, claim: str) -> None:
    assert not found(claim, source)


@pytest.mark.parametrize("claim", [
    "The union renewed its plan of strengthening the ports of its own members.",
    "The union renewed its plan of strengthening its members' ports.",
    "The plan, which the union renewed, is to strengthen the ports of the smaller islands.",
])  # fmt: skip
def test_a_thing_of_some_others_is_found(claim: str) -> None:
    source = "The union renewed its plan of strengthening Kenya's ports, the minister said."
    assert [one for frame in frames(claim, source) for one in check_passed_on(frame)]


@pytest.mark.parametrize(("source", "claim"), [
    (PORTS, "The union renewed its plan of strengthening the ports of the country."),
    (PORTS, "Kenya heard of a plan to strengthen the ports of its coasts."),
    ("Europe's ports need repair.", "The ports of the member states need repair."),
    ("The ports need repair.", "The ports of the islands need repair."),
])  # fmt: skip
def test_an_owner_in_other_words_passes(source: str, claim: str) -> None:
    assert not [one for frame in frames(claim, source) for one in check_passed_on(frame)]


CREWS = "Chile has trained with Peruvian crews to improve their diving skills."


@pytest.mark.parametrize(("source", "claim"), [
    (CREWS, "Chile has trained with Peruvian crews to improve its own diving skills."),
    (CREWS, "Training with Peru's crews, Chile has improved Chilean skills in diving."),
    (CREWS, "The training with Peru's crews was to improve the Chileans' own diving skills."),
    ("Ministers want a pact that keeps Poland's harbours open.",
     "Ministers want a pact that keeps Europe's own harbours open."),
])  # fmt: skip
def test_whose_own_is_told_from_theirs(source: str, claim: str) -> None:
    assert found(claim, source)


@pytest.mark.parametrize("claim", [
    "Chile has trained with Peruvian crews to improve Peruvian diving skills.",
    "Chile has trained with crews from Peru to improve their skills as divers.",
    "Chile has trained with Peru's crews so that Peru's own diving skills improve.",
])  # fmt: skip
def test_theirs_may_be_told_by_name(claim: str) -> None:
    assert not found(claim, CREWS)
