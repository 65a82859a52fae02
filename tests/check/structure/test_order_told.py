"""The order of events, told by a condition, a passive, or a verb of happening; and the ends of events."""

from __future__ import annotations

import pytest

from briefing.check.structure.relation import check_relation
from tests.check.structure.weighing import SURE, heaviest

WRONG = [
    (
        "The talks in Oslo follow a meeting of ministers in Lima last week.",
        "Before the meeting in Lima, ministers had already met in Oslo.",
    ),
    (
        "The mayor, speaking after the harvest fair in Lund, confirmed plans for a visit to the mill.",
        "After a visit to the mill, the mayor confirmed plans for the harvest fair in Lund.",
    ),
    (
        "The envoy leaves the hall at noon and returns an hour later.",
        "The envoy has returned to the hall at noon and leaves an hour later.",
    ),
    (
        "That morning the king met the admiral of the fleet. He then flew to Rome.",
        "The king met the admiral of the fleet after flying to Rome.",
    ),
    (
        "The council approved the bridge after engineers had inspected the piers.",
        "Having approved the bridge, the council had engineers inspect the piers.",
    ),
    (
        "The council approved the bridge after engineers had inspected the piers.",
        "The council approved the bridge, whereupon engineers inspected the piers.",
    ),
    (
        "The council approved the bridge after engineers had inspected the piers.",
        "With the bridge approved by the council, engineers went on to inspect the piers.",
    ),
    (
        "The council approved the bridge after engineers had inspected the piers.",
        "Within weeks of the council approving the bridge, engineers inspected the piers.",
    ),
    (
        "The minister met the unions before she announced the cuts.",
        "The minister met the unions when the cuts had been announced.",
    ),
    ("The mayor signed the lease, then resigned.", "The mayor resigned and then signed the lease."),
    (
        "Farms have sought new markets since the tariff rules changed in the north.",
        "Farms had sought new markets even before the tariff rules changed in the north.",
    ),
    (
        "The envoy was moved to the trade desk, following reports that Lisbon wanted him out of the talks.",
        "Reports that Lisbon wanted the envoy out of the talks came after he was moved to the trade desk.",
    ),
    (
        "The envoy was moved to the trade desk, following reports that Lisbon wanted him out of the talks.",
        "Reports that Lisbon wanted the envoy out of the talks were preceded by his move to the trade desk.",
    ),
    (
        "The Oslo meeting follows an earlier conference of port officials in Bergen.",
        "The conference of port officials in Bergen, held last week, took place after the meeting in Oslo.",
    ),
    (
        "The bank will lend the money provided that the region publishes its accounts first.",
        "The bank will lend the money before the region has published its accounts.",
    ),
    (
        "The bank will lend the money provided that the region publishes its accounts first.",
        "The bank will lend the money, after which the region must publish its accounts.",
    ),
    (
        "As talks wrapped, the mayor hinted at a new tram.",
        "The mayor hinted at a new tram at the outset of the talks.",
    ),
    (
        "As talks wrapped, the mayor hinted at a new tram.",
        "The mayor hinted at a new tram before the talks got under way.",
    ),
]
KEPT = [
    (
        "The talks in Oslo follow a meeting of ministers in Lima last week.",
        "Before the talks in Oslo, ministers had already met in Lima.",
    ),
    (
        "The mayor, speaking after the harvest fair in Lund, confirmed plans for a visit to the mill.",
        "After the harvest fair in Lund, the mayor confirmed that a visit to the mill was planned.",
    ),
    (
        "The guests waited for the singer, who sang for an hour. Friends later described the evening as long.",
        "Friends described the evening as long after the singer had sung for an hour.",
    ),
    (
        "The council approved the bridge after engineers had inspected the piers.",
        "With the piers inspected by engineers, the council approved the bridge.",
    ),
    (
        "The council approved the bridge after engineers had inspected the piers.",
        "Within weeks of the inspection of the piers by engineers, the council approved the bridge.",
    ),
    (
        "The council approved the bridge after engineers had inspected the piers.",
        "When engineers had inspected the piers, the council approved the bridge.",
    ),
    (
        "The council approved the bridge after engineers had inspected the piers.",
        "Engineers having inspected the piers, the council approved the bridge.",
    ),
    (
        "The envoy was moved to the trade desk, following reports that Lisbon wanted him out of the talks.",
        "Reports that Lisbon wanted the envoy out of the talks came before he was moved to the trade desk.",
    ),
    (
        "The envoy was moved to the trade desk, following reports that Lisbon wanted him out of the talks.",
        "The envoy's move to the trade desk was preceded by reports that Lisbon wanted him out of the talks.",
    ),
    (
        "The bank will lend the money provided that the region publishes its accounts first.",
        "The bank will lend the money after the region has published its accounts.",
    ),
    (
        "The bank will lend the money provided that the region publishes its accounts first.",
        "Before the bank lends the money, the region must publish its accounts.",
    ),
    (
        "Farms have sought new markets since the tariff rules changed in the north.",
        "After the tariff rules changed in the north, farms began to seek new markets.",
    ),
    (
        "If the strike ends, the ferry will sail on Monday.",
        "The ferry will sail on Monday once the strike has ended.",
    ),
    (
        "As talks wrapped, the mayor hinted at a new tram.",
        "At the close of the talks the mayor hinted at a new tram.",
    ),
    (
        "As talks wrapped, the mayor hinted at a new tram.",
        "The mayor hinted at a new tram when the talks ended.",
    ),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_claim_that_says_more_than_its_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) < SURE
