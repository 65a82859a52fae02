"""A participle that a prefix turns round, held against its verb or noun."""

from __future__ import annotations

import pytest

from briefing.check.structure.frame import frames
from briefing.check.structure.polarity import _sole
from briefing.check.structure.unmade import unmade


def words_at(claim: str, evidence: str) -> list[tuple[str, str]]:
    found = [finding for frame in frames(claim, evidence) for finding in unmade(frame)]
    return [(one.reason.claim_words, one.reason.source_words) for one in found]


@pytest.mark.parametrize(
    ("claim", "evidence", "words"),
    [
        (
            "The minister left the letter from the pilots unanswered.",
            "The minister answered the letter from the pilots.",
            ("unanswered", "answered"),
        ),
        (
            "The court fined the owner of four kiosks with a licence.",
            "The court fined the owner of four unlicensed kiosks.",
            ("licence", "unlicensed"),
        ),
        (
            "Most of the invoices from the quarry have been paid.",
            "Most of the invoices from the quarry remain unpaid.",
            ("paid", "unpaid"),
        ),
    ],
)
def test_a_participle_with_a_prefix_is_held_against_its_verb(
    claim: str, evidence: str, words: tuple[str, str]
) -> None:
    assert words in words_at(claim, evidence)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (
            "The owner of four kiosks without a licence was fined.",
            "The court fined the owner of four unlicensed kiosks.",
        ),
        (
            "Most of the quarry's invoices have not been paid.",
            "Most of the invoices from the quarry remain unpaid.",
        ),
        (
            "The letter from the pilots went unanswered.",
            "The minister did not answer the letter from the pilots.",
        ),
        ("The mayor unveiled the statue.", "A veil lay over the statue before the mayor came."),
    ],
)
def test_another_wording_of_the_denial_is_let_pass(claim: str, evidence: str) -> None:
    assert not words_at(claim, evidence)


SHORT = "The orchestra's new hall will open in spring, the council said. But we cannot simply wait for it."


def test_a_denied_verb_counts_however_short_its_sentence() -> None:
    (frame,) = frames("The council said that the orchestra can simply wait for the hall to open.", SHORT)
    (i,) = (t.index for t in frame.sentence.tokens if t.lower == "wait")
    denial = frame.there(frame.matches[i]).denials[0]
    assert _sole(frame, 1, denial, [i]) > 0


def test_a_denial_of_the_claim_before_that_verb_makes_up_for_it() -> None:
    (frame,) = frames("The council urged the orchestra not merely to wait for the hall.", SHORT)
    (i,) = (t.index for t in frame.sentence.tokens if t.lower == "wait")
    denial = frame.there(frame.matches[i]).denials[0]
    assert _sole(frame, 1, denial, [i]) == 0
