"""What is put before what, more than what, and as before or not."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

# Evidence, faithful claims, altered claims.
CASES: list[tuple[str, list[str], list[str]]] = [
    (
        "The minister signalled a leaner budget, focusing on schools rather than motorways.",
        [
            "The minister signalled a budget that puts schools ahead of motorways.",
            "The minister's leaner budget prioritises schools over motorways.",
            "In the leaner budget schools take priority over motorways.",
        ],
        [
            "The minister signalled a budget that puts motorways ahead of schools.",
            "The minister's leaner budget prioritises motorways over schools.",
            "In the leaner budget motorways take precedence over schools.",
        ],
    ),
    (
        "The union's leader, Ann Holt, said that a poor contract was better than none.",
        ["According to Holt, a poor contract is preferable to having none."],
        ["According to Holt, having no contract is preferable to a poor one."],
    ),
    (
        "The pipeline not only serves the port but also supplies the hospitals of the delta.",
        ["Besides serving the port, the pipeline supplies the hospitals of the delta."],
        [
            "The pipeline serves the port more than it supplies the hospitals of the delta.",
            "Rather than serving the port, the pipeline supplies the hospitals of the delta.",
        ],
    ),
    (
        "The bank is setting money aside, both for itself and for its pensioners.",
        [],
        [
            "The bank is setting money aside, not for itself but for its pensioners.",
            "The bank is setting money aside for its pensioners rather than for its own sake.",
        ],
    ),
    (
        "Norland has taken a leading role in the rescue alongside Sundia.",
        ["Norland has taken a leading role in the rescue together with Sundia."],
        [
            "Norland has taken a more prominent part than Sundia in the rescue.",
            "Norland has taken a leading role in the rescue ahead of Sundia.",
        ],
    ),
    (
        "The council wants to repair the old bridge instead of building a tunnel.",
        [
            "The council would sooner repair the old bridge than build a tunnel.",
            "The council prefers repairing the old bridge to building a tunnel.",
            "The council does not want to build a tunnel but to repair the old bridge.",
        ],
        ["The council prefers building a tunnel to repairing the old bridge."],
    ),
    (
        "For the growers, water matters more than subsidies.",
        [
            "Growers care less about subsidies than about water.",
            "For the growers, subsidies are less important than water.",
            "For the growers, water comes before subsidies.",
        ],
        ["Growers care less about water than about subsidies.", "For the growers, subsidies outweigh water."],
    ),
    (
        "Analysts called the levy more costly to collect and probably less effective than others.",
        ["Analysts thought that the levy was probably less effective than some others."],
        ["Analysts thought that the levy was probably the least effective of all."],
    ),
    (
        "The Kestrel is bigger than any other ferry on the lake.",
        ["The Kestrel is the biggest ferry on the lake."],
        [],
    ),
    (
        "No ferry on the lake is faster than the Kestrel.",
        ["The Kestrel is the fastest ferry on the lake."],
        [],
    ),
    (
        "The figures point to a need for stricter rules on imports.",
        [
            "The figures suggest that stricter rules on imports are needed.",
            "The figures suggest that rules on imports should be stricter than they are.",
            "The figures suggest that rules on imports should be stricter than at present.",
        ],
        ["The figures suggest that rules on imports should be stricter than Ruritania's."],
    ),
    (
        "The river port remains vital to the region, although trucks carry more of its grain.",
        ["The river port is still vital to the region, although more of its grain goes by truck."],
        [
            "The river port is less vital to the region than it was, although trucks carry more of its grain.",
            "The river port is now less vital to the region, although trucks carry more of its grain.",
        ],
    ),
    (
        "The ministry's view of the tariff has not changed.",
        [
            "The ministry's view of the tariff is what it was before.",
            "The ministry takes the same view of the tariff as before.",
        ],
        ["The ministry's view of the tariff is more favourable than before."],
    ),
    (
        "Interest in the scheme remains high, but fewer people have signed up than last year.",
        ["Although interest in the scheme is still high, fewer people have joined than the year before."],
        [],
    ),
    (
        "The dam stays closed, and the lake is lower than it was in May.",
        ["The lake is lower than it was in May, as the dam remains closed."],
        [],
    ),
    ("The new train is quicker and quieter.", ["The new train is quicker and quieter than the old one."], []),
    ("The coast needs deeper harbours.", [], ["The coast needs deeper harbours than Ruritania has."]),
    (
        "Teachers in the north earn more than those in the south.",
        ["Teachers in the south earn less than those in the north."],
        [],
    ),
    ("Wages there are higher than in other ports.", [], ["Wages there are the highest of any port."]),
    (
        "The new minister is keen on closer ties with Sundia.",
        ["The new minister is eager for ties with Sundia that are closer than those of today."],
        [],
    ),
    (
        "The council's offer is still lower than the union's.",
        ["The council's offer remains lower than the union's."],
        [],
    ),
]


def status(source: str, claim: str) -> VerdictStatus:
    return check_support(claim, Evidence((Passage(text=source),))).status


@pytest.mark.parametrize(("source", "claim"), [(s, c) for s, kept, _ in CASES for c in kept])
def test_a_comparison_kept_is_supported(source: str, claim: str) -> None:
    assert status(source, claim) is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("source", "claim"), [(s, c) for s, _, wrong in CASES for c in wrong])
def test_a_comparison_altered_is_caught(source: str, claim: str) -> None:
    assert status(source, claim) is VerdictStatus.UNSUPPORTED
