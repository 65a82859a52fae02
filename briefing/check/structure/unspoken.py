"""Where a word of saying tells of nothing that its speaker said."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame
from briefing.check.structure.voices import Voice

DENYING = 8


def denied(words: Sequence[Token], verb: int) -> bool:
    """Whether it is denied that somebody says a thing ("did not say", "would say nothing", "without objection
    from")."""
    if not is_verb(words[verb]):
        return any(t.lower in {"without", "no"} for t in words[max(0, verb - 3) : verb])
    if any(t.lower in {"nothing", "none"} for t in words[verb + 1 : verb + 3]):
        return True
    for token in reversed(words[max(0, verb - DENYING) : verb]):
        if token.text in {",", ";", ":"}:
            return False
        if token.lower in {"not", "n't", "never"}:
            return True
    return False


def imagined(sentence: Sentence, voice: Voice) -> bool:
    """ "Like a customer who asks for more": somebody of whom only that is told."""
    words = sentence.tokens
    i = voice.speakers[0]
    follows = words[i + 1].lower if i + 1 < len(words) else ""
    return follows in {"who", "that"} and any(words[k].lower in {"a", "an"} for k in sentence.children[i])


def unsaid(frame: Frame, voice: Voice) -> bool:
    """ "Has not gone so far as to say so": what somebody does not say, nobody says."""
    words = frame.sentence.tokens
    near = {t.lower for t in words[max(0, voice.verb - 8) : voice.verb]}
    return voice.kind == "state" and {"far", "as"} <= near and not near.isdisjoint({"not", "n't"})


def passive(sentence: Sentence, verb: int) -> bool:
    return any(p.verb == verb and p.passive for p in sentence.predicates)


def quoting(words: Sequence[Token], i: int, voices: int) -> bool:
    """ "The Herald quoted an aide as saying that", "citing Lee, it said that": another one says it."""
    if words[i].lemma not in {"quote", "cite"}:
        return False
    after = [t.lower for t in words[i + 1 : i + 12]]
    as_saying = any(a == "as" and b in {"saying", "telling"} for a, b in pairwise(after))
    return voices > 1 or (as_saying and words[i].tag != "VBN")
