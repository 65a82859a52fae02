"""Speakers told in one with another, by a word that is none of saying, or by the body they speak for."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from briefing.check.structure.speaker import check_speaker
from tests.check.structure.weighing import SURE, heaviest

GAPPED = (
    "Ambassador Lund told the board that the north depot held nine crates, Ambassador Berg that the south"
    " depot had been emptied by thieves."
)
PARTED = "Traders blame cheap imports from Norway; biologist Ann Lee points instead to a loss of reeds."
HOUSE = '"Nobody saw the list," a clerk said. At the Castle, press secretary Jon Roe insisted that a list was sent.'


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (GAPPED, "According to Berg, the southern depot had been emptied by thieves."),
        (HOUSE, "The Castle maintained that a list had been sent."),
        ("The Fund had not objected, the minister said.", "The tax passed without objection from the Fund."),
        (
            "The mayor agreed to sell the quay and Lis asked for a loan.",
            "The mayor is selling; Lis would say nothing.",
        ),
        ("The IMF says overheating cannot be excluded.", "According to the Fund, overheating is possible."),
    ],
)
def test_who_says_it_in_the_source_too_is_no_finding(source: str, claim: str) -> None:
    assert heaviest(check_speaker, source, claim) < SURE


def test_another_speakers_words_are_found_all_the_same() -> None:
    claim = "In Lee's opinion it is cheap imports from Norway that explain the decline."
    assert heaviest(check_speaker, PARTED, claim) > SURE


def test_a_speaker_in_a_source_that_names_nobody_raises_nothing() -> None:
    assert heaviest(check_speaker, "officials said it was late.", "Lee said that it was late.") >= 0.0


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("By 20 May the daily average had dropped to four.", "The average came down to four on 20 May."),
        (
            "The council suspended the session so that Alva and Brod could consult on the text.",
            "The session was halted for consultations of Alva and Brod on the text.",
        ),
        ("No such toll is being considered, the mayor said.", "There are at present no plans for a toll."),
        (
            "The statement, drafted in Kyoto by specialists, covers back pain.",
            "Specialists in Kyoto wrote about back pain.",
        ),
        (
            "On the advice of its lawyers, the retailer withdrew its suit against Delmo.",
            "The retailer dropped its suit against Delmo.",
        ),
        (
            "Holm's plan to expand the old mine was withdrawn on 8 May.",
            "Nobody knows why the mine expansion was pulled.",
        ),
        (
            "Asked about the shortage, the pharmacists blamed late orders.",
            "The pharmacists attributed it to late orders.",
        ),
        (
            "Engineers restored half the supply on 3 March and all on 17 March.",
            "It was not until mid-March that all of it worked again.",
        ),
        (
            "Waiting times for knees had doubled since 2019.",
            "Patients wait twice as long as in 2019 for new knees.",
        ),
    ],
)
def test_what_reserves_or_limits_nothing_is_no_finding(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE


def test_a_reservation_that_the_claim_drops_is_found() -> None:
    source = "The city said it might close the old ferry line this autumn."
    assert heaviest(check_modality, source, "The city has closed the old ferry line this autumn.") > SURE
