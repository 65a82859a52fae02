"""What stands around the cited words and belongs to them: how many "those" are, the day of the heading."""

from __future__ import annotations

import pytest

from briefing.check.support import check
from briefing.models import Citation, Source, VerdictStatus

ARTICLE = """# The strike, hour by hour

*The Harbour Post, Sorn.*

## Tuesday

- **09:10** The crews left the terminal before dawn.

## Friday

- **10:00** The crews went back to work, and the terminal opened.

## What it cost

The auditors looked at the books of the past 12 seasons. The terminal made a loss in five of those seasons.
"""


def held(quotation: str, claim: str) -> bool:
    source = Source(id="post", path="post.md", sha256="", encoding="utf-8", text=ARTICLE)
    at = ARTICLE.index(quotation)
    cited = Citation(source="post", start=at, end=at + len(quotation), exact=quotation)
    return check(claim, [cited], {"post": source}).status is VerdictStatus.SUPPORTED


LOSS = "The terminal made a loss in five of those seasons."
LEFT = "The crews left the terminal before dawn."
BACK = "The crews went back to work, and the terminal opened."


@pytest.mark.parametrize(
    ("quotation", "claim"),
    [
        (LOSS, "The terminal made a loss in five of the past 12 seasons."),
        (LOSS, "Of the past twelve seasons, five brought the terminal a loss."),
        (LEFT, "On Tuesday the crews left the terminal before dawn."),
        (BACK, "The crews went back to work on Friday, and the terminal opened."),
    ],
)
def test_what_the_words_point_to_may_be_told(quotation: str, claim: str) -> None:
    assert held(quotation, claim)


@pytest.mark.parametrize(
    ("quotation", "claim"),
    [
        (LOSS, "The terminal made a loss in five of the past 20 seasons."),
        (LOSS, "The terminal made a loss in 12 of those seasons."),
        (LEFT, "On Friday the crews left the terminal before dawn."),
        (BACK, "The crews went back to work on Tuesday, and the terminal opened."),
    ],
)
def test_nothing_else_may(quotation: str, claim: str) -> None:
    assert not held(quotation, claim)
