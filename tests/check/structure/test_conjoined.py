"""Two things that the source joins, told apart; quantities that have moved; stances turned round."""

from __future__ import annotations

import pytest

from briefing.check.structure.comparison import check_comparison
from briefing.check.structure.polarity import check_polarity
from briefing.check.structure.scope import check_scope
from tests.check.structure.weighing import SURE, heaviest

APART = [
    (
        "The director was not surprised, given that neither grants nor loans had been on offer.",
        "The director was not surprised, since loans but no grants had been on offer.",
    ),
    (
        "The club sent a coach but refused to pay.",
        "The club, founded in the spring, neither sent a coach nor agreed to pay.",
    ),
    (
        "Ostby, where the river rises, sent divers but refused to pay.",
        "No divers were dispatched by Ostby, the place in which the river has its source, and payment was"
        " withheld.",
    ),
    (
        "The tax, the one step that would reduce demand, was put off because the growers oppose it.",
        "The tax, the one step that would raise demand, was put off.",
    ),
    (
        "The bakery is hiring, both for itself and for its sister shop.",
        "The bakery is said to be taking on staff for its sister shop, though not for its own needs.",
    ),
    (
        "The league wants clubs that can offer halls and coaches to the schools.",
        "The league is looking for clubs able to put up halls, but no coaches, for the schools.",
    ),
    (
        "The reform is not merely fiscal; it has legal and social dimensions as well.",
        "The reform goes beyond fiscal matters and takes in legal but not social questions.",
    ),
    (
        "The mayor left open a closure of the old harbour.",
        "The mayor had ruled out a closure of the old harbour.",
    ),
    (
        "The minister dismissed the possibility of a toll on the coast road.",
        "The minister had left open the possibility of a toll on the coast road.",
    ),
    (
        "The audit also raised questions over the actual state of the bridge.",
        "The audit is considered to have laid to rest questions about the actual state of the bridge.",
    ),
    (
        "The bank's stance on lending to miners has not changed.",
        "The bank is no longer holding to its position on lending to miners.",
    ),
    (
        "Several firms want the contract, though the port director refrained from naming them.",
        "Several firms want the contract, and the port director was willing to say which.",
    ),
    (
        "Several firms want the contract, though the port director refrained from naming them.",
        "The firms that want the contract were identified by the port director.",
    ),
    (
        "The plan not only serves as a source of income for the northern towns but also helps the birds.",
        "The plan serves less as a source of income for the northern towns than to help the birds.",
    ),
]
SCOPE = [
    (
        "Any breach of the truce in the harbour will carry a fine.",
        "Not every breach of the truce in the harbour will carry a fine.",
    ),
    (
        "The mayor spoke out yesterday, rejecting any notion of new night flights.",
        "The mayor has rejected some forms of new night flights.",
    ),
    (
        "In a dry year the canal would take about two-thirds of the surplus.",
        "In a dry year the canal would take less than half of the surplus.",
    ),
    (
        "The rules cover what is caught in rivers, in lakes or on the coast.",
        "The rules cover only what is caught in rivers and in lakes.",
    ),
    (
        "Clubs represented at the hearing included Ajax, Celtic, Porto and Basel.",
        "Representation of clubs at the hearing was confined to Ajax, Celtic, Porto and Basel.",
    ),
    (
        "Everybody in the village wants the ferry back.",
        "Almost everybody in the village wants the ferry back.",
    ),
    (
        "Keeping the pool at Larsby open all winter would cost the town a tenth of its budget.",
        "Opening the pool at Larsby for even a part of the winter would cost the town a tenth of its budget.",
    ),
    (
        "The mayor announced a further levy, separate from the parking fees already charged.",
        "The mayor announced a further levy. It extends to the parking fees already charged.",
    ),
]
COMPARED = [
    (
        "The club gets 38 million euros ($44 million) a year, with Norway paying two-thirds and Sweden the rest.",
        "Sweden will pay twice as much as Norway for the club.",
    ),
    (
        "The coach suggested that Denmark should play a more active part in drawing up the calendar.",
        "The coach suggested that the Danes do as much as Norway to draw up the calendar.",
    ),
    (
        "The three towns will pay 16 million, of which Molde 7 million, Larvik 6 million and Hamar 3 million.",
        "Molde's share is to be greater than those of Larvik and Hamar combined.",
    ),
    (
        "The bank lends 26 million; the towns pay 16 million, of which Molde 7 million, Larvik 6 million and"
        " Hamar 3 million.",
        "Of what the towns pay, Larvik will pay more than Molde and Hamar less.",
    ),
    (
        "Its chairwoman said that a late ferry was better than none.",
        "In the judgement of its chairwoman, no ferry is preferable to one that is late.",
    ),
    (
        "Unlike earlier concerts, these are held by the town itself.",
        "The holding of these concerts by the town itself stands in continuity with earlier ones.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), APART)
def test_what_is_joined_or_left_open_is_not_told_the_other_way(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), SCOPE)
def test_what_is_joined_or_counted_is_not_told_of_less_or_of_another(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), COMPARED)
def test_who_has_most_is_not_told_level_with_another(source: str, claim: str) -> None:
    assert heaviest(check_comparison, source, claim) >= SURE


KEPT = [
    (
        "Ana Lund, who leads the club, tells us: “We will accept a fee for every boat. We will not accept a tax.”",
        "Ana Lund told us that the club would accept a fee for every boat, though not a tax.",
    ),
    (
        "No licence is required in Norway, where the council gave its leave, or in Sweden.",
        "Neither Sweden nor Norway, whose council had given its leave, needs a licence.",
    ),
    (
        "Ana Lund says that the draft still covers the quay.",
        "Ana Lund objected that the quay was still covered by the draft.",
    ),
    (
        "Ana Lund has been lobbying the council for a new quay.",
        "A new quay has been the object of lobbying of the council by Ana Lund.",
    ),
    (
        "In a first vote, nine of the 15 clubs were in favour and four against; twelve votes were needed.",
        "In a first vote among the 15 clubs, the plan had nine votes in favour.",
    ),
    (
        "The three towns will pay €16 million, of which Molde €7 million, Larvik €6 million and Hamar €3 million.",
        "Molde's share is to be the largest, though smaller than those of Larvik and Hamar combined.",
    ),
    (
        "The club gets 38 million euros ($44 million) a year, with Norway paying two-thirds and Sweden the rest.",
        "Norway will pay twice as much as Sweden for the club.",
    ),
    (
        "Forty per cent of the crews had left the port, the rest stayed.",
        "More than half of the crews stayed in the port.",
    ),
    (
        "Not all breaches of the truce carry a fine.",
        "Not every breach of the truce carries a fine.",
    ),
    (
        "The bakery is hiring, both for itself and for its sister shop.",
        "The bakery is taking on staff for its own needs and for its sister shop.",
    ),
    (
        "Jon Berg and his predecessor, Ida Lund, both came; only Lund was let in by the guards.",
        "The guards let in Lund but not the serving director.",
    ),
    (
        "Several firms want the contract, though the port director refrained from naming them.",
        "Several firms want the contract, though the port director identified none of them.",
    ),
    (
        "Asked about the quay, the port director declined to name the bidders.",
        "That there were bidders for the quay was revealed by the port director.",
    ),
    (
        "The bank's stance on lending to miners has not changed.",
        "The bank is sticking to its line on lending to miners.",
    ),
    (
        "The inspectors questioned the harbour master for six hours.",
        "The harbour master spent six hours answering the inspectors' questions.",
    ),
    (
        "Clubs represented at the hearing included Ajax, Celtic, Porto and Basel.",
        "Ajax, Celtic, Porto and Basel were among the clubs at the hearing.",
    ),
    (
        "All farmers but one signed the letter on the levy.",
        "Almost all farmers signed the letter on the levy.",
    ),
    (
        "Northern towns are expected to bear most of the burden of the levy.",
        "More of the burden of the levy is expected to fall on northern towns than on the coast.",
    ),
    (
        "The three towns will pay 16 million, of which Molde 7 million, Larvik 6 million and Hamar 3 million.",
        "Molde's share is to be less than those of Larvik and Hamar combined.",
    ),
    (
        "The three towns will pay 16 million, of which Molde 7 million, Larvik 6 million and Hamar 3 million.",
        "Larvik will pay less than Molde and Hamar less still.",
    ),
    (
        "Its chairwoman said that a late ferry was better than none.",
        "In the judgement of its chairwoman, a ferry that is late is preferable to none.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_the_same_in_other_words_stays(source: str, claim: str) -> None:
    for check in (check_polarity, check_scope, check_comparison):
        assert heaviest(check, source, claim) < SURE, check.name
