"""A subject that the parser hangs on the time before it: "on Friday the bank said …", "in March 2027 the
towns vote …", with no comma between the two, leaves the bank no verb and the verb nobody to say it.

Told by order alone: a clause opens with a preposition and a time, and between that and the finite verb there
is nothing but a noun phrase.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.language.rejoined import main_verb
from briefing.check.language.words import FINITE, Token

DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december spring summer autumn winter".split()
)
OPENERS = frozenset("that and but when while".split())
MARKS = frozenset({",", ";", ":", "“", '"'})
BEGINNING = frozenset({"DT", "PRP$", "NNP"})
NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS"})
PHRASE = NOMINAL | {"DT", "PRP$", "JJ", "POS", "CD", "VBN", "HYPH"}


def after_times(words: Sequence[Token]) -> None:
    """Hangs such a subject on its own verb; changes the heads of ``words``."""
    for i, token in enumerate(words[:-3]):
        if token.tag != "IN" or not _opens(words, i):
            continue
        end = i + 1
        while end < len(words) - 2 and _time(words, end):
            end += 1
        if end > i + 1 and words[end].tag in BEGINNING:
            _hang(words, i, end)


def _opens(words: Sequence[Token], i: int) -> bool:
    return not i or words[i - 1].text in MARKS or words[i - 1].lower in OPENERS


def _time(words: Sequence[Token], i: int) -> bool:
    """Whether a word is a day, a month, or the day's or the year's number."""
    token = words[i]
    if token.tag == "CD":
        return token.text.isdigit() and (len(token.text) == 4 or words[i - 1].lower in DAYS)
    return token.lower in DAYS


def _hang(words: Sequence[Token], i: int, start: int) -> None:
    verb = start
    while verb < len(words) and (words[verb].tag in PHRASE or words[verb].lower == "of"):
        verb += 1
    end = verb
    while verb < len(words) and words[verb].tag == "RB":
        verb += 1
    if verb == len(words) or words[verb].tag not in FINITE | {"MD"}:
        return
    roots = [t for t in words[start:end] if not start <= t.head < end]
    if len(roots) != 1 or roots[0].tag not in NOMINAL or not i <= roots[0].head < start:
        return
    main = main_verb(words, verb)
    roots[0].head = words[i].head = main
    for token in words[i + 1 : start]:
        if not i < token.head < start:
            token.head = i
