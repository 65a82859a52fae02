"""Above all, or least of all: "least marked among the nurses" for "everybody wants it, not least the nurses".

What a sentence singles out as a case that holds all the more, a claim must not tell as one that holds less,
or not; nor what it tells as the case that holds least as one that holds most.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

# Turns that single out the nouns after them as those of whom it holds most, and of whom it holds least.
MOST = (
    "not least", "above all", "most of all", "first and foremost", "especially", "particularly", "notably",
    "in particular", "chiefly", "primarily", "mainly", "foremost", "even more so", "all the more",
)  # fmt: skip
LEAST = (
    "least of all", "less so", "with the exception of", "except for", "except", "excepting", "apart from",
    "other than", "save for", "with the possible exception of", "but for", "barring",
)  # fmt: skip
# How a claim may tell that it holds less, and that it holds most.
FALLING = frozenset(
    "least less weakest weaker lowest lower faintest fainter smallest smaller lesser except excepting"
    " exception save bar barring apart exclude excluding slightest fewest fewer hardly scarcely"
    " barely".split()
)
RISING = frozenset(
    "most strongest stronger highest higher greatest greater above especially particularly notably chiefly"
    " mainly foremost keenest largest biggest main".split()
)
DENYING = frozenset("not n't no never none nobody nothing neither nor without".split())
JOINTS = frozenset("as when if since because where while given after before that".split())
REACH, ALIKE, TRUSTED = 6, 0.85, 0.5


def check_emphasis(frame: Frame) -> list[Finding]:
    """The first party that one side has as the foremost case, and the other as the last."""
    for cues, turns, excuse in ((FALLING, MOST, RISING), (RISING, LEAST, FALLING)):
        if not frame.sentence.has(cues) or _turned(frame.sentence, cues, excuse):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUSTED:
                continue
            for first, last in _turns(source, turns):
                found = _against(frame, number, last, cues)
                if found is None or _said(source, cues, first, last):
                    continue
                left = found.text
                right = " ".join(t.text for t in source.tokens[first : last + 3])
                message = f"the claim says “{left}” of what the source singles out by “{right}”"
                return [finding(ReasonCode.COMPARISON, message, left, right, 0.75)]
    return []


def _turned(sentence: Sentence, cues: frozenset[str], excuse: frozenset[str]) -> bool:
    """Whether the claim has words of both kinds, or denies its own ("not least", "no less")."""
    words = sentence.tokens
    if sentence.has(excuse):
        return True
    return any(
        t.lower in cues and any(b.lower in DENYING for b in words[max(0, t.index - 3) : t.index])
        for t in words
    )


def _said(source: Sentence, cues: frozenset[str], first: int, last: int) -> bool:
    """Whether the source has such a word too, outside of the turn."""
    return any(t.lower in cues and not first <= t.index <= last for t in source.tokens)


def _turns(source: Sentence, turns: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """First and last word of each such turn."""
    words = source.tokens
    for turn in turns:
        parts = turn.split()
        if not source.has(frozenset({parts[0]})):
            continue
        for i in range(len(words) - len(parts)):
            if [t.lower for t in words[i : i + len(parts)]] == parts:
                yield i, i + len(parts) - 1


def _against(frame: Frame, number: int, last: int, cues: frozenset[str]) -> Token | None:
    """The claim's word of the other kind beside the noun that the turn singles out."""
    words = frame.sentence.tokens
    inside = quoted(frame.sentence)
    for i, match in frame.matches.items():
        if match.sentence != number or match.strength < ALIKE or words[i].tag[:2] != "NN":
            continue
        if not last < match.token.index <= last + 4 or i in inside:
            continue
        between = frame.source(match).tokens[last + 1 : match.token.index]
        if any(t.verb or t.text in {",", ";", ":"} or t.lower in JOINTS for t in between):
            continue
        for token in reversed(words[max(0, i - REACH) : i]):
            if token.text in {",", ";", ":"}:
                break
            if token.lower in cues:
                return token
    return None
