"""Another sort of the same thing, and the same sort in other words."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.frame import each
from briefing.check.structure.sorts import check_sorts

DAMAGES = "The residents dropped their demand for punitive damages."
PRICES = "The bank said services inflation did not justify an easier policy."
TOWERS = "Campaigners wanted both towers saved, but the larger one was beyond repair."
BANKS = "Both the eastern bank and the western bank of the river were flooded."
SEATS = "The party won most of the rural seats."


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (DAMAGES, "The residents gave up their claim for compensatory damages."),
        (PRICES, "Looser policy was not justified by inflation in food, the bank said."),
        (TOWERS, "Campaigners wished to keep both towers, but the smaller one could not be repaired."),
        (SEATS, "Most of the urban seats went to the party."),
    ],
)
def test_finds_another_sort(text: str, claim: str) -> None:
    assert any(check_sorts(frame) for frame in each(claim, Evidence((Passage(text=text),))))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (DAMAGES, "The residents gave up their claim for exemplary damages."),
        (PRICES, "Looser policy was not justified by inflation in services, the bank said."),
        (TOWERS, "Campaigners wished to keep both towers, but the bigger one could not be repaired."),
        (BANKS, "The western bank of the river was flooded."),
        (SEATS, "Most of the seats in the countryside went to the party."),
    ],
)
def test_lets_the_same_sort_pass(text: str, claim: str) -> None:
    assert not any(check_sorts(frame) for frame in each(claim, Evidence((Passage(text=text),))))
