"""Who heads which body."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.merged import check_merged

TALKS = "The talks were attended by Baltic Council president Ana Voss and Northern Fund director Ove Lind."
HEATH = "Heath Watch was founded in May, its chairwoman, Mia Holt, told the Moor Society's editor, Jan Roe."

WRONG = [
    (TALKS, "Ove Lind, who leads the Baltic Council, attended the talks."),
    (TALKS, "Ana Voss, director of the Northern Fund, attended the talks."),
    (TALKS, "The talks were attended by Ove Lind as president of the Baltic Council."),
    (TALKS, "Among those at the talks was the head of the Northern Fund, Ana Voss."),
]
RIGHT = [
    (TALKS, "Ana Voss, who leads the Baltic Council, attended the talks."),
    (TALKS, "Ana Voss as head of the Baltic Council and Ove Lind as director of the Northern Fund attended."),
    (TALKS, "Among those at the talks was the head of the Northern Fund, Ove Lind."),
    (TALKS, "The talks were attended by former Alpine Fund director Ove Lind."),
    (HEATH, "Mia Holt heads Heath Watch, which was founded in May."),
    (HEATH, "Jan Roe, the editor, was told by Mia Holt that Heath Watch had been founded in May."),
]


def weight(source: str, claim: str) -> float:
    found = check_merged(claim, Evidence((Passage(text=source),)))
    return max((f.weight for f in found if "headed by" in f.reason.message), default=0.0)


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_another_body_is_found(source: str, claim: str) -> None:
    assert weight(source, claim) >= 0.6


@pytest.mark.parametrize(("source", "claim"), RIGHT)
def test_the_same_body_is_left_alone(source: str, claim: str) -> None:
    assert weight(source, claim) < 0.45
