"""More than what: a standard of comparison, or a first place among all, that the source does not give.

"Needs a stronger army" is not "a stronger one than Ruritania's", and "less costly than others" is not "the
least costly of all".
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

COMPARATIVES, SUPERLATIVES = frozenset({"JJR", "RBR"}), frozenset({"JJS", "RBS"})
MORE, MOST = {"more": 1, "less": -1}, {"most": 1, "least": -1}
# With these a comparison is with every other one: "bigger than any other", "no ship is bigger".
EVERY = frozenset("any all every ever no none nobody nothing never each second two the third".split())
AGAINST = frozenset("than against compared versus unlike comparison relative".split())
# What is no standard of its own: "than expected", "than it was", "than in the past".
OWN = frozenset(
    "expected planned thought usual before ever now today present currently previously earlier past then year"
    " years month months week weeks day days decade decades hitherto otherwise necessary needed time times"
    " recent recently last forecast previous current normal hoped feared assumed anticipated once"
    " long".split()
)
ALIKE = 0.7
REACH = 5
CUES = frozenset({"than"})


def check_standards(frame: Frame) -> list[Finding]:
    """The first standard, or first place, of the claim that the source's comparison has not."""
    return [*_standards(frame), *_firsts(frame)][:1]


def _standards(frame: Frame) -> list[Finding]:
    if not frame.sentence.has(CUES):
        return []
    words = frame.sentence.tokens
    for token in words:
        end = _degree(words, token.index)
        if end < 0 or token.index in quoted(frame.sentence):
            continue
        than = next((t.index for t in words[end : end + 8] if t.lower == "than"), -1)
        if than < 0 or any(t.text in {",", ";"} for t in words[end:than]):
            continue
        named = _named(frame, than)
        if named is None:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.5 or source.has(AGAINST) or any(t.tag == "CD" for t in source.tokens):
                continue
            other = _same_degree(frame, number, source, token.index, end)
            if other is not None:
                left = f"{words[end - 1].text} … than {named.text}"
                message = f"the claim compares (“{left}”), the source (“{other.text}”) names no such standard"
                return [finding(ReasonCode.COMPARISON, message, left, other.text, 0.7)]
    return []


def _degree(words: tuple[Token, ...], i: int) -> int:
    """Where a comparative ends: "stronger", "more vital"; -1 where none begins."""
    if words[i].lower in MORE:
        return i + 2 if i + 1 < len(words) and words[i + 1].tag in {"JJ", "RB"} else -1
    return i + 1 if words[i].tag in COMPARATIVES else -1


def _named(frame: Frame, than: int) -> Token | None:
    """The party or thing after "than": a name, or a noun of which nothing stands in the source."""
    words = frame.sentence.tokens
    after = words[than + 1 : than + 1 + REACH]
    if any(t.lower in OWN or t.tag == "CD" or t.lower in EVERY - {"the"} for t in after):
        return None
    for token in after:
        if token.text in {",", ";", ":", "."}:
            return None
        if token.tag == "NNP":
            return token
        if token.tag in {"NN", "NNS"}:
            return token if token.index not in frame.matches else None
        if token.verb or token.tag[:2] == "IN":
            return None
    return None


def _same_degree(frame: Frame, number: int, source: Sentence, i: int, end: int) -> Token | None:
    """The source's comparative that the claim's stands for."""
    here = frame.sentence.tokens[end - 1]
    for token in source.tokens:
        close = _degree(source.tokens, token.index)
        if close < 0 or (token.index and source.tokens[token.index - 1].lower in {"the", "that", "whose"}):
            continue  # "the cheaper bean" has been set against another one
        there = source.tokens[close - 1]
        accounts = frame.evidence.accounts(here.lemma).get(there.lemma, 0.0)
        if (end - i == close - token.index or end - i == 1) and (
            here.lemma == there.lemma or accounts >= ALIKE
        ):
            return there
    return None


def _firsts(frame: Frame) -> list[Finding]:
    """ "The least costly" for "less costly than others"."""
    words = frame.sentence.tokens
    for token in words:
        place, sign = _first(words, token.index)
        if place < 0 or place in quoted(frame.sentence):
            continue
        match = frame.matches.get(place)
        if match is None or match.strength < ALIKE or frame.trust(match.sentence) < 0.5:
            continue
        source = frame.source(match)
        i = match.token.index
        degree = source.tokens[i - 1] if i and source.tokens[i - 1].lower in MORE else source.tokens[i]
        if degree.tag not in COMPARATIVES and degree.lower not in MORE:
            continue
        if MORE.get(degree.lower, 1) != sign or _all_others(source, degree.index):
            continue
        if any(t.tag in SUPERLATIVES or t.lower in MOST for t in source.tokens):
            continue
        left, right = f"{token.text} {words[place].text}" if place > token.index else token.text, degree.text
        message = f"the claim says “{left}”, the source only “{right}”"
        return [finding(ReasonCode.COMPARISON, message, left, right, 0.75)]
    return []


def _first(words: tuple[Token, ...], i: int) -> tuple[int, int]:
    """The adjective of a superlative and 1, or -1 for "the least": index -1 without."""
    token = words[i]
    if token.lower not in MOST and token.tag not in SUPERLATIVES:
        return -1, 0
    before = words[i - 1].lower if i else ""
    near = {t.lower for t in words[max(0, i - 3) : i]} | {t.lower for t in words[i + 1 : i + 6]}
    if "two" in near or "one" in {t.lower for t in words[max(0, i - 3) : i]}:
        return -1, 0
    if token.lower in MOST:
        after = words[i + 1] if i + 1 < len(words) else None
        if before in {"at", "in", "not"} or after is None or after.tag not in {"JJ", "RB", "VBN"}:
            return -1, 0
        return i + 1, MOST[token.lower]
    return (-1, 0) if before in {"at", "its", "their", "his", "her", "best"} else (i, 1)


def _all_others(source: Sentence, i: int) -> bool:
    """Whether the comparison is with all others, or denied: "than any", "than the others", "no … is"."""
    near = source.tokens[max(0, i - 8) : i] + source.tokens[i + 1 : i + 8]
    return any(t.lower in EVERY - {"the"} for t in near) or any(
        t.lower == "than" and [w.lower for w in source.tokens[t.index + 1 : t.index + 3]][:1] == ["the"]
        for t in near
    )
