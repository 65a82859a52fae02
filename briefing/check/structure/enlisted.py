"""Whoever only shows interest, or would like to, told as bound or in it: "have signed up to the scheme" for
"have shown interest in joining the scheme", "has agreed to lend" for "is ready to lend".

The claim has a verb or a noun of joining or agreeing, as done, beside what the source has after a word for
interest, wish or readiness; the source tells of nobody who joined or agreed to anything.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.done import finished
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

INTEREST = frozenset(
    "interest willingness readiness openness desire wish eagerness enthusiasm keenness intention appetite"
    " ambition aspiration inclination".split()
)
READY = frozenset(
    "willing ready keen eager open interested inclined prepared minded disposed anxious happy set".split()
)
WANTING = frozenset("want wish hope like intend aspire long consider".split())
JOINING = frozenset(
    "join agree commit pledge accept adhere subscribe enlist enrol enroll accede sign affiliate undertake"
    " promise vow volunteer register contract approve admit enter".split()
)
# "Have given their adherence to it", "are members of it".
BONDS = frozenset(
    "adherence commitment pledge promise undertaking word assent consent agreement membership accession"
    " signature allegiance".split()
)
GIVING = frozenset("give lend pledge sign offer confirm bring secure make".split())
MEMBERS = frozenset("member signatory party participant adherent partner".split())
BEING = frozenset("is are was were be been become became".split())
TIED = JOINING | BONDS | MEMBERS
# By which a source may say that some are in it, and a claim that they are not yet.
BOUND = TIED | {"already"}
WISHES = INTEREST | READY | WANTING
OPEN = (
    INTEREST
    | READY
    | WANTING
    | frozenset(
        "not n't no never may might could would will if once yet should must offer consider possible"
        " possibly potential prospective likely unless whether expect expected due signal indicate".split()
    )
)
TRUSTED, LIKE, SCOPE, NEAR, FAR = 0.5, 0.8, 10, 9, 13


def enlisted(frame: Frame) -> list[Finding]:
    """The first that the claim has bound to what the source has him only interested in."""
    if not frame.sentence.has(TIED):
        return []
    bonds = [t for t in frame.sentence.tokens if t.lemma in TIED and _bound(frame.sentence, t)]
    if not bonds:
        return []
    inside = quoted(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED:
            continue
        for cue, scope in wished(source):
            if _known(frame, number, scope):
                continue
            for token in bonds:
                here = range(token.index - NEAR, token.index + FAR)
                told = [
                    m
                    for i, m in frame.matches.items()
                    if i in here and m.sentence == number and m.token.index in scope and m.strength >= LIKE
                ]
                if not told or token.index in inside or _open(frame.sentence, token.index):
                    continue
                theirs = f"{cue.text} … {told[0].token.text}"
                message = f"the claim has it “{token.text}”, the source only “{theirs}”"
                return [finding(ReasonCode.MODALITY, message, token.text, theirs, 0.7)]
    return []


@lru_cache(maxsize=1024)
def wished(sentence: Sentence) -> tuple[tuple[Token, range], ...]:
    """The words of a sentence for interest or readiness, with the places behind them."""
    if not sentence.has(WISHES):
        return ()
    words = sentence.tokens
    found = []
    for token in words[:-2]:
        if token.lemma not in WISHES and token.lower not in WISHES:
            continue
        i, after = token.index, words[token.index + 1]
        noun = token.lemma in INTEREST and token.tag[:2] == "NN" and after.lower in {"in", "to", "for", "of"}
        ready = token.lower in READY and after.lower in {"to", "in"}
        ready = ready and any(t.lemma in {"be", "remain", "seem"} for t in words[max(0, i - 4) : i])
        wants = token.lemma in WANTING and token.verb and after.tag in {"TO", "VBG"}
        if not (noun or ready or wants) or any(
            t.lower in {"not", "n't", "no", "never"} for t in words[max(0, i - 3) : i]
        ):
            continue
        stop = next(
            (t.index for t in words[i + 1 : i + SCOPE] if t.text in CLAUSE_MARKS), min(len(words), i + SCOPE)
        )
        found.append((token, range(i + 1, stop)))
    return tuple(found)


def _bound(sentence: Sentence, token: Token) -> bool:
    """Whether a word tells that somebody joined or agreed, is in it or has given his word."""
    words, i = sentence.tokens, token.index
    before = words[max(0, i - 5) : i]
    if token.lemma in JOINING and token.verb:
        if finished(sentence, i):
            return not attributive(sentence, i) or any(t.lemma == "have" for t in before[-3:])
        if token.tag == "VBN":
            return any(t.lower in BEING | {"have", "having"} for t in before[-3:])
        return False
    if token.lemma in BONDS and token.tag[:2] == "NN":
        return any(t.lemma in GIVING and t.verb and t.tag in {"VBN", "VBD"} for t in before)
    if token.lemma in MEMBERS and token.tag[:2] == "NN":
        return any(t.lower in BEING for t in before)
    return False


def _open(sentence: Sentence, i: int) -> bool:
    """Whether a word before, in the same clause, leaves it open."""
    words = sentence.tokens
    low = next((t.index for t in reversed(words[:i]) if t.text in CLAUSE_MARKS), -1)
    high = next((t.index for t in words[i:] if t.text in CLAUSE_MARKS), len(words))
    return any(t.lower in OPEN or t.lemma in OPEN for t in words[low + 1 : high])


def _known(frame: Frame, number: int, scope: range) -> bool:
    """Whether the source has a word for being bound to something, other than in what is wished."""
    return any(
        (t.lemma in BOUND or t.lower in BOUND) and (n != number or t.index not in scope)
        for n, source in enumerate(frame.evidence.sentences)
        for t in source.tokens
    )
