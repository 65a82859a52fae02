"""Who speaks by "she", by "in his own words", by a passive, and as one of several unnamed."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.speaker import check_speaker


def heaviest(source: str, claim: str) -> float:
    evidence = Evidence((Passage(text=source, article=source),))
    return max((f.weight for f in check_speaker(claim, evidence)), default=0.0)


HARBOUR = (
    "Harbour director Ida Moen asks for a dredger of 400 tonnes. “Without it the ferries stop,” she says. The"
    " shipyard's first price was 12 million, two bidders say."
)
WRITTEN = "According to news outlets, Moen's letter reflected a change of plan at the harbour."


@pytest.mark.parametrize(("source", "claim"), [
    (HARBOUR, "Harbour director Ida Moen asks for a dredger of 400 tonnes. She puts the shipyard's first price at"
              " 12 million."),
    (HARBOUR, "Ida Moen asks for a dredger of 400 tonnes; according to her, the shipyard's first price was 12"
              " million."),
    (HARBOUR, "The finance minister says that the shipyard's first price was 12 million."),
    (WRITTEN, "Moen's letter, in her own words, reflected a change of plan at the harbour."),
    (WRITTEN, "Moen is cited as the source for the view that the letter reflected a change of plan."),
    ("Those at the table included Norway and Chile, according to The Guardian.",
     "Moen is cited as saying that those at the table included Norway and Chile."),
    ("Police said about 900 people took part in the march of the bakers on Monday.",
     "Participation in the march of the bakers on Monday was put by the organisers at some 900."),
    ("“The port has turned its back on the town,” engineer Leo Falk told reporters. Talks start on Monday in"
     " Riga, deputy mayor Ana Kask said.",
     "The charge that the port had turned its back on the town was levelled, in remarks to reporters, by Ana"
     " Kask."),
    ("According to Falk, Moen showed her goodwill by agreeing to a 20-day halt of the works. Kask said that the"
     " price is too high.",
     "Agreement by Moen to a halt of the works of 20 days was reported by Kask."),
])  # fmt: skip
def test_another_speaker_is_found(source: str, claim: str) -> None:
    assert heaviest(source, claim) >= 0.6


@pytest.mark.parametrize(("source", "claim"), [
    (HARBOUR, "Harbour director Ida Moen asks for a dredger of 400 tonnes. She says that the ferries stop without"
              " it."),
    (HARBOUR, "The shipyard's first price was put by two bidders at some 12 million."),
    (WRITTEN, "Moen's letter, news outlets wrote, reflected a change of plan at the harbour."),
    ("Moen said that the letter reflected a change of plan at the harbour.",
     "The letter reflected, in Moen's own words, a change of plan at the harbour."),
    ("According to Falk, Moen showed her goodwill by agreeing to a 20-day halt of the works. Kask said that the"
     " price is too high.",
     "Agreement by Moen to a halt of the works of 20 days was reported by Falk."),
    ("Those at the table included Norway and Chile, Moen said.",
     "Moen is quoted as saying that those at the table included Norway and Chile."),
    ("Several ministers say that the price was 12 million.", "A minister says that the price was 12 million."),
])  # fmt: skip
def test_the_same_speaker_passes(source: str, claim: str) -> None:
    assert heaviest(source, claim) < 0.5
