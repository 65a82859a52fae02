"""What an offline audit of a page looks at, on the built page of the seeds: metadata, headings, links, weight."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise

from briefing.render import render_html
from tests.helpers import built


class Page(HTMLParser):
    """Start tags with their attributes, in order, and the text inside headings and links."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[tuple[str, dict[str, str | None], str]] = []
        self._open: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in ("h1", "h2", "h3", "h4", "a", "button", "title"):
            self._open.append((tag, dict(attrs), []))

    def handle_data(self, data: str) -> None:
        for _, _, words in self._open:
            words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1][0] == tag:
            name, attributes, words = self._open.pop()
            self.words.append((name, attributes, "".join(words).strip()))


@cache
def source() -> str:
    return render_html(built())


@cache
def page() -> Page:
    return Page(source())


def attributes(tag: str) -> list[dict[str, str | None]]:
    return [given for name, given in page().tags if name == tag]


def test_the_head_says_what_the_page_is() -> None:
    meta = {
        given.get("name") or given.get("http-equiv", ""): given.get("content") for given in attributes("meta")
    }
    assert "width=device-width" in (meta["viewport"] or "")
    assert meta.get("description")
    assert "Content-Security-Policy" in meta
    assert attributes("html")[0]["lang"] == "en"
    assert 0 <= source().lower().index("charset=") < 1024
    assert any(tag == "title" and words for tag, _, words in page().words)


def test_headings_start_at_one_and_skip_no_level() -> None:
    levels = [int(tag[1]) for tag, _ in page().tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_links_and_buttons_say_where_they_lead() -> None:
    named = [(given, words) for tag, given, words in page().words if tag in ("a", "button")]
    assert len(named) > 50
    assert all(words or given.get("aria-label") for given, words in named)


def test_links_inside_the_page_have_targets_and_ids_are_unique() -> None:
    ids = [given["id"] for _, given in page().tags if given.get("id")]
    assert len(ids) == len(set(ids))
    inside = {given["href"] for given in attributes("a") if (given.get("href") or "").startswith("#")}
    assert {href[1:] for href in inside if href} <= set(ids)


def test_nothing_is_fetched_and_nothing_runs_from_an_attribute() -> None:
    assert not attributes("link")
    assert not attributes("img")
    assert not any(given.get("src") for _, given in page().tags)
    assert not any(name.startswith("on") for _, given in page().tags for name in given)


def test_pictures_have_a_title_and_a_description() -> None:
    pictures = attributes("svg")
    assert pictures
    ids = {given.get("id") for _, given in page().tags}
    for picture in pictures:
        if picture.get("aria-hidden") != "true":
            assert picture.get("role") == "img"
            assert set((picture.get("aria-labelledby") or "").split()) <= ids


def test_the_page_is_light() -> None:
    assert len(source().encode()) < 300_000
    assert len(page().tags) < 5_000
