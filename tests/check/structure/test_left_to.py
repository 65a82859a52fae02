"""Whose a thing is, and whom a decision is left to."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure import check_merged

WALLS = "The minister spoke of the league's plan of raising Bergen's sea walls before winter."
BACKING = "Norway must do the work, and its effort must have strong Swedish backing, the guild said."
SELF = "The guild has begun a reform of itself, the auditor said."
LEFT = "“Four towns want to join the scheme,” the governor said. “I'll leave them to make their own announcements.”"
EACH = (
    "The governor would not name the towns, saying that each town would make its own decision about a fare."
)


def doubted(source: str, claim: str) -> bool:
    return bool(check_merged(claim, Evidence((Passage(text=source),))))


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            BACKING,
            "Sweden must do the work, and its effort must have strong Norwegian backing, the guild said.",
        ),
        (LEFT, "Four towns want to join, and the governor would announce on their behalf what they pay."),
        (LEFT, "The towns have left it to the governor to make the announcements."),
        (LEFT, "The towns will let him make the announcements, the governor said."),
        (EACH, "It will be up to him, the governor said, to decide about the fare of each town."),
    ],
)
def test_another_owner_or_decider_is_found(source: str, claim: str) -> None:
    assert doubted(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (WALLS, "Raising the sea walls of Bergen before winter is the league's plan, the minister said."),
        (WALLS, "Bergen is to raise its own sea walls before winter under the league's plan."),
        (BACKING, "Norway has to do the work with strong backing from Sweden, the guild said."),
        ("The Norwegian minister spoke; his Swedish colleague listened.", "The Swedish minister listened."),
        (SELF, "The auditor said that the guild had begun its own reform."),
        (LEFT, "The governor left it to the towns to make the announcements."),
        (LEFT, "It is up to them to announce it, the governor said."),
        (EACH, "The decision about a fare, the governor said, was for each town to take."),
        (EACH, "Every town would take its own decision about a fare."),
    ],
)
def test_the_same_owner_or_decider_passes(source: str, claim: str) -> None:
    assert not doubted(source, claim)
