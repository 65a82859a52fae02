"""What a local entailment model's opinion does to a verdict: it can lower any, and lift one that failed on
soft findings.

The model gives the probability that the evidence entails the claim. A logistic regression of two inputs, the
structural score and that probability (both as log odds, fitted by bench/entailment.py), says how much each is
believed; the line of ``normal`` lies at a score of 0.5, as it does without a model.
"""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files
from typing import Protocol

from briefing.check.base import Evidence
from briefing.check.judged import liftable
from briefing.models import (
    Entailment,
    EntailmentInfo,
    EntailmentWeights,
    Reason,
    ReasonCode,
    Strictness,
    Verdict,
    VerdictStatus,
)

FARTHEST = 0.001
"""Probabilities beyond this distance from 0 and 1 count as this far: no single figure outweighs all else."""


class Entails(Protocol):
    """A local entailment model, opened, or whatever else gives such probabilities."""

    @property
    def info(self) -> EntailmentInfo:
        """What the receipt records of it."""

    def __call__(self, claim: str, evidence: Evidence) -> float | None:
        """The probability that the evidence entails the claim; None where the model cannot say."""


@cache
def packaged() -> EntailmentWeights:
    """The weights for a model that brings none of its own."""
    data = files("briefing.check.data").joinpath("entailment.json").read_bytes()
    return EntailmentWeights.model_validate_json(data)


def worth_asking(verdict: Verdict) -> bool:
    """Whether the model could change this verdict of the structural checks."""
    return verdict.status is VerdictStatus.SUPPORTED or liftable(verdict)


def ask(verdict: Verdict, claim: str, evidence: Evidence, strictness: Strictness, model: Entails) -> Verdict:
    """The verdict after asking the model, if that can change anything."""
    if not worth_asking(verdict):
        return verdict
    probability = model(claim, evidence)
    if probability is None:
        return verdict
    return weigh(verdict, opinion(probability), strictness, model.info.weights)


def opinion(probability: float) -> Entailment:
    """A probability as the receipt keeps it: what is not kept must not decide."""
    return Entailment(entailed=probability >= 0.5, probability=round(probability, 4))


def weigh(
    verdict: Verdict, said: Entailment | None, strictness: Strictness, weights: EntailmentWeights
) -> Verdict:
    """A structural verdict and the model's opinion, taken together; without one the verdict stands."""
    if said is None or not worth_asking(verdict):
        return verdict
    odds = log_odds(verdict.score or 0.0, said.probability, weights)
    line: float = getattr(weights, strictness)
    score = round(1.0 / (1.0 + math.exp(weights.normal - odds)), 4)
    changes = {"score": score, "entailment": said}
    if odds >= line:
        return verdict.model_copy(update={**changes, "status": VerdictStatus.SUPPORTED, "reasons": ()})
    # What the checks had against it stays as it was: a judge may still lift that.
    reasons = verdict.reasons or (_reason(said),)
    return verdict.model_copy(update={**changes, "status": VerdictStatus.UNSUPPORTED, "reasons": reasons})


def log_odds(score: float, probability: float, weights: EntailmentWeights) -> float:
    """Log odds of support by the structural score and the model's probability together."""
    return weights.intercept + weights.structure * logit(score) + weights.entailment * logit(probability)


def logit(share: float) -> float:
    """Log odds of a share, kept away from the ends."""
    share = min(1.0 - FARTHEST, max(FARTHEST, share))
    return math.log(share / (1.0 - share))


def _reason(said: Entailment) -> Reason:
    percent = math.floor(100 * said.probability)
    message = (
        f"the entailment model gives a chance of {percent} % that the cited words say this;"
        " with what the checks found, that is too little"
    )
    return Reason(code=ReasonCode.ENTAILMENT, message=message)
