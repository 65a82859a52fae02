"""What a reader sees of risks, events, coverage and the sources behind them."""

from datetime import date
from pathlib import Path

import pytest

from briefing.ask.analyst import DraftStatement, DraftTakeaway, Outline
from briefing.check.cite import Library
from briefing.check.receipt import statements
from briefing.compose import Parts, compose
from briefing.models import DatePrecision
from briefing.spec import Spec
from tests.helpers import brief_of, built
from tests.values import document


def test_each_risk_names_who_acts_and_who_says_so() -> None:
    risks = {risk.title: risk for risk in built().receipt.risks}
    build_up = risks["A military build-up and escalation"]
    assert build_up.actor == "Russian forces"
    assert build_up.raised_by[0] == "Zelenskyy"
    assert risks["US backing is not assured"].actor == "the United States"


def test_most_risks_bear_on_a_takeaway_that_exists() -> None:
    receipt = built().receipt
    ids = {takeaway.id for takeaway in receipt.takeaways}
    assert all(set(risk.threatens) <= ids for risk in receipt.risks)
    assert sum(bool(risk.threatens) for risk in receipt.risks) >= len(receipt.risks) - 3


def test_two_sentences_that_need_each_other_are_printed_as_one_statement() -> None:
    strains = next(risk for risk in built().receipt.risks if risk.title and risk.title.startswith("Strains"))
    statement = next(s for s in strains.statements if "nuclear weapons" in s.text)
    assert "Fiona Hill" in statement.text
    assert len(statement.citations[0].sentences) == 2


def test_an_undated_source_is_not_placed_in_the_calendar_and_says_so() -> None:
    event = next(e for e in built().receipt.events if e.words == "on Monday next week")
    assert event.date is None
    assert event.precision is DatePrecision.UNKNOWN
    assert event.upcoming
    assert "no date" in event.note


def test_what_another_source_reports_as_past_is_not_upcoming() -> None:
    event = next(e for e in built().receipt.events if "will convene in London" in e.statement.text)
    assert not event.upcoming
    assert "source 2 reports it" in event.note


def test_one_happening_reported_twice_is_one_event(tmp_path: Path) -> None:
    receipt = brief_of(
        tmp_path,
        {
            "a.txt": "The Dravenian Chamber must approve the accord by 30 November.",
            "b.txt": "The accord will lapse unless the Chamber of Dravenia ratifies it by Nov. 30.",
        },
        as_of=date(2026, 10, 16),
        a__published=date(2026, 10, 9),
        b__published=date(2026, 10, 9),
    ).receipt
    (event,) = receipt.events
    assert event.date == "2026-11-30"
    assert event.upcoming
    assert [citation.source for citation in event.further] == ["b"]


def test_coverage_lists_what_no_statement_has() -> None:
    receipt = built().receipt
    printed = " ".join(statement.text for _, statement in statements(receipt))
    missing = [name for item in receipt.coverage for name in (*item.actors, *item.figures)]
    assert "King Charles III" in missing
    assert not any(name in printed for name in missing)


def test_a_section_that_rests_on_one_undated_source_says_so() -> None:
    risk = next(r for r in built().receipt.risks if r.title == "A military build-up and escalation")
    assert risk.witnesses == 1
    assert risk.note == "Rests on one source alone, which carries no date and names no publisher."


def test_a_date_of_the_spec_that_the_source_contradicts_is_named(tmp_path: Path) -> None:
    text = "The Echo\n10 October 2026\n\nThe council signed the accord on Friday."
    notices = brief_of(tmp_path, {"a.txt": text}, a__published=date(2026, 10, 1)).receipt.notices
    assert any("2026-10-01" in notice and "10 October 2026" in notice for notice in notices)


def test_takeaways_that_nothing_supports_are_not_printed(tmp_path: Path) -> None:
    receipt = brief_of(
        tmp_path,
        {"a.txt": "The dam was signed off on Monday.", "b.txt": "A choir sang old songs in the square."},
        takeaways={"count": 5, "topics": [{"title": "Nuclear fusion research in space"}]},
    ).receipt
    assert receipt.takeaways == ()
    assert any("0 of 5 takeaways" in notice for notice in receipt.notices)


LOCK = (
    "The ministers of Orrin and Vesmark agreed on Thursday to reopen the lock at Sele in May. "
    "The lock has been closed since the flood of 2019, and barges wait for days. "
    "The harbour office of Orrin said that the lock will carry 40 barges a day."
)


def test_a_spec_that_names_fewer_topics_than_takeaways_is_told_so(tmp_path: Path) -> None:
    section = {"count": 4, "topics": [{"title": "The lock reopens", "cues": ["lock", "reopen"]}]}
    brief = brief_of(tmp_path, {"lock.txt": LOCK}, takeaways=section)
    assert "1 of 4 takeaways are printed: the spec names no more than 1 topic." in brief.receipt.notices


def lock(headline: str, says: str | None, tmp_path: Path) -> tuple[Parts, str]:
    """The takeaway of a writer who gives its first claim this headline."""
    brief = brief_of(tmp_path, {"lock.txt": LOCK})
    claim = brief.receipt.claims[0]
    library = Library({"lock": document(LOCK, "lock")})
    said = DraftStatement(text=claim.text, claims=(claim.id,), verbatim=True)
    draft = DraftTakeaway(headline=headline, headline_claim=says and claim.id, statements=(said,))
    outline = Outline(bottom_line=(), takeaways=(draft,), risks=(), positions=(), events=())
    spec = Spec.model_validate(
        {
            "title": "A lock",
            "sources": [{"path": "lock.txt"}],
            "takeaways": {"topics": [{"title": "Sele reopens"}]},
        }
    )
    return compose(outline, brief.receipt.claims, library, spec), claim.text


def test_a_headline_that_its_claim_supports_is_printed_with_its_spans(tmp_path: Path) -> None:
    parts, _ = lock("Orrin and Vesmark agreed to reopen the lock at Sele.", "it", tmp_path)
    assert parts.takeaways[0].headline.startswith("Orrin and Vesmark")
    assert parts.takeaways[0].headline_citations


@pytest.mark.parametrize("says", ["it", None])
def test_a_headline_that_nothing_supports_gives_way_to_the_first_sentence(
    says: str | None, tmp_path: Path
) -> None:
    parts, text = lock("Orrin and Vesmark did not agree to reopen the lock at Sele.", says, tmp_path)
    assert parts.takeaways[0].headline == text
    assert parts.takeaways[0].headline_citations == parts.takeaways[0].statements[0].citations
    assert [w.place for w in parts.withheld] == ["takeaway 1, headline"]


def test_a_title_of_the_spec_is_the_author_s_own_headline(tmp_path: Path) -> None:
    parts, _ = lock("Sele reopens", None, tmp_path)
    assert (parts.takeaways[0].headline, parts.takeaways[0].headline_citations) == ("Sele reopens", ())
