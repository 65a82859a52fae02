"""Lengths of time without a figure."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.check.values.number import duration
from briefing.models import ReasonCode, VerdictStatus

from .asking import findings


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


@pytest.mark.parametrize(
    "when", ["by the end of the year", "before the summer", "at weekends", "within weeks"]
)
def test_a_vague_time_that_the_evidence_does_not_give_is_found(when: str) -> None:
    source = evidence("The union and the port agreed to reopen the northern gate to trucks.")
    verdict = check_support(
        f"The port and the union agreed to reopen the northern gate to trucks {when}.", source
    )
    assert verdict.status is VerdictStatus.UNSUPPORTED
    assert [reason.code for reason in verdict.reasons][:1] == [ReasonCode.DATE]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("In December the port will reopen the northern gate to trucks.", "by the end of the year"),
        ("On Saturdays and Sundays the port opens the northern gate to trucks.", "at weekends"),
        ("From 20 June the port opens the northern gate to trucks.", "from the beginning of the summer"),
        ("The port will soon reopen the northern gate to trucks.", "within weeks"),
    ],
)
def test_evidence_that_may_tell_when_silences_it(text: str, when: str) -> None:
    verdict = check_support(f"The port opens the northern gate to trucks {when}.", evidence(text))
    assert not any("does not say when" in reason.message for reason in verdict.reasons)


def test_a_date_of_another_sentence_does_not_stand_for_the_cited_one() -> None:
    passage = Passage(text="The gate will reopen by 30 November.", before="The port closed it on 4 October.")
    verdict = check_support("The gate will open again by 4 October.", Evidence((passage,)))
    assert verdict.status is VerdictStatus.UNSUPPORTED
    assert verdict.reasons[0].code is ReasonCode.DATE


@pytest.mark.parametrize(("claim", "cited"), [
    ("One day they will have to sell the ferry.", "Sooner or later they will have to sell the ferry."),
    ("The town is preparing for a day when the ferry is gone.", "The town is preparing for life without a ferry."),
    ("It would eat up a tenth of what the mill earns in a year.", "It would cost a tenth of the mill's annual earnings."),
])  # fmt: skip
def test_a_day_to_come_is_no_length_of_time(claim: str, cited: str) -> None:
    assert not findings(duration, claim, cited)


def test_a_length_of_one_day_is_one() -> None:
    assert findings(duration, "They talked for one day.", "They talked about the ferry.")
