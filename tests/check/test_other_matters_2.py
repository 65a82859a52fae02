"""Figures, dates and names that free paraphrases tell in other words, and their false neighbours."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.check.values.interviewed import interviewed
from briefing.check.values.names import names
from briefing.models import VerdictStatus

INTERVIEW = (
    "Last spring Ottla Moravec, a retired pilot, flew the mail to the lighthouse for the hundredth time.\n"
    "We met her in Pirva, where Jon Hask, her mechanic, was repairing the engine.\n"
    "Why did you go on for so long?\n"
    "I had promised the keepers that the post would come, and I was paid twice a month.\n"
    "What will become of the aircraft?\n"
    "The museum has asked for it.\n"
)
TRUE = (
    ("Attendance among people over 60 will stay at 41 per cent.",
     "The attendance rate of the over-60s will remain at 41 per cent."),
    ("Ivers said he was as confident about 2031.", "Ivers said he was no less sure of 2031."),
    ("The grant goes to any apprentice who is under 30.",
     "The grant goes to apprentices below the age of 30."),
    ("The lottery promised the museum 640,000 crowns, of which it has so far received a quarter.",
     "Of the 640,000 crowns the lottery promised it, the museum has so far received 160,000."),
    ("Members would prefer to keep him as coach until the games in May.",
     "Members would rather have him as coach until May's games."),
    ("Six divers died on the reef; only one death could have been caused by the valve.",
     "The valve may have been the cause of just one of the six deaths on the reef."),
    ("Pickers would be paid 210 pounds a tonne; the union wants 340.",
     "Pickers would receive 210 pounds per tonne, 130 less than the union wants."),
    ("The bells are tested twice a year.", "The bells are tested twice yearly."),
    ("Hens from Solde and Soldern honey pay a levy of 15 per cent.",
     "Honey from Solde pays a levy of 15 per cent."),
)  # fmt: skip
FALSE = (
    ("Attendance among people over 60 will stay at 41 per cent.",
     "The attendance rate of the under-60s will remain at 41 per cent."),
    ("Ivers said he was as confident about 2031.", "Ivers said he was no less sure of 2034."),
    ("The grant goes to any apprentice who is under 30.",
     "The grant goes to apprentices above the age of 30."),
    ("The lottery promised the museum 640,000 crowns, of which it has so far received a quarter.",
     "Of the 640,000 crowns the lottery promised it, the museum has so far received 320,000."),
    ("The lottery promised the museum 640,000 crowns, of which it has so far received a quarter.",
     "Of the 640,000 crowns the lottery promised it, the museum is still waiting for 160,000."),
    ("Six divers were hurt; one died.", "Six deaths were counted."),
    ("Pickers would be paid 210 pounds a tonne; the union wants 340.",
     "Pickers would receive 210 pounds per tonne, 160 less than the union wants."),
    ("The bells are tested twice a month.", "The bells are tested twice yearly."),
)  # fmt: skip


def status(claim: str, evidence: str) -> VerdictStatus:
    return check_support(claim, Evidence((Passage(evidence),))).status


@pytest.mark.parametrize(("evidence", "claim"), TRUE)
def test_told_in_other_words(evidence: str, claim: str) -> None:
    assert status(claim, evidence) is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("evidence", "claim"), FALSE)
def test_another_figure_is_still_caught(evidence: str, claim: str) -> None:
    assert status(claim, evidence) is not VerdictStatus.SUPPORTED


def answers(name: str, cited: str) -> bool:
    evidence = Evidence((Passage(cited, article=INTERVIEW),))
    return interviewed(names(f"It was {name} who flew.")[0], evidence)


def test_who_answers_in_an_interview() -> None:
    assert answers("Moravec", "I had promised the keepers that the post would come")
    assert not answers("Hask", "I had promised the keepers that the post would come")
    assert not answers("Moravec", "What will become of the aircraft?")
    assert not answers("Moravec", "We met her in Pirva")
