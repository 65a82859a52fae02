"""Dates are placed in the calendar only where that can be proved."""

from datetime import date

import pytest

from briefing.prose.datelines import own_date
from briefing.prose.dates import resolve
from briefing.prose.happenings import date_words
from briefing.spec import Period
from tests.values import document

FRIDAY = date(2026, 10, 9)
PERIOD = Period.model_validate({"from": date(2026, 9, 1), "to": date(2027, 8, 31)})


@pytest.mark.parametrize(
    ("sentence", "iso"),
    [
        ("Three states signed an accord late on Thursday.", "2026-10-08"),
        ("Ministers will meet on Thursday.", "2026-10-15"),
        ("Hearings in the committee open on Monday next week.", "2026-10-12"),
        ("The conference followed a meeting in Keld last month.", "2026-09"),
        ("The board will consider it in December.", "2026-12"),
        ("The guarantee starts in May next year.", "2027-05"),
        ("A conference brought together 15 delegations on 7 and 8 October.", "2026-10-07"),
        ("Toruvia votes on 18 April.", "2027-04-18"),
        ("The council met on 18 April.", "2026-04-18"),
        ("The accord was signed on March 6, 2025.", "2025-03-06"),
        ("Delegates met last Tuesday.", None),
    ],
)
def test_a_date_is_resolved_against_the_source(sentence: str, iso: str | None) -> None:
    words = date_words(sentence)
    assert words is not None
    assert resolve(words, sentence, FRIDAY, None).iso == iso


@pytest.mark.parametrize(
    "sentence", ["Talks took place on Thursday.", "A visit was made yesterday.", "They met in March."]
)
def test_without_a_date_of_its_own_a_source_gives_no_day(sentence: str) -> None:
    words = date_words(sentence)
    assert words is None or resolve(words, sentence, None, PERIOD).iso is None


def test_the_period_settles_the_year_of_an_undated_source() -> None:
    sentence = "The council met on 6 March."
    assert resolve("on 6 March", sentence, None, PERIOD).iso == "2027-03-06"


@pytest.mark.parametrize(
    "sentence",
    [
        "The flow is guaranteed from May 1 to Sept. 30.",
        "The water has risen by four metres since July.",
        "“I spoke to him last night,” she said.",
        "As of February 2025, the effectiveness is tested.",
        "That condition would have been met by the middle of June.",
    ],
)
def test_what_is_no_dated_happening_has_no_date(sentence: str) -> None:
    assert date_words(sentence) is None


def test_the_dateline_is_not_the_date_of_the_event() -> None:
    assert (
        date_words("ORSUND, Oct. 9, 2026 (News) - States signed an accord late on Thursday.")
        == "late on Thursday"
    )


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("A headline\n2025-03-01 23:24\nThe text begins here.", date(2025, 3, 1)),
        ("ORSUND, Oct. 9, 2026 (Meridian News) - States signed an accord.", FRIDAY),
        ("The Echo\nSaturday, 10 October 2026\n\nThe town woke up.", date(2026, 10, 10)),
        (
            "The summit of 2 March 2025 was long, and many of those who came to it went home tired and cold.",
            None,
        ),
        ("Started 7 October 2026; closed 8 October 2026.\n\nIt began.", None),
    ],
)
def test_a_source_may_date_itself(head: str, day: date | None) -> None:
    found = own_date(document(head).source)
    assert (found[0] if found else None) == day
