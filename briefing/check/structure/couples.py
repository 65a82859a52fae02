"""Neither, each, both: said of two where the source says it of one, or the contrary of both.

"Will accept neither a meter nor a padlock", of a source that accepts the one and not the other; "each
minister would say" for "neither minister would".
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.denying import hints
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

NONE = frozenset("neither no none".split())
WHOLE = frozenset("each both every".split())
CUES = WHOLE | {"neither"}
ALIKE = 0.8
NEAR = 4


class Governor(NamedTuple):
    """The lemma of a verb, and whether it is denied."""

    verb: str
    denied: bool


def couples(frame: Frame) -> list[Finding]:
    """The first such pair or whole."""
    if not frame.sentence.has(CUES):
        return []
    return _either(frame) or _exchanged(frame)


def _either(frame: Frame) -> list[Finding]:
    """ "Neither A nor B" of a source that affirms A and denies B under one and the same verb."""
    words = frame.sentence.tokens
    for i, token in enumerate(words):
        if token.lower != "neither":
            continue
        nor = next((t.index for t in words[i + 1 : i + 10] if t.lower == "nor"), -1)
        if nor < 0:
            continue
        one, two = _noun(frame, i + 1, nor), _noun(frame, nor + 1, nor + 6)
        if one is None or two is None:
            continue
        first, second = _governed(frame, *one), _governed(frame, *two)
        if first and second and first.verb == second.verb and first.denied != second.denied:
            place = two if first.denied else one
            said = frame.evidence.sentences[place[0]].tokens[place[1]].text
            message = f"the claim denies both, the source affirms “{said}”"
            return [finding(ReasonCode.POLARITY, message, f"neither … {said}", said, 0.7)]
    return []


def _noun(frame: Frame, start: int, end: int) -> tuple[int, int] | None:
    """Where in the source the first noun of a stretch of the claim stands: sentence and index."""
    for k in range(start, min(end, len(frame.sentence.tokens))):
        match = frame.matches.get(k)
        if match is not None and match.strength >= ALIKE and match.token.tag[:2] == "NN":
            return match.sentence, match.token.index
    return None


def _governed(frame: Frame, number: int, k: int) -> Governor | None:
    """The nearest verb before a noun of the source."""
    words = frame.evidence.sentences[number].tokens
    for token in reversed(words[max(0, k - 6) : k]):
        if token.verb and token.content:
            return Governor(token.lemma, frame.standings[number][token.index].negative)
    return None


def _exchanged(frame: Frame) -> list[Finding]:
    """ "Each minister" for "neither minister", of a claim that denies nothing."""
    for token in frame.sentence.tokens:
        if token.lower not in WHOLE:
            continue
        match = frame.matches.get(_head(frame.sentence, token.index))
        if match is None or match.strength < ALIKE or frame.trust(match.sentence) < 0.5:
            continue
        source = frame.source(match)
        other = _before(source, match.token.index)
        if other is None or _denies(frame.sentence) or _denies(source, NONE):
            continue
        message = f"the claim says “{token.text}”, the source “{other.text}”, of the same"
        return [finding(ReasonCode.POLARITY, message, token.text, other.text, 0.7)]
    return []


def _head(sentence: Sentence, i: int) -> int:
    near = sentence.tokens[i + 1 : i + 1 + NEAR]
    found = -1
    for token in near:
        if token.tag in {"NN", "NNS"}:
            found = token.index
        elif token.tag not in {"DT", "JJ", "PRP$", "POS"} and token.lower != "of":
            break
    return found


def _before(source: Sentence, k: int) -> Token | None:
    for token in reversed(source.tokens[max(0, k - NEAR) : k]):
        if token.lower in NONE:
            return token
        if token.tag not in {"DT", "JJ", "PRP$", "POS"} and token.lower != "of":
            return None
    return None


def _denies(sentence: Sentence, but: frozenset[str] = frozenset()) -> bool:
    """Whether any other word than the determiner denies, or may."""
    return any(
        t.lower not in but and (t.lemma in cues.NEGATORS or t.lemma in cues.DENIERS or hints(t.lemma))
        for t in sentence.tokens
    )
