"""Whose words a quotation has, and whom "he" means, is read from the article around it."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.gather import gather
from briefing.check.spoken import named, quotations
from briefing.check.support import check_support
from briefing.models import Citation, Source, VerdictStatus

ARTICLE = """Harbour board backs the new pier
Norwegian Transport Minister Kari Holm opened the pier in Bergen on Monday.
“We cannot wait for another winter. Every town must help,” Holm told reporters.
Holm also praised the crews. "Not every firm will join, but that can't hold us up," she said. She added that “quay rights” were safe.
Tomas Rolstad, the mayor, warned of storms. He further said the crane was old.
A clerk, who alleges that he was dismissed, has sued.
"""


def cited(text: str) -> Evidence:
    start = ARTICLE.index(text)
    source = Source(id="a.txt", path="a.txt", sha256="", encoding="utf-8", text=ARTICLE)
    return gather(
        [Citation(source="a.txt", start=start, end=start + len(text), exact=text)], {"a.txt": source}
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Every town must help,”",
            "Norwegian Transport Minister Kari Holm said: “Every town must help,”",
        ),
        (
            "“We cannot wait for another winter.",
            "Norwegian Transport Minister Kari Holm said: “We cannot wait for another winter.”",
        ),
        (
            '"Not every firm will join, but that can\'t hold us up," she said.',
            '"Not every firm will join, but that can\'t hold us up," Norwegian Transport Minister Kari Holm said.',
        ),
        (
            "He further said the crane was old.",
            "Tomas Rolstad, the mayor, further said the crane was old.",
        ),
    ],
)
def test_the_speaker_is_told_by_name_and_office(text: str, told: str) -> None:
    assert named(cited(text), "Told.").text.replace(",”", "”") == told.replace(",”", "”")


@pytest.mark.parametrize(
    "text",
    [
        "A clerk, who alleges that he was dismissed, has sued.",
        "Norwegian Transport Minister Kari Holm opened the pier in Bergen on Monday.",
        "Tomas Rolstad, the mayor, warned of storms. He further said the crane was old.",
    ],
)
def test_words_that_name_whom_they_mean_stay(text: str) -> None:
    assert named(cited(text), "Told.").text == text


def test_the_name_goes_as_far_as_the_claim_tells_it() -> None:
    evidence = cited("Every town must help,”")
    assert named(evidence, "Holm said so.").text.startswith("Holm said")
    assert named(evidence, "Kari Holm said so.").text.startswith("Kari Holm said")
    assert named(evidence, "The minister, Kari Holm, said so.").text.startswith("Norwegian Transport")


def test_a_claim_that_says_he_as_well_is_held_against_the_words_as_they_are() -> None:
    claim = "He added that the crane was old."
    assert named(cited("He further said the crane was old."), claim).text.startswith("He further")


def test_words_without_an_article_stay() -> None:
    evidence = Evidence((Passage(text="“We cannot wait.”"),))
    assert named(evidence, "Told.") is evidence


@pytest.mark.parametrize(
    "claim",
    [
        "Norway's Transport Minister Kari Holm said that every town must help.",
        "Every town must help, the Norwegian minister told reporters.",
    ],
)
def test_the_right_speaker_passes(claim: str) -> None:
    assert check_support(claim, cited("Every town must help,”")).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize("speaker", ["Tomas Rolstad", "Mayor Rolstad"])
def test_another_speaker_of_the_article_does_not(speaker: str) -> None:
    claim = f"{speaker} said that not every firm will join, but that this cannot hold them up."
    text = '"Not every firm will join, but that can\'t hold us up," she said.'
    verdict = check_support(claim, cited(text))
    assert verdict.status is VerdictStatus.UNSUPPORTED


def test_quotations_of_a_paragraph() -> None:
    def inside(text: str) -> list[str]:
        return [text[a:b] for a, b in quotations(text)]

    assert inside("“One,” he said. “Two") == ["One,", "Two"]
    assert inside('"One," he said. "Two."') == ["One,", "Two."]
    assert inside("'No meter, no limit,' she said of a 'tough' deal.") == ["No meter, no limit,", "tough"]
    assert inside("The crews' boats don't leave.") == []
