"""Whose the greater part is: "Lund pays most of it", "the smaller part is Malmo's", "they share it equally".

Where the source gives Malmo two thirds and Lund the rest, none of these is right.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.matching import Match
from briefing.check.language.names import same_name
from briefing.check.language.words import CLAUSE_MARKS, Token
from briefing.check.structure.figures import PARTS as FRACTIONS
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.rivals import owners
from briefing.models import ReasonCode

MOST = frozenset("most majority bulk mostly largely mainly".split())
GREATER = frozenset("greater larger bigger main major lion's heavier better".split())
SMALLER = frozenset("smaller lesser minor lighter".split())
PART = frozenset("part share portion half proportion burden sum amount chunk".split())
EVENLY = frozenset("evenly equally fifty-fifty equal".split())
DENYING = frozenset("not n't no never nor neither hardly cannot".split())
CUES = MOST | GREATER | SMALLER | EVENLY | {"minority", "same", "much"}
JOINTS = frozenset("and but while whereas with".split())
HALF, LEAST, ALIKE, REACH = 50.0, 0.4, 0.65, 12
SHARED = frozenset({"rest", "remainder", "half", "percent", "%"}) | frozenset(FRACTIONS)


def greater_part(frame: Frame) -> list[Finding]:
    """The first part of the claim that is another than the figures of the source make it."""
    if not frame.sentence.has(CUES) or frame.sentence.has(DENYING):
        return []
    for cue, sign, names, whole in _told(frame):
        for number, source in enumerate(frame.evidence.sentences):
            if sign and not any(m.sentence == number and m.strength >= ALIKE for m in whole):
                continue
            if frame.trust(number) < LEAST or not (source.has(SHARED) or _fraction(source.tokens)):
                continue
            held = {
                name: value
                for name, value, unit in owners(source, names)
                if unit == "%" and any(same_name(name.lower, t.lower) for t in names)
            }
            if not held or (not sign and len(held) < 2):
                continue
            wrong = [
                (name, value)
                for name, value in held.items()
                if (sign > 0 and value < HALF) or (sign < 0 and value > HALF) or (not sign and value != HALF)
            ]
            if len(wrong) < len(held):
                continue
            right = f"{wrong[0][0].text} {wrong[0][1]:.3g} %"
            message = f"the claim says “{cue}”, by the figures of the source it is {right}"
            return [finding(ReasonCode.COMPARISON, message, cue, right, 0.75)]
    return []


def _fraction(words: tuple[Token, ...]) -> bool:
    return any(t.lower.rpartition("-")[2] in FRACTIONS for t in words)


def _told(frame: Frame) -> Iterator[tuple[str, int, tuple[Token, ...], list[Match]]]:
    """Each word for the greater part (1), the smaller (-1) or an even one (0), whose it is, and of what."""
    words = frame.sentence.tokens
    inside = quoted(frame.sentence)
    for token in words:
        if token.lower not in CUES or token.index in inside:
            continue
        near = words[token.index + 1 : token.index + 3]
        than = any(t.lower == "than" for t in words[token.index + 1 : token.index + REACH])
        part = any(t.lower in PART for t in near) and not than
        of = bool(near) and near[0].lower in {"of", "on", "to", "by"}
        sign = 1 if (token.lower in GREATER and part) or (token.lower in MOST and of) else 0
        sign = -1 if (token.lower in SMALLER and part) or (token.lower == "minority" and of) else sign
        if not sign and token.lower in {"same", "much"}:
            yield from _as_much(words, token)
            continue
        if not sign and token.lower not in EVENLY:
            continue
        before = []
        for t in reversed(words[max(0, token.index - REACH) : token.index]):
            if t.text in CLAUSE_MARKS or (sign and t.lower in JOINTS):
                break
            if t.tag == "NNP" and not (t.index and words[t.index - 1].tag == "IN"):
                before.append(t)
        after = [
            t
            for t in words[token.index + 1 : token.index + REACH]
            if t.tag == "NNP" and words[t.index - 1].lower in {"to", "on", "by"}
        ]
        names = tuple(before[:1] if sign and before else before or after[:1])
        if names:
            cue = " ".join(t.text for t in words[token.index : token.index + 2])
            beyond = range(token.index + 1, token.index + 7)
            matched = [(words[k], frame.matches[k]) for k in beyond if k in frame.matches]
            whole = [m for t, m in matched if t.tag in {"NN", "NNS"}]
            yield cue, sign, names, whole


FOLD = frozenset("twice half double times thrice third quarter not n't".split())


def _as_much(
    words: tuple[Token, ...], token: Token
) -> Iterator[tuple[str, int, tuple[Token, ...], list[Match]]]:
    """ "Malmo pays the same as Lund", "as much as Lund"."""
    near = words[token.index + 1 : token.index + 6]
    pivot = next((t.index for t in near if t.lower == "as"), -1)
    before = words[token.index - 1].lower if token.index else ""
    if any(t.lower in FOLD for t in words[max(0, token.index - 3) : token.index]):
        return
    if pivot < 0 or before not in {"the", "as"} or (before == "the") != (token.lower == "same"):
        return
    two = next((t for t in words[pivot + 1 : pivot + 5] if t.tag == "NNP"), None)
    one = next((t for t in words[: token.index] if t.tag == "NNP"), None)
    if one is not None and two is not None and one.lower != two.lower:
        yield f"{token.text} … as {two.text}", 0, (one, two), []
