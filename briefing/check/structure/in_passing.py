"""What a word of reservation leaves alone, though the parse may hang it there.

"The plan, which would have raised fares, failed"; "asked whether it was insured, she replied that it was".
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.language.words import Token

PAST = frozenset({"VBD", "VBN"})
ASKING = frozenset("ask inquire enquire wonder query".split())
REPLYING = frozenset("reply answer respond".split())
OPENING = 3


def in_passing(words: Sequence[Token], i: int, event: Token) -> bool:
    """Whether a "would" stands in a clause of "which" that a comma before the event ends."""
    opened = any(t.lower in {"which", "who"} for t in words[max(0, i - OPENING) : i])
    return opened and event.tag in PAST and words[event.index - 1].text == ","


DIVIDED = frozenset("divide split disagree vote debate ask consult differ argue decide rule question".split())
NEAR = 8


def undecided(words: Sequence[Token], event: Token) -> bool:
    """ "Divided on moving the court": whether it should be."""
    i = event.index
    if event.tag != "VBG" or i < 2 or words[i - 1].lower not in {"on", "over", "about"}:
        return False
    return any(t.lemma in DIVIDED for t in words[max(0, i - NEAR) : i - 1])


def answered(words: Sequence[Token], i: int) -> bool:
    """Whether what is asked here is answered behind."""
    return words[i].lemma in ASKING and any(t.verb and t.lemma in REPLYING for t in words[i + 1 :])
