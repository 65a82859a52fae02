"""Denials that deny nothing: taken back by a second one, of a part only, or that praise."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.language import cues
from briefing.check.language.negators import capped, capping
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.language.words import Token
from briefing.check.structure.figures import value
from briefing.check.structure.frame import Frame

WHOLE = frozenset("all every everyone everybody everything both each".split())
PART = frozenset("some most many several majority minority half part few".split())
CHOICE = frozenset({"either"})
RESTRICTING = frozenset(
    "only solely merely just simply purely exclusively confined restricted limited exclusive".split()
)
SIMPLY = frozenset({"simply", "just", "merely"})
ONE = frozenset({"one", "a", "two", "three"})
NONE, ALONE = frozenset({"no", "none", "neither", "nobody", "nor"}), frozenset("only alone just sole".split())
ALL_BUT = ("all but",)
SO_FAR = frozenset("before previously earlier ever yet hitherto until prior".split())
FIRST = frozenset("first sole unprecedented pioneer newcomer".split())
# What, denied, affirms.
TURNED = frozenset(
    "exempt exempted excuse excused spare free immune escape avoid lack miss lose abandon cease stop"
    " fail forget ignore neglect waive forgo refuse reject deny dispute doubt conceal hide secret"
    " question object exclude omit without unless relieve absolve release deter prevent hinder stop"
    " block bar obstacle hurdle hindrance oppose dispense unaware unable unwilling reluctant"
    " dent dampen shake diminish weaken undermine erode sap blunt dim lessen deflect discourage dissuade"
    " impede hamper stem quell dispel extinguish cloud darken shatter destroy crush sway derail"
    " thwart halt contradict contest challenge".split()
)


def idle(words: Sequence[Token], denial: int, other: Sequence[Token]) -> bool:
    """ "Without delay", "short of the twelve that were needed", "not for its own sake alone", "not by all"
    where the other side speaks of a part."""
    after = words[denial + 1 : denial + 7]
    if (bound := capping(words, denial)) and bound in capped(other):
        return True  # "have not missed more than three" for "have missed no more than three"
    if words[denial].lower == "without":
        return any(t.lemma in cues.LASTING_ON for t in after[:2])
    if words[denial].lower == "short":
        return not any(t.lemma in {"stop", "fall"} for t in words[max(0, denial - 4) : denial])
    if words[denial].lower in {"no", "few"} and unopposed(after, other):
        return True
    before = words[denial - 1].lower if denial else ""
    past = before == "would" and any(t.lower == "have" for t in after[:2])
    if past and any(t.lower in {"without", "unless", "if"} for t in words[denial:]):
        return True  # "would not have joined without it": it has joined
    joined = next((k for k, t in enumerate(after) if t.tag == "CC"), 3)
    restricted = {t.lower for t in after[: min(joined, 3)]} & RESTRICTING
    if restricted and not (restricted <= SIMPLY and any(t.lower in SIMPLY for t in other)):
        return True  # "cannot rely solely on it": on more than it
    clause = _clause(after) if words[denial].lower in {"not", "n't"} else ()
    if any(t.lower == "alone" for t in clause):
        return True
    whole = next((t for t in clause if t.lower in WHOLE), None)
    return (
        whole is not None
        and words[whole.index - 1].lower != "at"
        and any(t.lower in PART or (t.tag == "CD" and u.lower == "of") for t, u in pairwise(other))
    )


OPPOSING = frozenset("objection opposition quarrel qualm complaint reservation problem".split())
TOWARDS = frozenset("to with about against in".split())


def unopposed(after: Sequence[Token], other: Sequence[Token]) -> bool:
    """ "Has no objection to permits": accepts them."""
    noun = next((k for k, t in enumerate(after[:3]) if t.lemma in OPPOSING), -1)
    if noun < 0 or noun + 1 >= len(after) or after[noun + 1].lower not in TOWARDS:
        return False
    return all(t.lemma != after[noun].lemma for t in other)


def otherwise(claim: Sentence, denial: int, source: Sentence, mine: bool) -> bool:
    """Whether what one side denies the other words by no denial; ``mine``: the claim denies it."""
    denying, other = (claim, source) if mine else (source, claim)
    return (
        (either(claim, denial, source) if mine else _alone(claim, denial, source))
        or _first_time(denying, other)
        or _averted_if(claim, denial, source, mine)
        or of_the_rest(claim, source)
    )


def _alone(claim: Sentence, denial: int, source: Sentence) -> bool:
    """ "Only Malta must", where the source has "none of the others must"; but "just one does" is no such."""
    if source.tokens[denial].lower not in NONE or not claim.has(ALONE) or source.has(ALONE):
        return False
    return not any(a.lower in ALONE and b.lower in ONE for a, b in pairwise(claim.tokens))


def _first_time(denying: Sentence, other: Sentence) -> bool:
    """ "No Asian state had sent police before it" for "it was the first from Asia to do so"."""
    return denying.has(SO_FAR) and other.has(FIRST)


AVOIDING = frozenset("avoid avert prevent escape forestall".split())
UNLESS = frozenset("unless otherwise without".split())
GIVEN = frozenset("only if with once provided by".split())


def _averted_if(claim: Sentence, denial: int, source: Sentence, mine: bool) -> bool:
    """ "Only with new money can it avoid closing" for "it will close unless it gets new money"."""
    denying, other = (claim, source) if mine else (source, claim)
    return denying.tokens[denial].lemma in AVOIDING and other.has(UNLESS) and denying.has(GIVEN)


def of_the_rest(mine: Sentence, theirs: Sentence) -> bool:
    """ "41 paragraphs were not in dispute" for "43 paragraphs, two of them disputed": a figure that two of
    the other side leave tells of those others."""
    if bool(starts(mine, ALL_BUT)) != bool(starts(theirs, ALL_BUT)):
        return True  # "eleven did not arrive" for "all but eleven arrived"
    told, given = _values(mine), _values(theirs)
    return any(
        abs(a - b - own) < 1e-6 * a for own in told - given for a in given | {100.0} for b in given if a > b
    )


def _values(sentence: Sentence) -> set[float]:
    tokens = sentence.tokens
    found = (value(tokens, t.index) for t in tokens if t.tag == "CD")
    return {read[0] for read in found if read is not None}


def _clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """Some words up to the first mark."""
    stop = next((k for k, t in enumerate(tokens) if t.text in {",", ";", ":", "—", "–"}), len(tokens))
    return tokens[:stop]


OBJECTIONS = frozenset("vote voice ballot word argument objection protest case complaint".split())


def twice(frame: Frame, denial: int, places: list[int]) -> bool:
    """ "No nation is exempt from the duty": a word of the claim's own that denies after the denial."""
    words = frame.sentence.tokens
    for token in words[denial + 1 : max(places)]:
        match = frame.matches.get(token.index)
        if token.lemma in TURNED and (match is None or match.strength < SYNONYM):
            return True
        if token.lower == "against" and token.lower not in frame.evidence.lemmas:
            before = words[token.index - 1]
            if before.tag[:2] != "NN" or before.lemma in OBJECTIONS:
                return True  # "no votes against it"; but not "no sanctions against it"
    return False


def either(sentence: Sentence, denial: int, other: Sentence) -> bool:
    """ "If it was not the rain, it was the gate" for "it was either the rain or the gate"."""
    before = [t.lower for t in sentence.tokens[max(0, denial - 4) : denial]]
    return other.has(CHOICE) and not sentence.has(CHOICE) and ("if" in before or "unless" in before)


def matchless(words: Sequence[Token], denial: int) -> bool:
    """ "No agreement has mattered as much": a denial that praises."""
    after = words[denial + 1 :]
    as_as = sum(t.lower in {"as", "so"} for t in after) >= 2
    return words[denial].lower in {"no", "never", "nobody", "nothing"} and (
        as_as or any(t.tag == "JJR" for t in after)
    )
