"""A denial that leaves alone what stands below it (*does not dispute the need*, *no risk in drinking it*), or
that the other side words as none: *more than they can afford*."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame

# Who does not do this to a thing accepts it, or leaves it be.
OPPOSING = frozenset(
    "dispute contest contradict question challenge doubt obstruct hinder impede hamper thwart block oppose"
    " criticise criticize condemn undermine violate breach infringe jeopardise jeopardize endanger threaten"
    " harm invalidate query begrudge frustrate imperil outlaw ban bar".split()
)
# What one would not have: without it, things are well.
ADVERSE = frozenset(
    "risk danger harm threat hazard peril obstacle barrier hindrance impediment objection difficulty problem"
    " bar trouble drawback".split()
)
VERIFYING = frozenset(
    "check verify confirm establish prove test ascertain corroborate substantiate authenticate".split()
)
AFFECTING = frozenset("affect change alter disrupt influence impair disturb touch dent".split())
AS_BEFORE = frozenset(
    "normal normally usual unchanged unaffected same steady untouched undisturbed intact constant".split()
)
WISHING = frozenset(
    "want wish prefer hope desire propose ask demand request seek intend plan suggest".split()
)
ASKED_FOR = frozenset(
    "request demand proposal suggestion idea plan wish offer call appeal plea motion amendment".split()
)
POINTING = frozenset("this that these those such the".split())
LIMITING = frozenset({"than", "beyond", "exceed", "exceeds", "exceeded"})
CAN = frozenset({"can", "could", "able"})
CANNOT = frozenset({"not", "n't", "cannot", "never", "hardly", "unable"})
NOUNLESS = frozenset({"no", "without", "any"})
AHEAD, BEHIND, NEXT = 6, 8, 4


def undenied(frame: Frame, mine: bool, denial: int, places: Sequence[int]) -> bool:
    """Whether a denial of one side denies none of the words that the other side affirms."""
    source = frame.source(frame.matches[places[0]])
    there = [frame.matches[i].token.index for i in places]
    sides = (frame.sentence, source, list(places), there)
    if not mine:
        sides = (source, frame.sentence, there, list(places))
    one, other, own, others = sides
    return (
        _of_opposing(one.tokens, denial, own)
        or _of_harm(one.tokens, denial, own)
        or _too_much(one.tokens, denial, own, other.tokens, others)
        or _as_before(one.tokens, denial, other)
        or _wished(one, denial, own, other.tokens, others)
        or (mine and (_checked(frame, denial, own) or _set_aside(frame, denial)))
        or (not mine and _surprised(one, denial, other))
    )


def _of_opposing(words: tuple[Token, ...], denial: int, own: list[int]) -> bool:
    """ "Does not dispute the need", "doubted the sums but not the motive": two denials make none."""
    if words[denial].lemma not in cues.NEGATORS:
        return False
    verb = next((t for t in words[denial + 1 : denial + NEXT] if t.verb and t.tag[:2] == "VB"), None)
    if verb is not None and verb.lemma in OPPOSING:
        return verb.index < min(own)
    if verb is None and denial > 1 and words[denial].lower == "not" and words[denial - 1].lower == "but":
        back = words[max(0, denial - BEHIND) : denial]
        return min(own) > denial and any(t.verb and t.lemma in OPPOSING for t in back)
    return False


def _of_harm(words: tuple[Token, ...], denial: int, own: list[int]) -> bool:
    """ "There is no risk in drinking it": it is the risk that is denied."""
    if words[denial].lower not in NOUNLESS:
        return False
    noun = next((t for t in words[denial + 1 : denial + NEXT] if t.tag[:2] == "NN"), None)
    return noun is not None and noun.lemma in ADVERSE and noun.index < min(own)


def _too_much(
    words: tuple[Token, ...], denial: int, own: list[int], other: tuple[Token, ...], others: list[int]
) -> bool:
    """ "Cannot afford it" for "it is more than they can afford"."""
    if words[denial].lower not in CANNOT or not any(0 < i - denial <= NEXT for i in own):
        return False
    for k in others:
        back = other[max(0, k - BEHIND) : k]
        than = next((t.index for t in reversed(back) if t.lower in LIMITING), -1)
        if than >= 0 and other[k].verb and any(t.lower in CAN for t in other[than:k]):
            return True
    return False


def _as_before(words: tuple[Token, ...], denial: int, other: Sentence) -> bool:
    """ "Barely affected by the strike" for "ran almost as normal"."""
    if words[denial].lemma not in cues.NEGATORS or not other.has(AS_BEFORE):
        return False
    return any(t.lemma in AFFECTING for t in words[denial + 1 : denial + NEXT])


def _wished(one: Sentence, denial: int, own: list[int], other: tuple[Token, ...], others: list[int]) -> bool:
    """ "Goes to the fund, not, as she had wanted, to the town" for "she would have preferred the town": what
    is denied was but wished for."""
    words = one.tokens
    if words[denial].lower != "not" or min(own) < denial:
        return False
    if not any(t.lemma in WISHING for t in words[denial + 1 : min(own)]):
        return False
    # A word of the claim that takes its match from another has none of its own.
    firm = [k for k in others if other[k].lemma in {words[i].lemma for i in own}]
    return bool(firm) and all(_under_wish(other, k) for k in firm)


def _under_wish(words: tuple[Token, ...], k: int) -> bool:
    for token in reversed(words[max(0, k - BEHIND - NEXT) : k]):
        if token.text in {",", ";", ":"}:
            return False
        if token.lemma in WISHING and token.verb:
            return True
    return False


def _checked(frame: Frame, denial: int, own: list[int]) -> bool:
    """ "Cannot check whether they left" of a source that has "no means of verifying this"."""
    words = frame.sentence.tokens
    verb = next((t for t in words[denial + 1 : denial + NEXT] if t.lemma in VERIFYING), None)
    if verb is None or verb.index in own or verb.index > min(own):
        return False
    return any(
        t.lemma in VERIFYING
        and any(u.lemma in cues.NEGATORS for u in s.tokens[max(0, t.index - AHEAD) : t.index])
        for s in frame.evidence.sentences
        for t in s.tokens
    )


def _set_aside(frame: Frame, denial: int) -> bool:
    """ "Turned down the wish to have it frozen" for "asked for it to be frozen. They did not take up this
    request": the source denies it by naming what was asked."""
    words = frame.sentence.tokens
    if not any(t.lemma in ASKED_FOR for t in words[denial + 1 : denial + BEHIND]):
        return False
    for source in frame.evidence.sentences:
        for one, two in pairwise(source.tokens):
            if one.lower in POINTING and two.lemma in ASKED_FOR and two.tag[:2] == "NN":
                back = source.tokens[max(0, one.index - AHEAD) : one.index]
                if any(t.lemma in cues.NEGATORS or t.lemma in cues.DENIERS_OF_THINGS for t in back):
                    return True
    return False


def _surprised(source: Sentence, denial: int, claim: Sentence) -> bool:
    """ "Would be surprised if it did not pass": expects it to."""
    words = source.tokens
    back = [t.lower for t in words[max(0, denial - 2 * BEHIND) : denial]]
    return "if" in back and "surprised" in back[: back.index("if")] and not claim.has(cues.NEGATORS)
