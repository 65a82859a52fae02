"""The analyst that asks a model. It decides what to ask; how it is asked is the seam's business."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import NoReturn, TypeVar

from briefing.ask.analyst import FailedClaim, Outline
from briefing.ask.asking import Asker
from briefing.ask.judge import Judged, Opinion, judge
from briefing.ask.merge import merge
from briefing.ask.model.pending import NotStored
from briefing.ask.parallel import Runner, in_turn
from briefing.ask.summarise import repair, summarise
from briefing.errors import ModelError
from briefing.models import AnalystInfo, Chunk, ChunkSummary, Claim, Document
from briefing.spec import Spec

ValueT = TypeVar("ValueT")
_ANOTHER = "try another model, or --analyst extractive"
_JUDGED_AT_ONCE = 3000
"""Tokens of claims and evidence in one judging request: more would tire small models."""


class ModelAnalyst:
    """Summarises, repairs, composes and judges with a model (see ``briefing.ask.analyst.Analyst``).

    :param budget: tokens that the claims of one merging request may take
    """

    def __init__(
        self, asker: Asker, info: AnalystInfo, *, budget: int = 12_000, run: Runner = in_turn
    ) -> None:
        self._asker = asker
        self._info = info
        self._budget = budget
        self._run = run
        self._failures: dict[str, str] = {}
        self._lock = threading.Lock()

    @property
    def info(self) -> AnalystInfo:
        return self._info

    def summarise(self, chunk: Chunk, document: Document, spec: Spec) -> ChunkSummary:
        summary = summarise(self._asker, chunk, document, spec)
        if summary.failure:
            with self._lock:
                self._failures[chunk.id] = summary.failure
        return summary

    def notices(self) -> tuple[str, ...]:
        """For the reader: which chunks have no whole answer, and why. Nothing is dropped in silence."""
        failures = sorted(self._failures.items())
        return tuple(f"The part {key} of the sources was not wholly read: {why}." for key, why in failures)

    def repair(
        self, failed: Sequence[FailedClaim], chunk: Chunk, document: Document, spec: Spec
    ) -> ChunkSummary:
        return repair(self._asker, failed, chunk, document, spec)

    def compose(self, claims: Sequence[Claim], spec: Spec) -> Outline:
        if claims:
            return merge(self._asker, claims, spec, self._budget, self._run)
        if self._failures:
            why = "; ".join(sorted(set(self._failures.values())))
            raise ModelError(f"no claim could be had from the model: {why}", _ANOTHER)
        return Outline(bottom_line=(), takeaways=())

    def judge(self, items: Sequence[Judged]) -> list[Opinion | None]:
        """An opinion on each sentence and the words it cites; None where the model gave none."""
        return judge(self._asker, items, min(self._budget, _JUDGED_AT_ONCE), self._run)


class PendingAnalyst(ModelAnalyst):
    """Goes as far as stored replies lead and asks nothing: a missing reply counts as an empty one until the
    end of its step, where ``flush`` writes all that is missing to a batch file and ends the build.
    """

    def __init__(
        self, asker: Asker, info: AnalystInfo, *, budget: int, missing: Callable[[], bool],
        flush: Callable[[], NoReturn],
    ) -> None:  # fmt: skip
        super().__init__(asker, info, budget=budget, run=_all_then_stop)
        self._missing = missing
        self._flush = flush

    def summarise(self, chunk: Chunk, document: Document, spec: Spec) -> ChunkSummary:
        try:
            return super().summarise(chunk, document, spec)
        except NotStored:
            return ChunkSummary(chunk=chunk.id, claims=())

    def repair(
        self, failed: Sequence[FailedClaim], chunk: Chunk, document: Document, spec: Spec
    ) -> ChunkSummary:
        try:
            return super().repair(failed, chunk, document, spec)
        except NotStored:
            return ChunkSummary(chunk=chunk.id, claims=())

    def compose(self, claims: Sequence[Claim], spec: Spec) -> Outline:
        if self._missing():
            self._flush()
        try:
            return super().compose(claims, spec)
        except NotStored:
            self._flush()

    def judge(self, items: Sequence[Judged]) -> list[Opinion | None]:
        try:
            return super().judge(items)
        except NotStored:
            self._flush()


def _all_then_stop(calls: Sequence[Callable[[], ValueT]]) -> list[ValueT]:
    """Every call, so that all that is missing is noted; then NotStored if anything is."""
    answers: list[ValueT] = []
    missing: NotStored | None = None
    for call in calls:
        try:
            answers.append(call())
        except NotStored as signal:
            missing = signal
    if missing is not None:
        raise missing
    return answers
