from dataclasses import replace
from datetime import date
from itertools import pairwise

from briefing.models import DatePrecision
from briefing.render.layout import lay_out
from briefing.render.pictures import WIDTH, bars, matrix, timeline
from briefing.render.view import EventView

from .sample import seeds_brief

VIEW = lay_out(seeds_brief())


def events(*days: str | None) -> list[EventView]:
    one = VIEW.past[0]
    return [
        replace(
            one,
            number=number,
            event=one.event.model_copy(
                update={"date": day, "precision": DatePrecision.DAY if day else DatePrecision.UNKNOWN}
            ),
        )
        for number, day in enumerate(days, start=1)
    ]


def test_distance_on_the_timeline_is_distance_in_days() -> None:
    drawn = timeline(events("2025-03-01", "2025-03-11", "2025-03-31"), None)
    assert drawn is not None
    first, second, third = (stop.x for stop in drawn.stops)
    assert abs((second - first) / (third - first) - 10 / 30) < 0.01


def test_labels_in_one_lane_never_touch() -> None:
    drawn = timeline(events(*(f"2025-03-{day:02d}" for day in range(1, 20)), "2025-12-31"), date(2025, 4, 1))
    assert drawn is not None
    for lane in {stop.lane for stop in drawn.stops}:
        places = [stop.x for stop in drawn.stops if stop.lane == lane]
        assert all(right - left >= 50 for left, right in pairwise(places))
    assert all(0 < stop.x < WIDTH for stop in drawn.stops)
    assert drawn.axis > max(stop.lane for stop in drawn.stops) * drawn.lane_height


def test_events_of_one_day_share_a_dot() -> None:
    drawn = timeline(events("2025-03-01", "2025-03-01", "2025-03-02"), None)
    assert drawn is not None
    assert [stop.numbers for stop in drawn.stops] == [(1, 2), (3,)]


def test_one_date_is_no_timeline() -> None:
    assert timeline(events("2025-03-01", None, "not a date"), date(2025, 3, 2)) is None


def test_a_month_stands_in_its_middle_and_is_marked() -> None:
    drawn = timeline(events("2025-03", "2025-03-15", "2025-04-30"), None)
    assert drawn is not None
    assert drawn.stops[0].whole_month
    assert drawn.stops[0].x == drawn.stops[1].x


def test_a_long_range_is_marked_in_years() -> None:
    drawn = timeline(events("2019-05-01", "2025-03-15"), None)
    assert drawn is not None
    assert [tick.text for tick in drawn.ticks] == ["2020", "2021", "2022", "2023", "2024", "2025"]


def test_the_matrix_counts_citations() -> None:
    drawn = matrix(VIEW.takeaways, [1, 2, 3, 4, 5])
    assert drawn is not None
    assert [row.counts for row in drawn.rows] == [(3, 0, 0, 0, 0), (1, 0, 1, 0, 0), (2, 1, 1, 1, 0)]


def test_a_matrix_of_many_sources_keeps_those_that_support_something() -> None:
    drawn = matrix(VIEW.takeaways, list(range(1, 1001)))
    assert drawn is not None
    assert drawn.columns == (1, 2, 3, 4)
    assert drawn.left_out == 996


def test_bars_stop_at_forty_and_say_so() -> None:
    drawn = bars(VIEW.coverage * 20)
    assert drawn is not None
    assert (len(drawn.rows), drawn.left_out) == (40, 60)


def test_nothing_to_draw_is_no_picture() -> None:
    assert matrix((), [1, 2]) is None
    assert bars(()) is None
