"""How much of the same things: with the noun that carries the quantity, and nowhere else."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.scope import check_scope

HENS = "Several of the farms kept hens, and each farm sold eggs at the gate."
VOTE = "Most of the members backed the merger; four refused to sign."
ONE = "One of the four mills, Larch Hill, said it had stopped its looms in May."
SHOPS = "Burst pipes flooded 12 shops in the arcade."
SOLE = "The envoy deals solely with fisheries."
GUESTS = "Everyone was fed, including the late guests."
CROWD = "About 300 people a day visit the tower, most of them pupils."

PORTS = "Three of the four ports on the sound signed the charter."
TOWNS = "Several towns have shown interest, though each town would make its own choice."

ALTERED = [
    ("All the farms kept hens.", HENS),
    ("The members were united behind the merger.", VOTE),
    ("The mills said they had stopped their looms in May.", ONE),
    ("All of the shops in the arcade were flooded by burst pipes.", SHOPS),
    ("The envoy deals mainly with fisheries.", SOLE),
    ("Everyone was fed except the late guests.", GUESTS),
    ("Every one of the members backed the merger.", VOTE),
    ("The four ports on the sound signed the charter.", PORTS),
]
FAITHFUL = [
    ("Several farms had hens.", HENS),
    ("Every farm sold eggs at the gate.", HENS),
    ("The members largely backed the merger.", VOTE),
    ("One mill, Larch Hill, said it had stopped its looms in May.", ONE),
    ("In all, 12 shops in the arcade were flooded by burst pipes.", SHOPS),
    ("The envoy deals with fisheries only.", SOLE),
    ("Every day some 300 people visit the tower.", CROWD),
    ("Of the four ports on the sound, all but one signed the charter.", PORTS),
    ("Several towns are reported to be interested.", TOWNS),
    ("As many as 300 people visit the tower each day.", CROWD),
]


def _weights(claim: str, cited: str) -> list[float]:
    return [f.weight for f in check_scope(claim, Evidence((Passage(text=cited),)))]


@pytest.mark.parametrize(("claim", "cited"), ALTERED)
def test_more_or_fewer_of_the_same_things_is_found(claim: str, cited: str) -> None:
    assert max(_weights(claim, cited), default=0.0) >= 0.5


@pytest.mark.parametrize(("claim", "cited"), FAITHFUL)
def test_the_same_share_in_other_words_passes(claim: str, cited: str) -> None:
    assert max(_weights(claim, cited), default=0.0) < 0.4


def test_not_merely_is_not_confined_to() -> None:
    source = "The grants are not merely financial; they bring training as well."
    assert max(_weights("The grants are confined to financial help.", source)) > 0.45
    assert not _weights("The grants are not confined to financial help.", source)
    assert max(_weights("The strike hit the port only.", "The strike is not limited to the port.")) > 0.45
