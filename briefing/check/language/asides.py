"""Clauses set off by commas within another one, which the greedy parser takes for the sentence itself: "the
delay should not, Lee insisted, deter the towns", "Ann Lee, who once led the White Bank, warned".

A clause that is interrupted by who says it is read without that and hung on it, as after "Lee insisted that";
where the verb after a clause with "who" or "which" has found its subject in that clause, both are read apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.heads import heads
from briefing.check.language.words import FINITE, Token

LONGEST = 8
"""Words of a subject within an aside."""
SUBJECT = frozenset("DT JJ NN NNS NNP NNPS PRP PRP$ POS IN".split())
NOMINAL = frozenset("NN NNS NNP NNPS PRP".split())
RELATIVE = frozenset({"who", "which"})
HELPING = frozenset({"be", "have", "do"})
GOING_ON = FINITE | {"VB", "VBN", "VBG"}


def read_apart(words: Sequence[Token]) -> None:
    """Heads of the words of a sentence with such clauses in it, mended; ``words`` are those that are parsed,
    with their heads."""
    commas = [k for k, t in enumerate(words) if t.text == "," and k]
    for one, two in pairwise(commas):
        if two - one > 1 and two + 1 < len(words):
            if words[one + 1].lower in RELATIVE:
                _relative(words, one, commas)
            elif (verb := _saying(words, one, two)) and _interrupted(words, one, two):
                _told(words, one, two, verb)
                return
            elif words[one - 1].tag == "MD" and words[two + 1].tag in GOING_ON - FINITE:
                _within(words, one, two)
                return


def _saying(words: Sequence[Token], one: int, two: int) -> int:
    """The place of the verb of ", Lee said," or ", said Lee,"; 0 for anything else."""
    if two - one > LONGEST + 2:
        return 0
    for verb in (two - 1, one + 1):
        token = words[verb]
        rest = [t for t in words[one + 1 : two] if t is not token]
        if token.tag not in {"VBD", "VBZ", "VBP"} or SPEECH_CLASS.get(token.lemma) is None or not rest:
            continue
        if all(t.tag in SUBJECT for t in rest) and any(t.tag in NOMINAL for t in rest):
            return verb
    return 0


def _interrupted(words: Sequence[Token], one: int, two: int) -> bool:
    """Whether what stands before the first comma wants the verb after the second one."""
    before = words[:one]
    last = words[one - 1]
    after = next((t for t in words[two + 1 :] if t.tag != "RB"), None)
    if after is None or not any(t.tag in NOMINAL for t in before):
        return False
    if last.tag == "MD" or last.lemma in HELPING or (last.lower == "not" and one > 1):
        return after.tag in GOING_ON
    return after.tag in FINITE and not any(t.tag in FINITE or t.tag == "CC" for t in before)


def _told(words: Sequence[Token], one: int, two: int, verb: int) -> None:
    """The clause read without its aside, and hung on it."""
    inner = [t for t in words[one : two + 1] if t.text != ","]
    outer = [*words[:one], *words[two + 1 :]]
    _read(inner, -1)
    for token in inner:
        if token.head < 0:
            token.head = words[verb].index
    words[verb].head = -1
    _read(outer, words[verb].index)
    words[one].head = words[two].head = words[verb].index


def _within(words: Sequence[Token], one: int, two: int) -> None:
    """ "Could, in her view, carry": the clause read without what stands between the helper and its verb."""
    inner = [t for t in words[one : two + 1] if t.text != ","]
    _read([*words[:one], *words[two + 1 :]], -1)
    _read(inner, words[two + 1].index)
    words[one].head = words[two].head = words[two + 1].index


def _read(words: Sequence[Token], above: int) -> None:
    found = heads([t.text for t in words], [t.tag for t in words])
    for token, head in zip(words, found, strict=True):
        token.head = words[head].index if head >= 0 else above


def _relative(words: Sequence[Token], one: int, commas: Sequence[int]) -> None:
    """A clause with "who" read apart, if the verb after it has its subject there."""
    noun = words[one - 1]
    if noun.tag not in NOMINAL or any(t.tag in FINITE for t in words[_clause(words, one) : one]):
        return
    two = next((k for k in commas if k > one and any(t.tag in FINITE for t in words[one + 2 : k])), 0)
    if not two:
        return
    verb = next((t for t in words[two + 1 :] if t.tag != "RB"), None)
    if verb is None or verb.tag not in FINITE:
        return
    inside = {t.index for t in words[one + 1 : two]}
    if not any(t.index in inside and t.head >= verb.index for t in words[one + 1 : two] if t.tag in NOMINAL):
        return
    _read(words[one + 1 : two], noun.index)
    _read([*words[:one], *words[two + 1 :]], -1)
    words[one].head = words[two].head = noun.index


def _clause(words: Sequence[Token], end: int) -> int:
    """Where the clause begins that a place lies in: after "that" or the like."""
    return next(
        (k + 1 for k in range(end - 1, -1, -1) if words[k].tag == "IN" and words[k].lower == "that"), 0
    )
