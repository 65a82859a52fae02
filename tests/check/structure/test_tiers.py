"""Whose inspectors they are: of the city, the county, the state or the federation."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus


def held(source: str, claim: str) -> bool:
    return check_support(claim, Evidence((Passage(text=source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("City officials closed the bridge in May.", "The bridge was shut by county officials in May."),
        ("The regional council paid for the bus.", "The bus was paid for by the city council."),
        ("Turnout was lower than the county average.", "Turnout remained under the state average."),
        ("State auditors found nine missing crates in 2019.", "In 2019 federal auditors found nine missing crates."),
    ],
)  # fmt: skip
def test_another_tier_is_seen(source: str, claim: str) -> None:
    assert not held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("City officials closed the bridge in May.", "The bridge was shut by municipal officials in May."),
        ("The state television channel showed the film.", "The national television channel showed the film."),
        ("The city's budget fell after county officials left.", "The city budget fell when the county officials left."),
        ("The regional council paid for the bus.", "The bus was paid for by the regional council."),
    ],
)  # fmt: skip
def test_one_tier_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The firm lost 410 million kroner last year.", "The firm's loss last year came to 410 million kroner."),
        ("The institute cut its forecast for growth to 2 per cent.",
         "The institute expects the economy to grow by 2 per cent."),
        ("Orla Mills will pay 41.5 pence a kilo from 1 March, down from 46 pence.",
         "From 1 March the price that Orla Mills pays will fall from 46 to 41.5 pence a kilo."),
        ("Attendance was 61 percent, up from 54 percent in 2020 but lower than the club's average of 66 percent.",
         "At 61 percent, attendance exceeded the 54 percent of 2020 while remaining under the club's 66 percent"
         " average."),
        ("They stopped 214 lorries, slightly fewer than in 2021, but each carried more crates on average.",
         "Slightly fewer lorries were stopped than in 2021, though each carried more crates on average."),
        ("The firm will pay half of the sum before work begins and the rest when the last house is let.",
         "The firm will pay half of the sum before work begins and the rest once the last house is let."),
        ("Members will receive $9 and 0.4 of a Brill share for each share they own, a premium of 31 percent over"
         " Monday's price.",
         "For each share they own members will receive $9 and 0.4 of a Brill share, 31 percent more than Monday's"
         " price."),
    ],
)  # fmt: skip
def test_an_amount_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Prices rose by 4 percent.", "Prices rose to 4 percent."),
        ("Orla Mills will pay 41.5 pence a kilo from 1 March, down from 46 pence.",
         "From 1 March the price that Orla Mills pays will fall from 48 to 41.5 pence a kilo."),
        ("They stopped 214 lorries, slightly fewer than in 2021, but each carried more crates on average.",
         "The 214 lorries stopped were slightly fewer than in 2021, and the average number of crates in each was"
         " lower."),
        ("The firm will pay half of the sum before work begins and the rest when the last house is let.",
         "The firm will pay half of the sum after work begins and the rest once the last house is let."),
    ],
)  # fmt: skip
def test_another_amount_is_seen(source: str, claim: str) -> None:
    assert not held(source, claim)
