"""Quantities and what is singled out: none and not all, all of a plural, first in turn, an equal part."""

from __future__ import annotations

import pytest

from briefing.check.structure.scope import check_scope
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    ("The rules apply in the capital and two ports.", "The rules apply only in the capital."),
    ("Every second household receives the grant.", "Every household receives the grant."),
    ("Not a single vote was cast against the motion.", "A few votes were cast against the motion."),
    ("Exports to all regions but Asia declined.", "Exports to all regions including Asia declined."),
    ("The decision must be unanimous.", "The decision must be taken by a majority."),
    ("For the most part, the truce has held.", "The truce has held without exception."),
    ("The party leads in most polls.", "The party leads in all polls."),
    ("Not all of the parties accepted the draft.", "None of the parties accepted the draft."),
    ("None of the parties accepted the draft.", "Not all of the parties accepted the draft."),
    ("Not every crew is able to sail.", "Hardly any crew is able to sail."),
    ("Hardly any household has a well.", "Most households have a well."),
    ("Half of the members voted for the motion.", "Most of the members voted for the motion."),
    ("About two-thirds of the water goes to farms.", "Nearly all of the water goes to farms."),
    ("The coast is to bear most of the cost.", "The coast is to bear an equal part of the cost."),
    ("The yard has signed a contract.", "The yard has signed its first contract."),
]
KEPT = [
    ("The rules apply from May on.", "The rules apply only from May on."),
    ("Almost all of the money has been spent.", "Nearly the whole of the money has been spent."),
    ("The decision must be taken by a majority.", "A majority must vote for the decision."),
    ("The plan will probably be dropped.", "In all likelihood the plan will be dropped."),
    ("The crews wrote to the king before they sailed.", "The crews first wrote to the king and then sailed."),
    ("He spoke to her before the work began.", "The work began only afterwards."),
    ("Europe's top five yards met in Lund.", "Europe's five biggest yards met in Lund."),
    ("Alvar, Brenn and the mayor took part.", "Alvar, Brenn and the mayor all took part."),
    ("Nearly all of the names are local.", "Most of the names are local."),
    ("The fee is about 4 percent of the price.", "The fee is equal to about 4 percent of the price."),
    ("Some crews are unable to sail.", "Not all of the crews are able to sail."),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_more_or_fewer_is_a_finding(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) >= min(SURE, 0.35)


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_as_many_in_other_words_is_none(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) < 0.35
