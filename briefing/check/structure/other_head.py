"""Another cause of the same effect, that has only a name in common with the source's: "demands from Bergen
forced them to sell" for "doubts in Bergen forced them to sell".

Nothing in the source may be like the claim's nouns, and the claim has nothing like the source's.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import DAYS
from briefing.check.structure.causal import LEAST, disclaimed, laid
from briefing.check.structure.cause import Cause, causes
from briefing.check.structure.exchanged import strange
from briefing.check.structure.frame import Frame, finding
from briefing.check.values.moment import MONTHS
from briefing.models import ReasonCode

HELD = 3


def other_head(frame: Frame) -> list[Finding]:
    """The first cause of the claim whose nouns are none of the source's cause of the same effect."""
    words = frame.sentence.tokens
    for mine in causes(frame.sentence):
        nouns = [k for k in mine.cause if words[k].tag in {"NN", "NNS"}]
        names = [k for k in mine.cause if words[k].tag == "NNP" and not _time(words[k].lower)]
        if mine.weak or not nouns or not names or disclaimed(frame.sentence, mine):
            continue
        if all(strange(frame, words[k], LEAST) for k in nouns) and (theirs := _instead(frame, mine)):
            told = " ".join(words[k].text for k in sorted(mine.cause)[:4])
            message = f"the claim gives “{told}” as the cause, the source “{theirs}”"
            return [finding(ReasonCode.RELATION, message, told, theirs, 0.6)]
    return []


def _instead(frame: Frame, mine: Cause) -> str:
    """The source's cause of the effect, of which the claim has a name and none of the nouns."""
    for number, source in enumerate(frame.evidence.sentences):
        used = {m.token.index for m in frame.matches.values() if m.sentence == number}
        for other in causes(source):
            own, effect = laid(frame, number, mine, other)[0]
            if other.weak or not own or effect < HELD or 2 * effect < len(mine.effect):
                continue
            left = [k for k in other.cause if source.tokens[k].tag in {"NN", "NNS"}]
            if left and used.isdisjoint(left):
                return " ".join(source.tokens[k].text for k in sorted(other.cause)[:4])
    return ""


def _time(word: str) -> bool:
    return word in MONTHS or word in DAYS
