"""An item put into a list that the source does not have, and lists told in other words."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.added import check_brought_in, check_joined
from briefing.check.structure.frame import frames
from briefing.check.structure.remainder import check_remainder

STORM = "The storm caused no deaths on the island, the coastguard said, and few roads were closed."
GIFTS = "Volunteers brought the stranded crew bread, blankets and cigarettes on Sunday night."
TALKS = "The two ministers spent an hour on fishing rights and on the price of cod."
BOARD = "The board faulted the director's judgement but not her honesty."

ADDED = [
    ("Money was set aside for canals, pumps and dykes.", "Canals, pumps and glasshouses got money."),
    (STORM, "According to the coastguard no deaths or outages were caused on the island by the storm."),
    (GIFTS, "On Sunday night the stranded crew got blankets, bread and medicine from volunteers."),
    (GIFTS, "Volunteers took bread, blankets and a radio to the stranded crew on Sunday."),
    (TALKS, "What the two ministers talked about for an hour was fishing rights and tourism."),
    (BOARD, "It was the director's judgement and spending with which the board found fault."),
]
KEPT = [
    ("The ban hits persons and entities that helped the smugglers.",
     "Those hit by the ban are people and organisations that helped the smugglers."),
    (STORM, "The coastguard reported no deaths, and only a few road closures, on the island after the storm."),
    (GIFTS, "Blankets, bread and smokes were what volunteers took to the stranded crew on Sunday night."),
    (GIFTS, "Food, covers and cigarettes were brought to the crew by volunteers."),
    (TALKS, "For an hour the ministers discussed fishing rights and cod prices."),
    (BOARD, "The director's judgement, though not her integrity, was criticised by the board."),
    ("The fund pays households and enterprises in Norland that lost income.",
     "Households and businesses in Norland that lost income are paid by the fund."),
    ("The guard rejected shaky deals such as the Harbour Pact.",
     "No good will come of it, the chief clerk declared, and shaky deals like the Harbour Pact will not do."),
    ("Weaponry, training and advice will be supplied to the corps.",
     "The corps will be given weapons, advice and training."),
]  # fmt: skip


def weight(source: str, claim: str) -> float:
    evidence = Evidence((Passage(text=source),))
    return max((f.weight for f in check_remainder(claim, evidence)), default=0.0)


@pytest.mark.parametrize(("source", "claim"), ADDED)
def test_an_item_added_to_a_list_is_found(source: str, claim: str) -> None:
    assert weight(source, claim) >= 0.6


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_a_list_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert weight(source, claim) < 0.5


def test_what_a_verb_parts_is_no_list() -> None:
    source = "The mayor said that peace in the port needs strength and rejected cheap deals."
    claim = "Peace in the port needs muscle, the deputy mayor insisted, and cheap deals will not do."
    assert weight(source, claim) < 0.6


ENGINEERS = "Engineers inspected the old lock at Brill on Friday and will report to the canal board in May."


def test_an_act_joined_to_a_sentence_is_found() -> None:
    added = [
        "Engineers inspected the old lock at Brill on Friday and insulted a fishmonger.",
        "Engineers, hired by a fishmonger, inspected the old lock at Brill on Friday.",
    ]
    told = [
        "Engineers inspected the old lock at Brill on Friday and will report in May.",
        "Engineers inspected the old lock at Brill, according to a fishmonger.",
        "The canal board will get a report on the old lock in May and see it worded less kindly than before.",
        "On Friday engineers inspected the lock and rusting fittings at Brill.",
        "Engineers inspected the old lock at Brill on Friday and",
    ]
    assert all(found(claim) for claim in added)
    assert not any(found(claim) for claim in told)


def found(claim: str) -> bool:
    return any(check_joined(frame) for frame in frames(claim, ENGINEERS))


@pytest.mark.parametrize(("claim", "wrong"), [
    ("The old lock at Brill was inspected by a retired judge on Friday.", True),
    ("The old lock at Brill was inspected on Friday under a single commander.", True),
    ("Engineers will report to the canal board through lawyers.", True),
    ("The old lock at Brill was inspected by engineers on Friday.", False),
    ("The old lock at Brill was inspected by a group of engineers on Friday.", False),
    ("The old lock at Brill was inspected by experts' request.", False),
])  # fmt: skip
def test_whom_the_claim_brings_in_is_found(claim: str, wrong: bool) -> None:
    assert any(check_brought_in(frame) for frame in frames(claim, ENGINEERS)) is wrong
