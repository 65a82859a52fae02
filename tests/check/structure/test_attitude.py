"""An attitude turned round: approval for disapproval of one and the same party."""

from __future__ import annotations

import pytest

from briefing.check.structure.attitude import check_attitude
from tests.check.structure.weighing import SURE, heaviest

FERRY = (
    "The islanders deplored the new ferry timetable, whereas the harbour master was pleased with the"
    " evening sailings. Their member of parliament, Ida Falk, voiced doubts about the fares."
)


@pytest.mark.parametrize(
    "claim",
    [
        "The islanders applauded the new timetable.",
        "The new timetable earned the praise of the islanders.",
        "The harbour master was unhappy with the evening sailings.",
        "Falk had no misgivings about the fares.",
        "Falk was confident about the fares.",
        "The islanders came out in favour of the timetable, as they saw no fault in it.",
    ],
)
def test_an_attitude_told_the_other_way_is_found(claim: str) -> None:
    assert heaviest(check_attitude, FERRY, claim) > SURE


@pytest.mark.parametrize(
    "claim",
    [
        "The islanders criticised the new timetable.",
        "The timetable met with criticism from the islanders.",
        "The harbour master welcomed the evening sailings.",
        "Falk was sceptical about the fares.",
        "Falk was not confident about the fares.",
        "The islanders did not welcome the timetable.",
    ],
)
def test_the_same_attitude_in_other_words_is_not(claim: str) -> None:
    assert not heaviest(check_attitude, FERRY, claim)


def test_of_two_attitudes_of_one_party_that_counts_which_is_about_the_same_thing() -> None:
    source = "The mayor welcomed the grant for the tram but regretted that the depot had been left out."
    assert heaviest(check_attitude, source, "The mayor was glad that the depot had been left out.") > SURE
    assert not heaviest(check_attitude, source, "The mayor was sorry that the depot had been left out.")


def test_somebody_elses_attitude_says_nothing() -> None:
    source = "The mayor praised the tram. Her colleague in Lund, Per Ek, criticised its cost."
    assert not heaviest(check_attitude, source, "Ek was dissatisfied with the cost.")
    assert not heaviest(check_attitude, source, "The engineers were dissatisfied with the cost.")


def test_whose_attitude_it_is_counts_not_whom_it_is_about() -> None:
    source = "The teachers' union praised the ministers for raising pay; Pupils First called it a stunt."
    assert not heaviest(check_attitude, source, "Pupils First was dismissive of the ministers.")


def test_one_who_is_named_right_before_is_meant_by_he() -> None:
    source = "Lund called the bridge ugly. In Oslo, architect Nils Falk said he was delighted."
    assert not heaviest(check_attitude, source, "Lund was displeased with the bridge.")


def test_a_critical_meeting_is_an_important_one() -> None:
    source = "The next critical meeting of the ministers may shape a plan to support the harbours."
    assert not heaviest(
        check_attitude, source, "A plan in support of the harbours may be shaped by ministers."
    )


def test_what_is_not_approved_until_may_is_approved() -> None:
    source = "The ministers approved the budget in May."
    assert not heaviest(check_attitude, source, "The budget of the ministers was not endorsed until May.")


WHARF = (
    "Shopkeepers in Lund had warned against the night market, and two members of the council voted against"
    " the loan. Ms Holt argued for a delay, while the engineers called for a second bridge."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Shopkeepers had lobbied for the night market.",
        "The night market was advocated by shopkeepers.",
        "Two members voted for the loan.",
        "Ms Holt argued against a delay.",
        "The engineers were opposed to a second bridge.",
    ],
)
def test_for_is_not_against(claim: str) -> None:
    assert heaviest(check_attitude, WHARF, claim) > SURE


@pytest.mark.parametrize(
    "claim",
    [
        "Shopkeepers had lobbied against the night market.",
        "Shopkeepers opposed the night market.",
        "Two members did not vote for the loan.",
        "Two members were against the loan.",
        "Ms Holt pleaded for a delay.",
        "The engineers pushed for a second bridge.",
        "The engineers lobbied for a tunnel.",
    ],
)
def test_the_same_side_in_other_words_is_no_finding(claim: str) -> None:
    assert not heaviest(check_attitude, WHARF, claim)


def test_words_clipped_to_begin_with_the_verb_have_the_party_of_the_claim() -> None:
    clip = "had warned against the night market"
    assert heaviest(check_attitude, clip, "Shopkeepers had lobbied for the night market.") > SURE
    assert not heaviest(check_attitude, clip, "Shopkeepers had lobbied against the night market.")


def test_for_the_one_and_not_for_the_other_is_against_the_other() -> None:
    source = "The vet recommended the vaccine for calves, not for lambs."
    assert not heaviest(check_attitude, source, "The vet advised against the vaccine for lambs.")


@pytest.mark.parametrize("claim", ["", "Against", "The islanders welcomed", "no doubts of"])
def test_a_claim_cut_off_raises_nothing(claim: str) -> None:
    assert not heaviest(check_attitude, "Doubts. Against the islanders it", claim)
