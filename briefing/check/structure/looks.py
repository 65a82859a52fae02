"""What only looks so, or is only hard, told as beyond doubt, or as impossible.

"It is beyond doubt that he does not want it" for "he does not give the impression of wanting it"; "said
outright that they would leave" for "her words suggest that they will leave"; "would be impossible" for "could
struggle".
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

BEYOND = (
    "beyond doubt", "beyond question", "beyond dispute", "beyond all doubt", "beyond any doubt",
    "without doubt", "without a doubt", "no doubt that", "there be no doubt", "no question that",
    "in so many word", "in no uncertain term", "leave no doubt",
)  # fmt: skip
OPENLY = frozenset("outright explicitly categorically unequivocally unambiguously flatly expressly".split())
LOOKING = frozenset(
    "impression seem appear appearance sign suggest indicate suspect imply hint signal intimate".split()
)
# Who owns to a thing, or makes it known, does more than seem so.
OWNING = frozenset("admit admission acknowledge concede confess confession".split())
MADE_KNOWN = ("make it known", "make clear", "make it clear", "make plain", "make it plain", "make no secret",
    "no longer any doubt", "no longer in doubt", "no longer doubt", "announce it know",
    "declare openly", "say openly")  # fmt: skip
SEEMING = frozenset("impression seem appear appearance semblance".split())
IMPOSSIBLE = frozenset("impossible unable incapable doomed hopeless unworkable".split())
HARD = frozenset("struggle difficult difficulty hard trouble challenge harder".split())
FAILING = frozenset("impossible cannot unable fail impossibly incapable impossibility".split())
CUES = (
    OPENLY
    | IMPOSSIBLE
    | OWNING
    | frozenset({"make", "announce", "openly", "longer"})
    | frozenset("doubt question dispute word term".split())
)
TRUSTED, TOLD = 0.5, 3


def check_looks(frame: Frame) -> list[Finding]:
    """A word of the claim that leaves no doubt, where the source's nearest sentence has one of seeming."""
    if not frame.sentence.has(CUES):
        return []
    inside = quoted(frame.sentence)
    return _sure(frame, inside) or _owned(frame, inside) or _impossible(frame, inside)


def _sure(frame: Frame, inside: frozenset[int]) -> list[Finding]:
    words = frame.sentence.tokens
    openly = [t.index for t in words if t.lower in OPENLY and t.index not in frame.matches]
    found = (starts(frame.sentence, BEYOND) | frozenset(openly)) - inside
    if not found or frame.sentence.has(LOOKING):
        return []
    known = cues.CERTAINTY - {"will"} | OPENLY | {"doubt", "clear", "clearly", "plainly", "plain"}
    return _against(frame, min(found), LOOKING, known, "tells only what it looks like")


def _owned(frame: Frame, inside: frozenset[int]) -> list[Finding]:
    """ "Has admitted that it does not want it" for "does not give the impression of wanting it"."""
    words = frame.sentence.tokens
    owning = [t.index for t in words if t.lemma in OWNING and t.index not in frame.matches]
    found = (starts(frame.sentence, MADE_KNOWN) | frozenset(owning)) - inside
    if not found or frame.sentence.has(SEEMING | {"look"}):
        return []
    known = OWNING | cues.CERTAINTY - {"will"} | {"clear", "clearly", "plain", "openly", "known", "secret"}
    return _against(frame, min(found), SEEMING, known, "tells only what it looks like")


def _impossible(frame: Frame, inside: frozenset[int]) -> list[Finding]:
    words = frame.sentence.tokens
    found = [t.index for t in words if t.lower in IMPOSSIBLE and t.index not in inside]
    if not found or frame.sentence.has(HARD) or _nearly(frame.sentence, found[0]):
        return []
    return _against(frame, found[0], HARD, FAILING, "has it only as hard")


def _against(
    frame: Frame, i: int, weaker: frozenset[str], known: frozenset[str], shown: str
) -> list[Finding]:
    """A finding if the sentence that tells most of the claim has a weaker word, and none as strong."""
    if frame.evidence.has(known):
        return []
    best = max(range(len(frame.shares)), key=lambda n: frame.shares[n], default=-1)
    if best < 0 or frame.trust(best) < TRUSTED:
        return []
    source = frame.evidence.sentences[best]
    place = next((t for t in source.tokens if t.lemma in weaker or t.lower in weaker), None)
    if place is None or sum(m.sentence == best for m in frame.matches.values()) < TOLD:
        return []
    word = frame.sentence.tokens[i].text
    message = f"the claim leaves no doubt (“{word}”), the source {shown} (“{place.text}”)"
    return [finding(ReasonCode.MODALITY, message, word, place.text, 0.65)]


def _nearly(sentence: Sentence, i: int) -> bool:
    """ "All but impossible", "may be unable"."""
    near = sentence.tokens[max(0, i - 4) : i]
    return any(
        t.lower in {"almost", "nearly", "but", "virtually", "may", "might", "could", "not"} for t in near
    )
