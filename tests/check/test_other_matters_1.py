"""Who says it and whose a figure is, where words stand between a noun and its verb or a pronoun stands for it."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.structure import check_merged, check_role, check_speaker
from briefing.check.structure.voices import voices

PILOTS = "Three retired pilots who watched the flight say that two of the engines failed over the lake."
OAKES = (
    "The harbour master, Tom Oakes, intervenes to say that the fund holds 5.2 million euros, which is 300,000"
    " above the minimum recommended by the insurers."
)
HOLT = "“The ferries were victims of this storm,” the inquiry's chair, Judge Mary Holt, told reporters."
VALVE = "Brightwater accepts that the valve was faulty but denies that it skipped the inspection."
OSLO = (
    "The clause was struck out at the insistence of Oslo, where owners of the mills had threatened to block"
    " the road."
)
LOWEN = (
    "Most of the money comes from the Swiss foundation Lowen, and the foundation has said it will renew the"
    " grant only if the city pays an equal sum."
)
SISTER = "Her brother, Colm, said in a statement that he had never discussed the farm with her."
DAM = "The company does not contest this, but says a repair carried out in May has mended the dam."
OFFER = (
    "She offers to put the closure on hold until June, but only if the council agrees to draw 40,000 pounds"
    " from reserves."
)
UNION = "The health union said that the wards were short of nurses. The mayor said that the budget was sound."


def spoken(check, source: str, claim: str) -> bool:
    return bool(check(claim, Evidence((Passage(text=source),))))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (PILOTS, "pilots"),
        ("If nothing changes by May, the family represented by Ann Lee says it will sue.", "family"),
        (VALVE, "Brightwater"),
        (HOLT, "Holt"),
        ("The lawyer Ann Lee says it will sue.", "Lee"),
    ],
)
def test_whose_the_word_of_saying_is(text, speaker):
    sentence = analyse(text)[0]
    said = [v for v in voices(sentence) if sentence.tokens[v.verb].lemma in {"say", "deny", "tell"}]
    assert [sentence.tokens[v.speakers[0]].text for v in said] == [speaker]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (PILOTS, "Two of the engines failed over the lake, say three retired pilots who saw it."),
        (OAKES, "Oakes said that the fund held 5.2 million euros, 300,000 above the insurers' minimum."),
        (HOLT, "Judge Holt, who chairs the inquiry, told reporters the ferries were victims of the storm."),
        (OSLO, "It was Oslo that insisted on striking out the clause."),
        (LOWEN, "Lowen says that it will renew the grant only if the city pays an equal sum."),
        (SISTER, "Tighe's brother said that he had never discussed the farm with her."),
        (DAM, "Without disputing what the engineers say, the company says the dam was mended by a repair."),
        (OFFER, "Marsh proposes to put the closure on hold, if 40,000 pounds are drawn from reserves."),
    ],
)
def test_the_speaker_may_be_the_sources(source, claim):
    assert not spoken(check_speaker, source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (UNION, "The mayor said that the wards were short of nurses."),
    ],
)
def test_another_speaker_is_found(source, claim):
    assert spoken(check_speaker, source, claim)


def test_a_figure_of_whom_a_pronoun_tells():
    source = (
        "Peru's defence minister, Luis Ortega, says that his country will bring its 290 troops home; Chile's"
        " 410 stay."
    )
    assert not spoken(check_merged, source, "Peru's 290 soldiers will go home, and Chile's 410 stay.")
    source = "Peru sent 290 troops and Chile sent 410 troops."
    assert spoken(check_merged, source, "Peru sent 410 troops and Chile sent 290 troops.")


def test_two_in_one_list_do_it_in_either_order():
    source = "The stocks were dropped after Ghana and Sierra Leone could not agree on who should store them."
    claim = "The stocks were dropped after Sierra Leone and Ghana could not settle who would store them."
    assert not spoken(check_role, source, claim)
