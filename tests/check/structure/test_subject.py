from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.fields import fields_of, kindred
from briefing.check.structure.frame import frames
from briefing.check.structure.subject import check_subject


def found(source: str, claim: str) -> list[tuple[str, str]]:
    evidence = Evidence((Passage(text=source),))
    return [
        (f.reason.claim_words, f.reason.source_words)
        for frame in frames(claim, evidence.text)
        for f in check_subject(frame)
    ]


@pytest.mark.parametrize(("source", "claim", "pair"), [
    ("New shipments of medical aid reached the port on Friday.",
     "Fresh shipments of food aid arrived in the port on Friday.", ("food", "medical")),
    ("The two sides traded accusations over the country's migration policy.",
     "The two sides have exchanged accusations over the country's energy policy.", ("energy", "migration")),
    ("The union wants guarantees on wages before it signs.",
     "Before it signs, the union wants guarantees on pensions.", ("pensions", "wages")),
    ("The ministry has a ten-year plan for the security of the islands.",
     "The ministry has a plan, over ten years, for the economy of the islands.", ("economy", "security")),
])  # fmt: skip
def test_a_matter_of_another_field_is_found(source: str, claim: str, pair: tuple[str, str]) -> None:
    assert found(source, claim) == [pair]


@pytest.mark.parametrize(("source", "claim"), [
    ("The union wants guarantees on wages before it signs.", "Before it signs, the union wants guarantees on pay."),
    ("The minister promised more weapons for the border.", "The minister promised more armaments for the border."),
    ("The yard repaired the rifle parts.", "The yard repaired the weapon parts."),
    ("Food and medical aid reached the port.", "Medical aid, with food, reached the port."),
])  # fmt: skip
def test_another_word_of_the_same_field_is_left_alone(source: str, claim: str) -> None:
    assert not found(source, claim)


def test_words_of_two_fields_share_none() -> None:
    assert not fields_of("humanitarian", "humanitarian") & fields_of("military", "military")
    assert fields_of("loan", "loans") & fields_of("funding", "funding")
    assert fields_of("plan", "plan") == 0


def test_a_kind_is_kindred_however_far() -> None:
    assert kindred("frigate", "vessel")
    assert not kindred("tariff", "hospital")
