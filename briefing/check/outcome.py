"""What came of checking one claim, sentence or receipt: the value that every output format prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from briefing.models import Citation, Entailment, Reason, Strictness, Verdict


class Result(StrEnum):
    """A verdict, or why there is none."""

    SUPPORTED = "supported"
    UNSUPPORTED = "unsupported"
    NOT_FOUND = "not_found"
    UNCITED = "uncited"
    ERROR = "error"


@dataclass(frozen=True)
class Remark:
    """One thing to say about an outcome; ``code`` is a ReasonCode, "receipt" or "line"."""

    code: str
    message: str
    claim_words: str = ""
    source_words: str = ""

    @classmethod
    def of(cls, reason: Reason) -> Remark:
        return cls(reason.code.value, reason.message, reason.claim_words, reason.source_words)


@dataclass(frozen=True)
class Outcome:
    """One result with its place: ``line`` and ``column`` count from 1, columns in code points."""

    path: str
    line: int
    column: int
    text: str
    result: Result
    remarks: tuple[Remark, ...] = ()
    spans: tuple[Citation, ...] = ()
    score: float | None = None
    id: Any = None
    is_claim: bool = False
    """A line of a claims file: ``id`` is the user's own and may be None."""
    entailment: Entailment | None = None
    notes: tuple[str, ...] = ()
    """What to know about how it was checked; nothing against it."""

    @classmethod
    def judged(
        cls, place: tuple[str, int, int], text: str, verdict: Verdict, spans: Iterable[Citation]
    ) -> Outcome:
        """From a verdict of the support check."""
        remarks = tuple(map(Remark.of, verdict.reasons))
        result = Result(verdict.status.value)
        return cls(*place, text, result, remarks, tuple(spans), verdict.score, entailment=verdict.entailment)


@dataclass
class Tally:
    """Counts outcomes as they pass, so that streams need not be kept."""

    strictness: Strictness = "normal"
    counts: Counter[Result] = field(default_factory=Counter)

    def watch(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Pass every outcome on."""
        for outcome in outcomes:
            self.counts[outcome.result] += 1
            yield outcome

    @property
    def failed(self) -> int:
        """Outcomes that do not hold; with high strictness a sentence without a citation is one."""
        passing = {Result.SUPPORTED} if self.strictness == "high" else {Result.SUPPORTED, Result.UNCITED}
        return sum(count for result, count in self.counts.items() if result not in passing)
