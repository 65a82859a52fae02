"""The order of two events, read off the times that the source gives for them."""

from __future__ import annotations

from briefing.check.language.parse import analyse
from briefing.check.structure.calendar_order import times
from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

YARD = "The shipyard in Torvik closed in March 2019. The ferry line was sold to a bank in June 2018."
CLOCK = "The lift stopped at 14:05, and the firemen reached the hotel at 14:40."
LATER = "The museum opened its new wing in 2016. Two years later its director was dismissed."


def test_dates_in_two_sentences_contradict_before() -> None:
    assert heaviest(check_relation, YARD, "The shipyard closed before the ferry line was sold.") > SURE


def test_the_right_order_of_dates_passes() -> None:
    assert heaviest(check_relation, YARD, "The shipyard closed after the ferry line was sold.") < SURE


def test_times_of_the_day_contradict_after() -> None:
    assert heaviest(check_relation, CLOCK, "The lift stopped after the firemen reached the hotel.") > SURE
    assert heaviest(check_relation, CLOCK, "The lift stopped before the firemen reached the hotel.") < SURE


def test_two_years_later_is_after() -> None:
    assert heaviest(check_relation, LATER, "The director was dismissed before the new wing opened.") > SURE
    assert heaviest(check_relation, LATER, "The director was dismissed after the new wing opened.") < SURE


def test_a_sunday_may_begin_or_end_the_week() -> None:
    source = "The choir sang on Sunday. The orchestra rehearsed on Friday."
    assert heaviest(check_relation, source, "The choir sang before the orchestra rehearsed.") < SURE


def test_months_far_apart_without_a_year_prove_nothing() -> None:
    source = "The glacier camp opened in January. The survey ended in November."
    assert heaviest(check_relation, source, "The survey ended before the glacier camp opened.") < SURE


def test_a_span_counts_from_what_was_told_before() -> None:
    found = [time for *_, time in times(tuple(analyse(LATER)))]
    assert found == [("year", 2016.0), ("year", 2018.0)]


def test_cut_off_text_is_read() -> None:
    for text in ("In", "May", "Two years later", "at 14:", "The 3", "the following"):
        assert isinstance(times(tuple(analyse(text))), tuple)
        check_text = f"{YARD} {text}"
        heaviest(check_relation, check_text, f"It closed before {text}")
