"""``brief check NOTE.md``: which sentences hold, which do not, which cite nothing, and where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.check.markdown import Markdown
from briefing.check.note import check_note
from briefing.check.outcome import Outcome, Result
from briefing.errors import ReceiptError, UsageError
from briefing.render import render_json, render_markdown
from tests.helpers import SEEDS, built

HARBOUR = (
    "The council of Marfield voted on Monday to close the harbour. "
    "“We will not sell the harbour,” Mayor Ada Lindqvist told reporters. "
    "The closure costs £1.6 billion and affects 5,000 workers.\n"
)
HOLDS = "The closure affects 5,000 workers."
NOTE = "[^1]: harbour.txt: “The closure costs £1.6 billion and affects 5,000 workers.”"


def check(tmp_path: Path, text: str) -> list[Outcome]:
    sources = tmp_path / "sources"
    sources.mkdir(exist_ok=True)
    (sources / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    (sources / "ferry.txt").write_text("The ferry is free for everyone in Marfield.", encoding="utf-8")
    return list(check_note(text, tmp_path / "note.md", sources))


def results(tmp_path: Path, text: str) -> list[Result]:
    return [outcome.result for outcome in check(tmp_path, text)]


@pytest.mark.parametrize(
    "footnote",
    [
        NOTE,
        '[^1]: harbour.txt: "The closure costs £1.6 billion and affects 5,000 workers."',
        "[^1]: “The closure costs £1.6 billion and affects 5,000 workers.” (harbour.txt)",
        "[^1]: «The closure costs £1.6 billion and affects 5,000 workers», harbour",
        "[^1]: ‘The closure costs £1.6 billion and affects 5,000 workers.’ harbour.txt",
        "[^1]: “The closure … affects 5,000 workers”, [The Marfield Post](sources/harbour.txt)",
        "[^1]: harbour.txt:\n    “The closure costs £1.6 billion\n    and affects 5,000 workers.”",
        "[^1]: harbour.txt: “We will not sell the harbour” and “affects 5,000 workers”",
        # marks within the quotation, and one left open by it
        "[^1]: harbour.txt: ““We will not sell the harbour,” Mayor Ada Lindqvist told reporters. The closure costs"
        " £1.6 billion and affects 5,000 workers.”",
    ],
)
def test_ways_to_write_a_footnote(tmp_path: Path, footnote: str) -> None:
    assert results(tmp_path, f"{HOLDS}[^1]\n\n{footnote}\n") == [Result.SUPPORTED]


def test_quotation_marks_of_a_title_are_not_a_quotation(tmp_path: Path) -> None:
    entry = """title = "T"\n[[sources]]\npath = "harbour.txt"\ntitle = 'The "Free Harbour" vote'\n"""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "brief.toml").write_text(entry, encoding="utf-8")
    for title in ('The "Free Harbour" vote', "The “Free Harbour” vote"):
        (outcome,) = check(tmp_path, f'{HOLDS}[^1]\n\n[^1]: {title}, "affects 5,000 workers"')
        assert outcome.result is Result.SUPPORTED
        assert [span.exact for span in outcome.spans] == ["affects 5,000 workers"]


def test_a_footnote_may_stand_inline(tmp_path: Path) -> None:
    assert results(tmp_path, f"{HOLDS}^[harbour.txt: “affects 5,000 workers”]") == [Result.SUPPORTED]


@pytest.mark.parametrize(
    ("text", "result", "code"),
    [
        ("The closure affects 9,000 workers.[^1]\n\n" + NOTE, Result.UNSUPPORTED, "number"),
        (f"{HOLDS}[^1]\n\n[^1]: harbour.txt: “affects 9,000 workers”", Result.NOT_FOUND, "quotation_missing"),
        (f"{HOLDS}[^1]\n\n[^1]: ferry.txt: “affects 5,000 workers”", Result.NOT_FOUND, "quotation_missing"),
        (f"{HOLDS}[^1]\n\n[^1]: elsewhere.txt: “affects 5,000 workers”", Result.NOT_FOUND, "unknown_source"),
        (f"{HOLDS}[^1]\n\n[^1]: harbour.txt, page 4", Result.NOT_FOUND, "no_citation"),
        (f"{HOLDS}[^9]\n\n" + NOTE, Result.NOT_FOUND, "no_citation"),
        (HOLDS, Result.UNCITED, "no_citation"),
    ],
)
def test_what_does_not_hold_says_why(tmp_path: Path, text: str, result: Result, code: str) -> None:
    (outcome,) = check(tmp_path, text)
    assert outcome.result is result
    assert {remark.code for remark in outcome.remarks} == {code} or code == "number"
    assert code in {remark.code for remark in outcome.remarks}


def test_every_sentence_has_its_own_footnotes_and_place(tmp_path: Path) -> None:
    text = (
        "---\ntitle: A note. With a stop.\n---\n\n# The harbour of Marfield is closed\n\n"
        "The closure affects 5,000 workers.[^1] It was all a very big surprise. The closure affects\n"
        "9,000 workers.[^1]\n\n"
        "> - *The* closure costs **£1.6 billion**.[^1] (announced)\n\n"
        "```\nNot a sentence. Only code here.\n[^1]: ferry.txt\n```\n\n" + NOTE + "\n"
    )
    outcomes = check(tmp_path, text)
    assert [(o.line, o.column, o.result) for o in outcomes] == [
        (7, 1, Result.SUPPORTED),
        (7, 40, Result.UNCITED),
        (7, 72, Result.UNSUPPORTED),
        (10, 6, Result.SUPPORTED),
    ]
    assert outcomes[2].text == "The closure affects 9,000 workers."
    assert outcomes[3].text == "The closure costs £1.6 billion."


def test_headings_and_table_cells_are_checked_when_they_cite(tmp_path: Path) -> None:
    text = f"## The closure affects 9,000 workers[^1]\n\n| a | b |\n|---|---|\n| {HOLDS}[^1] | word |\n\n{NOTE}\n"
    assert [(o.line, o.result) for o in check(tmp_path, text)] == [
        (1, Result.UNSUPPORTED),
        (5, Result.SUPPORTED),
    ]


def test_a_note_without_sentences_has_no_outcomes(tmp_path: Path) -> None:
    assert results(tmp_path, "") == []
    assert results(tmp_path, "# Title\n\n- one\n- two\n\n<!-- Nothing to see here, move on. -->\n") == []


def test_windows_line_ends_and_escapes_keep_places(tmp_path: Path) -> None:
    (outcome,) = check(tmp_path, f"# A\r\n\r\nThe closure affects 5\\,000 workers.[^1]\r\n\r\n{NOTE}\r\n")
    assert (outcome.line, outcome.column, outcome.result) == (3, 1, Result.SUPPORTED)


def test_a_printed_brief_holds_as_a_note(tmp_path: Path) -> None:
    outcomes = list(check_note(render_markdown(built()), tmp_path / "brief.md", SEEDS))
    bad = [o for o in outcomes if o.result not in (Result.SUPPORTED, Result.UNCITED)]
    assert not bad
    printed = [o for o in outcomes if o.result is Result.SUPPORTED]
    assert len(printed) >= len(built().receipt.takeaways) * 2


def receipt_folder(tmp_path: Path) -> Path:
    data = render_json(built()).replace('"root": ', '"root": "' + str(SEEDS) + '", "_": ', 1)
    lines = [line.split(', "_": ')[0] + "," if '"_": ' in line else line for line in data.split("\n")]
    (tmp_path / "brief.json").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def test_a_note_that_links_to_a_receipt_is_held_against_its_spans(tmp_path: Path) -> None:
    folder = receipt_folder(tmp_path)
    claim = built().receipt.claims[0]
    statement = built().receipt.takeaways[0].statements[0]
    text = (
        f"After the [receipt](brief.json) there is this one: a sentence that cites nothing.\n\n{statement.text}\n\n"
        f"[{claim.text}](brief.json#{claim.id})\n\n"
        f"[Aliens from Mars have signed the treaty of 1851.](brief.json#{claim.id})\n"
    )
    outcomes = list(check_note(text, folder / "note.md"))
    assert [o.result for o in outcomes] == [
        Result.UNCITED,
        Result.SUPPORTED,
        Result.SUPPORTED,
        Result.UNSUPPORTED,
    ]


def test_a_link_by_reference_leads_to_a_claim_too(tmp_path: Path) -> None:
    claim = built().receipt.claims[0]
    text = f"[{claim.text}][it]\n\n[it]: brief.json#{claim.id}\n"
    assert [one.result for one in check_note(text, receipt_folder(tmp_path) / "note.md")] == [
        Result.SUPPORTED
    ]


def test_a_link_to_a_claim_that_is_not_there_fails(tmp_path: Path) -> None:
    claim = built().receipt.claims[0]
    text = f"[{claim.text}](brief.json#c00000000)\n"
    (outcome,) = check_note(text, receipt_folder(tmp_path) / "note.md")
    assert outcome.result is Result.NOT_FOUND
    assert outcome.remarks[0].message == "the receipt has nothing with the id c00000000"


def test_a_receipt_whose_sources_changed_is_said_first(tmp_path: Path) -> None:
    folder = receipt_folder(tmp_path)
    data = (folder / "brief.json").read_text(encoding="utf-8")
    sha = built().receipt.sources[0].sha256
    (folder / "brief.json").write_text(data.replace(sha, "0" * 64), encoding="utf-8")
    first = next(check_note("See [it](brief.json).", folder / "note.md"))
    assert first.result is Result.ERROR
    assert "has changed" in first.remarks[0].message


def test_a_note_without_sources_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("[]", encoding="utf-8")
    text = "[a](other.json) [b](https://example.org/brief.json) [c](missing.json) [d](http://[)"
    with pytest.raises(UsageError, match="--sources"):
        list(check_note(text, tmp_path / "note.md"))


def test_a_link_to_a_receipt_of_a_newer_version_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "brief.json").write_text('{"format": 99}', encoding="utf-8")
    with pytest.raises(ReceiptError, match="newer"):
        list(check_note("[it](brief.json)", tmp_path / "note.md"))


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("a *b* __c__ ~~d~~ `e` snake_case 2 * 3", "a b c d e snake_case 2 * 3"),
        (r"5\,000 \[x\] 003\_fb &amp; &lt;b&gt;", "5,000 [x] 003_fb & <b>"),
        ('a [link *to*](u.md "t") ![pic](p.png) <https://e.org/>', "a link to  https://e.org/"),
        ("a<br>b <!-- c --> d[^1]^[note “x” [y]] e", "ab  d e"),
    ],
)
def test_plain_text_is_what_a_reader_sees_and_knows_where_it_was(raw: str, plain: str) -> None:
    (block,) = Markdown(raw).blocks
    assert block.plain.text == plain
    assert len(block.plain.offsets) == len(plain)
    for character, offset in zip(plain, block.plain.offsets, strict=True):
        assert raw[offset] in (character, "&", "\n")
