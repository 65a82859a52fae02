"""Because, after, despite: a link between two events that the source does not make."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, each, finding
from briefing.models import ReasonCode


class _Relation:
    name = "relation"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        for frame in each(claim, evidence):
            found.extend(_compare(frame))
        return found[:1]


check_relation = _Relation()

SINGLE = {cue: link for cue, link in cues.LINKS.items() if " " not in cue}
SEVERAL = {tuple(cue.split()): link for cue, link in cues.LINKS.items() if " " in cue}
KIN = {
    cues.CAUSE: {cues.CAUSE, cues.RESPONSE, cues.PURPOSE},
    cues.RESPONSE: {cues.RESPONSE, cues.CAUSE},
    cues.PURPOSE: {cues.PURPOSE, cues.CAUSE},
    cues.AFTER: {cues.AFTER, cues.CAUSE, cues.RESPONSE, cues.BEFORE},
    cues.BEFORE: {cues.BEFORE, cues.AFTER},
    cues.DESPITE: {cues.DESPITE},
}


def links(sentence: Sentence) -> dict[str, str]:
    """Kind of link -> the words that make it."""
    words = sentence.tokens
    out: dict[str, str] = {}
    for i, token in enumerate(words):
        single = SINGLE.get(token.lemma) or SINGLE.get(token.lower)
        if single and not (token.lemma == "make" or token.lemma == "so" or token.tag[:2] == "NN"):
            out.setdefault(single, token.text)
        for length in (2, 3):
            cue = tuple(t.lemma for t in words[i : i + length])
            if cue in SEVERAL:
                out.setdefault(SEVERAL[cue], " ".join(t.text for t in words[i : i + length]))
    return out


def _compare(frame: Frame) -> list[Finding]:
    theirs: dict[str, str] = {}
    for sentence in frame.evidence.sentences:
        theirs.update(links(sentence))
    for link, text in links(frame.sentence).items():
        if not theirs.keys() & KIN[link]:
            other = next(iter(theirs.values()), "")
            weight = {cues.CAUSE: 0.7, cues.RESPONSE: 0.7, cues.DESPITE: 0.5}.get(link, 0.3)
            message = f"the claim links events by “{text}”, the source does not"
            return [finding(ReasonCode.RELATION, message, text, other, weight)]
        if (
            {link, *theirs} >= {cues.BEFORE, cues.AFTER}
            and link not in theirs
            and link in {cues.BEFORE, cues.AFTER}
        ):
            other = next(t for k, t in theirs.items() if k in {cues.BEFORE, cues.AFTER})
            message = f"the claim puts events in order by “{text}”, the source by “{other}”"
            return [finding(ReasonCode.RELATION, message, text, other, 0.4)]
    return []
