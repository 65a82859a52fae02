"""How much and how many, in other words: what is left alone, and what is still seen."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

JURY = (
    "The jury sat for three days before convicting Osk by a majority of nine to two. They acquitted him"
    " unanimously of the graver charge."
)
RULE = "Under the plan, guests will pay for the first night, instead of the first two, and children will be exempt."
RENT = "A quarter of the cabins will be let at low rents, against the 40 per cent that the by-law normally requires."
LAST = "Ms Lund conceded before the last district had reported."
JOINED = "Peru, the largest contributor, will withdraw 900 of its nurses and Chile 300; Kenya and Ghana will keep theirs."


def held(source: str, claim: str) -> bool:
    return check_support(claim, Evidence((Passage(text=source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Orla cut its rate in May, and Brill followed a few weeks later.",
         "Orla lowered its rate in May, and Brill followed some weeks later."),
        (JURY, "Osk was convicted by nine to two, but the jury unanimously acquitted him of the graver charge."),
        (RULE, "Under the plan guests will pay for only the first night, and children will be exempt."),
        (RENT, "Low rents will apply to 25 per cent of the cabins, against the 40 per cent that the by-law requires."),
        (LAST, "Ms Lund conceded before all districts had reported."),
        (JOINED, "Peru will withdraw 900 nurses and Chile 300, while Kenya and Ghana will keep theirs there."),
        ("The library will be run by a manager, not by council officers.",
         "The library will be run by a manager instead of council staff."),
        ("The union spent $900 opposing Measure D but took no position on Measure C.",
         "The union put $900 into fighting Measure D and stayed neutral on Measure C."),
        ("The report clears the firm, Osk Water, of hiding results but criticises it for waiting until May.",
         "Osk Water is cleared of hiding results but criticised for waiting until May."),
        ("The firm has agreed to pay half of that sum before work begins.",
         "The firm has agreed to pay half of the requested sum before work starts."),
        ("Noise fell as fast in neighbouring streets that had no trees.",
         "Noise fell as fast in nearby streets without trees."),
    ],
)  # fmt: skip
def test_the_same_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Orla cut its rate in May, and few rivals followed.", "Orla cut its rate in May, and several rivals followed."),
        (JURY, "The jury unanimously convicted Osk but acquitted him of the graver charge by nine votes to two."),
        (RULE, "Under the plan guests will pay for the first two nights instead of only the first, and children will be"
         " exempt."),
        (RENT, "Low rents will apply to 40 per cent of the cabins, against the 25 per cent that the by-law requires."),
        ("The union spent $900 opposing Measure D and campaigned for Measure C.",
         "The union put $900 into fighting Measure D and stayed neutral on Measure C."),
        ("Ms Lund conceded before the first district had reported.",
         "Ms Lund conceded before all districts had reported."),
    ],
)  # fmt: skip
def test_another_amount_is_seen(source: str, claim: str) -> None:
    assert not held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim", "wanted"),
    [
        ("The map was wrong, she said.", "She called the map correct.", False),
        ("The figures were outdated, the office said.", "The office described the figures as accurate.", False),
        ("The map was not wrong, she said.", "She called the map correct.", True),
        ("The figures were outdated, the office said.", "The office described the figures as obsolete.", True),
    ],
)  # fmt: skip
def test_what_is_called_right_is_not_called_wrong(source: str, claim: str, wanted: bool) -> None:
    assert held(source, claim) is wanted
