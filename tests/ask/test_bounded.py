"""Large inputs: at most so many claims are compared, the nearest to the questions, in their order."""

from __future__ import annotations

from briefing.ask.extractive.bounded import MOST, bounded
from briefing.models import Claim, ClaimKind, VerdictStatus
from briefing.spec import Spec


def claim(number: int) -> Claim:
    text = f"The harbour is closed on day {number}." if number % 2 else f"Nothing happened at place {number}."
    return Claim(id=f"c{number:08x}", text=text, kind=ClaimKind.FINDING, verdict=VerdictStatus.SUPPORTED)


def test_few_claims_stay_as_they_are_and_many_are_cut_to_the_nearest() -> None:
    spec = Spec.model_validate({"title": "When is the harbour closed?", "sources": [{"path": "a.txt"}]})
    few = [claim(number) for number in range(10)]
    assert bounded(few, spec) is few
    many = [claim(number) for number in range(2 * MOST)]
    kept = bounded(many, spec)
    assert len(kept) == MOST
    assert [item.id for item in kept] == sorted(item.id for item in kept)
    assert all("harbour" in item.text for item in kept)
