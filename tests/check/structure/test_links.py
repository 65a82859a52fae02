"""Cause and effect, first and last, one thing and not another."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.polarity import check_polarity
from briefing.check.structure.relation import check_relation

MILL = "The mill was shut because the weir upstream had burst."
FERRY = "Low water in the channel forced the ferry line to cancel its evening crossings."
TOLL = "The board feared long queues. That is why it dropped the toll on lorries."
KILN = "The kiln was relit after the inspectors had left the pottery."
BRIDGE = "Most shops in the lane had closed before the bridge opened to cars."
CARETAKER = "The school, which lost its caretaker in May, hired Ida Moe after her aunt, Liv Moe, retired."
BEES = "The hives died from frost, not from pesticides."
GRANT = "The grant goes to sheep farmers rather than to cheese makers."
BAKERS = "The union represents bakers and millers in the valley."

SOURCE_AND_WRONG_RELATION = [
    (MILL, "The mill was shut because of unpaid electricity bills."),
    (MILL, "The shutting of the mill was what caused the weir upstream to burst."),
    (FERRY, "Cancelled evening crossings by the ferry line led to low water in the channel."),
    (FERRY, "A dispute over overtime made the ferry line cancel its evening crossings."),
    (TOLL, "Because it dropped the toll on lorries, the board feared long queues."),
    (KILN, "By the time the inspectors left the pottery, the kiln had been relit."),
    (KILN, "The inspectors left the pottery in the wake of the kiln being relit."),
    (BRIDGE, "The opening of the bridge to cars preceded the closing of most shops in the lane."),
    (CARETAKER, "When Liv Moe retired, the school had already hired Ida Moe."),
]
SOURCE_AND_RIGHT_RELATION = [
    (MILL, "A burst weir upstream was the reason why the mill was shut."),
    (MILL, "The mill was shut on account of a burst weir."),
    (FERRY, "The ferry line's evening crossings were cancelled owing to low water in the channel."),
    (TOLL, "Because it feared long queues, the board dropped the toll on lorries."),
    (KILN, "Only once the inspectors had left the pottery was the kiln relit."),
    (KILN, "The inspectors had left the pottery by the time the kiln was relit."),
    (BRIDGE, "By the time the bridge opened to cars, most shops in the lane had closed."),
    (BRIDGE, "Most shops in the lane were no longer open when the bridge opened to cars."),
    (CARETAKER, "Liv Moe had retired before the school hired Ida Moe."),
]
SOURCE_AND_WRONG_SIDE = [
    (BEES, "Pesticides killed the hives."),
    (BEES, "The hives died from pesticides rather than from frost."),
    (GRANT, "The grant goes to cheese makers."),
    (GRANT, "The grant goes to cheese makers instead of sheep farmers."),
    (BAKERS, "The union represents bakers but not millers in the valley."),
]
SOURCE_AND_RIGHT_SIDE = [
    (BEES, "Frost killed the hives; pesticides did not."),
    (BEES, "It was frost rather than pesticides that killed the hives."),
    (GRANT, "Sheep farmers get the grant, not cheese makers."),
    (BAKERS, "Millers as well as bakers in the valley are represented by the union."),
]


def evidence(text: str) -> Evidence:
    return Evidence((Passage(text=text),))


@pytest.mark.parametrize(("source", "claim"), SOURCE_AND_WRONG_RELATION)
def test_a_link_of_the_claims_own_is_found(source: str, claim: str) -> None:
    assert any(f.weight >= 0.6 for f in check_relation(claim, evidence(source)))


@pytest.mark.parametrize(("source", "claim"), SOURCE_AND_RIGHT_RELATION)
def test_a_link_told_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert not any(f.weight > 0.4 for f in check_relation(claim, evidence(source)))


@pytest.mark.parametrize(("source", "claim"), SOURCE_AND_WRONG_SIDE)
def test_the_denied_side_of_a_contrast_is_not_to_be_affirmed(source: str, claim: str) -> None:
    assert any(f.weight >= 0.6 for f in check_polarity(claim, evidence(source)))


@pytest.mark.parametrize(("source", "claim"), SOURCE_AND_RIGHT_SIDE)
def test_a_contrast_told_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert not any(f.weight > 0.4 for f in check_polarity(claim, evidence(source)))
