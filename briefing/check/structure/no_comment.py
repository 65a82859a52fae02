"""Who would not say, told as having taken a side: "the railway denied it" of one that "did not comment".

Silence is no answer. Where the source tells of a party only that it did not comment, reply or answer, or kept
silent, it has neither confirmed nor denied, neither backed nor rejected anything.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.negators import DENIALS
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.whence import below_of
from briefing.models import ReasonCode

MUTE = frozenset("comment reply respond answer".split())
MUTE_NOUNS = frozenset("comment reply response answer reaction".split())
SILENT = frozenset("silent mum tight-lipped unreachable unavailable".split())
SILENCE = MUTE | MUTE_NOUNS | SILENT | {"reach", "silence"}
SPARING = frozenset("decline refuse fail".split())
TAKING_SIDES = frozenset(
    "reject rejection deny denial dispute confirm confirmation accept acceptance approve approval back oppose"
    " opposition support welcome criticise criticize criticism condemn condemnation contest contradict"
    " refute rebut endorse endorsement agree agreement disagree object objection admit admission acknowledge"
    " acknowledgement concede affirm dismiss dismissal contradiction refutation denounce praise veto"
    " insist maintain repudiate challenge question doubt".split()
)
CUES = TAKING_SIDES
ISSUING = frozenset("issue make give offer voice send publish".split())
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
PARTING = frozenset({",", ";", ":", "and", "while", "but", "whereas", "although", "though"})
ALIKE, TRUSTED, SURE = 0.8, 0.3, 0.7
BEFORE, AFTER = 6, 5


def no_comment(frame: Frame) -> list[Finding]:
    """The first side that a party is said to have taken which kept silent in the source."""
    if not frame.sentence.has(CUES) or frame.sentence.has(SILENCE):
        return []
    if not frame.evidence.has(SILENCE):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        for k, cue in silences(source):
            party = source.tokens[k]
            if any(
                t.lemma == party.lemma and t is not party for s in frame.evidence.sentences for t in s.tokens
            ):
                continue  # it may say more elsewhere
            found = _side(frame, number, party)
            if found is None:
                continue
            message = f"the claim has it take a side (“{found.text}”), in the source it kept silent (“{cue}”)"
            return [finding(ReasonCode.POLARITY, message, found.text, cue, SURE)]
    return []


def silences(source: Sentence) -> Iterator[tuple[int, str]]:
    """Who keeps silent, by the head of the phrase, and the words for it."""
    for p in source.predicates:
        token = source.tokens[p.verb]
        near = source.tokens[max(0, p.verb - 4) : p.verb]
        ahead = source.tokens[p.verb + 1 : p.verb + 5]
        shut = any(t.lower in DENIALS or t.lemma in SPARING for t in near)
        none = any(t.lower in DENIALS for t in ahead) and any(t.lemma in MUTE_NOUNS for t in ahead)
        mute = (
            (token.lemma in MUTE and shut)
            or (token.lemma == "reach" and shut and any(t.lemma in MUTE_NOUNS for t in ahead))
            or (token.lemma in {"give", "make", "offer", "have"} and none)
            or (token.lemma in {"remain", "stay", "keep", "be"} and any(t.lower in SILENT for t in ahead))
            or (
                token.lemma in SPARING
                and any(t.lemma in MUTE_NOUNS for t in ahead)
                and not any(t.lower == "that" for t in ahead)
            )
        )
        if not mute:
            continue
        subjects = p.subjects or before_verb(source, p.verb)
        for k in subjects:
            if source.tokens[k].tag in NOUNS:
                yield k, f"{near[-1].text} {token.text}" if near else token.text


def before_verb(source: Sentence, verb: int) -> tuple[int, ...]:
    """The noun before a verb, in its clause."""
    for token in reversed(source.tokens[max(0, verb - BEFORE) : verb]):
        if token.lower in PARTING:
            break
        if token.tag in NOUNS:
            return (token.index,)
    return ()


def _side(frame: Frame, number: int, party: Token) -> Token | None:
    """The word of the claim by which the silent party takes a side."""
    words = frame.sentence.tokens
    here = {
        i
        for i, m in frame.matches.items()
        if m.sentence == number and m.token is party and m.strength >= ALIKE
    }
    if not here or frame.trust(number) < TRUSTED:
        return None
    inside = quoted(frame.sentence)
    for token in words:
        if token.lemma not in TAKING_SIDES or token.index in inside or token.index in here:
            continue
        if is_verb(token):
            doers = {k for p in frame.sentence.predicates if p.verb == token.index for k in p.subjects} or {
                *before_verb(frame.sentence, token.index)
            }
            if doers & here:
                return token
        elif token.tag in NOUNS:
            below = below_of(frame.sentence, token.index)
            owners = {k for word in ("of", "by", "from") for k in below.get(word, ())}
            if token.index > 1 and words[token.index - 1].tag == "POS":
                owners.add(token.index - 2)
            light = next(
                (t for t in reversed(words[max(0, token.index - 4) : token.index]) if t.lemma in ISSUING),
                None,
            )
            if light is not None:  # "issued a denial"
                owners |= {*before_verb(frame.sentence, light.index)}
            if owners & here:
                return token
    return None
