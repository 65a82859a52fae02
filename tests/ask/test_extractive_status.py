"""A status comes from the finite verbs of the main clause, or there is none."""

import pytest

from briefing.ask.extractive.status import status_of
from briefing.models import Status


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Three states signed the accord on Thursday.", Status.AGREED),
        ("The mayor announced a new bridge.", Status.ANNOUNCED),
        ("New aid packages are being announced.", Status.ANNOUNCED),
        ("The minister has called on the banks to lend more.", Status.PROPOSED),
        ("Norway refused to sign.", Status.REJECTED),
        ("The company denied that it had known.", Status.DENIED),
        ("The next round is scheduled to take place in Oslo, an aide said.", Status.EXPECTED),
        ("The chair said that ministers will meet in Oslo.", Status.EXPECTED),
    ],
)
def test_the_main_clause_gives_the_status(sentence: str, status: Status) -> None:
    assert status_of(sentence) is status


@pytest.mark.parametrize(
    "sentence",
    [
        "Smith made it clear that a deal needs strength, rejecting weak agreements.",
        "“We have rejected the plan,” he said.",
        "'They agreed to everything,' said Smith.",
        "The talks may be adopted as a model.",
        "The council has not approved the loan.",
        "An earlier entry said that the bank had approved the loan.",
        "Ann praised Bob as a negotiator.",
        "The discussions were cordial.",
        "What was agreed?",
        "Success will depend on how many nations commit.",
    ],
)
def test_participles_quotations_possibilities_and_denials_give_none(sentence: str) -> None:
    assert status_of(sentence) is None
