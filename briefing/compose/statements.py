"""An outline's sentences to statements: citations from claim ids, and a check of each sentence itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefing.ask.analyst import DraftStatement
from briefing.check.cite import Library
from briefing.check.judged import Judge, Question, apply, worth_asking
from briefing.check.standard import NORMAL, Standard
from briefing.models import (
    Citation,
    Claim,
    Judgement,
    Reason,
    ReasonCode,
    Statement,
    Verdict,
    VerdictStatus,
    Withheld,
)


class Printer:
    """Turns drafts into statements and keeps what had to be withheld."""

    def __init__(self, claims: Iterable[Claim], library: Library, standard: Standard = NORMAL) -> None:
        self.claims: Mapping[str, Claim] = {
            claim.id: claim for claim in claims if claim.verdict is VerdictStatus.SUPPORTED
        }
        self.library = library
        self.standard = standard
        self.withheld: list[Withheld] = []
        self._judged: dict[DraftStatement, Judgement | None] = {}

    def ask(self, judge: Judge, drafts: Iterable[DraftStatement]) -> None:
        """Have all composed sentences judged at once; a source's own sentence needs no opinion."""
        wanted: dict[DraftStatement, tuple[Citation, ...]] = {}
        for draft in drafts:
            citations = _citations(draft, self._claims_of(draft))
            if not draft.verbatim and citations and worth_asking(self._verdict(draft, citations)):
                wanted.setdefault(draft, citations)
        sources = self.library.sources
        opinions = judge([Question.of(draft.text, cited, sources) for draft, cited in wanted.items()])
        self._judged = dict(zip(wanted, opinions, strict=True))

    def _claims_of(self, draft: DraftStatement) -> list[Claim]:
        return [self.claims[key] for key in draft.claims if key in self.claims]

    def statements(self, drafts: Sequence[DraftStatement], prefix: str, place: str) -> tuple[Statement, ...]:
        """The drafts that hold, with ids ``prefix`` + number."""
        made = (self.statement(draft, f"{prefix}{n}", place) for n, draft in enumerate(drafts, 1))
        return tuple(statement for statement in made if statement)

    def statement(self, draft: DraftStatement, name: str, place: str) -> Statement | None:
        """One statement, or None when it is withheld."""
        claims = self._claims_of(draft)
        citations = _citations(draft, claims)
        opinion = self._judged.get(draft)
        verdict = apply(self._verdict(draft, citations), opinion)
        if verdict.status is not VerdictStatus.SUPPORTED:
            self._withhold(draft, name, place, verdict, citations)
            return None
        speakers = {claim.speaker for claim in claims}
        return Statement(
            id=name,
            text=draft.text,
            verbatim=draft.verbatim,
            claims=tuple(claim.id for claim in claims),
            citations=citations,
            speaker=speakers.pop() if len(speakers) == 1 else None,
            status=claims[0].status,
            judgement=opinion,
            entailment=verdict.entailment,
        )

    def headline(self, draft: DraftStatement, name: str, place: str) -> tuple[Citation, ...]:
        """The spans of a headline that holds, else none, and it is withheld.

        No opinion is kept with a headline, so none can lift it: it must hold by the checks alone.
        """
        citations = _citations(draft, self._claims_of(draft))
        verdict = apply(self._verdict(draft, citations), self._judged.get(draft))
        if verdict.status is VerdictStatus.SUPPORTED:
            plain = replace(self.standard, entailment=None)
            verdict = plain.check(draft.text, citations, self.library.sources)
        if verdict.status is VerdictStatus.SUPPORTED:
            return citations
        self._withhold(draft, name, place, verdict, citations)
        return ()

    def _withhold(
        self, draft: DraftStatement, name: str, place: str, verdict: Verdict, citations: tuple[Citation, ...]
    ) -> None:
        self.withheld.append(
            Withheld(
                id=f"w-{name}",
                text=draft.text,
                place=place,
                verdict=verdict.status,
                reasons=verdict.reasons,
                citations=citations,
            )
        )

    def passage(self, citation: Citation, name: str, place: str) -> Statement | None:
        """A source's own words as a statement that rests on no claim."""
        text = " ".join(citation.exact.split())
        draft = DraftStatement(text=text, claims=(), verbatim=True)
        if self._verdict(draft, (citation,)).status is not VerdictStatus.SUPPORTED:
            return None
        return Statement(id=name, text=text, verbatim=True, citations=(citation,))

    def citations(self, claims: Iterable[str]) -> tuple[Citation, ...]:
        """All spans of some claims, each once; ids that no checked claim has are passed over."""
        found = (self.claims[key].citations for key in claims if key in self.claims)
        return tuple(dict.fromkeys(citation for group in found for citation in group))

    def _verdict(self, draft: DraftStatement, citations: Sequence[Citation]) -> Verdict:
        if not citations:
            reason = Reason(
                code=ReasonCode.NO_CITATION,
                message="the sentence names no checked claim that supports it",
                claim_words=", ".join(draft.claims),
            )
            return Verdict(status=VerdictStatus.UNSUPPORTED, reasons=(reason,))
        return self.standard.check(draft.text, citations, self.library.sources)


def _citations(draft: DraftStatement, claims: Sequence[Claim]) -> tuple[Citation, ...]:
    """Of a verbatim sentence just the span it was sliced from; else all spans of its claims, each once."""
    found = dict.fromkeys(citation for claim in claims for citation in claim.citations)
    if draft.verbatim:
        return tuple(c for c in found if " ".join(c.exact.split()) == draft.text)[:1]
    return tuple(found)
