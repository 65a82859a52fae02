"""From findings and signals to a verdict.

Hard findings decide alone: they lower a verdict and are never outvoted. For the rest a logistic
regression (fitted by bench/train_support.py, see docs/model-card.md) gives the log odds of support, and
the strictness says where the line is drawn. The score is scaled so that the line of ``normal`` lies at 0.5.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from briefing.check.base import Finding
from briefing.check.reasons import told
from briefing.models import Strictness, Verdict, VerdictStatus

Kind = Literal["span", "short", "document"]


class Weights(NamedTuple):
    """What bench/train_support.py found: log odds per unit of each signal, and a line for each strictness."""

    intercept: float
    signals: dict[str, float]
    thresholds: dict[str, float]


@cache
def weights() -> dict[str, Weights]:
    """The packaged weights: those for cited spans under "span", for whole documents under "document", for
    those of a few sentences under "short"."""
    data = json.loads(files("briefing.check.data").joinpath("combine.json").read_text("utf-8"))
    return {kind: Weights(one["intercept"], one["weights"], one["thresholds"]) for kind, one in data.items()}


def log_odds(signals: Mapping[str, float], known: Weights) -> float:
    """Log odds of support by the soft signals alone."""
    return known.intercept + sum([weight * signals.get(name, 0.0) for name, weight in known.signals.items()])


def decide(
    findings: Sequence[Finding], signals: Mapping[str, float], strictness: Strictness, kind: Kind = "span"
) -> Verdict:
    """Supported when no hard finding stands and the log odds lie above the line.

    :param kind: what the evidence is, and so which weights count; ``signals`` are those of ``signals.py`` for
        a cited span, of ``coverage.py`` for a whole document
    """
    known = weights()[kind]
    lines, odds = known.thresholds, log_odds(signals, known)
    hard = [f for f in findings if f.hard]
    score = graded(odds - lines["normal"], kind, bool(hard))
    if not hard and odds >= lines[strictness]:
        return Verdict(status=VerdictStatus.SUPPORTED, score=score)
    reasons = told(findings, cited=kind == "span")
    return Verdict(status=VerdictStatus.UNSUPPORTED, reasons=reasons, score=score)


def graded(above: float, kind: Kind, hard: bool) -> float:
    """Support between 0 and 1; ``above`` is how far the log odds lie above the line of ``normal``.

    A hard finding keeps it below a half. Against a document it is still graded there: a hard finding is surer
    in a claim that is otherwise well covered than where half the words are missing.
    """
    if hard and kind != "span":
        return round(1.0 / (2.0 + math.exp(-above)), 4)
    score = 1.0 / (1.0 + math.exp(-above))
    return round(score * 0.2 if hard else score, 4)
