import base64
import hashlib
import html
import json
import os
import re
from pathlib import Path

import pytest
from justhtml import JustHTML

from briefing.errors import UsageError
from briefing.render import render_html

from .hostile import hostile_brief
from .sample import seeds_brief

PAGE = render_html(seeds_brief())
HOSTILE = render_html(hostile_brief())


def parsed(page: str) -> JustHTML:
    return JustHTML(page, sanitize=False)


def test_the_same_brief_gives_the_same_page() -> None:
    assert render_html(seeds_brief()) == PAGE


def test_the_page_is_small() -> None:
    assert len(PAGE.encode()) < 300_000


def test_the_page_asks_for_nothing() -> None:
    tree = parsed(PAGE)
    for selector in ("img", "iframe", "object", "embed", "video", "audio", "link", "base", "form"):
        assert not tree.query(selector)
    assert not tree.query("script[src]")
    assert "@import" not in PAGE
    assert "url(" not in PAGE


@pytest.mark.parametrize("page", [PAGE, HOSTILE])
def test_the_policy_allows_just_the_style_and_script_that_are_there(page: str) -> None:
    tree = parsed(page)
    policy = tree.query_one("meta[http-equiv]").attrs["content"]
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'")
    scripts = [node for node in tree.query("script") if "type" not in node.attrs]
    for node, directive in ((tree.query_one("style"), "style-src"), (scripts[0], "script-src")):
        text = "".join(child.data for child in node.children)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy
    assert len(scripts) == 1
    assert len(tree.query("style")) == 1


@pytest.mark.parametrize("page", [PAGE, HOSTILE])
def test_no_handlers_no_style_attributes_and_only_safe_links(page: str) -> None:
    for node in parsed(page).query("*"):
        for name, value in node.attrs.items():
            assert not name.startswith("on"), node
            assert name != "style", node
            if name == "href":
                assert re.match(r"(https?://|mailto:|#)", value), value


@pytest.mark.parametrize("page", [PAGE, HOSTILE])
def test_ids_are_unique_and_every_inner_link_arrives(page: str) -> None:
    tree = parsed(page)
    ids = [node.attrs["id"] for node in tree.query("[id]")]
    assert len(ids) == len(set(ids))
    for name in ids:
        assert re.fullmatch(r"[a-z0-9_-]+", name), name
    for node in tree.query("a[href]"):
        target = node.attrs["href"]
        if target.startswith("#") and not target.startswith("#fn"):
            assert target[1:] in ids, target


def test_hostile_text_is_shown_and_not_obeyed() -> None:
    tree = parsed(HOSTILE)
    title = tree.query_one("h1").to_text()
    assert "<script>window.pwned = 1</script> runs." in title
    assert len(tree.query("svg")) == len(tree.query("svg[role=img]"))
    assert not tree.query("svg[onload]")


def test_quotations_keep_their_true_characters() -> None:
    tree = parsed(HOSTILE)
    source = hostile_brief().documents[0].source
    for selector in (".n", ".backs", ".why"):
        for node in tree.query(selector):
            node.parent.remove_child(node)
    shown = "".join(
        node.to_text(separator="", strip=False) for node in tree.query(".source")[0].query(".text .p")
    )
    # HTML cannot hold these; they are shown by name instead.
    true = source.text.replace("\x01", "").replace("\x1b", "").replace("\x7f", "")
    assert shown == true


def test_json_ld_describes_the_report() -> None:
    raw = re.search(r'<script type="application/ld\+json">(.*?)</script>', PAGE, re.S)
    assert raw
    report = json.loads(raw[1])
    assert report["@type"] == "Report"
    assert report["name"] == seeds_brief().receipt.title
    assert len(report["citation"]) == 5
    assert report["citation"][2]["url"] == "https://news.example.org/2025/03/starmer-lead"


def test_hostile_json_ld_stays_json() -> None:
    raw = re.search(r'<script type="application/ld\+json">(.*?)</script>', HOSTILE, re.S)
    assert raw
    assert "<" not in raw[1]
    assert json.loads(raw[1])["name"] == hostile_brief().receipt.title


def test_sources_with_an_address_are_linked_to_the_words() -> None:
    assert 'data-link="https://news.example.org/2025/03/starmer-lead#:~:text=While%20European' in PAGE


def test_the_reader_is_told_that_sentences_are_quotations() -> None:
    assert "Every sentence below is quoted word for word from a source" in PAGE
    assert len(parsed(PAGE).query("q.words")) == len(parsed(PAGE).query(".words"))


def test_a_models_brief_is_not_passed_off_as_quotations() -> None:
    page = render_html(seeds_brief(verbatim=False))
    assert "Written by the model gpt-example" in page
    assert not parsed(page).query("q.words")
    assert not parsed(page).query(".own")


def test_sections_stand_in_their_order() -> None:
    found = [node.attrs["id"] for node in parsed(PAGE).query("section")]
    assert (
        found
        == (
            "bottom-line takeaways risks next positions disagreements coverage withheld references method notes"
        ).split()
    )


def test_the_paper_form_leads_to_notes_and_leaves_the_sources_out() -> None:
    tree = parsed(render_html(seeds_brief(), paged=True))
    assert not tree.query("aside")
    assert not [node for node in tree.query("script") if "type" not in node.attrs]
    ids = {node.attrs["id"] for node in tree.query("[id]")}
    for cite in tree.query(".cite"):
        assert cite.attrs["href"][1:] in ids


def test_a_project_template_wins(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "brief.html.j2").write_text("<p>{{ receipt.title }} {{ context_version }}</p>")
    assert (
        render_html(seeds_brief(), project=tmp_path) == f"<p>{html.escape(seeds_brief().receipt.title)} 1</p>"
    )


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("one\n{% if %}", 2, "Expected an expression"),
        ("one\ntwo\n{{ nothing.here }}", 3, "'nothing' is undefined"),
        ("one\n{{ receipt.titel }}", 2, "titel"),
        ("one\n{{ receipt.title|nosuch }}", 2, "nosuch"),
    ],
)
def test_a_mistake_in_a_template_names_file_and_line(
    tmp_path: Path, text: str, line: int, message: str
) -> None:
    (tmp_path / "brief.html.j2").write_text(text)
    with pytest.raises(UsageError) as caught:
        render_html(seeds_brief(), template=tmp_path)
    assert f"brief.html.j2, line {line}: " in str(caught.value)
    assert message in str(caught.value)


def test_a_style_sheet_cannot_end_its_element(tmp_path: Path) -> None:
    (tmp_path / "brief.css").write_text("p { color: red } </STYLE>")
    with pytest.raises(UsageError, match="closing tag"):
        render_html(seeds_brief(), template=tmp_path)


def test_a_changed_template_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "brief.html.j2"
    file.write_text("one")
    assert render_html(seeds_brief(), template=tmp_path) == "one"
    file.write_text("two")
    os.utime(file, (1, 1))
    assert render_html(seeds_brief(), template=tmp_path) == "two"
