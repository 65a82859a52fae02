"""Before, during or after an event; until it or from it on."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

# Evidence, faithful claims, altered claims.
CASES: list[tuple[str, list[str], list[str]]] = [
    (
        "As the hearing drew to a close, the judge raised the possibility of a fine.",
        [
            "At the end of the hearing, the judge raised the possibility of a fine.",
            "The judge raised the possibility of a fine when the hearing ended.",
        ],
        [
            "At the outset of the hearing the judge raised the possibility of a fine.",
            "The judge raised the possibility of a fine before the hearing had begun.",
        ],
    ),
    (
        '"The dam is safe," Holt told reporters after the inspection.',
        [
            "Once the inspection was over, Holt told reporters that the dam was safe.",
            "Following the inspection, Holt told reporters that the dam was safe.",
        ],
        [
            "Speaking to reporters on her way into the inspection, Holt said that the dam was safe.",
            "In remarks to reporters before the inspection, Holt said that the dam was safe.",
            "During the inspection, Holt told reporters that the dam was safe.",
        ],
    ),
    (
        "The union walked out soon after the negotiations began.",
        [
            "The union walked out during the negotiations.",
            "The union walked out in the course of the negotiations.",
        ],
        [
            "The union walked out before the negotiations began.",
            "The union walked out after the negotiations had ended.",
        ],
    ),
    (
        "At the start of the session, delegates observed a minute of silence.",
        [
            "As the session opened, delegates observed a minute of silence.",
            "The delegates opened the session with a minute of silence.",
        ],
        ["As the session closed, delegates observed a minute of silence."],
    ),
    (
        "The minister did not comment until after the vote.",
        ["The minister commented only after the vote.", "The minister made no comment before the vote."],
        ["The minister commented before the vote."],
    ),
    (
        "Ahead of the election, the party promised to cut taxes after the vote.",
        ["Before the election, the party promised that taxes would be cut after the vote."],
        [],
    ),
    (
        "Arriving at the summit, the chancellor said that the tariff would stay.",
        ["Before the summit, the chancellor said that the tariff would stay."],
        ["On leaving the summit, the chancellor said that the tariff would stay."],
    ),
    (
        "The two banks are drafting rules meant to protect depositors once the merger is complete.",
        [
            "The two banks are drafting rules meant to protect depositors after the merger's completion.",
            "The two banks are drafting rules meant to protect depositors as soon as the merger is complete.",
        ],
        [
            "The two banks are drafting rules meant to protect depositors pending completion of the merger.",
            "The two banks are drafting rules meant to protect depositors until the merger is complete.",
        ],
    ),
    (
        "A temporary manager will run the ferry company until the sale goes through.",
        [],
        ["A temporary manager will run the ferry company after the sale goes through."],
    ),
    (
        "The export ban remains in force until the harvest.",
        ["The ban on exports lapses once the harvest is in."],
        [],
    ),
    (
        "Payments will start only after the audit.",
        ["Payments will not start until after the audit.", "Until the audit, no payments will be made."],
        [],
    ),
    (
        "Troops would guard the border after an armistice.",
        ["Once there is an armistice, troops would guard the border."],
        ["Troops would guard the border pending an armistice."],
    ),
    (
        "Unlike earlier rounds, this auction is run by the ministry.",
        [],
        ["In keeping with earlier rounds, this auction is run by the ministry."],
    ),
    (
        "The chair spoke to the unions last night before the board developed the plan.",
        ["The chair spoke to the unions prior to the plan's development by the board."],
        ["The chair spoke to the unions on completion of the plan."],
    ),
    (
        "The plans concern what might happen at sea, in the air or on the ground.",
        [],
        ["The plans are confined to what might happen on the ground."],
    ),
    (
        "The east is expected to bear most of the burden.",
        ["The greater part of the burden is expected to fall on the east."],
        [
            "The east is expected to bear the smaller part of the burden.",
            "A small share of the burden is expected to fall on the east.",
        ],
    ),
    (
        "The levy is less effective than other taxes.",
        ["Other taxes are more effective than the levy."],
        ["The levy is no less effective than other taxes."],
    ),
    (
        "The bank will lend the money provided that the firm opens its books first.",
        ["Before the bank lends the money the firm must open its books."],
        ["The bank will lend the money provided that the firm opens its books afterwards."],
    ),
    (
        '"The bridge is safe," Holt told reporters after the inspection.',
        ["Holt told reporters, as she emerged from the inspection, that the bridge was safe."],
        [
            "Holt told reporters, as she arrived for the inspection, that the bridge was safe.",
            "Arriving at the inspection, Holt told reporters that the bridge was safe.",
        ],
    ),
    ("The guarantee is limited to two years.", ["The guarantee is restricted to two years."], []),
]


def status(source: str, claim: str) -> VerdictStatus:
    return check_support(claim, Evidence((Passage(text=source),))).status


@pytest.mark.parametrize(("source", "claim"), [(s, c) for s, kept, _ in CASES for c in kept])
def test_an_order_kept_is_supported(source: str, claim: str) -> None:
    assert status(source, claim) is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("source", "claim"), [(s, c) for s, _, wrong in CASES for c in wrong])
def test_an_order_altered_is_caught(source: str, claim: str) -> None:
    assert status(source, claim) is VerdictStatus.UNSUPPORTED
