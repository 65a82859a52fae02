"""What is printed can stand alone: referents, whole quotations, denials, announcements."""

import pytest

from briefing.prose.context import passage
from briefing.prose.speakers import persons
from tests.values import document


def alone(text: str, at: int) -> str | None:
    doc = document(text)
    run = passage(doc.sentences, text, at, persons(text))
    return text[doc.sentences[run[0]].body_start : doc.sentences[run[1]].body_end] if run else None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Minister Ann Marsh spoke first. She warned of floods in spring.", 1),
        ("“We need a plan. We need it soon,” said Ann Marsh.", 0),
        ("“We need a plan. We need it soon,” said Ann Marsh.", 1),
        ("The blog said the bank had approved the loan. It has not; the board meets later.", 0),
        ("A fund of 5 million. The bank will lend most of it to the towns.", 0),
        ("The council chose the northern route. Ann Marsh confirmed the move on Friday evening.", 1),
    ],
)
def test_a_sentence_takes_along_what_it_needs(text: str, at: int) -> None:
    assert alone(text, at) == text


def test_a_sentence_that_needs_nothing_stands_alone() -> None:
    assert alone("The dam is old. The council will meet on Monday in Ard.", 1) == (
        "The council will meet on Monday in Ard."
    )


def test_a_pronoun_without_a_referent_is_never_printed() -> None:
    assert alone("She warned of floods in spring.", 0) is None
