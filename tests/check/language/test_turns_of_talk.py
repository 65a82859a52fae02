"""Turns of everyday talk account for the plain verb, and the plain verb for them."""

from __future__ import annotations

import pytest

from briefing.check.language.parse import analyse


def content(text: str) -> list[str]:
    return [t.lemma for sentence in analyse(text) for t in sentence.tokens if t.content]


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("A new tax is in the pipeline.", "plan"),
        ("The firm had a hand in the bribery.", "contribute"),
        ("The ministry is dragging its feet on the reform.", "delay"),
        ("The union put in for a larger share.", "ask"),
        ("The council is having trouble finding money.", "struggle"),
        ("The court gave the appeal short shrift.", "reject"),
        ("The airline will press on with the plan.", "proceed"),
        ("The city shelled out nine million for the bridge.", "pay"),
    ],
)
def test_a_turn_of_talk_counts_as_its_plain_verb(said: str, plain: str) -> None:
    assert plain in content(said)


def test_nouns_inside_a_turn_name_nothing() -> None:
    assert not {"pipeline", "cards", "flag"} & {*content("More cuts are in the pipeline and on the cards.")}


def test_a_pipeline_of_steel_is_a_thing() -> None:
    assert "pipeline" in content("The pipeline carries gas.")


def test_a_departure_from_the_custom_is_unlike_it() -> None:
    assert "unlike" in {
        t.lemma for s in analyse("In a departure from the custom, he spoke.") for t in s.tokens
    }
