"""The same told otherwise is supported, and an error in such words is not."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import Predicate, analyse
from briefing.check.support import check_support
from briefing.models import VerdictStatus

# Source, faithful claim, claim with an error ("" for none).
ROWS = [
    (
        "The toll was put off until June because the hauliers oppose it.",
        "The toll was postponed until June on account of the hauliers' resistance.",
        "The toll was postponed until June on account of the hauliers' support.",
    ),
    (
        "An earlier entry said that the bank had approved the loan. It has not; the board will look at it"
        " in May.",
        "The bank has not approved the loan; the board is to look at it in May.",
        "",
    ),
    (
        "The rules do not give the auditors the right to enter the vault. They will be able to read the"
        " books; they will not be able to copy them.",
        "The auditors will be unable to copy the books.",
        "The auditors will be able to copy the books.",
    ),
    (
        "No licence is required in Brack, or in Holm.",
        "Neither Brack nor Holm requires a licence.",
        "Both Brack and Holm require a licence.",
    ),
    (
        "According to trade unions, the minister's plan showed a lack of care.",
        "In the reading of trade unions, the minister's plan showed a lack of care.",
        "",
    ),
    (
        "According to trade unions, Hale's remarks reflected a change of course.",
        "In the eyes of trade unions, what Hale said reflected a change of course.",
        "",
    ),
    (
        "Brack will be paid 38 million euros a year for lost fees, with Holm covering half of the bill.",
        "Of the 38 million euros due to Brack each year for lost fees, Holm is to cover half.",
        "Of the 38 million euros due to Holm each year for lost fees, Brack is to cover half.",
    ),
    (
        "Concern exists over the absence of a clear timetable.",
        "There is concern because a clear timetable is absent.",
        "",
    ),
    (
        "The coalition's majority is three seats.",
        "The coalition has a majority of only three seats.",
        "The coalition has a majority of only five seats.",
    ),
    (
        "The project is three years behind schedule.",
        "The project has been delayed by three years.",
        "The project has been delayed by five years.",
    ),
    (
        "The council has so far declined to back the merger.",
        "The council has so far held off from backing the merger.",
        "The council has already backed the merger.",
    ),
    (
        "The president is pushing for Brack to open its border.",
        "The president is leaning on Brack to open its border.",
        "",
    ),
    (
        "Oil rose above 90 dollars a barrel after the raid.",
        "Oil climbed past $90 a barrel in the wake of the raid.",
        "Oil climbed past $95 a barrel in the wake of the raid.",
    ),
    (
        "If a payment is more than 60 days late, Brack may suspend the deliveries.",
        "Brack may cut off the deliveries if a payment comes in more than 60 days late.",
        "Brack may cut off the deliveries unless a payment comes in more than 60 days late.",
    ),
    (
        '"Delays will not help, and that can\'t mean that we wait," the mayor said.',
        "That delays will not help \"can't mean that we wait\", in the mayor's words.",
        "",
    ),
]


def supported(claim: str, source: str) -> bool:
    return check_support(claim, Evidence((Passage(text=source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("source", "claim"), [(s, t) for s, t, _ in ROWS])
def test_the_same_told_otherwise_is_supported(source: str, claim: str) -> None:
    assert supported(claim, source)


@pytest.mark.parametrize(("source", "claim"), [(s, f) for s, _, f in ROWS if f])
def test_an_error_told_so_is_not(source: str, claim: str) -> None:
    assert not supported(claim, source)


def predicate(text: str, verb: str) -> tuple[Predicate, list[str]]:
    """The predicate of a verb, and its subjects as written."""
    sentence = analyse(text)[0]
    found = next(p for p in sentence.predicates if sentence.tokens[p.verb].text == verb)
    return found, [sentence.tokens[k].text for k in found.subjects]


SUBJECTS = [
    ("Brack votes in May, and the Alliance, which most surveys favour, has promised to stay.", "promised"),
    ("The clerk told reporters that the Alliance, having lost the vote, had left the hall.", "lost"),
    ("The clerk told reporters that the Alliance, having lost the vote, had left the hall.", "left"),
]


@pytest.mark.parametrize(("text", "verb"), SUBJECTS)
def test_a_subject_stands_before_what_commas_set_off(text: str, verb: str) -> None:
    assert predicate(text, verb)[1] == ["Alliance"]


def test_a_clause_of_its_own_has_no_subject_from_the_clause_above() -> None:
    text = "The plans, Lee told reporters, are meant to show that breaking a deal will carry a price."
    assert "Lee" not in predicate(text, "carry")[1]


def test_a_gerund_joined_to_another_has_its_subject() -> None:
    text = "By calling for a league of cities and proposing talks, they won time."
    assert predicate(text, "proposing")[1] == predicate(text, "calling")[1]


def test_a_word_of_measure_is_no_particle() -> None:
    token = next(
        t for t in analyse("The talks bring together envoys of about 30 cities.")[0].tokens if t.verb
    )
    assert token.lemma == "bring"
