"""A share of another whole: "4 per cent of its income" for "4 per cent of its fleet", "a third of the
summer's sales" for "a third of annual sales"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.fields import kindred
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import entry
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import NO_DETAIL
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.shared_out import PARTS, is_figure
from briefing.models import ReasonCode

OF = frozenset({"of"})
PERCENT = frozenset({"percent", "per", "cent", "%", "pc"})
NOUNS = frozenset({"NN", "NNS"})
PHRASE = NOUNS | {"DT", "PRP$", "JJ", "JJR", "JJS", "NNP", "POS", "CD", "VBN", "VBG"}
RELATIVE = frozenset({"that", "which", "of"})
ONWARD = 8
LEAST, ALIKE, TRUSTED = 0.4, 0.6, 0.5
PERIODS = {
    word: period
    for period, words in {
        "year": "annual annually yearly year",
        "month": "monthly month",
        "week": "weekly week",
        "day": "daily day",
        "season": "summer winter spring autumn season seasonal",
    }.items()
    for word in words.split()
}


class Share(NamedTuple):
    """A figure as told, the head of what it is a share of, and all words of that phrase."""

    told: str
    whole: int
    phrase: range


def check_share_of(frame: Frame) -> list[Finding]:
    """The first share of the claim that is one of something else in the source."""
    if not frame.sentence.has(OF):
        return []
    words = frame.sentence.tokens
    for mine in shares_of(frame.sentence):
        theirs = [
            (one, n)
            for n, source in enumerate(frame.evidence.sentences)
            for one in shares_of(source)
            if one.told == mine.told
        ]
        if len(theirs) != 1 or frame.trust(theirs[0][1]) < TRUSTED:
            continue
        one, number = theirs[0]
        source = frame.evidence.sentences[number]
        other = _other_period(words, mine, source, one) or _other_whole(frame, mine, source, one)
        if other:
            left, right = other
            message = f"the claim has “{mine.told}” as a share of “{left}”, the source as one of “{right}”"
            return [finding(ReasonCode.ROLE, message, left, right, 0.75)]
    return []


def _other_period(
    words: tuple[Token, ...], mine: Share, source: Sentence, theirs: Share
) -> tuple[str, str] | None:
    """The words for two periods of different length that the shares are of."""
    one = [words[k] for k in mine.phrase if words[k].lemma in PERIODS]
    two = [source.tokens[k] for k in theirs.phrase if source.tokens[k].lemma in PERIODS]
    if len(one) != 1 or len(two) != 1 or PERIODS[one[0].lemma] == PERIODS[two[0].lemma]:
        return None
    return one[0].text, two[0].text


def _other_whole(frame: Frame, mine: Share, source: Sentence, theirs: Share) -> tuple[str, str] | None:
    """The words for two wholes of which neither is told on the other side."""
    one, two = frame.sentence.tokens[mine.whole], source.tokens[theirs.whole]
    if one.lemma in NO_DETAIL or two.lemma in NO_DETAIL or one.tag not in NOUNS or two.tag not in NOUNS:
        return None
    if not entry(one.lemma).senses or kindred(one.lemma, two.lemma) or one.lemma in two.lemma:
        return None
    there = {t.lemma for t in source.tokens[theirs.phrase.start : theirs.phrase.stop + ONWARD]}
    accounts = frame.evidence.accounts
    if _taken_up(source, theirs):
        return None
    if _described_alike(frame, mine, source, theirs):
        return None
    if any(strength >= LEAST and lemma in there for lemma, strength in accounts(one.lemma).items()):
        return None
    if any(accounts(t.lemma).get(two.lemma, 0.0) >= LEAST for t in frame.sentence.tokens if t.content):
        return None
    return one.text, two.text


def _taken_up(source: Sentence, theirs: Share) -> bool:
    """Whether the source's whole is only "the bill", which may be anything told before."""
    words, last = source.tokens, theirs.phrase.stop
    bare = len(theirs.phrase) == 2 and words[theirs.phrase.start].tag == "DT"
    return bare and not (last < len(words) and words[last].lower in RELATIVE)


def _described_alike(frame: Frame, mine: Share, source: Sentence, theirs: Share) -> bool:
    """Whether what follows the two wholes is the same: "the leeway that the deal brings", "the margin that
    the accord creates"."""
    after = {t.lemma for t in source.tokens[theirs.whole + 1 : theirs.whole + 1 + ONWARD]}
    return any(
        strength >= ALIKE and lemma in after
        for t in frame.sentence.tokens[mine.whole + 1 : mine.whole + 1 + ONWARD]
        if t.content
        for lemma, strength in frame.evidence.accounts(t.lemma).items()
    )


@lru_cache(maxsize=2048)
def shares_of(sentence: Sentence) -> tuple[Share, ...]:
    """Every percentage or part of a whole that "of" and a noun follow."""
    return tuple(_shares_of(sentence.tokens)) if sentence.has(OF) else ()


def _shares_of(words: tuple[Token, ...]) -> Iterator[Share]:
    for token in words:
        name = token.lower.rpartition("-")[2]
        part = name in PARTS
        if not part and not (token.tag == "CD" and is_figure(token)):
            continue
        k, percent = token.index + 1, False
        while k < len(words) and words[k].lower in PERCENT:
            k, percent = k + 1, True
        if not (part or percent) or k >= len(words) or words[k].lower != "of":
            continue
        end = k + 1
        while end < len(words) and words[end].tag in PHRASE:
            end += 1
        if end > k + 1 and words[end - 1].tag in NOUNS:
            yield Share(_told(words, token), end - 1, range(k + 1, end))


def _told(words: tuple[Token, ...], token: Token) -> str:
    """A figure in lower case, a part of a whole with how many."""
    before = words[token.index - 1] if token.index else None
    if "-" in token.lower or before is None or token.lower not in PARTS:
        return token.lower
    counted = before.tag == "CD" or before.lower in {"three", "two"}
    return f"{before.lower}-{token.lower}" if counted else token.lower
