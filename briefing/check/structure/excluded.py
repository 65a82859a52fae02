"""What one side rules out the other does not rule out, and what one side denies the other admits.

"Has not excluded a truce" denies nothing of the truce, and "dismissed a truce" all of it: by the count of
denials alone both would be about as true. So the words of ruling out are held against one another, and so are
those of denying and admitting.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.phrases import starts
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.idle import of_the_rest
from briefing.check.structure.twofold import NOT, too_much
from briefing.models import ReasonCode

EXCLUDING = frozenset(
    "exclude preclude dismiss reject discount refuse deny oppose veto forbid dispute refute".split()
)
TURNS = ("rule out", "out of the question", "off the table", "turn down", "say no")
# Before a word of ruling out they leave the matter open ("declined to rule out", "has yet to reject").
SPARING = frozenset("refuse decline avoid stop hesitate yet refrain prevent deter dissuade".split())
BREAKS = frozenset("that and but which who".split())
ADMITTING = frozenset("admit concede acknowledge confirm accept recognise recognize grant agree".split())
DENYING = frozenset("deny refute rebut dispute reject dismiss contradict".split())
CUES = EXCLUDING | ADMITTING | DENYING | frozenset("rule question table turn say".split())
# What somebody wants done: who denies a deed has not been asked for one.
DEMANDS = frozenset(
    "demand call request appeal plea proposal condition ultimatum petition bid invitation offer".split()
)
DENIED = frozenset({"deny"})
REBUFFING = frozenset("reject refuse rebuff spurn dismiss decline".split())
CHARGES = frozenset("claim charge accusation allegation report assertion suggestion rumour rumor".split())
RULING = EXCLUDING | {turn.split()[0] for turn in TURNS}
TRUSTED, ALIKE = 0.4, 0.7
BEFORE, BESIDE = 5, 8


def excluded(frame: Frame) -> list[Finding]:
    """The first thing ruled out, or denied, on one side only."""
    if not frame.sentence.has(CUES):
        return []
    return _ruled_out(frame) or _admitted(frame) or _rebuffed(frame)


def _ruled_out(frame: Frame) -> list[Finding]:
    mine = exclusions(frame.sentence)
    if not mine or len({denied for _, denied in mine}) != 1:
        return []
    for number, source in enumerate(frame.evidence.sentences):
        theirs = exclusions(source)
        if not theirs or len({denied for _, denied in theirs}) != 1 or mine[0][1] == theirs[0][1]:
            continue
        if frame.trust(number) < TRUSTED or of_the_rest(frame.sentence, source):
            continue
        if any(_of_the_same(frame, i, number, k) for i, _ in mine for k, _ in theirs):
            left, right = _shown(frame.sentence, mine[0]), _shown(source, theirs[0])
            message = f"the claim says “{left}”, the source “{right}”, of the same thing"
            return [finding(ReasonCode.POLARITY, message, left, right, 0.7)]
    return []


def exclusions(sentence: Sentence) -> list[tuple[int, bool]]:
    """Where a word rules something out, and whether that is itself denied."""
    if not sentence.has(RULING):
        return []
    words = sentence.tokens
    turns = starts(sentence, TURNS)
    return [(t.index, _denied(words, t.index)) for t in words if t.lemma in EXCLUDING or t.index in turns]


def _denied(words: Sequence[Token], i: int) -> bool:
    for token in reversed(words[max(0, i - BEFORE) : i]):
        if token.text in {",", ";", ":"} or token.lower in BREAKS:
            return False
        if token.lemma in SPARING and not _however(words, token.index):
            # "did not stop them from rejecting it": they did
            return token.lower == "yet" or not any(
                t.lower in NOT for t in words[max(0, token.index - 2) : token.index]
            )
        if token.lower in NOT or too_much(words, token.index, i):
            return True
    return False


def _however(words: Sequence[Token], i: int) -> bool:
    """ "Sent observers yet refused to sign": a "yet" without "to"."""
    return words[i].lower == "yet" and words[i + 1].tag != "TO"


def _of_the_same(frame: Frame, i: int, number: int, k: int) -> bool:
    """Whether a word beside the one accounts for a word beside the other."""
    words = frame.evidence.sentences[number].tokens
    there = {t.lemma for t in words[max(0, k - BESIDE) : k + BESIDE]}
    return any(
        j != i
        and m.strength >= ALIKE
        and m.token.lemma in there
        and frame.sentence.tokens[j].content
        and abs(j - i) <= BESIDE
        for j, m in frame.matches.items()
    )


def _shown(sentence: Sentence, one: tuple[int, bool]) -> str:
    i, denied = one
    first = i - 1 if denied and i else i
    return " ".join(t.text for t in sentence.tokens[first : i + 1])


def _admitted(frame: Frame) -> list[Finding]:
    """ "Conceded that some had been held back" for "denied it"."""
    mine = _said(frame.sentence, ADMITTING)
    if not mine or frame.sentence.has(NOT) or frame.sentence.has(DENYING):
        return []
    if any(_said(s, ADMITTING) for s in frame.evidence.sentences):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        theirs = _said(source, DENYING)
        if theirs and frame.trust(number) >= TRUSTED:
            left, right = mine[0].text, theirs[0].text
            message = f"the claim says “{left}”, the source “{right}”"
            return [finding(ReasonCode.POLARITY, message, left, right, 0.6)]
    return []


def _rebuffed(frame: Frame) -> list[Finding]:
    """ "Rejected the demand that the filling wait" for "denied that the filling had started", and the other
    way round: a deed denied on one side, a wish turned down on the other."""
    if not frame.sentence.has(REBUFFING | DENIED):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUSTED:
            continue
        for one, other, flipped in ((frame.sentence, source, False), (source, frame.sentence, True)):
            wish, deed = _wish(one), _deed(other)
            if wish is None or deed is None or _deed(one) or _wish(other):
                continue
            whole = frame.evidence.sentences if not flipped else (frame.sentence,)
            if any(s.has(DEMANDS | CHARGES) for s in whole) or one.has(CHARGES):
                continue
            left, right = (deed, wish) if flipped else (wish, deed)
            message = f"the claim says “{left}”, the source “{right}”: a deed denied is no wish turned down"
            return [finding(ReasonCode.POLARITY, message, left, right, 0.6)]
    return []


def _wish(sentence: Sentence) -> str | None:
    """A wish that is turned down: "rejected the demand"."""
    words = sentence.tokens
    for token in words:
        if not (token.verb and token.lemma in REBUFFING):
            continue
        for noun in words[token.index + 1 : token.index + 4]:
            if noun.lemma in DEMANDS and noun.tag[:2] == "NN":
                return f"{token.text} … {noun.text}"
    return None


def _deed(sentence: Sentence) -> str | None:
    """A deed that is denied: "denied that he had left", "denied having left"."""
    words = sentence.tokens
    for token in words[:-1]:
        after = words[token.index + 1]
        if token.verb and token.lemma in DENIED and (after.lower == "that" or after.tag == "VBG"):
            return f"{token.text} {after.text}"
    return None


def _said(sentence: Sentence, words: frozenset[str]) -> list[Token]:
    return [t for t in sentence.tokens if t.verb and t.lemma in words] if sentence.has(words) else []
