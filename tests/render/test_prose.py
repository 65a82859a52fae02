import re

import pytest
from markdown_it import MarkdownIt

from briefing.render.prose import prose_html, prose_markdown

from .hostile import ATTACKS

NOTES = """A *first* note.[^1] And a [link](https://example.org/).

| a | b |
| - | - |
| 1 | 2 |

- one
- two

[^1]: The footnote.
"""


def test_prose_is_rendered_with_tables_and_footnotes() -> None:
    page = prose_html(NOTES, "preface")
    assert "<em>first</em>" in page
    assert '<a href="https://example.org/" rel="noopener noreferrer">link</a>' in page
    assert "<td>2</td>" in page
    assert '<sup id="fnref-preface-1"><a href="#fn-preface-1"' in page
    assert '<li id="fn-preface-1">' in page


def test_footnotes_of_two_fields_do_not_meet() -> None:
    prose_html(NOTES, "one")
    page = prose_html("Nothing here.[^1]", "two")
    assert page == "<p>Nothing here.[^1]</p>"


@pytest.mark.parametrize(
    "attack", [*ATTACKS, "\n\n".join(ATTACKS), '<a href="data:x">x</a>', "<iframe src=x>y"]
)
def test_prose_cannot_carry_code(attack: str) -> None:
    page = prose_html(attack, "x")
    tags = re.findall(r"<[^>]*>", page)
    for tag in tags:
        assert re.match(
            r"</?(a|abbr|b|blockquote|br|code|div|em|hr|i|li|ol|p|pre|s|strong|su[bp]|t\w+|ul)\b", tag
        )
        assert not re.search(r"\bon\w+=|style=", tag), tag
        assert "javascript:" not in tag


def test_markdown_prose_has_no_html_and_no_footnotes() -> None:
    text = prose_markdown(NOTES)
    assert text.startswith("A *first* note.(1) And a [link](https://example.org/).")
    assert "1 / 2" in text
    assert "The footnote." in text
    assert "[^" not in text
    assert "<" not in text


@pytest.mark.parametrize(
    "attack", [*ATTACKS, "\n\n".join(ATTACKS), "&lt;script&gt;x&lt;/script&gt;", "`<b>`"]
)
def test_markdown_prose_cannot_carry_code(attack: str) -> None:
    page = MarkdownIt("commonmark").render(prose_markdown(attack))
    for tag in re.findall(r"<[^>]*>", page):
        assert re.match(r"</?(a|b|blockquote|br|code|em|h\d|hr|li|ol|p|pre|strong|ul)\b", tag), page
        assert "javascript:" not in tag
