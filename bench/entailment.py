"""What a local entailment model adds to the checks, and the weights at which the two are taken together.

    python -m bench.entailment MODEL --test PAIRS... --sources FOLDER... [--fit PAIRS... --write FILE]

MODEL is what ``brief check --entailment`` takes; PAIRS are files or folders as ``bench.pairs`` reads them.
With ``--fit`` the weights are fitted on those pairs first: a logistic regression on the claims that the model
may decide, both labels counting alike; ``normal`` is drawn where the mean balanced accuracy of the fitted
sets is best, ``low`` and ``high`` half a unit of log odds to either side. FILE is the package's own
``briefing/check/data/entailment.json`` for every model, or ``briefing.json`` beside one model for that model
alone. The model alone is given the line that is best on the fitted sets, or one half without any.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bench.pairs import evidence, load, sources
from bench.written import claims
from briefing.check.entailed import log_odds, logit, weigh, worth_asking
from briefing.check.entailed import opinion as as_kept
from briefing.check.entailment import EntailmentModel, open_entailment
from briefing.check.support import check_support
from briefing.models import EntailmentWeights, Source, Verdict, VerdictStatus

HALF = 0.5
RIDGE = 1.0


class Row(NamedTuple):
    """One claim: its label, the verdict without the model, the model's probability, CPU seconds of each."""

    label: bool
    verdict: Verdict
    probability: float | None
    checks: float
    model: float

    @property
    def open(self) -> bool:
        """Whether the model has a say; a sentence of the evidence itself, with score 1, is not put to it."""
        return self.probability is not None and worth_asking(self.verdict) and self.verdict.score != 1.0


def rows(path: Path, known: dict[str, Source], model: EntailmentModel) -> list[Row]:
    found = []
    if path.is_dir():
        known = sources([path / "sources"])
    for raw in claims(path) if path.is_dir() else load(path):
        held = evidence(raw, known)
        began = time.process_time()
        verdict = check_support(raw["claim"], held)
        between = time.process_time()
        probability = model(raw["claim"], held)
        ended = time.process_time()
        label = raw["label"] in ("supported", 1, True)
        found.append(Row(label, verdict, probability, between - began, ended - between))
    return found


def fit(sets: list[list[Row]]) -> EntailmentWeights:
    """Weights from labelled rows, and the lines."""
    used = [row for one in sets for row in one if row.open]
    design = np.array([[logit(r.verdict.score or 0.0), logit(r.probability or 0.0), 1.0] for r in used])
    labels = np.array([float(r.label) for r in used])
    counted = np.where(labels == 1, 0.5 / labels.mean(), 0.5 / (1 - labels.mean()))
    penalty = np.diag([RIDGE, RIDGE, 1e-6])
    beta = np.zeros(3)
    for _ in range(50):
        share = 1 / (1 + np.exp(-design @ beta))
        gradient = design.T @ (counted * (share - labels)) + penalty @ beta
        hessian = (design * (counted * share * (1 - share))[:, None]).T @ design + penalty
        beta -= np.linalg.solve(hessian, gradient)
    structure, entailment, intercept = (round(float(value), 3) for value in beta)

    def at(line: float) -> EntailmentWeights:
        lines = {"low": line - HALF, "normal": line, "high": line + HALF}
        lines = {name: round(value, 2) for name, value in lines.items()}
        return EntailmentWeights(intercept=intercept, structure=structure, entailment=entailment, **lines)

    return max((at(float(line)) for line in np.arange(-2, 2, 0.05)), key=lambda w: _mean(sets, w))


def _mean(sets: list[list[Row]], weights: EntailmentWeights) -> float:
    return float(np.mean([balanced(one, [_both(row, weights) for row in one])[0] for one in sets]))


def _both(row: Row, weights: EntailmentWeights) -> bool:
    said = as_kept(row.probability) if row.open and row.probability is not None else None
    return weigh(row.verdict, said, "normal", weights).status is VerdictStatus.SUPPORTED


def _score(row: Row, weights: EntailmentWeights) -> float:
    """For ranking: those that the model has no say in come before all others, or after."""
    if row.open:
        return log_odds(row.verdict.score or 0.0, row.probability or 0.0, weights)
    return (row.verdict.score or 0.0) + (50 if row.verdict.status is VerdictStatus.SUPPORTED else -50)


def balanced(found: list[Row], supported: list[bool]) -> tuple[float, float, float]:
    """Balanced accuracy, share of true claims kept, share of false ones caught."""
    kept = float(np.mean([s for r, s in zip(found, supported, strict=True) if r.label]))
    caught = float(np.mean([not s for r, s in zip(found, supported, strict=True) if not r.label]))
    return (kept + caught) / 2, kept, caught


def area(found: list[Row], scores: list[float]) -> float:
    """ROC-AUC: how often a true claim is ranked above a false one."""
    good = np.array([s for r, s in zip(found, scores, strict=True) if r.label])[:, None]
    bad = np.array([s for r, s in zip(found, scores, strict=True) if not r.label])[None]
    return float((good > bad).mean() + (good == bad).mean() / 2)


def alone(sets: list[list[Row]]) -> float:
    """The probability that parts best, on average over the sets."""
    if not sets:
        return HALF
    lines = sorted({round(row.probability or 0.0, 2) for one in sets for row in one})
    return max(
        lines, key=lambda t: np.mean([balanced(s, [(r.probability or 0) >= t for r in s])[0] for s in sets])
    )


def report(name: str, found: list[Row], weights: EntailmentWeights, line: float) -> None:
    def show(what: str, supported: list[bool], scores: list[float], cost: float) -> None:
        accuracy, kept, caught = balanced(found, supported)
        print(
            f"| {what} | {100 * kept:.0f} % | {100 * caught:.0f} % | {accuracy:.3f} |"
            f" {area(found, scores):.3f} | {1000 * cost:.1f} |"
        )

    print(f"\n**{name}**, {len(found)} claims\n")
    print("| | faithful kept | errors caught | balanced accuracy | ROC-AUC | ms CPU a claim |")
    print("|---|---|---|---|---|---|")
    checks, model = np.mean([r.checks for r in found]), np.mean([r.model for r in found])
    asked = np.mean([r.model * r.open for r in found])
    passed = [r.verdict.status is VerdictStatus.SUPPORTED for r in found]
    show("checks alone", passed, [r.verdict.score or 0.0 for r in found], checks)
    shares = [r.probability or 0.0 for r in found]
    show(f"model alone, from {line:.2f}", [share >= line for share in shares], shares, model)
    show("both", [_both(r, weights) for r in found], [_score(r, weights) for r in found], checks + asked)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--fit", type=Path, nargs="*", default=[])
    parser.add_argument("--test", type=Path, nargs="*", default=[])
    parser.add_argument("--sources", type=Path, nargs="*", default=[])
    parser.add_argument("--write", type=Path)
    args = parser.parse_args()
    known, model = sources(args.sources), open_entailment(args.model)
    fitted = {path: rows(path, known, model) for path in args.fit}
    weights = fit(list(fitted.values())) if fitted else model.info.weights
    line = alone(list(fitted.values()))
    print(weights.model_dump_json())
    if args.write:
        args.write.write_text(json.dumps(weights.model_dump(), indent=1) + "\n", "utf-8")
    for path in dict.fromkeys([*args.fit, *args.test]):
        name = path.as_posix() + (" (fitted on)" if path in fitted else "")
        report(name, fitted.get(path) or rows(path, known, model), weights, line)


if __name__ == "__main__":
    main()
