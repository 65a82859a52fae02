"""Names that the evidence tells in other words, bounds in other words, and what is still an error."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.check.values.name import name
from briefing.check.values.number import number
from briefing.models import VerdictStatus

from .asking import findings


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The rule takes effect on New Year's Day 2031.", "The rule takes effect on 1 January 2031."),
        ("The strike will begin on Christmas Eve.", "The strike will begin on 24 December."),
        ("How the isles vote in New York is their affair.", "How they vote at the UN is their affair."),
        ("Shares in New York fell.", "Wall Street fell."),
        ("Ships that avoid the Panama Canal sail further.", "Ships avoiding Panama sail further."),
        ("The Seanad passed the bill.", "The upper house of the Irish parliament passed the bill."),
        ("The American currency rose.", "The dollar rose."),
        ("Ghana repaid its Fund debt.", "Ghana repaid what it owed to the International Monetary Fund."),
        ("Support for the Crown is 62 percent.", "Support for the monarchy is 62 percent."),
        ("The head of the Catholic Church will come.", "The pope will come."),
    ],
)
def test_a_name_may_be_told_in_other_words(claim: str, cited: str) -> None:
    assert not findings(name, claim, cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The rule takes effect on Christmas Eve.", "The rule takes effect on 1 January."),
        ("How the isles vote in New York is their affair.", "How they vote at the forum is their affair."),
        ("Ships that avoid the Panama Canal sail further.", "Ships avoiding Suez sail further."),
        ("The Seanad passed the bill.", "The upper house of the Italian parliament passed the bill."),
    ],
)
def test_another_name_is_still_an_error(claim: str, cited: str) -> None:
    assert findings(name, claim, cited)


def supported(claim: str, cited: str) -> bool:
    return check_support(claim, Evidence((Passage(cited),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("cited", "claim", "wrong"),
    [
        (
            "The feast went on for more than eight hours.",
            "The feast took over eight hours.",
            "The feast took nine.",
        ),
        (
            "Fewer than 40 carts were sold.",
            "Not even 40 carts were sold.",
            "The number of carts sold was above 40.",
        ),
        (
            "The paper has 43 carters.",
            "The paper employs some forty carters.",
            "The paper employs some sixty carters.",
        ),
        ("Of the pupils 19.8 percent walk.", "One in five pupils walk.", "One in four pupils walk."),
        (
            "The toll house is closed throughout August.",
            "The toll house is closed for a month.",
            "The toll house is closed for five years.",
        ),
        (
            "The miller and two carters were acquitted.",
            "Three men, the miller and two carters, were acquitted.",
            "Five men, the miller and two carters, were acquitted.",
        ),
    ],
)
def test_a_bound_or_a_length_may_be_told_in_other_words(cited: str, claim: str, wrong: str) -> None:
    assert supported(claim, cited)
    assert not supported(wrong, cited)


def test_an_ordinal_of_another_row_weighs_little() -> None:
    (found,) = findings(number, "It is a third reading of the bill.", "The bill was read again.")
    assert not found.hard
    assert found.weight < 0.3
    (found,) = findings(
        number, "It is a third reading of the bill.", "It was the second reading of the bill."
    )
    assert found.hard
