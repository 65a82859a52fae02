"""Words of the claim that nothing in the evidence accounts for."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.matching import content
from briefing.check.structure.focus import weight
from briefing.check.structure.frame import Frame, each, finding
from briefing.models import ReasonCode


class _Remainder:
    name = "remainder"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        missing: list[tuple[float, str]] = []
        total = 0.0
        for frame in each(claim, evidence):
            some, whole = unaccounted(frame)
            missing.extend(some)
            total += whole
        if not missing:
            return []
        share = sum(w for w, _ in missing) / total
        rows = ", ".join(f"“{text}”" for _, text in sorted(missing, key=lambda row: -row[0])[:4])
        message = f"nothing in the source accounts for {rows}"
        mine = " ".join(text for _, text in missing)
        return [finding(ReasonCode.REMAINDER, message, mine, "", max(0.01, min(1.0, share)))]


check_remainder = _Remainder()


def unaccounted(frame: Frame) -> tuple[list[tuple[float, str]], float]:
    """Words without a counterpart with their weights, and the weight of all content words."""
    missing, total = [], 0.0
    for token in frame.sentence.tokens:
        if not content(token) or token.lemma in cues.SPEECH_CLASS:
            continue
        value = weight(token.lower)
        match = frame.matches.get(token.index)
        lack = 1.0 - (match.strength if match else 0.0)
        total += value
        if lack > 0.25:
            missing.append((value * lack, token.text))
    return missing, total or 1.0
