"""Speakers told after what they say, by the noun for it, or with their office beside the name."""

from __future__ import annotations

import pytest

from briefing.check.language.parse import analyse
from briefing.check.structure.speaker import check_speaker
from briefing.check.structure.voices import voices
from tests.check.structure.weighing import SURE, heaviest

BRIDGE = (
    "The harbour bridge will stay shut until June, port engineer Lena Ode said on Friday. The dredging is on"
    " schedule, city spokesman Rolf Pahl told reporters."
)


@pytest.mark.parametrize(("claim", "who"), [
    ("'The ferry cannot wait,' remarked the harbour master of Lund, who left early.", "master"),
    ("Fares will rise, said the head of the tram company.", "head"),
    ("The figure of roughly 900 for those on strike comes from the drivers.", "drivers"),
    ("The head of the mint is the source of the report that coins are short.", "head"),
    ("The warning that the water would come in was issued by Ana Prado.", "Prado"),
])  # fmt: skip
def test_a_speaker_after_what_is_said_is_heard(claim: str, who: str) -> None:
    sentence = analyse(claim)[0]
    assert who in {sentence.tokens[k].text for voice in voices(sentence) for k in voice.speakers}


@pytest.mark.parametrize("text", [
    "Prices fell, said the minister had been warned.",
    "Sending engineers to help maintain the bridge is costly.",
])  # fmt: skip
def test_nobody_is_heard_who_only_acts(text: str) -> None:
    sentence = analyse(text)[0]
    heard = {sentence.tokens[k].text for voice in voices(sentence) for k in voice.speakers}
    assert heard.isdisjoint({"minister", "engineers"})


@pytest.mark.parametrize("claim", [
    "It was Rolf Pahl, the city spokesman, who said that the harbour bridge would stay shut until June.",
    "The news that the harbour bridge would stay shut until June came from Rolf Pahl.",
])  # fmt: skip
def test_words_of_another_speaker_are_found(claim: str) -> None:
    assert heaviest(check_speaker, BRIDGE, claim) > SURE
    assert heaviest(check_speaker, BRIDGE, claim.replace("Rolf Pahl, the city spokesman", "Lena Ode, the engineer")
                    .replace("Rolf Pahl", "Lena Ode")) <= SURE  # fmt: skip


def test_people_of_a_trade_can_speak() -> None:
    source = "'They have closed the wrong gate,' said mayor Ines Kroll."
    claim = "The fishermen grumble that it is the wrong gate that was closed."
    assert heaviest(check_speaker, source, claim) > SURE
    assert (
        heaviest(check_speaker, source, claim.replace("The fishermen grumble", "The mayor grumbles")) <= SURE
    )
