"""A clipped quotation is no reason to withhold: the sentence it stands in counts, and is then what is cited."""

from __future__ import annotations

from typing import Any

import pytest
from values import document

from briefing.check.cite import Library
from briefing.check.stage import Checked, verify
from briefing.check.standard import Standard
from briefing.models import DraftClaim, MatchStatus, Verdict, VerdictStatus

TEXT = (
    "Supermarkets in Holm had warned against the duty in May, and two chains have sued the ministry. "
    "Paul Reiter opposed it. Lind’s ferry carries 900 people a day."
)


def checked(text: str, *quotations: str) -> Checked:
    doc = document(TEXT)
    sentences = tuple(s.id for s in doc.chunks[0].sentences)
    draft = DraftClaim(text=text, sentences=sentences, quotations=quotations)
    (found,) = verify([draft], doc.chunks[0], Library({"ferry": doc}))
    return found


def test_words_without_their_subject_are_widened_to_the_sentence() -> None:
    found = checked("Supermarkets had warned against the duty.", "had warned against the duty")
    assert found.claim.verdict is VerdictStatus.SUPPORTED
    (citation,) = found.claim.citations
    assert citation.exact == TEXT.partition(" Paul")[0]
    assert TEXT[citation.start : citation.end] == citation.exact


def test_two_clipped_quotations_of_one_sentence_become_one_citation() -> None:
    found = checked("Supermarkets had warned against the duty.", "had warned", "against the duty")
    assert found.claim.verdict is VerdictStatus.SUPPORTED
    assert len(found.claim.citations) == 1


def test_what_the_quoted_words_support_keeps_them() -> None:
    found = checked("Paul Reiter opposed it.", "Paul Reiter opposed")
    assert [c.exact for c in found.claim.citations] == ["Paul Reiter opposed"]


def test_how_a_quotation_was_found_is_kept() -> None:
    found = checked("Lind's ferry carries 900 people.", "ferry carries 900")
    assert found.claim.citations[0].match is MatchStatus.EXACT
    found = checked("Lind's ferry carries 900 people.", "Lind's ferry")
    assert found.claim.verdict is VerdictStatus.SUPPORTED
    assert found.claim.citations[0].match is MatchStatus.FOLDED


@pytest.mark.parametrize(
    "text",
    [
        "Supermarkets had not warned against the duty.",
        "Farmers had warned against the duty.",
    ],
)
def test_what_the_sentence_does_not_say_either_is_withheld_with_the_words_quoted(text: str) -> None:
    words = "had warned against the duty"
    found = checked(text, words)
    assert found.claim.verdict is VerdictStatus.UNSUPPORTED
    assert [c.exact for c in found.claim.citations] == [words]


def test_words_that_do_not_stand_there_are_not_widened() -> None:
    found = checked("Supermarkets had warned against the duty.", "had warned against the tax")
    assert found.claim.verdict is VerdictStatus.NOT_FOUND


def test_words_of_the_claim_that_only_the_sentence_has_are_cited_with_it() -> None:
    found = checked(
        "Supermarkets in Holm had warned against the duty in May.", "Supermarkets in Holm had warned"
    )
    assert found.claim.verdict is VerdictStatus.SUPPORTED
    assert [c.exact for c in found.claim.citations] == [TEXT.partition(" Paul")[0]]


def test_a_sentence_cited_from_end_to_end_is_checked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    check = Standard.check

    def counting(self: Standard, text: str, *rest: Any) -> Verdict:
        asked.append(text)
        return check(self, text, *rest)

    monkeypatch.setattr(Standard, "check", counting)
    found = checked("Paul Reiter did not oppose it.", "Paul Reiter opposed it.")
    assert found.claim.verdict is VerdictStatus.UNSUPPORTED
    assert len(asked) == 1
