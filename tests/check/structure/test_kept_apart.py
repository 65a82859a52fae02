"""Made for kept, lacking for opposed, linked for separate, added up for in a row, warded off for answered."""

from __future__ import annotations

import pytest

from briefing.check.base import Check
from briefing.check.structure import check_modality, check_relation, check_scope
from tests.check.structure.weighing import SURE, heaviest

GUARDS = "The mayors proposed sending guards to the valley to help uphold a potential truce."
FINES = "The mayor revealed plans for further fines on the port, separate from the levies under discussion."
DEALERS = "The town imposed fines on the dealers, serving as a deterrent against further thefts."
CEILING = "The ceiling has been put off until March because the growers of the valley oppose it."
WELLS = "The farm is released from its contract when the wells stay dry for 20 days in a row."
GUILD = "The plan is to arm the guild to strengthen its position in any future negotiations."
WRONG: list[tuple[Check, str, str]] = [
    (check_relation, GUARDS, "The guards would be sent to the valley to help bring about a potential truce."),
    (check_relation, GUARDS, "The guards would be there to help broker a truce in the valley."),
    (check_scope, FINES, "The mayor plans further fines on the port, linked to the levies under discussion."),
    (
        check_scope,
        FINES,
        "Additional fines on the port were planned, among them the levies that were being discussed.",
    ),
    (check_scope, FINES, "The mayor plans more fines on the port, consisting of the levies being discussed."),
    (check_relation, DEALERS, "The town's fines on the dealers act as a response to further thefts."),
    (
        check_relation,
        CEILING,
        "A lack of data on growers in the valley is why the ceiling was put off until March.",
    ),
    (
        check_modality,
        WELLS,
        "The farm is released from its contract when the wells stay dry for 20 days in all.",
    ),
    (check_modality, WELLS, "The farm is released if its wells run dry on 20 days of any one season."),
    (check_modality, WELLS, "The farm is released from its contract after 20 days in a year with dry wells."),
    (
        check_modality,
        WELLS,
        "Twenty days, consecutive or not, of dry wells release the farm from its contract.",
    ),
    (
        check_relation,
        GUILD,
        "Arming the guild is to give it a substitute for whatever negotiations may come.",
    ),
    (check_relation, GUILD, "Arming the guild is to spare it whatever negotiations may come."),
]
KEPT: list[tuple[Check, str, str]] = [
    (check_relation, GUARDS, "The guards would be sent to the valley to help maintain a potential truce."),
    (check_scope, FINES, "The further fines on the port are not linked to the levies under discussion."),
    (check_scope, FINES, "Additional fines on the port are planned, distinct from the levies being discussed."),
    (check_relation, DEALERS, "The town's fines on the dealers are meant to prevent further thefts."),
    (check_relation, CEILING, "A lack of support among growers in the valley is why the ceiling was put off until March."),
    (check_modality, WELLS, "The farm is released from its contract when the wells stay dry for 20 consecutive days."),
    (check_relation, GUILD, "Arming the guild is to give it a stronger hand in whatever negotiations may come."),
]  # fmt: skip


@pytest.mark.parametrize(("check", "source", "claim"), WRONG)
def test_what_is_told_as_its_contrary_is_found(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) > SURE


@pytest.mark.parametrize(("check", "source", "claim"), KEPT)
def test_what_is_told_in_other_words_is_left_alone(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) < SURE
