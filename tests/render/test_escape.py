import html
import re

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown
from markdown_it import MarkdownIt

from briefing.render.chars import visible
from briefing.render.escape import Safe, code, escape, link, yaml_string

TRICKY = [
    "- Category",
    "# not a heading",
    "1. not a list",
    "2) nor this",
    "> no quotation",
    "a | b | c",
    "| --- |",
    "*stars* and _lines_ and `ticks`",
    "[link](javascript:alert(1)) ![image](x)",
    "[^1] and [ref]: x",
    "<script>alert(1)</script>",
    "&amp; &#60; AT&T &copy;",
    "~~struck~~",
    "{{ config }} {% raw %}",
    ":smile: and 10:30",
    "% comment",
    "(target)=",
    "+++",
    "===",
    "---",
    ":::{note}",
    "back\\slash \\",
    "line\nbreak\r\n\r\n# heading",
    "=======",
    "https://example.org/a_b_c",
    "trailing  ",
]

_FOLDED = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")


def words(text: str) -> str:
    return visible(_FOLDED.sub(" ", text)).strip(" ")


def shown(page: str) -> str:
    """Text of a page that should be one paragraph and nothing else."""
    match = re.fullmatch(r"<p>(.*)</p>\s*", page, re.S)
    assert match, page
    assert "<" not in re.sub(r"<(?:/?a)\b[^>]*>", "", match[1]), page
    return html.unescape(re.sub(r"</?a\b[^>]*>", "", match[1]))


@pytest.mark.parametrize("text", TRICKY)
def test_text_reads_as_itself_in_python_markdown(text: str) -> None:
    assert shown(markdown(escape(text), extensions=["tables", "footnotes"])) == words(text)


@pytest.mark.parametrize("text", TRICKY)
def test_text_reads_as_itself_in_commonmark(text: str) -> None:
    renderer = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    assert shown(renderer.render(escape(text))) == words(text)


@given(st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda text: words(text).strip()))
def test_any_text_reads_as_itself_in_commonmark(text: str) -> None:
    page = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(f"x {escape(text)} x")
    assert shown(page) == f"x {words(text)} x"


@pytest.mark.parametrize("text", TRICKY)
def test_a_table_cell_stays_one_cell(text: str) -> None:
    table = f"| a | b |\n| --- | --- |\n| {escape(text)} | end |\n"
    for page in (
        markdown(table, extensions=["tables"]),
        MarkdownIt("commonmark").enable("table").render(table),
    ):
        cells = re.findall(r"<td[^>]*>(.*?)</td>", page, re.S)
        assert len(cells) == 2
        assert html.unescape(re.sub(r"</?a\b[^>]*>", "", cells[0])).strip() == words(text)


def test_safe_markdown_passes() -> None:
    assert escape(Safe("**bold**")) == "**bold**"


@pytest.mark.parametrize("text", ["plain", "a`b", "``", "`", "a|b", "<b>"])
def test_code_spans_hold_any_text(text: str) -> None:
    page = MarkdownIt("commonmark").render(code(text))
    assert html.unescape(page) == f"<p><code>{text}</code></p>\n"


def test_a_link_cannot_be_left_by_its_url() -> None:
    page = MarkdownIt("commonmark").render(link("[a]", 'https://x.example/) <b> "t'))
    assert page == '<p><a href="https://x.example/%29%20%3Cb%3E%20%22t">[a]</a></p>\n'


@given(st.text(st.characters(codec="utf-8")))
def test_front_matter_values_survive_yaml(text: str) -> None:
    read = yaml.safe_load(f"title: {yaml_string(text)}")
    assert read == {"title": visible(_FOLDED.sub(" ", text)).strip().replace("<", "‹").replace(">", "›")}
