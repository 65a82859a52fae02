"""Reasons are sentences that name the words of both sides as they stand there."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support


def messages(claim: str, text: str) -> list[str]:
    verdict = check_support(claim, Evidence((Passage(text=text, article=text),)))
    return [reason.message for reason in verdict.reasons]


@pytest.mark.parametrize(
    ("claim", "text", "says"),
    [
        (
            "The council ruled out a plan to sell the harbour.",
            "The council confirmed a plan to sell the harbour.",
            "the claim denies it (“",
        ),
        (
            "The cranes would replace the crews at night.",
            "The cranes would not replace the crews at night.",
            "the claim leaves out “not” (",
        ),
        (
            "Abbott came round once Fell and Sandhu had consented to keep the branch libraries open.",
            "The two independents, Moira Fell and Jatinder Sandhu, changed their minds when the finance chief,"
            " Councillor Denise Abbott, agreed to keep all seven branch libraries open until at least 2027.",
            "in the claim it is “Fell and Sandhu” (“consented”), in the source “Councillor Denise Abbott” (“agreed”)",
        ),
        (
            "The toll brought in £38 million last year.",
            "The toll brought in €38 million last year.",
            "The claim says “£38 million last year”; the evidence says “€38 million last year”.",
        ),
        (
            "The Secretariat will send round two versions of Article 9.",
            "The Secretariat will send round two versions of the Article.",
            "The evidence has no “Article 9”.",
        ),
        (
            "Peace will endure even if the harbour is not closed.",
            "Peace will endure only if the harbour is closed.",
            "the source that it does (“only”)",
        ),
    ],
)
def test_a_reason_reads_as_a_sentence(claim: str, text: str, says: str) -> None:
    assert any(says in message for message in messages(claim, text)), messages(claim, text)
