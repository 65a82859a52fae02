"""A word put in or exchanged in a claim that keeps to the source's wording, and paraphrases that do not."""

from __future__ import annotations

import pytest

from briefing.check.structure.exchanged import check_exchanged, check_modifiers
from briefing.check.structure.frame import frames

QUAY = "The harbour board has approved a new timber quay for the herring fleet at Ostwick."

CHANGED = [
    "The harbour board has approved a new timber quay for the cruise fleet at Ostwick.",
    "The harbour board has approved a new timber warehouse for the herring fleet at Ostwick.",
    "The harbour board has, after a lawsuit, approved a new timber quay for the herring fleet at Ostwick.",
]
FAITHFUL = [
    "The harbor board has approved a new timber quay for the herring fleet at Ostwick.",
    "A new quay of wood for the herring boats at Ostwick got the go-ahead from the port authority.",
    "The harbour board has approved a new timber quay at Ostwick.",
    "The harbour board has approved a plan for a new timber quay for the herring fleet at Ostwick.",
]


@pytest.mark.parametrize("claim", CHANGED)
def test_a_strange_noun_in_a_close_claim_is_found(claim: str) -> None:
    found = [f for frame in frames(claim, QUAY) for f in (*check_exchanged(frame), *check_modifiers(frame))]
    assert max(f.weight for f in found) >= 0.6


@pytest.mark.parametrize("claim", FAITHFUL)
def test_a_paraphrase_and_a_spelling_pass(claim: str) -> None:
    found = [f for frame in frames(claim, QUAY) for f in (*check_exchanged(frame), *check_modifiers(frame))]
    assert all(f.weight < 0.3 for f in found)


def test_ordinals_before_one_noun_differ_even_in_a_free_claim() -> None:
    claim = "What worries the brewers is the third harvest."
    cited = "Of all things the second harvest is on the minds of brewers."
    assert any(f.weight >= 0.6 for frame in frames(claim, cited) for f in check_modifiers(frame))
