"""Claims held against a whole document."""

from __future__ import annotations

import pytest

from briefing import check
from briefing.check.base import Evidence, Finding, Passage
from briefing.check.combine import Kind, decide, weights
from briefing.check.coverage import HARD, coverage, kind_of
from briefing.check.signals import SOFT, signals
from briefing.check.support import check_support, findings
from briefing.models import Citation, Reason, ReasonCode, Source, VerdictStatus

NOTE = (
    "The harbour board met on Tuesday. It heard that the old crane had failed twice. "
    "Members asked the engineer for a report. The report is due in the spring."
)
LONG = NOTE + (
    " A new crane would cost more than the board can spend. Fishermen want the quay repaired first."
    " The board meets again next month."
)


def document(text: str) -> Evidence:
    return Evidence((Passage(text=text, article=text),))


def values(claim: str, text: str = NOTE) -> dict[str, float]:
    held = document(text)
    found = findings(claim, held)
    return coverage(claim, held, found, signals(claim, held, found))


def finding(code: ReasonCode, hard: bool, weight: float = 1.0) -> Finding:
    return Finding(Reason(code=code, message="because", claim_words="x"), hard, weight)


def test_a_source_cited_from_end_to_end_is_a_document() -> None:
    assert kind_of(document(NOTE)) == "short"
    assert kind_of(document(LONG)) == "document"


def test_a_few_sentences_of_a_source_are_a_span() -> None:
    assert kind_of(Evidence((Passage(text="The report is due in the spring.", article=NOTE),))) == "span"
    assert kind_of(Evidence((Passage(text=NOTE),))) == "span"


def test_more_than_a_few_sentences_are_a_document_wherever_they_come_from() -> None:
    assert kind_of(Evidence((Passage(text=LONG, article="Before. " + LONG),))) == "document"


def test_words_of_the_claim_are_covered_by_the_document_anywhere_in_it() -> None:
    assert values("The board asked the engineer.")["covered"] == 1.0
    assert values("The mayor closed a school.")["covered"] == 0.0


def test_words_of_chat_that_the_document_has_not_count_as_small_words_lost() -> None:
    assert values("The crane failed twice.")["small_lost"] == 0.0
    assert values("I think so, you know, the crane failed.")["small_lost"] > 0.3


def test_a_question_asks() -> None:
    assert values("Did the crane fail?")["asks"] == 1.0
    assert values("The crane failed.")["asks"] == 0.0


def test_a_claim_denies_more_where_no_sentence_that_words_it_denies() -> None:
    assert values("The crane had not failed twice.")["denies_more"] == 1.0
    assert values("The crane had failed twice.")["denies_more"] == 0.0


def test_a_claim_that_denies_as_the_document_does_denies_no_more() -> None:
    text = "The board did not buy the crane. It met on Tuesday."
    assert values("The crane wasn't bought by the board.", text)["denies_more"] == 0.0


def test_a_remark_that_the_document_does_not_make_is_rejected_with_a_reason() -> None:
    verdict = check_support("Do you like watching boats? I love it!", document(NOTE))
    assert verdict.status is VerdictStatus.UNSUPPORTED
    assert verdict.reasons


@pytest.mark.parametrize("text", [NOTE, LONG])
def test_what_the_document_says_is_supported(text: str) -> None:
    claim = "The old crane of the harbour had failed twice, the board heard."
    source = Source(id="note", path="note.txt", sha256="", encoding="utf-8", text=text)
    cited = [Citation(source="note", start=0, end=len(text), exact=text)]
    assert check(claim, cited, {"note": source}).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize("kind", ["short", "document"])
def test_a_hard_finding_against_a_document_is_never_outvoted(kind: Kind) -> None:
    perfect = {"covered": 1.0, "hard_number": 0.0}
    for strictness in ("low", "normal", "high"):
        verdict = decide([finding(ReasonCode.NUMBER, hard=True)], perfect, strictness, kind)
        assert verdict.status is VerdictStatus.UNSUPPORTED
        assert verdict.score is not None
        assert verdict.score < 0.5


@pytest.mark.parametrize("kind", ["short", "document"])
def test_hard_findings_against_a_document_are_graded_by_the_rest_of_the_claim(kind: Kind) -> None:
    hard = [finding(ReasonCode.NAME, hard=True)]
    near = decide(hard, {"covered": 1.0, "hard_name": 1.0}, "normal", kind).score or 0.0
    far = decide(hard, {"covered": 0.1, "missing_share": 0.9, "hard_name": 1.0}, "normal", kind).score
    assert far is not None
    assert far < near


@pytest.mark.parametrize("kind", ["short", "document"])
def test_every_finding_lowers_the_odds_against_a_document(kind: Kind) -> None:
    known = weights()[kind].signals
    for code in HARD:
        assert known[f"hard_{code}"] < 0
    for code in SOFT:
        assert known[str(code)] < 0
    assert min(known["covered"], -known["missing_share"], -known["asks"], -known["small_lost"]) > 0


def test_a_finding_lowers_the_odds_more_in_a_short_document() -> None:
    short, long = weights()["short"].signals, weights()["document"].signals
    for code in ("role", "speaker", "polarity", "modality"):
        assert short[code] < long[code]


@pytest.mark.parametrize("kind", ["short", "document"])
def test_every_weight_for_documents_is_that_of_a_signal(kind: Kind) -> None:
    assert weights()[kind].signals.keys() <= values("The crane failed.").keys()
