from __future__ import annotations

import pytest

from briefing.check.structure.merged import check_merged
from briefing.check.structure.role import check_role
from tests.check.structure.weighing import SURE, heaviest

CALL = "She wants the union to call on the airline to drop its plan."
BLAME = "On Monday Norway accused Sweden of blocking the road."
GUEST = "Ann Holm accepted an invitation to a dinner in the castle from Queen Sofia."
PAID = "Lapland will be paid 12 million crowns a year for the lost fish."
PUSHED = "The role of Norway was vital, as it has pushed for more money for the port from member states."
FORCED = "The doubts in Oslo have forced Danish leaders to build the bridge alone."
SHARED = (
    "The members will pay 160 million, of which Norway 70 million, Sweden 60 million and Denmark 30 million."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CALL, "She would like the airline to ask the union to drop the plan."),
        (BLAME, "Sweden reacted with the accusation that Norway was blocking the road."),
        (GUEST, "Ann Holm extended an invitation to Queen Sofia."),
        (PAID, "Lapland will pay 12 million crowns a year for the lost fish."),
        (PUSHED, "The member states have pushed Norway for more money for the port."),
        (FORCED, "Doubts among the leaders of Denmark have forced Oslo to build the bridge."),
    ],
)
def test_parties_told_the_other_way_round_are_found(source: str, claim: str) -> None:
    assert heaviest(check_role, source, claim) >= SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CALL, "She would like the union to ask the airline to drop the plan."),
        (BLAME, "Norway came out with the accusation that Sweden was blocking the road."),
        (BLAME, "Sweden, Norway charged on Monday, was blocking the road."),
        (GUEST, "Queen Sofia extended an invitation to Ann Holm."),
        (GUEST, "Ann Holm received an invitation from Queen Sofia."),
        (PAID, "Lapland is to be paid 12 million crowns a year."),
        (PUSHED, "Norway has pushed the member states for more money for the port."),
        (FORCED, "Doubts in Oslo have obliged the leaders of Denmark to build the bridge."),
        (SHARED, "Of the 160 million from the members, Norway pays 70 million and Sweden 60 million."),
        ("Norway asked Sweden to supply the port with gas.", "Sweden is to supply Norway with gas."),
        ("Norway turned down an offer from Sweden.", "Sweden had offered Norway a deal."),
        ("The board wants the council to delay the vote.", "The board wants the vote delayed."),
        ("The premier, Ann Holm, confirmed the plan; Jan Berg was the premier's guest.",
         "The plan was confirmed by the premier."),
    ],
)  # fmt: skip
def test_the_same_told_otherwise_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_role, source, claim) < SURE


TWO = (
    "The former envoy Ann Holm warned that the dispute could harm the fishing fleet. "
    "The lawyer Jan Berg has been asked to look into the port accounts alone."
)


def test_what_is_told_of_another_sentences_party_is_found() -> None:
    claim = (
        "Ann Holm, who warned of harm to the fishing fleet, has been asked to look into the port accounts."
    )
    assert heaviest(check_merged, TWO, claim) >= SURE
    yet = "Ann Holm has warned of harm to the fleet, yet is to look into the port accounts."
    assert heaviest(check_merged, TWO, yet) >= SURE


def test_its_own_party_and_pronouns_are_left_alone() -> None:
    claim = (
        "Ann Holm warned of harm to the fleet, and Jan Berg has been asked to look into the port accounts."
    )
    assert heaviest(check_merged, TWO, claim) < SURE
    source = "Ann Holm spoke in Oslo. She has been asked to look into the port accounts by Jan Berg."
    assert heaviest(check_merged, source, "Ann Holm has been asked to look into the port accounts.") < SURE
    source = "Harlow Oil runs the port. The company has paid for the cleaning of the wells, Jan Berg said."
    assert heaviest(check_merged, source, "Harlow Oil has paid for the cleaning of the wells.") < SURE


@pytest.mark.parametrize("cut", range(3, 90, 6))
def test_a_claim_cut_off_raises_nothing(cut: int) -> None:
    claim = "Ann Holm accepted an invitation from, reacted with the charge that, and 's 70 of which Norway"
    heaviest(check_role, GUEST, claim[:cut])
    heaviest(check_merged, TWO, claim[:cut])
