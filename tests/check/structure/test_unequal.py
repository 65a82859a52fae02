"""One of two above the other, level with the greatest, or more than it was, against what the source has."""

from __future__ import annotations

import pytest

from briefing.check.structure.comparison import check_comparison

from .weighing import SURE, heaviest

BOTH = "The firm is committing to large-scale repairs, both for itself and for the town."
MERELY = "The lease is not merely a legal matter; it has social and economic sides as well."
MOST = "While the towns are expected to bear most of the cost, the state must help."
SHARED = "The partners will pay €160 million, of which Norland €70 million, Sundia €60 million and Oslo €30 million."
COD = "The crews landed 640 tonnes of cod last year against 1,100 tonnes ten years ago."

WRONG = [
    ("As part of the broader plan, the mayor also announced a significant tram package.",
     "The mayor announced a more significant tram package than any other town."),
    (MERELY, "The lease has social and economic sides that outweigh the legal one."),
    (SHARED, "Of the partners' €160 million, Sundia is to pay more than Norland, and Oslo the least."),
    (SHARED, "Of the €160 million, Sundia's share exceeds Norland's, while Oslo's is the smallest."),
    (COD, "The catch of cod landed by the crews is up on that of ten years ago."),
    (COD, "The crews' landings of cod have nearly doubled in ten years."),
]  # fmt: skip
RIGHT = [
    ("The mayor also announced a bigger tram package than any other town.",
     "The mayor's tram package is bigger than any other town's."),
    (BOTH, "The firm is committing to repairs on a large scale for the town as well as for itself."),
    (MERELY, "There is more to the lease than law: it has social and economic sides too."),
    (MOST, "The state must help the towns, which bear most of the cost, as much as it can."),
    (SHARED, "Of the partners' €160 million, Norland is to pay more than Sundia, and Oslo the least."),
    (COD, "The catch of cod landed by the crews is down on that of ten years ago."),
    ("Salt water now moves 31 miles up the river, compared with 18 in 2005.",
     "Salt water now comes 31 miles up the river, which is further than in 2005."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_another_rank_is_found(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), RIGHT)
def test_the_same_rank_passes(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) <= SURE


CHIEFS = (
    "Mayors from around 30 towns will meet in Lund on Thursday. "
    "The Lund meeting follows a gathering of senior clerks from 37 towns in Malmo last week."
)
AID = "Norland's aid to Peru came to 2.2 per cent of output, Sundia's to 2.5 and Westland's to 1.9."
POWERS = "Chiefs from some 30 countries met in Lund. Ministers from five powers met in Malmo."


@pytest.mark.parametrize(
    ("source", "claim", "wrong"),
    [
        (CHIEFS, "Fewer towns sent clerks to Malmo than will send their mayors to Lund.", True),
        (CHIEFS, "Fewer towns will send their mayors to Lund than sent clerks to Malmo.", False),
        (AID, "As a share of output, Norland leads Sundia.", True),
        (AID, "As a share of output, Sundia leads Norland.", False),
        (POWERS, "The Malmo meeting of ministers brought together more countries than the talks in Lund.", True),
        (POWERS, "The Malmo meeting of ministers brought together fewer countries than the talks in Lund.", False),
    ],
)  # fmt: skip
def test_figures_of_two_sentences_are_compared(source: str, claim: str, wrong: bool) -> None:
    assert (heaviest(check_comparison, source, claim) > SURE) is wrong
