"""How many votes were lacking: those of the other side are not counted towards what is needed."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.values.shortfall import shortfall

SOURCE = "Nine of the 15 delegations were in favour, four were against and two abstained; twelve votes were needed."


@pytest.mark.parametrize(
    ("claim", "right"),
    [
        ("The ceiling fell three votes short, four delegations being opposed and two abstaining.", True),
        ("The ceiling fell three votes short.", True),
        ("The ceiling fell five votes short, four delegations being opposed and two abstaining.", False),
        ("With nine in favour it fell eight votes short.", False),
    ],
)
def test_votes_lacking(claim: str, right: bool) -> None:
    assert (not shortfall(claim, Evidence((Passage(text=SOURCE),)))) is right
