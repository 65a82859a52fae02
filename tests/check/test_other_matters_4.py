"""Who does it and who says it, on other matters: bodies of another sort in the source's place."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.frame import frames
from briefing.check.structure.other_body import other_body
from briefing.check.structure.speaker import check_speaker


@pytest.mark.parametrize(
    ("evidence", "claim"),
    [
        (
            "The drivers went home after the airline turned down a plan for shorter shifts.",
            "The drivers went home after the union turned down a plan for shorter shifts.",
        ),
        (
            "The court gave parliament until June to repair the law on grazing.",
            "The court gave the government until June to repair the law on grazing.",
        ),
    ],
)
def test_a_body_of_another_sort(evidence: str, claim: str) -> None:
    assert other_body(frames(claim, evidence)[0])


@pytest.mark.parametrize(
    ("evidence", "claim"),
    [
        (
            "The drivers went home after the airline turned down a plan for shorter shifts.",
            "The drivers went home after the company turned down a plan for shorter shifts.",
        ),
        (
            "Norrow turned down a plan for shorter shifts, and the union went home.",
            "The company turned down a plan for shorter shifts.",
        ),
        (
            "The ministry gave the town until June to repair the bridge.",
            "The government gave the municipality until June to repair the bridge.",
        ),
    ],
)
def test_a_body_in_other_words(evidence: str, claim: str) -> None:
    assert not other_body(frames(claim, evidence)[0])


def test_the_speaker_is_of_another_sort() -> None:
    told = Evidence((Passage(text="By the firm's own account, the gates held for nine hours in the storm."),))
    assert check_speaker("According to council officials, the gates held for nine hours in the storm.", told)
    assert not check_speaker("According to the company, the gates held for nine hours in the storm.", told)


def test_officials_of_a_body() -> None:
    told = Evidence((Passage(text="Island councils said that the new rule rewards late ferries."),))
    assert check_speaker("The department's officials said that the new rule rewards late ferries.", told)


def test_a_body_that_tells_of_itself() -> None:
    words = "The minister told us that the new rule rewards late ferries. We accept that on this point."
    told = Evidence((Passage(text=words),))
    assert not check_speaker("The committee accepted that the new rule rewards late ferries.", told)
