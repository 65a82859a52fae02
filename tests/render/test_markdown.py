import re
from pathlib import Path

import pytest
import yaml
from markdown import markdown
from markdown_it import MarkdownIt

from briefing.errors import UsageError
from briefing.models import Brief
from briefing.render import render_json, render_markdown

from .hostile import hostile_brief
from .sample import seeds_brief

BRIEFS = [seeds_brief(), seeds_brief(verbatim=False), hostile_brief()]
NAMES = ["verbatim", "model", "hostile"]


def parts(text: str) -> tuple[dict[str, object], str]:
    _, front, body = re.split(r"^---\n", text, maxsplit=2, flags=re.M)
    return yaml.safe_load(front), body


@pytest.fixture(params=BRIEFS, ids=NAMES)
def brief(request: pytest.FixtureRequest) -> Brief:
    assert isinstance(request.param, Brief)
    return request.param


def test_the_same_brief_gives_the_same_bytes(brief: Brief) -> None:
    assert render_markdown(brief) == render_markdown(brief)
    assert render_json(brief) == render_json(brief)


def test_the_front_matter_is_quoted_yaml(brief: Brief) -> None:
    front, _ = parts(render_markdown(brief))
    assert all(isinstance(value, str) for value in front.values())
    assert front["lang"] == "en"


def test_there_is_one_h1_and_it_is_the_title() -> None:
    _, body = parts(render_markdown(seeds_brief()))
    page = MarkdownIt("commonmark").render(body)
    assert re.findall(r"<h1>(.*?)</h1>", page) == [seeds_brief().receipt.title]


def test_headings_are_those_of_the_template_and_unique(brief: Brief) -> None:
    _, body = parts(render_markdown(brief))
    page = MarkdownIt("commonmark").enable("table").render(body)
    headings = re.findall(r"<h[1-6]>(.*?)</h[1-6]>", page, re.S)
    assert len(headings) == len(set(headings))
    assert "Injected heading." not in headings
    assert len(re.findall("<h1>", page)) == 1


def test_there_is_no_raw_html(brief: Brief) -> None:
    _, body = parts(render_markdown(brief))
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    kinds = {child.type for token in tokens for child in [token, *(token.children or [])]}
    assert not {kind for kind in kinds if kind.startswith("html")}


def test_no_link_leads_anywhere_but_the_web(brief: Brief) -> None:
    _, body = parts(render_markdown(brief))
    for page in (MarkdownIt("commonmark").render(body), markdown(body, extensions=["tables", "footnotes"])):
        for target in re.findall(r'(?:href|src)="([^"]*)"', page):
            assert re.match(r"https?://|#fn|mailto:", target), target


def test_every_footnote_is_defined_once_and_used() -> None:
    for brief in BRIEFS:
        text = render_markdown(brief)
        defined = re.findall(r"^\[\^(\d+)\]: ", text, re.M)
        used = set(re.findall(r"(?<!\\)\[\^(\d+)\](?!:)", text))
        assert defined == [str(n) for n in range(1, len(defined) + 1)]
        assert used == set(defined)


def test_a_footnote_gives_the_words_the_source_and_the_offsets() -> None:
    brief = seeds_brief()
    texts = [document.source.text for document in brief.documents]
    notes = re.findall(
        r"^\[\^\d+\]: “(.*)” .* \(source (\d+)\), sentences? [\d–]+, characters \\\[(\d+), (\d+)\)\.$",
        render_markdown(brief),
        re.M,
    )
    assert len(notes) == 32
    for quotation, source, start, end in notes:
        assert quotation == texts[int(source) - 1][int(start) : int(end)]


def test_verbatim_sentences_are_block_quotations_and_others_are_not() -> None:
    quoted = render_markdown(seeds_brief())
    written = render_markdown(seeds_brief(verbatim=False))
    assert re.search(r"^> Europe is committing to large-scale rearmament", quoted, re.M)
    assert not re.search(r"^>", written, re.M)
    assert re.search(r"^- Europe is committing to large-scale rearmament", written, re.M)


def test_what_was_withheld_is_listed_with_its_reasons() -> None:
    text = render_markdown(seeds_brief())
    assert "money: the amount is not the one in the cited words" in text
    assert "the sentence has “£2.6 billion”, the source “£1.6 billion”" in text


def test_an_empty_brief_says_so() -> None:
    brief = seeds_brief()
    nothing = brief.receipt.model_copy(
        update=dict.fromkeys(("risks", "events", "positions", "disagreements", "coverage", "withheld"), ())
    )
    text = render_markdown(brief.model_copy(update={"receipt": nothing}))
    assert "No risk was found in the sources." in text
    assert "Nothing was withheld" in text
    assert "## Positions" not in text


def test_the_receipt_is_sorted_and_ends_with_a_newline() -> None:
    text = render_json(seeds_brief())
    keys = re.findall(r'^  "(\w+)":', text, re.M)
    assert keys == sorted(keys)
    assert text.endswith("}\n")
    assert "’" in text


def test_a_mistake_in_a_markdown_template_names_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "brief.md.j2").write_text("one\n{{ nothing }}")
    with pytest.raises(UsageError, match=r"brief\.md\.j2, line 2: 'nothing' is undefined"):
        render_markdown(seeds_brief(), template=tmp_path)


def test_a_template_of_ones_own_is_escaped_too(tmp_path: Path) -> None:
    (tmp_path / "brief.md.j2").write_text(
        "{{ receipt.title }} {{ '*' }}{% for n in view.notes %}{% endfor %}"
    )
    brief = seeds_brief()
    changed = brief.model_copy(update={"receipt": brief.receipt.model_copy(update={"title": "*a* <b>"})})
    assert render_markdown(changed, template=tmp_path) == "\\*a\\* &lt;b&gt; \\*\n"
