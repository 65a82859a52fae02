"""Another partner than the source names, praise that is earned, and positions that harden."""

import pytest

from briefing.check.structure import check_comparison, check_remainder, check_role
from briefing.check.structure.merged import check_merged
from tests.check.structure.weighing import SURE, heaviest

FERRY = "Lapland and Gotland have proposed a new ferry. Skane has not said what it thinks."
PRAISE = "Lindqvist praised Okafor as a patient sailor but would not lend him a boat."
VIEW = "The bank, whose rules were tightened in May, has not changed its view of the merger."


def test_the_partner_of_another_sentence_is_found() -> None:
    assert heaviest(check_merged, FERRY, "The new ferry was put forward by Lapland and Skane.") > SURE
    assert heaviest(check_merged, FERRY, "The new ferry was put forward by Gotland and Skane.") > SURE


@pytest.mark.parametrize(
    "claim",
    [
        "The new ferry was put forward by Lapland and Gotland.",
        "The new ferry was put forward by Gotland and Lapland, and Skane has yet to speak.",
        "Skane has not said what it thinks of the ferry.",
    ],
)
def test_the_partner_that_the_source_names_passes(claim: str) -> None:
    assert heaviest(check_merged, FERRY, claim) <= SURE


def test_praise_is_earned_from_who_gives_it() -> None:
    assert heaviest(check_role, PRAISE, "Lindqvist earned praise from Okafor as a patient sailor.") > SURE
    assert heaviest(check_role, PRAISE, "Okafor earned praise from Lindqvist as a patient sailor.") <= SURE


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        ("The bank's view of the merger has softened.", True),
        ("The bank's view of the merger having hardened, talks have ended.", True),
        ("The bank's view of the merger has not softened.", False),
        ("The bank, whose rules have been tightened, has kept its view of the merger.", False),
    ],
)
def test_what_has_not_changed_has_not_hardened(claim: str, wrong: bool) -> None:
    assert (heaviest(check_comparison, VIEW, claim) > SURE) is wrong


def test_what_is_done_alongside_one_is_not_done_alongside_another() -> None:
    source = "Lapland has led the search alongside Gotland since the mayor of Skane fell ill."
    assert heaviest(check_merged, source, "It is alongside Skane that Lapland has led the search.") > SURE
    assert heaviest(check_merged, source, "Alongside Lapland, Gotland has led the search.") <= SURE


def test_an_example_that_the_source_does_not_give_is_found() -> None:
    source = "Fines were imposed on firms and people in Karland who had taken part in the fraud."
    wrong = (
        "Fines were imposed on firms, breweries foremost among them, and people who took part in the fraud."
    )
    assert heaviest(check_remainder, source, wrong) > SURE
    assert heaviest(check_remainder, source, wrong.replace("breweries", "companies")) <= SURE
    assert (
        heaviest(check_remainder, source, "Those who took part in the fraud, notably firms, were fined.")
        <= SURE
    )
