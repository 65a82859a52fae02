"""Figures that follow: what an exception leaves, the parts of a group, the case of a rule, a share and its rest;
and what is still an error beside them."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure import check_comparison
from briefing.check.support import check_support
from briefing.models import VerdictStatus

from .asking import findings

EXCEPT = "The 30 guilds signed the charter, except those of Selby, Morrow and Tarn."
ALL_BUT = "All the members but Lowick and Harn voted for the plan; the league has 27 members."
PARTS = "The crew has 29 sailors, eight of them women, and 11 cooks, four of them women."
WHOLE = "The inn has 300 beds, 40 of which are closed for want of staff."
VOTES = "The bridge was approved by 61 votes to 55 with four abstentions."
EXEMPT = "Farms with fewer than 50 cows are exempt."
RATES = "Drivers under 21 pay 900 crowns; those over 21 pay 600."
REST = "The canal can carry 70 per cent of the grain; the rest must come by road."
SHARES = "A quarter of the money is for roads, a third for schools and the rest for hospitals."
TOLL = "The toll rises from 20 to 25 percent."
FREED = "Of 240 horses, 60 were sold in May."
RANGE = "The office put the damage to the vines at 20 to 60 per cent."


def supported(claim: str, cited: str) -> bool:
    return check_support(claim, Evidence((Passage(cited),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("cited", "claim", "wrong"),
    [
        (EXCEPT, "Twenty-seven guilds signed the charter.", "Twenty-eight guilds signed the charter."),
        (ALL_BUT, "Twenty-five members voted for the plan.", "Twenty-four members voted for the plan."),
        (PARTS, "Twelve members of the crew are women.", "Fifteen members of the crew are women."),
        (WHOLE, "The inn can use 260 of its beds.", "The inn can use 280 of its beds."),
        (VOTES, "120 deputies voted on the bridge.", "128 deputies voted on the bridge."),
        (EXEMPT, "A farm with 40 cows is exempt.", "A farm with 80 cows is exempt."),
        (RATES, "A driver of 19 pays 900 crowns.", "A driver pays 950 crowns."),
        (
            REST,
            "Close to a third of the grain must come by road.",
            "Close to half of the grain must come by road.",
        ),
        (SHARES, "Hospitals get five twelfths of the money.", "Hospitals get seven twelfths of the money."),
        (TOLL, "The toll rises by a quarter.", "The toll rises by a third."),
        (
            RANGE,
            "The office put the damage at between one fifth and three fifths.",
            "The office put the damage at between two fifths and three fifths.",
        ),
    ],
)
def test_a_figure_that_follows_is_none_too_many(cited: str, claim: str, wrong: str) -> None:
    assert supported(claim, cited)
    assert not supported(wrong, cited)


FIRES = "The watch put out 14 fires in 2020 and 42 in 2023."
PAID = "The court awarded the mill 88 million crowns; the insurers had offered 30 million."


@pytest.mark.parametrize(
    ("cited", "claim", "wrong"),
    [
        (
            FIRES,
            "The watch put out three times as many fires in 2023 as in 2020.",
            "The watch put out fewer fires in 2023 than in 2020.",
        ),
        (
            PAID,
            "The insurers had offered little more than a third of what the court awarded.",
            "The insurers had offered more than the court awarded.",
        ),
    ],
)
def test_a_share_is_no_comparison_of_the_two(cited: str, claim: str, wrong: str) -> None:
    assert not findings(check_comparison, claim, cited)
    assert findings(check_comparison, wrong, cited)


def test_what_an_ordinal_stands_for_may_be_left_out() -> None:
    cited = "Selby sent 1,100 carts in its first year and 740 in its second."
    assert supported("In its second year Selby sent 740 carts.", cited)
    assert not supported("In its first year Selby sent 740 carts.", cited)
