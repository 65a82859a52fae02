"""What somebody does since he thinks it right, told with "would not … if he did not think"."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure import check_modality, check_polarity
from tests.check.structure.weighing import SURE, heaviest

LEVY = (
    "The minister said she would not propose the levy if she did not believe that it would pay for the dykes."
)
QUAY = "If we didn't expect the harbour to grow, we would not be building a second quay, the firm said."
WRONG = [
    (LEVY, "The minister said she would not propose the levy unless it paid for the dykes."),
    (LEVY, "The minister will not propose the levy until it pays for the dykes."),
    (LEVY, "The minister said she would propose the levy even if she did not believe that it would pay for the dykes."),
    (LEVY, "The minister said she was proposing the levy without believing that it would pay for the dykes."),
    (QUAY, "The firm said it would not build a second quay unless the harbour grew."),
]  # fmt: skip
KEPT = [
    (LEVY, "The minister said she would not propose the levy unless she was sure that it would pay for the dykes."),
    (LEVY, "The minister said she was proposing the levy because she believed it would pay for the dykes."),
    (LEVY, "The minister said she believed the levy would pay for the dykes; otherwise she would not propose it."),
    (QUAY, "The firm said it would not be building a second quay unless it expected the harbour to grow."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_condition_of_fact_for_what_somebody_thinks_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_what_somebody_thinks_may_be_told_without_the_denials(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE
    assert not check_polarity(claim, Evidence((Passage(text=source),)))
