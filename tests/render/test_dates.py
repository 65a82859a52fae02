from datetime import date

import pytest

from briefing.render.dates import long_date, short_date


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (date(2025, 3, 6), "6 March 2025"),
        ("2025-03-06", "6 March 2025"),
        ("2025-03", "March 2025"),
        ("2025-13", "2025-13"),
        ("soon", "soon"),
        (None, ""),
    ],
)
def test_dates_in_words(value: date | str | None, words: str) -> None:
    assert long_date(value) == words


def test_a_brief_in_another_language_keeps_iso_dates() -> None:
    assert long_date("2025-03-06", "fr") == "2025-03-06"


def test_short_dates_leave_out_the_year() -> None:
    assert short_date("2025-03-06") == "6 Mar"
    assert short_date("2025-03") == "Mar"
