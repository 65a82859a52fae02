"""Faithful turns that a check took for errors, beside errors of the same make."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

MAY = "If a rent is more than 60 days late, Sorn may close the locks."
UNLESS = (
    "“Unless Lind's view on the tariff changes, Roe's league of ports could struggle to get off the ground,” "
    "one senior banker told The Gazette."
)
VOTE = "In a first ballot, nine of the 15 boards were in favour, four were against and two abstained."
FIRST = "A first part of 85 million euros could be paid in July 2027 at the earliest, for pumps and drains."
SAY = "She would not say what the cabinet would do if the council voted no. She did rule out a referendum."
CURE = (
    "Roe expressed the need for a rescue fund, while Lind suggested that the banks should play a larger role."
)
GO = 'She says Halden will go ahead with its plan to move the mill "with or without applause".'
NEED = "No licence is required in Oltavia, where the council gave its consent on 24 May, or in Sorn."
TIDE = "Satellite images appeared to show that the water behind the dyke had risen by four metres since July."


STOCK = "By the end of last month the stock stood at 68 percent of its long-term average."
HIDDEN = (
    "A Sorn diplomat, who asked not to be named, says his side is expected to sign if the mill is left out."
)
BEST = (
    "Its chairwoman, Ida Roe, whose members landed 640 tonnes of shad last year against 1,100 tonnes ten years "
    "ago, said a weak pact was better than none."
)
IDLE = '"Not every town will feel able to pay, but that cannot mean that we sit back," Lind said.'
COUNCIL = "The next council meeting on May 6 may shape the strategy to support the ports."
PEACE = '"Sorn is the party of peace," Lind said, adding that "Roe is the one trying to delay" a truce.'
CHIEF = (
    "Meanwhile, Oltavia has voiced its opposition, rejecting any notion of a toll. Oltavian Foreign Minister Ida Roe "
    "previously dismissed the possibility of a levy along the coast."
)
MUTE = (
    "The pact promises that the sand will not fall below 310 tonnes at Halden. But Halden is 40 miles from here, "
    "and nothing in the paper says how much must reach the bay."
)
FIRST_TIME = (
    "Three of the four towns signed a pact that guarantees a floor for the bay for the first time, but they put off "
    "a decision on the fees."
)
MADE = "It was the only rule on the table that would have made anyone pay less."
ASKED = "Lawyers for the firm had asked the judge to delay the trial until autumn; she refused."
NEITHER = "Neither the bank nor the ministry responded to requests for comment."
GROWTH = "The bank raised its forecast for growth from 1.1 to 1.4 percent, citing strong exports."
OIL = "Oil prices rose by 4 percent on Tuesday, their biggest gain since March."
WAR = '"We are not at war with anyone," the general said, "but we would be fools not to prepare."'
ICE = "Scientists had warned for years that the glacier could collapse; on Sunday, it did."
NEAR = "The envoy said a truce was closer than ever but warned that it could still fail."
LEAD = "The party will decide in May whether Roe or Lind should lead it into the election."
SEEN = "According to news outlets, Lind's comments reflected the shift toward an operational phase."


def held(source: str, claim: str) -> bool:
    return check_support(claim, Evidence((Passage(source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (MAY, "Sorn is at liberty to close the locks if a rent is more than 60 days late."),
        (MAY, "Sorn is free to close the locks once a rent is more than 60 days overdue."),
        (MAY, "Sorn is empowered to close the locks once a rent is more than 60 days overdue."),
        (MAY, "Sorn is authorised to close the locks once a rent is more than 60 days overdue."),
        (
            UNLESS,
            "A senior banker told The Gazette that Roe's league of ports could find it hard to get started so "
            "long as Lind held to the view on the tariff.",
        ),
        (VOTE, "More than half of the 15 boards were in favour in a first ballot."),
        (FIRST, "No part of the first 85 million euros is foreseen to be paid before July 2027."),
        (SAY, "She declined to state the cabinet's course after a negative council vote but ruled out a referendum."),
        (CURE, "A rescue fund was needed, Roe held, whereas Lind would have the banks play a larger part."),
        (GO, "Halden, she says, will go ahead with moving the mill, whether applauded or not."),
        (NEED, "A licence is needed neither in Sorn nor in Oltavia, whose council gave its consent in May."),
        (TIDE, "Satellite images gave the appearance of a rise of four metres since July in the water behind the dyke."),
        (STOCK, "At the end of last month the stock was about a third below its long-term average."),
        (HIDDEN, "A Sorn diplomat, speaking without attribution, says that his side is expected to sign if the mill is left out."),
        (BEST, "A weak pact beats no pact, in the opinion of Ida Roe, whose members landed 640 tonnes of shad last year."),
        (IDLE, "That some towns cannot pay is no reason for the others to sit back, Lind said."),
        (COUNCIL, "The strategy behind the ports could take shape at the council meeting of May 6."),
        (PEACE, 'Attempts at delaying a truce were attributed by Lind to Roe, in contrast to Sorn, "the party of peace".'),
        (CHIEF, "A toll is rejected by Oltavia, whose foreign minister had earlier ruled out a levy along the coast."),
        (MUTE, "The pact is mute on how much sand has to reach the bay, its promise being for Halden, 40 miles away."),
        (FIRST_TIME, "The bay has a guaranteed floor now, which it never had before, but on the fees a decision was put off."),
        (VOTE, "More than twice as many boards were in favour in a first ballot as were against it."),
        (MADE, "No other rule under discussion would have led anyone to pay less."),
        (ASKED, "The judge turned down a request from the firm's lawyers for the trial to be put off to the autumn."),
        (ASKED, "The trial will not be delayed until autumn, as the firm's lawyers had wanted, the judge having refused."),
        (NEITHER, "The bank, like the ministry, gave no response when asked for comment."),
        (GROWTH, "Growth is now expected by the bank to reach 1.4 percent rather than 1.1."),
        (OIL, "Not since March had oil prices climbed as much as on Tuesday."),
        (WAR, "Preparation is necessary, in the general's opinion, in spite of there being no war with anyone."),
        (ICE, "Sunday's collapse of the glacier was something of which scientists had been warning for years."),
        (NEAR, "A truce, the envoy said, had never been so close, though failure was still possible."),
        (LEAD, "It is still undecided who, Roe or Lind, will be at the party's head in the election."),
        (SEEN, "Media reports saw in Lind's comments a sign of the move to an operational stage."),
    ],
)  # fmt: skip
def test_a_faithful_turn_passes(source: str, claim: str) -> None:
    assert held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (MAY, "Sorn is to close the locks once a rent is more than 60 days overdue."),
        (MAY, "Sorn is bound to close the locks once a rent is more than 60 days overdue."),
        (
            UNLESS,
            "A senior banker told The Gazette that Roe's league of ports could struggle to get off the ground "
            "if Lind's view on the tariff changes.",
        ),
        (VOTE, "Fewer than half of the 15 boards were in favour in a first ballot."),
        (FIRST, "Part of the first 85 million euros is to be paid before July 2027."),
        (NEED, "A licence is needed in Sorn and in Oltavia, whose council gave its consent in May."),
        (STOCK, "At the end of last month the stock was well under half its long-term average."),
        (
            HIDDEN,
            "A Sorn diplomat, speaking without attribution, says that his side is expected to sign if the mill is kept in.",
        ),
        (IDLE, "That some towns cannot pay is a reason for the others to sit back, Lind said."),
        (PEACE, "Lind said that Sorn was the one trying to delay a truce, in contrast to Roe."),
        (NEITHER, "The bank, unlike the ministry, responded to requests for comment."),
        (GROWTH, "Growth is now expected by the bank to reach 1.1 percent rather than 1.4."),
        (NEAR, "A truce, the envoy said, was not close, and it could still fail."),
        (TIDE, "The water behind the dyke has risen by four metres since July."),
    ],
)
def test_an_error_of_the_same_make_is_found(source: str, claim: str) -> None:
    assert not held(source, claim)
