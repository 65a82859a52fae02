"""Whom "he said" means after a sentence on one person, and whose country or body an officer speaks for."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.speaker import check_speaker
from tests.check.structure.weighing import SURE, heaviest

BESIDE = (
    "Lind, alongside Swedish Prime Minister Anders Brandt, has been pressing Brussels for more ships. “We need"
    " them to patrol the strait,” he said."
)
OBJECT = "Foreign Minister Ole Lind criticised Karl Brandt over the ships. “We need them by winter,” he said."
AIDE = "The ships will sail on Monday, Norwegian presidential aide Ole Lund said."
DIPLOMAT = "“The talks could founder,” one senior European diplomat told the Herald."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BESIDE, "Brandt said that the ships were needed to patrol the strait."),
        (OBJECT, "The ships were needed by winter, Brandt insisted."),
        (AIDE, "According to an aide to the Swedish president, the ships will sail on Monday."),
        (DIPLOMAT, "A senior American diplomat said that the talks could founder."),
    ],
)
def test_another_than_the_one_who_speaks(source: str, claim: str) -> None:
    assert heaviest(check_speaker, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BESIDE, "Lind said that the ships were needed to patrol the strait."),
        (OBJECT, "The ships were needed by winter, Lind insisted."),
        (AIDE, "According to an aide to the Norwegian president, the ships will sail on Monday."),
        (AIDE, "An aide to Holt said that the ships would sail on Monday."),
        (DIPLOMAT, "A senior diplomat from Europe fears that the talks could founder."),
        (
            "A German diplomat said that the talks could founder.",
            "A European diplomat said the talks could fail.",
        ),
    ],
)
def test_the_one_who_speaks(source: str, claim: str) -> None:
    assert heaviest(check_speaker, source, claim) < SURE


ARTICLE = (
    "European Commission President Ida Falk met European Council chief Jon Vik. U.S. Vice President Ann Roe"
    " came too.\nFalk said that the quay must close. Roe's remarks about the harbour angered Lind."
)


@pytest.mark.parametrize(
    ("cited", "claim", "wrong"),
    [
        (
            "Falk said that the quay must close.",
            "The head of the European Council said the quay must close.",
            1,
        ),
        (
            "Falk said that the quay must close.",
            "The head of the European Commission said the quay must close.",
            0,
        ),
        ("Roe said that the quay must close.", "The American president said that the quay must close.", 1),
        (
            "Roe said that the quay must close.",
            "The American vice-president said that the quay must close.",
            0,
        ),
    ],
)
def test_an_office_of_another_body(cited: str, claim: str, wrong: int) -> None:
    found = check_speaker(claim, Evidence((Passage(text=cited, article=ARTICLE),)))
    assert len(found) == wrong
