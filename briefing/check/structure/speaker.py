"""Who says it, and with what kind of verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence, conjuncts
from briefing.check.structure.frame import Frame, each, finding
from briefing.models import ReasonCode


class Attribution(NamedTuple):
    """A speaker (indices of the name's words), the verb's index and its class."""

    speakers: tuple[int, ...]
    verb: int
    kind: str


class _Speaker:
    name = "speaker"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found: list[Finding] = []
        for frame in each(claim, evidence):
            found.extend(_compare(frame, evidence))
        return found[:1]


check_speaker = _Speaker()


def attributions(sentence: Sentence) -> list[Attribution]:
    """Every "X said" and "according to X" of a sentence."""
    words = sentence.tokens
    out = []
    for predicate in sentence.predicates:
        kind = cues.SPEECH_CLASS.get(words[predicate.verb].lemma)
        if kind is None or kind == "reject":
            continue
        who = predicate.subjects
        if not who or words[who[0]].tag not in {"NNP", "PRP", "NN", "NNS"}:
            who = tuple(
                o for o in predicate.objects if words[o].tag in {"NNP", "PRP"} and o > predicate.verb
            )[:1]
        if who:
            out.append(Attribution(tuple(who), predicate.verb, kind))
    for i, word in enumerate(words[:-2]):
        if word.lower == "according" and words[i + 1].lower == "to":
            heads = [k for k in sentence.children[i + 1] if k > i + 1]
            if heads:
                out.append(Attribution(conjuncts(sentence, heads[0]), i, "state"))
    return out


def _compare(frame: Frame, evidence: Evidence) -> list[Finding]:
    for mine in attributions(frame.sentence):
        names = [i for i in mine.speakers if frame.sentence.tokens[i].tag == "NNP"]
        for i in names:
            result = _speaks(frame, i)
            if result is not None:
                return [result]
    return []


def _speaks(frame: Frame, i: int) -> Finding | None:
    """A finding if the evidence names another speaker and this one only elsewhere."""
    token = frame.sentence.tokens[i]
    theirs: list[str] = []
    for sentence in frame.evidence.sentences:
        for other in attributions(sentence):
            for k in other.speakers:
                name = sentence.tokens[k]
                if name.lower == token.lower or name.tag == "PRP":
                    return None
                theirs.append(name.text)
    match = frame.matches.get(i)
    if not theirs:
        return None
    present = match is not None and match.strength >= 0.8
    message = f"the claim names “{token.text}” as the one who says it, the source “{theirs[0]}”"
    return finding(ReasonCode.SPEAKER, message, token.text, theirs[0], 0.8 if present else 0.5)
