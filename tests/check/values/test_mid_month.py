"""A month behind a hyphen: "mid-May" is a date, the "may" of the source none."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.check.values.times import moments
from briefing.models import ReasonCode

SOURCE = "In the summer of 2022 the gates may have been shut by the middle of June."


@pytest.mark.parametrize("month", ["mid-May", "mid-July"])
def test_another_month_is_seen(month: str) -> None:
    verdict = check_support(
        f"By {month} 2022 the gates may have been shut.", Evidence((Passage(text=SOURCE),))
    )
    assert ReasonCode.DATE in {reason.code for reason in verdict.reasons}


def test_the_same_month_stands() -> None:
    verdict = check_support(
        "In 2022 the gates may have been shut by mid-June.", Evidence((Passage(text=SOURCE),))
    )
    assert not verdict.reasons


def test_a_lone_may_behind_a_hyphen_is_a_month() -> None:
    (moment,) = moments("It had been met by mid-May.")
    assert (moment.month, moment.part, moment.relation) == (5, "mid", "by")


def test_a_may_that_is_a_name_is_none() -> None:
    assert moments("The pro-May wing of the party left.") == ()
