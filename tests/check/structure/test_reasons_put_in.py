"""Reasons and causes put between what the source tells side by side."""

from __future__ import annotations

import pytest

from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The strike underscores a wider fear that jobs are leaving the valley.",
        "The strike has given rise to a wider fear that jobs are leaving the valley.",
    ),
    (
        "Fishermen fear that they will have to sell their boats, and the government could lose the vote on the quota.",
        "Fishermen fear having to sell their boats, since the government could lose the vote on the quota.",
    ),
    (
        "The talks were cordial but brought little, prompting worries about the port's debts.",
        "The talks were cordial but brought little, a result that arose from worries about the port's debts.",
    ),
    (
        "The director resigned on Tuesday.",
        "The director resigned on Tuesday because of illness.",
    ),
]
KEPT = [
    (
        "The strike has led to a wider fear that jobs are leaving the valley.",
        "The strike has given rise to a wider fear that jobs are leaving the valley.",
    ),
    (
        "Fishermen fear that they will have to sell their boats because the quota was cut.",
        "Fishermen fear having to sell their boats, since the quota was cut.",
    ),
    (
        "The director resigned on Tuesday because he was ill.",
        "The director resigned on Tuesday owing to illness.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE
