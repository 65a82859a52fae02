"""What was said before, told as new: "unveiled a new plan" for "reiterated the plan", "yielded a new promise"
for "reaffirmed its support".
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.structure.anew import ADVERBS
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

UNVEILING = frozenset(
    "unveil launch introduce inaugurate debut devise conceive initiate invent pioneer originate create"
    " establish found premiere announce present propose reveal yield produce adopt".split()
)
# These bring a thing in by themselves; the others only together with "new".
SURELY = frozenset(
    "unveil launch introduce inaugurate debut devise conceive initiate invent pioneer originate found"
    " premiere reveal".split()
)
REPEATING = frozenset("reiterate reaffirm restate repeat reassert renew reconfirm uphold recall".split())
NOVEL = frozenset("new novel first newly newest unprecedented".split())
TOLD_BY = frozenset({"VB", "VBD", "VBZ", "VBP", "VBG"})
TOLD = 0.6
AHEAD, ALIKE = 7, 0.65


def check_unveiled(frame: Frame) -> list[Finding]:
    """ "Unveiled a new plan" for "reiterated the plan", "yielded a new promise" for "reaffirmed support"."""
    if not frame.evidence.has(REPEATING) or frame.sentence.has(REPEATING | ADVERBS):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for token in words[:-1]:
        brought = token.verb and token.lemma in UNVEILING
        if token.index in inside or not (
            brought or (token.lower in NOVEL and words[token.index + 1].content)
        ):
            continue
        near = range(token.index + 1, min(len(words), token.index + 2 + AHEAD))
        new = token.lower in NOVEL or any(words[k].lower in NOVEL for k in near)
        if not new and token.lemma not in SURELY:
            continue
        for k in near:
            match = frame.matches.get(k)
            if match is None or match.strength < ALIKE or frame.trust(match.sentence) < TOLD:
                continue
            source = frame.source(match)
            if words[k].tag[:2] != "NN" or source.has(NOVEL | UNVEILING):
                continue
            before = source.tokens[max(0, match.token.index - AHEAD) : match.token.index]
            again = next((t for t in before if t.tag in TOLD_BY and t.lemma in REPEATING), None)
            if again is None:
                continue
            left, right = f"{token.text} … {words[k].text}", f"{again.text} … {match.token.text}"
            message = f"the claim tells it as new (“{left}”), the source as said before (“{right}”)"
            return [finding(ReasonCode.RELATION, message, left, right, 0.75)]
    return []
