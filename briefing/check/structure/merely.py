"""Not merely one thing, told as that thing alone.

"Purely military", "confined to weapons", "leaves weapons out" for "not merely a matter of weapons".
"""

from __future__ import annotations

from itertools import zip_longest

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.quantifier import hedged
from briefing.check.structure.restricting import BEYOND
from briefing.models import ReasonCode


def _without(words: tuple[Token, ...], token: Token) -> bool:
    """ "Without sole reliance": "not relying solely"."""
    near = words[token.index + 1 : token.index + 4]
    return token.lower == "without" and any(t.lemma in cues.EXCLUSIVE for t in near)


LIMITING = frozenset("limited confined restricted".split())
ONLY = frozenset(cues.EXCLUSIVE | LIMITING)


def _only(words: tuple[Token, ...]) -> list[Token]:
    """The words that leave out all else: "purely", "limited to"."""
    return [
        t
        for t, after in zip_longest(words, words[1:])
        if t.lemma in cues.EXCLUSIVE or (t.lower in LIMITING and after and after.lower == "to")
    ]


def _and(words: tuple[Token, ...], i: int) -> int:
    """Where an "and" continues after a word; the end without one."""
    return next((t.index for t in words[i + 1 :] if t.lower == "and"), len(words))


def merely(frame: Frame) -> list[Finding]:
    """ "Purely X", "confined to X", or "leaves X out", where the source says "not merely X"."""
    words = frame.sentence.tokens
    if frame.sentence.has(OMITTING) and (found := _omitted(frame)):
        return found
    if not frame.sentence.has(ONLY):
        return []
    mine = _only(words)
    # What is denied after it is the rest: "military alone and neither economic nor political".
    upto = _and(words, mine[0].index) if mine else len(words)
    if any(
        (t.lemma in cues.NEGATORS and t.index < upto) or t.lower in BEYOND or _without(words, t)
        for t in words
    ):
        return []
    for source in frame.evidence.sentences:
        theirs = _only(source.tokens) if source.has(ONLY) else []
        if mine and theirs and all(hedged(source, t) for t in theirs):
            message = f"the claim says “{mine[0].text}”, the source “not {theirs[0].text}”"
            return [finding(ReasonCode.SCOPE, message, mine[0].text, theirs[0].text, 0.8)]
    return []


OMITTING = frozenset("leave exclude omit neglect ignore lack skip".split())
LEFT_OUT = ("leave out", "leave aside", "exclude", "omit", "neglect", "ignore", "lack", "skip")
BEHIND_IT, BEFORE_IT = 5, 4


def _omitted(frame: Frame) -> list[Finding]:
    """ "The aid leaves out weapons" for "the aid is not merely a matter of weapons"."""
    words = frame.sentence.tokens
    for i in sorted(starts(frame.sentence, LEFT_OUT)):
        if any(t.lemma in cues.NEGATORS for t in words[max(0, i - BEFORE_IT) : i]):
            continue
        for j in range(max(0, i - BEFORE_IT), i + BEHIND_IT + 1):
            match = frame.matches.get(j)
            if match is None or match.strength < MATCHED or not words[j].content:
                continue
            source = frame.source(match)
            only = _not_only(source, match.token.index)
            if only is not None:
                left = f"{words[i].text} … {words[j].text}"
                right = f"not {only.text} … {match.token.text}"
                message = f"the claim says “{left}”, the source “{right}”, which takes it in"
                return [finding(ReasonCode.SCOPE, message, left, right, 0.7)]
    return []


def _not_only(source: Sentence, k: int) -> Token | None:
    """The "merely" of a "not merely" right before a word."""
    words = source.tokens
    for token in reversed(words[max(1, k - BEFORE_IT) : k]):
        if token.text in {",", ";", ":"} or token.tag in {"MD", "VBD", "VBZ", "VBP"}:
            return None
        if token.lower in BUT_NOT_ONLY and words[token.index - 1].lower in {"not", "n't"}:
            return token
    return None


BUT_NOT_ONLY, MATCHED = frozenset("only merely just simply solely purely".split()), 0.5
