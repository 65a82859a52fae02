"""A purpose told as reached, a possible part as a sure one, what is needed as enough, no right as a ban."""

from __future__ import annotations

import pytest

from briefing.check.base import Check
from briefing.check.structure.modality import check_modality
from briefing.check.structure.polarity import check_polarity
from tests.check.structure.weighing import SURE, heaviest

LAMPS = "The new street lamps are designed to deter thieves and to reassure the shopkeepers of the quarter."
MAP = "The shift shows in the towns' letters as their engineers work to establish a common map of the pipes."
FAIR = "The town is planning a fair for the harvest. This includes potential road closures and a ban on cars."
ROOF = "The barn will only last if there is a new roof in place to keep the rain out, the farmer said."
KEYS = "The lease does not give the tenants the right to enter the boiler room."
WRONG: list[tuple[Check, str, str]] = [
    (check_modality, LAMPS, "The new street lamps have deterred thieves and reassured the shopkeepers."),
    (check_modality, LAMPS, "The street lamps have succeeded in deterring thieves from the quarter."),
    (
        check_modality,
        MAP,
        "The engineers have established a common map of the pipes, the towns' letters show.",
    ),
    (
        check_modality,
        MAP,
        "A shift shows in the towns' letters, the engineers having completed a common map.",
    ),
    (check_modality, FAIR, "The fair that the town is planning extends to road closures and a ban on cars."),
    (check_modality, FAIR, "Road closures are a settled matter for the fair that the town is planning."),
    (check_modality, ROOF, "The barn is certain to last if there is a new roof to keep the rain out."),
    (
        check_modality,
        ROOF,
        "A new roof that keeps the rain out is enough for the barn to last, the farmer said.",
    ),
    (check_polarity, KEYS, "The lease expressly forbids the tenants to enter the boiler room."),
    (check_polarity, KEYS, "Under the lease the tenants are prohibited from entering the boiler room."),
]
KEPT: list[tuple[Check, str, str]] = [
    (check_modality, LAMPS, "The new street lamps are meant to deter thieves and reassure the shopkeepers."),
    (check_modality, LAMPS, "The purpose of the new street lamps is to deter thieves from the quarter."),
    (check_modality, MAP, "The engineers of the towns are trying to establish a common map of the pipes."),
    (check_modality, FAIR, "The fair that the town is planning may bring road closures and a ban on cars."),
    (check_modality, FAIR, "Among the options for the fair that the town is planning are road closures."),
    (check_modality, ROOF, "Unless there is a new roof to keep the rain out, the barn will not last."),
    (
        check_modality,
        ROOF,
        "The barn is certain to last only if a new roof keeps the rain out, the farmer said.",
    ),
    (check_polarity, KEYS, "The tenants are not entitled by their lease to enter the boiler room."),
]


@pytest.mark.parametrize(("check", "source", "claim"), WRONG)
def test_what_is_told_as_further_is_found(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) > SURE


@pytest.mark.parametrize(("check", "source", "claim"), KEPT)
def test_another_wording_is_let_be(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) < SURE
