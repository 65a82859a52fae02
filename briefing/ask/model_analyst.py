"""The analyst that asks a model. It decides what to ask; how it is asked is the seam's business."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ask.analyst import FailedClaim, Outline
from briefing.ask.asking import Asker
from briefing.ask.merge import merge
from briefing.ask.parallel import Runner, in_turn
from briefing.ask.summarise import repair, summarise
from briefing.models import AnalystInfo, Chunk, ChunkSummary, Claim, Document
from briefing.spec import Spec


class ModelAnalyst:
    """Summarises, repairs and composes with a model (see ``briefing.ask.analyst.Analyst``).

    :param budget: tokens that the claims of one merging request may take
    """

    def __init__(
        self, asker: Asker, info: AnalystInfo, *, budget: int = 12_000, run: Runner = in_turn
    ) -> None:
        self._asker = asker
        self._info = info
        self._budget = budget
        self.run = run

    @property
    def info(self) -> AnalystInfo:
        return self._info

    def summarise(self, chunk: Chunk, document: Document, spec: Spec) -> ChunkSummary:
        return summarise(self._asker, chunk, document, spec)

    def repair(
        self, failed: Sequence[FailedClaim], chunk: Chunk, document: Document, spec: Spec
    ) -> ChunkSummary:
        return repair(self._asker, failed, chunk, document, spec)

    def compose(self, claims: Sequence[Claim], spec: Spec) -> Outline:
        return merge(self._asker, claims, spec, self._budget, self.run)
