"""A clause cut short that sets one party apart: "the ports were consulted, but Tarn was not", of a source
that has Tarn among the ports that were.

What is cut short (*but Tarn was not*, *while Tarn does*) says the contrary of the clause before it. A source
that names both in one sentence and sets nothing against anything tells the same of both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.models import ReasonCode

SETTING = frozenset("but while whereas though although whilst".split())
HELPING = frozenset("is are was were does do did has have had will would can could must may".split())
NOT = frozenset({"not", "n't"})
DENYING = NOT | frozenset("no neither nor never none nobody without".split())
# By which the source may itself tell the two apart.
APART = SETTING | frozenset(
    "unlike except only yet however alone rather instead not n't never without exclude excluding excluded"
    " exempt besides contrast other others absent".split()
)
NAMING = frozenset("DT JJ NN NNS NNP NNPS POS".split())
ENDS = frozenset({".", ",", ";", "!", "”", '"'})
LEAST, TRUST, LONGEST = 0.8, 0.5, 6


class Short(NamedTuple):
    """Where such a clause begins, its last word that names, the helping verb, and whether it is denied."""

    start: int
    name: int
    helper: int
    denied: bool


def left_hanging(frame: Frame) -> list[Finding]:
    """The first party that such a clause of the claim sets apart from those that the source has it with."""
    if not frame.sentence.has(SETTING):
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for one in _short(frame.sentence):
        if one.start in inside or one.denied == any(t.lower in DENYING for t in words[: one.start]):
            continue
        match = frame.matches.get(one.name)
        if match is None or match.strength < LEAST or frame.trust(match.sentence) < TRUST:
            continue
        source = frame.source(match)
        if source.has(APART):
            continue
        for i in range(one.start):
            other = frame.matches.get(i)
            if other is None or other.sentence != match.sentence or other.strength < LEAST:
                continue
            if other.token is match.token or words[i].tag != words[one.name].tag:
                continue
            if frame.there(other).negative == frame.there(match).negative:
                shown = " ".join(t.text for t in words[one.start : one.helper + 1 + one.denied])
                message = (
                    f"the claim sets “{match.token.text}” apart, the source has it with “{other.token.text}”"
                )
                return [finding(ReasonCode.POLARITY, message, shown, match.token.text, 0.75)]
    return []


def _short(sentence: Sentence) -> Iterator[Short]:
    words = sentence.tokens
    for token in words[:-2]:
        if token.lower not in SETTING or not token.index:
            continue
        k = token.index + 1
        while k < len(words) and words[k].tag in NAMING and k - token.index < LONGEST:
            k += 1
        if k >= len(words) or k == token.index + 1 or words[k].lower not in HELPING:
            continue
        denied = k + 1 < len(words) and words[k + 1].lower in NOT
        last = k + 1 + denied
        if words[k - 1].tag[:2] == "NN" and (last >= len(words) or words[last].text in ENDS):
            yield Short(token.index, k - 1, k, denied)
