"""Another thing done, wished or shared than the source has: across the rules that hold it against the source."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

WRONG = [
    (
        "The choir can now use 2 million pounds ($3 million) of county credit finance to buy more than 500 pipes.",
        "The choir may now draw on a county grant of 2 million pounds to buy upwards of 500 pipes.",
    ),
    (
        "A shop that joins before 30 June will not be asked to contribute to the Fund.",
        "Any shop joining ahead of 30 June is to be given a share of the Fund.",
    ),
    (
        "It will be seen whether the county will fully back the search.",
        "It will be seen whether the county will agree to take charge of the search.",
    ),
    (
        "The council agreed on additional support for the growers.",
        "The council agreed that support for the growers would be continued.",
    ),
    (
        "The talks show a need for stronger regional involvement in policing.",
        "What the talks point to is a wish by the regions to be more involved in policing.",
    ),
    (
        "The ministers spoke of their wish for closer ties.",
        "The ministers spoke of the need for closer ties.",
    ),
    (
        "If the fee is late, the club may suspend the card.",
        "If the fee is late, the club may cancel the card.",
    ),
    (
        "The firm will speed up its research on batteries.",
        "The firm will conclude its research on batteries.",
    ),
    (
        "The choir is run by its own members independently of the church.",
        "The choir is run by its own members on behalf of the church.",
    ),
    (
        "The majority is three seats; at least five of its deputies represent wine districts and have said that"
        " they are undecided.",
        "No fewer than five deputies from wine districts say that they have decided to vote against, while the"
        " majority is three seats.",
    ),
    (
        "The contract will lapse unless the parish signs it by 30 May.",
        "Should the parish not sign it by the end of May, the contract goes back to the lawyers.",
    ),
    (
        "The mayor thanked the choir but avoided committing to increased financial support for its concerts.",
        "Though she thanked the choir, the mayor steered clear of a commitment to keep up financial support for"
        " its concerts.",
    ),
    (
        "No vote is required in Orla, where the council gave the mayor a mandate on 24 September.",
        "Orla needs no vote; its council approved the text itself in September.",
    ),
    (
        "Lind refuted claims about press freedom infringements in Norway, countering remarks by Danish Minister"
        " Holm about liberties being at risk.",
        "Lind pushed back against claims that press freedom was being infringed in Denmark.",
    ),
    (
        "The plan is clear: train the growers to strengthen their position in any future sales.",
        "The plan is to train the growers so that they can do without any future sales.",
    ),
]
RIGHT = [
    ("The pump runs on solar power alone.", "The pump can do without power from the grid."),
    (
        "No vote is required in Orla, where the council gave the mayor a mandate on 24 September.",
        "Orla's council gave the mayor a mandate, so that Orla need not ratify the text.",
    ),
    (
        "A shop that joins before 30 June will not be asked to contribute to the Fund.",
        "Shops joining ahead of 30 June need not give anything to the Fund.",
    ),
    (
        "The council agreed to keep up its support for the growers.",
        "The council agreed to maintain its support for the growers.",
    ),
    (
        "The ministers spoke of the need for closer ties, which all of them want.",
        "The ministers spoke of the wish for closer ties.",
    ),
    (
        "The ministers spoke of their wish for closer ties.",
        "The ministers spoke of their desire for closer ties.",
    ),
    (
        "If the fee is late, the club may suspend the card.",
        "If the fee is late, the club may interrupt the card.",
    ),
    ("The bank acted on behalf of the ministry.", "The bank acted for the ministry."),
]


def supported(source: str, claim: str) -> bool:
    passage = Passage(text=source, published=date(2031, 5, 2))
    return check_support(claim, Evidence((passage,))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_another_thing_is_caught(source: str, claim: str) -> None:
    assert not supported(source, claim)


@pytest.mark.parametrize(("source", "claim"), RIGHT)
def test_the_same_thing_passes(source: str, claim: str) -> None:
    assert supported(source, claim)
