"""A part told as the whole, a first step as all the steps, an exception put in, a thing left out."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

FIRST = "The two ports agreed on an initial step toward a shared tariff."
LARGER = "Peru suggested that the islands should play a larger role in guarding the straits."
LIST = "The scheme covers the roads, the rail and the harbour."
SOLELY = "The firm must be ready for a future where it cannot solely rely on Peru to lead."
THIRDS = "Lund covers two-thirds of the bill and Malmo the rest."
ONE_OF_TWO = "Lee rejected weak deals like the Malmo pact, which Norland has repeatedly broken."


def supported(claim: str, evidence: str) -> bool:
    verdict = check_support(claim, Evidence((Passage(text=evidence),)))
    return verdict.status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The two ports agreed on the steps toward a shared tariff.", FIRST),
        ("The two ports settled the main terms of a shared tariff.", FIRST),
        (
            "The council approved the payments to the builders.",
            "The council approved a first payment to the builders.",
        ),
        ("Peru suggested that the islands take on the whole task of guarding the straits.", LARGER),
        ("Peru suggested that the islands should guard the straits on their own.", LARGER),
        (
            "Fishing has been the whole of the island's economy.",
            "Fishing has been a mainstay of the island's economy.",
        ),
        (
            "It was the only reform that would have made everyone save.",
            "It was the only reform that would have made anyone save.",
        ),
        ("She said that they would put a lock on new doors.", "We will put a lock on every door, she said."),
        (
            "The minister said that consequences would follow any serious violation of the contract.",
            "Any violation of the contract will have serious consequences, the minister said.",
        ),
        (
            "The minister ruled out any toll other than one on the bridge.",
            "The minister ruled out a toll on the bridge.",
        ),
        ("The scheme has to do with the roads and the rail, ignoring the harbour.", LIST),
        ("Lee rejected weak deals of the Malmo kind, which both sides have repeatedly broken.", ONE_OF_TWO),
        ("Prices rose solely because of the drought.", "Prices rose, particularly because of the drought."),
        (
            "If the talks fail, the old dispute will resume just as it was before.",
            "If the talks fail, the old dispute resumes with one difference: there will be a second bridge.",
        ),
        (
            "The earliest date is May, a month inside the owner's own schedule.",
            "The earliest date is May, a month later than the owner's own schedule.",
        ),
        ("Not everyone in the town wanted a shorter route.", "Everyone in the town wants a shorter route."),
        ("The firm must be ready for a future without Peru.", SOLELY),
        ("The firm must be ready for a future in which it relies on Peru no more.", SOLELY),
        ("Malmo pays one third of the bill, the same as Lund.", THIRDS),
        (
            "Observers have been offered rooms above the station at the union's expense.",
            "Observers have been offered rooms above the station, free of charge.",
        ),
        (
            "No fewer than five of its deputies say they have decided to vote no.",
            "At least five of its deputies have said that they are undecided.",
        ),
    ],
)
def test_more_than_is_told_is_caught(claim: str, evidence: str) -> None:
    assert not supported(claim, evidence)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The two ports agreed on a step toward a shared tariff.", FIRST),
        ("The two ports agreed to take a first step towards a shared tariff.", FIRST),
        ("Peru suggested that the islands play a bigger part in guarding the straits.", LARGER),
        (
            "Fishing has been a pillar of the island's economy.",
            "Fishing has been a mainstay of the island's economy.",
        ),
        ("She said that they would put a lock on all doors.", "We will put a lock on every door, she said."),
        (
            "No town other than Lund voted against the toll.",
            "Only Lund voted against the toll.",
        ),
        ("The scheme covers the roads, the rail and also the harbour.", LIST),
        ("Lee rejected weak deals of the Malmo kind, which Norland has repeatedly broken.", ONE_OF_TWO),
        ("Both sides have broken the pact.", "Norland and Sudland have each broken the pact."),
        ("Prices rose, mainly because of the drought.", "Prices rose, particularly because of the drought."),
        (
            "Not everyone in the town wanted a shorter route.",
            "Not everybody in the town wants a shorter route.",
        ),
        ("The firm must be ready for a future without exclusive reliance on Peru.", SOLELY),
        ("Malmo pays half as much of the bill as Lund.", THIRDS),
        (
            "The town offered them rooms at its own expense.",
            "The town offered them rooms and will pay for these.",
        ),
    ],
)
def test_what_is_told_passes(claim: str, evidence: str) -> None:
    assert supported(claim, evidence)
