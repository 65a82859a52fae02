"""Who wrote the article, whose government is spoken of, and what the paragraph around the cited words tells."""

from __future__ import annotations

from briefing.check.base import Evidence, Passage
from briefing.check.values.byline import authors
from briefing.check.values.name import name
from briefing.check.values.paragraph import paragraph, ruled

ARTICLE = (
    "A dam too many\n\nBy Ida Quarles, columnist. The Orne Review, 3 May 2026\n\n"
    "The valley has one dam already. It was the only measure that would have made anyone use less water.\n\n"
    "Fourth, Selland. The vote there is in June. Olaf Rynd's government has said that it would sign in July.\n"
)


def cited(text: str) -> Evidence:
    return Evidence((Passage(text=text, article=ARTICLE),))


def test_a_line_under_the_title_names_the_authors() -> None:
    assert {"ida", "quarles"} <= authors(ARTICLE)
    assert authors("Five tests\n\nOrne Institute, 3 May 2026\nRufus Tann and Ada Quist\n\nThe accord …") >= {
        "tann", "quist"
    }  # fmt: skip


def test_a_title_of_two_names_is_no_byline() -> None:
    assert not authors("Rufus Tann and Ada Quist\n\nThe two met on Monday.")


def test_what_an_article_says_its_author_says() -> None:
    only = cited("It was the only measure that would have made anyone use less water.")
    assert not name("It was the only measure, Ida Quarles writes.", only)
    assert name("It was the only measure, Olaf Rynd writes.", only)


def test_somebodys_government_is_that_of_the_country_the_paragraph_opens_with() -> None:
    said = "Olaf Rynd's government has said that it would sign in July."
    assert ruled("selland", cited(said))
    assert not ruled("orne", cited(said))
    assert not ruled("selland", cited("The vote there is in June."))
    assert paragraph(cited(said).passages[0]).startswith("Fourth, Selland.")
