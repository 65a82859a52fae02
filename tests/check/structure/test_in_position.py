"""Who does it, where a turn of several words leaves that to its subject or to whom it is for."""

from __future__ import annotations

import pytest

from briefing.check.structure.role import check_role
from tests.check.structure.weighing import SURE, heaviest

LOAN = "Norway will now be able to use £2 million of UK export finance to purchase 5,000 pumps."
TASK = "Lind underlined the support for Sweden, saying: “Norway now has to show that it is ready to open the strait.”"
BOUGHT = "Norway can use the loan to buy more than 5,000 spare pumps."
JOINT = (
    "In Oslo, Lind and Swedish President Anna Brandt have proposed ships for the strait, and Holt has agreed."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LOAN, "With export finance, Britain will be in a position to buy 5,000 pumps."),
        (TASK, "It is now for Sweden, Lind wrote, to show that it is ready to open the strait."),
        (TASK, "It is now up to Sweden to show that it is ready to open the strait."),
        (BOUGHT, "Denmark can use the loan to buy more than 5,000 spare pumps from Norway."),
        (JOINT, "Ships for the strait were proposed by Holt."),
    ],
)
def test_another_does_it(source: str, claim: str) -> None:
    assert heaviest(check_role, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LOAN, "With British export finance, Norway will be in a position to buy 5,000 pumps."),
        (TASK, "It is now for Norway, Lind wrote, to show that it is ready to open the strait."),
        (TASK, "It is now up to Norway to show that it is ready to open the strait."),
        (BOUGHT, "Norway can spend the loan on more than 5,000 spare pumps."),
        (JOINT, "Ships for the strait were proposed by Lind and Brandt."),
    ],
)
def test_the_same_does_it(source: str, claim: str) -> None:
    assert heaviest(check_role, source, claim) < SURE


BURDEN = "Norway is to bear most of the cost, and any deal must have Sweden's support."


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        ("Most of the cost is expected to fall to Sweden.", True),
        ("The bulk of the cost will rest with Sweden.", True),
        ("Most of the cost is expected to fall on Norway.", False),
        ("It is with Norway that most of the cost will lie.", False),
    ],
)
def test_whom_a_burden_falls_on(claim: str, wrong: bool) -> None:
    assert (heaviest(check_role, BURDEN, claim) > SURE) is wrong
