"""Without it told as in spite of it: "the aid notwithstanding, the bank may fail" for "without aid the bank
may fail".

What would come about in the absence of a thing is told as coming about in its presence.
"""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

LACKING = frozenset("without absent barring failing lacking".split())
DESPITE = frozenset("notwithstanding despite".split())
# "In spite of", "regardless of", "irrespective of", "even with", "even given", "in the face of".
TURNS = {
    "spite": "of", "regardless": "of", "irrespective": "of", "even": "with", "face": "of", "whatever": "the",
    "defiance": "of", "thanks": "to",
}  # fmt: skip
CUES = DESPITE | frozenset(TURNS)
GONE = frozenset(
    "absence lack loss want withdrawal end without no missing lapse failure refusal shortage".split()
)
INSIDE = frozenset("DT JJ JJR NN NNS NNP NNPS PRP$ CD POS VBN VBG HYPH".split())
TRUSTED, LIKE, NEAR = 0.5, 0.8, 7


def in_spite(frame: Frame) -> list[Finding]:
    """The first thing in spite of which the claim has come what comes without it in the source."""
    if not frame.sentence.has(CUES) or frame.sentence.has(GONE):
        return []
    inside = quoted(frame.sentence)
    for cue, things in _despite(frame.sentence):
        for i in things:
            match = frame.matches.get(i)
            if match is None or match.strength < LIKE or cue.index in inside:
                continue
            source = frame.source(match)
            theirs = _without(source).get(match.token.index, -1)
            if theirs < 0 or source.has(DESPITE) or frame.trust(match.sentence) < TRUSTED:
                continue
            mine = f"{cue.text} … {frame.sentence.tokens[i].text}"
            shown = f"{source.tokens[theirs].text} … {match.token.text}"
            message = f"the claim has it come about in spite of it (“{mine}”), the source “{shown}”"
            return [finding(ReasonCode.MODALITY, message, mine, shown, 0.75)]
    return []


def _despite(sentence: Sentence) -> list[tuple[Token, list[int]]]:
    """The words for "in spite of", each with the nouns of its phrase."""
    words = sentence.tokens
    found = []
    for token in words:
        i = token.index
        start = -1
        if token.lower == "despite" or token.lower == "notwithstanding":
            start = i + 1
        elif token.lower in TURNS and words[i + 1 : i + 2] and words[i + 1].lower == TURNS[token.lower]:
            start = i + 2
        if start < 0:
            continue
        nouns = _nouns(words, start)
        if token.lower == "notwithstanding":
            nouns += _nouns_before(words, i)
        found.append((token, nouns))
    return found


def _nouns(words: tuple[Token, ...], start: int) -> list[int]:
    last = -1
    for word in words[start : start + NEAR]:
        if word.tag not in INSIDE:
            break
        last = word.index if word.tag[:2] == "NN" else last
    return [last] if last >= 0 else []


def _nouns_before(words: tuple[Token, ...], i: int) -> list[int]:
    """ "American support notwithstanding"."""
    return [i - 1] if i and words[i - 1].tag[:2] == "NN" else []


@lru_cache(maxsize=1024)
def _without(sentence: Sentence) -> dict[int, int]:
    """The things that a sentence supposes lacking, each with the word for it."""
    if not sentence.has(LACKING):
        return {}
    words = sentence.tokens
    return {
        k: t.index for t in words if t.lower in LACKING and t.tag != "JJ" for k in _nouns(words, t.index + 1)
    }
