"""Denials end where another clause begins."""

from __future__ import annotations

import pytest

from briefing.check.language.parse import analyse
from briefing.check.language.scope import Standing
from briefing.check.structure.clause import within_clause


@pytest.mark.parametrize(
    ("text", "word", "denial", "kept"),
    [
        ("The mayor opposed the tram, whereas the shops backed it.", "backed", "opposed", False),
        ("The stock is adequate, not comfortable.", "adequate", "not", False),
        ("It was answered not by him but by her.", "answered", "not", False),
        ("No bus runs on Sunday and that is new.", "new", "No", False),
        ("The mayor did not back the tram.", "back", "not", True),
        ("The mayor refused all but one tram.", "tram", "refused", True),
    ],
)
def test_a_denial_of_another_clause_is_left_out(text: str, word: str, denial: str, kept: bool) -> None:
    (sentence,) = analyse(text)
    place = {token.text: token.index for token in sentence.tokens}
    standing = Standing((place[denial],), 0, -1, -1)
    assert bool(within_clause(sentence, place[word], standing).denials) is kept
