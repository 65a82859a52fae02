"""What may still come, told as closed."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The council has so far declined to commit to supporting any new stadium in the suburb.",
        "The council has been actively opposed to any new stadium in the suburb so far.",
    ),
    (
        "The council has avoided committing to a new stadium in the suburb.",
        "The council has come out against a new stadium in the suburb.",
    ),
    (
        "Oslo has so far declined to commit to joining the fund.",
        "Oslo has definitively refused to join the fund.",
    ),
    (
        "The premier has not yet committed to any extra money for the port.",
        "The premier has ruled out any extra money for the port.",
    ),
    (
        "The bank is unlikely to lend to the region at this stage.",
        "A loan to the region by the bank is excluded.",
    ),
    (
        "The senate has yet to approve the treaty.",
        "The senate has rejected the treaty.",
    ),
    (
        "The hospital is unlikely to reopen its second ward, the manager indicated.",
        "The hospital will not reopen its second ward, the manager announced.",
    ),
    (
        "The hospital is unlikely to reopen its second ward, of which it has never been proud.",
        "The hospital would never reopen its second ward, of which it had never been proud.",
    ),
    (
        "The hospital is unlikely to reopen its second ward, the manager indicated.",
        "There would be no reopening of the second ward of the hospital, the manager said.",
    ),
    (
        "Four senators from the coast have said that they are undecided.",
        "Four senators from the coast say that they will vote against.",
    ),
    (
        "The union attacked the new roster but stopped short of calling a strike.",
        "The union attacked the new roster and has gone so far as to call out its members.",
    ),
    (
        "The union attacked the new roster but stopped short of calling a strike.",
        "The union attacked the new roster and ruled out a strike.",
    ),
    (
        "Four senators from the coast have said that they are undecided.",
        "A narrow result is expected, although four senators from the coast support the treaty.",
    ),
]
KEPT = [
    (
        "The council has so far opposed any new stadium and has not committed to a date.",
        "So far the council has been opposed to any new stadium, and it has not committed to a date.",
    ),
    (
        "The premier has not yet committed to any extra money for the port.",
        "So far the premier has made no commitment of extra money for the port.",
    ),
    (
        "The bank is unlikely to lend to the region.",
        "The bank will probably not lend to the region.",
    ),
    (
        "The hospital is unlikely to reopen its second ward, the manager indicated.",
        "The manager does not expect that the hospital will reopen its second ward.",
    ),
    (
        "The union attacked the new roster but stopped short of calling a strike.",
        "The union attacked the new roster, without going so far as to call a strike.",
    ),
    (
        "The council postponed the vote on the bridge until May.",
        "The council will not hold the vote on the bridge before May.",
    ),
    (
        "Four senators from the coast have said that they are undecided.",
        "Four senators from the coast have yet to decide whether they will vote for it.",
    ),
    (
        "The premier refused to commit any extra money for the port.",
        "The premier has ruled out extra money for the port.",
    ),
    (
        "The council has not yet voted on the plan, which the mayor rejects.",
        "The mayor rejects the plan, on which the council has not yet voted.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE
