"""What has to come first, or is only thought of, told as there; and what is done told as only offered."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from tests.check.structure.weighing import SURE, heaviest

CLOSING = "After 30 days of weak sales the chain may close a branch."
LENDING = "The fund will lend to the port provided that the town repays its old debt."
UNSIGNED = "The union will not go back to work until the contract is signed."
SEEMING = "The coach said the team does not seem to want to win."
NEEDING = "Any successful bid must have the support of the town."
WRONG = [
    (CLOSING, "The chain may close a branch for 30 days if sales are weak."),
    (CLOSING, "A branch may be closed for 30 days after weak sales."),
    (
        "The referee can suspend the match for 30 minutes if there is lightning.",
        "If there is lightning for 30 minutes, the referee can suspend the match.",
    ),
    (LENDING, "The fund will lend to the port if the town gives an undertaking to repay its old debt."),
    (LENDING, "The fund will lend to the port once the town announces that it will repay its old debt."),
    (LENDING, "The fund's loan to the port depends on a pledge by the town to repay its old debt."),
    (UNSIGNED, "The union will go back to work under the signed contract."),
    ("The contract has yet to be signed by the union.", "The contract signed by the union is a short one."),
    (
        "The ministers will meet to discuss a draft treaty on fishing.",
        "The ministers will meet to discuss the adopted treaty on fishing.",
    ),
    (SEEMING, "The coach said the team had confessed that it did not want to win."),
    (SEEMING, "The coach said there is no longer any doubt that the team does not want to win."),
    (
        "Two firms are keen to join the club of exporters.",
        "Two firms have been admitted to the club of exporters.",
    ),
    (
        "That is why the help of the bank will be necessary, she said.",
        "She said the bank has decided to help.",
    ),
    ("The bank has rebuilt the harbour with the town.", "The bank has offered to rebuild the harbour."),
    ("The bank rebuilt the harbour last year.", "The bank intended to rebuild the harbour last year."),
    (NEEDING, "No bid can fail with the support of the town."),
    (NEEDING, "Support of the town guarantees that a bid succeeds."),
    (
        "The town has committed to helping the club in its reforms.",
        "The town has made its help for the club depend on its reforms.",
    ),
    (
        "The doctor said that growing heat could drive old people to leave the town.",
        "The doctor said that growing heat ought to bring old people to leave the town.",
    ),
    (
        "The bank's board will consider the loan in December.",
        "The loan has not been approved and will be granted by the board in December.",
    ),
]
RIGHT = [
    (CLOSING, "The chain may close a branch once sales have been weak for 30 days."),
    (CLOSING, "Weak sales for 30 days allow the chain to close a branch."),
    ("The strike lasted for three weeks.", "The strike ended after three weeks."),
    (LENDING, "The fund has promised to lend to the port provided that the town repays its old debt."),
    (UNSIGNED, "The union wants a signed contract before it goes back to work."),
    (SEEMING, "The coach acknowledged that the team does not look as if it wants to win."),
    (NEEDING, "No bid can succeed without the support of the town."),
    (
        "The bank offered to rebuild the harbour, and did so last year.",
        "The bank had offered to rebuild the harbour.",
    ),
    (
        "The growers deplore the lack of a promise of water from the ministry.",
        "The growers deplore that the ministry has given no promise of water.",
    ),
    (
        "The bank's board will consider the loan in December.",
        "The loan will be examined by the board in December.",
    ),
    ("The help of the town is crucial to the club.", "The club depends on the help of the town."),
]


@pytest.mark.parametrize(("evidence", "claim"), WRONG)
def test_caught(evidence: str, claim: str) -> None:
    assert heaviest(check_modality, evidence, claim) >= SURE


@pytest.mark.parametrize(("evidence", "claim"), RIGHT)
def test_passed(evidence: str, claim: str) -> None:
    assert heaviest(check_modality, evidence, claim) < SURE
