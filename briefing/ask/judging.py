"""The judging model behind the check stage's protocol: sentences and their citations in, opinions out."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ask.judge import Judged, Opinion
from briefing.ask.model_analyst import ModelAnalyst
from briefing.check.judged import Judge, Question, unstated
from briefing.models import Alias, Citation, Judgement


def judge_with(analyst: ModelAnalyst) -> Judge:
    """A judge that asks the analyst's model; it sees a sentence and the words it cites, nothing else."""

    def ask(questions: Sequence[Question]) -> list[Judgement | None]:
        if not questions:
            return []
        items = [Judged(one.text, _evidence(one.citations), one.around) for one in questions]
        return [
            _judgement(item, opinion) if opinion else None
            for item, opinion in zip(items, analyst.judge(items), strict=True)
        ]

    return ask


def _judgement(item: Judged, opinion: Opinion) -> Judgement:
    """What is kept of an opinion: aliases only if they stand in the claim and in its evidence."""
    aliases = tuple(Alias(claim=claim, evidence=evidence) for claim, evidence in opinion.aliases)
    said = Judgement(supported=opinion.supported, reason=opinion.reason, aliases=aliases)
    wrong = unstated(said, item.text, item.evidence)
    return said.model_copy(update={"aliases": tuple(alias for alias in aliases if alias not in wrong)})


def _evidence(citations: Sequence[Citation]) -> str:
    return "\n".join(citation.exact for citation in citations)
