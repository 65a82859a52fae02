"""How strongly somebody urges a thing: "demanded that fees be halved" for "suggested that fees be halved",
and the reverse.

Both kinds of word open a clause that tells what is urged. Where this clause is the same, and neither side has
any word of the other's kind, the claim has made a suggestion a demand, or a demand a suggestion. Words that
lie between ("urge", "call for", "ask") are held to be either.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

MILD = frozenset(
    "suggest suggestion propose proposal recommend recommendation advise advice hint float moot advocate"
    " encourage invite invitation".split()
)
STRONG = frozenset(
    "demand insist insistence order instruct instruction command require oblige compel force dictate"
    " mandate ultimatum".split()
)
BETWEEN = frozenset("urge urging call press push ask request appeal plead want seek campaign lobby".split())
LEAST, SHARE, AHEAD, TRUSTED = 2, 0.6, 14, 0.5


def check_urging(frame: Frame) -> list[Finding]:
    """The first word of urging of the claim that is stronger, or milder, than the source's."""
    for mine, theirs in ((STRONG, MILD), (MILD, STRONG)):
        if not frame.sentence.has(mine) or not frame.evidence.has(theirs):
            continue
        if frame.sentence.has(theirs) or frame.evidence.has(mine) or frame.sentence.has(BETWEEN):
            continue
        inside = quoted(frame.sentence)
        for token in _urging(frame.sentence, mine):
            if token.index in inside or frame.standing[token.index].denials:
                continue
            other = _same(frame, token, theirs)
            if other is not None:
                message = f"the claim says “{token.text}”, the source “{other.text}”"
                return [finding(ReasonCode.MODALITY, message, token.text, other.text, 0.7)]
    return []


def _urging(sentence: Sentence, kind: frozenset[str]) -> list[Token]:
    """The words of a kind that open a clause, or have an object: verbs, and nouns before "that" or "to"."""
    words = sentence.tokens
    return [
        t
        for t in words[:-1]
        if t.lemma in kind
        and (t.verb or t.tag in {"NN", "NNS"})
        and (t.verb or words[t.index + 1].lower in {"that", "to", "for"})
        and (t.tag != "VBN" or words[t.index - 1].lemma in {"have", "be"})
    ]


def _clause(words: tuple[Token, ...], start: int) -> list[Token]:
    """The words of meaning after a word of urging, to the end of what it opens."""
    found = []
    for token in words[start + 1 : start + 1 + AHEAD]:
        if token.text in CLAUSE_MARKS:
            break
        if token.content:
            found.append(token)
    return found


def _same(frame: Frame, token: Token, theirs: frozenset[str]) -> Token | None:
    """The source's word of urging that opens the same clause."""
    mine = _clause(frame.sentence.tokens, token.index)
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED or not source.has(theirs) or source.has(BETWEEN):
            continue
        for other in _urging(source, theirs):
            there = {t.index for t in _clause(source.tokens, other.index)}
            told = [m for t in mine if (m := frame.matches.get(t.index)) is not None]
            kept = [m for m in told if m.sentence == number and m.token.index in there]
            if len(kept) >= LEAST and len(kept) >= SHARE * len(mine):
                if frame.standings[number][other.index].denials:
                    continue
                return other
    return None
