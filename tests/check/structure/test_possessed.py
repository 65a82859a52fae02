"""Another thing of the same party, count or pair, and the same thing in another word."""

import pytest

from briefing.check.structure.remainder import check_remainder
from tests.check.structure.weighing import SURE, heaviest

HARBOUR = "Lindqvist stressed that Karland's fleet cannot be left to rot."
MAPS = "At the meeting in Skane experts from 22 agencies drew the new maps."
RULES = "The rules are meant to reassure the parliament and its voters."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (HARBOUR, "Lindqvist stressed that Karland's orchestra cannot be left to rot."),
        (MAPS, "The new maps were drawn by experts from 22 universities at the meeting in Skane."),
        (RULES, "The rules are meant to reassure the parliament and its neighbours."),
    ],
)
def test_another_thing_is_found(source: str, claim: str) -> None:
    assert heaviest(check_remainder, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (HARBOUR, "Karland's ships, Lindqvist stressed, are not something that can be left to rot."),
        (HARBOUR, "The ships of Karland must be kept up, whatever it costs: so much Lindqvist made clear."),
        (MAPS, "Experts from 22 bodies drew the new maps at the meeting in Skane."),
        (RULES, "The rules are meant to reassure the parliament and the electorate."),
    ],
)
def test_the_same_thing_in_another_word_passes(source: str, claim: str) -> None:
    assert heaviest(check_remainder, source, claim) <= SURE
