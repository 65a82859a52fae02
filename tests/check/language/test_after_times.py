"""A subject that follows a time without a comma is the subject of its verb."""

from __future__ import annotations

import pytest

from briefing.check.language.parse import analyse


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("On Friday the Admiralty said that it would not come.", "Admiralty", "said"),
        ("In March 2027 the towns of the valley voted for it.", "towns", "voted"),
        ("In 2019 the Senate has rejected the plan.", "Senate", "rejected"),
        ("On Friday Brack charged Lind with theft.", "Brack", "charged"),
        ("The clerk said that on Monday the board would meet.", "board", "meet"),
    ],
)
def test_the_verb_has_its_subject(text: str, subject: str, verb: str) -> None:
    sentence = analyse(text)[0]
    found = next(p for p in sentence.predicates if sentence.tokens[p.verb].text == verb)
    assert subject in [sentence.tokens[k].text for k in found.subjects]


def test_nobody_opposes_who_is_opposed_to_a_thing() -> None:
    sentence = analyse("Brack is opposed to the sale of the mill.")[0]
    assert [sentence.tokens[k].text for k in sentence.predicates[0].subjects] == ["Brack"]
