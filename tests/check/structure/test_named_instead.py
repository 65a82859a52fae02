"""One country, or a continent, in the place of another beside the same word."""

from __future__ import annotations

import pytest

from briefing.check.structure import check_merged
from briefing.check.values.name import name

from .weighing import SURE, heaviest

AID = "New food aid packages for Chad are being announced by the bank."
DUTIES = (
    "The minister of Peru also revealed plans to put further duties on Chile, separate from the old ones."
)
LOAN = "Kenya will now be able to use 20 million dollars of export finance to buy trams."
TALKS = "Talks with Norway, Sweden and Finland begin on Monday."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (AID, "Fresh packages of food aid for Africa are being announced by the bank."),
        (DUTIES, "The minister disclosed that further duties against Bolivia were planned."),
        (DUTIES, "The minister disclosed that further duties against Peru were planned."),
    ],
)
def test_another_country_beside_the_same_word_is_found(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (AID, "Fresh packages of food aid for Chad are being announced by the bank."),
        (AID, "Aid packages with food for the Chadians are on their way from the bank."),
        (DUTIES, "Peru's minister disclosed that further duties against Chile were planned."),
        (TALKS, "Talks with Sweden begin on Monday."),
    ],
)
def test_the_same_country_passes(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) <= SURE


def test_a_continent_for_a_country_is_found() -> None:
    assert heaviest(name, LOAN, "Africa may now spend 20 million dollars of export finance on trams.") > SURE
    assert heaviest(name, LOAN, "Kenya may now spend 20 million dollars of export finance on trams.") <= SURE
    met = "Mayors from ten towns met in Kenya."
    assert heaviest(name, met, "Mayors from ten towns met in Africa.") <= SURE
