"""Faithful claims that word a name, a figure or a date as a writer would, and what is still an error."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.values.dates import dates
from briefing.check.values.name import name
from briefing.check.values.number import number

from .asking import findings, is_hard

ARTICLE = (
    "Ida Quarles has run the ferry office in Brack for ten years. Olaf Rynd, the mayor, wants it closed. "
    "Quarles met the mayor on Monday. She said that the boat would sail all the same. The Selma-4 is slow. Quarles is 61."
)
SAID = "She said that the boat would sail all the same."

FIGURES = [
    ("The tower's price exceeds the mill's by €40m.", "It cost €90m, the mill €50m."),
    ("A quarter of the sum has been paid.", "The sum is €80 million, of which €20 million has been paid."),
    ("The share fell by 0.4 percentage points.", "The share fell from 3.1 per cent to 2.7 per cent."),
    ("Nearly three dozen boats were lost.", "The storm sank 35 boats."),
    ("It was seven degrees below zero.", "The night brought minus 7 degrees."),
    ("He proclaimed a four-day period of rest.", "He proclaimed four days of rest."),
]


@pytest.mark.parametrize(("claim", "cited"), FIGURES)
def test_a_figure_worked_out_from_the_cited_ones_is_no_hard_finding(claim: str, cited: str) -> None:
    assert not is_hard([*findings(number, claim, cited), *findings(dates, claim, cited)])


def test_a_figure_that_no_two_cited_ones_give_is_an_error() -> None:
    assert is_hard(findings(number, "It exceeds the mill by €30m.", "It cost €90m, the mill €50m."))


def test_a_pronoun_can_mean_whom_the_source_named_last() -> None:
    cited = Evidence((Passage(SAID, article=ARTICLE),))
    assert not is_hard(list(name("Quarles said the boat would sail.", cited)))


def test_a_pronoun_cannot_mean_whom_the_source_does_not_name() -> None:
    cited = Evidence((Passage(SAID, article=ARTICLE),))
    assert is_hard(list(name("Okonjo said the boat would sail.", cited)))


def test_a_person_put_in_the_place_of_another_is_an_error_though_the_source_names_both() -> None:
    cited = Evidence((Passage("Rynd wants his ferry office closed.", article=ARTICLE),))
    assert is_hard(list(name("Quarles wants the ferry office closed.", cited)))


def test_a_label_that_the_source_gives_elsewhere_is_no_finding() -> None:
    cited = Evidence((Passage("The ship carries 40 cars.", article=ARTICLE),))
    assert not is_hard(list(number("Selma-4 carries 40 cars.", cited)))


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The Danish currency slipped.", "The krone slipped."),
        ("Two EU figures came.", "The European Commission president and the European Council chief came."),
        ("It was dropped at Lisbon's request.", "It was dropped at the request of Portugal."),
    ],
)
def test_a_country_is_told_by_its_money_its_bodies_and_its_capital(claim: str, cited: str) -> None:
    assert max((f.weight for f in findings(name, claim, cited) if f.hard), default=0.0) < 0.9


def test_a_capital_as_a_place_is_more_precise_than_a_country() -> None:
    assert is_hard(findings(name, "The fair was held in Lisbon.", "The fair was held in Portugal."))


def test_a_preposition_of_time_counts_where_the_rest_is_told_alike() -> None:
    told = "The dike was closed before 4 May."
    assert is_hard(findings(dates, "The dike was closed on 4 May.", told))
    assert not is_hard(findings(dates, "Not until 4 May do the boats run.", "Sailings start on 4 May."))


@pytest.mark.parametrize("claim", ["after the 2 May fair", "before the May 2 fair", "following 2 May's fair"])
def test_a_date_before_its_event_is_the_day_of_the_event(claim: str) -> None:
    assert not is_hard(findings(dates, f"He spoke {claim}.", "He spoke on the fringes of the fair on 2 May."))
    assert is_hard(findings(dates, f"He spoke {claim.replace('2', '3')}.", "He spoke at the fair on 2 May."))


WORDED = [
    ("Two rangers keep watch over eleven huts.", "Two rangers will watch eleven huts."),
    ("The gifts add up to $20 million.", "The bank gave $20 million in gifts."),
    ("It fails in about one year out of four.", "It fails roughly one year in four."),
    ("It may close if a fee is over 60 days past its due date.",
     "It may close if a fee is more than 60 days late."),
    ("Pictures show four extra metres of snow.", "Pictures show four metres of snow that was not there."),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "cited"), WORDED)
def test_words_beside_a_figure_that_set_no_bound(claim: str, cited: str) -> None:
    assert not is_hard([*findings(number, claim, cited), *findings(dates, claim, cited)])


def test_one_year_out_of_five_is_not_one_in_four() -> None:
    assert findings(number, "It fails in one year out of five.", "It fails one year in four.")


def test_the_combining_form_of_a_country_names_it() -> None:
    cited = "The UK and France have drafted the plan."
    assert not findings(name, "The Anglo-French plan has been drafted.", cited)
    assert is_hard(findings(name, "The Sino-French plan has been drafted.", cited))


@pytest.mark.parametrize("word", ["Sceptical", "Skeptical"])
def test_an_adjective_that_opens_a_sentence_is_no_name(word: str) -> None:
    assert not findings(
        name, f"{word} of the plan, he left.", "He voiced scepticism about the plan and left."
    )
