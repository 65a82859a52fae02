"""A speaker who takes up what another has said, in few words."""

from __future__ import annotations

import pytest

from briefing.check.structure import check_role, check_speaker
from tests.check.structure.weighing import SURE, heaviest

BILL = (
    "Ann Lee, who speaks for the brewers, reckons the bottle scheme will cost the trade 20 million crowns. "
    "The ministry's Marek Roth puts the bill at half that."
)
CITED = (
    "Citing figures from the growers' federation, the newspaper Morgen reported that blight cost the valley "
    "30 million crowns in 2023."
)
ANSWER = (
    "The ministry's spokeswoman Alla Ray said on Monday that two envoys must leave in reply to the expulsion "
    "of two aides. The other side's minister, Dora Cole, answered that she had expected three."
)
SIGNED = (
    "Deputy Prime Minister Goran Lund said in Orby that Oslo would probably sign the pact on 9 April, and "
    "Iceland's minister that she had signed already."
)
PAID = (
    "Spain's ambassador was pleased to confirm the payment; South Korea's said that his country had stopped "
    "fishing in May."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BILL, "An estimate of some ten million crowns was given by Roth for the bottle scheme."),
        (CITED, "The figure for the cost of blight stems from the growers' body."),
        (ANSWER, "Cole commented that she had been prepared for the expulsion of three of her envoys."),
        (SIGNED, "According to its deputy prime minister, Norway's signature of the pact was likely."),
        (PAID, "The South Korean envoy said that his country had stopped fishing in May."),
    ],
)
def test_who_answers_in_few_words_has_said_so(source: str, claim: str) -> None:
    assert heaviest(check_speaker, source, claim) < SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "Lee said the bridge would cost 40 million. Ito rejects it.",
            "Ito said the bridge would cost 40 million.",
        ),
        (CITED, "The figure for the cost of blight stems from the mayor."),
        (ANSWER, "Cole said on Monday that two envoys must leave."),
        (PAID, "The Spanish envoy said that his country had stopped fishing in May."),
    ],
)
def test_what_one_says_given_to_another_is_found(source: str, claim: str) -> None:
    assert heaviest(check_speaker, source, claim) >= SURE


def test_what_is_alleged_is_no_deed_of_the_first_accuser() -> None:
    source = (
        "Uganda accused Kenya of blocking tankers at Orby, and Kenya replied that Ugandan hauliers owed 3.2 "
        "million dollars in fines."
    )
    assert heaviest(check_role, source, "Kenya alleged that hauliers from Uganda had unpaid fines.") < SURE
    assert heaviest(check_role, source, "Kenya accused Uganda of blocking tankers at Orby.") >= SURE
