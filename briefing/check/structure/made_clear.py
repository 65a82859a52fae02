"""Somebody speaks without a word of saying: "made it clear that they would pay", "was adamant that …"."""

from __future__ import annotations

from briefing.check.language.parse import Predicate
from briefing.check.language.words import Token

CLEAR = frozenset("clear plain known public".split())
VAGUELY = frozenset("it this that what which there i we you they".split())
ADAMANT = frozenset("clear adamant insistent emphatic explicit".split())
CLEARLY = CLEAR | ADAMANT


def makes_clear(words: tuple[Token, ...], predicate: Predicate) -> bool:
    """ "Made it clear that", "was adamant that"; not "it is clear that"."""
    verb = predicate.verb
    if words[verb].tag == "VBG" or any(words[k].lower in VAGUELY for k in predicate.subjects):
        return False
    near = [t.lower for t in words[verb + 1 : verb + 13]]
    wanted = CLEAR if words[verb].lemma == "make" else ADAMANT
    at = next((k for k, word in enumerate(near[:3]) if word in wanted), len(near))
    return "that" in near[at:]
