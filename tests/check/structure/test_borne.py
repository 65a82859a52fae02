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
    cited = "Growers need not fear a ban, Lind said."
    evidence = Evidence(
        (Passage(cited, article=f"Astrid Lind, the Prime Minister of Norway, met growers. {cited}"),)
    )
    assert not check_speaker("The Prime Minister said that growers need not fear a ban.", evidence)
    assert check_speaker("The Foreign Minister said that growers need not fear a ban.", evidence)
