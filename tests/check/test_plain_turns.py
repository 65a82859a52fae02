"""Turns of plain English that set a check off wrongly, and others that none saw."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus


def holds(evidence: str, claim: str) -> bool:
    return check_support(claim, Evidence((Passage(text=evidence),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("evidence", "claim"),
    [
        (
            "The guarantees are not merely financial in nature; they encompass legal dimensions as well.",
            "The guarantees reach further than the financial side: they take in legal dimensions as well.",
        ),
        (
            "The mayor stressed that any successful rescue must have the support of the harbour board.",
            "No rescue, the mayor stressed, can succeed without the support of the harbour board.",
        ),
        (
            "Norra will be paid 38 million crowns a year for lost electricity.",
            "Norra is to get 38 million crowns a year for electricity forgone.",
        ),
        (
            "Ostia is gathering towns willing to run the ferry after an agreement. This includes potential night"
            " sailings.",
            "Ostia is gathering towns willing to run the ferry once it has been agreed, with night sailings among"
            " the possibilities.",
        ),
        (
            "After talks in Elmby with a dozen mayors, Ms Lund made it clear that the towns must pay. Her remarks"
            " come as the flood continues with no clear end in sight.",
            "With no clear end to the flood in sight, Ms Lund said after talks with a dozen mayors in Elmby that"
            " the towns must pay.",
        ),
    ],
)
def test_holds(evidence: str, claim: str) -> None:
    assert holds(evidence, claim)


@pytest.mark.parametrize(
    ("evidence", "claim"),
    [
        (
            "There was little progress on the bridge, prompting concerns about the town's finances.",
            "Little progress was made on the bridge, a result of concerns about the town's finances.",
        ),
        (
            "Three delegates confirm it; Norra does not comment.",
            "The figure was confirmed by three delegates, while Norra issued a denial.",
        ),
        (
            "The Secretary-General told reporters that talks would resume.",
            "The head of the police told reporters that talks would resume.",
        ),
        (
            "The mayor accepted an invitation to a second gala.",
            "The invitation to a second gala was turned aside by the mayor.",
        ),
    ],
)
def test_does_not_hold(evidence: str, claim: str) -> None:
    assert not holds(evidence, claim)


def test_a_day_of_a_month_is_nobodys_figure() -> None:
    assert holds(
        "The pact will lapse unless Norra's parliament ratifies it by Nov. 30. President Lund's party has a majority"
        " of three seats there.",
        "Should the parliament of Norra, in which Lund's party has a majority of three seats, fail to ratify the pact"
        " by 30 November, it will lapse.",
    )
