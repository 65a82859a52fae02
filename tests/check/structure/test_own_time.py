"""A thing told of the time of another thing in the same sentence."""

from __future__ import annotations

import pytest

from briefing.check.structure.frame import frames
from briefing.check.structure.own_time import own_time

BOAT = (
    "The cutter stopped a smuggler's boat on 19 January and passed the crew to the coast guard the next day."
)
SCHOOL = "The school was set up by the Lumen order in May and handed over to the town in December."
PASSES = "The passes will be offered to people over 65 from 7 April and to hospital staff two weeks later."
HARVEST = "By 20 May the daily harvest had dropped to four baskets, and the tents were dismantled on 2 June."


MILL = "The firm bought the mill in 2015, and sold its docks in 2019."


def found(claim: str, evidence: str) -> list[tuple[str, str]]:
    return [
        (f.reason.claim_words, f.reason.source_words)
        for frame in frames(claim, evidence)
        for f in own_time(frame)
    ]


@pytest.mark.parametrize(
    ("claim", "evidence", "words"),
    [
        (
            "The cutter passed the boat's crew to the coast guard on 19 January.",
            BOAT,
            ("19 January", "next day"),
        ),
        ("The school was handed over to the town in May.", SCHOOL, ("May", "December")),
        ("Hospital staff will be offered the passes from 7 April.", PASSES, ("7 April", "weeks later")),
        ("The firm sold its docks in 2015.", MILL, ("2015", "2019")),
    ],
)
def test_the_time_of_another_thing(claim: str, evidence: str, words: tuple[str, str]) -> None:
    (one,) = found(claim, evidence)
    assert one[0] == words[0]
    assert one[1].endswith(words[1])


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The cutter stopped the smuggler's boat on 19 January.", BOAT),
        ("The school was handed over to the town in December.", SCHOOL),
        ("The school was set up in May.", SCHOOL),
        ("People over 65 will be offered the passes from 7 April.", PASSES),
        ("The firm bought the mill in 2015.", MILL),
        ("The tents came down in early June.", HARVEST),
        ("The crew were handed over a day after the boat was stopped on 19 January.", BOAT),
    ],
)
def test_its_own_time(claim: str, evidence: str) -> None:
    assert not found(claim, evidence)
