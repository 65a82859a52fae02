"""Something else done with the same thing."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.tables import read_lines
from briefing.check.structure.dealings import check_dealings
from briefing.check.structure.frame import each
from briefing.check.structure.merged import check_merged

from .weighing import SURE, heaviest

LOCK = "The lock keepers agreed that any violation of the pact would cost the skippers dear."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The lock keeper delayed the pact last year.", "The lock keeper's pact collapsed last year."),
        ("The skippers delayed the treaty last year.", "The skippers evaded the treaty last year."),
        (
            "Those in the choir will step up preparations for the feast now.",
            "The choir's preparations for the feast are to be completed now.",
        ),
        (LOCK, "To spurn the pact, the lock keepers agreed, would be costly for the skippers."),
        (
            LOCK,
            "The lock keepers left the skippers in no doubt that rejecting the pact would cost them dear.",
        ),
        (
            "The choir will be able to use the bank's loan to repair the organ of the church.",
            "A grant from the bank will let the choir repair the organ of the church.",
        ),
        (
            "The archbishop said that parishes might consider buying the machines for their own use.",
            "Parishes, the archbishop said, might think about repairing the machines.",
        ),
        (
            "The three islands are working to form an alliance of ferry towns.",
            "Work is under way on the three islands to enlarge an alliance of ferry towns.",
        ),
        (
            "The mill owner denied that she had begun to drain the basin.",
            "That she had started to build the basin was denied by the mill owner.",
        ),
        (
            "The chairman hopes that the parish will back the effort.",
            "It is the chairman's hope that the parish will steer the effort.",
        ),
    ],
)
def test_finds_another_dealing(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LOCK, "Breaking the pact, the lock keepers agreed, would be costly for the skippers."),
        ("The skippers circumvented the treaty.", "The skippers disregarded the treaty."),
        (LOCK, "The skippers would pay dearly if the pact were breached, the lock keepers agreed."),
        (
            "The chairman hopes that the parish, which has led the effort, will back it.",
            "The parish leads the effort, and the chairman hopes for its support.",
        ),
        (
            "The harbours agreed to a pact that may extend to the smaller quays.",
            "The pact of the harbours, which is to be guaranteed, may extend to the smaller quays.",
        ),
        (
            "The board accused the dealer of selling a forged machine to the mill.",
            "A forged machine was bought by the mill, the board said.",
        ),
        (
            "The council imposed a curfew in May and cut it by an hour in June.",
            "The curfew was relaxed in June.",
        ),
        (
            "The islands did not refuse the treaty; they asked for time.",
            "The treaty was not delayed by the islands.",
        ),
        (
            "Ruritania suggested that Graustark buy more of its maize.",
            "Ruritania was looking for extra maize sales to Graustark.",
        ),
    ],
)
def test_lets_the_same_dealing_stand(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) <= SURE


def test_every_sort_has_classes_that_exclude_one_another() -> None:
    for line in read_lines("dealings.txt"):
        things, _, told = line.partition(":")
        assert things, line
        assert len(told.split("|")) > 1, line


def test_says_of_what_thing() -> None:
    claim = "To spurn the pact, the lock keepers agreed, would cost the skippers dear."
    (frame,) = each(claim, Evidence((Passage(text=LOCK),)))
    (found,) = check_dealings(frame)
    assert found.reason.message == "of “pact” the claim says “spurn”, the source “violation”"
