"""A denial taken out: "did sign" for "did not sign"."""

from __future__ import annotations

from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.tables import lexicon
from briefing.check.language.thesaurus import SAME
from briefing.check.language.words import Token
from briefing.check.structure.contrast import NOT
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

DOING = frozenset({"do", "does", "did"})
ASKING = frozenset("so as than what how why when where whether nor neither only to".split())
TRUSTED = 0.4


def affirmed(frame: Frame) -> list[Finding]:
    """A verb that the claim stresses with "did" and the source denies with "did not", whatever its tag; or
    with any denial, where the source stresses nothing."""
    if not frame.sentence.has(DOING):
        return []
    words = frame.sentence.tokens
    for token in words[1:-1]:
        verb = words[token.index + 1]
        if token.lower not in DOING or "V" not in lexicon().get(verb.lower, ""):
            continue
        for source in frame.evidence.sentences:
            theirs = source.tokens
            for other in theirs[:-2]:
                if (
                    other.lower in DOING
                    and theirs[other.index + 1].lower in NOT
                    and theirs[other.index + 2].lower == verb.lower
                ):
                    message = f"the source denies “{verb.text}”, the claim affirms it"
                    return [finding(ReasonCode.POLARITY, message, verb.text, verb.text, 0.8)]
    return _stressed(frame)


def _stressed(frame: Frame) -> list[Finding]:
    """ "It did come up": by its stress it answers somebody who denies it."""
    mine = stress(frame.sentence)
    if mine is None or any(stress(source) for source in frame.evidence.sentences):
        return []
    number = max(range(len(frame.evidence.sentences)), key=lambda n: frame.shares[n])
    cue = _denial(frame.evidence.sentences[number])
    excused = cue is not None and cue.lemma not in EXCEPTING and _done(frame, mine.index + 1)
    if cue is None or frame.trust(number) < TRUSTED or excused:
        return []
    message = f"the claim stresses “{mine.text}”, where the source has “{cue.text}”"
    return [finding(ReasonCode.POLARITY, message, mine.text, cue.text, 0.75)]


def _done(frame: Frame, verb: int) -> bool:
    """Whether the source has the very thing done: "did send observers" for "sent observers but refused to
    sign"."""
    match = frame.matches.get(verb)
    if match is None or match.strength < SAME or not match.token.verb:
        return False
    there = frame.there(match)
    return not there.denials and match.token.tag in {"VBD", "VBZ", "VBP"}


def stress(sentence: Sentence) -> Token | None:
    """A "did" right before its verb."""
    words = sentence.tokens
    if not sentence.has(DOING) or words[-1].text == "?":
        return None
    for token, verb in pairwise(words):
        if (
            token.index
            and token.lower in DOING
            and verb.tag == "VB"
            and words[token.index - 1].lower not in ASKING
        ):
            return token
    return None


def _denial(sentence: Sentence) -> Token | None:
    """The first word of a sentence that denies."""
    phrases = starts(sentence, cues.DENYING_PHRASES)
    return next(
        (t for t in sentence.tokens if t.lower in NOT or t.lemma in DENYING or t.index in phrases), None
    )


DENYING = cues.NEGATORS | cues.DENIERS
EXCEPTING = frozenset({"except", "unlike", "exclude"})
