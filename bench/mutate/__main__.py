"""``python -m bench.mutate``: make the suite, dump it, or run the checker on it.

python -m bench.mutate                         the seeds: table on stdout, exit 1 below a goal
python -m bench.mutate --dump suite.jsonl      write the suite, ask nobody
python -m bench.mutate --sources DIR --claims FILE.jsonl
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from bench.mutate.model import SUPPORTED, Base, Mutant, read_claims
from bench.mutate.report import ask, failed_goals, table, tabulate
from bench.mutate.suite import build

ROOT = Path(__file__).parents[2]


def main(argv: list[str] | None = None) -> int:
    """Run the command line; the return value is the exit status."""
    options = _parser().parse_args(argv)
    mutants = build(options.sources, _claims(options), seed=options.seed, cap=options.cap)
    if options.kind:
        mutants = [m for m in mutants if m.kind in options.kind]
    if options.dump:
        _dump(mutants, options.dump)
        return 0
    answers = ask(mutants, options.sources, options.option)
    rows = tabulate(mutants, answers)
    print(table(rows))
    if options.misses:
        _misses(mutants, answers, options.misses)
    failed = failed_goals(rows)
    for row in failed:
        print(f"goal missed: {row.kind} {row.share:.1%}, goal {row.goal:.0%}", file=sys.stderr)
    return 1 if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bench.mutate", description="Mutation suite of the checker."
    )
    parser.add_argument("--sources", type=Path, default=ROOT / "seeds", help="folder of .txt and .md sources")
    parser.add_argument(
        "--claims", type=Path, default=None, help="supported claims, JSON Lines (default: the seeds' own)"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cap", type=int, default=2, help="mutants a rule makes of one claim, for each kind")
    parser.add_argument("--kind", action="append", help="only this kind; may be repeated")
    parser.add_argument("--dump", type=Path, help="write the suite as JSON Lines and stop")
    parser.add_argument("--misses", type=Path, help="write what was answered wrongly as JSON Lines")
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        help="passed on to brief check, e.g. --option=--strictness=high",
    )
    return parser


def _claims(options: argparse.Namespace) -> list[Base]:
    """The claims asked for; the seeds' own go with the seeds only."""
    path = options.claims
    if path is None and options.sources.resolve() == (ROOT / "seeds").resolve():
        path = ROOT / "bench" / "claims" / "seeds.jsonl"
    return list(read_claims(path)) if path else []


def _dump(mutants: list[Mutant], path: Path) -> None:
    path.write_text(
        "".join(json.dumps(m.record(), ensure_ascii=False) + "\n" for m in mutants), encoding="utf-8"
    )
    for (label, kind), n in sorted(Counter((m.label == SUPPORTED, m.kind) for m in mutants).items()):
        print(f"{'faithful' if label else 'altered':9} {kind:20} {n}")


def _misses(mutants: list[Mutant], answers: dict[str, dict[str, object]], path: Path) -> None:
    wrong = [m for m in mutants if (answers[m.id]["verdict"] == SUPPORTED) != (m.label == SUPPORTED)]
    rows = ({**m.record(), "answer": answers[m.id]} for m in wrong)
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
