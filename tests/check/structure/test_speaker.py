from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.speaker import check_speaker


def heaviest(source: str, claim: str, article: str = "") -> float:
    evidence = Evidence((Passage(text=source, article=article or source),))
    return max((f.weight for f in check_speaker(claim, evidence)), default=0.0)


TWO = (
    "Labour councillor Vera Holt accused the developer of hiding the survey; Conservative leader Ian Marsh said"
    " the delay was the fault of the council."
)


@pytest.mark.parametrize(("source", "claim"), [
    (TWO, "The accusation that the developer had hidden the survey came from Marsh."),
    (TWO, "It was Holt who said that the delay was the council's fault."),
    ("The pilots' union warned that flights would be cancelled in July.",
     "The warning of cancelled flights in July was given by the airport's director."),
    ('"A bridge is not a dam," her engineer, Paul Stone, said.',
     "A bridge is no dam, the farmers' lawyer commented."),
    ("The finance minister, Ola Berg, said that the reserve would last until May.",
     "The reserve would last until May, in the view of the president."),
    ("Opposition deputies urged the ministry to leave the treaty.",
     "The call to leave the treaty came from the sailors' federation."),
])  # fmt: skip
def test_words_in_another_mouth_are_found(source: str, claim: str) -> None:
    assert heaviest(source, claim) >= 0.6


@pytest.mark.parametrize(("source", "claim"), [
    (TWO, "The accusation that the developer had hidden the survey came from Holt."),
    (TWO, "In the Conservative leader's view the delay was the council's fault."),
    ("Oslo says the fee is needed because Danish trawlers fish too much; Copenhagen denies this.",
     "Copenhagen disputes that its trawlers fish too much."),
    ("The mayor agreed to a request from Vera Holt that the accounts be published.",
     "Holt asked for the accounts to be published, and the mayor consented."),
    ("The chancellor said that Lapland had not requested help.",
     "No request for help had come from Lapland, the chancellor said."),
    ("According to Berg, the envoy reaffirmed the country's commitment to the truce.",
     "The envoy, Berg reported, had underlined the country's commitment to the truce."),
    ("Several deputies stressed that the port must be dredged.",
     "A number of deputies stressed that the port must be dredged."),
    ("A study of 40 rivers found that dams raise the temperature.",
     "Dams raise the temperature, researchers found in a study of 40 rivers."),
])  # fmt: skip
def test_the_same_speaker_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(source, claim) < 0.45


def test_the_article_says_what_a_speaker_is() -> None:
    source = "Berg said that the reserve would last until May."
    article = "Ola Berg, the harbour master, met the press. " + source
    assert heaviest(source, "The reserve would last until May, the harbour master said.", article) < 0.45
    assert heaviest(source, "The reserve would last until May, the pilots' lawyer said.", article) >= 0.6


def test_she_is_the_speaker_before() -> None:
    source = "Commissioner Ilse Brand met the shipowners. Brand said the rule was fair. She added that fines would follow."
    assert heaviest(source, "It was the trustee who warned that fines would follow.") >= 0.6
    assert heaviest(source, "Brand warned that fines would follow.") < 0.45


def test_a_denial_ends_at_a_semicolon() -> None:
    from briefing.check.structure.polarity import check_polarity

    source = "No vote was held; the treasurer will bring a plan for the pier to the June meeting."
    claim = "The treasurer is to come to the June meeting with a plan for the pier."
    found = check_polarity(claim, Evidence((Passage(text=source),)))
    assert max((f.weight for f in found), default=0.0) < 0.5
