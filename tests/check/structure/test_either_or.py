"""One of two things is not both, and a means is not the aim."""

from __future__ import annotations

import pytest

from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

PUMP = "Either the pump failed or someone had closed the valve."
GUARDS = "The strategy is clear: train the guards to strengthen their hand in future searches."
WRONG = [
    (PUMP, "The pump failed and someone had closed the valve."),
    (GUARDS, "The strategy is to use future searches to train the guards and strengthen their hand."),
    (GUARDS, "The strategy is to carry out future searches in order to train the guards."),
    (GUARDS, "Future searches are to be used to train the guards."),
    (
        "The yard hired divers to win a place in the coming tests.",
        "The yard hired divers so that it need not take part in the coming tests.",
    ),
]
FAITHFUL = [
    (PUMP, "Unless the pump had failed, someone must have closed the valve."),
    (PUMP, "The pump failed, or else the valve had been closed."),
    (GUARDS, "The guards are to be trained in order to strengthen their hand in future searches."),
    (GUARDS, "The strategy uses training to strengthen the hand of the guards in future searches."),
    (
        "The town will repay the loan after a year of grace.",
        "The town need not begin to repay the loan for a year.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_neither_both_nor_the_aim(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), FAITHFUL)
def test_faithful_claims_pass(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE
