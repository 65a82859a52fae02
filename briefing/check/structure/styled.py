"""Who is what, told of another: "called the guild a reliable partner" for "the bank is a reliable partner".

What somebody is stands after "is", or after a verb of calling and whom it calls so. Both sides must tell it
of a party by name, with one more word in common ("reliable"), and the source must name the claim's party too,
elsewhere and not as that.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.names import any_same_name
from briefing.check.language.parse import Sentence
from briefing.check.structure.casting import CALLING
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.mentions import Mention, mentions
from briefing.models import ReasonCode

NOUNS = frozenset({"NN", "NNS"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
ENDS = frozenset({";", ":", ".", ","})
NAMING = frozenset({"NNP", "NNPS", "POS"})
BE = frozenset({"be", "remain", "become"})
CALLED = CALLING | BE
DESCRIBING = frozenset({"JJ", "RB", "CC", "VBN", ","})
ARTICLES = frozenset({"a", "an", "the"})
NEAR, REACH, STRICT, SURE = 4, 12, 0.8, 0.75


class Styled(NamedTuple):
    """A party and the head of what it is said to be."""

    party: Mention
    noun: int


def check_styled(frame: Frame) -> list[Finding]:
    """The first party of the claim that is what the source says of another one."""
    if not frame.sentence.has(CALLED):
        return []
    words = frame.sentence.tokens
    for mine in styled(frame.sentence, 0):
        match = frame.matches.get(mine.noun)
        if match is None or match.strength < STRICT or not _described(frame, mine.noun):
            continue
        theirs = [
            one
            for n, s in enumerate(frame.evidence.sentences)
            for one in styled(s, n)
            if n == match.sentence and one.noun == match.token.index
        ]
        if not theirs or any(_same(mine.party, one.party) for one in theirs):
            continue
        elsewhere = [m for n, s in enumerate(frame.evidence.sentences) for m in mentions(s, n)]
        if not any(_same(mine.party, other) for other in elsewhere):
            continue
        left = _text(frame.sentence, mine.party)
        right = _text(frame.evidence.sentences[match.sentence], theirs[0].party)
        message = f"it is “{right}” that the source has as “{match.token.text}”, not “{left}”"
        return [finding(ReasonCode.ROLE, message, f"{left} {words[mine.noun].text}", right, SURE)]
    return []


def _described(frame: Frame, noun: int) -> bool:
    """Whether an adjective before the noun stands before the source's too."""
    match, words = frame.matches[noun], frame.sentence.tokens
    near = [frame.matches.get(t.index) for t in words[max(0, noun - NEAR) : noun] if t.tag == "JJ"]
    return any(
        m is not None and m.sentence == match.sentence and 0 < match.token.index - m.token.index <= NEAR
        for m in near
    )


@lru_cache(maxsize=2048)
def styled(sentence: Sentence, number: int) -> tuple[Styled, ...]:
    """Who is what in a sentence."""
    return tuple(_styled(sentence, number)) if sentence.has(CALLED) else ()


def _styled(sentence: Sentence, number: int) -> Iterator[Styled]:
    words, here = sentence.tokens, mentions(sentence, number)
    for token in words if here else ():
        i = token.index
        if not token.verb or token.lemma not in CALLED:
            continue
        before = [m for m in here if i - NEAR <= m.last < i and _headed(sentence, m)]
        if token.lemma in BE:
            after = i + 1
            if any(words[m.last + 1].lower not in {"is", "was", "are", "were", token.lower} for m in before):
                before = []
        elif token.tag == "VBN" and any(t.lemma == "be" for t in words[max(0, i - NEAR) : i]):
            after = i + 1
        else:
            run = [m for m in here if i < m.first <= i + 3]
            run += [
                m for m in here if run and run[0].last < m.first <= run[0].last + 3
            ]  # "League of the Free"
            before = [m for m in run[-1:] if _headed(sentence, m) or len(run) > 1]
            after = run[-1].last + 1 if run else 0
        noun = _noun(sentence, after) if before else -1
        if noun >= 0:
            yield Styled(before[-1], noun)


def _headed(sentence: Sentence, one: Mention) -> bool:
    """Whether a name is not only the owner of something, or after a preposition."""
    words = sentence.tokens
    after = words[one.last + 1] if one.last + 1 < len(words) else None
    before = words[one.first - 1].tag if one.first else ""
    return (after is None or after.tag not in NOUNS | NAMING) and before != "IN"


def _noun(sentence: Sentence, start: int) -> int:
    """The head of the noun phrase with "a", "an" or "the" that begins soon; -1 for none."""
    words = sentence.tokens
    start = next((t.index for t in words[start : start + REACH] if t.lower == "as"), start)
    first = next((t.index for t in words[start : start + NEAR] if t.lower in ARTICLES), -1)
    between = words[start:first] if first >= 0 else ()
    if first < 0 or any(t.tag in FINITE or t.text in ENDS for t in between):
        return -1
    if len(between) > 1 or any(t.tag == "IN" and t.lower != "as" for t in between):
        return -1
    head, k = -1, first + 1
    while k < len(words) and (words[k].tag in DESCRIBING | NOUNS):
        if words[k].tag in NOUNS:
            head = k
        elif head >= 0:
            break
        k += 1
    return head if k >= len(words) or words[k].tag not in NAMING else -1


def _same(one: Mention, two: Mention) -> bool:
    return bool(one.ids & two.ids) or any_same_name(one.words, two.words)


def _text(sentence: Sentence, one: Mention) -> str:
    return " ".join(t.text for t in sentence.tokens[one.first : one.last + 1])
