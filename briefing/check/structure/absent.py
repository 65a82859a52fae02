"""Without it, or before it comes: "even if no truce is agreed", "before any truce", for "to uphold a possible
truce".

What is to serve a thing that may come is not meant for the time in which it has not. The source must call the
thing possible, or what is to come; the claim must have it lacking, and no such word for it.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

COMING = frozenset("potential possible eventual prospective hypothetical future expected hoped-for".split())
# Right before the thing, but for articles and adjectives.
LACKING = frozenset({"without", "before", "absent", "until"})
CUES = LACKING | frozenset({"absence", "ahead", "prior", "no"})
# By which a claim may say after all that it is for the time when the thing is there.
THERE = frozenset("not never once after cannot nor impossible pointless useless".split())
BEFORE = frozenset("even though although while as whether if because since where when".split())
# What is for something must stand by it.
SERVING = frozenset(
    "uphold support help secure monitor enforce keep maintain police protect guarantee observe preserve"
    " defend back supervise verify ensure implement oversee".split()
)
TRUSTED, LIKE, NEAR, AHEAD = 0.5, 0.7, 5, 7


def absent(frame: Frame) -> list[Finding]:
    """The first thing of the claim that is lacking, and that the source has something meant for."""
    if not frame.sentence.has(CUES) or frame.sentence.has(THERE):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for i, match in sorted(frame.matches.items()):
        if words[i].tag[:2] != "NN" or match.strength < LIKE or i in inside:
            continue
        source = frame.source(match)
        if frame.trust(match.sentence) < TRUSTED or source.has(CUES) or not _served(source, match.token):
            continue
        cue = _lacking(words, i)
        if cue < 0 or cue in frame.matches or any(t.lower == "no" for t in (*words[:cue], *words[i:])):
            continue  # "no guards before a truce"
        mine = " ".join(t.text for t in words[cue : i + 1])
        theirs = f"{source.tokens[match.token.index - 1].text} {match.token.text}"
        message = f"the claim says “{mine}”, the source has it meant for a “{theirs}”"
        return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.7)]
    return []


def _served(source: Sentence, thing: Token) -> bool:
    """Whether a thing is called possible, and stands after a verb for what is done for it."""
    words, i = source.tokens, thing.index
    if not any(t.lower in COMING for t in words[max(0, i - 3) : i]):
        return False
    return any(t.lemma in SERVING and t.verb for t in words[max(0, i - AHEAD) : i])


def _lacking(words: tuple[Token, ...], i: int) -> int:
    """Where the words begin by which a thing is not there: "before any …", "in the absence of a …", "even
    though there is no …"; -1 if none do."""
    for k in range(i - 1, max(-1, i - NEAR), -1):
        low = words[k].lower
        if low in COMING:
            return -1
        if low in LACKING or (low == "of" and words[k - 1].lower in {"absence", "ahead"}):
            return k if low in LACKING else k - 1
        if low == "to" and words[k - 1].lower == "prior":
            return k - 1
        if low == "no":
            return next((j for j in range(k - 1, max(-1, k - NEAR), -1) if words[j].lower in BEFORE), -1)
        if words[k].tag not in {"DT", "JJ", "PRP$", "NN", "CD", "IN", "VBN"}:
            return -1
    return -1
