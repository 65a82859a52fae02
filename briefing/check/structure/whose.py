"""Whose figure it is, where names stand right by: what "Upper Ford" holds is not what "Ford" holds, and of
"A €70 million, B €60 million and C €30 million" the 70 is not B's.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.names import same_name
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.parts import tags
from briefing.check.structure.shared_out import NAMES, is_figure
from briefing.models import ReasonCode

AFTER, BEFORE = 6, 9
OF = frozenset("for at in of from to on the".split())
BREAKS = frozenset({",", ";"})
Name = tuple[str, ...]


def check_whose(frame: Frame) -> list[Finding]:
    """A figure beside a longer or shorter name than its own, or in a list of shares beside another's."""
    if "CD" not in tags(frame.sentence):
        return []
    theirs = [one for s in frame.evidence.sentences for one in owned(s)]
    known = {name for _, name in theirs}
    for figure, name in owned(frame.sentence):
        there = [other for same, other in theirs if same == figure]
        if there and name not in there and name in known and any(_longer(name, other) for other in there):
            return [_report(figure, name, there[0])]
    return _in_list(frame)


def _report(figure: str, mine: Name, theirs: Name) -> Finding:
    left, right = (" ".join(name).title() for name in (mine, theirs))
    message = f"the claim has “{figure}” of “{left}”, the source of “{right}”"
    return finding(ReasonCode.ROLE, message, f"{left} {figure}", f"{right} {figure}", 0.8)


def _longer(one: Name, two: Name) -> bool:
    """Whether one name is the other and a word more."""
    return set(one) < set(two) or set(two) < set(one)


@lru_cache(maxsize=2048)
def owned(sentence: Sentence) -> tuple[tuple[str, Name], ...]:
    """Each figure with the full name that it is told of: the one right after it ("1.3 billion for Ford"), or
    the nearest before it with no other figure between."""
    return tuple(_owned(sentence.tokens))


def _owned(words: tuple[Token, ...]) -> Iterator[tuple[str, Name]]:
    for token in words:
        if token.tag == "CD" and is_figure(token):
            name = _after(words, token.index) or _before(words, token.index)
            if name:
                yield token.lower, name


def _after(words: tuple[Token, ...], i: int) -> Name:
    for token in words[i + 1 : i + 1 + AFTER]:
        if token.text in BREAKS or token.verb or token.tag == "CC":
            break
        if token.tag in NAMES and words[token.index - 1].lower in OF:
            return _whole(words, token.index)
    return ()


def _before(words: tuple[Token, ...], i: int) -> Name:
    for token in reversed(words[max(0, i - BEFORE) : i]):
        if token.text == ";" or (token.tag == "CD" and is_figure(token)):
            break
        if token.tag in NAMES and token.text[0].isupper():
            return _whole(words, token.index)
    return ()


def _whole(words: tuple[Token, ...], i: int) -> Name:
    """All words of the name that stands here."""
    low = high = i
    while low > 0 and words[low - 1].tag in NAMES:
        low -= 1
    while high + 1 < len(words) and words[high + 1].tag in NAMES:
        high += 1
    return tuple(t.lower for t in words[low : high + 1])


def _in_list(frame: Frame) -> list[Finding]:
    """A claim with one figure and one name of a list of shares, which do not belong together there."""
    for source in frame.evidence.sentences:
        shares = dict(_listed(source.tokens)) if "CD" in tags(source) else {}
        if len(shares) < 2:
            continue
        words = frame.sentence.tokens
        figures = [t.lower for t in words if t.lower in shares]
        names = {
            name for t in words if t.tag in NAMES for name in shares.values() if same_name(t.lower, name)
        }
        if len(figures) == 1 and len(names) == 1 and shares[figures[0]] not in names:
            return [_report(figures[0], (names.pop(),), (shares[figures[0]],))]
    return []


def _listed(words: tuple[Token, ...]) -> Iterator[tuple[str, str]]:
    """ "A €70 million, B €60 million": each figure with the name right before it."""
    for token in words[1:]:
        if token.tag != "CD" or not is_figure(token):
            continue
        k = token.index - 1
        k -= words[k].tag in {"$", "#"} or not words[k].text[0].isalnum()
        if k > 0 and words[k].tag in NAMES and not words[k].text.isdigit():
            yield token.lower, words[k].lower
