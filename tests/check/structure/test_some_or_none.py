"""Some told for none, nobody from a party that took part, not always for always."""

from __future__ import annotations

import pytest

from briefing.check.base import Check
from briefing.check.structure.modality import check_modality
from briefing.check.structure.polarity import check_polarity
from briefing.check.structure.scope import check_scope

from .weighing import SURE, heaviest

MARCH = "Police said 900 people marched past the mill on Monday. No injuries were reported."
WRONG: list[tuple[Check, str, str]] = [
    (check_polarity, MARCH, "Some injuries came to light after 900 people marched past the mill."),
    (check_polarity, MARCH, "An injury was reported when 900 people marched past the mill."),
    (
        check_polarity,
        "No chapter of the report mentions the bakery.",
        "The bakery appears in just one chapter of the report.",
    ),
    (
        check_polarity,
        "The talks drew bankers from Oslo. Harbour chief Ida Lund of Norex also took part.",
        "The talks drew bankers from Oslo, but nobody from Norex.",
    ),
    (
        check_polarity,
        "Norex, where the ferry lands, sent pilots but refused to vote.",
        "Norex, at which the ferry lands, refused to send pilots and declined to vote.",
    ),
    (
        check_polarity,
        "But the lease does not give them the right to enter the cellar. They cannot see why.",
        "The lease gives the tenants a right to enter the cellar, yet Ida Lund cannot see why.",
    ),
    (
        check_scope,
        "“The ferry is an old and dependable link for us,” she said.",
        "She called the ferry an old link that was not always dependable.",
    ),
    (
        check_modality,
        "The moves come as the two clubs work to draft a long charter.",
        "A long charter is something the two clubs have finished drafting.",
    ),
    (
        check_modality,
        "The fences are designed to deter thieves and to calm the tenants.",
        "Deterring thieves and calming the tenants are the results which the fences have achieved.",
    ),
]
KEPT: list[tuple[Check, str, str]] = [
    (check_polarity, MARCH, "Nobody was hurt, and not one injury was reported."),
    (check_polarity, MARCH, "Police had few injuries to report, in fact none."),
    (
        check_polarity,
        "Harbour chief Ida Lund of Norex did not take part.",
        "Nobody from Norex took part.",
    ),
    (
        check_polarity,
        "Norex, where the ferry lands, sent pilots but refused to vote.",
        "Norex, at which the ferry lands, declined to vote but sent pilots.",
    ),
    (
        check_scope,
        "“The ferry is an old and mostly dependable link for us,” she said.",
        "She called the ferry an old link that was not always dependable.",
    ),
    (
        check_scope,
        "“The ferry is not always a dependable link for us,” she said.",
        "She called the ferry a link that was not always dependable.",
    ),
    (
        check_modality,
        "The two clubs have drafted a long charter.",
        "A long charter is something the two clubs have finished drafting.",
    ),
]


@pytest.mark.parametrize(("check", "source", "claim"), WRONG)
def test_finds_what_is_turned_round(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) > SURE


@pytest.mark.parametrize(("check", "source", "claim"), KEPT)
def test_lets_be_what_is_not(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) < SURE
