"""Turns that say the same: nothing denied, nothing more settled, no whole and no cause put in."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure import (
    check_comparison,
    check_modality,
    check_polarity,
    check_relation,
    check_scope,
)

CHECKS = (check_comparison, check_modality, check_polarity, check_relation, check_scope)
SURE = 0.45

SAME = [
    (
        "The pact protects Norway and its neighbours.",
        "The pact protects both Norway and its neighbours.",
    ),
    (
        "The drought hit wheat and barley farmers.",
        "Farmers of both wheat and barley were hit by the drought.",
    ),
    (
        "The mayor wants a bridge that lasts and will pay for it.",
        "The mayor wants a bridge that proves lasting, and will pay for it.",
    ),
    (
        "The ministers promised to act with real urgency.",
        "The ministers promised to act without delay and with real urgency.",
    ),
    (
        "Despite concerns about the cost, the board remains confident.",
        "Misgivings about the cost notwithstanding, the board remains confident.",
    ),
    (
        "There are fears that the dam may crack in winter.",
        "There is unease that the dam could crack in winter.",
    ),
    (
        "Rising rents might push young families to leave the centre.",
        "Rising rents might prompt young families to leave the centre.",
    ),
    (
        "The auditor suggested that the region should play a bigger part in the scheme.",
        "The auditor suggested that the region play a bigger part in the scheme.",
    ),
    (
        "The auditor suggested that the region should play a bigger part in the scheme.",
        "The auditor suggested a bigger part for the region in the scheme.",
    ),
    (
        "Critics recommended that the agency should publish its data.",
        "Critics recommended publication of the agency's data.",
    ),
    (
        "The motion won nine votes; twelve were needed.",
        "The motion won nine votes, short of the twelve that were needed.",
    ),
    (
        "The fund would pay farmers 20 euros for each hectare of flooded land.",
        "Farmers are to get 20 euros from the fund for each flooded hectare.",
    ),
    (
        "Neither minister would say whether the frozen money would be released.",
        "Neither minister was willing to say whether the frozen money would be released.",
    ),
    (
        "The effort must have state backing despite the work of the regions.",
        "For all of the work of the regions, the effort must have state backing.",
    ),
    (
        "The mayor is optimistic that the bank will fund the tram.",
        "The mayor is upbeat that the bank will fund the tram.",
    ),
    (
        "The cities are stepping up their efforts to build a common grid.",
        "The cities are working harder on building a common grid.",
    ),
    (
        "The firm is still seeking a partner for the yard.",
        "The firm has not given up seeking a partner for the yard.",
    ),
    (
        "The two sides continue to talk about the fence.",
        "The two sides have not stopped talking about the fence.",
    ),
    (
        "The law funds new nurseries, aiming to bring mothers back to work.",
        "The law funds new nurseries so that mothers can go back to work.",
    ),
    (
        "The law funds new nurseries, aiming to bring mothers back to work.",
        "The law funds new nurseries so as to bring mothers back to work.",
    ),
    (
        "Delegates could not agree on the quota.",
        "The quota did not win over all the delegates.",
    ),
    (
        "Three of the five councils approved the levy.",
        "The levy was not approved by all the councils; three of the five did so.",
    ),
    (
        "A first payment could be made in May 2027 at the earliest.",
        "A first payment may be made no sooner than May 2027.",
    ),
    (
        "A first payment could be made in May 2027 at the earliest.",
        "The first payment cannot be made before May 2027.",
    ),
    (
        "The majority is three seats; at least five deputies are undecided.",
        "Five or more deputies are undecided, and the majority is three seats.",
    ),
    (
        "Data will be published from February, so the test comes in August at the earliest.",
        "With data published only from February, the test comes in August at the earliest.",
    ),
    (
        "The vote was delayed because the miners oppose the quota.",
        "The vote was delayed because the miners are against the quota.",
    ),
    (
        "Every member must pay into the reserve.",
        "No member is exempt from paying into the reserve.",
    ),
    (
        "Every member must pay into the reserve.",
        "No member may refuse to pay into the reserve.",
    ),
    (
        "The mayors met to discuss how the league might function in wartime.",
        "The functioning of the league in wartime was discussed by the mayors.",
    ),
    (
        "The guarantees are not merely financial; they cover training too.",
        "The guarantees go beyond the purely financial and cover training too.",
    ),
    (
        "The minister stressed that any successful reform must have the backing of the unions.",
        "The minister stressed that no reform could succeed without the backing of the unions.",
    ),
    (
        "The city is rearming, both for itself and for its neighbours.",
        "The city is rearming for its own sake and not for its neighbours' alone.",
    ),
    (
        "The talks come amid uncertainty over the future of the plant.",
        "The future of the plant is uncertain as the talks begin.",
    ),
    (
        "The farm will be able to use 2 million of state credit to buy new tractors.",
        "Thanks to state credit of 2 million, the farm will be able to buy new tractors.",
    ),
    (
        "The premier avoided committing to increased spending on roads.",
        "The premier did not commit himself to greater spending on roads.",
    ),
    (
        "The opposition Centre Party is expected to vote against the budget.",
        "The Centre Party is likely to vote against the budget.",
    ),
    (
        "A rival bid was 8 percent cheaper but was excluded.",
        "A rival bid was 8 percent less expensive but was ruled out.",
    ),
    (
        "A firm loses the rebate if it fails to report by May.",
        "A firm goes on getting the rebate only if it reports by May.",
    ),
    (
        "About 900 sailors applied for asylum last year.",
        "About 900 sailors sought asylum last year.",
    ),
    (
        "The ministry accepted seven of nine recommendations.",
        "The ministry took on board seven of nine recommendations.",
    ),
    (
        "The mayor takes a leading role in organising support for the port.",
        "The mayor has come to the fore in organising support for the port.",
    ),
    (
        "Doubts might push states to consider acquiring their own tanks.",
        "Doubts might lead states to think about acquiring their own tanks.",
    ),
    (
        "The wall is designed to deter potential attacks and protect the town.",
        "The wall is intended to discourage possible attacks and protect the town.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), SAME)
def test_nothing_is_held_against_what_says_the_same(source: str, claim: str) -> None:
    evidence = Evidence((Passage(source),))
    assert not [f for check in CHECKS for f in check(claim, evidence) if f.weight > SURE]
