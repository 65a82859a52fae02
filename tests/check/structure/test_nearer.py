"""What the source tells beside one party, told of another."""

from __future__ import annotations

import pytest

from briefing.check.structure import check_merged, check_role, check_speaker
from briefing.check.structure.frame import frames
from briefing.check.structure.nearer import drawn
from tests.check.structure.weighing import SURE, heaviest

TWO_CHAIRS = (
    "Chair Lena Varga welcomed the auditors' draft, while treasurer Otto Brehm, who wants a second opinion, "
    "asked for the vote on the budget to be postponed until June."
)
TWO_PORTS = (
    "The customs union keeps a laboratory at Velsk and a training school at Orane, where last spring eleven "
    "inspectors were poisoned by spoiled fish."
)
TWO_COUNTRIES = (
    "Norway signed the herring accord on Monday; Iceland, whose trawlers had already left port, refused to "
    "lower its quota and recalled its negotiator."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TWO_CHAIRS, "Varga sought to have the budget vote postponed."),
        (TWO_PORTS, "Spoiled fish poisoned eleven inspectors at Velsk."),
        (TWO_COUNTRIES, "Oslo refused to lower its quota, and its negotiator was recalled."),
    ],
)
def test_what_stands_beside_the_second_told_of_the_first_is_found(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) >= SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TWO_CHAIRS, "Brehm sought to have the budget vote postponed."),
        (TWO_CHAIRS, "Varga was pleased with the draft by the auditors."),
        (TWO_PORTS, "Spoiled fish poisoned eleven inspectors at Orane."),
        (TWO_COUNTRIES, "Reykjavik refused to lower its quota, and its negotiator was recalled."),
        (TWO_COUNTRIES, "Oslo put its name to the herring accord."),
    ],
)
def test_what_stands_beside_a_party_told_of_it_passes(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) < SURE


def test_a_later_party_may_have_what_stands_before_it() -> None:
    source = "The Greens won 40 seats in the new assembly of Lower Mark and the Liberals 30."
    assert heaviest(check_merged, source, "The Liberals took seats in the new assembly.") < SURE


def test_a_list_tells_one_thing_of_all_its_parties() -> None:
    source = "Envoys from Peru, Chile and Bolivia signed the lake treaty."
    assert heaviest(check_merged, source, "An envoy from Peru put his name to the lake treaty.") < SURE


def test_a_place_where_something_is_said_is_no_other_party() -> None:
    source = "Korea's envoy told reporters in Geneva that the two ships would be released at once."
    assert heaviest(check_merged, source, "Seoul's two ships are to be released.") < SURE


@pytest.mark.parametrize("claim", ["Varga", "and Varga said", "Brehm, Varga;", "the", "Otto Brehm's"])
def test_a_claim_cut_off_does_not_raise(claim: str) -> None:
    heaviest(check_merged, TWO_CHAIRS, claim)


LENDERS = (
    "Kestrel Bank lent the harbour board forty million crowns for a new dry dock; Sandmark Mutual turned the"
    " mayor's request for a tram loan down."
)
EXPERTS = (
    "Hydrologist Mara Vint blamed the dying reeds on salt from the mine. Botanist Oskar Leel put the loss down"
    " to grazing geese."
)
TALKS = "The orchestra rehearsed in Ostrava, dined in Brno and gave its first concert in Znojmo."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LENDERS, "Sandmark financed the dry dock of the harbour board."),
        (EXPERTS, "Grazing by geese is the explanation that Vint has for the loss."),
        (TALKS, "The orchestra's first concert was heard in Brno."),
    ],
)
def test_finds_what_stands_with_another_name(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (LENDERS, "Kestrel financed the dry dock of the harbour board."),
        (EXPERTS, "Grazing by geese is the explanation that Leel has for the loss."),
        (TALKS, "The orchestra's first concert was heard in Znojmo."),
        # the second part points back to what the first tells
        (
            "Ivo Prasek praised the court's ruling on river tolls; Dana Holt called it a mistake.",
            "Holt was against the court's ruling on river tolls.",
        ),
        # held against one another
        (
            "Rents rose by a tenth in Malmö and by a fifth in Lund over the year.",
            "Rents rose more steeply over the year in Lund than in Malmö.",
        ),
        # a speaker named last
        (
            "Lakeside Dairy owns the mill. The company has paid for the new weir, Tom Arden said.",
            "Lakeside Dairy has paid for the new weir.",
        ),
    ],
)
def test_leaves_alone_what_stands_with_its_own_name(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) <= SURE


@pytest.mark.parametrize("claim", ["Of", "Kestrel", "Bank of", "'s Kestrel of", "Mutual, Sandmark's,"])
def test_a_claim_of_stray_names_does_not_raise(claim: str) -> None:
    heaviest(check_merged, LENDERS, claim)


def test_a_speaker_is_named_where_the_source_names_nobody() -> None:
    source = "The engineer warned that the quay would sink."
    assert heaviest(check_speaker, source, "Lena Varga warned that the quay would sink.") > SURE


def test_a_source_that_names_nobody_is_near_to_nobody() -> None:
    frame = next(iter(frames("Ann Lee said that it would rain.", "The mayor said that it would rain.")))
    sentence = frame.evidence.sentences[0]
    assert drawn(frame, list(frame.sentence.tokens), frozenset({0, 1}), sentence, frozenset({1})) == 0.0


def test_what_a_list_has_before_all_its_places_is_told_of_each() -> None:
    source = (
        "Harvest losses were severe in Kelm, moderate in Orby and slight in Vastra, the valley board said."
    )
    assert heaviest(check_merged, source, "In Vastra the harvest was hardly affected.") < SURE


def test_what_another_verb_tells_is_not_told_of_both() -> None:
    source = "Losses were reported by the board of Kelm, and the harvest was sold to the mills of Vastra."
    claim = "Losses were reported by the mills of Vastra."
    assert heaviest(check_merged, source, claim) >= SURE


REPORTER = (
    "Premier Jodie Hale said in Orby that she had ordered the audit on 2 May. Reporter Sam Toft, who broke the "
    "story, said he had put his questions to her office on 29 April."
)
FURNACES = (
    "Norway made 1,019 million tonnes, Chile 140 million and Peru 87 million; Iceland, with 81 million, edged "
    "ahead of Ghana, on 76 million."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            REPORTER,
            "According to the reporter, his questions reached Hale's office before she ordered the audit.",
        ),
        (FURNACES, "Norway's mills made more than those of all other countries combined."),
    ],
)
def test_whom_the_claim_speaks_of_too_is_no_other(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) < SURE


def test_what_stands_beside_one_of_two_speakers_is_found() -> None:
    claim = "Hale broke the story and put questions to the office on 29 April."
    assert heaviest(check_merged, REPORTER, claim) >= SURE


def test_the_verb_of_two_parties_is_told_once() -> None:
    source = "Norway announced a storage site at Orby on Monday and the Emirates a levy on flaring from 2029."
    assert (
        heaviest(check_role, source, "Plans for a levy on flaring were made public by the Emirates.") < SURE
    )
