"""What a source says for itself may be told as said by its author or outlet."""

from __future__ import annotations

import pytest

from briefing.check.gather import gather
from briefing.check.outlet import own_words
from briefing.models import Citation, Source

OPINION = """OPINION

The pier is late

By Ingrid Moe, columnist. The Fjord Review, 3 May 2027

The pier will not open before winter. "It is late," said Kari Holm.
"""
RELEASE = """PRESS RELEASE – FOR IMMEDIATE RELEASE

Fjord Harbour Commission
Bergen, 3 May 2027

The pier opens in June. The minister says that it is safe.
"""


def told(claim: str, article: str, text: str, publisher: str | None = None) -> str:
    start = article.index(text)
    source = Source(id="a", path="a", sha256="", encoding="utf-8", text=article, publisher=publisher)
    cited = [Citation(source="a", start=start, end=start + len(text), exact=text)]
    return own_words(claim, gather(cited, {"a": source}))


@pytest.mark.parametrize(
    "claim",
    [
        "Columnist Ingrid Moe says that the pier will not open before winter.",
        "The columnist argues that the pier will not open before winter.",
        "According to the Fjord Review, the pier will not open before winter.",
        "The pier will not open before winter, the article says.",
        "The pier will not, the columnist argues, open before winter.",
    ],
)
def test_the_author_and_the_outlet_say_what_the_source_says(claim: str) -> None:
    plain = "The pier will not open before winter."
    assert told(claim, OPINION, plain) == plain


def test_the_publisher_of_the_spec_and_of_a_release() -> None:
    plain = "The pier opens in June."
    assert told("The Commission states that the pier opens in June.", RELEASE, plain) == plain
    assert told("According to Nordwire, the pier opens in June.", RELEASE, plain, "Nordwire") == plain


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (
            "The mayor says that the pier will not open before winter.",
            "The pier will not open before winter.",
        ),
        ("Ingrid Moe says that it is late.", '"It is late," said Kari Holm.'),
        ("According to Kari Holm, the pier will not open.", "The pier will not open before winter."),
        ("The columnist wants the pier to open.", "The pier will not open before winter."),
    ],
)
def test_what_somebody_else_says_keeps_its_speaker(claim: str, text: str) -> None:
    assert told(claim, OPINION, text) == claim


def test_what_the_release_has_the_minister_say_keeps_its_speaker() -> None:
    claim = "The Commission says that the pier is safe."
    assert told(claim, RELEASE, "The minister says that it is safe.") == claim
