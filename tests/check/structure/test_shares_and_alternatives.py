"""A share of a part told of the whole, a difference reckoned the wrong way, "either" for "both"; and each told
faithfully."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.couples import couples
from briefing.check.structure.frame import each
from briefing.check.structure.measures_turned import check_measures_turned
from briefing.check.structure.share_of import check_share_of_these

VOTE = (
    "Of the guild's 900 members, 61 per cent took part in the vote, and two thirds of these backed the deal."
)
GUARDS = "Holm has asked for six guards, two fewer than his deputy requested."
FORCE = "The force may be used only if both the mayor and the council request it."
CHECKS = couples, check_measures_turned, check_share_of_these


def found(text: str, claim: str) -> bool:
    """Whether any of these checks finds anything."""
    return any(check(frame) for frame in each(claim, Evidence((Passage(text=text),))) for check in CHECKS)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (VOTE, "Turnout among the guild's 900 members was 61 per cent, and two thirds of the membership backed it."),
        (VOTE, "Two thirds of the guild's members supported the deal."),
        (GUARDS, "Holm wants six guards, whereas his deputy had sought four."),
        (FORCE, "The use of the force requires a request from either the mayor or the council."),
    ],
)  # fmt: skip
def test_finds_it_told_wrongly(text: str, claim: str) -> None:
    assert found(text, claim)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (VOTE, "Turnout among the guild's 900 members was 61 per cent, and two thirds of those voting backed it."),
        (GUARDS, "Holm wants six guards, whereas his deputy had sought eight."),
        (FORCE, "The use of the force requires a request from both the mayor and the council."),
    ],
)  # fmt: skip
def test_lets_it_pass_told_rightly(text: str, claim: str) -> None:
    assert not found(text, claim)
