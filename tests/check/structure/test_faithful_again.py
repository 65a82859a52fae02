"""Faithful claims that a check took for errors, beside errors of the same make."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.support import check_support
from briefing.models import VerdictStatus

LIND = "Norwegian Prime Minister Astrid Lind met French President Luc Moreau."
BRANDT = "Halden woke up to news of the pump."
PUMP = (
    "'They have put the pump on the wrong bank,' said mayor Ida Brandt. 'I would swap the whole scheme for a "
    "dyke at Halden mill.'"
)
PHOTOGRAPHS = (
    '"Our photographs show two lorries of sand that were not there in May," said Petra Vogel, director of '
    "Clean Coast. Geologists say that the beach has lost a third of its sand since 2001."
)
CORRECTION = (
    "Correction: an earlier entry said that the bank had approved the loan. It has not; the board will "
    "consider it in May."
)
LEVY = (
    "She said Malta would pay 25 million euros a year towards the lost catch, and that the money would come "
    "from the general budget and not from a new levy on anglers."
)
LEAGUE = (
    "“Unless Lind's view on the tariff changes, Roe's league of ports could struggle to get off the ground,” "
    "one senior banker told The Gazette."
)


def held(source: str, claim: str, article: str = "") -> bool:
    whole = f"{article} {source}" if article else ""
    verdict = check_support(claim, Evidence((Passage(source, article=whole),)))
    return verdict.status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("source", "claim", "article"),
    [
        (
            PUMP,
            "Halden's mayor sees the pump as being on the wrong bank and would trade the whole scheme for a "
            "dyke at the mill.",
            BRANDT,
        ),
        (
            'The plan is part of what Lind described as a "harbour for all", a group of ports.',
            'The plan belongs to a drive for, in the Norwegian premier\'s phrase, a "harbour for all".',
            LIND,
        ),
        (
            PHOTOGRAPHS,
            "Clean Coast's director spoke of two lorries of sand absent in May, while geologists put the "
            "loss of sand since 2001 at a third.",
            "",
        ),
        (
            "“The north has turned into a camp,” Elysee spokesman Guy Petit told reporters.",
            'The north, Moreau\'s spokesman told reporters, had "turned into a camp".',
            LIND,
        ),
    ],
)
def test_who_speaks_may_be_told_by_office_or_place(source: str, claim: str, article: str) -> None:
    assert held(source, claim, article)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "No vote is required in Cyprus, where the assembly gave the cabinet a mandate, or in Malta.",
            "Cyprus, whose assembly gave its cabinet a mandate, does not need to vote, and neither does "
            "Malta.",
        ),
        (
            "She wants the council to delay the sale until the school gets a roof of its own.",
            "She would like the council to put off the sale for as long as the school has no roof of its "
            "own.",
        ),
        (CORRECTION, "The blog withdrew its report that the bank had approved the loan."),
    ],
)
def test_what_one_side_words_by_a_denial(source: str, claim: str) -> None:
    assert held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "She wants the council to delay the sale until the school gets a roof of its own.",
            "She wants the council to delay the sale until the school has no roof of its own.",
        ),
        (CORRECTION, "The bank refused to approve the loan, which the board will consider in May."),
    ],
)
def test_a_denial_put_in_is_found_all_the_same(source: str, claim: str) -> None:
    assert not held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "Ports represented at the fair included Bergen, Halden, Oslo, Turku, and the Faroe Islands, "
            "according to The Gazette.",
            "The Gazette reported that the ports represented at the fair included Turku and Halden as well "
            "as the Faroe Islands.",
        ),
        (
            LEAGUE,
            "A senior banker predicted in remarks to The Gazette that the league could have trouble getting "
            "off the ground without a change in Lind's view of the tariff.",
        ),
    ],
)
def test_what_stands_elsewhere_has_not_changed_places(source: str, claim: str) -> None:
    assert held(source, claim)


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        (
            "The town's line on lending has not changed, and former Quay House adviser Fiona Hill cautioned "
            "that delays could have long-term effects.",
            "adviser",
            "cautioned",
        ),
        (
            "Meanwhile, some 600 unlicensed barges in Malta go on loading, and no paragraph of the treaty "
            "mentions noise.",
            "paragraph",
            "mentions",
        ),
    ],
)
def test_a_subject_after_a_comma_and_a_conjunction_is_no_object(text: str, subject: str, verb: str) -> None:
    words = analyse(text)[0].tokens
    found = {t.text: t for t in words}
    assert found[subject].head == found[verb].index


FUEL = (
    "Following the rise of prices in the port, particularly due to foreign fuel duties, the council has "
    "reaffirmed its support for the tram."
)
ROOF = "“We cannot accept a thin roof like the old one, which any storm can lift with ease."
CALLED = (
    "The plan is that we will work with the bank and that it will have the bank's backing. And that is why I "
    "rang Moreau last night before we drew up the work on this plan."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            FUEL,
            "With prices in the port raised, above all by foreign fuel duties, the council has affirmed anew "
            "its support for the tram.",
        ),
        (
            ROOF,
            "A roof as thin as the old one would be unacceptable because a storm could easily lift it.",
        ),
        (
            "yet also raised questions over actual support toward the port's safety",
            "The tour also gave rise to questions about what was really being given to the port's safety.",
        ),
        (
            CALLED,
            "The reason for the talk with Moreau the previous night was that the plan is to be worked on with "
            "the bank and to carry its backing.",
        ),
        (
            "Previously, on May 13, fishery ministers met in Nice and reiterated support for the hatchery.",
            "In Nice, on 13 May, the fishery ministers once more threw their support behind the hatchery.",
        ),
    ],
)
def test_a_cause_told_in_other_words(source: str, claim: str) -> None:
    assert held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (FUEL, "Foreign fuel duties rose because of the council's support for the tram."),
        (
            "The mayor accepted the thin roof. The harbour was closed on Monday.",
            "The mayor accepted the thin roof because the harbour was closed on Monday.",
        ),
    ],
)
def test_a_cause_put_in_or_turned_round_is_found(source: str, claim: str) -> None:
    assert not held(source, claim)


OFFER = "Malta offered to pay a third of the rent. Three members confirm it; Cyprus does not comment."
GATHERING = (
    "The Bergen meeting follows an earlier gathering of senior bank officials from 37 ports in Turku last "
    "Tuesday."
)
CATCH = "The union landed 640 tonnes of cod last year against 1,100 tonnes ten years ago."
CANAL = "In a dry year the canal would swallow about two-thirds of the margin that the treaty creates."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (OFFER, "Three members confirmed it, while Cyprus offered no comment."),
        (GATHERING, "The Bergen talks come after a Turku meeting of senior bank officials from 37 ports."),
        (CATCH, "The union landed 1,100 tonnes of cod ten years ago and 640 last year."),
        (CANAL, "In a dry year the canal would swallow about two-thirds of the leeway the treaty creates."),
        (
            "Farmers in Malta fear that they must sell, and the government in Port Royal could lose its "
            "majority over the issue.",
            "The issue could cost the Maltese government its majority.",
        ),
        (
            "In the summer of 2022, as anyone in Halden will tell you, the quota would have been met by the "
            "middle of June.",
            "The quota would have been met by mid-June of 2022.",
        ),
    ],
)
def test_the_same_told_from_another_place(source: str, claim: str) -> None:
    assert held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (OFFER, "Three members confirmed it, while Cyprus offered to pay a third of the rent."),
        (CATCH, "The union landed 1,100 tonnes of cod ten years ago and 460 last year."),
        (CANAL, "In a dry year the canal would swallow about two-thirds of the treaty's revenue."),
    ],
)
def test_what_is_told_of_another_is_found(source: str, claim: str) -> None:
    assert not held(source, claim)


PEACE = "“Ukraine is the party of peace,” Starling said, adding that “Potkin is the one who delays” a truce."


@pytest.mark.parametrize(
    ("source", "claim", "article"),
    [
        (
            PEACE,
            "Starling called the Russian president the one who delays a truce.",
            "British Prime Minister Keith Starling spoke of Russia.",
        ),
        (
            'The motion falls short. Prime Minister Moravec calls the result "a delay, not a defeat".',
            'The Norland premier called the result "a delay, not a defeat".',
            "The envoys of Norland and Sudland met.",
        ),
        (
            "While the ports are to pay, the Norwegian leader stressed that any repair must have the bank's "
            'support. "The ports must lift," Lind told reporters after the lunch.',
            "The ports are to pay, but Lind stressed that any repair must have the bank's support.",
            "Norwegian Prime Minister Astrid Lind gave a lunch.",
        ),
    ],
)
def test_an_office_whose_bearer_the_article_leaves_open(source: str, claim: str, article: str) -> None:
    assert held(source, claim, article)
