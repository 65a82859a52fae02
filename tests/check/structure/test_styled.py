"""What somebody is or is called, told of another, and of the same in other words."""

import pytest

from briefing.check.structure.frame import frames
from briefing.check.structure.styled import check_styled

ALLY = (
    "“Norland is an important and reliable partner for us,” Lind said. “The Harbour Guild will work with it.”"
)
HOLT = "The mayor described Ann Holt as a calm and shrewd negotiator. Jon Vik, who spoke next, disagreed."


def found(source: str, claim: str) -> list[str]:
    return [one.reason.message for frame in frames(claim, source) for one in check_styled(frame)]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ALLY, "Lind called the Harbour Guild an important and dependable partner."),
        (ALLY, "The Harbour Guild was described by Lind as an important and reliable partner."),
        (ALLY, "The Harbour Guild is an important, reliable partner, Lind said."),
        (ALLY, "Lind praised the “Harbour Guild” as a reliable partner."),
        (HOLT, "Jon Vik is a shrewd negotiator, according to the mayor."),
        (HOLT, "The mayor portrayed Vik as a shrewd negotiator."),
    ],
)
def test_another_party_is_found(source: str, claim: str) -> None:
    assert found(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ALLY, "Lind called Norland an important and dependable partner."),
        (ALLY, "Norland was described by Lind as a reliable partner with whom the Harbour Guild will work."),
        (HOLT, "Ann Holt is a shrewd negotiator in the eyes of the mayor, but not in those of Vik."),
        (HOLT, "Vik did not agree that Holt was a calm and shrewd negotiator."),
    ],
)
def test_the_same_party_passes(source: str, claim: str) -> None:
    assert not found(source, claim)
