"""True claims in a wording so free that rules of order, cause and status took other words of the source for the
ones meant, beside errors of the same make."""

from __future__ import annotations

import pytest

from briefing.check.base import Check
from briefing.check.structure import check_modality, check_polarity, check_relation
from tests.check.structure.weighing import SURE, heaviest

FIRMS = "According to the guild, 26 mills applied for repair grants in the spring; 19 of them obtained it."
TERM = "Mayor Lind said that she would neither seek a vote on the bridge in this term nor rule one out."
RENEWED = "The towns had renewed the harbour agreement for five years, the warden said."
REACHED = "Lind told the panel that she had closed the lock herself, since the warden could not be reached."
FLIGHTS = "Sorn will let the gliders use its airfield for ninety days."
OWED = "Unpaid bills stand at 12 million crowns, 5 million of which is owed by town offices."
CUT = (
    "During the flood of 28 April the clinic ran on batteries. Four patients were moved to Holm the next day."
)
LOW = (
    "Roughly 300 delegates came to Sorn. The hosts attribute the low number to ferry prices, not to the rain."
)
BLOCKADE = "Growers who had blocked the road for three days lifted their barricades after the warden promised a meeting."

PERMITS = "The guild speaks of harm. Zahn has no objection to permits near the mills."
LEVELS = "The gate at Sorn was shut four times in 2024, below the average of the past ten years."
CANAL = (
    "The board, which granted the canal lease over the objections of the heritage guild, declined to comment."
)
BIDING = "Lind sees an attempt to buy time, Roth a change of heart. Both say that no withdrawal will begin until May."
ROUND = "Unlike Holm, which mended its harbour before its bridge, Sorn did things the other way round."

RIGHT: list[tuple[Check, str, str]] = [
    (check_modality, FIRMS, "Nineteen mills were given repair grants."),
    (check_modality, TERM, "Lind said a vote on the bridge was off the agenda in this term."),
    (check_modality, RENEWED, "Five more years were given to the harbour pact."),
    (check_modality, REACHED, "Lind told the panel that the decision to close the lock was hers."),
    (check_modality, FLIGHTS, "The gliders may use the airfield of Sorn for ninety days."),
    (check_modality, CUT, "Once the flood was over, four patients were taken to Holm."),
    (check_polarity, PERMITS, "Zahn accepts permits close to the mills."),
    (
        check_polarity,
        LEVELS,
        "The gate at Sorn was shut four times in 2024, less than the average over the past ten years.",
    ),
    (check_modality, CANAL, "The heritage guild had opposed the canal lease that the board granted."),
    (check_modality, BIDING, "Lind and Roth both rule out any withdrawal before May."),
    (check_relation, ROUND, "Sorn mended its bridge ahead of its harbour."),
    (check_relation, OWED, "Town offices are behind with bills of 5 million crowns."),
    (
        check_relation,
        LOW,
        "Costly ferries, in the hosts' explanation, account for the low number of delegates.",
    ),
    (check_relation, BLOCKADE, "The pledge of talks led farmers to end their protest."),
]
WRONG: list[tuple[Check, str, str]] = [
    (check_modality, "The guild said that 26 mills applied for repair grants in the spring.", "Repair grants were given to 26 mills."),
    (check_modality, "Sorn may let the gliders use its airfield for ninety days.", "The gliders will use the airfield of Sorn for ninety days."),
    (check_polarity, "Zahn has an objection to permits near the mills, as has the guild.", "Zahn has no objection to permits near the mills."),
    (check_polarity, "The gate at Sorn was shut below the average mark.", "The gate at Sorn was shut above the average mark."),
    (check_modality, "Lind has not yet decided on a withdrawal from the canal pact.", "Lind has ruled out a withdrawal from the canal pact."),
    (check_relation, "Holm mended its harbour before its bridge.", "Holm mended its bridge before its harbour."),
    (check_modality, "Four patients were moved to Holm.", "Once the clinic had agreed, four patients were moved to Holm."),
    (check_relation, "The hosts attribute the low number of delegates to ferry prices.", "Heavy rain accounts for the low number of delegates."),
    (check_relation, "The growers lifted their barricades and the warden promised a meeting.", "The growers lifted their barricades because the warden promised a meeting."),
]  # fmt: skip


@pytest.mark.parametrize(("check", "source", "claim"), RIGHT)
def test_a_free_wording_is_no_error(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) < SURE


@pytest.mark.parametrize(("check", "source", "claim"), WRONG)
def test_its_neighbour_is_one(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) >= SURE
