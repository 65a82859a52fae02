"""Courtesy titles of the claim's house style are nothing that the source would have to say."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.courtesy import plain_names
from briefing.check.support import check_support
from briefing.models import ReasonCode


def held(text: str) -> Evidence:
    return Evidence((Passage(text=text, article=text),))


@pytest.mark.parametrize(
    ("claim", "plain"),
    [
        ("Mr Lind asked Ms. Brandt.", "Lind asked Brandt."),
        ("Messrs Lind and Brandt left.", "Lind and Brandt left."),
        ("The Mr", "The Mr"),
        ("MS Estonia sank.", "MS Estonia sank."),
    ],
)
def test_titles_that_only_the_claim_has_are_left_out(claim: str, plain: str) -> None:
    assert plain_names(claim, held("Lind asked Brandt to sign.")) == plain


def test_titles_of_the_source_s_own_are_compared() -> None:
    assert plain_names("Mrs Lind left.", held("Mr Lind left.")) == "Mrs Lind left."


def test_no_reason_names_a_title() -> None:
    verdict = check_support("Mr Lind refused to sign the lease.", held("Lind agreed to sign the lease."))
    assert verdict.reasons
    assert not any("Mr" in reason.message for reason in verdict.reasons)


def test_a_title_put_into_a_quotation_is_an_altered_quotation() -> None:
    source = held('Brandt told the board: "Lind must go at once."')
    verdict = check_support('Brandt told the board: "Mr Lind must go at once."', source)
    assert [reason.code for reason in verdict.reasons] == [ReasonCode.QUOTATION]
