"""A figure with the words that the source has beside another one."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.figured import check_figured

PAIRS = [
    ("The port received 7 million euros.", "The railway received 7 million euros.",
     "The fund gave 18 million euros to the railway and 7 million to the port, with 3 million kept back."),
    ("Wheat took 120 hectares.", "Barley took 120 hectares.",
     "The estate has 85 hectares of barley and 120 hectares of wheat."),
    ("The museum had lent 14 of its paintings to schools.", "The museum had lent 14 of its paintings to embassies.",
     "Nine paintings were lent to embassies; 14 hang in schools."),
]  # fmt: skip


def wrong(claim: str, source: str) -> bool:
    return bool(check_figured(claim, Evidence((Passage(source),))))


@pytest.mark.parametrize(("right", "false", "source"), PAIRS)
def test_a_figure_goes_with_the_words_of_its_own_part(right: str, false: str, source: str) -> None:
    assert not wrong(right, source)
    assert wrong(false, source)


def test_the_rest_has_a_part_of_its_own() -> None:
    source = "The town spends 30 million: 12 million on roads, 8 million on pipes and the remainder on parks."
    assert wrong("Parks get 8 million.", source)
    assert not wrong("Pipes get 8 million.", source)


def test_a_whole_is_no_rival_of_its_part() -> None:
    source = "Inspectors closed 38 of 210 quarries visited, and fined another 64."
    assert not wrong("Thirty-eight quarries were shut after the visit.", source)


def test_what_is_needed_is_no_rival_of_what_was_got() -> None:
    source = "Nine clubs were in favour; twelve votes were needed."
    assert not wrong("The plan got nine votes.", source)


@pytest.mark.parametrize("cut", ["", "7", "The railway received 7", "…"])
def test_cut_off_text_raises_nothing(cut: str) -> None:
    assert not wrong(cut, "18 million to the railway and 7 million to the port")
    assert not wrong("The railway received 7 million euros.", cut)


def test_a_level_is_no_count_of_things() -> None:
    source = (
        "Three of the country's largest cinema chains have lowered the price of seats. "
        "Lumen is cutting its price by 2 euros to 12."
    )
    assert not wrong("Lumen, of the chains, is cutting the price of seats by 2 euros to 12.", source)
