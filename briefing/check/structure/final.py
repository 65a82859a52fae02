"""Not yet, so far, unlikely: what may still come, told as ruled out for good.

Who "has not yet committed" has not refused, and what is "unlikely" is not excluded. The claim must have a
word that closes the matter, of which the source has none.
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.scope import starts
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

PROVISIONAL = frozenset(
    "yet unlikely undecided hesitant cautious reluctant hesitate uncommitted improbable".split()
)
PROVISIONALLY = (
    "so far", "thus far", "for now", "for the moment", "for the time being", "at present", "to date",
    "at this stage", "not commit", "avoid commit", "hold back", "hold off", "decline to commit",
    "express scepticism", "express skepticism", "not decide", "no decision", "reserve its position",
    "reserve judgment", "reserve judgement", "not likely", "up to now", "until now", "hitherto",
)  # fmt: skip
CLOSING = frozenset(
    "exclude preclude refuse refusal reject rejection never definitively categorically definitive categorical"
    " impossible flatly irrevocably irrevocable veto out-of-hand permanently renounce forswear abandon"
    " dismiss dismissal foreclose unconditionally conclusively unequivocally".split()
)
CLOSED = (
    "rule out", "for good", "once and for all", "out of the question", "off the table", "turn down",
    "no chance", "no prospect", "in no circumstance", "under no circumstance", "shut the door",
    "close the door", "say no", "have no intention", "certain not", "sure not", "will not",
)  # fmt: skip
# By which a claim may keep it open.
OPEN = frozenset(
    "yet likely unlikely hesitant cautious reluctant probably almost all virtually practically currently"
    " undecided may might could if unless until".split()
)
KEPT = (
    "so far",
    "thus far",
    "for now",
    "for the moment",
    "at present",
    "to date",
    "at this stage",
    "for the time being",
)


def final(frame: Frame) -> list[Finding]:
    """A word of the claim that closes what the source leaves to come."""
    shut = _closed(frame.sentence)
    if shut < 0 or shut in quoted(frame.sentence) or frame.sentence.has(OPEN) or starts(frame.sentence, KEPT):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5 or _closed(source) >= 0:
            continue
        cue = _provisional(source)
        if cue < 0 or not _near(frame, shut, number, cue):
            continue
        left = " ".join(t.text for t in frame.sentence.tokens[shut : shut + 2])
        right = " ".join(t.text for t in source.tokens[cue : cue + 2])
        message = f"the claim says “{left}”, the source leaves it to come (“{right}”)"
        return [finding(ReasonCode.MODALITY, message, left, right, 0.7)]
    return []


def _closed(sentence: Sentence) -> int:
    """Where a word closes a matter; -1 for none."""
    found = [t.index for t in sentence.tokens if t.lemma in CLOSING or t.lower in CLOSING]
    return min([*found, *starts(sentence, CLOSED)], default=-1)


def _provisional(sentence: Sentence) -> int:
    """Where a word leaves a matter to come; -1 for none."""
    found = [t.index for t in sentence.tokens if t.lower in PROVISIONAL]
    return min([*found, *starts(sentence, PROVISIONALLY)], default=-1)


def _near(frame: Frame, shut: int, number: int, cue: int) -> bool:
    """Whether two words after the one (or before a passive) are told after the other."""
    here = range(shut - 10, shut + 12)
    source = frame.evidence.sentences[number].tokens
    there = {t.lemma for t in source[max(0, cue - 3) : cue + 14]}
    told = [m for i, m in frame.matches.items() if i in here and m.strength >= 0.7 and m.token.lemma in there]
    return len(told) >= 2
