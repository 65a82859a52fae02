"""Two parties compared without figures, against the figures that the source gives for them."""

from __future__ import annotations

import pytest

from briefing.check.structure.frame import frames
from briefing.check.structure.rivals import check_rivals

HARVEST = "Portugal picked 41 tonnes of cork, Morocco 38 and Tunisia 9."


def found(claim: str, evidence: str) -> int:
    return sum(len(check_rivals(frame)) for frame in frames(claim, evidence))


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("Morocco picked more cork than Portugal.", HARVEST),
        ("Portugal trailed Morocco in cork.", HARVEST),
        ("Tunisia was ahead of Morocco in cork.", HARVEST),
        (
            "Rossi expects fewer visitors than Keller.",
            "Rossi forecasts a third of the trade, Keller a fifth.",
        ),
        (
            "Leeds drew bigger crowds than York.",
            "The fairs in Leeds and York were seen by 12,000 and 15,000 people respectively.",
        ),
    ],
)
def test_a_comparison_against_the_figures_is_found(claim: str, evidence: str) -> None:
    assert found(claim, evidence) == 1


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("Portugal picked more cork than Morocco.", HARVEST),
        ("Morocco did not pick more cork than Portugal.", HARVEST),
        ("Morocco picked more than 30 tonnes of cork, Portugal as well.", HARVEST),
        # Two figures for one party: which is meant cannot be told.
        (
            "Finland felled more trees than Latvia.",
            "Finland felled 30 trees in March and 80 in April, Latvia 60.",
        ),
        ("More than Morocco", HARVEST),
        ("Morocco more than", HARVEST),
    ],
)
def test_what_the_figures_bear_out_or_leave_open_is_let_pass(claim: str, evidence: str) -> None:
    assert found(claim, evidence) == 0
