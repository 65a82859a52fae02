"""To bring a thing about is not to keep it: "help broker a truce" for "help uphold a truce"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

MAKING = frozenset(
    "broker achieve reach negotiate forge conclude initiate attain mediate cause usher force impose".split()
)
KEEPING = frozenset("uphold maintain preserve sustain enforce monitor police safeguard keep observe".split())
# By which either side may speak of the other too.
EITHER = MAKING | KEEPING | frozenset(
    "establish create start begin strike agree sign come secure ensure make win obtain found build hold last"
    " lasting extend prolong end break restore renew"
    " peacekeeping monitor".split()
)  # fmt: skip
NOT_MAKING, NOT_KEEPING = EITHER - MAKING, EITHER - KEEPING
# A class, those that nothing else of the claim may be of, the other class, and the same of the source.
WAYS = ((MAKING, NOT_MAKING, KEEPING, NOT_KEEPING), (KEEPING, NOT_KEEPING, MAKING, NOT_MAKING))
TRUSTED, ALIKE, REACH = 0.5, 0.8, 6


def brought_about(frame: Frame) -> list[Finding]:
    """The first thing that the claim has brought about and the source kept, or the reverse."""
    for here, not_here, there, not_there in WAYS:
        if not frame.sentence.has(here) or frame.sentence.has(not_here):
            continue
        inside = quoted(frame.sentence)
        for i, thing in _done(frame.sentence, here):
            match = frame.matches.get(thing)
            if (
                i in inside
                or match is None
                or match.strength < ALIKE
                or frame.trust(match.sentence) < TRUSTED
            ):
                continue
            source = frame.source(match)
            if frame.evidence.has(not_there):
                continue
            for j, other in _done(source, there):
                if source.tokens[other].lemma == match.token.lemma:
                    one, two = frame.sentence.tokens[i].text, source.tokens[j].text
                    message = f"the claim has “{one}” of what the source has “{two}” of"
                    return [finding(ReasonCode.RELATION, message, one, two, 0.7)]
    return []


def _done(sentence: Sentence, verbs: frozenset[str]) -> list[tuple[int, int]]:
    """Each of some verbs with the noun that it is done to: the head of the first noun phrase after it."""
    words, out = sentence.tokens, []
    for token in words:
        i = token.index
        if not token.verb or token.lemma not in verbs:
            continue
        ahead = words[i + 1 : i + 1 + REACH]
        thing = -1
        for t in ahead:
            if t.tag[:2] == "NN":
                thing = t.index
            elif (thing >= 0 and t.tag != "POS") or t.text in {",", ";"} or t.verb:
                break
        if thing >= 0:
            out.append((i, thing))
    return out
