"""People of another calling who do what the source has others do."""

from __future__ import annotations

import pytest

from briefing.check.structure.role import check_role
from tests.check.structure.weighing import SURE, heaviest

GENERALS = "Army generals from six states drew up the plan in Oslo."
FISHERS = "Fishermen in the delta want a reservoir. Farmers there are opposed."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (GENERALS, "Foreign ministers from six states drafted the plan in Oslo."),
        (FISHERS, "Residents of the delta want a reservoir."),
        (
            "The plan follows a meeting of army chiefs from six states.",
            "The plan comes after heads of government from six states met.",
        ),
        (
            "Mining Ministers from Asia's five largest powers, among them China, met in Oslo.",
            "Oslo saw the central bankers of the five largest powers of Asia get together.",
        ),
        ("Judges in four states struck down the law.", "Ministers in four states struck down the law."),
    ],
)
def test_another_calling(source: str, claim: str) -> None:
    assert heaviest(check_role, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (GENERALS, "Senior officers from six states drafted the plan in Oslo."),
        ("Army chiefs from six states met in Oslo.", "Six states sent their senior officers to Oslo."),
        (
            "Envoys of nine states met in Oslo with Prime Minister Ida Holm.",
            "Ambassadors of nine states and a head of government met in Oslo.",
        ),
        (GENERALS, "Officials from six states drafted the plan in Oslo."),
        ("Farmers in the delta want a reservoir.", "Growers in the delta are asking for a reservoir."),
        ("Judges in four states struck down the law.", "Courts in four states threw out the law."),
        ("Army forces were massing near the pass.", "Troops were gathering close to the pass."),
        ("Doctors and nurses in Porto want more pay.", "Nurses in Porto want more pay."),
    ],
)
def test_the_same_calling_or_none(source: str, claim: str) -> None:
    assert heaviest(check_role, source, claim) < SURE
