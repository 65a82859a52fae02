"""What the source tells of one noun, hung by "which" on another."""

from __future__ import annotations

import pytest

from briefing.check.structure import check_merged
from tests.check.structure.weighing import SURE, heaviest

BODIES = (
    "She wants the town council to call on the Senate to delay the sale until the school gets a roof. The "
    "council meets next Friday."
)
DEPOT = "The port handed the depot to the union in May. The depot holds 300 tonnes of grain."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BODIES, "She wants the Senate, which meets next Friday, to delay the sale."),
        (BODIES, "She would like the council to urge the Senate, which is to meet next Friday, to wait."),
        (DEPOT, "The union, which holds 300 tonnes of grain, was handed the depot by the port in May."),
    ],
)
def test_a_clause_hung_on_another_noun_is_found(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) >= SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BODIES, "The town council, which meets next Friday, is to call on the Senate to delay the sale."),
        (DEPOT, "The depot, which holds 300 tonnes of grain, was handed to the union in May."),
        (DEPOT, "The building, which holds 300 tonnes of grain, was handed to the union in May."),
    ],
)
def test_a_clause_hung_on_its_own_noun_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) < SURE
