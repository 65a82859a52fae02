""" "Later than 3 June" is after it; "no later than 3 June" is by then."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.values.dates import dates

RENT = "A tenant who pays before 3 June 2027 keeps the cellar."


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        ("A tenant who pays later than 3 June 2027 keeps the cellar.", True),
        ("A tenant who pays no later than 3 June 2027 keeps the cellar.", False),
        ("A tenant who does not pay later than 3 June 2027 keeps the cellar.", False),
    ],
)
def test_later_than_a_day(claim, wrong):
    assert bool(dates(claim, Evidence((Passage(text=RENT),)))) is wrong
