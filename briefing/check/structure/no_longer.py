"""A former office told as a present one: "Lind, who now advises the bank" where the source speaks of "former
bank adviser Lind"."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.names import same_name
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding
from briefing.models import ReasonCode

FORMER = frozenset("former ex erstwhile onetime one-time ex-".split())
NOW = frozenset("now currently presently still".split())
SERVING = frozenset("current serving incumbent sitting present present-day acting".split())
# "Speaking for the bank", "on behalf of the bank".
FOR = frozenset("for behalf".split())
TRIGGERS = NOW | SERVING | FOR
PAST = FORMER | frozenset("formerly once previously used then had was".split())
OFFICE = frozenset({"NN", "NNS", "NNP", "JJ"})
LONGEST, NEAR, SURE = 9, 6, 0.7


def no_longer(frame: Frame) -> list[Finding]:
    """The first of those with a former office in the source whom the claim has in it now."""
    if not frame.sentence.has(TRIGGERS) or not frame.evidence.has(FORMER):
        return []
    words = frame.sentence.tokens
    if frame.sentence.has(FORMER):
        return []
    for number, source in enumerate(frame.evidence.sentences):
        for office, name in _former(source):
            place = next(
                (
                    t.index
                    for t in words
                    if t.tag[:3] == "NNP" and same_name(t.lower, source.tokens[name].lower)
                ),
                -1,
            )
            if place < 0:
                continue
            now = _at_present(frame, place, {source.tokens[k] for k in office}, number)
            if now >= 0:
                left, right = words[now].text, "former " + " ".join(source.tokens[k].text for k in office)
                message = (
                    f"the claim has “{words[place].text}” in office (“{left}”), the source says “{right}”"
                )
                return [finding(ReasonCode.ROLE, message, f"{words[place].text} {left}", right, SURE)]
    return []


def _former(source: Sentence) -> Iterator[tuple[list[int], int]]:
    """The words of a former office, and the last name of who had it ("former bank adviser Ida Lind")."""
    words = source.tokens
    for token in words:
        if token.lower not in FORMER:
            continue
        run = []
        for t in words[token.index + 1 : token.index + 1 + LONGEST]:
            if t.tag not in OFFICE:
                break
            run.append(t.index)
        while run and words[run[-1]].tag[:3] != "NNP":
            run.pop()
        if len(run) > 1:
            yield run[:-1], run[-1]


def _at_present(frame: Frame, place: int, office: set[object], number: int) -> int:
    """The word that has a person of the claim in office now; -1 if there is none."""
    words = frame.sentence.tokens
    for t in words[max(0, place - NEAR) : place]:
        if t.lower in SERVING:
            return t.index
    after = words[place + 1 : place + 1 + NEAR]
    if not after or after[0].text not in {",", "—", "-"}:
        return -1
    stop = next((t.index for t in words[place + 2 :] if t.text == ","), len(words))
    aside = words[place + 2 : min(stop, place + 2 + LONGEST)]
    if any(t.lower in PAST for t in aside):
        return -1
    told = any(
        (m := frame.matches.get(t.index)) is not None and m.sentence == number and m.token in office
        for t in aside
    )
    cue = next((t.index for t in aside if t.lower in NOW or t.lower in SERVING), -1)
    if cue < 0 and aside and aside[0].lemma == "speak":
        cue = next((t.index for t in aside if t.lower in FOR), -1)
    return cue if told else -1
