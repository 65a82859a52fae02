"""The page in a real browser. The whole module is skipped, and says so, where there is none."""

from __future__ import annotations

import re

import pytest

from briefing.render import render_html

from .conftest import Show
from .hostile import ATTACKS, hostile_brief
from .sample import seeds_brief
from .seeds import built

pytestmark = pytest.mark.browser

PAGE = render_html(seeds_brief())
BUILT = render_html(built())
MODEL = render_html(seeds_brief(verbatim=False))
HOSTILE = render_html(hostile_brief())
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("page", [PAGE, BUILT, MODEL, HOSTILE], ids=["hand", "built", "model", "hostile"])
def test_nothing_is_wider_than_the_window(show: Show, page: str, width: int) -> None:
    tab = show(page, width)
    tab.evaluate("document.querySelectorAll('details').forEach(item => item.open = true)")
    for box in ("document.documentElement", "document.getElementById('sources')"):
        wide, room = tab.evaluate(f"[{box}.scrollWidth, {box}.clientWidth]")
        assert wide <= room, box


COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
NOT_COLOURS = {"runOnly": RULES, "rules": {"color-contrast": {"enabled": False}}}


@pytest.mark.parametrize(
    ("page", "width", "scheme", "options"),
    [
        (BUILT, 1280, "light", {"runOnly": RULES}),
        (BUILT, 1280, "dark", COLOURS),
        (BUILT, 390, "light", NOT_COLOURS),
        (PAGE, 390, "dark", COLOURS),
    ],
    ids=["light", "dark", "narrow", "narrow dark"],
)
def test_axe_finds_nothing(
    show: Show, page: str, width: int, scheme: str, options: dict[str, object]
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    tab = show(page, width, color_scheme=scheme)
    tab.evaluate("document.querySelectorAll('details').forEach(item => item.open = true)")
    tab.locator("#takeaway-1-1 .cite").first.click()
    # Halfway through a transition a colour is neither the one nor the other.
    tab.evaluate("Promise.all(document.getAnimations().map(item => item.finished.catch(() => null)))")
    found = axe.Axe().run(tab, options=options).response["violations"]
    assert [(item["id"], item["nodes"][0]["html"]) for item in found] == []


def test_the_first_screen_has_title_date_bottom_line_and_all_takeaways(show: Show) -> None:
    tab = show(PAGE)
    for place in (".kicker time", "h1", ".byline", "#bottom-line", ".glance li:last-child"):
        box = tab.locator(place).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 800, place


def test_a_citation_shows_its_sentence_and_one_key_goes_back(show: Show) -> None:
    tab = show(PAGE)
    cite = tab.locator("#risk-4-1 .cite").first
    cite.scroll_into_view_if_needed()
    before = tab.evaluate("scrollY")
    cite.click()
    sentence = tab.locator(".s.active")
    assert "amassing near Ukraine’s Sumy region" in sentence.inner_text()
    box = sentence.bounding_box()
    assert box is not None
    assert 0 < box["y"] < 800 - box["height"]
    assert tab.evaluate("scrollY") == before
    assert tab.url.endswith("#" + str(sentence.get_attribute("id")))
    assert tab.evaluate("document.activeElement.classList.contains('active')")
    tab.keyboard.press("Escape")
    assert tab.locator(".s.active").count() == 0
    assert tab.evaluate("document.activeElement.closest('.st').id") == "risk-4-1"
    assert tab.evaluate("scrollY") == before


def test_every_used_sentence_leads_back_to_its_statements(show: Show) -> None:
    tab = show(PAGE)
    for line in tab.locator(".s.used").all():
        assert line.locator(".back").count() >= 1
    back = tab.locator(".s.used .back").first
    target = str(back.get_attribute("href"))
    back.click()
    assert tab.evaluate(f"document.querySelector('{target}').matches(':target')")


@pytest.mark.parametrize("width", [1280, 390])
def test_without_javascript_a_citation_leads_to_the_highlighted_sentence(show: Show, width: int) -> None:
    tab = show(PAGE, width, java_script_enabled=False)
    cite = tab.locator("#takeaway-2-2 .cite").first
    assert "£1.6 billion" in str(cite.get_attribute("title"))
    cite.click()
    sentence = tab.locator(".s:target")
    assert "£1.6 billion" in sentence.inner_text()
    box = sentence.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 800
    assert not tab.locator(".filter").is_visible()
    sentence.locator(".back").first.click()
    assert tab.locator("#takeaway-2-2").bounding_box()["y"] < 800  # type: ignore[index]


def test_hovering_shows_the_quotation_and_escape_puts_it_away(show: Show) -> None:
    tab = show(PAGE)
    cite = tab.locator("#takeaway-1-1 .cite").first
    cite.hover()
    tip = tab.locator("#tip")
    assert "Europe is committing to large-scale rearmament" in tip.inner_text()
    assert "sentence 15" in tip.inner_text()
    tab.keyboard.press("Escape")
    assert not tip.is_visible()


def test_the_page_works_by_keyboard_alone(show: Show) -> None:
    tab = show(PAGE)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "cite"
    assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert tab.locator("#tip").is_visible()
    tab.keyboard.press("Enter")
    assert tab.locator(".s.active").count() == 1
    tab.keyboard.press("Escape")
    assert tab.evaluate("document.activeElement.className") == "cite"


def test_the_filter_shows_matching_and_cited_paragraphs(show: Show) -> None:
    tab = show(PAGE)
    tab.fill("#filter-words", "porcupine")
    assert tab.locator(".source .p:visible").count() == 1
    assert tab.locator("#filter-count").inner_text().startswith("1 of ")
    tab.fill("#filter-words", "")
    tab.check("#filter-used")
    shown = tab.locator(".source .p:visible").count()
    assert shown == tab.locator(".source .p.has").count()
    tab.locator("#risk-4-1 .cite").first.click()
    assert tab.locator(".source .p:visible").count() > shown


def test_a_quotation_and_a_link_can_be_copied(show: Show) -> None:
    tab = show(PAGE, permissions=["clipboard-read", "clipboard-write"])
    tab.locator("#takeaway-2-2 .cite").first.click()
    tab.click("#chosen-copy")
    tab.wait_for_function("document.getElementById('said').textContent === 'Quotation copied'")
    copied = tab.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("“Ukraine will now be able to use £1.6 billion ($2 billion)")
    assert re.search(r"sentence \d+, characters \d+ to \d+\)$", copied)
    assert tab.locator("#chosen-link").get_attribute("href").startswith("https://news.example.org/")  # type: ignore[union-attr]
    tab.locator("#takeaway-2-2").hover()
    tab.click("#takeaway-2-2 .perma")
    tab.wait_for_function("document.getElementById('said').textContent === 'Link copied'")
    assert tab.evaluate("navigator.clipboard.readText()").endswith("#takeaway-2-2")


def test_a_deep_link_opens_at_its_statement(show: Show) -> None:
    tab = show(PAGE, fragment="#risk-5-1")
    box = tab.locator("#risk-5-1").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 800


@pytest.mark.parametrize("script", [True, False], ids=["js", "no-js"])
def test_nothing_hostile_runs(show: Show, script: bool) -> None:
    tab = show(HOSTILE, java_script_enabled=script)
    for link in tab.locator(".cite").all()[:6]:
        link.click()
    if script:
        assert tab.evaluate("window.pwned") is None
        assert tab.evaluate("document.querySelectorAll('script').length") == 2
    assert tab.locator("h1").count() == 1
    assert tab.title().startswith("<script>window.pwned = 1</script> runs.")


def test_hostile_quotations_are_copied_with_their_true_characters(show: Show) -> None:
    tab = show(HOSTILE, permissions=["clipboard-read", "clipboard-write"])
    tab.locator("#takeaway-7-1 .cite").first.click()
    tab.click("#chosen-copy")
    tab.wait_for_function("document.getElementById('said').textContent === 'Quotation copied'")
    assert ATTACKS[6] in tab.evaluate("navigator.clipboard.readText()")


def test_an_override_does_not_turn_what_follows_it(show: Show) -> None:
    tab = show(HOSTILE)
    order = tab.evaluate(
        """() => {
          const words = document.querySelector('#takeaway-7-1 .words');
          const text = [...words.childNodes].find(node => node.data?.includes('backwards'));
          return ['T', 'b'].map(letter => {
            const range = document.createRange();
            const at = text.data.indexOf(letter);
            range.setStart(text, at); range.setEnd(text, at + 1);
            return range.getBoundingClientRect().left;
          });
        }"""
    )
    assert order[0] < order[1]


def test_reduced_motion_is_respected(show: Show) -> None:
    tab = show(PAGE, reduced_motion="reduce")
    assert tab.evaluate("getComputedStyle(document.querySelector('.cite')).transitionDuration") in ("0s", "")


def test_on_paper_the_sources_give_way_to_the_quotations(show: Show) -> None:
    tab = show(PAGE)
    assert not tab.locator("#notes").is_visible()
    tab.emulate_media(media="print")
    assert tab.locator("#notes").is_visible()
    assert not tab.locator("#sources").is_visible()
    assert len(tab.pdf()) > 10_000


def test_the_paragraphs_of_the_sources_hold_their_text(show: Show) -> None:
    tab = show(PAGE)
    texts = tab.evaluate(
        """() => [...document.querySelectorAll('.text')].map(text => {
          const copy = text.cloneNode(true);
          copy.querySelectorAll('.n, .backs, .why').forEach(item => item.remove());
          return [...copy.querySelectorAll('.p')].map(p => p.textContent).join('');
        })"""
    )
    assert texts == [document.source.text for document in seeds_brief().documents]


def test_a_link_to_a_statement_that_is_folded_away_unfolds_it(show: Show) -> None:
    tab = show(BUILT)
    folded = tab.locator("details.more .st").first
    assert not folded.is_visible()
    anchor = folded.get_attribute("id")
    tab.evaluate(f"location.hash = '{anchor}'")
    assert folded.is_visible()
    box = folded.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 800
