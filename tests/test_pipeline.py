"""The invariants, on the real sources."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.check.receipt import load_receipt, statements, verify
from briefing.check.support import check
from briefing.errors import ReceiptError
from briefing.models import Citation, SentenceKind, VerdictStatus
from briefing.render import render_html, render_json, render_markdown
from tests.helpers import SEEDS, built


def citations() -> Iterator[Citation]:
    receipt = built().receipt
    for claim in receipt.claims:
        yield from claim.citations
    for _, statement in statements(receipt):
        yield from statement.citations


def test_every_quotation_is_sliced_from_its_source() -> None:
    texts = {document.source.id: document.source.text for document in built().documents}
    for citation in citations():
        assert texts[citation.source][citation.start : citation.end] == citation.exact


def test_every_printed_sentence_is_cited_and_supported() -> None:
    sources = {document.source.id: document.source for document in built().documents}
    printed = list(statements(built().receipt))
    assert len(printed) > 30
    for _, statement in printed:
        assert statement.citations
        assert check(statement.text, statement.citations, sources).status is VerdictStatus.SUPPORTED


def test_page_furniture_is_never_cited() -> None:
    furniture = {
        (sentence.source, sentence.id)
        for document in built().documents
        for sentence in document.sentences
        if sentence.kind is SentenceKind.FURNITURE
    }
    assert len(furniture) >= 4
    assert not furniture & {(c.source, name) for c in citations() for name in c.sentences}


def test_the_three_takeaways_are_the_ones_the_summit_article_lists() -> None:
    takeaways = built().receipt.takeaways
    assert len(takeaways) == 3
    cited = [{c.exact for s in takeaway.statements for c in s.citations} for takeaway in takeaways]
    # The best supported comes first: four sources speak of the coalition, two of each other matter.
    assert any("forming a coalition of nations willing to guarantee" in exact for exact in cited[0])
    others = {exact for group in cited[1:] for exact in group}
    assert "Europe is committing to large-scale rearmament, both for itself and for Ukraine." in others
    assert (
        "New military aid packages for Ukraine are being announced and will continue to be rolled out."
        in others
    )
    assert all(2 <= len(takeaway.statements) <= 4 for takeaway in takeaways)


@pytest.mark.parametrize(
    "words",
    ["declined to commit", "Moscow has already voiced its opposition", "unlikely to contribute troops",
     "trying to delay", "amassing near", "direct involvement in peace talks", "Unless Donald Trump",
     "long-term consequences"],
)  # fmt: skip
def test_every_risk_the_articles_raise_appears(words: str) -> None:
    assert any(words in statement.text for risk in built().receipt.risks for statement in risk.statements)


def test_a_date_is_printed_only_where_the_source_or_the_spec_gives_it() -> None:
    dated = {
        event.words.removeprefix("on ").removeprefix("On "): event.date for event in built().receipt.events
    }
    assert dated["March 6"] == "2025-03-06"
    assert dated["February 27, 2025"] == "2025-02-27"
    undated = [event for event in built().receipt.events if "day" in event.words.lower()]
    assert undated
    assert all(event.date is None for event in undated)


def test_the_same_inputs_give_the_same_bytes() -> None:
    first = built()
    built.cache_clear()
    second = built()
    for render in (render_markdown, render_html, render_json):
        assert render(first) == render(second)


# --- the receipt ---------------------------------------------------------------------------------


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    """A project folder with a finished brief."""
    shutil.copytree(SEEDS, tmp_path / "seeds")
    (tmp_path / "out").mkdir()
    file = tmp_path / "out" / "brief.json"
    file.write_text(render_json(built()), encoding="utf-8")
    return file


def edited(file: Path, change: object) -> None:
    data = json.loads(file.read_text(encoding="utf-8"))
    change(data)  # type: ignore[operator]
    file.write_text(json.dumps(data), encoding="utf-8")


def test_an_untouched_receipt_holds(receipt: Path) -> None:
    assert verify(receipt) == []


def test_a_changed_source_is_named(receipt: Path) -> None:
    source = receipt.parents[1] / "seeds" / "000_19f6e32b3430fdf1.txt"
    source.write_bytes(source.read_bytes().replace(b"large-scale rearmament", b"large-scale disarmament"))
    problems = [str(problem) for problem in verify(receipt)]
    assert any("has changed" in problem for problem in problems)
    assert any("disarmament" in problem for problem in problems)


def test_a_missing_source_is_named(receipt: Path) -> None:
    (receipt.parents[1] / "seeds" / "000_19f6e32b3430fdf1.txt").unlink()
    assert any("cannot be read" in str(problem) for problem in verify(receipt))


def test_a_moved_span_is_found(receipt: Path) -> None:
    def move(data: dict) -> None:  # type: ignore[type-arg]
        data["takeaways"][0]["statements"][0]["citations"][0]["start"] += 1

    edited(receipt, move)
    assert any("t1-1" in str(problem) for problem in verify(receipt))


def test_an_edited_quotation_is_found(receipt: Path) -> None:
    def edit(data: dict) -> None:  # type: ignore[type-arg]
        data["risks"][0]["statements"][0]["citations"][0]["exact"] += " Always."

    edited(receipt, edit)
    assert verify(receipt)


def test_an_edited_sentence_is_found(receipt: Path) -> None:
    def edit(data: dict) -> None:  # type: ignore[type-arg]
        printed = data["takeaways"][1]["statements"]
        statement = next(one for one in printed if "5,000" in one["text"])
        statement["text"] = statement["text"].replace("5,000", "9,000")

    edited(receipt, edit)
    assert any("t2-" in str(problem) for problem in verify(receipt))


def test_an_edited_claim_is_found(receipt: Path) -> None:
    def edit(data: dict) -> None:  # type: ignore[type-arg]
        data["claims"][3]["text"] = "All nations have signed the plan."

    edited(receipt, edit)
    assert any("edited" in str(problem) for problem in verify(receipt))


def test_a_sentence_that_rests_on_nothing_is_found(receipt: Path) -> None:
    def edit(data: dict) -> None:  # type: ignore[type-arg]
        data["bottom_line"][0]["claims"] = ["c00000000"]

    edited(receipt, edit)
    assert any("rests on claim c00000000" in str(problem) for problem in verify(receipt))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xff\xfe{", "not UTF-8"),
        (b"{", "not valid JSON"),
        (b"[]", "not a receipt"),
        (b'{"format": 99}', "newer than this program"),
        (b'{"format": 1, "title": 3}', "title"),
    ],
)
def test_what_is_no_receipt_is_one_clear_line(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "brief.json"
    file.write_bytes(content)
    with pytest.raises(ReceiptError, match=says) as caught:
        load_receipt(file)
    assert "\n" not in str(caught.value)
