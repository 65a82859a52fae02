"""As much told for more, and more for as much: "fell more quickly" for "fell just as fast", "almost as many
as" for "more than", "a bill of twice the size" for "an equal bill".

The sides need not be told ("fell just as fast"): how far a word of one scale goes counts, where what it is
said of is the same on both sides.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from briefing.check.base import Finding
from briefing.check.language.negators import ALL_DENIALS
from briefing.check.language.parse import Sentence
from briefing.check.language.scope import Standing
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.ordering import AMOUNT, DEGREES, IRREGULAR, POLES, comparative
from briefing.models import ReasonCode

LEVEL, UNEQUAL, MULTIPLE = "as much", "more or less", "so many times"
AS: Final = frozenset({"as"})
EQUAL: Final = frozenset(
    "equal equals equally equalled same identical matched match matches equivalent".split()
)
TIMES: Final = frozenset("half twice thrice double triple times".split())
SIZED: Final = frozenset("size number sum amount rate speed price cost length".split())
CUES: Final = AS | EQUAL
#: Adverbs before "as" that leave it a comparison of two things: "just as fast", "almost as many".
NEARLY: Final = frozenset(
    "just almost nearly exactly quite equally about roughly every precisely fully".split()
)
#: "As well as", "as long as", "as far as", "as soon as" compare nothing; "as many as 40" is a bound.
IDLE: Final = frozenset("well long far soon such regards if though to".split())
BREAKS: Final = frozenset({";", ":", "—", "–", "(", ")"})
NOUNS_AND_VERBS: Final = ("NN", "VB")
AROUND, MATCHED, TRUSTED, SURE = 6, 0.7, 0.5, 0.75


class Degree(NamedTuple):
    """How far something goes: the word's place, its kind, its scales, and its words."""

    at: int
    kind: str
    scales: frozenset[str]
    shown: str


def check_level(frame: Frame) -> list[Finding]:
    """The first degree of the claim that is level where the source's is not, or the reverse."""
    if not frame.sentence.has(CUES) and not frame.evidence.has(CUES):
        return []
    mine = list(degrees(frame.sentence))
    if not mine:
        return []
    inside = quoted(frame.sentence)
    for one in mine:
        if one.at in inside or _denied(frame.sentence, frame.standing[one.at]):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED:
                continue
            theirs = [d for d in degrees(source) if d.scales & one.scales]
            if not theirs or any(d.kind == one.kind for d in theirs):
                continue
            other = next((d for d in theirs if LEVEL in (one.kind, d.kind)), None)
            if other is None or _denied(source, frame.standings[number][other.at]):
                continue
            if _of_one(frame, one, number, other):
                message = f"the claim says “{one.shown}”, the source “{other.shown}”"
                return [finding(ReasonCode.COMPARISON, message, one.shown, other.shown, SURE)]
    return []


def _denied(sentence: Sentence, standing: Standing) -> bool:
    """Whether a bare denial reaches a word: "dropped" in "dropped faster" is none."""
    return any(sentence.tokens[k].lower in ALL_DENIALS for k in standing.denials)


def degrees(sentence: Sentence) -> Iterator[Degree]:
    """The degrees of a sentence, level or not."""
    words = sentence.tokens
    for i, token in enumerate(words):
        low = token.lower
        if low == "as" and i + 1 < len(words):
            yield from _as(words, i)
        elif low in DEGREES or token.tag in {"JJR", "RBR"} or comparative(low):
            yield from _more(words, i)
        elif low == "same" and any(t.lower == "as" for t in words[i + 1 : i + 4]):
            yield Degree(i, LEVEL, frozenset({AMOUNT}), "the same … as")
        elif low in {"equal", "identical"} and i + 1 < len(words) and words[i + 1].lower not in {"rights"}:
            yield Degree(i, LEVEL, frozenset({AMOUNT}), token.text)
        elif low in TIMES and any(t.lower in SIZED | {"size"} for t in words[i + 1 : i + 3]):
            shown = " ".join(t.text for t in words[i : i + 3])
            yield Degree(i, MULTIPLE, frozenset({AMOUNT}), shown)


def _as(words: tuple[Token, ...], i: int) -> Iterator[Degree]:
    """ "As many as", "just as fast", "half as fast", and no other "as"."""
    after, before = words[i + 1], words[i - 1].lower if i else ""
    if after.tag not in {"JJ", "RB", "NN"} or after.lower in IDLE:
        return
    second = next((t.index for t in words[i + 2 : i + 9] if t.lower == "as"), -1)
    if second < 0 and before not in NEARLY | TIMES:
        return
    if second == i + 2 and second + 1 < len(words) and _figure(words[second + 1]):
        return  # "as many as 40"
    scales = _scales(after)
    if not scales:
        return
    first = i - (before in NEARLY | TIMES)
    shown = " ".join(t.text for t in words[first : i + 2])
    yield Degree(i + 1, MULTIPLE if before in TIMES else LEVEL, scales, shown)


def _more(words: tuple[Token, ...], i: int) -> Iterator[Degree]:
    """ "More than", "more quickly", "faster", and no bound of a figure."""
    token = words[i]
    after = words[i + 1] if i + 1 < len(words) else None
    if after is None or (
        i and (words[i - 1].tag == "CD" or words[i - 1].lower in {"no", "or", "any", "once"})
    ):
        return
    than = next((t.index for t in words[i + 1 : i + 9] if t.lower == "than"), -1)
    if than == i + 1 and than + 1 < len(words) and _figure(words[than + 1]):
        return
    if token.lower in DEGREES:
        graded = after.tag in {"JJ", "RB"} and after.lower != "than"
        scales = _scales(after) if graded else frozenset({AMOUNT})
        if not graded and than < 0:
            return
        at = i + graded
    else:
        scales, at = _scales(token), i
    if scales:
        yield Degree(
            at, UNEQUAL, scales, " ".join(t.text for t in words[i : at + 1]) + (" than" if than > 0 else "")
        )


def _figure(token: Token) -> bool:
    return token.tag in {"CD", "$"} or token.text[0].isdecimal() or token.lower in {"half", "a", "one"}


def _scales(token: Token) -> frozenset[str]:
    low = token.lower
    stems = [IRREGULAR.get(low, ""), token.lemma, low]
    if low.endswith("ly"):
        stems += [low[:-2], low[:-3] + "y"]
    if low.endswith("er"):
        stems += [low[:-2], low[:-1], low[:-3] + "y", low[:-3]]
    return frozenset(scale for name in stems for scale, _ in POLES.get(name, ()))


def _of_one(frame: Frame, one: Degree, number: int, other: Degree) -> bool:
    """Whether what stands around the one stands around the other: a noun or a verb, and one more word."""
    source = frame.evidence.sentences[number]
    near = {t.index for t in _around(source, other.at)}
    found = [
        t
        for t in _around(frame.sentence, one.at)
        if t.content
        and t.index != one.at
        and (m := frame.matches.get(t.index)) is not None
        and m.sentence == number
        and m.strength >= MATCHED
        and m.token.index in near
        and m.token.index != other.at
    ]
    return len(found) > 1 and any(t.tag[:2] in NOUNS_AND_VERBS for t in found)


def _around(sentence: Sentence, i: int) -> Iterator[Token]:
    words = sentence.tokens
    for way in (range(i, max(-1, i - AROUND - 1), -1), range(i + 1, min(len(words), i + AROUND + 3))):
        for k in way:
            if words[k].text in BREAKS:
                break
            yield words[k]
