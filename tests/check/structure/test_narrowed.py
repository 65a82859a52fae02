"""Part for whole and whole for part: exceptions, main for sole, few for nobody, half for most."""

from __future__ import annotations

import pytest

from briefing.check.structure import check_scope

from .weighing import SURE, heaviest

PIT = "Everybody wants the pit to stay open, not least the miners. But only the bank can save it."
SOLE = "Ms Rask has been moved to work solely on the harbour."
NOBODY = "Nobody got the price they came for."
BREACH = "The rules make clear that any breach of the lease will have grave consequences."
LISTS = "Steps were taken to raise its standing in bodies such as the Hansa and the Guild."
LEVY = "The plan limits what all mills together may draw to 52 tons a year."

WELLS = "Some 600 wells go on pumping, and no paragraph of the lease mentions them."

WRONG = [
    (WELLS, "The lease barely mentions the wells, some 600 of which go on pumping."),
    (PIT, "Everybody wants the pit to stay open, the miners less than most."),
    (PIT, "Everybody wants the pit to stay open, least of all the miners."),
    (PIT, "That the pit stay open is everybody's wish, the miners excepted."),
    (SOLE, "Her move makes the harbour the main task of Ms Rask."),
    (SOLE, "Ms Rask has been moved to work on the harbour among other things."),
    (NOBODY, "Few got the price they came for."),
    (NOBODY, "Not everybody got the price they came for."),
    (BREACH, "A serious breach of the lease will have grave consequences."),
    (LISTS, "Steps were taken to raise its standing in all bodies."),
    (LISTS, "Steps were taken to raise its standing in just two bodies, the Hansa and the Guild."),
    (LEVY, "The plan limits what each mill may draw to 52 tons a year."),
    ("The port will bear most of the cost.", "The port will bear half of the cost."),
    ("The inspectors saw no serious damage.", "The inspectors saw no damage of any kind."),
]  # fmt: skip
RIGHT = [
    (WELLS, "The lease does not mention the wells, some 600 of which go on pumping."),
    ("The lease does not say much of the wells.", "The lease hardly says anything of the wells."),
    (PIT, "Everybody wants the pit to stay open, the miners no less than others."),
    (PIT, "Everybody wants the pit to stay open, the miners included."),
    (SOLE, "The harbour is now the one and only task of Ms Rask."),
    (NOBODY, "None of them got the price they came for."),
    (BREACH, "Even a minor breach of the lease will have grave consequences."),
    (LISTS, "Steps were taken to raise its standing in bodies like the Guild."),
    (LEVY, "The plan limits what the mills may draw to 52 tons a year in all."),
    ("The port will bear most of the cost.", "The port will bear more than half of the cost."),
    ("The inspectors saw no damage.", "The inspectors saw no damage of any kind."),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_part_is_not_the_whole(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), RIGHT)
def test_the_same_extent_in_other_words_passes(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) < SURE
