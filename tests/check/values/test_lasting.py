"""Lengths of time without a figure."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import ReasonCode, VerdictStatus


def evidence(text: str) -> Evidence:
    return Evidence((Passage(text=text),))


def test_a_length_of_time_that_the_evidence_does_not_give_is_found() -> None:
    verdict = check_support(
        "Trucks had been queuing for months at the northern gate.",
        evidence("Trucks were queuing at the northern gate."),
    )
    assert verdict.status is VerdictStatus.UNSUPPORTED
    assert [reason.code for reason in verdict.reasons][:1] == [ReasonCode.DATE]


@pytest.mark.parametrize(
    "text",
    [
        "Trucks have been queuing at the northern gate since March.",
        "Trucks have long been queuing at the northern gate.",
        "The queue of trucks at the northern gate persists.",
    ],
)
def test_evidence_that_may_tell_how_long_silences_it(text: str) -> None:
    verdict = check_support("Trucks have been queuing for months at the northern gate.", evidence(text))
    assert ReasonCode.DATE not in {reason.code for reason in verdict.reasons}
