"""What was reiterated was not said for the first time."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support

SOURCE = "Ministers from five powers met in Paris and {} support for the Ukrainian army."
CLAIM = "Ministers from five powers met in Paris and said for the first time that they supported the Ukrainian army."


@pytest.mark.parametrize("verb", ["reiterated", "reaffirmed"])
def test_said_once_more(verb: str) -> None:
    verdict = check_support(CLAIM, Evidence((Passage(text=SOURCE.format(verb)),)))
    assert any(reason.source_words == verb for reason in verdict.reasons)


def test_said_for_the_first_time() -> None:
    source = SOURCE.format("for the first time declared")
    assert not check_support(CLAIM, Evidence((Passage(text=source),))).reasons
