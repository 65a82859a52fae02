"""A purpose told as reached, a possible part as a sure one, what is needed as enough, no right as a ban; what is under way as over;
what depends on what."""

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
SHIP = "The shipyard is converting the old ferry into a hotel, the owner said."
YIELD = "The yield of the mine will depend on the depth of the river channel and on the price of copper."
FEE = "Unless the harbour fee changes, the new line could struggle to find its feet."
LATE = "If a rent is more than 60 days late, the landlord may cut the water."
INN = "A guest who arrives before 1 March will receive a free breakfast at the inn."
COURT = "If the court in Holm upheld the complaint, the opening would slip by a year, she admits."
SHED = "A club that joins this year will not be asked to pay for the new shed."
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
    (
        check_modality,
        SHIP,
        "The old ferry has already been made into a hotel by the shipyard, the owner said.",
    ),
    (check_modality, SHIP, "The old ferry could later become a hotel, the owner of the shipyard said."),
    (
        check_modality,
        YIELD,
        "The depth of the river channel will depend on the yield of the mine and on the copper price.",
    ),
    (check_modality, FEE, "With a change in the harbour fee, the new line could struggle to find its feet."),
    (check_modality, LATE, "The landlord has to cut the water if a rent is more than 60 days late."),
    (check_modality, INN, "A guest who arrives will receive a free breakfast at the inn before 1 March."),
    (check_modality, INN, "Any guest who arrives will receive a free breakfast at the inn."),
    (check_modality, COURT, "The court in Holm has upheld the complaint, she admits."),
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
    (
        check_modality,
        SHIP,
        "The old ferry is already being made into a hotel by the shipyard, its owner said.",
    ),
    (
        check_modality,
        YIELD,
        "The mine's yield will depend on the price of copper and on the depth of the river channel.",
    ),
    (
        check_modality,
        FEE,
        "Without a change in the harbour fee, the new line could struggle to find its feet.",
    ),
    (check_modality, LATE, "The landlord is free to cut the water if a rent is more than 60 days late."),
    (
        check_modality,
        INN,
        "A free breakfast at the inn will be received by a guest who arrives before 1 March.",
    ),
    (check_modality, INN, "A guest who arrives early will receive a free breakfast at the inn."),
    (check_modality, COURT, "She admits that a judgment for the complaint in Holm would delay the opening."),
    (check_polarity, SHED, "A club that joins this year need not pay for the new shed."),
    (check_polarity, KEYS, "The tenants are not entitled by their lease to enter the boiler room."),
]


@pytest.mark.parametrize(("check", "source", "claim"), WRONG)
def test_what_is_told_as_further_is_found(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) > SURE


@pytest.mark.parametrize(("check", "source", "claim"), KEPT)
def test_another_wording_is_let_be(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) < SURE
