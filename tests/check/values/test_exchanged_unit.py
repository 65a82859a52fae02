"""The same figure with another unit of time, whatever else the source counts."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support

SOURCE = "Inflow stayed below 240 cubic metres per second for 20 consecutive days in seven of those years."


@pytest.mark.parametrize(("unit", "holds"), [("days", True), ("weeks", False), ("months", False)])
def test_weeks_for_days(unit: str, holds: bool) -> None:
    claim = f"In seven of those years inflow stayed below 240 cubic metres per second for 20 {unit} running."
    assert (not check_support(claim, Evidence((Passage(text=SOURCE),))).reasons) is holds


def test_what_two_figures_do_give_still_holds() -> None:
    source = "The first phase takes 20 days, the second 30."
    claim = "Both phases together take 50 days."
    codes = {reason.code.value for reason in check_support(claim, Evidence((Passage(text=source),))).reasons}
    assert "date" not in codes
