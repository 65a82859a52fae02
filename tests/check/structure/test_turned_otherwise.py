"""Measures turned round, what is set apart told as taken in; and the same
told faithfully."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.frame import each
from briefing.check.structure.measures_turned import check_measures_turned
from briefing.check.structure.set_apart import check_set_apart
from briefing.check.structure.tense import check_tense

HOMES = "The survey puts the number of barns burnt at 480, three times the figure first given by the mayor."
SAVED = "The plan would save farms 24 million talers, about a third of what the first plan would have saved."
BOATS = "The patrol stopped 214 boats, slightly fewer than in 2021, but each carried more people."
RATE = "The krona slipped to 11.3 against the euro before recovering some of the loss."
RULE = "Turnout was 71 percent, the highest since the end of military rule in 1988."
BASE = "The party will vote with the government provided that the base at Lund stays open."
FARES = "The hospital will pay the fares of patients on benefits, but not of those with private insurance."
SUIT = "The court dismissed one of the suits last week; the other has not been heard."
BANK = "The bank said it had closed its accounts in June."

CHECKS = check_measures_turned, check_set_apart, check_tense
TURNED = [
    (HOMES, "The survey's number of 480 barns burnt is a third of the figure first given by the mayor."),
    (SAVED, "The plan would save farms 24 million talers, one third less than the first plan."),
    (BOATS, "The patrol stopped slightly more boats than in 2021, though each carried more people."),
    (RATE, "The krona fell to 11.3 against the dollar and then made up part of its loss."),
    (FARES, "The hospital will pay the fares of patients on benefits, and of privately insured ones too."),
    (BANK, "The bank says it will close its accounts."),
    (SUIT, "The court dismissed one of the suits, and the other has been heard but not decided."),
]
KEPT = [
    (HOMES, "The mayor first gave a third of the survey's figure of 480 barns burnt."),
    (SAVED, "The plan would save farms 24 million talers, a third of the saving of the first plan."),
    (BOATS, "The patrol stopped slightly fewer boats than in 2021, though each carried more people."),
    (RATE, "The krona fell to 11.3 against the euro and then made up part of its loss."),
    (RULE, "At 71 percent, turnout was the highest since military rule ended in 1988."),
    (BASE, "The party has promised the government its votes on condition that the Lund base is not closed."),
    (FARES, "The hospital will pay the fares of patients on benefits; privately insured ones must pay, too."),
    (BANK, "The bank says it closed its accounts."),
    (SUIT, "The court dismissed one of the suits last week but has not heard the other."),
]  # fmt: skip


def found(text: str, claim: str) -> bool:
    """Whether any of these checks finds anything."""
    frames = each(claim, Evidence((Passage(text=text),)))
    return any(check(frame) for frame in frames for check in CHECKS)


@pytest.mark.parametrize(("text", "claim"), TURNED)
def test_finds_what_is_turned(text: str, claim: str) -> None:
    assert found(text, claim)


@pytest.mark.parametrize(("text", "claim"), KEPT)
def test_lets_the_same_pass(text: str, claim: str) -> None:
    assert not found(text, claim)
