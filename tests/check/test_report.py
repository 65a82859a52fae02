"""Outcomes in every output format."""

from __future__ import annotations

import json
from typing import Any

import pytest

from briefing.check.outcome import Outcome, Remark, Result, Tally
from briefing.check.report import FORMATS, render
from briefing.check.sarif import RULES
from briefing.models import Citation, ReasonCode

HELD = Outcome(
    "n.md",
    3,
    1,
    "It holds.",
    Result.SUPPORTED,
    (),
    (Citation(source="a.txt", start=0, end=2, exact="It"),),
    0.9,
)
ALTERED = Outcome(
    "docs/a b,c:d.md", 4, 7, "It costs 9.", Result.UNSUPPORTED,
    (Remark("number", "100% wrong:\nnot there", "9", "5"),), (), 0.05,
)  # fmt: skip
UNCITED = Outcome("n.md", 5, 1, "Nothing.", Result.UNCITED, (Remark("no_citation", "carries no citation"),))
BAD = Outcome("c.jsonl", 6, 1, "", Result.ERROR, (Remark("line", "not JSON"),), id="x")
ALL = [HELD, ALTERED, UNCITED, BAD]


def lines(form: str, outcomes: list[Outcome], **options: Any) -> list[str]:
    return list(render(form, outcomes, Tally(**options), "n.md"))


def test_text_is_one_line_for_each_remark_and_a_count() -> None:
    assert lines("text", ALL) == [
        "docs/a b,c:d.md:4:7: unsupported: number: 100% wrong: not there — the claim: “9” — the source: “5”",
        "n.md:5:1: uncited: no_citation: carries no citation",
        "c.jsonl:6:1: x: error: line: not JSON",
        "n.md: 1 holds, 1 does not hold, 1 cites nothing, 1 could not be checked",
    ]
    assert lines("text", [HELD]) == ["n.md: all holds"]
    assert lines("text", [HELD, HELD]) == ["n.md: all holds (2 checked)"]
    assert lines("text", []) == ["n.md: nothing to check"]


def test_json_is_one_document_with_every_outcome() -> None:
    whole = json.loads("\n".join(lines("json", ALL)))
    assert whole["holds"] is False
    assert whole["counts"]["supported"] == 1
    assert [r.get("verdict", "error") for r in whole["results"]] == [
        "supported",
        "unsupported",
        "uncited",
        "error",
    ]
    assert whole["results"][0]["spans"] == [
        {"source": "a.txt", "start": 0, "end": 2, "exact": "It", "match": "exact"}
    ]
    assert json.loads(lines("json", [HELD])[0])["holds"] is True


def test_jsonl_is_a_record_a_line() -> None:
    records = [json.loads(line) for line in lines("jsonl", ALL)]
    assert records[0] == {
        "line": 3, "column": 1, "text": "It holds.", "verdict": "supported", "reasons": [], "score": 0.9,
        "spans": [{"source": "a.txt", "start": 0, "end": 2, "exact": "It", "match": "exact"}],
    }  # fmt: skip
    assert records[1]["reasons"] == [
        {"code": "number", "message": "100% wrong:\nnot there", "claim_words": "9", "source_words": "5"}
    ]
    assert records[3] == {"id": "x", "line": 6, "error": "not JSON"}


def test_github_annotations_are_escaped() -> None:
    first, second, third, _ = lines("github", ALL)
    assert first == (
        "::error file=docs/a b%2Cc%3Ad.md,line=4,col=7,title=brief check: unsupported"
        "::number: 100%25 wrong: not there — the claim: “9” — the source: “5”"
    )
    assert second.startswith("::warning file=n.md,line=5,col=1,")
    assert third.startswith("::error file=c.jsonl,")


def test_with_high_strictness_an_uncited_sentence_fails() -> None:
    for strictness, failed in (("low", 0), ("normal", 0), ("high", 1)):
        tally = Tally(strictness)  # type: ignore[arg-type]
        list(tally.watch([HELD, UNCITED]))
        assert tally.failed == failed
    assert lines("github", [UNCITED], strictness="high")[0].startswith("::error ")
    assert (
        json.loads(lines("sarif", [UNCITED], strictness="high")[0])["runs"][0]["results"][0]["level"]
        == "error"
    )


def test_sarif_has_what_the_standard_requires() -> None:
    log = json.loads("\n".join(lines("sarif", ALL)))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-2.1.0.json")
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert run["tool"]["driver"]["name"] == "brief"
    assert len(rules) == len(set(rules))
    assert run["columnKind"] == "unicodeCodePoints"
    assert [r["level"] for r in run["results"]] == ["error", "warning", "error"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert place["region"]["startLine"] >= 1
        assert place["region"]["startColumn"] >= 1
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "docs/a%20b%2Cc%3Ad.md"


def test_every_reason_has_a_rule() -> None:
    assert {code.value for code in ReasonCode} <= RULES.keys()


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_format_counts_what_passes(form: str) -> None:
    tally = Tally()
    list(render(form, ALL, tally, "n.md"))
    assert tally.counts.total() == 4
    assert tally.failed == 2


@pytest.mark.parametrize("form", ["text", "jsonl", "github"])
def test_these_formats_stream(form: str) -> None:
    seen = []

    def outcomes() -> Any:
        for outcome in [ALTERED, ALTERED]:
            seen.append(outcome)
            yield outcome

    next(render(form, outcomes(), Tally(), "n.md"))
    assert len(seen) == 1


def test_words_that_the_message_says_are_not_said_twice() -> None:
    remark = Remark("number", "The claim says “9 cats”; the evidence says “5 cats”.", "9 cats", "5 cats")
    outcome = Outcome("n.md", 1, 1, "It has 9 cats.", Result.UNSUPPORTED, (remark,))
    assert lines("text", [outcome])[0] == (
        "n.md:1:1: unsupported: number: The claim says “9 cats”; the evidence says “5 cats”."
    )
    assert "The claim: " not in "".join(lines("sarif", [outcome]))


@pytest.mark.parametrize("hostile", ["\x1b[31mred", "a\x00b", "a\r\n::error::b", "\u202egnirts", "\x9b2J"])
@pytest.mark.parametrize("form", list(FORMATS))
def test_no_output_carries_what_a_terminal_or_log_would_obey(form: str, hostile: str) -> None:
    remark = Remark("quotation_missing", f"not there: {hostile}", hostile, hostile)
    outcome = Outcome("c.jsonl", 1, 1, hostile, Result.NOT_FOUND, (remark,), id=hostile, is_claim=True)
    shown = lines(form, [outcome])
    assert not any(c in line for line in shown for c in "\x1b\x00\r\x9b")
    assert not any(line.startswith("::error::") for whole in shown for line in whole.split("\n"))
    if form in ("text", "github", "sarif"):
        assert "\u202e" not in "".join(shown)
    if form == "jsonl":
        assert json.loads(shown[0])["id"] == hostile


def test_a_path_that_is_not_utf8_has_an_address() -> None:
    bad = Outcome("d\udcff.md", 1, 1, "", Result.ERROR, (Remark("line", "not JSON"),))
    assert "d%FF.md" in "".join(lines("sarif", [bad]))
