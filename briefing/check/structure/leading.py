"""Most of a thing, told as an equal part or as less: "carries as much of it as B", "no greater share than
B's" for "carries most of it".

Whoever has most of a thing has more of it than anybody else, so that a claim which puts another level with
him, or above him, is wrong whatever it compares him with.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.ordering import AMOUNT, Ordering, left, orderings, right
from briefing.models import ReasonCode

LEAST, TRUST, BACK = 0.7, 0.5, 12
OF = frozenset("most bulk majority brunt".split())
LARGEST = frozenset("largest biggest greatest main lion's heaviest major greater larger bigger".split())
PARTS = frozenset("share part portion proportion burden load amount sum chunk slice majority".split())
CUES = OF | LARGEST | {"lion"}
CLAUSES = frozenset("while whereas although though but because and who which that".split())
MARKS = frozenset({",", ";", ":", "—", "–"})
NOT = frozenset("not n't never no nor neither cannot hardly without".split())
EQUAL = frozenset("equal equally same half par evenly alike fifty-fifty".split())


def check_leading(frame: Frame) -> list[Finding]:
    """The first comparison of the claim that takes the greatest part from whom the source gives it."""
    if not any(s.has(CUES) for s in frame.evidence.sentences):
        return []
    mine = [o for o in orderings(frame.sentence) if o.level or any(k in SIZES for k, _ in o.keys)]
    if not mine:
        return []
    inside = quoted(frame.sentence)
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < TRUST or not source.has(CUES):
            continue
        there = {i: m.token.index for i, m in frame.matches.items() if m.sentence == number}
        for cue, who, what in _leaders(source):
            for one in mine:
                if one.place in inside or not _wrong(frame, there, one, who, what):
                    continue
                text = frame.sentence.tokens[one.place].text
                theirs = " ".join(t.text for t in source.tokens[cue.index : cue.index + 3])
                message = f"the claim compares by “{text}”, the source gives the same party “{theirs}”"
                return [finding(ReasonCode.COMPARISON, message, text, theirs, 0.75)]
    return []


SIZES = frozenset({AMOUNT, "weight", "force"})


def _leaders(source: Sentence) -> Iterator[tuple[Token, frozenset[int], frozenset[int]]]:
    """Words for the greatest part, whose it is, and of what."""
    words = source.tokens
    for i, token in enumerate(words[:-2]):
        if token.lower not in CUES:
            continue
        after = next((t.index for t in words[i + 1 : i + 4] if t.lower == "of"), -1)
        noun = any(t.lemma in PARTS for t in words[i + 1 : i + 4])
        if after < 0 or not (noun or (token.lower in OF and after <= i + 1)):
            continue
        what = frozenset([t.index for t in words[after : after + 5] if t.content and t.tag[:2] == "NN"][:2])
        who: list[int] = []
        for before in reversed(words[max(0, i - BACK) : i]):
            if before.text in MARKS or before.lower in CLAUSES:
                break
            if before.lower in NOT:
                who = []
                break
            if before.tag[:2] == "NN" or before.tag == "JJ":
                who.append(before.index)
        if who and what:
            yield token, frozenset(who), what


def _wrong(
    frame: Frame, there: dict[int, int], one: Ordering, who: frozenset[int], what: frozenset[int]
) -> bool:
    """Whether a comparison puts somebody level with, or above, the one who has most."""
    if not any(there.get(i) in what for i in range(len(frame.sentence.tokens))):
        return False
    before = [there[t.index] for t in left(frame.sentence, one) if t.index in there]
    beyond = [there[t.index] for t in right(frame.sentence, one) if t.index in there]
    first, second = any(k in who for k in before), any(k in who for k in beyond)
    if first == second:
        return False
    if one.level:  # not "as much as it can"
        return any(t.tag[:2] in {"NN", "JJ"} for t in right(frame.sentence, one))
    sign = max(sign for _, sign in one.keys)
    return first if sign < 0 else second
