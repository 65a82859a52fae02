from urllib.parse import unquote

import pytest

from briefing.render.fragments import text_fragment, web_url


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//host/x", "/x", "http://", "", None],
)
def test_only_web_links_are_links(url: str | None) -> None:
    assert web_url(url) is None
    assert text_fragment(url, "words") is None


def test_an_impossible_host_is_no_link() -> None:
    assert web_url("http://[::1") is None


def test_a_short_quotation_is_matched_whole() -> None:
    link = text_fragment("https://a.example/x", "well-known, by Q&A")
    assert link == "https://a.example/x#:~:text=well%2Dknown%2C%20by%20Q%26A"


def test_a_long_quotation_is_matched_by_its_ends() -> None:
    words = [f"word{n}" for n in range(30)]
    link = text_fragment("https://a.example/x#top", " ".join(words))
    assert link is not None
    start, end = link.split(":~:text=")[1].split(",")
    assert unquote(start).split() == words[:5]
    assert unquote(end).split() == words[-5:]
    assert link.startswith("https://a.example/x#top:~:text=")
