"""What a judging model adds to the checks, on labelled pairs.

    python -m bench.judge PAIRS SOURCES_FOLDER... --folder WORK --model NAME [--base-url URL] [--pending]

PAIRS as ``bench.pairs`` reads them. The model is asked through the same seam, prompt and packing as in
``brief build``; replies are kept in WORK, so a second run asks nothing. The two claims of a pair cite the
same words: they are put in different rounds, and so never in one request, where one would give the other
away. ``--pending`` asks nothing and writes WORK/round1.jsonl and WORK/round2.jsonl (Batch API input) instead;
``brief batch import REPLIES --store WORK/replies.sqlite`` brings the answers.

Rows: the checks alone; the judge alone (a claim that is not opened to it counts as the checks have it); both,
as ``brief build`` takes them. What the judge left without opinion is counted and printed.
"""

from __future__ import annotations

import argparse
import os
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bench.pairs import brought, evidence, load, sources, wilson
from bench.written import claims
from briefing.ask.judging import judge_with
from briefing.ask.open import open_model_analyst
from briefing.batch import PendingError
from briefing.check.fold import FoldedText
from briefing.check.judged import Question, apply, worth_asking
from briefing.check.locate import locate
from briefing.check.support import check_support
from briefing.models import Citation, Judgement, Source, Strictness, Verdict, VerdictStatus
from briefing.settings import Settings, load_settings
from briefing.spec import load_spec

ROOT = Path(__file__).resolve().parents[1]
SEED = 5


class Case(NamedTuple):
    """One claim: whether it is true, what the checks say, what is put to the judge, and its round."""

    true: bool
    error: str
    verdict: Verdict
    question: Question
    round: int


def cases(rows: Sequence[dict[str, Any]], folders: list[Path], strictness: Strictness) -> list[Case]:
    """Of each pair one claim, by lot, is in the first round."""
    known, out = sources(folders) | brought(rows), []
    lot = random.Random(SEED)
    first: dict[str, int] = {}
    for row in rows:
        pair = str(row.get("pair", row["id"]))
        place = first[pair] = 1 - first[pair] if pair in first else lot.randrange(2)
        held = evidence(row, known)
        verdict = check_support(row["claim"], held, strictness=strictness)
        true = row["label"] in ("supported", 1, True)
        question = Question.of(row["claim"], cited(row, known), known)
        out.append(Case(true, str(row.get("error")), verdict, question, place))
    return out


def cited(row: dict[str, Any], known: dict[str, Source]) -> tuple[Citation, ...]:
    """The quotations of a line where they stand in their source."""
    name, quotes = str(row["source"]), row["quote"] if isinstance(row["quote"], list) else [row["quote"]]
    text = known[name].text
    index = FoldedText(text, name)
    spans = [span for quote in quotes if (span := locate(quote, index).span) is not None]
    return tuple(Citation(source=name, start=s.start, end=s.end, exact=text[s.start : s.end]) for s in spans)


def opinions(settings: Settings, asked: Sequence[Case], pending: Path | None) -> list[Judgement | None]:
    """What the judge says of each case; with ``pending`` a file of what is not stored, and no opinions."""
    with open_model_analyst(settings, load_spec(ROOT / "seeds"), pending=pending) as opened:
        try:
            return judge_with(opened.analyst)([case.question for case in asked])
        except PendingError as missing:
            print(missing)
            return [None] * len(asked)


def line(name: str, right: Sequence[tuple[bool, bool]]) -> str:
    """A row of the table from (is true, is said to be)."""
    kept = [said for true, said in right if true]
    caught = [not said for true, said in right if not true]
    balanced = (sum(kept) / len(kept) + sum(caught) / len(caught)) / 2
    kept_share, caught_share = wilson(sum(kept), len(kept)), wilson(sum(caught), len(caught))
    return f"| {name} | {kept_share} | {caught_share} | {balanced:.3f} |"


def holds(verdict: Verdict) -> bool:
    return verdict.status is VerdictStatus.SUPPORTED


def report(judged: Sequence[tuple[Case, Judgement | None]]) -> None:
    print("\n| | faithful kept | errors caught | balanced accuracy |\n|---|---|---|---|")
    print(line("checks alone", [(case.true, holds(case.verdict)) for case, _ in judged]))
    alone = [(case.true, said.supported if said else holds(case.verdict)) for case, said in judged]
    print(line("judge alone", alone))
    both = [(case, apply(case.verdict, said)) for case, said in judged]
    print(line("checks and judge", [(case.true, holds(verdict)) for case, verdict in both]))
    silent = sum(said is None for _, said in judged)
    open_ = sum(worth_asking(case.verdict) for case, _ in judged)
    print(f"\n{len(judged)} claims; {silent} without an opinion; {open_} that an opinion can change")
    for case, verdict in both:
        if case.true != holds(verdict):
            codes = ", ".join(reason.code.value for reason in verdict.reasons)
            print(f"wrong: {'true' if case.true else case.error} · {codes}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pairs", type=Path)
    parser.add_argument("sources", type=Path, nargs="*")
    parser.add_argument("--folder", type=Path, required=True, help="keeps the replies")
    parser.add_argument("--model", required=True)
    parser.add_argument("--base-url", default="http://127.0.0.1:8000/v1")
    parser.add_argument("--pending", action="store_true")
    parser.add_argument("--strictness", default="normal")
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    settings = load_settings(
        os.environ, model=args.model, base_url=args.base_url, store=args.folder / "replies.sqlite"
    )
    folders = args.sources or ([args.pairs / "sources"] if args.pairs.is_dir() else [])
    rows = claims(args.pairs) if args.pairs.is_dir() else load(args.pairs)
    all_ = cases(rows, folders, args.strictness)
    judged: list[tuple[Case, Judgement | None]] = []
    for place in (0, 1):
        asked = [case for case in all_ if case.round == place]
        pending = args.folder / f"round{place + 1}.jsonl" if args.pending else None
        judged.extend(zip(asked, opinions(settings, asked, pending), strict=True))
    if not args.pending:
        report(judged)


if __name__ == "__main__":
    main()
