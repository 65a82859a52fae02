"""Who kept silent took no side; what one is short of one does not have; left out is not ruled out."""

from __future__ import annotations

import pytest

from briefing.check.structure.polarity import check_polarity
from briefing.check.structure.scope import check_scope

from .weighing import SURE, heaviest

NO_COMMENT = "Two unions confirmed the offer; the railway did not comment."
MAJORITY = "The party has a majority of three seats in the council."
ATTIC = "The contract does not give the tenants the right to use the attic."
AVOIDED = "The mayor avoided committing to more money for the school."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (NO_COMMENT, "The offer was confirmed by two unions and denied by the railway."),
        (NO_COMMENT, "Two unions confirmed the offer, over a denial from the railway."),
        (
            "The union confirmed it; the railway could not be reached for comment.",
            "The union confirmed the offer, and the railway welcomed it.",
        ),
        (MAJORITY, "The party is three seats short of a majority in the council."),
        ("The party is three seats short of a majority.", "The party has a majority of three seats."),
        (ATTIC, "The contract expressly prohibits tenants from using the attic."),
        ("No paragraph of the lease mentions pets.", "The lease grants pets an exemption."),
        (AVOIDED, "The mayor did not refrain from pledging more money to the school."),
        (
            "The rules are not merely technical in nature; they have legal and social sides as well.",
            "The rules are not of a technical nature, for they have legal and social sides only.",
        ),
    ],
)
def test_finds_the_contrary(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (NO_COMMENT, "The offer was confirmed by two unions, while the railway said nothing."),
        (NO_COMMENT, "Two unions confirmed the railway's offer."),
        (
            "The railway did not comment on the offer, which the railway had called a farce in May.",
            "The railway dismissed the offer in May.",
        ),
        (MAJORITY, "In the council the party commands a majority of three seats."),
        ("The river falls before it reaches the delta.", "The river falls short of the delta."),
        (ATTIC, "The contract does not allow tenants to use the attic."),
        ("No paragraph of the lease mentions pets.", "The lease has no exemption for pets."),
        ("No paragraph of the lease mentions pets.", "The lease does not allow for pets in any paragraph."),
        (AVOIDED, "The mayor refrained from pledging more money to the school."),
        (AVOIDED, "The mayor would not pledge more money to the school."),
        ("The rules are not merely technical.", "The rules are not technical only."),
    ],
)
def test_keeps_the_same(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) <= SURE


def test_who_is_missing_is_not_included() -> None:
    source = "Towns represented at the fair included Lund, Ystad and Malmo."
    assert heaviest(check_scope, source, "Malmo was missing from the towns represented at the fair.") > SURE
    assert heaviest(check_scope, source, "Vellinge was missing from the towns at the fair.") <= SURE
