"""A share of another whole than the source's, and the same share in other words."""

from __future__ import annotations

import pytest

from briefing.check.structure.frame import frames
from briefing.check.structure.share_of import check_share_of

FERRY = "Mending the old ferry in winter would cost the island about 7 percent of its annual fuel."
LAKE = "The mill draws a tenth of the fish. In a dry year the mill would take two-thirds of the surplus that the treaty leaves in the lake."

OTHERS = [
    (FERRY, "Mending the old ferry in winter would cost the island about 7 percent of its annual income."),
    (FERRY, "Mending the old ferry would cost the island some 7 per cent of the winter's fuel."),
    (LAKE, "In a dry year the mill would take two-thirds of the fish."),
    (
        "Some 900 growers depend on the mill, and about two-thirds of its power is used for pumping.",
        "Pumping occupies about two-thirds of the 900 or so growers who depend on the mill.",
    ),
]
SAME = [
    (
        FERRY,
        "If the old ferry is mended in winter, the island loses 7 per cent of the fuel that it uses in a year.",
    ),
    (
        "Some 900 growers depend on the mill, and two-thirds of them have a pump.",
        "Two-thirds of the 900 growers who depend on the mill have a pump.",
    ),
    (LAKE, "In a dry year the mill would take two-thirds of the leeway that the agreement leaves."),
    (
        "Norway will pay the island for the ferry, with Bergen covering two-thirds of the bill.",
        "Bergen will bear two-thirds of the compensation that the island receives for the ferry.",
    ),
]


def found(claim: str, source: str) -> list[str]:
    return [one.reason.message for frame in frames(claim, source) for one in check_share_of(frame)]


@pytest.mark.parametrize(("source", "claim"), OTHERS)
def test_a_share_of_another_whole_is_found(source: str, claim: str) -> None:
    assert found(claim, source)


@pytest.mark.parametrize(("source", "claim"), SAME)
def test_a_share_of_the_same_whole_passes(source: str, claim: str) -> None:
    assert not found(claim, source)
