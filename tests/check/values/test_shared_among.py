"""A figure for each, the rest of a whole, what is gone and what is left; bounds that are no rounder."""

from __future__ import annotations

import pytest

from briefing.check.values.number import number
from tests.check.values.asking import findings

WRONG = [
    ("Of the five clubs, all but two signed.", "Four of the five clubs signed."),
    ("The lake has a fifth of its water left.", "The lake has lost a fifth of its water."),
    ("The crop grows on a third of the water.", "The crop grows on a third less water."),
    ("The ayes were two below the number required.", "Nine were in favour; twelve votes were needed."),
    ("He came for a visit, Holt's third.", "Holt came for a second visit."),
    (
        "Some 90 people live there, two-thirds of them on fish.",
        "Some 90 people live there, and about two-thirds of its income comes from fish.",
    ),
    ("Lee won after 12 talks with miners.", "Lee won after talks with 12 miners."),
    ("The toll is 30 crowns per square kilometre of bog.", "It pays 30 crowns for every hectare of bog."),
    ("The aid comes to 400 crowns a household.", "The aid comes to 400 crowns for each person."),
    (
        "The three mills are to pay €190m, with €70m from Orrin.",
        "The state lends €260 million; the mills will pay €160 million, of which Orrin €70 million.",
    ),
    (
        "The herd has shrunk by two-thirds since 1990.",
        "About two-thirds of its calves are sold. The herd has lost a fifth of its cows since 1990.",
    ),
    ("The alarm sounds where the level stays under 265 metres.", "The alarm sounds below 240 metres."),
]
RIGHT = [
    (
        "The herd has shrunk by a fifth since 1990.",
        "About two-thirds of its calves are sold. The herd has lost a fifth of its cows since 1990.",
    ),
    ("The toll is 30 crowns per drained hectare.", "It pays 30 crowns for every hectare of drained bog."),
    ("The aid is 400 crowns per head.", "The aid comes to 400 crowns for each inhabitant."),
    (
        "The mills and the state put up €420m together.",
        "The state lends €260 million; the mills will pay €160 million.",
    ),
    ("The firm shut 14 shops in Leeds and York.", "The firm closed 14 shops in Leeds and York."),
    ("The zone extends three miles in each direction.", "A zone with a radius of three miles was set up."),
    ("Of the five clubs, all but one signed.", "Four of the five clubs signed."),
    ("Four fifths of the water is left.", "The lake has four fifths of its water left."),
    ("A fifth of the lake's water is gone.", "The lake has lost a fifth of its water."),
    ("The ayes were three below the number required.", "Nine were in favour; twelve votes were needed."),
    ("He came for a visit, Holt's second.", "Holt came for a second visit."),
    ("The party's majority in the house is three seats.", "The party has a majority of three seats."),
    ("About two-thirds of the income comes from fish.", "About two-thirds of its income comes from fish."),
    ("Lee won after talks with a dozen miners.", "Lee won after talks with 12 miners."),
    ("More than 70 boats sank.", "More than 77 boats sank."),
]


@pytest.mark.parametrize(("claim", "cited"), WRONG)
def test_a_figure_told_of_something_else_is_found(claim: str, cited: str) -> None:
    assert findings(number, claim, cited)


@pytest.mark.parametrize(("claim", "cited"), RIGHT)
def test_the_same_figure_in_other_words_passes(claim: str, cited: str) -> None:
    assert not findings(number, claim, cited)
