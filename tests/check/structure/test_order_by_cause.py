"""What came first told as the effect; days in a row and any days; what cannot be done without."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure import check_modality, check_relation

ROW = "The lease ends when takings stay below 9,000 crowns for 14 days in a row."
STRIKE = (
    "After the rise of unrest in the mills, notably among weavers, the guild repeated its pledge to keep"
    " wages and hours as they were."
)
CALM = (
    "Although the hearing was calm, it brought little money for the harbour, causing doubt about the town's"
    " part in the ferry."
)
BUILT = "To be built by spring, the bridge must have a firm loan from the county."
MET = "During their meeting, the mayor praised the rector and took a gift of books for the school."
DUE = "The inspectors are expected from 1 March.\nThe first trains are due on 1 June."
EARLIER = (
    "Previously, on 5 June, bakers from the three largest towns met in Brel and repeated their support"
    " for the millers."
)
LINE = (
    "**9:10** Lena Brook, the clerk, leaves the court.\n**11:30** The court rises. The judge says that the"
    " fine is 40 crowns."
)


def found(check, claim, source):
    return check(claim, Evidence((Passage(text=source),)))


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (STRIKE, "Unrest rose, notably among weavers, because the guild had repeated its pledge on wages."),
        (STRIKE, "Unrest in the mills rose, owing chiefly to the repeated pledge of the guild on wages."),
        (CALM, "The hearing was calm but, because of doubt about the town's part in the ferry, brought little"
         " money for the harbour."),
        (MET, "Before he met the rector, the mayor had taken a gift of books for the school."),
        (LINE, "The clerk Brook left the court after the judge had said that the fine was 40 crowns."),
        (DUE, "The inspectors are due only after the first trains have run."),
        (EARLIER, "Following a strike, bakers from the three towns met in Brel and repeated their support for"
         " the millers."),
    ],
)  # fmt: skip
def test_an_order_turned_round_is_found(source, claim):
    assert found(check_relation, claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (STRIKE, "Once unrest had risen in the mills, the guild repeated its pledge on wages and hours."),
        (STRIKE, "The guild repeated its pledge on wages, owing chiefly to the rise of unrest in the mills."),
        (CALM, "The hearing was calm but, because it brought little money for the harbour, it caused doubt about"
         " the ferry."),
        (MET, "When he met the rector, the mayor took a gift of books for the school."),
        (LINE, "The judge said that the fine was 40 crowns after the clerk Brook had left the court."),
        (DUE, "The first trains are due only after the inspectors have come."),
        (EARLIER, "Bakers from the three towns met in Brel on 5 June and repeated their support for the"
         " millers."),
    ],
)  # fmt: skip
def test_an_order_kept_passes(source, claim):
    assert not found(check_relation, claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ROW, "The lease ends when takings stay below 9,000 crowns on any single day."),
        (ROW, "The lease ends when takings stay below 9,000 crowns on any 14 days of the year."),
        ("Whoever joins before 30 June need not pay.", "Whoever joins, at whatever date, need not pay."),
    ],
)
def test_a_condition_waived_is_found(source, claim):
    assert found(check_modality, claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (ROW, "The lease ends when takings stay below 9,000 crowns on any 14 days in a row."),
        (ROW, "The lease ends when takings stay below 9,000 crowns for 14 consecutive days."),
        ("Whoever joins before 30 June need not pay.", "Whoever joins before 30 June need not pay anything."),
        (BUILT, "The bridge cannot be built by spring without a firm loan from the county."),
        (BUILT, "Without a firm loan from the county the bridge could fail to be built by spring."),
    ],
)
def test_a_condition_kept_passes(source, claim):
    assert not found(check_modality, claim, source)
