"""No X without Y, no X unless Y: that any X must have Y, that X comes only with Y. Two ways to say one thing,
of which one denies and the other does not."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from briefing.check.language import cues
from briefing.check.language.parse import Sentence

EXCEPTING = frozenset(
    "without unless except barring save bar absent failing lacking until till before".split()
)
PAIRS = {("other", "than"), ("apart", "from"), ("but", "for"), ("but", "with"), ("if", "not"), ("only", "if")}
NEEDING = frozenset(
    "must need needs require requires required requirement necessary necessity necessarily necessitate"
    " essential vital indispensable crucial critical prerequisite precondition condition conditional"
    " depend dependent hinge contingent subject only if provided providing once"
    " presuppose rely reliant bound oblige compulsory mandatory obligatory".split()
)
PLAIN = frozenset("no not never cannot nobody none nothing neither nor impossible unable".split())


@lru_cache(maxsize=1024)
def excepts(sentence: Sentence) -> bool:
    """Whether a sentence denies something but for an exception."""
    words = sentence.tokens
    if not sentence.has(CUES):
        return False
    denied = any(t.lemma in PLAIN or t.lower in cues.NEGATORS for t in words)
    if coupled(sentence):
        return True
    return denied and any(
        t.lower in EXCEPTING or (t.index + 1 < len(words) and (t.lower, words[t.index + 1].lower) in PAIRS)
        for t in words
    )


def coupled(sentence: Sentence) -> bool:
    """ "No data, no loan"."""
    words = sentence.tokens
    if not any(t.lower == "no" for t in words[:2]):
        return False
    return any(t.text == "," and u.lower == "no" for t, u in pairwise(words))


_FIRST = frozenset(one for one, _ in PAIRS)


CUES = EXCEPTING | _FIRST | {"no"}
UNTIL = frozenset({"until", "till", "before"})
IFS = frozenset({"if", "unless"})
OBLIGING = frozenset("must need require necessary requirement prerequisite essential condition".split())


def lapsing(one: Sentence, denial: int, other: Sentence) -> bool:
    """ "If it is not ratified, it lapses" for "it must be ratified to stay in force"."""
    words = one.tokens
    for token in reversed(words[:denial]):
        if token.text in {",", ";", ":"}:
            return False
        if token.lower in IFS:
            even = token.index > 0 and words[token.index - 1].lower == "even"
            return not even and other.has(OBLIGING) and not other.has(IFS)
    return False


def needed(one: Sentence, other: Sentence) -> bool:
    """Whether one of two sentences says by a denial and an exception what the other may say without them."""
    left, right = (excepts(s) and not s.has(UNTIL) for s in (one, other))
    if left and right:
        return coupled(one) or coupled(other)
    return left != right and (other if left else one).has(NEEDING)


WHILE = frozenset({"while", "whilst"})
LONG, TILL = frozenset({"long"}), frozenset({"until", "till", "pending"})


def while_without(one: Sentence, other: Sentence) -> bool:
    """ "For as long as it has no roof", "while it has none": until it has one."""
    if not other.has(TILL) or one.has(TILL):
        return False
    words = [t.lower for t in one.tokens]
    return one.has(WHILE) or (one.has(LONG) and ("long", "as") in pairwise(words))


def turned_order(one: Sentence, denial: int, other: Sentence, i: int) -> bool:
    """ "It must be signed before it opens" for "it may not open before it is signed".

    :param i: where the other has what the one denies
    """
    later = any(t.lower in UNTIL for t in one.tokens[denial:])
    near = other.tokens[max(0, i - BEHIND) : i]
    last = max([t.index for t in near if t.text in {",", ";", ":"}], default=-1)
    return later and any(t.lower == "before" for t in near if t.index > last)


BEHIND = 6
