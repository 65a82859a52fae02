"""A claim about something else is not supported, however little can be held against its few words."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import ReasonCode, VerdictStatus

QUAY = Evidence(
    (
        Passage(
            text="The harbour board approved the new crane on Monday, after two years of talks with dockers."
        ),
    )
)


@pytest.mark.parametrize(
    "claim",
    [
        "Pigs fly.",
        "She won the election.",
        "Inflation is falling.",
        "The prime minister was arrested for fraud.",
        "Bananas are yellow and grow on trees in warm countries.",
        "The harbour board approved the new crane. Bananas grow on trees in warm countries.",
    ],
)
def test_what_the_evidence_does_not_speak_of_is_unsupported(claim: str) -> None:
    verdict = check_support(claim, QUAY)
    assert verdict.status is VerdictStatus.UNSUPPORTED
    assert any(
        reason.code is ReasonCode.REMAINDER and "nearly nothing" in reason.message
        for reason in verdict.reasons
    )


@pytest.mark.parametrize(
    "claim",
    [
        "A new crane has been authorised by the board of the harbour.",
        "Dockers had been in negotiations with the board for two years.",
        "The crane got its approval.",
    ],
)
def test_few_words_that_paraphrase_it_are_supported(claim: str) -> None:
    assert check_support(claim, QUAY).status is VerdictStatus.SUPPORTED
