"""Of two things required, one told as enough, or both told as needed: "needs a majority or the consent of
four towns" for "needs a majority as well as the consent of four towns", "if wages fall and prices rise" for
"if wages fall or prices rise".

Only under a word by which something is required or conditional, and without a denial, which would turn the
one into the other ("may do neither A nor B" for "must not do A and must not do B").
"""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import BROADER
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

REQUIRING = frozenset(
    "must need require requirement if provided providing only condition conditional once when unless should"
    " depend contingent compulsory necessary demand insist oblige have long".split()
)
OR, AND = frozenset({"or"}), frozenset({"and"})
TURNING = cues.NEGATORS | cues.DENIERS | frozenset("n't without unless any whether".split())
TRUSTED, BESIDE, APART = 0.5, 6, 16


def one_or_both(frame: Frame) -> list[Finding]:
    """The first pair that the claim joins by "or" and the source by "and", or the other way round."""
    if not frame.sentence.has(REQUIRING) or not frame.evidence.has(REQUIRING):
        return []
    either = frame.sentence.has(OR) and frame.evidence.has(AND | {"well"})
    both = frame.sentence.has(AND) and frame.evidence.has(OR)
    if not (either or both):
        return []
    words = frame.sentence.tokens
    for token in words:
        if not ((either and token.lower == "or") or (both and token.lower == "and")):
            continue
        i = token.index
        left = next((k for k in range(i - 1, max(-1, i - 1 - BESIDE), -1) if _matched(frame, k)), -1)
        right = next((k for k in range(i + 1, min(len(words), i + 1 + BESIDE)) if _matched(frame, k)), -1)
        if left < 0 or right < 0 or i in quoted(frame.sentence):
            continue
        one, two = frame.matches[left], frame.matches[right]
        if one.sentence != two.sentence or frame.trust(one.sentence) < TRUSTED:
            continue
        source = frame.source(one)
        low, high = sorted((one.token.index, two.token.index))
        if not 1 < high - low <= APART or not _alike(
            _turned(frame.sentence, left, right), _turned(source, low, high)
        ):
            continue
        joint = _joint(source, low, high)
        if (
            joint is None
            or joint == token.lower
            or not _required(source, low)
            or not _required(frame.sentence, left)
        ):
            continue
        mine = f"{words[left].text} {token.lower} {words[right].text}"
        theirs = f"{source.tokens[low].text} {joint} {source.tokens[high].text}"
        message = f"the claim says “{mine}”, the source “{theirs}”"
        return [finding(ReasonCode.MODALITY, message, mine, theirs, 0.75)]
    return []


def _matched(frame: Frame, k: int) -> bool:
    match = frame.matches.get(k)
    return match is not None and match.strength >= BROADER and frame.sentence.tokens[k].content


def _joint(source: Sentence, low: int, high: int) -> str | None:
    """Whether "and" or "or" alone joins two places."""
    between = [t.lower for t in source.tokens[low + 1 : high]]
    both = "and" in between or any(a == "well" and b == "as" for a, b in pairwise(between))
    if both == ("or" in between):
        return None
    return "and" if both else "or"


def _turned(sentence: Sentence, low: int, high: int) -> tuple[bool, bool]:
    """Whether something turns round what stands around the joint, or what stands behind it."""
    words = sentence.tokens
    joint = next((k for k in range(high, low, -1) if words[k].lower in {"and", "or", "well"}), high)
    turning = [
        t.index > joint
        for t in words[max(0, low - 10) : high + 3]
        if not TURNING.isdisjoint((t.lemma, t.lower))
    ]
    return not all(turning), any(turning)


def _alike(here: tuple[bool, bool], there: tuple[bool, bool]) -> bool:
    """Whether nothing before the joint is denied, and what follows it on both sides or on neither."""
    return not here[0] and not there[0] and here[1] == there[1]


def _required(sentence: Sentence, low: int) -> bool:
    """Whether a word of need or condition stands before, in the same sentence."""
    words = sentence.tokens
    for k in range(low - 1, max(-1, low - 22), -1):
        token = words[k]
        if token.text == ";":
            return False
        if token.lemma in REQUIRING and not (token.lemma == "have" and words[k + 1].tag != "TO"):
            return True
    return False
