"""``brief explain`` asks of each check what it looks at, in plain English."""

from briefing.check.explain import _ASKS
from briefing.check.support import CHECKS


def test_every_check_has_a_question() -> None:
    assert {check.name for check in CHECKS} == set(_ASKS)
    assert all(question.endswith("?") for question in _ASKS.values())
