"""Who has a feeling, and whom it is about."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure import check_merged

EXIST = "However, concerns exist over the lack of a firm promise from Norland, a large buyer of timber."
FEARED = "Sweden fears that Norland will close the port."


def doubted(source: str, claim: str) -> bool:
    return bool(check_merged(claim, Evidence((Passage(text=source),))))


@pytest.mark.parametrize(
    "claim",
    [
        "Norland, a large buyer of timber, has concerns over the lack of a firm promise.",
        "Norland worries that others have given no firm promise.",
    ],
)
def test_another_holder_is_found(claim: str) -> None:
    assert doubted(EXIST, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (EXIST, "In the absence of a firm promise from Norland, concerns persist."),
        (EXIST, "The lack of a firm promise from Norland is causing concern."),
        (FEARED, "Sweden is worried that the port will be closed by Norland."),
    ],
)
def test_the_same_holder_passes(source: str, claim: str) -> None:
    assert not doubted(source, claim)
