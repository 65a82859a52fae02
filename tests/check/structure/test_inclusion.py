"""In or out, and restrictions dropped."""

from __future__ import annotations

import pytest

from briefing.check.structure.scope import check_scope
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The premier announced further cuts, separate from the frozen pensions already under review.",
        "The premier announced further cuts, which are part of the frozen-pensions review already under way.",
    ),
    (
        "The premier announced further cuts, separate from the pension reform already under way.",
        "The premier announced further cuts, in the same breath as the pension reform already under way.",
    ),
    (
        "The premier announced further cuts, separate from the pension reform already under way.",
        "The premier announced further cuts, encompassing the pension reform already under way.",
    ),
    (
        "Denmark will join only if the island is excluded.",
        "Denmark will join solely on condition of the island's inclusion.",
    ),
    (
        "Denmark will sign if the island is left out of the text.",
        "Denmark will sign provided that the text makes room for the island.",
    ),
    (
        "The budget includes the costs of the bridge.",
        "The costs of the bridge are left out of the budget.",
    ),
    (
        "The clerk was moved to focus solely on exports.",
        "The clerk was moved to focus mainly but not solely on exports.",
    ),
    (
        "It was the only measure that would have cut demand.",
        "The ceiling was not the only measure that would have cut demand.",
    ),
    (
        "A quarter of the fund will be spent in the delta, on sluices among other things.",
        "A quarter of the fund goes to the delta, all of it for sluices.",
    ),
]
KEPT = [
    (
        "Denmark will join only if the island is excluded.",
        "Denmark will join solely on condition that the island is left out.",
    ),
    (
        "The budget does not include the costs of the bridge.",
        "The costs of the bridge are left out of the budget.",
    ),
    (
        "The premier announced further cuts, separate from the pension reform already under way.",
        "Apart from the pension reform already under way, the premier announced further cuts.",
    ),
    (
        "The list includes Malta but excludes Cyprus.",
        "Malta is on the list, Cyprus is left out.",
    ),
    (
        "A quarter of the fund will be spent in the delta, on sluices among other things.",
        "A quarter of the fund goes to the delta, for sluices and more.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) < SURE
