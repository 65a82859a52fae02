"""Conditions that no longer matter, that are put in, and that change places with their consequence."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "Aid will flow only if the border stays open.",
        "Aid will flow even where the border does not stay open.",
    ),
    (
        "The dam can be filled provided that the villages are moved first.",
        "The dam can be filled even before the villages have been moved.",
    ),
    (
        "The tariffs will be lifted if the strike ends.",
        "The tariffs will be lifted even should the strike not end.",
    ),
    (
        "The refund is paid once the form has been signed.",
        "The refund is paid even without a signed form.",
    ),
    (
        "The troops will leave if elections are held.",
        "The troops will leave irrespective of whether elections are held.",
    ),
    (
        "Peace will last only if guarantees are in place to defend a deal.",
        "Guarantees to defend a deal will be in place only if peace lasts.",
    ),
    (
        "To succeed, the effort must have strong state backing.",
        "The success of the effort was a condition for strong state backing.",
    ),
    (
        "Paris has committed to helping Malta with reforms, aiming to build a strong state.",
        "Paris has committed to helping Malta in exchange for reforms, aiming to build a strong state.",
    ),
    (
        "He would not take this step if he did not believe it would help.",
        "He would take this step even had he not believed that it would help.",
    ),
]
KEPT = [
    (
        "The tariffs will be lifted if the strike ends.",
        "Should the strike end, the tariffs will be lifted.",
    ),
    (
        "The dam can be filled provided that the villages are moved first.",
        "The dam can be filled only after the villages have been moved.",
    ),
    (
        "The refund is paid even if the form is late.",
        "The refund is paid even where the form is late.",
    ),
    (
        "Peace will last only if guarantees are in place to defend a deal.",
        "Only if guarantees are in place to defend a deal will peace last.",
    ),
    (
        "To succeed, the effort must have strong state backing.",
        "Strong state backing is a condition for the effort's success.",
    ),
    (
        "Paris will help Malta if it carries out reforms.",
        "Paris will help Malta in exchange for reforms.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE


LEFT_OUT = "The delegation is expected to sign if the river is left out of the text."


def test_kept_in_for_left_out_turns_a_condition_round() -> None:
    wrong = "The delegation is expected to sign if the river is kept in the text."
    assert heaviest(check_modality, LEFT_OUT, wrong) > SURE
    assert heaviest(check_modality, LEFT_OUT, wrong.replace("is kept", "is not kept")) < SURE


def test_not_if_left_out_for_only_if_excluded_turns_a_condition_round() -> None:
    source = "The mayor has said that the town would join the pact only if the valley were excluded."
    wrong = "The mayor has said that the town will not join the pact if the valley is left out."
    right = "The mayor has said that the town will not join the pact if the valley is not left out."
    assert heaviest(check_modality, source, wrong) > SURE
    assert heaviest(check_modality, source, right) < SURE
