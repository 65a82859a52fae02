"""Words in quotation marks must stand in the evidence."""

from __future__ import annotations

import pytest

from briefing.check.values.quotation import quotation, quoted
from briefing.models import ReasonCode

from .asking import findings

CITED = (
    'She made it clear that the region must "do the heavy lifting". “We can’t sit back—and wait for that. '
    "It costs 5,000 crowns,” she said of the soldiers’ lives, calling it ‘a “war party” of sorts’."
)

FAITHFUL = [
    "It must “do the heavy lifting”.",
    'It must "DO THE HEAVY   LIFTING."',
    "It must 'do the heavy lifting,' she said.",
    "It must «do the heavy lifting».",
    "It must „do the heavy lifting“.",
    "“We can't sit back – and wait for that,” she said.",
    "She spoke of ‘the soldiers’ lives’.",
    "She spoke of 'the soldiers' lives'.",
    "“We can’t sit back … It costs 5,000 crowns,” she said.",
    "“We can’t sit back [...] It costs 5,000 crowns”",
    "a 'war party'",
    "She called it “a ‘war party’ of sorts”.",
    "It doesn't say that the soldiers' lives aren't at risk.",
    "In the '90s, rock 'n' roll was king.",
    "The ministers' plan and the workers' plan differ.",
    "He is 6' tall.",
]

ALTERED = [
    "It must “do the light lifting”.",
    "It must “not do the heavy lifting”.",
    "It must 'do heavy lifting'.",
    "“We can sit back”",
    "“We can’t sit back or wait”",
    "“wait for that … We can’t sit back”",
    "“It costs 15,000 crowns”",
    "“It costs 5,000 crown”",
    "It is ‘a “peace party” of sorts’.",
    "She called it «a peace plan».",
    "He said “I agree” and “do the heavy lifting”.",
]


@pytest.mark.parametrize("claim", FAITHFUL)
def test_a_quotation_that_stands_there_passes(claim: str) -> None:
    assert findings(quotation, claim, CITED) == []


@pytest.mark.parametrize("claim", ALTERED)
def test_an_altered_quotation_is_a_hard_finding(claim: str) -> None:
    (finding,) = findings(quotation, claim, CITED)
    assert finding.hard
    assert finding.reason.code is ReasonCode.QUOTATION


def test_a_quotation_does_not_run_across_passages() -> None:
    assert findings(quotation, "“one two”", "Here is one.", "two is here")


def test_words_beside_the_citation_do_not_count() -> None:
    assert findings(quotation, "“do the lifting”", "She spoke.", before="We do the lifting.")


def test_the_nearest_words_are_shown_as_a_hint() -> None:
    (finding,) = findings(quotation, "It must “do the light lifting”.", CITED)
    assert "heavy lifting" in finding.reason.source_words


def test_an_apostrophe_opens_no_quotation() -> None:
    assert quoted("It’s the ministers’ plan, isn't it? '90s rock 'n' roll.") == ()
