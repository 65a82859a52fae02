"""More than what, and less than what: a comparison by the standard that it names.

"Carried fewer bicycles than in 2022, but more than before the strike": more than in 2022 is wrong, whatever
else the source compares with. The standard right after "than", "below" or "above" tells which comparison of
the source the claim's stands for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.matching import content
from briefing.check.language.parse import Sentence
from briefing.check.language.thesaurus import SYNONYM
from briefing.check.structure.comparison_denied import DENYING
from briefing.check.structure.direction import SIGNS
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.measured import TIMES, comparing
from briefing.models import ReasonCode

CUES = frozenset(
    "than above below exceed exceeds exceeded exceeding surpass surpasses surpassed short under over beyond"
    " up down".split()
)
BREAKS = frozenset(", ; : ( ) — – but and yet while whereas though although".split())
ANAPHORS = frozenset("figure number total sum it that this which amount level count result they".split())
REACH = 7
LIKE = SYNONYM - 0.1


class Against(NamedTuple):
    """What is more (1) or less (-1) than the standard, as indices of words."""

    place: int
    sign: int
    left: frozenset[int]
    standard: frozenset[int]


def by_standard(frame: Frame) -> list[Finding]:
    """The first comparison of the claim whose standard the source has on the other side."""
    if not frame.sentence.has(CUES):
        return []
    for mine in against(frame.sentence):
        places = {
            (m.sentence, m.token.index)
            for i in mine.standard
            if (m := frame.matches.get(i)) is not None and m.strength >= LIKE
        }
        if not places:
            continue
        wrong = None
        for number, source in enumerate(frame.evidence.sentences):
            if not any(n == number for n, _ in places) or not source.has(CUES):
                continue
            for other in against(source):
                if {(number, k) for k in other.standard}.isdisjoint(places):
                    continue
                if not {(number, k) for k in other.left}.isdisjoint(places):
                    return []  # "A less than B" for "B more than A"
                if other.sign == mine.sign or not _one_scale(frame.sentence, mine, source, other):
                    return []
                if _same_thing(frame, mine, number, other):
                    wrong = wrong or (source.tokens[other.place].text, number)
        if wrong is not None:
            word, standard = frame.sentence.tokens[mine.place].text, min(mine.standard)
            said = frame.sentence.tokens[standard].text
            message = f"of “{said}” the claim has “{word}”, the source “{wrong[0]}”"
            return [finding(ReasonCode.COMPARISON, message, word, wrong[0], 0.75)]
    return []


def against(sentence: Sentence) -> Iterator[Against]:
    """The comparisons of a sentence with a named standard."""
    words = sentence.tokens
    for one in comparing(sentence):
        if words[one.place].tag[:2] == "NN":
            continue  # a rise or a fall, not more or less
        if one.changing or not one.right or any(t.lower in DENYING for t in words[: one.place]):
            continue  # what is denied may be so of the whole comparison ("no master stayed longer than")
        start = min(one.right)
        end = next((t.index for t in words[start:] if t.text.lower() in BREAKS), len(words))
        near = frozenset(
            [
                k
                for k in one.right
                if k < min(end, start + REACH)
                and (content(words[k]) or words[k].tag == "CD")
                and words[k].lemma not in TIMES
                and not words[k].verb
            ]
        )
        if near:
            yield Against(one.place, one.sign, one.left, near)


def _one_scale(mine: Sentence, one: Against, source: Sentence, other: Against) -> bool:
    """Whether both words compare on one scale; above and below go with any amount."""
    left, right = (
        SIGNS.get(s.tokens[a.place].lower, SIGNS.get(s.tokens[a.place].lemma, ("amount", 0)))[0]
        for s, a in ((mine, one), (source, other))
    )
    return left == right


def _same_thing(frame: Frame, mine: Against, number: int, other: Against) -> bool:
    """Whether what is compared is the same in both: a word of it, or "the figure" of the sentence before."""
    source = frame.evidence.sentences[number]
    told = [m for i in mine.left if (m := frame.matches.get(i)) is not None and m.strength >= LIKE]
    if any(m.sentence == number and m.token.index in other.left for m in told):
        return True
    before = source.tokens[: other.place]
    pointing = any(t.lower in ANAPHORS for t in before[:6])
    return bool(number) and pointing and any(m.sentence == number - 1 for m in told)
