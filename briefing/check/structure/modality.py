"""Is a thing said to be more, or less, settled than in the source?"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.parse import is_verb
from briefing.check.language.thesaurus import BROADER
from briefing.check.structure.frame import Frame, each, finding
from briefing.models import ReasonCode


class _Modality:
    name = "modality"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        for frame in each(claim, evidence):
            found.extend(_ranks(frame))
            found.extend(_conditions(frame))
        return found


check_modality = _Modality()


def _ranks(frame: Frame) -> list[Finding]:
    """The event whose standing differs most between claim and evidence."""
    worst: tuple[float, Finding] | None = None
    for i, match in frame.matches.items():
        token = frame.sentence.tokens[i]
        if match.strength < BROADER or not (is_verb(token) or is_verb(match.token)):
            continue
        if token.lemma in cues.RANK or match.token.lemma in cues.RANK:
            continue
        here, there = frame.standing[i], frame.there(match)
        gap = here.rank - there.rank
        if gap == 0 or _answered(frame, here.weakener):
            continue
        weight = match.strength * min(1.0, (0.25 * gap if gap > 0 else -0.12 * gap))
        mine = _cue(frame.sentence.tokens, here.weakener, token.text)
        theirs = _cue(frame.source(match).tokens, there.weakener, match.token.text)
        message = (
            f"the source has “{theirs}” as {cues.RANK_NAMES[there.rank]}, the claim has “{mine}” as "
            f"{cues.RANK_NAMES[here.rank]}"
        )
        row = (weight, finding(ReasonCode.MODALITY, message, mine, theirs, max(0.05, weight)))
        if worst is None or row[0] > worst[0]:
            worst = row
    return [worst[1]] if worst else []


def _answered(frame: Frame, weakener: int) -> bool:
    return weakener >= 0 and weakener in frame.matches and frame.matches[weakener].strength >= 0.8


def _cue(tokens: Sequence[object], cue: int, text: str) -> str:
    return f"{tokens[cue].text} … {text}" if cue >= 0 else text  # type: ignore[attr-defined]


def _conditions(frame: Frame) -> list[Finding]:
    """A condition of the source that the claim leaves out."""
    if any(t.lower in {"if", "unless", "provided", "should", "once", "until", "without", "when", "condition",
                       "depend", "depends", "subject", "conditional"} for t in frame.sentence.tokens):  # fmt: skip
        return []
    for i, match in frame.matches.items():
        token = frame.sentence.tokens[i]
        there = frame.there(match)
        if there.condition >= 0 and is_verb(token) and match.strength >= BROADER:
            source = frame.source(match)
            theirs = source.tokens[there.condition].text
            message = f"the source makes “{match.token.text}” depend on a condition (“if … {theirs}”), the claim does not"
            return [finding(ReasonCode.MODALITY, message, token.text, theirs, 0.8)]
    return []
