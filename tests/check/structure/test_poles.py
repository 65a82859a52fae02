"""Words at the ends of a scale, held against the source's word at the same place."""

from __future__ import annotations

import pytest

from briefing.check.language.parse import analyse
from briefing.check.language.poles import poles
from briefing.check.language.tables import read_lines
from briefing.check.structure.frame import frames
from briefing.check.structure.poles import check_poles


def words_at(claim: str, evidence: str) -> list[tuple[str, str]]:
    found = [finding for frame in frames(claim, evidence) for finding in check_poles(frame)]
    return [(one.reason.claim_words, one.reason.source_words) for one in found]


@pytest.mark.parametrize(
    ("claim", "evidence", "words"),
    [
        (
            "The museum's director was present when the auction in Bergen opened.",
            "When the auction opened in Bergen the museum's director was absent.",
            ("present", "absent"),
        ),
        (
            "Clubs that join before June cannot draw on the fund.",
            "A club that joins before June will not be asked to contribute to the fund.",
            ("draw on", "contribute"),
        ),
        (
            "Harbour masters gave the ferry timetable an enthusiastic welcome in public.",
            "The harbour masters agreed behind closed doors to the ferry timetable.",
            ("in public", "behind closed doors"),
        ),
        (
            "Engineers reported major cracks in the tunnel lining.",
            "The engineers' survey found slight cracks in the tunnel lining.",
            ("major", "slight"),
        ),
    ],
)
def test_a_word_at_the_other_end_of_a_scale_is_found_at_its_place(
    claim: str, evidence: str, words: tuple[str, str]
) -> None:
    assert words in words_at(claim, evidence)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        # The same end stands at the place, the other one elsewhere.
        (
            "The choir made slight progress on the mass.",
            "The choir made considerable progress on the motets and slight progress on the mass.",
        ),
        # A word that turns the sense round stands beside it.
        (
            "The keeper was present when the lighthouse was sold.",
            "The keeper was not absent when the lighthouse was sold.",
        ),
        # One event told from its two ends.
        ("The orchard bought forty ladders.", "A joiner sold the orchard forty ladders."),
        # What follows only on a condition.
        (
            "If the pump fails, the cellar of the brewery floods.",
            "The cellar of the brewery stays dry only if the pump succeeds.",
        ),
    ],
)
def test_the_same_end_a_denial_and_another_view_are_let_pass(claim: str, evidence: str) -> None:
    assert words_at(claim, evidence) == []


def test_a_turn_of_several_words_is_one_pole() -> None:
    (sentence,) = analyse("They met behind closed doors on Monday.")
    assert [(one.first, one.last) for one in poles(sentence) if one.last > one.first] == [(2, 4)]


def test_no_word_lies_at_both_ends_of_a_scale() -> None:
    for line in read_lines("poles.txt"):
        left, right = (set(side.split()) for side in line.split("|"))
        assert not left & right, line


@pytest.mark.parametrize("claim", ["", "large", "The large", "in public", "than less"])
def test_a_claim_cut_off_raises_nothing(claim: str) -> None:
    words_at(claim, "A small crowd met in private.")


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (
            "There is fear that the mayor made no firm promise.",
            "Fears exist over the absence of a firm promise.",
        ),
        ("The talk with the mayor came first.", "I spoke to the mayor last night before we began."),
        (
            "Two counties saw fares rise and ferries fill up.",
            "Fares rose in two counties, whereas the number of ferries fell in three.",
        ),
    ],
)
def test_a_word_of_no_scale_or_of_another_thing_is_not(claim: str, evidence: str) -> None:
    assert not words_at(claim, evidence)
