"""Free paraphrase of denials, order, reasons and reservations, on matters of other kinds."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus


def supported(source: str, claim: str) -> bool:
    passages = tuple(Passage(text=one) for one in source.split("\n"))
    return check_support(claim, Evidence(passages)).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The rent of 900 crowns a month is more than most of the stallholders can pay.",
            "Most of the stallholders cannot pay the rent of 900 crowns a month.",
        ),
        (
            "The museum stresses that the old lift remains safe to use.",
            "The museum stresses that there is no danger in using the old lift.",
        ),
        (
            "She insists that the survey does not contradict the earlier estimate of the harbour's depth.",
            "She insists that the earlier estimate of the harbour's depth still holds after the survey.",
        ),
        (
            "The proceeds go to a fund for mending organs, not, as the council had wanted, to the theatre.",
            "The money raised is for an organ repair fund, although the council had preferred that it go into"
            " the theatre.",
        ),
        (
            "She says 300 parcels at the depot turned out to have been weighed twice, which did not change the"
            " winner but did cut the bill from 90 crowns to 40.",
            "At the depot 300 parcels proved to have been weighed twice; the winner stayed the same, but the"
            " bill shrank from 90 crowns to 40.",
        ),
        (
            "The bakers asked for the flour tax to be suspended until May.\n"
            "The ministry did not take up this request.",
            "The ministry set aside the bakers' request to have the flour tax suspended until May.",
        ),
    ],
)
def test_a_denial_that_denies_nothing_of_the_sort(source: str, claim: str) -> None:
    assert supported(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("Most of the stallholders can pay the rent.", "Most of the stallholders cannot pay the rent."),
        (
            "The museum confirmed that the old lift was inspected in May.",
            "The museum denied that the old lift was inspected in May.",
        ),
        (
            "The grant goes to the orchestra, not, as the council had wanted, to the theatre.",
            "The grant goes to the theatre, although the council had wanted it to go to the orchestra.",
        ),
    ],
)
def test_a_denial_still_counts(source: str, claim: str) -> None:
    assert not supported(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The ferry was never repaired because the yard ran out of steel after the first ten plates.",
            "The ferry was never repaired, since the yard ran out of steel once the first ten plates were done.",
        ),
        (
            "The motion passed after the Farmers' Union, which had threatened to leave, stayed.",
            "The motion passed once the Farmers' Union, having threatened to leave, chose to stay.",
        ),
        (
            "May Swift race again? Not until the Jockey Board has approved its report, for which there is no"
            " deadline; after the first fall approval took three weeks.",
            "Swift must wait for the Jockey Board to accept its report before racing again, a step that took"
            " three weeks after the first fall.",
        ),
        (
            "The mill will decide about overtime once the size of the order is clear.",
            "The mill leaves overtime open until the size of the order is clear.",
        ),
    ],
)
def test_words_that_put_nothing_in_another_order(source: str, claim: str) -> None:
    assert supported(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The motion passed after the Farmers' Union left the hall.",
            "The Farmers' Union left the hall after the motion passed.",
        ),
        ("The yard painted the hull before it tested the engine.",
         "The yard tested the engine before it painted the hull."),
    ],
)  # fmt: skip
def test_an_order_turned_round(source: str, claim: str) -> None:
    assert not supported(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The second report concerned a quarry on another island.",
            "The second report related to a quarry on another island.",
        ),
        (
            "There is money, though less than had been hoped, namely 40 million crowns for the quay.",
            "There are 40 million crowns for the quay.",
        ),
        (
            "Iceland had asked for the office to be in Akureyri but gave way.",
            "Iceland dropped its request for the office to be in Akureyri.",
        ),
        (
            "The savings bank has set aside 3 million crowns for the orchard, to be paid once the owners have"
            " signed.",
            "The savings bank will pay 3 million crowns for the orchard once the owners have signed.",
        ),
    ],
)
def test_words_that_reserve_or_reject_nothing(source: str, claim: str) -> None:
    assert supported(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The owners hoped to open a quarry on the island.", "The owners opened a quarry on the island."),
        (
            "The council rejected the bakers' plan for the quay.",
            "The council approved the bakers' plan for the quay.",
        ),
    ],
)
def test_reserved_or_rejected(source: str, claim: str) -> None:
    assert not supported(source, claim)
