"""What is still to come, told with the figure of what has come."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.values.outstanding import outstanding

VANS = "Norvik has pledged 36 vans and delivered 22. The remainder should arrive in June."
FIELDS = "Inspectors have visited a third of the fields and hope to finish by autumn."
FANS = "Damp was found in 31 of 400 schools. Fans have been installed in 12 of those, and the rest are to follow."


def told(claim: str, cited: str) -> int:
    return len(outstanding(claim, Evidence((Passage(cited),))))


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("Twenty-two of the vans have yet to be delivered.", VANS),
        ("The 22 missing vans should arrive in June.", VANS),
        ("About a third of the fields had still to be visited.", FIELDS),
        ("Twelve of the damp schools are still waiting for fans and remain undelivered.", FANS),
    ],
)
def test_told_of_what_has_come(claim: str, cited: str) -> None:
    assert told(claim, cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("Fourteen of the vans have yet to be delivered.", VANS),
        ("Norvik has delivered 22 of the vans; the rest are still missing.", VANS),
        ("About two thirds of the fields had still to be visited.", FIELDS),
        ("Twenty-two of the vans are still missing.", "Of 36 vans, 22 have not yet been delivered."),
        ("Eighteen vans have yet to come.", "Of the 36 vans promised, 18 have come."),
    ],
)
def test_told_of_what_is_to_come(claim: str, cited: str) -> None:
    assert not told(claim, cited)
