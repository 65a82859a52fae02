"""The aim of a thing told as something that the source tells of another matter."""

from __future__ import annotations

import pytest

from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

WALL = "The purpose of the new dyke is to make it clear to the farmers that the marsh will stay dry. That is why state help will be necessary."
CREW = (
    "The towns are forming a joint fire crew aimed at ensuring the safety of the forest once a road is built."
)
CLASS = "The museum has also joined in evening classes with local schools, aimed at improving their drawing skills for rough weather. It has committed to lending rare maps."
WRONG = [
    (WALL, "The purpose of the new dyke is to secure state help."),
    (WALL, "State help is the reason for the new dyke: the aim of the dyke is state help."),
    (CREW, "The towns are forming a joint fire crew aimed at ensuring that a road is built."),
    (CLASS, "The evening classes of the museum with local schools are intended to lend rare maps."),
]  # fmt: skip
KEPT = [
    (WALL, "The new dyke is meant to leave the farmers in no doubt that the marsh will stay dry."),
    (WALL, "The purpose of the new dyke is to show the farmers that the marsh is going to stay dry."),
    (CREW, "The towns are forming a joint fire crew meant to keep the forest safe after a road is built."),
    (CLASS, "The evening classes with the museum were meant to make the schools draw better in rough weather."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_another_aim_is_found(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_the_same_aim_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE
