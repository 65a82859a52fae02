from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.relation import check_relation
from briefing.check.structure.speaker import check_speaker


def heaviest(source: str, claim: str, article: str = "") -> float:
    evidence = Evidence((Passage(text=source, article=article or source),))
    return max((f.weight for f in check_speaker(claim, evidence)), default=0.0)


COLON = 'Talks ended at noon. Brandt: "I will read the text again." Falk left without a word.'
BRIDGE = (
    "The bridge will close in May, Norwegian minister Karin Berg said. It must not, spokesman Lars Moen said."
)
LETTER = "Government officials took the letter as a threat. The opposition saw it as a joke."
PORT = "The port is too small, said Ann Dorn, the harbour master. Ole Dahl wants it widened."
MOON = "'They have promised us the moon and paid nothing,' said Ann Dorn. Lee Marsh welcomed the plan."
RUNWAY = (
    "Airport chief Ann Dorn stressed the need for a longer runway, while the mayor, Ole Dahl, suggested that the"
    " road should be widened."
)


@pytest.mark.parametrize(("source", "claim"), [
    (COLON, "Lena Falk promised to read the text again."),
    (BRIDGE, "The bridge will close in May, according to Norwegian spokesman Lars Moen."),
    (LETTER, "It was the opposition that took the letter as a threat."),
    (PORT, "The remark that the port is too small is attributed to Ole Dahl."),
    (PORT, "That the port is too small was reported by Ole Dahl."),
    (MOON, "Lee Marsh complained that they had promised the moon and paid nothing."),
    (MOON, "They had promised the moon, said Lee Marsh, who had been paid nothing."),
    (RUNWAY, "The need for a longer runway was put forward by the mayor, Ole Dahl."),
    ("Lena Falk, who leads the Potters' Guild, tells us: 'We will take a licence.'",
     "The weavers' leader declared that they would take a licence."),
    ("According to local newspapers, the vote was a victory for small towns.",
     "The finance minister presented the vote as a victory for small towns."),
    ("Police put the number of those who marched through the town at 4,000.",
     "By the organisers' count, 4,000 people marched through the town."),
])  # fmt: skip
def test_words_given_to_another_are_found(source: str, claim: str) -> None:
    assert heaviest(source, claim) >= 0.6


@pytest.mark.parametrize(("source", "claim"), [
    (COLON, "Brandt promised to read the text again."),
    (BRIDGE, "The bridge will close in May, according to Norway's Karin Berg."),
    (BRIDGE, "Oslo says that the bridge will close in May."),
    (LETTER, "Government officials read the letter as a threat."),
    (PORT, "The remark that the port is too small is attributed to Ann Dorn."),
    (MOON, "Ann Dorn complained that they had promised the moon and paid nothing."),
    ("The union welcomed Dahl's remarks on the port.", "Dahl's remarks on the port were welcomed by the union."),
    ("According to the press, Dahl's remarks point to a change.", "The press took Dahl's remarks as a change."),
    ("The plant will close in May, a company official said.", "The company said the plant would close in May."),
    ("Lena Falk, who leads the Potters' Guild, tells us: 'We will take a licence.'",
     "The potters' leader declared that they would take a licence."),
    ("The guild said it was ready to lend the money, provided that the plans are shown first. “No plans, no"
     " money,” said Lena Falk, its treasurer.",
     "The guild will lend the money once it has the plans: “No plans, no money,” Lena Falk said."),
    ("The guild promised to reopen the pit, though Lena Falk, who leads it, stopped short of naming a day.",
     "The guild promised to reopen the pit, but Lena Falk has not gone so far as to announce a day."),
    ("Minister Ann Dorn tells the hall that the harbour will go ahead with its plan to widen the road.",
     "Dorn announces that the harbour will press on with its plan to widen the road."),
    ("Marsh has not spoken in public, but her lawyer says she was not told.", "Marsh has made no statement."),
])  # fmt: skip
def test_the_same_speaker_told_otherwise_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(source, claim) < 0.45


def test_an_unnamed_official_is_nobody_whom_the_article_names() -> None:
    source = "The bridge will close in May, a transport official told the Herald."
    article = "Karin Berg, the minister, spoke on Monday. " + source
    assert heaviest(source, "Karin Berg told the Herald that the bridge will close in May.", article) >= 0.6


def test_to_attribute_a_remark_is_not_to_name_a_cause() -> None:
    evidence = Evidence((Passage(text=PORT, article=PORT),))
    claim = "The remark that the port is too small is attributed to Ann Dorn."
    assert not check_relation(claim, evidence)


def test_one_country_does_not_speak_for_many() -> None:
    source = (
        "However, Oslo has reiterated its demand for direct involvement in the fishing talks, with major"
        " European countries reaffirming their support for Norway's stance."
    )
    article = f"Ministers of large European countries, among them Sweden and Poland, met in Riga.\n{source}"
    told = (
        "{} has repeated its demand to be directly involved in the fishing talks, and major European"
        " countries have reaffirmed their support for Norway's stance."
    )
    assert heaviest(source, told.format("Warsaw"), article) > 0.45
    assert heaviest(source, told.format("Oslo"), article) < 0.45
