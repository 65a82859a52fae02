"""A circumstance, a reason or an item that the claim puts in."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.causal import check_causes
from briefing.check.structure.circumstance import check_circumstances
from briefing.check.structure.frame import each
from briefing.check.structure.remainder import check_remainder


def added(source: str, claim: str) -> list[str]:
    evidence = Evidence((Passage(text=source),))
    return [
        f.reason.message
        for frame in each(claim, evidence)
        for f in check_circumstances(frame, claim, evidence)
    ]


@pytest.mark.parametrize(("source", "claim"), [
    ("The mayor warned that the owners want to close the mill.",
     "The mayor warned that the owners want to close the mill before the spring."),
    ("The bank has offered the guards rooms above the vault.",
     "The bank has offered the guards rooms above the vault for the first season."),
    ("A number of clubs have shown that they want to take part.",
     "A number of clubs have shown in writing that they want to take part."),
    ("The guards will visit eleven gates.", "The guards will visit eleven gates by night as well."),
    ("The rector took part in the talks.", "The rector took part in the talks by video link."),
    ("The panel elected Ann Lee as its head.", "The panel elected Ann Lee as its head in closed session."),
])  # fmt: skip
def test_a_circumstance_put_in_is_found(source: str, claim: str) -> None:
    assert added(source, claim)


@pytest.mark.parametrize(("source", "claim"), [
    ("The mayor warned that the owners will close the mill in February.",
     "The mayor warned that the owners will close the mill before the spring."),
    ("A number of clubs have sent letters saying that they want to take part.",
     "A number of clubs have shown in writing that they want to take part."),
    ("The guards will visit eleven gates after dusk.", "The guards will visit eleven gates at night."),
    ("The rector joined the talks on a screen.", "The rector took part in the talks by video link."),
    ("Every member voted for Ann Lee.", "The panel elected Ann Lee unanimously."),
    ("The rector told us to “do it in public”.", "The rector asked them to “do it in public”."),
])  # fmt: skip
def test_a_circumstance_of_the_source_passes(source: str, claim: str) -> None:
    assert not added(source, claim)


@pytest.mark.parametrize(("claim", "wrong"), [
    ("The bank has so far declined to pay for the new bridge on grounds of cost.", True),
    ("The bank has so far declined to pay for the new bridge.", False),
])  # fmt: skip
def test_a_reason_of_one_word_is_found(claim: str, wrong: bool) -> None:
    evidence = Evidence((Passage(text="The bank has so far declined to pay for the new bridge."),))
    assert bool([f for frame in each(claim, evidence) for f in check_causes(frame)]) is wrong


def test_a_meter_that_counts_nothing_is_an_item_like_others() -> None:
    evidence = Evidence((Passage(text="The loan is for pipes, drip hoses and sluices."),))
    heavy = [
        f
        for f in check_remainder("The loan is for pipes, hoses, meters and sluices.", evidence)
        if f.weight > 0.5
    ]
    assert heavy
    same = check_remainder("The loan is for pipes, drip hoses and sluices.", evidence)
    assert not [f for f in same if f.weight > 0.5]
