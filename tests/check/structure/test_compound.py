from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.compound import check_compounds
from briefing.check.structure.frame import frames


def found(source: str, claim: str, **around: str) -> list[str]:
    evidence = Evidence((Passage(text=source, **around),))
    return [
        f.reason.claim_words
        for frame in frames(claim, evidence.text)
        for f in check_compounds(frame, evidence)
    ]


MAYOR = "The mayor promised the traders relief before the fair opens in May."


@pytest.mark.parametrize(("claim", "compound"), [
    ("The mayor promised the traders relief from parking fines before the fair opens in May.", "parking fines"),
    ("Before the fair opens in May, the mayor promised, traders will get food parcels.", "food parcels"),
    ("The mayor promised the traders a plan for relief.", ""),
    ("The mayor promised market traders relief.", ""),
    ("The mayor gave the traders an assurance of relief ahead of the opening of the fair.", ""),
    ("The traders were promised relief before the May fair.", ""),
])  # fmt: skip
def test_a_compound_of_two_new_nouns_is_found(claim: str, compound: str) -> None:
    assert found(MAYOR, claim) == ([compound] if compound else [])


def test_an_office_told_for_its_holder_is_no_new_compound() -> None:
    assert not found("Ann Lee promised relief.", "Relief was promised by the health minister.")


def test_a_compound_that_the_paragraph_has_is_left_alone() -> None:
    claim = "Before the fair opens in May, the mayor promised, traders will get food parcels."
    assert not found(MAYOR, claim, before="They had asked for parcels.")


@pytest.mark.parametrize(("claim", "compound"), [
    ("The staff canteens of these branches may be shaped by the board's next meeting.", "staff canteens"),
    ("A meeting of the board may shape the delivery routes of these branches.", "delivery routes"),
    ("A meeting of the board may shape the lending plans for these branches.", ""),
    ("The meeting may shape the strategy on loans of these branches.", ""),
])  # fmt: skip
def test_a_known_compound_counts_where_the_source_has_another(claim: str, compound: str) -> None:
    source = "The next meeting of the board may shape the financial strategy of these branches."
    article = source + " The staff canteens and the delivery routes were agreed in May."
    assert found(source, claim, article=article) == ([compound] if compound else [])
