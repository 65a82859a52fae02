"""What holds because of a thing told as holding in spite of it."""

from __future__ import annotations

import pytest

from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

FERRY = "The ferry was cancelled because the crew was on strike."
TARIFF = "The tariff led the bakers to raise the price of bread."
FAIR = "Shepherds blocked the lane, and that is why the fair opened late."
SCHOOL = "The river had burst its banks. That is why the school was closed, the mayor said."
WRONG = [
    (
        "The mill stayed open although orders for paper had collapsed.",
        "Given the collapse in orders for paper, the mill stayed open.",
    ),
    (
        "The mill stayed open although orders for paper had collapsed.",
        "Orders for paper had collapsed, and so the mill stayed open.",
    ),
    (
        "The mill was closed because orders for paper had collapsed.",
        "Orders for paper had collapsed; nevertheless the mill was closed.",
    ),
    (FERRY, "The ferry was cancelled although the crew was on strike."),
    (FERRY, "Notwithstanding a strike by the crew, the ferry was cancelled."),
    (TARIFF, "The bakers raised the price of bread in spite of the tariff."),
    (FAIR, "The fair opened late even though shepherds had blocked the lane."),
    (SCHOOL, "The school was closed, the mayor said, although the river had burst its banks."),
]
KEPT = [
    (FERRY, "Owing to a strike by the crew, the ferry was cancelled."),
    (SCHOOL, "The school was closed, the mayor said, since the river had burst its banks."),
    (
        "The mayor resigned because his party had dropped him, although the governor backed him.",
        "The mayor resigned although the governor backed him.",
    ),
    (
        "The bank raised rates to curb inflation, which nonetheless rose to 5%.",
        "Inflation rose to 5% although the bank raised rates.",
    ),
    (
        "Because of the drought, the harvest was poor, yet prices remained low.",
        "Despite the drought, prices remained low.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_reason_told_as_an_obstacle_is_found(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_what_the_source_grants_itself_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE
