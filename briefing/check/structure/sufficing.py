"""What is needed told as enough, and the other way round: "the loan is enough for the bridge to be built" for
"the loan is essential to the bridge", "a vote is needed" for "a vote suffices"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

ENOUGH = frozenset({"enough", "sufficient", "suffice"})
ALONE = (
    "all it take", "all that be need", "all that it take", "can not fail", "can never fail",
    "be bound to succeed", "be sure to succeed",
)  # fmt: skip
NEEDED = frozenset(
    "necessary essential indispensable vital crucial critical must need require requirement prerequisite"
    " precondition pivotal necessity imperative".split()
)
# By which a claim has it sure that what the source has only if another thing is there.
SURELY = frozenset(
    "certain bound sure surely certainly guarantee inevitably definitely undoubtedly alone".split()
)
ONLY = frozenset("only unless without until".split())
DENIED = frozenset("not n't no never cannot".split())
LACKING = NEEDED | ONLY
CUES = ENOUGH | SURELY | frozenset("all fail succeed".split())
# By which a source may say in other words that it is enough, or that it comes of itself.
MAKING_SURE = ENOUGH | frozenset(
    "ample adequate only alone merely simply just satisfy automatically itself themselves".split()
)
BACK, TRUSTED = 4, 0.5


def sufficing(frame: Frame) -> list[Finding]:
    """The word by which the claim has enough what the source has only needed."""
    if not frame.sentence.has(CUES) or frame.sentence.has(NEEDED):
        return []
    if not frame.evidence.has(LACKING):
        return []
    if found := _only_if(frame):
        return found
    mine = _enough(frame.sentence) or _unfailing(frame.sentence)
    if mine is None or any(s.has(MAKING_SURE) or _ensures(s) for s in frame.evidence.sentences):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        theirs = next((t for t in source.tokens if t.lemma in NEEDED), None)
        if theirs is not None and frame.trust(number) >= TRUSTED:
            message = f"the claim has enough (“{mine.text}”) what the source has needed (“{theirs.text}”)"
            return [finding(ReasonCode.MODALITY, message, mine.text, theirs.text, 0.7)]
    return []


def _only_if(frame: Frame) -> list[Finding]:
    """ "Is certain to last if it is guarded" for "will only last if it is guarded"."""
    if frame.sentence.has(ONLY) or frame.sentence.has(DENIED):
        return []
    mine = next(
        (
            t
            for t in frame.sentence.tokens
            if (t.lemma in SURELY or t.lower in SURELY) and _sure(frame.sentence, t)
        ),
        None,
    )
    mine = mine or _enough(frame.sentence)
    if mine is None or mine.index in quoted(frame.sentence):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or source.has(SURELY) or not source.has(ONLY):
            continue
        words = source.tokens
        only = next((t for t in words if t.lower == "only"), None)
        if only is None:
            continue
        near = words[only.index + 1 : only.index + AHEAD]
        if any(t.lower in {"if", "when", "once", "with"} for t in near):
            message = f"the claim says “{mine.text}”, the source “only if”"
            return [finding(ReasonCode.MODALITY, message, mine.text, "only if", 0.7)]
    return []


AHEAD = 6


def _sure(sentence: Sentence, token: Token) -> bool:
    """ "Bound to last", "certain to last", "will surely": not "certain states", "make sure"."""
    words, i = sentence.tokens, token.index
    after = words[i + 1] if i + 1 < len(words) else token
    if token.lower in {"certain", "bound", "sure"}:
        return after.lower == "to"
    if token.lemma == "guarantee":
        before = words[i - 1].tag if i else ""
        if not token.verb and before == "NNS" and after.lower == "that":
            return True  # taken for a noun
        return token.verb and not any(t.tag in {"TO", "WDT"} for t in words[max(0, i - 2) : i])
    return True


def _unfailing(sentence: Sentence) -> Token | None:
    """ "No bid can fail with it", "with it any bid will succeed", "guarantees that a bid succeeds"."""
    words, inside = sentence.tokens, quoted(sentence)
    for token in words if sentence.has(ENSURING) else ():
        i = token.index
        if token.lemma not in ENSURING or i in inside or not token.verb:
            continue
        before = [t.lower for t in words[max(0, i - BACK - 2) : i]]
        if (
            token.lemma == "fail"
            and {"no", "can", "never"} & set(before[-2:])
            and {"no", "not", "never"} & set(before)
        ):
            return token
        if token.lemma == "succeed" and before[-1:] in (["will"], ["would"]) and sentence.has(WITH):
            return token
        if token.lemma == "guarantee" and _sure(sentence, token) and sentence.has(SUCCESS):
            return token
    return None


DENYING = frozenset("no not never".split())
WITH = frozenset({"with", "given"})
ENSURING = frozenset({"fail", "succeed", "guarantee"})
SUCCESS = frozenset("success succeed successful".split())


def _ensures(sentence: Sentence) -> bool:
    return any(t.lemma == "guarantee" and t.verb for t in sentence.tokens)


def _enough(sentence: Sentence) -> Token | None:
    """The first word that says so of a whole thing: not "strong enough", "not enough", "enough food"."""
    words, inside = sentence.tokens, quoted(sentence)
    turns = starts(sentence, ALONE)
    for token in words[:-1]:
        i = token.index
        said = token.lemma in ENOUGH and words[i + 1].lower in {"to", "for", "that"}
        if not (said or i in turns) or i in inside:
            continue
        before = words[max(0, i - BACK) : i]
        if any(t.tag == "CD" for t in words[i + 1 : i + 1 + BACK]):
            continue  # "enough for 40 weeks"
        if before and before[-1].tag in {"JJ", "RB"} and token.lower == "enough":
            continue
        if not any(t.lemma in cues.NEGATORS or t.lower == "n't" for t in before):
            return token
    return None
