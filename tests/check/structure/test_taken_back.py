"""Denials: what the next sentence takes back, what no denial reaches, and two ways to say one thing."""

from __future__ import annotations

import pytest

from briefing.check.structure.polarity import check_polarity
from tests.check.structure.weighing import SURE, heaviest

CORRECTED = "The paper wrote that the minister had resigned over the leak. She did not; she is on leave."
ANNOUNCED = "A first report said that the harbour board had approved the loan. It has not."
SPLIT = "Members could not agree on a limit of 40 boats for the bay, which Tarn had proposed."
EXCUSE = '"Not every town will feel able to pay, but that can\'t mean that we stop," the mayor said.'
UNMOVED = "The stance of the board on refunds has not changed, and Ida Holm warned of strains with owners."
BARGAIN = (
    "The bank is ready to lend, provided that Tarn publishes its figures. “No figures, no loan,” it said."
)
WRONG = [
    (CORRECTED, "The minister has resigned over the leak."),
    (CORRECTED, "The minister resigned over the leak, as the paper wrote."),
    (ANNOUNCED, "The harbour board has approved the loan."),
    (ANNOUNCED, "A correction was made: the harbour board has approved the loan."),
    (ANNOUNCED, "The harbour board has approved the loan, contrary to what the first report said."),
    ("While the ferry remains vital, the islands are building a bridge.",
     "The islands are building a bridge, although the ferry is not vital."),
    (SPLIT, "Members agreed on a limit of 40 boats for the bay."),
    (UNMOVED, "The stance of the board on refunds has changed."),
    ("However, doubts exist over the absence of a clear commitment from Tarn, a main backer in the bay.",
     "Doubts have come up even though Tarn, a main backer, has clearly committed itself."),
]  # fmt: skip
KEPT = [
    (CORRECTED, "The minister has not resigned over the leak."),
    (CORRECTED, "An earlier report that the minister had resigned over the leak was wrong."),
    (ANNOUNCED, "The first report had to be corrected: the harbour board has not approved the loan."),
    (ANNOUNCED, "The harbour board had approved the loan, a first report wrongly said."),
    (ANNOUNCED, "The harbour board has yet to approve the loan."),
    ("The ferry remains vital.", "The ferry is still vital."),
    (SPLIT, "The limit of 40 boats for the bay that Tarn proposed will come up again."),
    (SPLIT, "Tarn's limit for the bay failed to get through the assembly of the members."),
    (EXCUSE, "That some towns will not feel able to pay can't mean that we stop, the mayor said."),
    (EXCUSE, "That some towns may not feel able to pay was not, in the mayor's view, a reason for stopping."),
    (UNMOVED, "Ida Holm warned of strained relations with owners."),
    (BARGAIN, "Nothing will be lent without figures from Tarn."),
    ("Tarn has so far declined to commit to backing the fleet.",
     "Tarn has so far held off from committing itself to backing the fleet."),
    ("The state avoids any pledge.", "The state steers clear of any pledge."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_denial_or_its_absence_is_found(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_what_says_the_same_is_kept(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) < SURE
