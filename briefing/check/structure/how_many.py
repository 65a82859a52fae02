"""How many of what: "the number of teachers who join" for "how many schools join".

Both sides speak of a number without a figure. Where what is counted in the claim stands nowhere in that
sentence of the source as a thing that is counted, and what the source counts nowhere in the claim, another
thing is counted.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.fields import kindred
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import entry, likeness
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.refilled import phrase_after
from briefing.models import ReasonCode

NUMBER = frozenset({"number", "numbers"})
CUES = NUMBER | {"many"}
COMMON = frozenset({"NN", "NNS"})
# What may be any of the things counted.
ANYTHING = frozenset(
    "one member participant people party other thing item case total more person those who taker state"
    " country nation government".split()
)
KIN, TOLD, SURE, TRUSTED = 0.3, 0.6, 0.7, 0.4


def check_how_many(frame: Frame) -> list[Finding]:
    """The first number of the claim that the source has of other things."""
    if not frame.sentence.has(CUES):
        return []
    for mine in counted(frame.sentence):
        if _spoken_of(frame, mine):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            theirs = list(counted(source))
            if not theirs or frame.trust(number) < TRUSTED:
                continue
            if all(_apart(frame, mine, t) for t in theirs):
                message = f"the claim counts “{mine.text}”, the source “{theirs[0].text}”"
                return [finding(ReasonCode.ROLE, message, mine.text, theirs[0].text, SURE)]
    return []


def counted(sentence: Sentence) -> Iterator[Token]:
    """What "how many", "the number of" counts without a figure."""
    if not sentence.has(CUES):
        return
    words = sentence.tokens
    for i, token in enumerate(words[:-2]):
        how, number = (token.lower, words[i + 1].lower) == ("how", "many"), token.lower in NUMBER
        if not how and not (number and words[i + 1].lower == "of" and _the(words, i)):
            continue
        head = phrase_after(words, i + 2)
        if head >= 0 and words[head].tag in COMMON:
            yield words[head]


def _the(words: tuple[Token, ...], i: int) -> bool:
    """ "The number of", and not "a number of", which is "several"."""
    return any(t.lower in {"the", "what"} for t in words[max(0, i - 2) : i])


def _spoken_of(frame: Frame, mine: Token) -> bool:
    """Whether the source counts the claim's things anywhere, or has nothing else in their place."""
    accounts = frame.evidence.accounts(mine.lemma)
    return any(t.lemma in accounts for s in frame.evidence.sentences for t in counted(s))


def _apart(frame: Frame, mine: Token, theirs: Token) -> bool:
    """Whether neither word is one for the other, and the claim does not speak of the source's."""
    one, two = mine.lemma, theirs.lemma
    if likeness(one, two) >= KIN or likeness(two, one) >= KIN or kindred(one, two):
        return False
    return bool(entry(one).senses and entry(two).senses) and not {one, two} <= ANYTHING
