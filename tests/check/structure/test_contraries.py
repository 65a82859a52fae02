"""What governs a thing turned round, by classes of two sides without a middle."""

from __future__ import annotations

import pytest

from briefing.check.language.contraries import sides
from briefing.check.language.parse import analyse
from briefing.check.language.tables import read_lines
from briefing.check.structure.contraries import check_contraries
from briefing.check.structure.frame import frames


def words_at(claim: str, evidence: str) -> list[tuple[str, str]]:
    found = [finding for frame in frames(claim, evidence) for finding in check_contraries(frame)]
    return [(one.reason.claim_words, one.reason.source_words) for one in found]


CASES = [
    (
        "The Courier reported that the harbour board had held out the prospect of a second terminal.",
        "The Courier reported that the harbour board had rejected the idea of a second terminal.",
        "The harbour board dismissed the idea of a second terminal, the Courier reported on Monday.",
    ),
    (
        "The union has made it conditional on an end to night shifts, which the mill's owners are prepared to accept.",
        "The union has made it conditional on an end to night shifts, which the mill's owners have rejected.",
        "The union said it would sign only if night shifts ended; the mill's owners have ruled that out.",
    ),
    (
        "The manager said that the orchestra's tour of Japan hinged on the ticket sales at home.",
        "The manager said that the orchestra would tour Japan whatever the ticket sales at home.",
        "The orchestra will tour Japan regardless of the ticket sales at home, its manager said.",
    ),
    (
        "The mayor said it was too early to discuss a new roof for the station.",
        "The mayor said that the moment had come to discuss a new roof for the station.",
        "“Now is the time to talk about a new roof for the station,” the mayor said.",
    ),
    (
        "The opposition said the new timetable honours the promise given to commuters.",
        "The opposition said the new timetable went against the promise given to commuters.",
        "The new timetable runs counter to the promise made to commuters, the opposition said.",
    ),
    (
        "The coroner is running the inquiry jointly with the police.",
        "The coroner is running the inquiry without the help of the police.",
        "The inquiry is being run by the coroner independently of the police.",
    ),
    (
        "That some clubs cannot pay is a good reason for the others to hold back, she said.",
        "That some clubs cannot pay is no reason for the others to hold back, she said.",
        "She acknowledged that some clubs could not pay but insisted that this should not deter those who can.",
    ),
    (
        "Hill farmers declined to support the reservoir plan, said the council.",
        "Hill farmers reaffirmed that they stand behind the reservoir plan, said the council.",
        "The council said hill farmers were reaffirming their support for the reservoir plan.",
    ),
]


@pytest.mark.parametrize(("wrong", "_right", "evidence"), CASES)
def test_the_contrary_of_what_governs_a_thing_is_found(wrong: str, _right: str, evidence: str) -> None:
    assert words_at(wrong, evidence)


@pytest.mark.parametrize(("_wrong", "right", "evidence"), CASES)
def test_a_turn_of_the_same_side_is_let_pass(_wrong: str, right: str, evidence: str) -> None:
    assert not words_at(right, evidence)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        # A denial makes up for it.
        ("The bank has not ruled out a branch in Ghent.", "The bank left open a branch in Ghent."),
        # Under a condition.
        (
            "If the mill is sold, the village will be prepared to accept the road.",
            "The village has rejected the road; it might think again.",
        ),
        # Denied of a part only, and not denied at all.
        (
            "The trust serves the interests of anglers.",
            "The trust not only serves as a club, it looks after the interests of anglers.",
        ),
        # The same side stands there too.
        (
            "The guild is prepared to accept the fee.",
            "The guild rejected the levy but is ready to accept the fee.",
        ),
        # What two parties do, each its own.
        (
            "The brewer found fault with Hale's report.",
            "The brewer's inquiry cleared Captain Moss of misleading the board. It was harsh on Hale's report.",
        ),
        # Exceptions are for another check.
        (
            "The mayor of Trondheim did not attend the opening.",
            "But for Trondheim, with the exception of its deputy, the towns were represented at the opening.",
        ),
    ],
)
def test_denials_conditions_and_other_parties_are_let_pass(claim: str, evidence: str) -> None:
    assert not words_at(claim, evidence)


def test_the_longest_turn_of_a_class_counts_and_may_have_words_between() -> None:
    (sentence,) = analyse("The firm ruled that out at once.")
    found = [(one.first, one.last) for one in sides(sentence) if one.line == 0]
    assert found == [(2, 4)]


def test_no_turn_lies_on_both_sides() -> None:
    for line in read_lines("contraries.txt"):
        left, right = (set(side.split()) for side in line.split("|"))
        assert not left & right, line


@pytest.mark.parametrize("claim", ["", "reject", "too", "now is the", "prepared to", "not only"])
def test_a_claim_cut_off_raises_nothing(claim: str) -> None:
    words_at(claim, "It is too early to reject the plan.")


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The mayor spoke on Monday at a closed-door meeting at the Elm Street library.",
            "The mayor made her remarks to reporters on Monday at the Elm Street library.",
        ),
        (
            "The chiefs held planning talks on supporting the country's post-war security.",
            "The talks are about planning support for the country's security while the war continues.",
        ),
    ],
)
def test_finds_turns_of_place_and_time(source: str, claim: str) -> None:
    assert words_at(claim, source)


TOLD = "He would not say what the club would do if the members voted no. He did rule out a merger."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TOLD, "He declined to reveal the club's course in the event of a no vote, and left open a merger."),
        (TOLD, "He declined to say how the club would act, or to exclude a merger."),
        (
            "The choir's board had established a consensus on the need for a new organ.",
            "The choir's board had fallen short of an agreement on the need for a new organ.",
        ),
        (
            "The guide tells visitors that the tour still covers the crypt.",
            "The guide tells visitors that the crypt was struck from the tour.",
        ),
    ],
)
def test_finds_a_turn_behind_another_denial(source: str, claim: str) -> None:
    assert words_at(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TOLD, "He declined to reveal the club's course in the event of a no vote, and excluded a merger."),
        (
            "He declined to say how the club would act, or to rule out a merger.",
            "He left open a merger and would not say how the club would act.",
        ),
        (
            "The choir's board failed to reach a consensus on the need for a new organ.",
            "The choir's board fell short of an agreement on the need for a new organ.",
        ),
    ],
)
def test_lets_be_the_same_turn_behind_another_denial(source: str, claim: str) -> None:
    assert not words_at(claim, source)
