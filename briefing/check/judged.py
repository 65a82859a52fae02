"""What a judge's opinion does to a verdict: it can lower any, and lift one that failed on soft findings."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefing.models import Citation, Judgement, Reason, ReasonCode, Verdict, VerdictStatus

Question = tuple[str, tuple[Citation, ...]]
Judge = Callable[[Sequence[Question]], list[Judgement | None]]
"""Opinions on sentences, each with its own evidence only; None where the judge gave none."""

LIFTABLE = frozenset(
    {ReasonCode.REMAINDER, ReasonCode.ROLE, ReasonCode.RELATION, ReasonCode.SCOPE}
)  # fmt: skip


def liftable(verdict: Verdict) -> bool:
    """Whether a favourable opinion may turn the verdict: never a number, a date, a quotation, a negation."""
    return (
        verdict.status is VerdictStatus.UNSUPPORTED
        and bool(verdict.reasons)
        and all(reason.code in LIFTABLE for reason in verdict.reasons)
    )


def worth_asking(verdict: Verdict) -> bool:
    """An opinion can change this verdict."""
    return verdict.status is VerdictStatus.SUPPORTED or liftable(verdict)


def apply(verdict: Verdict, opinion: Judgement | None) -> Verdict:
    """The verdict after the opinion; without one it stands."""
    if opinion is None:
        return verdict
    if not opinion.supported:
        said = opinion.reason or "not supported"
        reason = Reason(code=ReasonCode.JUDGE, message=f"the judging model: {said}")
        reasons = (reason, *(r for r in verdict.reasons if r.code is not ReasonCode.JUDGE))
        return verdict.model_copy(update={"status": _lowered(verdict), "reasons": reasons})
    if liftable(verdict):
        return verdict.model_copy(update={"status": VerdictStatus.SUPPORTED})
    return verdict


def _lowered(verdict: Verdict) -> VerdictStatus:
    supported = verdict.status is VerdictStatus.SUPPORTED
    return VerdictStatus.UNSUPPORTED if supported else verdict.status
