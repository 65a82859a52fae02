"""Within a time or after it: "by the end of the year" is not "after the end of the year".

For times that have no date of their own; those that have are the date check's.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

INSIDE, BEYOND = "inside", "beyond"
SIDES = {
    **dict.fromkeys("within in during over by before until till inside throughout".split(), INSIDE),
    **dict.fromkeys("after beyond following outside past".split(), BEYOND),
}
CUES = frozenset("after beyond following outside past within by before until during".split())
TIMES = frozenset(
    "day week month year decade hour minute quarter century season term deadline period date summer autumn"
    " winter spring harvest weekend session mandate".split()
)
# By which one side may say the other: "not after", "only after", "no later than".
TURNING = frozenset(
    "not n't never no nobody nothing none neither nor cannot only earliest latest first until unless last"
    " remain stay continue expire lapse postpone delay defer put start begin open end".split()
)
INNER = frozenset({"DT", "JJ", "CD", "PRP$", "POS", "VBG", "IN", "NN", "NNP"})
REACH = 7


def check_within(frame: Frame) -> list[Finding]:
    """The first time that the claim puts a thing after and the source before its end, or the reverse."""
    if not frame.sentence.has(CUES) or not frame.sentence.has(TIMES) or frame.sentence.has(TURNING):
        return []
    inside = quoted(frame.sentence)
    for side, place, lemma, text in _sides(frame.sentence):
        match = frame.matches.get(place)
        if match is None or place in inside or frame.trust(match.sentence) < 0.6:
            continue
        source = frame.source(match)
        theirs = [row for row in _sides(source) if row[2] == lemma]
        if not theirs or any(row[0] == side for row in theirs) or source.has(TURNING):
            continue
        if side == INSIDE and text.split()[0].lower() in {"in", "over"}:
            continue  # "in a year" may be after one
        message = f"the claim says “{text}”, the source “{theirs[0][3]}”"
        return [finding(ReasonCode.RELATION, message, text, theirs[0][3], 0.75)]
    return []


def _sides(sentence: Sentence) -> Iterator[tuple[str, int, str, str]]:
    """Each time after a preposition: its side, the place and lemma of its noun, the words."""
    words = sentence.tokens
    for i, token in enumerate(words):
        side = SIDES.get(token.lower)
        if side is None or token.tag not in {"IN", "VBG", "RB", "RP"}:
            continue
        last = -1
        for k in range(i + 1, min(len(words), i + 1 + REACH)):
            if words[k].tag not in INNER and words[k].tag != "NNS":
                break
            if words[k].tag == "IN" and words[k].lower != "of":
                break
            if words[k].lemma in TIMES:
                last = k
        if last > 0:
            yield side, last, words[last].lemma, " ".join(t.text for t in words[i : last + 1])
