"""Of whom it is denied; two things put on a level; the short term for the long term."""

from __future__ import annotations

import pytest

from briefing.check.structure import check_comparison, check_polarity, check_scope

from .weighing import SURE, heaviest

PERMIT = (
    "The ferry sails only with a permit from Norway. No permit is required in Sweden, where the law was"
    " changed in May, or in Denmark."
)


@pytest.mark.parametrize(
    "claim",
    [
        "A permit is required in Norway and in Denmark, but not in Sweden.",
        "No permit is required in Sweden, but it is in Denmark.",
        "A permit is required in all of the three countries, not just in Norway.",
    ],
)
def test_what_is_denied_of_one_is_not_told_of_it(claim: str) -> None:
    assert heaviest(check_scope, PERMIT, claim) > SURE


@pytest.mark.parametrize(
    "claim",
    [
        "A permit is required in Norway, but not in Sweden or Denmark.",
        "Unlike Sweden and Denmark, Norway requires a permit.",
        "In Sweden, where the law was changed, and in Denmark, no permit is needed.",
    ],
)
def test_a_denial_may_be_told_in_any_order(claim: str) -> None:
    assert heaviest(check_scope, PERMIT, claim) < SURE


def test_a_preference_is_no_level() -> None:
    source = "The guild wants the quay rather than the bridge on Monday."
    assert (
        heaviest(check_polarity, source, "The guild would give the quay equal place with the bridge.") > SURE
    )
    assert heaviest(check_polarity, source, "The guild would have the quay, not the bridge.") < SURE


def test_one_term_or_scale_is_not_the_other() -> None:
    source = "Voss stressed the need for long-term care and large-scale repairs."
    assert heaviest(check_comparison, source, "Voss stressed that care is needed in the short term.") > SURE
    assert heaviest(check_comparison, source, "Voss stressed that care is needed in the long term.") < SURE
    assert heaviest(check_comparison, source, "Voss asked for repairs on a modest scale.") > SURE


def test_what_differs_does_not_resemble() -> None:
    source = "Unlike earlier fairs, this one is run by the growers."
    assert (
        heaviest(check_comparison, source, "This fair resembles earlier ones and is run by the growers.")
        > SURE
    )
    assert (
        heaviest(check_comparison, source, "This fair differs from earlier ones: the growers run it.") < SURE
    )
