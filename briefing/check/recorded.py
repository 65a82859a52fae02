"""Opinions that a receipt records: what they still do to a verdict, and whether they still fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.check.entailed import weigh
from briefing.check.judged import apply, unstated
from briefing.check.standard import Standard
from briefing.models import Citation, Claim, Receipt, Statement, Strictness, Verdict

TOLERANCE = 0.05
"""By how much a probability may differ on another processor; a quantised model's figures do."""


def recorded(verdict: Verdict, kept: Claim | Statement, standard: Standard, receipt: Receipt) -> Verdict:
    """A fresh verdict after the opinions kept with a claim or sentence, in the order of asking.

    The entailment model's counts only where the standard has no model: else the verdict has heard it already.
    """
    if standard.entailment is None and receipt.entailment is not None:
        verdict = weigh(verdict, kept.entailment, standard.strictness, receipt.entailment.weights)
    return apply(verdict, kept.judgement)


def stale(
    kept: Claim | Statement, text: str, citations: Sequence[Citation], fresh: Verdict, receipt: Receipt
) -> Iterator[str]:
    """What is wrong with the opinions themselves."""
    said, now = kept.entailment, fresh.entailment
    if said is not None and receipt.entailment is None:
        yield "has a verdict of an entailment model, but the receipt names none"
    if said is not None and said.entailed is not (said.probability >= 0.5):
        yield "its entailment verdict does not fit its probability"
    if said is not None and now is not None and abs(said.probability - now.probability) > TOLERANCE:
        yield f"the entailment model gives {now.probability:.2f}, the receipt records {said.probability:.2f}"
    if kept.judgement is not None:
        for alias in unstated(kept.judgement, text, "\n".join(citation.exact for citation in citations)):
            yield f"the judge's alias {alias.claim!r}, {alias.evidence!r} does not stand in claim and words"


def remarks(receipt: Receipt, strictness: Strictness | None, standard: Standard) -> tuple[str, ...]:
    """How a receipt was checked, where that is not just as it was built."""
    found = (*_strictness(receipt, strictness), *_entailment(receipt, standard))
    return tuple("".join(c if c.isprintable() else " " for c in remark) for remark in found)


def _strictness(receipt: Receipt, asked: Strictness | None) -> Iterator[str]:
    if asked is not None and asked != receipt.strictness:
        yield f"checked with strictness {asked}; the brief was built with {receipt.strictness}"
    elif receipt.strictness != "normal":
        yield f"checked with strictness {receipt.strictness}, as the brief was built"


def _entailment(receipt: Receipt, standard: Standard) -> Iterator[str]:
    built, model = receipt.entailment, standard.entailment
    if model is None and built is not None:
        yield (
            f"verdicts of the entailment model {built.name} (sha256 {built.sha256[:12]}…) are recorded and"
            " were taken as they are, not repeated; to repeat them: --entailment PATH"
        )
    if model is not None and built is None:
        yield f"checked with the entailment model {model.info.name}; the brief was built without one"
    if model is not None and built is not None and model.info.sha256 != built.sha256:
        yield (
            f"checked with the entailment model {model.info.name} (sha256 {model.info.sha256[:12]}…);"
            f" the brief was built with another, {built.name} ({built.sha256[:12]}…)"
        )
