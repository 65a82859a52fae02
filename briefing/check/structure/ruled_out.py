"""A cause of the claim that the source rules out: "because of visas" for "owing to prices, not to visas"."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.cause import causes
from briefing.check.structure.cause_words import ENDS
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

LEAST = 0.5
RULING = frozenset("not rather instead than opposed".split())
ENDING = frozenset("but while so and".split())
NARROWING = frozenset("only just least yet so".split())
CAUSAL = frozenset("because due owing from out through over".split())


@lru_cache(maxsize=512)
def denied(sentence: Sentence) -> frozenset[int]:
    """The content words of what a sentence rules out as a cause: "owing to prices, not to visas", "rather
    than from a lack of ships", "not because of threats"."""
    words = sentence.tokens
    out: set[int] = set()
    for i, token in enumerate(words):
        start = _rules(words, i) if token.lower in RULING else 0
        for t in words[start:] if start else ():
            if t.text in ENDS or t.lower in ENDING or t.tag in FINITE:
                break
            if t.content:
                out.add(t.index)
    return frozenset(out)


def _rules(words: tuple[Token, ...], i: int) -> int:
    """Where what is ruled out begins, or 0."""
    token, before = words[i].lower, words[i - 1].lower if i else ""
    after = words[i + 1].lower if i + 1 < len(words) else ""
    if (token, after) in {("rather", "than"), ("instead", "of")}:
        return i + 2
    if (before, token, after) == ("as", "opposed", "to"):
        return i + 2
    if token == "than" and after in {"to", "from", "because"}:
        return i + 2
    if token == "not" and before and after not in NARROWING:
        set_off = before in {",", "—", "–", "(", "and", "but"}
        return i + 1 if set_off or after in CAUSAL else 0
    return 0


def ruled_out(frame: Frame) -> list[Finding]:
    """A cause of the claim that the source rules out as one."""
    if not frame.evidence.has(RULING):
        return []
    found = causes(frame.sentence)
    own = denied(frame.sentence) if found else frozenset()
    words = frame.sentence.tokens
    for mine in found:
        here = [k for k in mine.cause - own if words[k].tag != "NNP"]
        before = {t.lower for t in words[max(0, mine.start - 2) : mine.start]}
        if not here or before & {"not", "n't", "no"}:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            out = denied(source) if causes(source) else frozenset()
            if not out:
                continue
            there = [
                m.token.index
                for k in here
                if (m := frame.matches.get(k)) is not None and m.sentence == number and m.strength >= LEAST
            ]
            ruled = [k for k in there if k in out]
            if ruled and len(ruled) == len(there) and 2 * len(ruled) >= len(here):
                told = source.tokens[min(ruled)].text
                text = " ".join(t.text for t in words[mine.start : mine.end])
                message = f"the claim gives a cause by “{text}” that the source rules out (“{told}”)"
                return [finding(ReasonCode.RELATION, message, text, told, 0.75)]
    return []
