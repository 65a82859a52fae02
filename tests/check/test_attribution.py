from __future__ import annotations

import pytest
from values import document

from briefing.check.cite import Library
from briefing.check.stage import verify
from briefing.models import DraftClaim, ReasonCode, VerdictStatus

TEXT = "Dr Oda spoke on Monday.\n\nThe ferry may close, she said.\n\nOn Friday the port was calm."


@pytest.mark.parametrize("speaker", ["Dr Oda", "Anna ODA", None, ""])
def test_a_speaker_named_where_the_words_stand_holds(speaker: str | None) -> None:
    doc = document(TEXT)
    draft = DraftClaim(text="The ferry may close, she said.", sentences=("s2",), speaker=speaker)
    (checked,) = verify([draft], doc.chunks[0], Library({"ferry": doc}))
    assert checked.claim.verdict is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("speaker", "sentence"), [("Mayor Lind", "s2"), ("Dr Oda", "s3")])
def test_a_speaker_whom_the_source_does_not_name_there_is_withheld(speaker: str, sentence: str) -> None:
    doc = document(TEXT)
    words = {"s2": "The ferry may close, she said.", "s3": "On Friday the port was calm."}[sentence]
    draft = DraftClaim(text=words, sentences=(sentence,), speaker=speaker)
    (checked,) = verify([draft], doc.chunks[0], Library({"ferry": doc}))
    assert checked.claim.verdict is VerdictStatus.UNSUPPORTED
    assert checked.claim.reasons[-1].code is ReasonCode.SPEAKER
