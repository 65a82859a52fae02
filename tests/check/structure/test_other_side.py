"""One side of a contrast exchanged, the other being the source's."""

import pytest

from briefing.check.structure import check_polarity
from tests.check.structure.weighing import SURE, heaviest

MONEY = "The money will come from the city budget and not from a new charge on hauliers, Lind said."
PRESS = "The clinic needs nurses rather than a new car park."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            MONEY,
            "The harbour fund, as opposed to a new charge on hauliers, is where the money will come from.",
        ),
        (
            MONEY,
            "The money would be taken from the lottery rather than from a new charge on hauliers, Lind said.",
        ),
        (MONEY, "The money will not come from a new charge on hauliers but from private donors."),
        (MONEY, "The money will come from the city budget and not from a new pension scheme."),
        (PRESS, "The clinic needs beds rather than a new car park."),
        (PRESS, "It is beds and not a new car park that the clinic needs."),
    ],
)
def test_another_thing_on_one_side_is_found(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            MONEY,
            "The city budget, as opposed to a new charge on hauliers, is where the money will come from.",
        ),
        (MONEY, "The money comes out of the budget of the city rather than a new charge on hauliers."),
        (MONEY, "Lind said that the city would pay, and not the hauliers by way of a new charge."),
        (PRESS, "The clinic needs nursing staff rather than a new car park."),
    ],
)
def test_the_same_two_sides_pass(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) <= SURE
