"""``brief check CLAIMS.jsonl``: a verdict for every line, in order, whatever is on the others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing.check.claims import check_claims
from briefing.check.outcome import Outcome, Result
from briefing.check.report import record
from briefing.check.shelf import Shelf
from briefing.errors import UsageError

HARBOUR = (
    "The council of Marfield voted on Monday to close the harbour. "
    "“We will not sell the harbour,” Mayor Ada Lindqvist told reporters. "
    "The closure costs £1.6 billion and affects 5,000 workers.\n"
)
DELIM = {
    "id": "k1",
    "source": "harbour.txt",
    "quote": "The closure costs £1.6 billion and affects 5,000 workers.",
    "claim": "The closure affects 5,000 workers.",
}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    (tmp_path / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "ferry.txt").write_text(
        "The ferry is free for everyone in Marfield.", encoding="utf-8"
    )
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text(HARBOUR, encoding="utf-8")
    return Shelf.of_folder(tmp_path)


def line(**changes: Any) -> bytes:
    return json.dumps(
        {key: value for key, value in {**DELIM, **changes}.items() if value is not ...}
    ).encode()


def outcome(shelf: Shelf, **changes: Any) -> Outcome:
    (only,) = check_claims([line(**changes)], shelf, "claims.jsonl")
    return only


def codes(result: Outcome) -> set[str]:
    return {remark.code for remark in result.remarks}


def test_a_supported_claim_has_its_spans(shelf: Shelf) -> None:
    result = outcome(shelf)
    assert result.result is Result.SUPPORTED
    (span,) = result.spans
    assert HARBOUR[span.start : span.end] == span.exact == DELIM["quote"]
    assert record(result).keys() == {"id", "verdict", "reasons", "spans", "score"}
    assert record(result)["id"] == "k1"


def test_a_claim_that_its_words_do_not_say_is_unsupported_with_reasons(shelf: Shelf) -> None:
    result = outcome(shelf, claim="The closure affects 9,000 workers.")
    assert result.result is Result.UNSUPPORTED
    assert "number" in codes(result)


def test_several_quotations_are_evidence_together(shelf: Shelf) -> None:
    quotes = [
        "The closure costs £1.6 billion",
        "“We will not sell the harbour,” Mayor Ada Lindqvist told reporters.",
    ]
    result = outcome(
        shelf, quote=quotes, claim="Mayor Ada Lindqvist said that they will not sell the harbour."
    )
    assert len(result.spans) == 2
    assert result.result is Result.SUPPORTED


def test_overlapping_and_repeated_quotations_are_one_evidence(shelf: Shelf) -> None:
    quotes = [DELIM["quote"], "affects 5,000 workers", DELIM["quote"]]
    assert outcome(shelf, quote=quotes).result is Result.SUPPORTED
    assert len(outcome(shelf, quote=quotes).spans) == 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"quote": "The closure costs £2.6 billion"}, "quotation_missing"),
        ({"quote": [DELIM["quote"], "It is over."]}, "quotation_missing"),
        ({"source": "ferry-timetable.txt"}, "unknown_source"),
        ({"source": "../harbour.txt"}, "unknown_source"),
        ({"source": ".hidden.txt"}, "unknown_source"),
        ({"source": "empty.txt"}, "unknown_source"),
        ({"source": "sub/ferry.txt"}, "quotation_missing"),  # it stands elsewhere: never re-attributed
        ({"quote": ...}, "no_citation"),
        ({"quote": None}, "no_citation"),
        ({"quote": []}, "no_citation"),
        ({"quote": "  "}, "no_citation"),
    ],
)
def test_what_is_not_there_is_not_found(shelf: Shelf, changes: dict[str, Any], code: str) -> None:
    result = outcome(shelf, **changes)
    assert result.result is Result.NOT_FOUND
    assert code in codes(result)


@pytest.mark.parametrize("name", ["sub/ferry.txt", "ferry.txt", "ferry", "sub\\ferry.txt"])
def test_a_source_is_found_by_its_path_or_file_name(shelf: Shelf, name: str) -> None:
    words = "The ferry is free for everyone in Marfield."
    assert outcome(shelf, source=name, quote=words, claim=words).result is Result.SUPPORTED


def test_a_name_of_two_files_is_none(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(HARBOUR, encoding="utf-8")
    shelf = Shelf.of_folder(tmp_path)
    assert shelf.key("x.txt") is None
    assert shelf.key("a/x.txt") == "a/x.txt"
    (remark,) = outcome(shelf, source="x.txt").remarks
    assert "“x.txt”, a/x.txt, b/x.txt: give the path" in remark.message


def test_an_unknown_source_is_named_with_the_nearest(shelf: Shelf) -> None:
    (remark,) = outcome(shelf, source="harbor.txt").remarks
    assert remark.message == "no source is called “harbor.txt”; the nearest is harbour.txt"


def test_a_link_out_of_the_folder_is_not_a_source(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(HARBOUR, encoding="utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "secret.txt")
    assert Shelf.of_folder(tmp_path / "in").key("link.txt") is None


def test_a_missing_quotation_names_the_nearest_passage(shelf: Shelf) -> None:
    (remark,) = outcome(shelf, quote="We will sell the harbour").remarks
    assert "“not” is left out" in remark.message


@pytest.mark.parametrize(
    ("claim", "code"),
    [
        ("", "empty_claim"),
        (" \n\t", "empty_claim"),
        ("\x00\x07", "empty_claim"),
        ("word " * 10_000, "too_long"),
        (
            "Die Schließung des Hafens ist nicht mit den Arbeitern und dem Rat der Stadt besprochen.",
            "other_language",
        ),
    ],
)
def test_a_claim_that_cannot_be_checked_says_why(shelf: Shelf, claim: str, code: str) -> None:
    result = outcome(shelf, claim=claim, quote=HARBOUR)
    assert result.result is Result.UNSUPPORTED
    assert codes(result) == {code}


def test_control_characters_and_lone_surrogates_change_nothing(shelf: Shelf) -> None:
    result = outcome(shelf, claim="The closure\x00 affects\x1b 5,000 workers.")
    assert result.result is Result.SUPPORTED
    for key in ("claim", "quote", "id", "source"):
        json.dumps(record(outcome(shelf, **{key: "a \ud800 b"})), ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (b"not json", "not JSON"),
        (b"[1, 2]", "not a JSON object"),
        (b'{"id": "x", "claim": "caf\xe9"}', "not UTF-8 (byte 0xe9 at 25)"),
        (b"[" * 100_000, "not JSON"),
        (b'{"id": ' + b"9" * 5_000 + b"}", "not JSON"),
        (line(claim=...), "claim: missing"),
        (line(claim=7), "claim: missing, or not a string"),
        (line(source=None), "source: missing"),
        (line(quote={"a": 1}), "quote: neither"),
        (line(quote=["a", 1]), "quote: neither"),
        (line(id=["a"]), "id: neither"),
        (line(id=...).replace(b"{", b'{"id": NaN, '), "id: not a number that JSON has"),
        (line(id=...).replace(b"{", b'{"id": 1e999, '), "id: not a number that JSON has"),
    ],
)
def test_a_bad_line_gets_an_error_record_and_the_rest_go_on(shelf: Shelf, bad: bytes, says: str) -> None:
    first, broken, last = check_claims([line(), bad, line(id=3)], shelf, "c.jsonl")
    assert (first.result, last.result) == (Result.SUPPORTED, Result.SUPPORTED)
    assert broken.result is Result.ERROR
    assert record(broken).keys() == {"id", "line", "error"}
    assert record(broken)["line"] == 2
    assert says in record(broken)["error"]


def test_ids_come_back_as_they_are(shelf: Shelf) -> None:
    lines = [line(id=0), line(id="ü"), line(id=1.5), line(id=...), line(id="x", claim=...)]
    assert [record(o)["id"] for o in check_claims(lines, shelf, "c")] == [0, "ü", 1.5, None, "x"]


def test_blank_lines_and_a_byte_order_mark_are_passed_over(shelf: Shelf) -> None:
    results = list(check_claims([b"\xef\xbb\xbf" + line(), b"\n", b"  \r\n", line()], shelf, "c"))
    assert [o.line for o in results] == [1, 4]
    assert {o.result for o in results} == {Result.SUPPORTED}


def test_other_keys_are_ignored(shelf: Shelf) -> None:
    assert outcome(shelf, page=4, label="false", start="x").result is Result.SUPPORTED


def test_verdicts_stream(shelf: Shelf) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield line()

    results = check_claims(endless(), shelf, "c")
    assert [next(results).line for _ in range(3)] == [1, 2, 3]


def test_a_folder_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        Shelf.of_folder(tmp_path / "none")


def test_what_a_spec_knows_of_its_sources_names_them(tmp_path: Path) -> None:
    (tmp_path / "h.txt").write_text(HARBOUR, encoding="utf-8")
    spec = 'title = "T"\n[[sources]]\npath = "h.txt"\nid = "harbour-vote"\ntitle = "Harbour closes"\n'
    (tmp_path / "brief.toml").write_text(spec, encoding="utf-8")
    shelf = Shelf.of_folder(tmp_path)
    assert shelf.key("harbour-vote") == shelf.key("Harbour Closes") == "h.txt"
    assert shelf.library("h.txt").sources["h.txt"].title == "Harbour closes"
    assert shelf.key("brief.toml") is None
