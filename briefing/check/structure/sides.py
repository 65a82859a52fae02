"""What one side denies in favour of a thing, and the other side affirms: "A, not B" for "B, not A"."""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode


def exchanged_sides(frame: Frame) -> list[Finding]:
    """What the claim denies the source affirms, and the other way round."""
    denied: dict[int, list[int]] = {}
    affirmed: dict[int, list[int]] = {}
    for i, match in frame.matches.items():
        if match.strength < SYNONYM or frame.sentence.tokens[i].tag not in {"NN", "NNS", "NNP"}:
            continue
        here, there = frame.standing[i].negative, frame.there(match).negative
        if here == there:
            continue
        side = (frame.sentence, i) if here else (frame.source(match), match.token.index)
        if not _contrasted(*side):
            continue
        (denied if here else affirmed).setdefault(match.sentence, []).append(i)
    for number, places in denied.items():
        if number in affirmed:
            left = frame.sentence.tokens[places[-1]].text
            right = frame.sentence.tokens[affirmed[number][-1]].text
            message = f"the claim denies “{left}” and affirms “{right}”, the source the other way round"
            return [finding(ReasonCode.POLARITY, message, left, right, 0.8)]
    return []


def _contrasted(sentence: Sentence, i: int) -> bool:
    """Whether "not", "rather than" or "instead of" stands close before a word; the "not" of a verb does not
    set one thing against another."""
    words = sentence.tokens
    for k in range(max(0, i - 5), i):
        before = words[k - 1] if k else None
        if words[k].lower in {"rather", "instead"}:
            return True
        if words[k].lower != "not":
            continue
        helper = before is not None and (before.tag == "MD" or before.lemma in {"do", "have", "be", "could"})
        if not helper or any(t.lower == "but" for t in words[k + 1 :]):
            return True
    return False
