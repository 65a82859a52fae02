"""A thing of another clause, or a new one, in the place that the source fills with something else."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure import check_merged

BUDGET = "The meeting in May may shape the harbour budget for these works. The union rejects any sale of the docks."
ROOMS = (
    "Two of the nine depots are in Vik, by the old brewery, and the school has offered the pilots rooms"
    " above the village bakery, free of charge."
)
STACKS = (
    "Twenty pilots will watch nine depots from May. The text gives them no right to enter the reading room."
)
SAFETY = "This includes new bridges and repair crews. The mayor stressed that public safety cannot be left to luck."
TRUST = (
    "The firm was fined for undermining the guild's reputation. The league helps the guild with its evening"
    " concerts and its library."
)
SHARE = "The mill employs 640 people and accounts for about a third of the firm's turnover."


def doubted(source: str, claim: str) -> bool:
    return bool(check_merged(claim, Evidence((Passage(text=source),))))


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BUDGET, "The meeting in May may shape the sale of the docks, which the union rejects."),
        (ROOMS, "The school has offered the pilots rooms at the old brewery, free of charge."),
        (ROOMS, "The pilots have been offered rooms in the old brewery by the school in Vik."),
        (STACKS, "The text gives the twenty pilots no right of entry to the depots."),
        (STACKS, "The text does not give the pilots the right to enter the depots."),
        (SAFETY, "The mayor stressed that new bridges and repair crews cannot be left to luck."),
        (TRUST, "The firm was fined for undermining the guild's evening concerts and library."),
        (SHARE, "The mill employs 640 people and accounts for about a third of the firm's workforce."),
    ],
)
def test_another_thing_in_the_place_is_found(source: str, claim: str) -> None:
    assert doubted(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BUDGET, "The harbour budget may be shaped by the meeting in May; the union rejects a sale."),
        (BUDGET, "The meeting in May may shape the finances of the harbour."),
        (ROOMS, "The school has offered the pilots rooms over the bakery at no cost."),
        (ROOMS, "Of the nine depots two are in Vik, and the school offers the pilots free rooms there."),
        (STACKS, "The pilots, who will watch nine depots, have no right of entry to the reading room."),
        (SAFETY, "The safety of the public, the mayor stressed, cannot be left to luck."),
        (
            "Skyline was fined for the ads. The carrier disputes that it broke the law.",
            "Skyline disputes that it broke the law.",
        ),
        (
            "Roth named two ways: a toll or a loan. She recommended the second way because the town is poor.",
            "Roth recommended a loan because the town is poor.",
        ),
        (SHARE, "The mill employs 640 people and accounts for roughly one third of the firm's sales."),
        (
            "The town will be paid two million for lost catches, with the state covering two thirds of the bill.",
            "The state pays two thirds of the compensation due to the town for lost catches.",
        ),
    ],
)
def test_the_same_thing_passes(source: str, claim: str) -> None:
    assert not doubted(source, claim)
