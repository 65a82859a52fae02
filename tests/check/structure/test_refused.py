"""What a source flatly refuses told as granted on a condition."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from tests.check.structure.weighing import SURE, heaviest

PIER = "We cannot accept a flimsy pier like the old one. Instead, any pier must be built of stone."
WRONG = [
    (PIER, "The towns would accept a flimsy pier, provided that it were cheap."),
    (PIER, "If it were cheap, the towns would accept a flimsy pier."),
]
KEPT = [
    (PIER, "The towns would not accept a flimsy pier if it were offered."),
    (PIER, "If a pier is flimsy, the towns must reject it."),
    ("The board will not pay unless the roof holds.", "The board will pay if the roof holds."),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_refusal_told_as_a_condition_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_a_refusal_kept_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE
