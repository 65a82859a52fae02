"""What the source tells of one of two, told of the other, and the same told in another order."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.assigned import check_assigned
from briefing.check.structure.frame import each

CAUSES = "Holm said that interest rates had tipped the scales, whereas Brandt cited the lack of a cable."
LETTERS = (
    "The first letter went to a clerk who had retired; the second was read but was taken for a duplicate."
)
SITES = "Two sites, at Alta and Narvik, were rejected, the former because it floods and the latter because the army needed it."
REASONS = "Peru and Chile backed the plan, Peru because it expects to gain and Chile because it fears delay."
MARCH = "The guild did not organise the march, although several of its officers took part."
SUMS = "Neither got what it had claimed: $80m by Peru for seized boats, and $115m by Chile for spilt fuel."

EXCHANGED = [
    (CAUSES, "According to Brandt, interest rates were decisive, while Holm pointed to the lack of a cable."),
    (
        LETTERS,
        "The second was sent to a clerk who had retired, while the first was mistaken for a duplicate.",
    ),
    (SITES, "Narvik was ruled out because of floods and Alta because the army required it."),
    (
        REASONS,
        "Peru supported the plan for fear of delay, while Chile did so in the expectation of gaining from it.",
    ),
    (MARCH, "While some officers of the guild organised the march, the guild itself did not take part."),
    (SUMS, "Peru's $80m claim over spilt fuel and Chile's $115m claim over seized boats both failed."),
]
KEPT = [
    (CAUSES, "While Brandt pointed to the lack of a cable, according to Holm interest rates were decisive."),
    (LETTERS, "The second was mistaken for a duplicate, while the first was sent to a clerk who had retired."),
    (SITES, "Narvik was ruled out because the army required it and Alta because of floods."),
    (REASONS, "Chile supported the plan for fear of delay, while Peru did so in the expectation of gaining from it."),
    (MARCH, "While some officers of the guild took part in the march, the guild itself did not organise it."),
    (SUMS, "Chile's $115m claim over spilt fuel and Peru's $80m claim over seized boats both failed."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim"), EXCHANGED)
def test_finds_two_that_have_each_others_words(text: str, claim: str) -> None:
    frames = each(claim, Evidence((Passage(text=text),)))
    assert any(check_assigned(frame) for frame in frames)


@pytest.mark.parametrize(("text", "claim"), KEPT)
def test_lets_two_with_their_own_words_pass(text: str, claim: str) -> None:
    frames = each(claim, Evidence((Passage(text=text),)))
    assert not any(check_assigned(frame) for frame in frames)


def test_a_name_at_the_very_end_is_no_error() -> None:
    claim = "Organize Justify Confine Update 2048 , Headed"
    cited = Evidence((Passage(text=f"{claim} 1901 AVERSE Editorial Losing Beg :"),))
    assert not [found for frame in each(claim, cited) for found in check_assigned(frame)]
