"""Another thing of the same party, count or pair: "Europe's prosperity" for "European security", "22
universities" for "22 agencies", "the government and its neighbours" for "the government and its citizens".

Where neither word is any word for the other, a claim that keeps somewhat to the source's wording tells of
another thing; in a free paraphrase the two are as often one thing in two words.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.fields import kindred
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import entry
from briefing.check.language.words import Token
from briefing.check.structure.deeds import deed
from briefing.check.structure.exchanged import NO_DETAIL, closeness, strange
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.people import collective
from briefing.models import ReasonCode

COMMON = frozenset({"NN", "NNS"})
NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "POS"})
BEFORE = frozenset({"JJ", "NN", "NNP", "POS", "CD", "PRP$", "VBN"})
OWNING = frozenset({"NNP", "CD"})
POINTING = frozenset({"DT", "PRP$", "JJ", "NNP", "POS"})
PAIRING = frozenset({"and", "or"})
# What somebody does or has done may be called by any of these.
PROCEEDINGS = frozenset(
    "exercise review evaluation assessment survey study inquiry investigation operation undertaking"
    " initiative scheme programme project venture campaign drive mission policy strategy trial test"
    " probe".split()
)
TOLD, TAKEN, CLOSE, FEW = 0.8, 0.4, 0.28, 2


def check_possessed(frame: Frame) -> list[Finding]:
    """The first thing that the source does not have, on what there has another thing."""
    close = closeness(frame)[0]
    if close < CLOSE:
        return []
    words = frame.sentence.tokens
    matches = frame.matches
    new = [t for t in frame.missing if t.index not in matches or matches[t.index].strength < TAKEN]
    for token in new if len(new) <= FEW else ():
        if token.tag not in COMMON or not _heads(words, token):
            continue
        for place, other in _instead(frame, token):
            if strange(frame, token) and _apart(token, other):
                sure = min(0.75, 0.6 + 0.5 * (close - CLOSE))
                message = f"the claim has “{place} … {token.text}”, the source “{place} … {other.text}”"
                return [finding(ReasonCode.REMAINDER, message, token.text, other.text, sure)]
    return []


def _apart(mine: Token, theirs: Token) -> bool:
    """Whether two words of one number and sort are known, and neither is a word for the other."""
    return (
        mine.tag == theirs.tag
        and not (deed(mine.lemma) and deed(theirs.lemma))
        and not {mine.lemma, theirs.lemma} <= PROCEEDINGS
        and collective(mine.lemma) == collective(theirs.lemma)
        and bool(entry(mine.lemma).senses and entry(theirs.lemma).senses)
        and not kindred(mine.lemma, theirs.lemma)
    )


def _heads(words: tuple[Token, ...], token: Token) -> bool:
    return token.index + 1 >= len(words) or words[token.index + 1].tag not in NOMINAL


def _instead(frame: Frame, token: Token) -> Iterator[tuple[str, Token]]:
    """What the source has on the same name or count, or paired with the same thing, and the claim has not."""
    taken = {id(m.token) for m in frame.matches.values() if m.strength >= TAKEN}
    for way in (_owners, _pair):
        for k in way(frame.sentence, token.index):
            match = frame.matches.get(k)
            if match is None or match.strength < TOLD:
                continue
            source = frame.source(match)
            for other in source.tokens:
                if other.tag not in COMMON or id(other) in taken or other.lemma in NO_DETAIL:
                    continue
                if match.token.index in way(source, other.index) and _heads(source.tokens, other):
                    yield frame.sentence.tokens[k].text, other


def _owners(sentence: Sentence, i: int) -> tuple[int, ...]:
    """The names and counts right before a noun, with what describes it."""
    words, k, found = sentence.tokens, i - 1, []
    while k >= 0 and words[k].tag in BEFORE:
        if words[k].tag in OWNING or (words[k].tag == "JJ" and words[k].text[0].isupper()):
            found.append(k)
        k -= 1
    return tuple(found)


def _pair(sentence: Sentence, i: int) -> tuple[int, ...]:
    """The noun before "and" or "or" and a noun."""
    words, k = sentence.tokens, i - 1
    while k > 0 and words[k].tag in POINTING:
        k -= 1
    return (k - 1,) if k > 0 and words[k].lower in PAIRING and words[k - 1].tag in COMMON else ()
