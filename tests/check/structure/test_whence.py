"""Whom a deed told by a noun comes from, and that the two ends of it are not exchanged."""

from __future__ import annotations

import pytest

from briefing.check.structure.role import check_role
from tests.check.structure.weighing import SURE, heaviest

PRAISE = "Lind praised Brandt and promised her two ships."
INVITED = "Lind accepted an invitation to a summit from Queen Anna."
FACED = "Lind recognised Brandt as a tough bargainer."
PRESSED = "Norway has been pressing Sweden to open the strait."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (PRAISE, "Praise of Lind came from Brandt."),
        (INVITED, "An invitation from Lind to a summit was accepted by the queen."),
        (
            INVITED,
            "The invitation to a summit, emanating from Lind, met with assent on the part of Queen Anna.",
        ),
        (FACED, "Recognition of Lind as a tough bargainer was accorded by Brandt."),
        (PRESSED, "Pressure on Norway to open the strait has come from Sweden."),
    ],
)
def test_the_ends_of_a_deed_exchanged(source: str, claim: str) -> None:
    assert heaviest(check_role, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (PRAISE, "Praise of Brandt came from Lind."),
        (INVITED, "Queen Anna's invitation to a summit was accepted by Lind."),
        (INVITED, "Lind said yes to Queen Anna's invitation to attend a summit."),
        (
            INVITED,
            "The invitation to a summit, emanating from Queen Anna, met with assent on the part of Lind.",
        ),
        (FACED, "Recognition of Brandt as a tough bargainer was accorded by Lind."),
        (PRESSED, "Pressure on Sweden to open the strait has come from Norway."),
    ],
)
def test_the_ends_of_a_deed_as_the_source_has_them(source: str, claim: str) -> None:
    assert heaviest(check_role, source, claim) < SURE


BARRED = "Officials said Norway had sought to bar Holt from the talks with Sweden."
BROKEN = "Holt rejected weak deals like the Oslo accord, which Norway has repeatedly broken."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BARRED, "After the reports that Sweden had wanted him barred from the talks, Holt left."),
        (BARRED, "Officials told of Swedish attempts to keep Holt out of the talks."),
        (BROKEN, "Holt turned down feeble deals such as the Oslo accord, which both sides have broken."),
    ],
)
def test_another_wants_it_or_both_do_it(source: str, claim: str) -> None:
    assert heaviest(check_role, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BARRED, "After the reports that Norway had wanted him barred from the talks, Holt left."),
        (BARRED, "Officials told of Norwegian attempts to keep Holt out of the talks."),
        (BROKEN, "Holt turned down feeble deals such as the Oslo accord, which has been broken repeatedly."),
        ("Norway broke the Oslo accord, and so did Sweden too.", "Both sides broke the Oslo accord."),
    ],
)
def test_who_wants_it_and_who_does_it(source: str, claim: str) -> None:
    assert heaviest(check_role, source, claim) < SURE


PROPOSED = "The signatories took note of a proposal by Norway for a yearly ceiling. The Commission supports the proposal."
NEEDED = "Any lasting deal must have the support of Norway, while Sweden is to pay."
NOTED = (
    "Holt made it clear that any deal must be backed by force, rejecting deals like the Oslo accord, which"
    " Norway has broken."
)


@pytest.mark.parametrize(
    ("source", "claim", "wrong"),
    [
        (PROPOSED, "The Commission's proposal for a yearly ceiling has the support of Norway.", True),
        (PROPOSED, "Norway's proposal for a yearly ceiling has the support of the Commission.", False),
        (NEEDED, "Sweden must support any lasting deal.", True),
        (NEEDED, "Norway must support any lasting deal.", False),
        (NOTED, "Holt noted that deals like the Oslo accord had been rejected by Norway.", True),
        (NOTED, "Holt turned down deals like the Oslo accord, which was broken by Norway.", False),
    ],
)
def test_who_backs_it_and_who_rejects_it(source: str, claim: str, wrong: bool) -> None:
    assert (heaviest(check_role, source, claim) > SURE * 0.9) is wrong
