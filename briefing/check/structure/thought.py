"""What somebody does since he thinks so: "would not do it if he did not think that it pays".

It is no condition of the deed that it pays ("unless it pays", "until it pays"), and who thinks so must not be
told to doubt it, nor to leave the deed undone.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.negators import NOT, THINKING, WOULD, supposed
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

MARKERS = frozenset("unless until till if once provided providing".split())
DENYING = NOT | frozenset(
    "no without unless cannot neither nor doubt doubts doubted lest lack lacked otherwise else barring"
    " absent".split()
)
# Other words for it on the claim's side.
VIEWED = THINKING | frozenset(
    "doubt see view opinion judge judgement judgment deem regard foresee envisage faith convince assume"
    " anticipate mind eye confidence expectation reckoning estimation optimistic promise hold consider"
    " likely wish want".split()
)
TRUSTED = 0.5


def thought(frame: Frame) -> list[Finding]:
    """The claim's condition, or its denial, where the source has somebody do what he thinks right."""
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(NOT) or not source.has(WOULD) or frame.trust(number) < TRUSTED:
            continue
        if len(supposed(source.tokens)) < 2 or sum(t.lower in DENYING for t in source.tokens) != 2:
            continue
        mine = [t for t in frame.sentence.tokens if t.lower in DENYING or _but_for(frame, t.index)]
        marker = next((t for t in frame.sentence.tokens if t.lower in MARKERS), None)
        if frame.sentence.has(VIEWED):
            if len(mine) % 2:
                message = f"the claim denies by “{mine[0].text}” what the source only supposes not to be so"
                return [finding(ReasonCode.MODALITY, message, mine[0].text, "", 0.75)]
        elif marker is not None:
            message = f"the claim has “{marker.text}” of a fact, the source of what somebody thinks"
            return [finding(ReasonCode.MODALITY, message, marker.text, "", 0.75)]
    return []


def _but_for(frame: Frame, i: int) -> bool:
    return [t.lower for t in frame.sentence.tokens[i : i + 2]] == ["but", "for"]
