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
DELAYING = frozenset("postpone delay defer suspend pause adjourn".split())
PROVISIONALLY = (
    "so far", "thus far", "for now", "for the moment", "for the time being", "at present", "to date",
    "at this stage", "not commit", "avoid commit", "hold back", "hold off", "decline to commit",
    "express scepticism", "express skepticism", "not decide", "no decision", "reserve its position",
    "not confirm", "leave open", "leave it open", "leave the question open", "decline to say", "not say",
    "decline to comment", "no comment", "stop short", "reserve judgment", "reserve judgement",
    "not likely", "up to now", "until now", "hitherto",
)  # fmt: skip
CLOSING = frozenset(
    "exclude preclude refuse refusal reject rejection never definitively categorically definitive"
    " categorical impossible flatly irrevocably irrevocable veto out-of-hand permanently renounce forswear"
    " abandon cancel scrap axe ditch dismiss dismissal foreclose unconditionally conclusively"
    " unequivocally".split()
)
CLOSED = (
    "rule out", "for good", "once and for all", "out of the question", "off the table", "turn down",
    "no chance", "no prospect", "in no circumstance", "under no circumstance", "shut the door",
    "close the door", "say no", "have no intention", "certain not", "sure not",
)  # fmt: skip
# Who refuses to say a thing leaves it as open as who declines to.
REFUSING = frozenset({"refuse", "refusal"})
TELLING = frozenset(
    "say tell disclose reveal comment confirm name specify answer discuss give divulge elaborate explain"
    " identify share speculate indicate clarify state be".split()
)
CUES = CLOSING | frozenset(
    "rule good once question table turn chance prospect circumstance door intention certain sure".split()
)
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
    if not frame.sentence.has(CUES):
        return []
    words, said = frame.sentence.tokens, frame.evidence.lemmas
    inside = quoted(frame.sentence)
    shut = min(
        [i for i in _closed(frame.sentence) if i not in inside and words[i].lemma not in said], default=-1
    )
    if shut < 0 or _kept_open(frame.sentence, shut):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        cue = _provisional(source)
        if cue < 0 or frame.trust(number) < 0.5 or any(k not in quoted(source) for k in _closed(source)):
            continue
        if not _near(frame, shut, number, cue):
            continue
        left = " ".join(t.text for t in words[shut : shut + 2])
        right = " ".join(t.text for t in source.tokens[cue : cue + 2])
        message = f"the claim says “{left}”, the source leaves it to come (“{right}”)"
        return [finding(ReasonCode.MODALITY, message, left, right, 0.7)]
    return []


def _closed(sentence: Sentence) -> list[int]:
    """Where words close a matter."""
    found = [
        t.index
        for t in sentence.tokens
        if (t.lemma in CLOSING or t.lower in CLOSING) and not _unsaid(sentence, t.index)
    ]
    return [*found, *starts(sentence, CLOSED)]


def _unsaid(sentence: Sentence, i: int) -> bool:
    """ "Refused to say"."""
    after = sentence.tokens[i + 1 : i + 3]
    return (
        sentence.tokens[i].lemma in REFUSING
        and len(after) == 2
        and after[0].tag == "TO"
        and after[1].lemma in TELLING
    )


def _kept_open(sentence: Sentence, i: int) -> bool:
    """Whether a word of the same clause keeps it open after all."""
    words = sentence.tokens
    marks = [t.index for t in words if t.text in {",", ";", ":"}]
    first = max([m for m in marks if m < i], default=-1)
    last = min([m for m in marks if m > i], default=len(words))
    phrases = starts(sentence, KEPT)
    return any(t.lower in OPEN or t.index in phrases for t in words[first + 1 : last])


def _provisional(sentence: Sentence) -> int:
    """Where a word leaves a matter to come; -1 for none."""
    found = [t.index for t in sentence.tokens if t.lower in PROVISIONAL or (t.verb and t.lemma in DELAYING)]
    return min([*found, *starts(sentence, PROVISIONALLY)], default=-1)


def _near(frame: Frame, shut: int, number: int, cue: int) -> bool:
    """Whether two words after the one (or before a passive) are told after the other."""
    here = range(shut - 10, shut + 12)
    source = frame.evidence.sentences[number].tokens
    there = {t.lemma for t in source[max(0, cue - 3) : cue + 14]}
    told = [m for i, m in frame.matches.items() if i in here and m.strength >= 0.7 and m.token.lemma in there]
    return len(told) >= 2
