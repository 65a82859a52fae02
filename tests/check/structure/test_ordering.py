"""Which of two is more: the two sides exchanged, the sign turned, or both, which is right again."""

from __future__ import annotations

import pytest

from briefing.check.structure.comparison import check_comparison
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    ("The ministry favours subsidies over tax cuts.", "Tax cuts are preferred to subsidies by the ministry."),
    ("Norland spends more on rail than on roads.", "Norland spends as much on roads as on rail."),
    ("Poland's contribution was second only to Germany's.", "Poland's contribution exceeded Germany's."),
    ("The opposition is ahead of the ruling party.", "The opposition trails the ruling party."),
    ("Wages have grown more slowly than prices.", "Wages have grown faster than prices."),
    ("The new tariff hurts farmers more than industry.", "The new tariff hurts industry more than farmers."),
    ("The plan is probably less costly than others.", "The plan is probably no less costly than others."),
    ("The two sides are closer to a deal than ever.", "The two sides are further from a deal than ever."),
    ("Imports outstripped exports last year.", "Exports outstripped imports last year."),
    (
        "Critics say the state pursues growth rather than peace.",
        "Critics say the state pursues growth no less than peace.",
    ),
    (
        "The mayor is confident that the vote will be won.",
        "The mayor is more confident than his colleagues that the vote will be won.",
    ),
    ("He dwells on the ferry rather than the bridge.", "He pays more heed to the bridge than to the ferry."),
]
KEPT = [
    ("The ministry favours subsidies over tax cuts.", "Subsidies are preferred to tax cuts by the ministry."),
    (
        "The new plant is smaller than the one it replaces.",
        "The plant it replaces is larger than the new one.",
    ),
    (
        "The city relies less on tourism than its rivals do.",
        "The city's rivals rely more on tourism than it does.",
    ),
    ("Wages have grown more slowly than prices.", "Prices have risen faster than wages."),
    ("Imports outstripped exports last year.", "Exports were lower than imports last year."),
    ("The opposition is ahead of the ruling party.", "The ruling party trails the opposition."),
    ("The plan is probably less costly than others.", "The solution would be less costly than other plans."),
    (
        "The war lasted longer than the last one but cost fewer lives.",
        "The war cost fewer lives than the last one.",
    ),
    ("Few ports are busier than this one.", "The port is busier than most."),
    ("The inn has rooms above the bakery.", "There are rooms at the inn, above the bakery."),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_the_other_order_is_a_finding(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_the_same_order_is_none(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) < SURE
