"""Does a noun reach a verb as its subject? No parse is asked: it sees what stands between the two.

A verb with a subject of its own, or a word that opens a clause, parts the two, unless the verb is joined to
one that the noun reaches ("met X and called Y"), hangs on one ("agreed to pay"), or comes after an aside.
"""

from __future__ import annotations

from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
HELPERS = frozenset({"be", "have", "do", "get"})
OPENING = frozenset(
    "if unless provided once when until because since although though while before after as that whether lest"
    " than whereas where why how".split()
)
OPENERS = frozenset({"IN", "WRB", "DT"})
RELATIVE = frozenset({"WDT", "WP"})
ASIDE = RELATIVE | {"VBN", "VBG", "IN"}
DEEP, NEAR = 4, 4


def reaches(sentence: Sentence, noun: int, verb: int, depth: int = 0) -> bool:
    """Whether a noun can be the subject of a verb after it, or the "by X" of one before it."""
    words = sentence.tokens
    if noun > verb:
        return not any(t.verb or t.text in {";", ":"} or t.lower in OPENING for t in words[verb + 1 : noun])
    if depth > DEEP:
        return False
    first = _first(words, verb)
    if first <= noun:
        return True
    parting = [t for t in words[noun + 1 : first] if _parts(t)]
    if not parting:
        return True
    before = words[first - 1]
    if before.tag in RELATIVE:
        return first - 1 - noun <= NEAR and len(parting) == 1
    if before.tag == "CC":
        other = next((t.index for t in reversed(words[noun + 1 : first - 1]) if t.verb and t.content), -1)
        return other > noun and reaches(sentence, noun, other, depth + 1)
    if before.verb:
        return reaches(sentence, noun, first - 1, depth + 1)
    return before.text == "," == words[noun + 1].text and words[noun + 2].tag in ASIDE


def _first(words: tuple[Token, ...], verb: int) -> int:
    """Where the helpers, the "not" and the "to" of a verb begin."""
    while verb > 0:
        token = words[verb - 1]
        if token.tag not in {"RB", "MD", "TO"} and not (token.verb and token.lemma in HELPERS):
            return verb
        verb -= 1
    return verb


def _parts(token: Token) -> bool:
    return (
        token.tag in FINITE
        or token.tag in RELATIVE
        or token.text in {";", ":"}
        or (token.lower in OPENING and token.tag in OPENERS)
    )
