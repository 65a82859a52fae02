"""What stands under a denial without being denied: the figure of a bound ("will not fall below 40 metres"),
and a party of whom one denial for all is told by a word of its own ("neither does Malta")."""

from __future__ import annotations

from briefing.check.language.matching import Match
from briefing.check.language.scope import Standing
from briefing.check.structure.frame import Frame

NOR = frozenset({"neither", "nor"})
HELPERS = frozenset({"be", "have", "do"})
NONE = frozenset({"no", "not", "n't", "neither", "nor", "none", "nobody", "nothing"})


def neither_does(frame: Frame, denial: int, number: int) -> bool:
    """ "…, and neither does Malta", where the source has one denial for all ("no vote is needed in Cyprus or
    in Malta")."""
    words = frame.sentence.tokens[denial : denial + 2]
    turned = len(words) > 1 and (words[1].lemma in HELPERS or words[1].tag == "MD")
    return words[0].lower in NOR and turned and frame.evidence.sentences[number].has(NONE)


BOUNDS = frozenset("below under beneath above over beyond exceed than".split())


def bounded(frame: Frame, match: Match, here: Standing, there: Standing, i: int) -> bool:
    """Whether a word is what a denied bound is measured in ("will not fall below 40 metres"): the bound is
    denied, not the metres."""
    sentence, k, standing = (
        (frame.sentence, i, here) if here.negative else (frame.source(match), match.token.index, there)
    )
    words = sentence.tokens
    if words[k].verb or not sentence.has(BOUNDS):
        return False
    between = words[standing.denials[0] + 1 : k]
    bound = next((t.index for t in between if t.lemma in BOUNDS), -1)
    return bound >= 0 and any(t.tag == "CD" for t in words[bound + 1 : k])
