"""A speaker told by an office that the article gives the named one of the cited words."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.speaker import check_speaker

CITED = "Speaking at a Quay Street lunch, Lind refuted claims of a ban, countering remarks by Mayor Ove Holt."
ARTICLE = f"On 3 May Astrid Lind, the Prime Minister of Norway, met growers. {CITED}"
EVIDENCE = Evidence((Passage(CITED, article=ARTICLE),))


@pytest.mark.parametrize(
    "claim",
    [
        "Claims of a ban were refuted by the Prime Minister.",
        "Claims of a ban were refuted by the Prime Minister in Quay Street.",
        "The Norwegian prime minister refuted claims of a ban.",
    ],
)
def test_the_bearer_of_an_office_is_told_after_the_name(claim: str) -> None:
    assert not check_speaker(claim, EVIDENCE)


def test_another_officer_is_found() -> None:
    assert check_speaker("The Swedish prime minister refuted claims of a ban.", EVIDENCE)
