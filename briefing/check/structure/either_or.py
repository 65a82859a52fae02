"""One of two things told as both: "the pump failed and even so the valve was closed" for "either the pump
failed or somebody had closed the valve".

Only where the source says "either": a bare "or" may join two names of one thing.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

EITHER = frozenset({"either"})
# By which a claim keeps the choice open, or makes one of the two hang on the other's not being so.
OPEN = frozenset(
    "or either unless if else otherwise alternatively alternative alternatives whether one choice option"
    " options possibility possibilities explanation explanations two perhaps may might could possibly"
    " suggest dilemma rather both neither nor not no n't".split()
)
JOINING = frozenset("and although though despite because while but as so since after before with".split())
MARKS = frozenset({".", ";", "”", '"'})
LEAST, TRUSTED, FEWEST = 0.6, 0.4, 2


def either_or(frame: Frame) -> list[Finding]:
    """The first choice of the source of which the claim tells both sides as so."""
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(EITHER) or frame.trust(number) < TRUSTED:
            continue
        sides = _sides(source)
        if sides is None or frame.sentence.has(OPEN):
            continue
        places = [
            [
                i
                for i, m in frame.matches.items()
                if m.sentence == number and m.strength >= LEAST and m.token.index in side
            ]
            for side in sides
        ]
        if min(map(len, places)) < 1 or sum(map(len, places)) <= FEWEST:
            continue
        last = max(places[0] + places[1])
        link = next((t for t in frame.sentence.tokens[:last] if t.lower in JOINING), None)
        if link is not None:
            message = f"the claim tells both (“{link.text}”), the source the one or the other (“either … or”)"
            return [finding(ReasonCode.RELATION, message, link.text, "either … or", 0.75)]
    return []


def _sides(source: Sentence) -> tuple[range, range] | None:
    """The places of what stands after "either" and of what stands after its "or", if both are clauses."""
    words = source.tokens
    either = next(t.index for t in words if t.lower == "either")
    joint = next((t.index for t in words[either + 2 :] if t.lower == "or"), 0)
    if not joint or (either and words[either - 1].lower in {"not", "n't", "of"}):
        return None
    close = next((t.index for t in words[joint:] if t.text in MARKS), len(words))
    one, two = range(either + 1, joint), range(joint + 1, close)
    clausal = all(any(words[k].verb for k in side) for side in (one, two))
    return (one, two) if clausal else None
