"""Faithful turns that were once rejected: "at or above", "over the 280 that they had", "13 more", "Sir John"."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

LAKE = "The utility will keep the lake at 310 metres or more at the gauge until autumn."
RAISE = "The union asks for 350 euros. The firm's opening offer was 280, two delegates say."
PAID = "A first instalment could be released in July 2027 at the earliest."
SALT = "Frost now reaches 31 kilometres inland, compared with 18 in 2005."
REVIEW = "Gower expressed the need for a safety review in any merger."
ARTICLE = "John Gower, the shipping magnate, met his partners. " + REVIEW + " Peter Lamb was away."


def passes(claim: str, cited: str, article: str = "") -> bool:
    verdict = check_support(claim, Evidence((Passage(cited, article=article),)))
    return verdict.status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The utility will hold the lake at or above 310 metres at the gauge until autumn.", LAKE),
        ("The union asks for 350 euros, well over the 280 that the firm first offered.", RAISE),
        ("A first instalment could be released, though not before July 2027.", PAID),
        ("Frost now reaches 31 kilometres inland, 13 more than in 2005.", SALT),
        (
            "The supply would fail in about one year in every four.",
            "The supply would fail roughly one year in four.",
        ),
    ],
)
def test_another_turn_of_the_same(claim: str, cited: str) -> None:
    assert passes(claim, cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The utility will hold the lake at or below 310 metres at the gauge until autumn.", LAKE),
        ("The union asks for 350 euros, well over the 290 that the firm first offered.", RAISE),
        ("Frost now reaches 31 kilometres inland, 15 more than in 2005.", SALT),
    ],
)
def test_an_error_in_the_same_turn(claim: str, cited: str) -> None:
    assert not passes(claim, cited)


def test_an_honour_goes_with_the_given_name() -> None:
    assert passes("Sir John expressed the need for a safety review in any merger.", REVIEW, ARTICLE)
    assert not passes("Sir Hugo expressed the need for a safety review in any merger.", REVIEW, ARTICLE)


FROM = "Vane has been reassigned to focus solely on the port, following reports that Orla Kemp had sought to exclude him."
PLACED = "British minister Ann Lee, speaking at a press conference in Leeds, confirmed plans for a meeting with the mayor."
VOTED = (
    "The cap goes to an indicative vote and falls short: nine for, four against, two abstentions. "
    'Mayor Morris calls the result "a delay, not a defeat".'
)
UNNAMED = (
    "Several nations have reportedly shown interest in joining the scheme, though Weller refrained from naming "
    "them, stating that each country would make its own decision about how to contribute."
)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        (
            "Kemp confirmed that Vane, reassigned to work on the port alone after reports that Kemp wanted him out, "
            "would stay.",
            f"{FROM} Kemp confirmed the move, stating that Vane would stay.",
        ),
        (
            "According to two delegates Norland had opened with 280.",
            "Norland's opening offer was 280, two delegates say.",
        ),
        (
            "At a Leeds press conference, the British minister confirmed that a meeting with the mayor was intended.",
            PLACED,
        ),
        (
            "Morris described the outcome, in which the cap fell short by nine for and four against with two "
            'abstaining, as "a delay, not a defeat".',
            VOTED,
        ),
        (
            "A number of states are reported to be interested in joining the scheme; Mr Weller would not identify "
            "them, saying each would decide on its own contribution.",
            UNNAMED,
        ),
    ],
)
def test_a_clause_read_as_it_is_meant(claim: str, cited: str) -> None:
    assert passes(claim, cited)


def test_an_order_turned_round_is_still_found() -> None:
    assert not passes(
        "Reports that Kemp had sought to exclude Vane followed after he had been reassigned to the port.",
        FROM,
    )


FEE = (
    'The mayor indicated that Brack is unlikely to join, stating that "the fee has never been on the agenda."'
)
ANY = "Meanwhile, Brack has voiced its opposition, rejecting any notion of foreign ferries being used."


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The mayor said Brack would probably not join, since the fee had never been on the agenda.", FEE),
        ("Brack is opposed to the use of foreign ferries.", ANY),
        ("Brack has voiced its opposition, turning down every idea of foreign ferries being used.", ANY),
        (
            "The harbour master walked out of the hall but was back after 20 minutes.",
            "The harbour master leaves the hall and returns 20 minutes later.",
        ),
        (
            "Not every town will feel in a position to pay.",
            "Not every town will feel able to pay.",
        ),
        (
            "On Friday the Admiralty charged shipowners with pursuing profit in place of safety.",
            "The Admiralty accused shipowners on Friday of seeking profit rather than safety.",
        ),
        (
            "Lind, in whose territory the Ann rises, sent observers but would not sign.",
            "Lind, where the Ann rises, sent observers but refused to sign.",
        ),
        (
            "The condition for closing the lock would have been met by June.",
            "After 20 days of frost the port may close the lock. That condition would have been met by June.",
        ),
        (
            "Gower had earlier brushed aside the notion of a truce along the river.",
            "Gower previously dismissed the possibility of a ceasefire along the river.",
        ),
    ],
)
def test_grounds_opposition_and_lapses_in_other_words(claim: str, cited: str) -> None:
    assert passes(claim, cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        (
            "The condition for closing the lock was invoked in June.",
            "After 20 days of frost the port may close the lock. That condition would have been met by June.",
        ),
        ("Brack has voiced its support, taking up every idea of foreign ferries being used.", ANY),
    ],
)
def test_an_error_in_such_a_turn(claim: str, cited: str) -> None:
    assert not passes(claim, cited)


BRIDGE = "The mayor could not say whether the bridge would reopen before the winter."
HALF = "More than half of the 400 schools surveyed said they could not fill all their posts."


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The mayor left it open whether the bridge will reopen before winter.", BRIDGE),
        ("A majority of the 400 schools reported vacancies that they were unable to fill.", HALF),
        (
            "Vesk alone in the region has more doctors per head than Norland.",
            "Norland has more doctors per head than any other country in the region except Vesk.",
        ),
        (
            "Five of the seven provinces have yet to meet the target.",
            "Only two of the seven provinces have so far met the target.",
        ),
        (
            "To rein in inflation, the bank put up rates four times in 2024.",
            "In 2024 the bank raised rates four times in order to bring inflation under control.",
        ),
        (
            "Only with a loan by June can the council avoid running out of money.",
            "Unless it gets a loan by June, the council will run out of money.",
        ),
        (
            "Since its owner found no buyer, the plant is to shut in 2027.",
            "The plant will close in 2027 after its owner failed to find a buyer.",
        ),
        (
            "The ministry had expected 105 million euros from the tax but got 90 million.",
            "The tax brought in 90 million euros, 15 million less than the ministry had forecast.",
        ),
        (
            "Taking the drug halved the likelihood of a relapse, researchers found.",
            "Researchers found that patients who took the drug were half as likely to relapse as those who"
            " did not.",
        ),
    ],
)
def test_conditions_order_and_shares_in_other_words(claim: str, cited: str) -> None:
    assert passes(claim, cited)


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The bridge reopened after the winter, the mayor said.", BRIDGE),
        ("All of the 400 schools reported vacancies that they were unable to fill.", HALF),
        (
            "Five of the seven provinces have met the target.",
            "Only two of the seven provinces have so far met the target.",
        ),
    ],
)
def test_an_error_in_such_an_order_or_share(claim: str, cited: str) -> None:
    assert not passes(claim, cited)
