"""The judging model behind the check stage's protocol: sentences and their citations in, opinions out."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ask.judge import Judged
from briefing.ask.model_analyst import ModelAnalyst
from briefing.check.judged import Judge, Question
from briefing.models import Citation, Judgement


def judge_with(analyst: ModelAnalyst) -> Judge:
    """A judge that asks the analyst's model; it sees a sentence and the words it cites, nothing else."""

    def ask(questions: Sequence[Question]) -> list[Judgement | None]:
        if not questions:
            return []
        items = [Judged(text=text, evidence=_evidence(citations)) for text, citations in questions]
        return [
            Judgement(supported=opinion.supported, reason=opinion.reason) if opinion else None
            for opinion in analyst.judge(items)
        ]

    return ask


def _evidence(citations: Sequence[Citation]) -> str:
    return "\n".join(citation.exact for citation in citations)
