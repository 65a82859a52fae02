"""What a judge's opinion does to a verdict: it can lower any, and lift one that failed on soft findings.

A name that the evidence has in another form is lifted only where the judge states the two forms, and each
stands where it says: one in the claim, one in the words cited.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from briefing.check.fold import fold
from briefing.check.gather import gather
from briefing.models import Alias, Citation, Judgement, Reason, ReasonCode, Source, Verdict, VerdictStatus


class Question(NamedTuple):
    """A sentence, what it cites, and what stands around that: for whom "he" means and who is speaking."""

    text: str
    citations: tuple[Citation, ...]
    around: str = ""

    @classmethod
    def of(cls, text: str, citations: Sequence[Citation], sources: Mapping[str, Source]) -> Question:
        """With the surroundings that the checks look at, too: title, day, neighbouring sentences."""
        return cls(text, tuple(citations), surroundings(citations, sources))


Judge = Callable[[Sequence[Question]], list[Judgement | None]]
"""Opinions on sentences, each with its own evidence only; None where the judge gave none."""

LIFTABLE = frozenset(
    {ReasonCode.REMAINDER, ReasonCode.ROLE, ReasonCode.RELATION, ReasonCode.SCOPE}
)  # fmt: skip
LONGEST_NAME = 8
"""Words."""
_PLACES = re.compile(r"\[E\](?:\s*\[E\])+")
_ARTICLE = re.compile(r"(?i)the\s+")


def surroundings(citations: Sequence[Citation], sources: Mapping[str, Source]) -> str:
    """Title, day and neighbouring sentences of the cited words, in whose place "[E]" stands.

    What two passages have in common stands once; "" if a source is missing.
    """
    if any(citation.source not in sources for citation in citations):
        return ""
    passages = gather(citations, sources).passages
    parts: list[str] = []
    for passage in passages:
        near = f"{passage.before.strip()} [E] {passage.after.strip()}"
        for other in passages:
            near = near.replace(other.text.strip(), "[E]")
        day = passage.published.isoformat() if passage.published else ""
        parts += [passage.title, day, _PLACES.sub("[E]", near).strip()]
    return " / ".join(part for part in dict.fromkeys(parts) if part not in {"", "[E]"})


def liftable(verdict: Verdict, aliases: Sequence[Alias] = ()) -> bool:
    """Whether a favourable opinion may turn the verdict: never a number, a date or a quotation; a negation
    only where the check itself is not sure (``arguable.py``)."""
    return (
        verdict.status is VerdictStatus.UNSUPPORTED
        and bool(verdict.reasons)
        and all(_open(reason) or _explained(reason, aliases) for reason in verdict.reasons)
    )


def _open(reason: Reason) -> bool:
    return reason.code in LIFTABLE or reason.arguable


def open_to_judge(verdict: Verdict) -> bool:
    """Whether some favourable opinion, with aliases or without, could turn the verdict."""
    names = tuple(
        Alias(claim=reason.claim_words, evidence=reason.claim_words)
        for reason in verdict.reasons
        if reason.code is ReasonCode.NAME and reason.claim_words.strip()
    )
    return liftable(verdict, names)


def worth_asking(verdict: Verdict) -> bool:
    """An opinion can change this verdict."""
    return verdict.status is VerdictStatus.SUPPORTED or open_to_judge(verdict)


def apply(verdict: Verdict, opinion: Judgement | None) -> Verdict:
    """The verdict after the opinion; without one it stands."""
    if opinion is None:
        return verdict
    if not opinion.supported:
        said = opinion.reason or "not supported"
        reason = Reason(code=ReasonCode.JUDGE, message=f"the judging model: {said}")
        reasons = (reason, *(r for r in verdict.reasons if r.code is not ReasonCode.JUDGE))
        return verdict.model_copy(update={"status": _lowered(verdict), "reasons": reasons})
    if liftable(verdict, opinion.aliases):
        return verdict.model_copy(update={"status": VerdictStatus.SUPPORTED})
    return verdict


def unstated(opinion: Judgement, claim: str, evidence: str) -> list[Alias]:
    """Aliases that say nothing: a side does not stand, as whole words, in the claim or in the evidence, is no
    name by its length, or is the other side again."""
    return [
        alias
        for alias in opinion.aliases
        if _plain(alias.claim) == _plain(alias.evidence)
        or any(len(side.split()) > LONGEST_NAME for side in (alias.claim, alias.evidence))
        or not (_stands(alias.claim, claim) and _stands(alias.evidence, evidence))
    ]


def _stands(name: str, text: str) -> bool:
    name, text = _plain(name), _plain(text)
    at = text.find(name) if any(map(str.isalnum, name)) else -1
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            return True
        at = text.find(name, at + 1)
    return False


def _explained(reason: Reason, aliases: Sequence[Alias]) -> bool:
    """A name that the claim's side of an alias has whole: an alias of "Judge" is none of "Judge Lind"."""
    words = _ARTICLE.sub("", reason.claim_words.strip())
    return reason.code is ReasonCode.NAME and any(_stands(words, alias.claim) for alias in aliases)


def _plain(text: str) -> str:
    return " ".join(fold(text).split())


def _lowered(verdict: Verdict) -> VerdictStatus:
    supported = verdict.status is VerdictStatus.SUPPORTED
    return VerdictStatus.UNSUPPORTED if supported else verdict.status
