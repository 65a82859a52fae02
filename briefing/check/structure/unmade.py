"""A participle that a prefix turns round, held against its verb or noun: "went unchecked" for "were checked",
"wells with a licence" for "unlicensed wells".

Opposites are else sought among words of one kind; here a participle faces a verb, or a noun of its root.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.matching import Index
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import DERIVED, SYNONYM, likeness
from briefing.check.language.words import Token, bases
from briefing.check.structure.denying import could_deny
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.poles import beside
from briefing.models import ReasonCode

PREFIXES = ("un", "non-", "non")
KINDS = frozenset({"JJ", "VBN", "VBD", "RB"})
TRUSTED, SHORTEST, NEAR = 0.4, 6, 6


def unmade(frame: Frame) -> list[Finding]:
    """The first such participle of either side whose verb or noun the other side has without it."""
    mine, theirs = negatives(frame.sentence), _of(frame.evidence)
    if not mine and not theirs:
        return []
    inside = quoted(frame.sentence)
    said = {t.lower for t in frame.sentence.tokens}
    for token, base in mine:
        if token.index in inside or token.lower in frame.evidence.lemmas:
            continue
        if (own := frame.matches.get(token.index)) is not None and own.strength >= SYNONYM:
            continue
        for lemma, strength in frame.evidence.accounts(base).items():
            for place, number in frame.evidence.lemmas[lemma] if strength >= DERIVED else ():
                if found := _found(frame, token, place, number):
                    return found
    for number, place, base in theirs:
        if place.lower in said or f"non-{base}" in said:
            continue
        for token in frame.sentence.tokens:
            own = frame.matches.get(token.index)
            elsewhere = own is not None and own.strength >= SYNONYM and own.token is not place
            if not token.content or elsewhere or token.index in inside:
                continue
            if likeness(token.lemma, base) >= SYNONYM and (found := _found(frame, token, place, number)):
                return found
    return []


def _negative(token: Token) -> bool:
    return token.lower.startswith(PREFIXES) and token.tag in KINDS


@lru_cache(maxsize=1024)
def negatives(sentence: Sentence) -> tuple[tuple[Token, str], ...]:
    """The participles of a sentence that a prefix turns round, with the verb below it."""
    out = []
    for token in sentence.tokens:
        if token.lower[:2] not in {"un", "no"} or token.tag not in KINDS or len(token.lower) < SHORTEST:
            continue
        prefix = next((p for p in PREFIXES if token.lower.startswith(p)), "")
        verbs = bases(token.lower[len(prefix) :]) if prefix else ()
        if verbs and not any(verb.startswith("un") for verb in bases(token.lower)):  # "unveiled": a deed
            out.append((token, verbs[0]))
    return tuple(out)


@lru_cache(maxsize=128)
def _of(evidence: Index) -> tuple[tuple[int, Token, str], ...]:
    return tuple([(n, t, base) for n, s in enumerate(evidence.sentences) for t, base in negatives(s)])


def _found(frame: Frame, token: Token, place: Token, number: int) -> list[Finding]:
    if frame.trust(number) < TRUSTED or not beside(frame, token.index, number, place.index):
        return []
    if frame.standing[token.index].negative != frame.standings[number][place.index].negative:
        return []
    here, there = (frame.sentence, token), (frame.evidence.sentences[number], place)
    (plain, word), (other, _) = (here, there) if _negative(place) else (there, here)
    said = frozenset(t.lemma for t in other.tokens)
    if could_deny(plain, {word.index}, {word.index}, said, NEAR):
        return []
    message = f"the claim says “{token.text}”, the source “{place.text}”"
    return [finding(ReasonCode.POLARITY, message, token.text, place.text, 0.7)]
