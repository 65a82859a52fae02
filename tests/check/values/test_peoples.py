"""A people by the name of its country: "the Toruvians" of Toruvia."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.values.name import NameCheck

SOURCE = "Three delegates confirm it; Toruvia does not comment."


@pytest.mark.parametrize(
    ("people", "named"),
    [("Toruvians", True), ("Toruvian officials", True), ("Dravenians", False), ("Toruvals", False)],
)
def test_a_people(people: str, named: bool) -> None:
    found = NameCheck()(f"The {people} would say nothing.", Evidence((Passage(text=SOURCE),)))
    assert (not found) is named
