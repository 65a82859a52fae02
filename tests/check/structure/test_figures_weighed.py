"""More, as much, twice as much and halved, by figures of the source that stand with either side."""

from __future__ import annotations

import pytest

from briefing.check.structure import check_comparison, check_merged

from .weighing import SURE, heaviest

BRIDGES = "Both the Arl bridge, with 310 lorries, and the new Sund bridge, with 130, are run by the state."
OFFER = (
    "The mill will pay 310 crowns a ton. The growers had asked for 350 crowns. The average of the past five"
    " seasons was 265."
)
HAUL = "The fleet landed 640 tonnes of crab last year against 1,100 tonnes ten years ago."
TIDE = "Ice now drifts 31 miles inland in late winter, compared with 18 in 2005."
TOURS = "Around 30 towns will meet in Leeds on Monday. The meeting follows one of 37 towns in Hull."

WRONG = [
    (BRIDGES, "The Sund bridge has more than half as many lorries as the Arl bridge."),
    (BRIDGES, "The new Sund bridge has more lorries than Arl."),
    (OFFER, "The growers had asked for a price 40 crowns lower than the one they obtained."),
    (OFFER, "The average of the past five seasons was higher than the price the mill now offers."),
    (HAUL, "The fleet's crab haul has more than halved in ten years."),
    (HAUL, "The fleet landed as many tonnes of crab last year as ten years ago."),
    (TIDE, "In late winter ice now drifts twice as far inland as in 2005."),
    (TIDE, "In late winter ice drifted further inland in 2005 than it does now."),
    (TOURS, "As many towns will meet in Leeds as met in Hull."),
]
RIGHT = [
    (BRIDGES, "The Sund bridge has less than half as many lorries as the Arl bridge."),
    (BRIDGES, "Arl has more than twice as many lorries as the Sund bridge."),
    (OFFER, "The growers had asked for a price 40 crowns higher than the one they obtained."),
    (OFFER, "The average of the past five seasons was lower than the price the mill now offers."),
    (HAUL, "The fleet's crab haul has almost halved in ten years."),
    (TIDE, "In late winter ice now drifts less than twice as far inland as in 2005."),
    (TIDE, "In late winter ice drifts further inland than it did in 2005."),
    (TIDE, "In 2005 ice drifted 18 miles inland in late winter, compared with 31 now."),
    (TOURS, "Fewer towns will meet in Leeds than met in Hull."),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_figures_of_the_two_sides_decide(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), RIGHT)
def test_what_the_figures_bear_out_passes(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) < SURE


def test_a_figure_of_now_is_none_of_the_year_beside_the_other() -> None:
    assert heaviest(check_merged, TIDE, "In 2005 ice drifted 31 miles inland, compared with 18 now.") > SURE
    assert heaviest(check_merged, TIDE, "In 2005 ice drifted 18 miles inland, compared with 31 now.") < SURE


def test_a_year_earlier_is_not_the_month_named() -> None:
    source = "Rents rose 2.6 per cent in May, down from 2.9 per cent in March."
    assert (
        heaviest(check_merged, source, "Rents rose 2.6 per cent, down from 2.9 per cent a year earlier.")
        > SURE
    )
    source = "Rents rose 2.6 per cent in May, down from 2.9 per cent a year before."
    assert (
        heaviest(check_merged, source, "Rents rose 2.6 per cent, down from 2.9 per cent a year earlier.")
        < SURE
    )
