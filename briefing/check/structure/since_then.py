"""The most important since X, told as more than X: "a larger flood than that of 1951" for "the largest flood
since that of 1951".

"Since" leaves X out of what is surpassed, and mostly means that X went further. A claim that sets the thing
above X, level with it, or has X among what it surpasses ("the flood of 1951 included") says what the source
does not.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.extreme import grades
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

SINCE = frozenset({"since"})
# A claim that has any of these may word the same bound.
BOUNDING = frozenset(
    "since after following subsequent any second runner-up barring except bar save apart until before then"
    " besides".split()
)
SURPASSING = frozenset(
    "surpass exceed outdo outrank outweigh eclipse overtake top beat outstrip outshine dwarf outclass"
    " transcend better".split()
)
COUNTED_IN = frozenset("included including even".split())
LEVEL = frozenset("rival equal match parallel".split())
REACH, AHEAD = 14, 7
SURE = 0.9


def since_then(frame: Frame) -> list[Finding]:
    """The first thing that the claim has surpassed, and the source names as the last that was not."""
    if frame.sentence.has(BOUNDING) or not frame.evidence.has(SINCE):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        bound = _bound(source) if frame.trust(number) >= SURE else None
        if bound is None:
            continue
        for place in _surpassed(frame, number, bound):
            if place in quoted(frame.sentence):
                continue
            last = frame.matches[place].token
            left = frame.sentence.tokens[place].text
            right = " ".join(t.text for t in source.tokens[bound : last.index + 1])
            message = f"the claim sets it against “{left}”, the source says only “{right}”"
            return [finding(ReasonCode.COMPARISON, message, left, right, 0.75)]
    return []


def _bound(source: Sentence) -> int | None:
    """Where a "since" after a superlative stands."""
    for grade in grades(source):
        if grade.top:
            for token in source.tokens[grade.at + 1 : grade.at + REACH]:
                if token.text in {",", ";", ":"}:
                    break
                if token.lower == "since":
                    return token.index
    return None


def _surpassed(frame: Frame, number: int, bound: int) -> list[int]:
    """The places of the claim's words for what stands after "since", where it is set below or level."""
    words = frame.sentence.tokens
    until = next(
        (t.index for t in frame.evidence.sentences[number].tokens[bound + 1 :] if t.text in ",;:." or t.verb),
        bound + 10,
    )
    there = [
        i
        for i, m in frame.matches.items()
        if m.sentence == number and bound < m.token.index < until and m.strength >= SURE
    ]
    return [i for i in there if _set_below(words, i)]


def _set_below(words: tuple[Token, ...], i: int) -> bool:
    """ "Than the flood of 1951", "surpasses the flood of 1951", "the flood of 1951 included"."""
    before = words[max(0, i - AHEAD) : i]
    cut = max((k for k, t in enumerate(before) if t.text in {",", ";", ":"}), default=-1)
    for token in before[cut + 1 :]:
        if token.lower == "than" or (token.lower == "as" and words[token.index - 1].tag in {"JJ", "RB"}):
            return True
        if token.lower in COUNTED_IN or (token.verb and token.lemma in SURPASSING | LEVEL):
            return True
    after = words[i + 1 : i + 3]
    return any(t.lower in {"included", "notwithstanding"} for t in after)
