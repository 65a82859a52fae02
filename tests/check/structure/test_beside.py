"""Near a place, and in it."""

from __future__ import annotations

import pytest

from briefing.check.structure.merged import check_merged

from .weighing import SURE, heaviest

FERRIES = "The skippers warned that ferries were gathering near Elmby's Torsk harbour before the storm."
OUTLYING = "The choir met in a barn outside Vane."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (FERRIES, "Ferries were gathering inside the Torsk harbour, the skippers warned."),
        (FERRIES, "Before the storm ferries gathered in Torsk harbour."),
        (OUTLYING, "The choir met in a barn in Vane."),
        ("The choir met in a barn in Vane.", "The choir met in a barn on the outskirts of Vane."),
    ],
)
def test_finds_the_other_side_of_the_line(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (FERRIES, "Close to Torsk harbour ferries were gathering, the skippers warned."),
        (OUTLYING, "On the edge of Vane, the choir met in a barn."),
        ("The choir met near Elmby and in Elmby.", "The choir met in Elmby."),
        (
            "The round was put off in Torsk; in the rest of the county nurses reached all.",
            "Outside Torsk nurses reached everybody in the county.",
        ),
    ],
)
def test_lets_the_same_side_stand(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) <= SURE
