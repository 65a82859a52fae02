"""Faithful claims in ordinary words of their own, each with an unfaithful neighbour that is still caught."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

BONUS = "Pickers will receive a bonus, provided that they have not missed more than three shifts."
HOTEL = "The hotel did not take more than 40 guests."
GRANTS = "Grants of 900 euros will be paid to farmers, but not to those who sold their land."
FLATS = "Ms Drew told the paper she had nothing against the flats themselves but feared for the bus line."
VOTE = "Ms Lane said she had done so reluctantly, because the library would run only if the plan was passed."
FINES = "Higher fines alone will not empty the streets, said Dr Oke."
MOTION = "The board accepted a motion exempting pilots from the fee, but rejected one that would have exempted crews."
NESTS = "The mayor delayed the opening so as not to disturb the nesting birds."
SPLIT = "The council split 5-4 on whether the school should be closed."
MINE = "The firm may not open the mine before the state has approved the plan."
ASKED = "Mr Ode asked whether the pier had been insured, and Ms Lee replied that the deck was covered."
FEE = "Measure B, which would have raised the parking fee, failed despite winning 55 percent of the vote."
DEMAND = "Norra wanted 2 million for the ships, and dropped the demand when Ostia sent a bill."
TESTS = "The tests neither confirmed nor ruled out a leak, according to a summary."
REQUEST = "The bank refused, but agreed that no branch in a village would be shut before June."


BILL = "The Whigs abstained, the Tories voted for the bill and the Radicals against."
HARVEST = (
    "Toth said the army accepted the text because it needed time for the harvest, not because it was losing."
)
ORDER = "The freeze was ordered by Emory, who had introduced the stricter policy a month earlier."
RULES = "Ostia and Brenmark said they would consider contributing once the rules on eligibility were clear."
SHARES = "Each share carries one vote however many shares a person owns."
SUIT = "The court dismissed the suit in March, ruling that the groups had filed it too early."
CABLE = "Orla said that interest rates had tipped the scales, whereas Brent cited the lack of a cable."
TEAM = "A team of twelve Irish engineers flew to Beira and restored water to two of the city's hospitals."
TROOPS = "Uganda will withdraw 1,500 of its soldiers and Burundi 700; Rwanda and Ghana will keep theirs."
NIGHTS = (
    "Mr Moyle proposed that the by-law should not apply at night, and this was carried by 12 votes to 10."
)
ICE = "Glaciers in the Andes had lost 11 percent of their ice since 2000, while those in the Alps had lost 38 percent."
HOPED = "The minister hoped that a third ward would be supplied but could give the house no guarantee."


def passes(claim: str, cited: str) -> bool:
    return check_support(claim, Evidence((Passage(cited),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("cited", "claim"),
    [
        (BONUS, "Pickers will receive a bonus so long as they have missed no more than three shifts."),
        (HOTEL, "The hotel took 40 guests at most."),
        ("No pupil may be absent for more than ten days.", "Pupils may be absent for ten days at most."),
        (
            "The museum will not reopen before the roof has been repaired.",
            "The museum can reopen only after the repair of its roof.",
        ),
        (GRANTS, "Farmers will be paid grants of 900 euros unless they sold their land."),
        (
            "The group, Alto, has not said whether it will vote for the sale.",
            "Alto has yet to disclose whether it will back the sale.",
        ),
        (FLATS, "Ms Drew said she had no objection to the flats as such but was worried about the bus line."),
        (
            VOTE,
            "Ms Lane explained her reluctant vote by saying that the library would run only if the plan was passed.",
        ),
        (FINES, "Dr Oke argued that raising fines is not enough by itself to empty the streets."),
        (MOTION, "The board agreed to free pilots from the fee but turned down a motion sparing crews."),
        (NESTS, "The mayor put off the opening to avoid disturbing the nesting birds."),
        (SPLIT, "The council was divided five to four on closing the school."),
        ("Finland wants fees to reflect distance.", "Finland proposes that fees reflect distance."),
        (MINE, "The state's approval of the plan must come before the opening of the mine."),
        (ASKED, "Ms Lee told Mr Ode that the pier was insured for the deck."),
        (FEE, "Although 55 percent voted for it, Measure B failed."),
        (DEMAND, "Norra gave up its demand for 2 million for the ships when Ostia presented a bill."),
        (TESTS, "A summary says the tests left open whether there was a leak."),
        (
            REQUEST,
            "While rejecting the request, the bank consented to keep every branch in a village until June.",
        ),
        (
            BILL,
            "The Tories supported the bill, the Radicals opposed it and the Whigs did not vote either way.",
        ),
        (
            "The Greens voted for the tram line and the Liberals against.",
            "The Liberals opposed the tram line, which the Greens supported.",
        ),
        (HARVEST, "Toth said the army accepted the text so that it would have time for the harvest."),
        (ORDER, "Emory ordered the freeze one month after bringing in the stricter policy."),
        (
            RULES,
            "Ostia and Brenmark said they would consider contributing when it was clear who would be eligible.",
        ),
        (SHARES, "Each share carries one vote regardless of the shares a person owns."),
        (SUIT, "In March the court dismissed the suit on the ground that it had come too early."),
        (CABLE, "Orla named interest rates as the decisive factor, while Brent gave the lack of a cable."),
        (TEAM, "Irish engineers restored water to two of Beira's hospitals."),
        (
            TROOPS,
            "Uganda will pull out 1,500 soldiers and Burundi 700, while Rwanda and Ghana will keep theirs there.",
        ),
        (
            NIGHTS,
            "By 12 votes to 10, members accepted Mr Moyle's proposal that the by-law should not apply at night.",
        ),
        (ICE, "Glaciers in the Alps had lost 38 percent of their ice since 2000."),
    ],
)
def test_ordinary_words_say_the_same(cited: str, claim: str) -> None:
    assert passes(claim, cited)


@pytest.mark.parametrize(
    ("cited", "claim"),
    [
        (BONUS, "Pickers will receive a bonus if they have missed more than three shifts."),
        (HOTEL, "The hotel took more than 40 guests."),
        ("No pupil may be absent for more than ten days.", "Pupils may be absent for more than ten days."),
        (
            "The museum will not reopen before the roof has been repaired.",
            "The museum will reopen before its roof is repaired.",
        ),
        ("Grants will be paid to farmers.", "Grants will be paid to farmers unless they sold their land."),
        ("Alto said it will vote against the sale.", "Alto will back the sale."),
        (
            "Ms Drew told the paper she was against the flats and feared for the bus line.",
            "Ms Drew said she had no objection to the flats.",
        ),
        (VOTE, "Ms Lane said the library would run unless the plan was passed."),
        (
            "Higher fines alone will empty the streets, said Dr Oke.",
            "Dr Oke argued that raising fines is not enough by itself to empty the streets.",
        ),
        (NESTS, "The mayor put off the opening in order to disturb the nesting birds."),
        (SPLIT, "The council voted five to four for closing the school."),
        ("Finland wants fees to reflect distance.", "In Finland fees reflect distance."),
        (MINE, "The firm may open the mine before the state has approved the plan."),
        (
            "The tests ruled out a leak, according to a summary.",
            "A summary says the tests left open whether there was a leak.",
        ),
        (
            "The fund had sold its shares in Orla, but would keep its shares in Brent for now.",
            "The fund is holding on to its shares in Orla for now, having disposed of its shares in Brent.",
        ),
        (BILL, "The Radicals voted for the bill and the Tories against it."),
        (
            "The Greens voted for the tram line and the Liberals against.",
            "The Greens opposed the tram line, which the Liberals supported.",
        ),
        (HARVEST, "Toth said the army accepted the text because it was losing."),
        (CABLE, "Orla cited the lack of a cable, while Brent named interest rates."),
        (TEAM, "Irish nurses restored water to two of Beira's hospitals."),
        (HOPED, "The minister guaranteed that a third ward would be supplied."),
    ],
)
def test_what_they_do_not_say_is_caught(cited: str, claim: str) -> None:
    assert not passes(claim, cited)
