"""A dependence turned round, a need told as enough, and one put between two things that stand side by side."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from tests.check.structure.weighing import SURE, heaviest

CHOIR = "The conductor stressed that any successful festival must have the help of the town choir."
TOWER = "The success of the ferry plan will depend on how many islands join the scheme and whether the bank grants the loan it seeks."
GRAIN = "The new mill will only be useful if there are safe roads in place to bring the grain."
CANAL = "The bank said it was ready to lend 20 million crowns, provided that the town publishes its accounts first."
WRONG = [
    (
        "The success of the plan depends on how many farms join and whether the state pays the subsidy.",
        "Whether the state pays the subsidy depends on how many farms join the plan.",
    ),
    (CHOIR, "A successful festival was called by the conductor a requirement of any help from the choir."),
    (CHOIR, "The conductor stressed that any festival that has the help of the town choir will be successful."),
    (CHOIR, "Any festival with the help of the town choir will be successful, said the conductor."),
    (TOWER, "The number of islands joining the scheme is contingent upon a decision of the bank to grant the loan."),
    (TOWER, "Whether the bank grants the loan will depend on how many islands join the scheme."),
    (GRAIN, "The existence of safe roads in place for the grain is contingent, in her view, upon a useful mill."),
    (GRAIN, "At the meeting in Hull, Lowe said that safe roads for grain could be put in place only if the mill proved useful."),
    (CANAL, "The publication of its accounts by the town requires the bank to lend 20 million crowns first."),
]  # fmt: skip
KEPT = [
    (CHOIR, "The help of the town choir is essential for a successful festival, the conductor stressed."),
    (CHOIR, "No festival can be successful without the help of the town choir, the conductor stressed."),
    (TOWER, "The ferry plan depends, for its success, on the number of islands that join and on the loan of the bank."),
    (TOWER, "The success of the plan is contingent upon the islands that join the scheme and the loan of the bank."),
    (GRAIN, "Whether the new mill is useful depends on safe roads to bring the grain."),
    (CANAL, "The accounts of the town are what the bank requires before it lends 20 million crowns."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_dependence_that_the_source_has_otherwise_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_the_same_dependence_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE
