from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.merged import check_merged

SOURCE = "Lapland will be paid 12 million crowns a year, with Skane covering two-thirds of the sum and Gotland the rest."


def heaviest(claim: str, source: str = SOURCE) -> float:
    return max((f.weight for f in check_merged(claim, Evidence((Passage(text=source),)))), default=0.0)


def test_shares_exchanged_are_found() -> None:
    assert heaviest("Gotland will bear two-thirds of the payment to Lapland, and Skane the rest.") >= 0.6


def test_each_with_its_own_share_is_left_alone() -> None:
    assert heaviest("Of the money for Lapland Skane bears two-thirds and Gotland the rest.") < 0.45
    assert heaviest("Two-thirds of the sum will come from Skane, while Gotland pays the rest.") < 0.45
    assert heaviest("Lapland is to get 12 million crowns a year from Skane and Gotland.") < 0.45


LISTED = (
    "The members will pay 160 million, of which Vestra 70 million, Dalen 60 million and Torven 30 million."
)
NESTED = (
    "Both Aldar, with 3.1 million barrels, and the new Upper Aldar, with 1.3 million, are run by Keldo Oil."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LISTED, "Of the sum that the members will pay, the share of Dalen comes to 70 million."),
        (LISTED, "The members will pay 160 million, including 30 million from Vestra."),
        (NESTED, "Keldo Oil runs Aldar, which holds 1.3 million barrels, and the new Upper Aldar."),
    ],
)
def test_a_figure_of_another_in_the_list_is_found(source: str, claim: str) -> None:
    assert heaviest(claim, source) >= 0.6


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LISTED, "Of the sum that the members will pay, the share of Dalen comes to 60 million."),
        (LISTED, "The members will pay 160 million, including 70 million from Vestra."),
        (NESTED, "Keldo Oil runs Aldar, which holds 3.1 million barrels, and the new Upper Aldar."),
    ],
)
def test_its_own_figure_in_the_list_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(claim, source) < 0.45


@pytest.mark.parametrize(
    "claim",
    [
        "Two-thirds of Lapland's yearly payment of 12 million crowns will be met by Skane, with the rest falling to Gotland.",
        "Lapland will receive 12 million crowns a year, two-thirds of it from Skane and the rest from Gotland.",
        "The 12 million crowns are more than what Skane had offered to pay to Lapland.",
    ],
)
def test_a_figure_is_not_told_of_every_name_in_reach(claim: str) -> None:
    assert heaviest(claim) < 0.45


def test_a_figure_belongs_to_its_possessor() -> None:
    claim = "Dalen, at 70 million, pays the most, ahead of Vestra's 60 million and Torven's 30 million."
    assert heaviest(claim, LISTED) >= 0.6


ASKED = "Maren's minister asked for a quota of 350 tonnes. Torvia's opening offer was 280, delegates say."
BANK = (
    "The Inland Trade Bank said it was ready to lend 260 million to a fund worth 420 million, provided that "
    "Torvia publishes eight months of accounts."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            SOURCE,
            "Two-thirds of Lapland's yearly sum will be met by Skane, with the remainder falling to Gotland.",
        ),
        (
            SOURCE,
            "Lapland gets 12 million crowns a year, two-thirds of it from Skane and the rest from Gotland.",
        ),
        (LISTED, "Vestra, at 70 million, pays most, ahead of Dalen's 60 million and Torven's 30 million."),
        (BANK, "Torvia must publish accounts for eight months before the bank will lend 260 million."),
        (ASKED, "The minister of Maren asked for 350 tonnes, whereas 280 was the opening offer of Torvia."),
    ],
)
def test_a_figure_beside_its_own_party_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(claim, source) < 0.45


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            SOURCE,
            "Two-thirds of Lapland's yearly sum will be met by Gotland, with the remainder falling to Skane.",
        ),
        (
            SOURCE,
            "Lapland gets 12 million crowns a year, two-thirds of it from Gotland and the rest from Skane.",
        ),
        (LISTED, "Dalen, at 70 million, pays most, ahead of Vestra's 60 million and Torven's 30 million."),
        (ASKED, "Maren's minister asked for 280 tonnes. Torvia had opened with 350."),
        (SOURCE, "Of Lapland's yearly sum, Gotland is to find two thirds and Skane one third."),
    ],
)
def test_figures_of_two_parties_exchanged_are_found(source: str, claim: str) -> None:
    assert heaviest(claim, source) >= 0.6
