"""Another deed done to the same thing: "refusing an agreement" for "a breach of it", "began to build the dam"
for "began to fill it", "soldiers advanced" for "soldiers massed".

A paraphrase words a deed in many ways, but with a verb, or the noun of one, that tells the same kind. Where
the word that governs a thing in the claim is of a kind of which the source shows no trace, and the one that
governs the same thing in the source is of other kinds and is told nowhere in the claim, the deed has been
exchanged. The kinds are the lines of ``data/deeds.txt``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.fields import deeds_of, deeds_shown
from briefing.check.language.figurative import figurative
from briefing.check.language.matching import forms
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import DERIVED, NARROWER, likeness
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.whence import below_of
from briefing.models import ReasonCode

ALIKE, TRUSTED, TOLD, SURE = 0.8, 0.5, 0.7, 0.7
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
TURNING = frozenset(
    "not n't no never neither nor cannot without nobody none nothing hardly barely rather instead fail"
    " refuse avoid prevent stop cease end decline unless until before".split()
)
LOOSE = frozenset("take bring put set get come go work make turn give run".split())
OTHER = frozenset({"NNP", "NNPS", "JJ", "RB"})
MARKS = frozenset({"sign", "signal", "hint", "offer", "test", "measure"})
NAMED = frozenset({"NNP", "NNPS"})
ACTIVE = frozenset("VB VBD VBG VBP VBZ".split())
PHRASE = frozenset("DT PRP$ JJ JJR CD NN NNS NNP NNPS VBN POS ``".split())
OBJECT, SUBJECT = "object", "subject"
ONTO = frozenset("of on upon into against with from over to about".split())
TURNED = {
    "direct": ("at", "to", "toward", "towards", "against"),
    **dict.fromkeys(("allow", "permit", "persuade", "convince"), ("to",)),
    **dict.fromkeys(("dismiss", "reject", "praise", "criticise", "criticize", "hail", "condemn"), ("as",)),
}
NEAR, REACH = 5, 8


def other_deed(frame: Frame) -> list[Finding]:
    """The first such deed."""
    for token in frame.sentence.tokens:
        mine = deeds_of(token.lemma, token.lower) if token.content else 0
        if not mine or token.tag in OTHER or token.index in quoted(frame.sentence):
            continue
        if _of_two_words(token) or (token.tag in NOUNS and token.lemma in MARKS):
            continue  # "take up", told by one verb; "a sign of"
        if _otherwise(frame.sentence, token):
            continue
        match = frame.matches.get(token.index)
        if match is not None and match.strength >= TOLD:
            continue
        if _shown(frame, token, mine) or figurative(frame.sentence, token.index):
            continue
        for k, side in sorted(things(frame.sentence, token.index)):
            if k < token.index and _parted(frame.sentence, k, token):
                continue
            found = _exchanged(frame, token, k, side)
            if found:
                return [found]
    return []


def _of_two_words(token: Token) -> bool:
    """Whether a verb has been read together with its particle and means many things so ("take up")."""
    return token.lemma[:1] != token.lower[:1] and bool(LOOSE.intersection(forms(token.lower, "")))


def _otherwise(sentence: Sentence, token: Token) -> bool:
    """Whether what follows gives a verb another sense: "directed at the plan", "allowed the price to fall",
    "dismissed it as a gesture"."""
    after = [t.lower for t in sentence.tokens[token.index + 1 : token.index + 1 + REACH]]
    if token.lemma == "extend":
        return after[:1] in (["to"], ["beyond"])
    return any(word in after for word in TURNED.get(token.lemma, ()))


def _parted(sentence: Sentence, k: int, token: Token) -> bool:
    """Whether a comma stands between a thing and the participle after it ("an army of 100, backed by more"),
    or a whole clause is what somebody told ("that they had met was announced")."""
    if any(t.tag == "," for t in sentence.tokens[k : token.index]):
        return True
    return sentence.tokens[0].lower == "that" and token.lemma in cues.SPEECH_CLASS


def _exchanged(frame: Frame, token: Token, k: int, side: str) -> Finding | None:
    match = frame.matches.get(k)
    if match is None or match.strength < ALIKE or frame.trust(match.sentence) < TRUSTED:
        return None
    source = frame.source(match)
    for i in range(len(source.tokens)):
        other = source.tokens[i]
        if not other.content or not deeds_shown(other.lemma, other.lower):
            continue
        if not deeds_of(other.lemma, other.lower) and (side == SUBJECT or not other.verb):
            continue
        if (match.token.index, side) not in things(source, i):
            continue
        if _told(frame, other) or likeness(token.lemma, other.lemma) > NARROWER:
            continue
        if _turned(frame.sentence, token.index) or _turned(source, i):
            continue
        thing = frame.sentence.tokens[k].text
        message = (
            f"the claim says “{token.text}” of “{thing}”, the source “{other.text}”, which is another deed"
        )
        return finding(ReasonCode.POLARITY, message, token.text, other.text, SURE)
    return None


def _shown(frame: Frame, token: Token, mine: int) -> bool:
    """Whether a word of the source that no other word of the claim accounts for may stand for the deed."""
    others = [(m.strength, m.token) for i, m in frame.matches.items() if i != token.index]
    taken = {word for strength, word in others if strength >= ALIKE}
    sure = {word for strength, word in others if strength >= DERIVED}
    return any(
        t.content
        and t not in sure
        and mine & deeds_shown(t.lemma, t.lower)
        and (t not in taken or mine & deeds_of(t.lemma, t.lower))
        for s in frame.evidence.sentences
        for t in s.tokens
        if t.tag not in NAMED
    )


def _told(frame: Frame, other: Token) -> bool:
    """Whether a word of the claim may stand for a deed of the source, and for no other word there."""
    theirs = deeds_of(other.lemma, other.lower) or deeds_shown(other.lemma, other.lower)
    for t in frame.sentence.tokens:
        if not t.content or t.tag in NAMED:
            continue
        match = frame.matches.get(t.index)
        strength = match.strength if match is not None and match.token is not other else 0.0
        if strength >= DERIVED or (strength >= ALIKE and not theirs & deeds_of(t.lemma, t.lower)):
            continue
        if likeness(t.lemma, other.lemma) >= ALIKE or theirs & deeds_shown(t.lemma, t.lower):
            return True
    return False


def _turned(sentence: Sentence, i: int) -> bool:
    """Whether a word before a deed denies it or turns it round."""
    return any(t.lower in TURNING or t.lemma in TURNING for t in sentence.tokens[max(0, i - NEAR) : i])


@lru_cache(maxsize=8192)
def things(sentence: Sentence, i: int) -> frozenset[tuple[int, str]]:
    """What a deed is done to, and who does it, by noun."""
    found = set(_things(sentence, i))
    words = sentence.tokens
    for k, side in list(found):
        while k > i + 1 and words[k - 1].tag in NAMED:  # "the Anvar reservoir"
            k -= 1
            found.add((k, side))
    return frozenset(found)


def _things(sentence: Sentence, i: int) -> Iterator[tuple[int, str]]:
    words = sentence.tokens
    for p in sentence.predicates:
        if p.verb == i:
            yield from ((k, OBJECT) for k in p.objects)
            yield from ((k, OBJECT) for word, k in p.obliques if not p.objects and word in ONTO)
            yield from ((k, SUBJECT) for k in p.subjects if not p.objects)
    if words[i].tag in ACTIVE:
        k = i + 1
        while k < len(words) and words[k].tag in PHRASE:
            k += 1
        if k > i + 1 and words[k - 1].tag in NOUNS:
            yield k - 1, OBJECT
    if words[i].tag in NOUNS:
        below = below_of(sentence, i)
        for word in ("of", "on", "in", "to", "for"):
            yield from ((k, OBJECT) for k in below.get(word, ()))
        if words[i - 1].tag in NOUNS and i:
            yield i - 1, OBJECT
