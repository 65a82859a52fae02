"""One of two alternatives is not told as so, and a flat refusal not as a limited one."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

CAUGHT = [
    (
        "“Either it is the coldest spring in history or somebody opened the vents,” said the gardener.",
        "The gardener said that even if it was the coldest spring in history, somebody opened the vents.",
    ),
    (
        "Either the pump failed or a worker shut it off, the inspector said.",
        "The inspector said a worker shut off the pump.",
    ),
    (
        "The contract does not give the tenants the right to enter the cellar.",
        "The tenants get from the contract a right to enter the cellar only with prior notice.",
    ),
    (
        "The deal does not allow the drivers to strike.",
        "The deal allows the drivers to strike only after a vote.",
    ),
    (
        "The island has voiced its opposition, rejecting any notion of foreign inspectors.",
        "The island has said it opposes foreign inspectors to whom it has not agreed.",
    ),
    (
        "Farmers have been trying to take milk sales into their own hands.",
        "Farmers have looked after milk sales themselves successfully.",
    ),
    (
        "The lease will lapse unless the board signs it by 3 May.",
        "The lease will stand unless the board votes by 3 May to let it lapse.",
    ),
]
FAITHFUL = [
    (
        "The lease will lapse unless the board signs it by 3 May.",
        "The lease will stand unless the board fails to sign it by 3 May.",
    ),
    (
        "Either the pump failed or a worker shut it off, the inspector said.",
        "According to the inspector, the pump failed unless a worker shut it off.",
    ),
    (
        "The visitors may not enter the hall unless they have a badge.",
        "The visitors may enter the hall only with a badge.",
    ),
    (
        "The union rejected any cut in wages.",
        "The union rejected cuts in wages of any kind.",
    ),
]


def _status(source: str, claim: str) -> VerdictStatus:
    return check_support(claim, Evidence((Passage(text=source),))).status


@pytest.mark.parametrize(("source", "claim"), CAUGHT)
def test_choice_or_refusal_lost(source: str, claim: str) -> None:
    assert _status(source, claim) is not VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("source", "claim"), FAITHFUL)
def test_choice_or_refusal_kept(source: str, claim: str) -> None:
    assert _status(source, claim) is VerdictStatus.SUPPORTED
