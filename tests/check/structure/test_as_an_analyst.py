"""Faithful wordings of an analyst that a rule took for an error, each beside an error that is still one."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

CARE = "More than a third of the fund, 90 crowns, goes on parks, where costs have grown faster than income."
GATES = "The operator may close the gates when inflow stays low."
DOSE = "The cheaper lamp did better than candles, but the gap was too small to rule out luck."
BOARD = "The board turned down the bridge after the guild had publicly supported it."
HENS = "Eleven hens on the farm were withdrawn from the show because tests showed fever."
LETTER = "Mrs Tarn, in her letter, favoured a lease rather than a sale, because she feared that a sale would invite other bids."
GUESTS = "The keeper said that the number of guests had risen to 2,140, 7 per cent more than the year before."
FERRY = "The repair is expected to cost between 90,000 and 120,000 crowns."
PURCHASE = (
    "The clerk argued that the purchase had been lawful but that this did not settle the moral question."
)
LAMPS = "Farms given the new feed had on average 4.8 fewer sick lambs a month, compared with 2.1 fewer among those given hay."
BRIDGE = "Norland pledged 85 crowns on condition that Vesk contribute at least as much, and Tarn promised 60 crowns."
CLUBS = "Neither club was allowed into the closing session."
FLOW = (
    "On the flow, the chair proposed 95 litres per second at the mill, higher than the miller's offer of 80."
)
INNS = "The quarrel had pitted Vesk and Tarn, which both live off inns, against Norland, which wanted a ban on building."
KEPT = [
    (BRIDGE, "Norland's 85 crowns depend on a contribution by Vesk of at least the same size, whereas Tarn promised 60 crowns."),
    (CLUBS, "Both clubs were kept out of the closing session."),
    (FLOW, "The chair's 95 litres per second at the mill lie above the 80 that the miller offered."),
    (INNS, "Norland sought a ban on building; Vesk and Tarn, dependent on inns, were against it."),
    (CARE, "Parks take up 90 crowns, more than a third of the fund, and their costs have risen faster than income."),
    (DOSE, "The gap between the cheaper lamp and candles was not large enough to exclude luck."),
    (DOSE, "The gap between the cheaper lamp and candles was not big enough to rule out luck."),
    (BOARD, "Public support from the guild did not stop the board from rejecting the bridge."),
    (HENS, "Fever led to eleven hens being taken out of the show."),
    (LETTER, "Fear of other bids led Mrs Tarn to prefer a lease to a sale."),
    (GUESTS, "The number of guests rose by 7 per cent to 2,140, the keeper said."),
    (FERRY, "The repair could cost as much as 120,000 crowns."),
    (PURCHASE, "The clerk held that the purchase, though lawful, left the moral question open."),
    (LAMPS, "Farms on the new feed had 4.8 fewer sick lambs a month, more than twice the reduction seen with hay."),
]  # fmt: skip
WRONG = [
    (CLUBS, "Both clubs were allowed into the closing session."),
    (FLOW, "The chair's 95 litres per second at the mill lie below the 80 that the miller offered."),
    (GATES, "The operator may close the gates."),
    (DOSE, "The gap between the cheaper lamp and candles was large enough to exclude luck."),
    (BOARD, "Public support from the guild stopped the board from rejecting the bridge."),
    (LETTER, "Fear of other bids led Mrs Tarn to arrange a sale."),
    (GUESTS, "The number of guests fell by 7 per cent to 2,140, the keeper said."),
    (FERRY, "The repair has cost 120,000 crowns."),
    (LAMPS, "Farms on the new feed had 4.8 more sick lambs a month, twice the number seen with hay."),
]  # fmt: skip


def _passes(source: str, claim: str) -> bool:
    return check_support(claim, Evidence((Passage(text=source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_a_faithful_wording_passes(source: str, claim: str) -> None:
    assert _passes(source, claim)


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_an_error_beside_it_is_caught(source: str, claim: str) -> None:
    assert not _passes(source, claim)
