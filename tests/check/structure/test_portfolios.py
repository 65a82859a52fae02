"""Which ministers, and which office somebody is described as having had."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.frame import each
from briefing.check.structure.portfolios import check_portfolios
from briefing.check.values.offices import title_findings

MET = (
    "The health ministers of the four island states met in Bergen and repeated their support for the nurses."
)
FORMER = "Former US National Security Adviser Ray Doyle has been moved to the ferry file."


@pytest.mark.parametrize(("claim", "wrong"), [
    ("The transport ministers of the four island states met in Bergen.", True),
    ("Support for the nurses was repeated in Bergen by the ministers for education of the four states.", True),
    ("The four island states sent their ministers of health to Bergen.", False),
    ("The ministers of the four island states met in Bergen.", False),
    ("The health ministers met in Bergen, without the finance ministers.", False),
])  # fmt: skip
def test_ministers_of_another_portfolio_are_found(claim: str, wrong: bool) -> None:
    evidence = Evidence((Passage(text=MET),))
    assert bool([f for frame in each(claim, evidence) for f in check_portfolios(frame)]) is wrong


@pytest.mark.parametrize(("claim", "wrong"), [
    ("Ray Doyle, described as a former Secretary of Defense, has been moved to the ferry file.", True),
    ("Ray Doyle, described as a former national security adviser, has been moved to the ferry file.", False),
    ("Ray Doyle, identified as a former adviser, has been moved to the ferry file.", False),
])  # fmt: skip
def test_an_office_that_somebody_is_described_by_is_compared(claim: str, wrong: bool) -> None:
    evidence = Evidence((Passage(text=FORMER),))
    assert bool(list(title_findings(claim, evidence))) is wrong
