"""What is left open told as coming, as a duty or as a side taken; and told faithfully."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.frame import each
from briefing.check.structure.left_open import check_left_open

PLANT = "The firm did not rule out closing the plant at Alta."
COURT = "The mayor declined to exclude going to court if the branch was put on the list again."
SCHOOLS = "Under the law, towns may close a school only if parents are offered a bus."
BOARD = "Holm, who still owns a fifth of the shares, abstained when the board voted on the appointment."


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (PLANT, "The firm will close the Alta plant."),
        (PLANT, "The firm plans to close its plant at Alta."),
        (COURT, "The mayor will go to court should the branch be listed once more."),
        (SCHOOLS, "The law obliges towns to shut schools on condition that parents are offered a bus."),
        (BOARD, "Holm, who retains a fifth of the shares, voted against the appointment."),
    ],
)
def test_finds_more_than_is_left_open(text: str, claim: str) -> None:
    assert any(check_left_open(frame) for frame in each(claim, Evidence((Passage(text=text),))))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (PLANT, "The firm may close the Alta plant."),
        (PLANT, "The firm said that it would not exclude closing the plant."),
        (COURT, "The mayor may go to court should the branch be listed once more."),
        (SCHOOLS, "The law allows towns to shut schools on condition that parents are offered a bus."),
        (BOARD, "Holm, who retains a fifth of the shares, did not vote against the appointment."),
    ],
)
def test_lets_it_left_open(text: str, claim: str) -> None:
    assert not any(check_left_open(frame) for frame in each(claim, Evidence((Passage(text=text),))))
