from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus
from tests.check.structure.minimal_pairs import PAIRS


def evidence(text: str) -> Evidence:
    return Evidence((Passage(text=text),))


@pytest.mark.parametrize(("source", "faithful"), [(s, t) for s, t, _, _ in PAIRS])
def test_a_faithful_claim_is_supported(source: str, faithful: str) -> None:
    verdict = check_support(faithful, evidence(source))
    assert verdict.status is VerdictStatus.SUPPORTED, verdict.reasons


@pytest.mark.parametrize(("source", "altered", "code"), [(s, a, c) for s, _, a, c in PAIRS])
def test_one_error_is_caught_and_named(source: str, altered: str, code: str) -> None:
    verdict = check_support(altered, evidence(source))
    assert verdict.status is VerdictStatus.UNSUPPORTED
    assert code in {reason.code for reason in verdict.reasons}
    assert all(reason.message and reason.claim_words for reason in verdict.reasons)
