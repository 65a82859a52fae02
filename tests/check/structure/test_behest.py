"""At whose request, with whose consent: said by the claim alone, or told by the source in other words."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.remainder import check_remainder

WELL = "The village sealed the old well in June and had the water tested twice."
CLUB = "The club may sell the pitch only if its members agree."
SQUAD = "Twelve divers from three towns searched the lake, led by Captain Moe."

ADDED = [
    (WELL, "At the doctor's request the village sealed the old well in June."),
    (WELL, "In June the village, on the advice of its lawyers, sealed the old well."),
    (WELL, "The village sealed the old well in June with the approval of the county."),
    (
        "Twelve divers searched the lake for two days.",
        "Twelve divers searched the lake under army supervision.",
    ),
]
KEPT = [
    (CLUB, "The club may sell the pitch only with the consent of its members."),
    (SQUAD, "Under the command of Captain Moe, divers from three towns searched the lake."),
    ("The doctor asked the village to seal the well, and it did.",
     "The village sealed the well at the doctor's request."),
    ("The coach advised the runners to rest.", "The runners rested on the advice of the coach."),
]  # fmt: skip


def weight(source: str, claim: str) -> float:
    evidence = Evidence((Passage(text=source),))
    found = check_remainder(claim, evidence)
    return max((f.weight for f in found if f.reason.message.startswith("the claim says")), default=0.0)


@pytest.mark.parametrize(("source", "claim"), ADDED)
def test_a_behest_of_which_the_source_says_nothing_is_found(source: str, claim: str) -> None:
    assert weight(source, claim) >= 0.6


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_a_behest_that_the_source_tells_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert weight(source, claim) < 0.5
