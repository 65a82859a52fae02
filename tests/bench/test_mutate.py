"""The mutation suite is tested too: what it calls false is a change, and every mutant is clean English."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random

import pytest

from bench.mutate.__main__ import main
from bench.mutate.alter_names import name, role, speaker
from bench.mutate.alter_polarity import negation
from bench.mutate.alter_quotes import quotation
from bench.mutate.alter_relation import comparison, condition
from bench.mutate.alter_status import modality, scope
from bench.mutate.alter_values import currency, date, number, unit
from bench.mutate.faithful_formats import date_format, number_format
from bench.mutate.faithful_words import abbreviation, reorder
from bench.mutate.model import SUPPORTED, Base, Mutant, read_claims
from bench.mutate.report import Row, ask, failed_goals, table, tabulate, wilson
from bench.mutate.sources import read_sources, sentences
from bench.mutate.suite import ALTERED, build
from bench.mutate.world import survey

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"


def base(claim: str, quote: str | None = None) -> Base:
    return Base("b", "a.txt", (quote or claim,), claim, verbatim=True)


def texts(variants: object) -> set[str]:
    return {v.claim for v in variants}  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def suite() -> list[Mutant]:
    return build(SEEDS, list(read_claims(ROOT / "bench" / "claims" / "seeds.jsonl")))


def test_sentences_keep_quotations_whole_and_drop_headings() -> None:
    text = "Heading without an end\nThe U.S. said no to it. “It ends. It does,” she said on Monday.\n"
    assert sentences(text) == ["The U.S. said no to it.", "“It ends. It does,” she said on Monday."]


def test_numbers_change_only_in_the_direction_that_makes_the_claim_false() -> None:
    made = texts(number(base("Over 5,000 people came to the fair.")))
    assert made
    assert all(int(re.search(r"[\d,]+", m)[0].replace(",", "")) > 5000 for m in made)  # type: ignore[index]


def test_years_and_days_are_not_taken_for_counts() -> None:
    assert not texts(number(base("It was signed on 3 May 2024 in Oslo.")))


def test_units_and_currencies_change_and_the_figure_stays() -> None:
    claim = base("The loan is worth £1.6 billion over 30 days.")
    assert "The loan is worth £1.6 million over 30 days." in texts(unit(claim))
    assert "The loan is worth £1.6 billion over 30 weeks." in texts(unit(claim))
    assert "The loan is worth €1.6 billion over 30 days." in texts(currency(claim))


def test_dates_change_by_day_month_year_and_weekday() -> None:
    made = texts(date(base("On Tuesday, 4 March 2025, the ministers met.")))
    assert "On Tuesday, 4 May 2025, the ministers met." in made
    assert "On Tuesday, 4 March 2026, the ministers met." in made
    assert any(m.startswith("On Wednesday") for m in made)


def test_words_inside_quotation_marks_are_left_to_the_quotation_kind() -> None:
    claim = base("He said: “We will pay 30 euros on Tuesday.”")
    assert not texts(number(claim)) | texts(date(claim)) | texts(negation(claim))
    assert texts(quotation(base("She said: “We must have a strong plan.”"), Random(0)))


def test_names_are_replaced_everywhere_by_people_whom_the_sources_introduce() -> None:
    world = survey(["President Ann Lee met Prime Minister Bo Carr.", "Minister Cy Dunn stayed away."])
    claim = base("Ann Lee praised Carr. Lee said that it was late.")
    made = texts(name(claim, world, Random(0)))
    assert "Cy Dunn praised Carr. Dunn said that it was late." in made
    assert "Ann Lee denied that it was late." in texts(
        speaker(base("Ann Lee said that it was late."), world, Random(0))
    )
    assert texts(role(base("Lee praised Carr as a host."), world)) == {"Carr praised Lee as a host."}


def test_negation_is_added_to_a_main_clause_and_dropped_where_it_stands() -> None:
    assert "The plan has not changed." in texts(negation(base("The plan has changed.")))
    assert "The plan has changed." in texts(negation(base("The plan has not changed.")))
    assert "Italy is likely to send troops." in texts(negation(base("Italy is unlikely to send troops.")))
    assert not texts(negation(base("They will go once the road has opened."))) & {
        "They will go once the road has not opened."
    }


def test_a_stronger_verb_under_a_negation_is_not_called_false() -> None:
    assert texts(modality(base("The pact could fail."))) == {"The pact will fail."}
    assert not texts(modality(base("He said not every nation could pay.")))


def test_scope_comparison_and_condition() -> None:
    assert "All nations agreed." in texts(scope(base("Several nations agreed.")))
    assert "Fewer than a dozen came." in texts(comparison(base("More than a dozen came.")))
    assert "They will pay." in texts(condition(base("They will pay if the bridge is built.")))
    assert not texts(condition(base("They want to see if the bridge is built.")))


def test_faithful_formats() -> None:
    claim = base("On March 2, the UK has lent £1.6 billion to 37 towns.")
    assert "On March 2, the UK has lent £1,600 million to 37 towns." in texts(number_format(claim))
    assert "On March 2, the UK has lent £1.6 billion to thirty-seven towns." in texts(number_format(claim))
    assert "On 2 March, the UK has lent £1.6 billion to 37 towns." in texts(date_format(claim))
    assert "On March 2, the United Kingdom has lent £1.6 billion to 37 towns." in texts(abbreviation(claim))
    assert texts(reorder(base("Despite the rain, the talks went on."))) == {
        "The talks went on despite the rain."
    }


def test_hand_made_claims_cite_whole_sentences_of_their_source() -> None:
    sources = read_sources(SEEDS)
    claims = list(read_claims(ROOT / "bench" / "claims" / "seeds.jsonl"))
    assert len(claims) >= 80
    for claim in claims:
        known = sentences(sources[claim.source])
        assert all(quote in known for quote in claim.quote), claim.id


def test_the_suite_has_enough_of_every_kind(suite: list[Mutant]) -> None:
    for kind in ALTERED:
        assert sum(m.kind == kind for m in suite) >= 25, kind
    assert sum(m.label == SUPPORTED for m in suite) >= 150


def test_the_suite_is_the_same_on_every_run(suite: list[Mutant]) -> None:
    claims = list(read_claims(ROOT / "bench" / "claims" / "seeds.jsonl"))
    assert build(SEEDS, claims) == suite
    assert len({m.id for m in suite}) == len(suite)


def test_every_mutant_is_a_clean_sentence_that_differs_from_its_original(suite: list[Mutant]) -> None:
    for mutant in suite:
        assert mutant.claim[:1].isupper() or mutant.claim[:1] in "“\"'£$€", mutant.claim
        assert "  " not in mutant.claim
        assert not re.search(
            r" [,.;]|,[A-Za-z]|\b(a|the|of|to) \1\b|\ba [aeo]\w|\ban [bcdfgjklmnpqrstvwxyz]", mutant.claim
        ), mutant.claim
        if mutant.label != SUPPORTED:
            assert mutant.claim != mutant.original or mutant.kind == "cited passage"


def test_no_claim_is_called_both_true_and_false_of_the_same_words(suite: list[Mutant]) -> None:
    supported = {(m.claim, m.quote) for m in suite if m.label == SUPPORTED}
    assert not [m for m in suite if m.label != SUPPORTED and (m.claim, m.quote) in supported]


def test_altered_quotations_do_not_quote_less_but_differently(suite: list[Mutant]) -> None:
    marks = re.compile(r"[“\"](.*?)[”\"]|(?<!\w)'(.*?)'(?!\w)")
    for mutant in (m for m in suite if m.kind == "quotation"):
        quoted = [(a or b).strip(",.") for a, b in marks.findall(mutant.claim)]
        assert any(words not in " ".join(mutant.quote) for words in quoted), mutant.claim


def test_altered_passages_are_not_in_the_source(suite: list[Mutant]) -> None:
    sources = read_sources(SEEDS)
    for mutant in (m for m in suite if m.kind == "cited passage"):
        assert any(quote not in sources[mutant.source] for quote in mutant.quote)


def test_wilson_interval_against_published_values() -> None:
    # Newcombe (1998), table I: 81 of 263 and 0 of 20.
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)


def test_table_and_goals(suite: list[Mutant]) -> None:
    altered = [m for m in suite if m.kind == "number"][:10]
    kept = [m for m in suite if m.kind == "synonym"][:20]
    answers = {m.id: {"verdict": SUPPORTED} for m in kept} | {
        m.id: {"verdict": "unsupported"} for m in altered
    }
    rows = tabulate(altered + kept, answers)
    assert not failed_goals(rows)
    answers[altered[0].id] = {"verdict": SUPPORTED}
    rows = tabulate(altered + kept, answers)
    assert [r.kind for r in failed_goals(rows)] == ["number"]
    assert "| number | 10 | 90.0% |" in table(rows)


def test_faithful_variants_are_judged_as_a_whole() -> None:
    rows = [Row("synonym", False, 5, 10, 0.05), Row("all", False, 5, 100, 0.05)]
    assert not failed_goals(rows)
    assert failed_goals([Row("all", False, 6, 100, 0.05)])


def test_dump_writes_lines_that_the_checker_reads(tmp_path: Path) -> None:
    target = tmp_path / "suite.jsonl"
    assert main(["--kind", "date", "--dump", str(target)]) == 0
    rows = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert rows
    assert all({"id", "source", "quote", "claim", "label", "kind"} <= row.keys() for row in rows)


def test_other_sources_need_no_claims(tmp_path: Path) -> None:
    text = "Mayor Ann Lee said that the bridge will open on 3 May 2026. Over 300 people have signed.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    made = build(tmp_path, [])
    assert {"date", "number", "negation", "verbatim"} <= {m.kind for m in made}


def test_no_altered_quotation_passes_the_checker(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--kind", "quotation", "--kind", "cited passage", "--kind", "currency"]) == 0
    printed = capsys.readouterr().out
    assert re.search(r"\| quotation \| \d+ \| 100\.0% ", printed)
    assert re.search(r"\| cited passage \| \d+ \| 100\.0% ", printed)


def test_a_checker_without_answers_is_an_error(tmp_path: Path, suite: list[Mutant]) -> None:
    with pytest.raises(SystemExit, match="no verdict for 1 claims"):
        ask(suite[:1], tmp_path / "nowhere", [])
