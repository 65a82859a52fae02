"""Faithful turns that a check took for errors, beside errors of the same make."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

MAY = "If a rent is more than 60 days late, Sorn may close the locks."
UNLESS = (
    "“Unless Lind's view on the tariff changes, Roe's league of ports could struggle to get off the ground,” "
    "one senior banker told The Gazette."
)
VOTE = "In a first ballot, nine of the 15 boards were in favour, four were against and two abstained."
FIRST = "A first part of 85 million euros could be paid in July 2027 at the earliest, for pumps and drains."
SAY = "She would not say what the cabinet would do if the council voted no. She did rule out a referendum."
CURE = (
    "Roe expressed the need for a rescue fund, while Lind suggested that the banks should play a larger role."
)
GO = 'She says Halden will go ahead with its plan to move the mill "with or without applause".'
NEED = "No licence is required in Oltavia, where the council gave its consent on 24 May, or in Sorn."
TIDE = "Satellite images appeared to show that the water behind the dyke had risen by four metres since July."


def held(source: str, claim: str) -> bool:
    return check_support(claim, Evidence((Passage(source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (MAY, "Sorn is at liberty to close the locks if a rent is more than 60 days late."),
        (MAY, "Sorn is free to close the locks once a rent is more than 60 days overdue."),
        (MAY, "Sorn is empowered to close the locks once a rent is more than 60 days overdue."),
        (MAY, "Sorn is authorised to close the locks once a rent is more than 60 days overdue."),
        (
            UNLESS,
            "A senior banker told The Gazette that Roe's league of ports could find it hard to get started so "
            "long as Lind held to the view on the tariff.",
        ),
        (VOTE, "More than half of the 15 boards were in favour in a first ballot."),
        (FIRST, "No part of the first 85 million euros is foreseen to be paid before July 2027."),
        (SAY, "She declined to state the cabinet's course after a negative council vote but ruled out a referendum."),
        (CURE, "A rescue fund was needed, Roe held, whereas Lind would have the banks play a larger part."),
        (GO, "Halden, she says, will go ahead with moving the mill, whether applauded or not."),
        (NEED, "A licence is needed neither in Sorn nor in Oltavia, whose council gave its consent in May."),
        (TIDE, "Satellite images gave the appearance of a rise of four metres since July in the water behind the dyke."),
    ],
)  # fmt: skip
def test_a_faithful_turn_passes(source: str, claim: str) -> None:
    assert held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (MAY, "Sorn is to close the locks once a rent is more than 60 days overdue."),
        (MAY, "Sorn is bound to close the locks once a rent is more than 60 days overdue."),
        (
            UNLESS,
            "A senior banker told The Gazette that Roe's league of ports could struggle to get off the ground "
            "if Lind's view on the tariff changes.",
        ),
        (VOTE, "Fewer than half of the 15 boards were in favour in a first ballot."),
        (FIRST, "Part of the first 85 million euros is to be paid before July 2027."),
        (NEED, "A licence is needed in Sorn and in Oltavia, whose council gave its consent in May."),
        (TIDE, "The water behind the dyke has risen by four metres since July."),
    ],
)
def test_an_error_of_the_same_make_is_found(source: str, claim: str) -> None:
    assert not held(source, claim)
