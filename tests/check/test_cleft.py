"""Cleft sentences are read as what they say in plain order."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.cleft import plain_order
from briefing.check.entailed import packaged
from briefing.check.support import check_support
from briefing.models import EntailmentInfo, VerdictStatus


@pytest.mark.parametrize(
    ("cleft", "plain"),
    [
        ("It was Brandt who chaired the talks.", "Brandt chaired the talks."),
        ("It was Brandt who, as the day ended, spoke of rain.", "Brandt, as the day ended, spoke of rain."),
        (
            "It is by the miners, Lind said, that the road is blocked.",
            "By the miners, Lind said, the road is blocked.",
        ),
        ("It was in Oslo that they met.", "In Oslo they met."),
        ("It was late. It was Brandt who spoke.", "It was late. Brandt spoke."),
        ("It was as the talks were closing that he spoke.", "As the talks were closing he spoke."),
        ("Lind said that it was Brandt who had asked.", "Lind said that Brandt had asked."),
    ],
)
def test_clefts_are_put_in_plain_order(cleft: str, plain: str) -> None:
    assert plain_order(cleft) == plain


@pytest.mark.parametrize(
    "sentence",
    [
        "It is clear that the talks failed.",
        "It was the view of the bank that rates were high.",
        "It is now for the board to show that it means it.",
        "It was reported that the mine had closed.",
        "It was not Brandt who chaired the talks.",
        "It was",
        "It is that",
    ],
)
def test_what_is_no_cleft_stays(sentence: str) -> None:
    assert plain_order(sentence) == sentence


def test_a_wrong_doer_is_found_in_a_cleft() -> None:
    text = "As the meeting closed, Lind spoke of a new bridge, and Brandt listened."
    evidence = Evidence((Passage(text=text, article=text),))
    right = check_support("It was Lind who, as the meeting closed, spoke of a new bridge.", evidence)
    wrong = check_support("It was Brandt who, as the meeting closed, spoke of a new bridge.", evidence)
    assert right.status is VerdictStatus.SUPPORTED
    assert wrong.status is VerdictStatus.UNSUPPORTED


def test_a_cleft_inside_a_quotation_is_the_speaker_s() -> None:
    text = '"It was Lind who broke the lock," Brandt said.'
    evidence = Evidence((Passage(text=text, article=text),))
    kept = check_support('Brandt said: "It was Lind who broke the lock."', evidence)
    altered = check_support('Brandt said: "Lind broke the lock."', evidence)
    assert kept.status is VerdictStatus.SUPPORTED
    assert altered.status is VerdictStatus.UNSUPPORTED


def test_an_entailment_model_is_asked_about_the_user_s_own_words() -> None:
    asked: list[str] = []

    class Model:
        info = EntailmentInfo(name="m", sha256="0" * 64, weights=packaged())

        def __call__(self, claim: str, evidence: Evidence) -> float:
            asked.append(claim)
            return 0.9

    text = "As the meeting closed, Lind spoke of a new bridge."
    claim = "It was Lind who spoke of a new bridge."
    check_support(claim, Evidence((Passage(text=text, article=text),)), entailment=Model())
    assert asked == [claim]
