from __future__ import annotations

from briefing.check.base import Evidence, Passage
from briefing.check.structure.merged import check_merged

SOURCE = "Lapland will be paid 12 million crowns a year, with Skane covering two-thirds of the sum and Gotland the rest."


def heaviest(claim: str) -> float:
    return max((f.weight for f in check_merged(claim, Evidence((Passage(text=SOURCE),)))), default=0.0)


def test_shares_exchanged_are_found() -> None:
    assert heaviest("Gotland will bear two-thirds of the payment to Lapland, and Skane the rest.") >= 0.6


def test_each_with_its_own_share_is_left_alone() -> None:
    assert heaviest("Of the money for Lapland Skane bears two-thirds and Gotland the rest.") < 0.45
    assert heaviest("Two-thirds of the sum will come from Skane, while Gotland pays the rest.") < 0.45
    assert heaviest("Lapland is to get 12 million crowns a year from Skane and Gotland.") < 0.45
