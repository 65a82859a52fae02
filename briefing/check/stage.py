"""Stage 4: an analyst's drafts to checked claims.

Models clip what they quote: "said a cut was possible", without the sentence's own subject. A claim that the
words quoted do not support, or whose words they have only in part, is held against the whole sentences they
stand in as well; where these support it, they are what it cites.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.check.attribution import misattributed
from briefing.check.cite import Cited, Library, cite, widened
from briefing.check.standard import NORMAL, Standard
from briefing.models import Chunk, Citation, Claim, DraftClaim, Verdict, VerdictStatus

# A short word says nothing about what a claim rests on.
_WORD = re.compile(r"[^\W\d_]{4,}|\d+")


@dataclass(frozen=True)
class Checked:
    """A checked claim and its draft; ``hint`` names the passage nearest to a missing quotation."""

    claim: Claim
    draft: DraftClaim
    chunk: Chunk
    hint: str = ""


def verify(
    drafts: Sequence[DraftClaim], chunk: Chunk, library: Library, standard: Standard = NORMAL
) -> list[Checked]:
    """Locate every draft's quotations and hold its text against them, in order."""
    return [_verify(draft, chunk, library, standard) for draft in drafts]


def _verify(draft: DraftClaim, chunk: Chunk, library: Library, standard: Standard) -> Checked:
    cited = cite(draft, chunk, library)
    verdict = _held(draft, cited, library, standard)
    whole = Cited(() if cited.reasons else widened(cited.citations, library))
    # What is cited from end to end already is not held against itself again.
    if whole.citations and whole.citations != cited.citations:
        failed = verdict.status is not VerdictStatus.SUPPORTED
        if failed or _says_more(draft.text, whole, cited):
            better = _held(draft, whole, library, standard)
            if better.status is VerdictStatus.SUPPORTED:
                cited, verdict = whole, better
    claim = Claim(
        id=claim_id(draft.text, cited.citations or draft.quotations),
        text=draft.text,
        kind=draft.kind,
        status=draft.status,
        speaker=draft.speaker,
        verb=draft.verb,
        date=draft.date,
        heading=draft.heading,
        citations=cited.citations,
        verdict=verdict.status,
        reasons=verdict.reasons,
        score=verdict.score,
        entailment=verdict.entailment,
    )
    return Checked(claim, draft, chunk, cited.hint)


def _says_more(text: str, whole: Cited, cited: Cited) -> bool:
    """Whether the sentences have words of the claim that the words quoted have not."""
    mine, theirs = _words(text), [_words(" ".join(c.exact for c in one.citations)) for one in (whole, cited)]
    return bool(mine & theirs[0] - theirs[1])


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _held(draft: DraftClaim, cited: Cited, library: Library, standard: Standard) -> Verdict:
    return _attributed(draft, cited, _verdict(draft.text, cited, library, standard), library)


def _verdict(text: str, cited: Cited, library: Library, standard: Standard) -> Verdict:
    if cited.missing:
        return Verdict(status=VerdictStatus.NOT_FOUND, reasons=cited.reasons, score=0.0)
    if cited.reasons:
        return Verdict(status=VerdictStatus.UNSUPPORTED, reasons=cited.reasons, score=0.0)
    return standard.check(text, cited.citations, library.sources)


def _attributed(draft: DraftClaim, cited: Cited, verdict: Verdict, library: Library) -> Verdict:
    reason = misattributed(draft.speaker, cited.citations, library)
    if reason is None or verdict.status is VerdictStatus.NOT_FOUND:
        return verdict
    reasons = (*verdict.reasons, reason)
    return verdict.model_copy(update={"status": VerdictStatus.UNSUPPORTED, "reasons": reasons})


def claim_id(text: str, evidence: Sequence[Citation | str]) -> str:
    """Stable for the same words about the same evidence."""
    places = [
        item if isinstance(item, str) else f"{item.source}:{item.start}-{item.end}" for item in evidence
    ]
    return "c" + hashlib.sha256("\n".join([text, *places]).encode("utf-8", "surrogatepass")).hexdigest()[:8]
