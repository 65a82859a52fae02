"""The standard by which claims are held: how strict, and whether a local entailment model is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.check.entailed import Entails
from briefing.check.support import check
from briefing.check.together import Case, check_many
from briefing.models import Citation, Source, Strictness, Verdict


@dataclass(frozen=True)
class Standard:
    """One standard for everything that a run checks; the receipt records it."""

    strictness: Strictness = "normal"
    entailment: Entails | None = None

    def check(self, claim: str, citations: Sequence[Citation], sources: Mapping[str, Source]) -> Verdict:
        """:func:`briefing.check.support.check` by this standard."""
        return check(claim, citations, sources, strictness=self.strictness, entailment=self.entailment)

    def check_many(self, cases: Iterable[Case]) -> Iterator[Verdict]:
        """:func:`briefing.check.together.check_many` by this standard."""
        return check_many(cases, strictness=self.strictness, entailment=self.entailment)


NORMAL = Standard()
