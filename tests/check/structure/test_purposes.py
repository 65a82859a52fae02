"""Purposes and causes: averted for brought about, side by side for intended, owed for caused."""

from __future__ import annotations

import pytest

from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The mill will need help. That is why the mayor of Alvar called the bank.",
        "The mayor of Alvar called the bank because Ruritanian buyers had lost patience with the mill.",
    ),
    (
        "The yard is being refitted to win the navy's contract.",
        "The yard is being refitted to avoid the navy's contract.",
    ),
    (
        "Ropes were strung to prevent the crowd from entering the hall.",
        "Ropes were strung to bring the crowd into the hall.",
    ),
    (
        "The rebels stepped up the shelling while talking to the envoy.",
        "The rebels stepped up the shelling in order to talk to the envoy.",
    ),
    ("Bread was dear because of a poor harvest.", "A poor harvest was the result of dear bread."),
    (
        "The tariffs came out in May. The union armed the yard for its next contest with the firm.",
        "The union armed the yard so that it could stay out of its next contest with the firm.",
    ),
    (
        "The grant strengthens the mill's hand in any further bargaining.",
        "The grant is there to make any further bargaining unnecessary for the mill.",
    ),
    (
        "The grant strengthens the mill's hand in any further bargaining.",
        "The grant would spare the mill the need for any further bargaining.",
    ),
]
KEPT = [
    ("Guards were posted to prevent the crowd from entering.", "Guards were posted to keep the crowd out."),
    ("The port was closed to ships in winter.", "Ships had to do without the port in winter; it was closed."),
    ("The firm withdrew from the bidding.", "The firm stayed out of the bidding from then on."),
    ("The ruling does not prevent the board from voting again.", "The board remains free to vote again."),
    (
        "The rebels stepped up the shelling to force talks with the envoy.",
        "The rebels stepped up the shelling in order to force the envoy to talk.",
    ),
    (
        "Alvar will be paid 38 million euros a year for lost power.",
        "Brenn bears half of the 38 million euros due to Alvar each year for lost power.",
    ),
    (
        "The mayor and the bishop are spearheading efforts to save the mill.",
        "The mayor and the bishop are leading the effort to save the mill.",
    ),
    ("Concerns exist over the delay of the ferry.", "There is concern because the ferry is delayed."),
    ("The union pressed the firm to reopen the plant.", "The union pushed the firm to reopen the plant."),
    ("The council has so far declined to vote.", "The council has thus far declined to vote."),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_another_purpose_or_cause_is_a_finding(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_the_same_in_other_words_is_none(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE
