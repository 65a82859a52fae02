"""What goes with the cited words: above all the day of publication."""

from __future__ import annotations

from datetime import date

from briefing.check.gather import gather
from briefing.models import Citation, Source

TEXT = "Ferry line opens\nPort Sable, 4 May 2021\nThe line opened yesterday, the harbour master said.\n"


def _published(text: str, given: date | None = None) -> date | None:
    exact = "The line opened yesterday"
    start = text.index(exact)
    source = Source(id="a", path="a", sha256="", encoding="utf-8", text=text, published=given)
    citation = Citation(source="a", start=start, end=start + len(exact), exact=exact)
    return gather([citation], {"a": source}).passages[0].published


def test_the_day_of_publication_is_read_from_the_head() -> None:
    assert _published(TEXT) == date(2021, 5, 4)


def test_a_day_that_is_given_comes_first() -> None:
    assert _published(TEXT, date(2022, 1, 1)) == date(2022, 1, 1)


def test_a_head_with_two_dates_gives_none() -> None:
    assert _published(TEXT.replace("Ferry line opens", "Updated 5 May 2021")) is None
