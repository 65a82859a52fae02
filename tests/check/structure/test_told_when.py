"""When and where it was said, and when and where it happens; at which event; what came first."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

# Evidence, faithful claims, altered claims.
CASES: list[tuple[str, list[str], list[str]]] = [
    (
        "The next race is due to start on Monday in Lisbon, the organiser Ann Roth said on Thursday.",
        [
            "Ann Roth, the organiser, said on Thursday that the next race was due to start in Lisbon on Monday.",
            "On Thursday the organiser Ann Roth said that the next race would start on Monday in Lisbon.",
        ],
        [
            "Speaking in Lisbon on Thursday, the organiser Ann Roth said that the next race was due on Monday.",
            "The organiser Ann Roth said on Monday that the next race is due to start in Lisbon.",
        ],
    ),
    (
        "Mayor Ida Holt, speaking after a fair in Bergen on 4 May, confirmed plans to meet the growers.",
        [
            "Mayor Ida Holt confirmed, after a fair in Bergen on 4 May, that she planned to meet the growers.",
            "After a fair in Bergen on 4 May, Mayor Ida Holt confirmed that she would meet the growers.",
        ],
        ["Mayor Ida Holt confirmed that she planned to meet the growers on 4 May."],
    ),
    (
        "The hearings are to open in Oslo on Monday. On Tuesday the two lawyers met.",
        ["The hearings will open on Monday in Oslo.", "The two lawyers met on Tuesday."],
        ["The two lawyers met in Oslo on Tuesday."],
    ),
    (
        "Thieves who broke into the museum in March demanded a ransom of two million euros.",
        ["A ransom of two million euros was demanded by thieves who broke into the museum in March."],
        ["Thieves who broke into the museum demanded a ransom of two million euros in March."],
    ),
    (
        "The delegates took note of a report by Lund on the ferries. The Board supports the report.",
        [
            "The delegates took note of the report by Lund, which the Board supports.",
            "The Board supports a report by Lund on the ferries.",
        ],
        ["The delegates support a report by Lund on the ferries."],
    ),
    (
        'After the inspection Holt said that the dam "must hold".',
        ["Holt's statement that the dam must hold followed the inspection."],
        [
            'Holt\'s insistence that the dam "must hold" preceded the inspection.',
            "Upon her arrival at the inspection Holt said that the dam must hold.",
        ],
    ),
    (
        "The Lund meeting follows an earlier gathering of bishops in Rome.",
        ["The gathering of bishops in Rome came as a prelude to the Lund meeting."],
        ["The Lund meeting comes as the precursor of a gathering of bishops in Rome."],
    ),
    (
        "The bank will lend 40 million, provided that the port publishes six months of accounts first.",
        ["The bank will lend 40 million once the port has published six months of accounts."],
        [
            "The bank will lend 40 million, provided that the port publishes accounts for six months thereafter."
        ],
    ),
    (
        "The festival followed a workshop in Lund, the old capital, at which potters from 12 towns drew up the rules.",
        [
            "At a workshop in Lund that preceded the festival, potters from 12 towns drew up the rules.",
            "Potters from 12 towns drew up the rules at a workshop in Lund. The festival came afterwards.",
        ],
        [
            "The festival came first. Potters from 12 towns then drew up the rules in Lund.",
        ],
    ),
    (
        "After a rise of prices in the port, the bakers renewed their plea for cheaper flour.",
        ["Prices rose in the port. After that, the bakers again pleaded for cheaper flour."],
        ["The bakers renewed their plea for cheaper flour. After that, prices rose in the port."],
    ),
    (
        "The club plans new fees for guests, separate from the dues already agreed.",
        [
            "Besides the dues already agreed, the club plans new fees for guests.",
            "The club plans new fees for guests, which have nothing to do with the dues already agreed.",
        ],
        ["The club plans new fees for guests by way of the dues already agreed."],
    ),
    (
        "The captains will meet on Friday for a fresh round of talks on the harbour.",
        ["A further round of talks on the harbour is to be held by the captains on Friday."],
        ["The captains will meet on Friday for an opening round of talks on the harbour."],
    ),
    (
        "Bonn rejects any notion of new toll roads. Minister Ada Roth had dismissed the possibility of a tunnel.",
        ["Minister Ada Roth had dismissed the possibility of a tunnel; Bonn rejects new toll roads."],
        ["Minister Ada Roth had dismissed the possibility of new toll roads, as Bonn now rejects a tunnel."],
    ),
    (
        "The growers joined in field trials, aimed at raising their own yields. Steps were taken to secure the"
        " growers' place in the trade fair.",
        ["The field trials in which the growers joined were aimed at raising their yields."],
        [
            "The field trials in which the growers joined were aimed at securing their place in the trade fair."
        ],
    ),
    (
        "The union supports a strike leading to a fair and lasting wage deal.",
        ["A strike that leads to a fair and lasting wage deal is supported by the union."],
        ["The union supports a fair and lasting wage deal leading to a strike."],
    ),
    (
        "Lind and Brandt proposed a new pool for the school. The town can use a grant of 2.5 million euros to buy"
        " buses.",
        ["The town may buy buses with a grant of 2.5 million euros."],
        [],
    ),
    (
        "She said that the rent for the halls would come from the general budget. She promised to spend the lottery fund on trees.",
        ["According to her, the rent for the halls would be met from the general budget."],
        [],
    ),
    (
        "Speaking on the radio, she suggested that the doubts over the harbour might drive the fishermen away."
        " Meanwhile, the pilot Karl Brandt has been reassigned to work solely on the lock.",
        ["The pilot Karl Brandt has been reassigned to work solely on the lock."],
        ["Ida Holt, who had spoken on the radio, has been reassigned to work solely on the lock."],
    ),
    (
        "Lee expressed the need for a dam, while Roth suggested that the towns should pay.",
        ["Lee spoke of the need for a dam, and Roth suggested that the towns should pay."],
        ["Lee and Roth both suggested that the towns should pay."],
    ),
    (
        "A club that joins before 30 June 2031 will not be asked to pay the fee.",
        [
            "Exemption from the fee is granted to any club whose entry precedes 30 June 2031.",
            "No fee will be asked of clubs which join earlier than 30 June 2031.",
        ],
        [
            "Exemption from the fee is granted to any club whose entry follows 30 June 2031.",
            "Any club whose entry takes place subsequent to 30 June 2031 is spared the fee.",
        ],
    ),
]


@pytest.mark.parametrize(("cited", "claim"), [(c, t) for c, kept, _ in CASES for t in kept])
def test_the_same_order_and_the_same_day_pass(cited: str, claim: str) -> None:
    assert check_support(claim, Evidence((Passage(cited),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("cited", "claim"), [(c, f) for c, _, told in CASES for f in told])
def test_another_order_or_day_is_found(cited: str, claim: str) -> None:
    assert check_support(claim, Evidence((Passage(cited),))).status is not VerdictStatus.SUPPORTED
