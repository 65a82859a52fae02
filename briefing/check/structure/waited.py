"""How long a thing must last before a deed, told as how long the deed may last; and the other way round.

"May close the branch for 30 days when sales are low" for "may close the branch after 30 days of low sales",
"may withhold rent for a month when a repair is overdue" for "if a repair is a month overdue".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence, is_verb
from briefing.check.language.words import CLAUSE_MARKS
from briefing.check.structure.condition import conditions
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.order_cues import SPANS
from briefing.models import ReasonCode

# What may stand between "for" or "after" and the figure.
ABOUT = frozenset(
    "more than up to at least most no less fewer as long some about nearly only a an the over under period of"
    " maximum minimum full first further another just roughly around approximately longer".split()
)
OPENING = frozenset("if when whenever once after until unless while that which who but where".split())
WAITING = frozenset({"after", "following", "upon"})
BETWEEN, ALIKE, TRUSTED = 2, 0.75, 0.4


class Stay(NamedTuple):
    """A length of time: its figure and unit, the verb that lasts so long (-1 for none), the words of what has
    to have lasted so long first (none for none), and where it stands."""

    figure: str
    unit: str
    verb: int
    region: frozenset[int]
    at: int


def waited(frame: Frame) -> list[Finding]:
    """The first length of time that belongs to the deed in the one and to what precedes it in the other."""
    if not frame.sentence.has(SPANS):
        return []
    for mine in stays(frame.sentence):
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED or not source.has(SPANS):
                continue
            theirs = [two for two in stays(source) if (two.figure, two.unit) == (mine.figure, mine.unit)]
            if theirs and all(_crossed(frame, mine, number, two) for two in theirs):
                return [_report(frame.sentence, mine, source, theirs[0], 0.75 * frame.trust(number))]
    return []


@lru_cache(maxsize=1024)
def stays(sentence: Sentence) -> tuple[Stay, ...]:
    """The lengths of time that a sentence gives to a deed or to what precedes one."""
    return tuple(_stays(sentence))


def _stays(sentence: Sentence) -> Iterator[Stay]:
    words = sentence.tokens
    for token in words:
        i = token.index
        if token.tag != "CD":
            continue
        unit = next((t.lemma for t in words[i + 1 : i + 1 + BETWEEN] if t.lemma in SPANS), "")
        if not unit:
            continue
        k = i - 1
        while k >= 0 and words[k].lower in ABOUT:
            k -= 1
        inner = _inside(sentence, i)
        if inner:
            yield Stay(token.lower, unit, -1, inner, i)
        elif k >= 0 and words[k].lower in WAITING:
            stop = next(
                (t.index for t in words[i + 1 :] if t.text in CLAUSE_MARKS or t.tag == "MD"), len(words)
            )
            yield Stay(token.lower, unit, -1, frozenset(range(k + 1, stop)), i)
        elif k >= 0 and words[k].lower == "for" and (verb := _lasting(sentence, k)) >= 0:
            yield Stay(token.lower, unit, verb, frozenset(), i)


def _inside(sentence: Sentence, i: int) -> frozenset[int]:
    """The words of the condition that a figure stands in, up to the next mark."""
    words = sentence.tokens
    for condition in conditions(sentence):
        if i in condition.inner and not any(
            words[k].text in CLAUSE_MARKS for k in range(min(condition.inner), i)
        ):
            stop = next((t.index for t in words[i:] if t.text in CLAUSE_MARKS), len(words))
            return frozenset(k for k in condition.inner if k < stop)
    return frozenset()


def _lasting(sentence: Sentence, k: int) -> int:
    """The nearest verb before "for" in its clause."""
    for token in reversed(sentence.tokens[:k]):
        if token.text in CLAUSE_MARKS or token.lower in OPENING:
            return -1
        if is_verb(token):
            return token.index if token.content and token.lemma not in {"be", "have"} else -1
    return -1


def _crossed(frame: Frame, mine: Stay, number: int, theirs: Stay) -> bool:
    """Whether a verb of the one that lasts so long stands in the other outside what has to last so long."""
    if mine.verb >= 0 and theirs.region:
        match = frame.matches.get(mine.verb)
        return (
            match is not None
            and match.strength >= ALIKE
            and match.sentence == number
            and is_verb(match.token)
            and match.token.index not in theirs.region
        )
    if theirs.verb >= 0 and mine.region:
        return any(
            m.sentence == number and m.token.index == theirs.verb and m.strength >= ALIKE
            for i, m in frame.matches.items()
            if i not in mine.region and is_verb(frame.sentence.tokens[i])
        )
    return False


def _report(sentence: Sentence, mine: Stay, source: Sentence, theirs: Stay, weight: float) -> Finding:
    left, right = _shown(sentence, mine), _shown(source, theirs)
    one, two = ("the deed lasts", "comes after") if mine.verb >= 0 else ("the deed comes after", "lasts")
    message = f"in the claim {one} “{left}”, in the source it {two} “{right}”"
    return finding(ReasonCode.MODALITY, message, left, right, weight)


def _shown(sentence: Sentence, stay: Stay) -> str:
    return " ".join(t.text for t in sentence.tokens[max(0, stay.at - 1) : stay.at + 2])
