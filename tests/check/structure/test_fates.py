"""What became of a matter, in a word that the source's word for it excludes."""

from __future__ import annotations

import pytest

from briefing.check.structure.merged import check_merged

from .weighing import SURE, heaviest

SCHOOLS = (
    "The county rejected a second canteen for the school in Elmby, postponed the new gymnasium in Torsk and"
    " approved a library for Vane."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SCHOOLS, "Torsk's gymnasium was turned down by the county."),
        (SCHOOLS, "A second school canteen in Elmby was put off."),
        (
            "The harbour inspectorate warned two skippers about their nets.",
            "Two skippers were fined over their nets by the harbour inspectorate.",
        ),
        (
            "The board has requested an audit of the ferry contracts.",
            "An audit of the ferry contracts was ordered by the board.",
        ),
        (
            "The ministry is examining a ban on leaded shot in wetlands.",
            "A ban on leaded shot in wetlands was introduced by the ministry.",
        ),
    ],
)
def test_finds_another_outcome(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SCHOOLS, "Torsk's gymnasium was put off by the county."),
        (SCHOOLS, "A second school canteen in Elmby was turned down."),
        (SCHOOLS, "Vane's library was authorised by the county."),
        # denied on one side: the checks of denials tell whether that is right
        ("The panel did not reject the plan for the quay.", "The panel approved the plan for the quay."),
        # no act of the claim's own
        (
            "The panel rejected the plan to extend the quay.",
            "The plan to extend the quay met with the panel's refusal.",
        ),
        ("The agency studied what the ferry lines ask.", "The agency looked into what the ferry charges."),
    ],
)
def test_leaves_alone_the_same_outcome(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) <= SURE


@pytest.mark.parametrize("claim", ["Rejected", "Was approved", "By the county was put", "Put off, put"])
def test_survives_what_was_cut_off(claim: str) -> None:
    heaviest(check_merged, SCHOOLS, claim)
