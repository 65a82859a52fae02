"""The Markdown brief dropped into documentation sites, built strictly."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from justhtml import JustHTML

from briefing.models import Brief
from briefing.render import render_markdown

from .hostile import hostile_brief
from .sample import seeds_brief

pytestmark = pytest.mark.slow

BRIEFS = {"seeds": seeds_brief(), "model": seeds_brief(verbatim=False), "hostile": hostile_brief()}


@pytest.fixture(params=BRIEFS.values(), ids=BRIEFS.keys())
def brief(request: pytest.FixtureRequest) -> Brief:
    assert isinstance(request.param, Brief)
    return request.param


def run(*command: str | Path, cwd: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def mkdocs(brief: Brief, folder: Path) -> JustHTML:
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# Home\n\n[The brief](brief.md)\n", encoding="utf-8")
    (folder / "docs" / "brief.md").write_text(render_markdown(brief), encoding="utf-8")
    (folder / "mkdocs.yml").write_text(
        "site_name: Test\nuse_directory_urls: false\nmarkdown_extensions: [footnotes, tables]\n",
        encoding="utf-8",
    )
    run("mkdocs", "build", "--strict", "--quiet", cwd=folder)
    return JustHTML((folder / "site" / "brief.html").read_text("utf-8"), sanitize=False)


def sphinx(brief: Brief, folder: Path) -> JustHTML:
    source = folder / "docs"
    source.mkdir()
    (source / "conf.py").write_text(
        "extensions = ['myst_parser']\nproject = 'Test'\nhtml_theme = 'basic'\n", encoding="utf-8"
    )
    (source / "index.md").write_text("# Home\n\n```{toctree}\nbrief\n```\n", encoding="utf-8")
    (source / "brief.md").write_text(render_markdown(brief), encoding="utf-8")
    run("sphinx", "-W", "-q", "-b", "html", "docs", "site", cwd=folder)
    return JustHTML((folder / "site" / "brief.html").read_text("utf-8"), sanitize=False)


@pytest.mark.parametrize("build", [mkdocs, sphinx])
def test_the_brief_builds_strictly_and_its_footnotes_link(
    brief: Brief, build: object, tmp_path: Path
) -> None:
    assert callable(build)
    tree = build(brief, tmp_path)
    ids = {node.attrs["id"] for node in tree.query("[id]")}
    expected = set(re.findall(r"^\[\^(\d+)\]:", render_markdown(brief), re.M))
    links = [
        node for node in tree.query("a[href]") if (node.attrs.get("class") or "").startswith("footnote-ref")
    ]
    assert {node.to_text().strip("[] ") for node in links} == expected
    for node in links:
        assert node.attrs["href"].removeprefix("#") in ids
    notes = tree.query(".footnote li") or tree.query("aside.footnote")
    assert len(notes) == len(expected)
    text = "\n".join(note.to_text() for note in notes)
    assert text.count("characters [") == len(expected)


@pytest.mark.parametrize("build", [mkdocs, sphinx])
def test_a_hostile_brief_runs_nothing_on_a_site(build: object, tmp_path: Path) -> None:
    assert callable(build)
    tree = build(hostile_brief(), tmp_path)
    for node in tree.query("*"):
        assert not [name for name in node.attrs if name.startswith("on")], node
        assert "javascript:" not in (node.attrs.get("href") or node.attrs.get("src") or "")
        assert "pwned" not in (node.to_text() if node.name == "script" else "")


def test_the_headings_have_the_same_ids_each_time(tmp_path: Path) -> None:
    tree = mkdocs(seeds_brief(), tmp_path)
    ids = {node.attrs["id"] for node in tree.query("h1[id], h2[id], h3[id]")}
    assert {"bottom-line", "takeaways", "open-risks", "what-is-next", "withheld", "references"} <= ids
    assert "1-europe-commits-to-large-scale-rearmament" in ids


def test_markdownlint_has_nothing_to_say(tmp_path: Path) -> None:
    lint = shutil.which("markdownlint-cli2")
    if lint is None:
        pytest.skip("markdownlint-cli2 is not installed (npm install -g markdownlint-cli2)")
    # A sentence is a line; the front matter's title is that of the one H1.
    (tmp_path / ".markdownlint-cli2.jsonc").write_text(
        '{"config": {"MD013": false, "MD025": {"front_matter_title": ""}}}'
    )
    for name in ("seeds", "model"):
        (tmp_path / f"{name}.md").write_text(render_markdown(BRIEFS[name]), encoding="utf-8")
    done = subprocess.run([lint, "*.md"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
