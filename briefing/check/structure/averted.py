"""To avoid what the source wants to bring about, or to bring about what it wants to prevent.

A word of averting on one side, none and no denial on the other, of the same thing: "strengthened so that it
can avoid the talks" for "strengthened in the talks".
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

AVERTING = frozenset(
    "prevent avoid avert deter forestall preclude thwart evade dodge eschew shun discourage dissuade foil"
    " pre-empt sidestep circumvent".split()
)
# By which either side may say the same in other words.
OTHERWISE = cues.DENIERS | frozenset(
    "not n't no never none nobody nothing neither nor without cannot against hinder hamper impede obstruct"
    " stave fend ward head spare escape save protect protection defend defence defense guard shield"
    " safeguard deterrent deterrence prevention avoidance bulwark barrier curb limit restrain"
    " restrict constrain contain reduce cut lower fail break breach violate violation lest unless fear"
    " instead rather exempt lack out off away rid danger risk threat threaten clash delay less fewer few"
    " little lose loss withdraw hardly barely keep steer uphold preserve maintain".split()
)
REACH = 6
TRUST = 0.7


def averted(frame: Frame) -> list[Finding]:
    """The first thing that one side averts and of which the other tells no such thing."""
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUST or source.has(AVERTING) == frame.sentence.has(AVERTING):
            continue
        mine = frame.sentence.has(AVERTING)
        others = frame.evidence.sentences if mine else (frame.sentence,)
        if any(s.has(OTHERWISE) for s in others):
            continue
        there = {
            m.token.index: i for i, m in frame.matches.items() if m.sentence == number and _same(m.strength)
        }
        here = frame.sentence if mine else source
        found = _averts(here, frozenset(there.values() if mine else there))
        if found is None or found.index in quoted(here):
            continue
        side, rest = ("claim", "source") if mine else ("source", "claim")
        message = f"the {side} has “{found.text}”, the {rest} nothing of the kind"
        words = (found.text, "") if mine else ("", found.text)
        return [finding(ReasonCode.RELATION, message, *words, 0.75)]
    return []


def _same(strength: float) -> bool:
    return strength >= SYNONYM - 0.1


def _averts(sentence: Sentence, known: frozenset[int]) -> Token | None:
    """The word of averting whose object both sides know."""
    for token in sentence.tokens:
        before = sentence.tokens[max(0, token.index - REACH) : token.index]
        if token.lemma not in AVERTING or not token.verb or any(t.lower in cues.NEGATORS for t in before):
            continue
        ahead = [t for t in sentence.tokens[token.index + 1 : token.index + 1 + REACH] if t.content]
        if any(t.index in known for t in ahead[:3]):
            return token
    return None
