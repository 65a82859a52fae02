"""At the outset or at the close: a thing put at the other end of one and the same event."""

from __future__ import annotations

from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

START, END = "start", "end"
NOUNS = {
    **dict.fromkeys("outset start beginning opening onset commencement launch eve".split(), START),
    **dict.fromkeys("end close conclusion completion closing finish".split(), END),
}
VERBS = {
    **dict.fromkeys("begin start open commence".split(), START),
    **dict.fromkeys("wrap conclude end close finish adjourn".split(), END),
}
AT = frozenset("as when once after before until while".split())
CUES = frozenset({*NOUNS, *VERBS, "way", "underway", "before", "after", "ahead", "following"})
NEAR = 5


class Stage(NamedTuple):
    """The noun of an event, which end of it is meant, and the word that says so."""

    event: int
    kind: str
    at: int
    plain: bool


def staged(frame: Frame) -> list[Finding]:
    """The first event of the claim of which the source tells the other end."""
    if frame.sentence.has(BOUNDS):
        return _bounded(frame)
    if not frame.sentence.has(CUES):
        return []
    for mine in stages(frame.sentence):
        match = frame.matches.get(mine.event)
        if match is None or match.strength < 0.8 or frame.trust(match.sentence) < 0.5:
            continue
        source = frame.source(match)
        theirs = [s for s in stages(source) if source.tokens[s.event].lemma == match.token.lemma]
        if not theirs or any(s.kind == mine.kind for s in theirs) or (mine.plain and theirs[0].plain):
            continue
        left, right = frame.sentence.tokens[mine.at].text, source.tokens[theirs[0].at].text
        event = frame.sentence.tokens[mine.event].text
        ends = f"the {mine.kind} of “{event}” (“{left}”), the source at the {theirs[0].kind} (“{right}”)"
        message = f"the claim puts it at {ends}"
        return [finding(ReasonCode.RELATION, message, left, right, 0.75)]
    return []


BOUNDS = frozenset("latest later earliest sooner earlier".split())
LOWER = ("at the earliest", "no earlier than", "no sooner than", "not before", "not earlier than")
UPPER = ("at the latest", "no later than", "not later than")


def _bounded(frame: Frame) -> list[Finding]:
    """ "No later than July" for "in July at the earliest"."""
    for mine, theirs in ((LOWER, UPPER), (UPPER, LOWER)):
        if not _phrase(frame.sentence, mine) or _phrase(frame.sentence, theirs):
            continue
        for number, source in enumerate(frame.evidence.sentences):
            there = _phrase(source, theirs)
            if there and frame.trust(number) >= 0.3 and not _phrase(source, mine):
                left = _phrase(frame.sentence, mine)
                message = f"the claim says “{left}”, the source “{there}”"
                return [finding(ReasonCode.RELATION, message, left, there, 0.75)]
    return []


def _phrase(sentence: Sentence, phrases: tuple[str, ...]) -> str:
    """The first of some phrases that a sentence has; empty for none."""
    text = " ".join(t.lower for t in sentence.tokens)
    return next((p for p in phrases if p in text), "")


def stages(sentence: Sentence) -> list[Stage]:
    """The ends of events that a sentence names; "before the talks" and "after the talks" are plain ones."""
    words = sentence.tokens
    out = []
    for i, token in enumerate(words[:-1]):
        after = words[i + 1].lower
        if token.lower in NOUNS and after == "of" and token.tag[:2] == "NN":
            event = _noun(words, i + 2)
            if event >= 0:
                out.append(Stage(event, NOUNS[token.lower], i, False))
        elif token.lower in AT or (token.lower == "ahead" and after == "of") or token.lower == "following":
            event = _noun(words, i + 1 + (token.lower == "ahead"))
            if event < 0:
                continue
            kind, place = _verb(words, event)
            if kind and (token.lower, kind) not in {("before", END), ("after", START), ("until", END)}:
                out.append(Stage(event, kind, place, False))
            elif not kind and token.lower in {"before", "ahead"}:
                out.append(Stage(event, START, i, True))
            elif not kind and token.lower in {"after", "following"}:
                out.append(Stage(event, END, i, True))
    return out


def _noun(words: tuple[Token, ...], i: int) -> int:
    """The last noun of the phrase that begins here; -1 if none does."""
    found = -1
    for token in words[i : i + NEAR]:
        if token.tag in {"NN", "NNS"} and token.content:
            found = token.index
        elif token.tag not in {"DT", "JJ", "PRP$", "POS", "CD", "VBN"}:
            break
    return found


def _verb(words: tuple[Token, ...], event: int) -> tuple[str, int]:
    """What the verb right after an event says of its ends."""
    for token in words[event + 1 : event + 4]:
        if token.verb and token.lemma in VERBS:
            after = words[token.index + 1 : token.index + 2]
            if any(t.tag in {"DT", "NN", "NNS", "JJ", "NNP", "PRP$", "CD"} for t in after):
                break  # who opened something
            return VERBS[token.lemma], token.index
        if token.lower in {"way", "underway"}:
            return START, token.index
        if not token.verb and token.lower not in {"under"} and token.tag != "RB":
            break
    return "", -1
