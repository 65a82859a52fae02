"""All of them told as not all."""

from __future__ import annotations

import pytest

from briefing.check.structure.scope import check_scope

from .weighing import SURE, heaviest


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("All members voted for the merger.", "Not all members voted for the merger."),
        ("Every pupil passed the swimming test.", "Not every pupil passed the swimming test."),
        (
            "“Everybody wants a warm library, not least the pupils,” the mayor said.",
            "The mayor said that not everyone, but the pupils in particular, wanted a warm library.",
        ),
        ("Everyone wants a new bridge, the farmers most of all.", "Not everyone wants a new bridge."),
    ],
)
def test_finds_a_whole_denied(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("All but two of the members voted for the merger.", "Not all of the members voted for the merger."),
        ("Everyone wants a new bridge except the ferrymen.", "Not everyone wants a new bridge."),
        ("Some pupils failed while all teachers passed.", "Not all pupils passed."),
        ("Not every pupil passed the swimming test.", "Not all pupils passed the swimming test."),
        ("The mayor thanked all members. Two voted no.", "Not all members voted yes, the mayor found."),
    ],
)
def test_lets_be_a_whole_with_exceptions(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) < SURE


def test_finds_what_is_not_merely_so_left_out() -> None:
    source = "The course is not merely theoretical in nature; it takes in workshops and trips as well."
    assert heaviest(check_scope, source, "The course leaves out the theoretical side.") > SURE
    assert heaviest(check_scope, source, "The course does not leave out the theoretical side.") < SURE
    source = "The course leaves out all that is merely theoretical; it takes in workshops and trips."
    assert heaviest(check_scope, source, "The course leaves out the theoretical side.") < SURE
