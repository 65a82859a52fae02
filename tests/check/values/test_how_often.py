"""How often, how soon, how much is lacking, and of what a share is a share."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.check.values.dates import dates
from briefing.check.values.number import number
from briefing.models import VerdictStatus

from .asking import findings

# Evidence, faithful claims, altered claims.
CASES: list[tuple[str, list[str], list[str]]] = [
    (
        "From March the utility will publish the level of the lake every hour.",
        [
            "From March the lake's level will be published hourly by the utility.",
            "The utility will publish the lake's level every 60 minutes from March.",
        ],
        [
            "From March the utility will publish the level of the lake once a day.",
            "From March the lake's level will be published weekly by the utility.",
        ],
    ),
    (
        "About 700 people a day were crossing the bridge in June.",
        [
            "Some 700 people crossed the bridge each day in June.",
            "Some 700 people were crossing the bridge daily in June.",
        ],
        ["About 700 people were crossing the bridge every week in June."],
    ),
    (
        "The panel will report twice a year to the parliament.",
        ["The panel will report to parliament every six months."],
        ["The panel will report to parliament every week."],
    ),
    (
        "The grant, 12 million a year, can be paid out in July 2027 at the earliest.",
        [
            "The grant cannot be paid out before July 2027.",
            "The grant, one million a month, can be paid out no earlier than July 2027.",
        ],
        ["The grant is to be paid out by July 2027.", "The grant will be paid out no later than July 2027."],
    ),
    (
        '"Sooner or later the owners will have to sell," Holt said.',
        ["Holt predicted that the owners would eventually have to sell."],
        [
            "Holt predicted that the owners would have to sell within weeks.",
            "Holt predicted that the owners would have to sell soon.",
        ],
    ),
    (
        "The next months will show whether the strike holds.",
        ["The months ahead will show whether the strike holds."],
        ["The weeks ahead will show whether the strike holds."],
    ),
    (
        "The board meets every second Tuesday, and the chair writes a weekly letter.",
        ["The chair writes a letter every week.", "The board has a meeting every two weeks."],
        [],
    ),
    (
        "The port handles 90 ships a month.",
        ["Every month the port handles 90 ships."],
        ["The port handles 90 ships a week."],
    ),
    (
        "The report, due by 1 May, goes to the council.",
        ["The report must reach the council no later than 1 May."],
        ["The report goes to the council on 1 May at the earliest."],
    ),
    (
        "Nine of the 15 clubs were in favour, four were against and two abstained; twelve votes were needed.",
        [
            "The plan got nine votes, three short of the number needed.",
            "The plan got nine votes, which left it three short.",
            "With nine votes the plan fell short of the twelve required.",
        ],
        [
            "The plan got nine votes, two short of the number needed.",
            "The plan got nine votes, which left it two short.",
            "With nine votes the plan fell short of the ten required.",
        ],
    ),
    (
        "A majority needs 76 seats; the Greens and the Liberals together have 70.",
        [],
        ["The Greens and the Liberals are four seats short of a majority."],
    ),
    (
        "Organisers speak of 3,000 marchers; our reporter counts fewer.",
        ["The paper's reporter put the number of marchers below the 3,000 that organisers spoke of."],
        ["The paper's reporter put the number of marchers above the 3,000 that organisers spoke of."],
    ),
    (
        'The mayor asks for a flow of 350 litres a second. "Below that the fish die," she says.',
        ["The mayor warned that fish die at flows below 350 litres a second."],
        ["The mayor warned that fish die at flows above 350 litres a second."],
    ),
    (
        "The ministers could not agree on a ceiling of 5 million tonnes a year on sand imports, which Norland had proposed.",
        [
            "Norland had proposed an annual ceiling of 5 million tonnes on sand imports, on which the ministers could not agree.",
            "The ministers failed to agree on an annual cap of 5 million tonnes on imports of sand.",
        ],
        ["The ministers could not agree on an annual minimum of 5 million tonnes for sand imports."],
    ),
    (
        "The river carries 40 tonnes of silt a day.",
        [],
        ["The river carries fewer than 40 tonnes of silt a day."],
    ),
    (
        "The river stood at 68 percent of its average.",
        ["The river was at 68% of its average.", "The river was 32 percent below its average."],
        ["The river was 68 percent below its average."],
    ),
    (
        "The south must take more responsibility for the ports.",
        ["The south must take on greater responsibility for the ports."],
        ["The south must take full responsibility for the ports."],
    ),
    (
        "Every member must contribute to that in the best way that it can.",
        ["Every member has to contribute as best it can."],
        ["Every member has to contribute in equal measure."],
    ),
    (
        "The leader is focusing on farms rather than ports.",
        ["The leader puts farms before ports."],
        ["The leader puts farms on a par with ports."],
    ),
    (
        "The firm may stop deliveries if a payment is more than 60 days late.",
        ["The firm is entitled to halt deliveries when a payment is overdue by over 60 days."],
        [],
    ),
    (
        "More parcels for the island are being packed and will go on being sent.",
        ["Further parcels for the island are being packed, and more will be sent."],
        ["Further parcels for the island are being packed, and more will be sent each month."],
    ),
    (
        "They cannot rely solely on the bank.",
        ["They must plan for a future without sole reliance on the bank."],
        ["They can rely solely on the bank."],
    ),
]


def status(source: str, claim: str) -> VerdictStatus:
    return check_support(claim, Evidence((Passage(text=source),))).status


@pytest.mark.parametrize(("source", "claim"), [(s, c) for s, kept, _ in CASES for c in kept])
def test_a_measure_kept_is_supported(source: str, claim: str) -> None:
    assert status(source, claim) is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("source", "claim"), [(s, c) for s, _, wrong in CASES for c in wrong])
def test_a_measure_altered_is_caught(source: str, claim: str) -> None:
    assert status(source, claim) is VerdictStatus.UNSUPPORTED


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The team visits 11 sites and reports four times a year.",
         "The team visits 11 sites and reports every three months."),
        ("The council is to meet six times a year.", "The council is to meet every other month."),
        ("The council is to meet 12 times a year.", "The council is to meet every month."),
        ("The ferry sails every two weeks.", "The ferry sails twice a month."),
    ],
)  # fmt: skip
def test_one_pace_may_be_told_by_another_figure(claim: str, cited: str) -> None:
    assert not [*findings(number, claim, cited), *findings(dates, claim, cited)]


def test_another_pace_is_still_found() -> None:
    cited = "The team reports every three months."
    assert findings(dates, "The team reports three times a year.", cited)
