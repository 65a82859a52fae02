"""Past tenses that look like participles, verbs that look like plurals, deeds that look like names."""

from __future__ import annotations

import pytest

from briefing.check.language.parse import analyse


def tagged(text: str, word: str) -> str:
    return next(t.tag for t in analyse(text)[0].tokens if t.text == word)


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("European countries reacted on Thursday by charging the firm with fraud.", "reacted", "VBD"),
        ("Holt called Brandt a poor host and extended to Holt an invitation.", "extended", "VBD"),
        ("Norway's water minister called for more and said that it was late.", "called", "VBD"),
        (
            "Chiefs from some 30 countries gathered in Oslo to discuss how the fund might work.",
            "gathered",
            "VBD",
        ),
        ("The package announced by Lind places ships at their disposal.", "announced", "VBN"),
        ("Pictures taken by plane and shown on Tuesday proved that it had sunk.", "taken", "VBN"),
        ("Ministers backed the plan drawn up by Lind and approved by Brandt.", "approved", "VBN"),
        ("A high-ranking Norwegian diplomat fears that the fund may fail.", "fears", "VBZ"),
        ("The minister spoke of the fears that the fund had raised.", "fears", "NNS"),
        ("Recognition of Lind was accorded by Brandt.", "Recognition", "NN"),
        ("The talks point to a need for more ships.", "point", "VBP"),
        ("The minister's call for more ships points to a change of mind.", "points", "VBZ"),
        ("Norway, the host of the talks, asked for more ships.", "asked", "VBD"),
        ("Vance countered the charges of the owners.", "Vance", "NNP"),
    ],
)
def test_the_tag(text: str, word: str, tag: str) -> None:
    assert tagged(text, word) == tag
