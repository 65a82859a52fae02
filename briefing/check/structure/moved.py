"""A word of quantity, or an adjective, moved to another noun: "most nations bear responsibility" for "nations
bear most of the responsibility".

Both nouns must stand on both sides, and neither may have the word on both.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.quantifier import hedged, idiom, quantity
from briefing.models import ReasonCode

QUANTITIES = frozenset(
    "most all some many several half few every each no majority much little only entire whole".split()
)
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
ALIKE, TRUST, NEAR = 0.9, 0.5, 5


def check_moved(frame: Frame) -> list[Finding]:
    """The first quantity that has moved."""
    if not frame.sentence.has(QUANTITIES):
        return []
    inside = quoted(frame.sentence)
    for word, noun in _quantified(frame.sentence):
        match = frame.matches.get(noun.index)
        if word.index in inside or match is None or match.strength < ALIKE or match.token.tag not in NOUNS:
            continue
        source = frame.source(match)
        if frame.trust(match.sentence) < TRUST or not source.has(frozenset({word.lower})):
            continue
        theirs = list(_quantified(source))
        if any(w.lower == word.lower and n is match.token for w, n in theirs):
            continue
        if _near(source, match.token, word.lower):
            continue
        for other, thing in theirs:
            if other.lower != word.lower or thing is match.token:
                continue
            mine = next(
                (
                    i
                    for i, m in frame.matches.items()
                    if m.token is thing and m.strength >= ALIKE and frame.sentence.tokens[i].tag in NOUNS
                ),
                -1,
            )
            if mine < 0 or _near(frame.sentence, frame.sentence.tokens[mine], word.lower):
                continue
            message = f"the claim says “{word.text} {noun.text}”, the source “{other.text} {thing.text}”"
            return [finding(ReasonCode.SCOPE, message, noun.text, thing.text, 0.75)]
    return []


def _quantified(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """The words of quantity of a sentence, each with its noun."""
    words = sentence.tokens
    for token in words:
        if token.tag not in NOUNS or (token.index + 1 < len(words) and words[token.index + 1].tag in NOUNS):
            continue
        found = quantity(sentence, token.index).word
        if found.lower in QUANTITIES and not idiom(words, found.index) and not hedged(sentence, found):
            yield found, token


def _near(sentence: Sentence, noun: Token, word: str) -> bool:
    """Whether the word stands close before or after a noun, whatever the phrase."""
    near = sentence.tokens[max(0, noun.index - NEAR) : noun.index + 3]
    return any(t.lower == word for t in near)
