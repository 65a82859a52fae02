"""What the source tells side by side is not told as cause and effect, nor a result as the cause of its cause."""

from __future__ import annotations

import pytest

from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

STRIKE = "The union went on strike while it was negotiating about wages."
MILL = "The mill closed in May and the ferry stopped running."
PRICES = "The company cut prices, fostering a wave of competition among shops."
WRONG = [
    (STRIKE, "The union went on strike in order to negotiate about wages."),
    (STRIKE, "The wage negotiations were the result of the union's strike."),
    (MILL, "The mill closed in May so that the ferry would stop running."),
    (MILL, "The ferry stopped running in consequence of the mill's closure."),
    (MILL, "The mill closed in May, so the ferry stopped running."),
    (PRICES, "A wave of competition among shops has prompted the company to cut prices."),
    (PRICES, "The company cut prices because of a wave of competition among shops."),
    (
        "The doubts in Bergen have forced the farmers to sell their herds this year.",
        "Growing demands from Bergen have forced the farmers to sell their herds this year.",
    ),
]
FAITHFUL = [
    (
        "The doubts in Bergen have forced the farmers to sell their herds this year.",
        "Uncertainty in Bergen has made the farmers sell their herds this year.",
    ),
    (STRIKE, "The union was negotiating about wages when it went on strike."),
    (MILL, "The mill closed in May, and so did the ferry line."),
    (
        "The mill closed in May and the ferry stopped running to save fuel.",
        "The ferry stopped running in order to save fuel.",
    ),
    (PRICES, "The company's cut in prices has brought about competition among shops."),
    (
        "The part of the mill has been vital, as it has pushed for more help for the small farms, fostering a bond.",
        "The mill has been vital, since its push for more help for the small farms has fostered a bond.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_no_cause_is_put_between_them(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), FAITHFUL)
def test_faithful_claims_pass(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE
