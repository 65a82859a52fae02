"""What the source leaves open, told as known."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The minister declined to say whether the fee would be raised next year.",
        "The minister said the fee would not be raised next year.",
    ),
    (
        "The minister declined to say whether the fee would be raised next year.",
        "The fee will be raised next year, according to the minister.",
    ),
    (
        "It is unclear whether the airline will resume flights to the island.",
        "The airline will not resume flights to the island.",
    ),
    (
        "It was not immediately clear who had ordered the evacuation.",
        "The governor had ordered the evacuation.",
    ),
    (
        "Officials would not say how many vessels had been inspected.",
        "Officials said that few vessels had been inspected.",
    ),
    (
        "The months ahead will show whether the ferry can attract more guests and whether the council will"
        " fund it in full.",
        "The ferry is attracting more guests, and the months ahead will show whether the council funds it.",
    ),
    (
        "The months ahead will show whether the ferry can attract more guests and whether the council will"
        " fund it in full.",
        "The months ahead will show whether the ferry, funded in full by the council, attracts more guests.",
    ),
    (
        "The months ahead will show whether the ferry can attract more guests and whether the council will"
        " fully back it.",
        "If the council fully backs it, the ferry will attract more guests in the months ahead.",
    ),
    (
        "The fate of the ferry will depend on how many guests come and whether the council chooses to fund it.",
        "The ferry has a bright fate now that the council has chosen to fund it.",
    ),
    (
        "The bank has not decided whether to close its branch in Porto.",
        "The bank has decided to close its branch in Porto.",
    ),
    (
        "The company did not say when production would restart.",
        "The company said production would restart soon.",
    ),
    (
        "The coming months will test whether the party can win the north and whether the bank will back it.",
        "The coming months will test whether the party can win the north now that the bank backs it.",
    ),
    (
        "The summer will show whether the new ferry company can win passengers.",
        "The new ferry company will win passengers in the summer.",
    ),
    (
        "The coming months will test whether the party's push in the north can win voters—and whether the bank"
        " will back it.",
        "In the next months the party's drive in the north will win voters and the bank will back it.",
    ),
]
KEPT = [
    (
        "The summer will show whether the new ferry company can win passengers.",
        "The new ferry company's success in winning passengers will become clear in the summer.",
    ),
    (
        "The minister declined to say whether the fee would be raised next year.",
        "Whether the fee would go up next year the minister would not disclose.",
    ),
    (
        "The minister declined to say whether the fee would be raised next year.",
        "Asked about a rise in the fee next year, the minister gave no answer.",
    ),
    (
        "It is unclear whether the airline will resume flights to the island.",
        "The airline may or may not resume flights to the island.",
    ),
    (
        "The bank has not decided whether to close its branch in Porto.",
        "No decision has been taken by the bank on closing its branch in Porto.",
    ),
    (
        "Officials would not say how many vessels had been inspected.",
        "The number of vessels inspected was not revealed by officials.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE
