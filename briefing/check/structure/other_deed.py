"""Another deed done to the same thing: "refusing an agreement" for "a breach of it", "began to build the dam"
for "began to fill it", "soldiers advanced" for "soldiers massed".

A paraphrase words a deed in many ways, but with a verb, or the noun of one, that tells the same kind. Where
the word that governs a thing in the claim is of a kind of which the source shows no trace, and the one that
governs the same thing in the source is of other kinds and is told nowhere in the claim, the deed has been
exchanged. The kinds are the lines of ``data/deeds.txt``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.fields import deeds_of, deeds_shown
from briefing.check.language.figurative import figurative
from briefing.check.language.matching import Index, forms
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.thesaurus import DERIVED, NARROWER, likeness
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.whence import below_of
from briefing.models import ReasonCode

ALIKE, TRUSTED, TOLD, SURE, SHARED = 0.8, 0.5, 0.7, 0.7, 0.55
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
RELATIVE = frozenset({"WDT", "WP"})
OUGHT = frozenset("should ought must need".split())
OBJECT, SUBJECT = "object", "subject"
ONTO = frozenset("of on upon into against with from over to about".split())
TURNED = {
    "direct": ("at", "to", "toward", "towards", "against"),
    **dict.fromkeys(("allow", "permit", "persuade", "convince"), ("to",)),
    **dict.fromkeys(("lead", "cause", "result", "see", "involve", "prompt"), ("being",)),
    **dict.fromkeys(("dismiss", "reject", "praise", "criticise", "criticize", "hail", "condemn"), ("as",)),
}
# Verbs that tell nothing beside these nouns.
LIGHT = {
    "play": frozenset({"role", "part"}),
    "assume": frozenset({"role", "responsibility"}),
    "hold": frozenset({"talk", "meeting", "view", "position", "discussion", "negotiation"}),
    "exert": frozenset({"pressure", "influence"}),
    "wield": frozenset({"influence", "power"}),
}
OPENING = frozenset({"that", "who", "which", ",", ";", ":"})
NEAR, REACH, SHORT = 5, 8, 6


def other_deed(frame: Frame) -> list[Finding]:
    """The first such deed."""
    if max(frame.shares, default=0.0) < SHARED:
        return []  # in free wording another verb is no other deed
    for token in frame.sentence.tokens:
        if not token.content or token.tag in OTHER:
            continue
        match = frame.matches.get(token.index)
        if match is not None and match.strength >= TOLD:
            continue
        mine = deeds_of(token.lemma, token.lower)
        if not mine or token.index in quoted(frame.sentence):
            continue
        if _of_two_words(token) or (token.tag in NOUNS and token.lemma in MARKS):
            continue  # "take up", told by one verb; "a sign of"
        if _otherwise(frame.sentence, token):
            continue
        if _shown(frame, token, mine) or figurative(frame.sentence, token.index):
            continue
        if found := _barred(frame, token) or _sole(frame, token):
            return [found]
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
    if match is None or match.strength < ALIKE:
        return None
    if frame.trust(match.sentence) < TRUSTED and not _covered(frame, match.sentence):
        return None
    source = frame.source(match)
    for i in range(len(source.tokens)):
        other = source.tokens[i]
        if not other.content or not deeds_shown(other.lemma, other.lower):
            continue
        if not deeds_of(other.lemma, other.lower) and (side == SUBJECT or not other.verb):
            continue
        if (match.token.index, side) not in things(source, i) or _before_noun(source, i):
            continue
        if match.token.lemma in LIGHT.get(other.lemma, ()):
            continue  # "should play a larger role": what is told is the role
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


def _barred(frame: Frame, token: Token) -> Finding | None:
    """ "This should not bar them" for "this should not deter them": what both say should not be done."""
    modal = _denied_modal(frame.sentence, token.index)
    if not modal:
        return None
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED:
            continue
        there = [t for t in source.tokens if t.verb and _denied_modal(source, t.index) == modal]
        if len(there) != 1 or not deeds_of(there[0].lemma, there[0].lower):
            continue
        other = there[0]
        if _told(frame, other) or likeness(token.lemma, other.lemma) > NARROWER:
            continue
        message = f"the claim says “{modal} not {token.text}”, the source “{modal} not {other.text}”"
        return finding(ReasonCode.POLARITY, message, token.text, other.text, SURE)
    return None


def _denied_modal(sentence: Sentence, i: int) -> str:
    """The modal verb by which a deed is told as what should not or must not be."""
    words = sentence.tokens
    for token in words[max(0, i - REACH) : i]:
        if token.lower in OUGHT and words[token.index + 1].lower in {"not", "n't"}:
            between = _without_aside(words[token.index + 2 : i])
            if not any(t.verb or t.tag[:2] == "NN" for t in between if t.text != "," and t.lemma != "be"):
                return "should"
    return ""


def _without_aside(words: Sequence[Token]) -> list[Token]:
    """The words that do not stand between two commas."""
    marks = [k for k, t in enumerate(words) if t.text == ","]
    if len(marks) != 2:
        return list(words)
    return [*words[: marks[0]], *words[marks[1] + 1 :]]


def _sole(frame: Frame, token: Token) -> Finding | None:
    """ "Lind convened the talks" where all that the source tells of Lind is that she took part."""
    words = frame.sentence.tokens
    for k in doers(frame.sentence, token.index):
        match = frame.matches.get(k)
        if match is None or match.strength < ALIKE or words[k].tag not in NAMED:
            continue
        source = frame.source(match)
        if len(frame.evidence.lemmas.get(match.token.lemma, ())) != 1:
            continue
        named = _name(source, match.token.index)
        deeds = [
            p
            for p in source.predicates
            if named.intersection(p.subjects) and (p.auxiliaries or source.tokens[p.verb].tag != "VBG")
        ]
        if len(deeds) != 1 or frame.trust(match.sentence) < TRUSTED:
            continue
        other = source.tokens[deeds[0].verb]
        if not deeds_of(other.lemma, other.lower) or _told(frame, other) or _turned(source, other.index):
            continue
        if likeness(token.lemma, other.lemma) > NARROWER or _turned(frame.sentence, token.index):
            continue
        message = f"the claim says “{token.text}” of “{words[k].text}”, the source “{other.text}” alone"
        return finding(ReasonCode.POLARITY, message, token.text, other.text, SURE)
    return None


def _name(sentence: Sentence, k: int) -> frozenset[int]:
    """The words of the name that a word belongs to."""
    words, first, last = sentence.tokens, k, k
    while first > 0 and words[first - 1].tag in NAMED:
        first -= 1
    while last + 1 < len(words) and words[last + 1].tag in NAMED:
        last += 1
    return frozenset(range(first, last + 1))


def _before_noun(sentence: Sentence, i: int) -> bool:
    """Whether a participle only describes the noun after it ("dismissed workers")."""
    words = sentence.tokens
    if words[i].tag == "VBN" and i + 1 < len(words) and words[i + 1].tag[:2] == "NN":
        return True
    return words[i].tag != "VBG" and attributive(sentence, i)


def doers(sentence: Sentence, i: int) -> frozenset[int]:
    """Who does a deed: its subjects, or those who are told to be its doer ("was the convener of")."""
    found = {k for p in sentence.predicates if p.verb == i for k in p.subjects}
    if sentence.tokens[i].tag in NOUNS and sentence.tokens[i].lemma.endswith(("er", "or")):
        found.update(k for p in sentence.predicates if i in (p.verb, *p.objects) for k in p.subjects)
    return frozenset(found)


def _shown(frame: Frame, token: Token, mine: int) -> bool:
    """Whether a word of the source that no other word of the claim accounts for may stand for the deed."""
    known = [(t, does) for t, does, may in _known(frame.evidence) if mine & may]
    if not known:
        return False
    others = [(m.strength, m.token) for i, m in frame.matches.items() if i != token.index]
    taken = {word for strength, word in others if strength >= ALIKE}
    sure = {word for strength, word in others if strength >= DERIVED}
    return any(t not in sure and (t not in taken or mine & does) for t, does in known)


@lru_cache(maxsize=256)
def _known(evidence: Index) -> tuple[tuple[Token, int, int], ...]:
    """The words of the evidence that may tell a deed: the kinds they tell, and those they may stand for."""
    return tuple(
        [
            (t, deeds_of(t.lemma, t.lower), may)
            for s in evidence.sentences
            for t in s.tokens
            if t.content and t.tag not in NAMED and (may := deeds_shown(t.lemma, t.lower))
        ]
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
    """Whether a word before a deed, in its clause, denies it or turns it round."""
    for token in reversed(sentence.tokens[max(0, i - NEAR) : i]):
        if token.lower in OPENING:
            return False
        if token.lower in TURNING or token.lemma in TURNING:
            return True
    return False


def _covered(frame: Frame, number: int) -> bool:
    """Whether the claim has most of what a short sentence of the source tells."""
    meant = [t for t in frame.evidence.sentences[number].tokens if t.content]
    said = {m.token for m in frame.matches.values() if m.sentence == number and m.strength >= ALIKE}
    return 2 <= len(meant) <= SHORT and 2 * len(said) >= len(meant)


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
            if all(words[k].tag in RELATIVE for k in p.objects):
                yield from ((k, SUBJECT) for k in p.subjects)
    if i > 2 and words[i - 1].tag == "TO" and words[i - 2].tag in NOUNS and words[i].tag == "VB":
        before = words[max(0, i - 5) : i - 2]
        if any(t.lower == "for" for t in before):
            yield i - 2, SUBJECT  # "easy for Russia to reject"
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
