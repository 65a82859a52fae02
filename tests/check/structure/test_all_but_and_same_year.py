from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus


def held(source: str, claim: str) -> bool:
    return check_support(claim, Evidence((Passage(text=source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Wardens found 14 leaking casks, two of which had been reported as repaired.",
         "Of the 14 leaking casks that wardens discovered, all but two had been reported as fixed."),
        ("The survey counted 40 wells, 12 of them polluted.", "All but 12 of the 40 wells counted were polluted."),
        ("All but three of the shops were looted.", "Three of the shops were looted."),
        ("The senate ratified the pact in 2015, but the court struck it down the following spring.",
         "The pact ratified by the senate in 2015 was struck down by the court in the spring of the same year."),
        ("The bridge was opened in 2015 and closed later that year.",
         "The bridge, opened in 2015, was closed the following year."),
        ("The lease was signed on Monday and published a day later.",
         "The lease was signed on Monday and published the same day."),
        ("The club expects the number of visitors to fall by at least a quarter.",
         "The club expects visitor numbers to drop by no more than a quarter."),
    ],
)  # fmt: skip
def test_the_others_another_year_and_another_bound_are_seen(source: str, claim: str) -> None:
    assert not held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Wardens found 14 casks, two of which had not been repaired.",
         "All but two of the 14 casks had been repaired."),
        ("Two of the nine ferries were late.", "All but two of the nine ferries were on time."),
        ("All but three of the shops were spared.", "Three of the shops were looted."),
        ("The mill burned down in 1911 and was rebuilt the next year.",
         "The mill burned down in 1911; a year later it was rebuilt."),
        ("The firm bought the mill and the farm in the same year, and sold them the following year.",
         "The firm bought the mill and the farm in one year and sold them a year later."),
        ("The number of visitors fell by at least a quarter.",
         "The number of visitors dropped by no less than a quarter."),
        ("Costs rose by at least a third.", "Costs went up by a third or more."),
    ],
)  # fmt: skip
def test_the_same_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert held(source, claim)
