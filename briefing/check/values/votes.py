"""How many voted which way: "four abstained and two were against" of four against and two who abstained.

A count of the claim is wrong where the evidence gives it for another vote and has another count for its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind
from briefing.check.values.words import Words, listed, words
from briefing.models import ReasonCode

_STANCES: Final = {
    **dict.fromkeys(("favour", "favor", "yes", "aye", "ayes", "approval"), "for"),
    **dict.fromkeys(("against", "opposed", "no", "nay", "nays", "noes", "dissenting"), "against"),
    **dict.fromkeys(
        ("abstain", "abstained", "abstaining", "abstains", "abstention", "abstentions"), "abstaining"
    ),
}
_VOTING: Final = listed("vote votes voted voting voters came come spoke")
_PASSING: Final = listed(
    "approve approves approved approving pass passes passed passing adopt adopts adopted adopting give gives"
    " gave given giving grant granted back backs backed backing ratify ratified ratifies ratifying endorse"
    " endorsed won carried empowered authorised authorized elected confirmed accepted mandate"
)
_FAILING: Final = listed(
    "reject rejects rejected rejecting refuse refused refusing defeat defeated lost fell failed"
)
_AGAINST: Final = frozenset({"to", "against"})
_SCORE: Final = _AGAINST | {"votes", "vote"}
_REACH: Final = 7
_DENYING: Final = listed("not n't never")


def votes(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """The first count of the claim that stands for another vote in the evidence."""
    if found := _majority(claim, evidence):
        return (found,)
    mine = _counted(claim)
    if not mine:
        return ()
    for passage in evidence.passages:
        theirs = _counted(passage.text)
        for stance, value in mine.items():
            own = theirs.get(stance)
            other = next((s for s, v in theirs.items() if v == value and s != stance), "")
            if own is not None and own != value and len(theirs) > 1 and not other and len(mine) > 1:
                message = f"The claim has {value:g} {stance}, the evidence {own:g}."
                shown = (f"{value:g} {stance}", f"{own:g} {stance}")
                return (finding(ReasonCode.NUMBER, message, *shown, weight=0.85),)
            if own is None or own == value or not other:
                continue
            message = (
                f"The claim has {value:g} {stance}, the evidence {value:g} {other} and {own:g} {stance}."
            )
            return (
                finding(ReasonCode.NUMBER, message, f"{value:g} {stance}", f"{value:g} {other}", weight=0.85),
            )
    return ()


#: A majority of another kind than more than half.
_OTHER_MAJORITY: Final = listed(
    "required necessary needed qualified two-thirds thirds absolute special larger enough requisite threshold"
    " majority's three-quarters quarters unanimous unanimity"
)
_LACKING: Final = listed(
    "short without lacked lack lacking missed miss missing no fell failed not denied shy below"
)
_AHEAD: Final = 6


def _majority(claim: str, evidence: Evidence) -> Finding | None:
    """ "Short of a majority" of nine in favour out of 15; "a majority" of seven."""
    cut = words(claim)
    if not cut.has(_MAJORITY):
        return None
    at = next(k for k, word in enumerate(cut.low) if word in _MAJORITY)
    near = cut.low[max(0, at - 4) : at + 3]
    lacking = any(word in _LACKING or word in _FAILING for word in cut.low[max(0, at - _AHEAD) : at])
    if not _OTHER_MAJORITY.isdisjoint(near) or not lacking:
        return None
    for passage in evidence.passages:
        theirs = _counted(passage.text)
        told = words(passage.text)
        if "for" not in theirs or not told.has(_VOTED_ON) or told.has(_MAJORITY):
            continue
        cast = sum(theirs.values())
        if "against" in theirs and 2 * theirs["for"] > cast:
            message = f"The evidence has {theirs['for']:g} of {cast:g} in favour, which is a majority."
            return finding(ReasonCode.NUMBER, message, "majority", f"{theirs['for']:g} in favour", weight=0.8)
    return None


_MAJORITY: Final = listed("majority")
_VOTED_ON: Final = listed("abstained abstain abstention abstentions abstaining")


@lru_cache(maxsize=1024)
def _counted(text: str) -> dict[str, float]:
    """How many are for, against and abstaining; nothing where a vote has two counts."""
    cut = words(text)
    if _STANCES.keys().isdisjoint(cut.low) and "to" not in cut.low and "for" not in cut.low:
        return {}
    found: dict[str, float] = {}
    given = [q for q in quantities(text) if q.kind is Kind.COUNT and q.top is None and not q.article]
    scored: set[int] = set()
    for one, two in pairwise(given):
        between = cut.low[one.last : two.first]
        ballot = "votes" in between or cut.at(one.first - 1) == "by" or cut.at(two.last) == "votes"
        if ballot and _AGAINST & set(between) and _SCORE.issuperset(between):
            passed = _passed(cut, one.first)
            scored |= {one.first, two.first}
            if passed:
                pair = (one.value, two.value) if passed > 0 else (two.value, one.value)
                found |= dict(zip(("for", "against"), pair, strict=True))
    counted = [
        q
        for q in given
        if q.first not in scored
        and cut.at(q.first - 1) != "of"
        and cut.low[max(0, q.first - 2) : q.first] != ("of", "the")
    ]
    for one, after in zip_longest(counted, counted[1:]):
        stance = _stance(cut, one.last, min(one.last + _REACH, after.first if after else len(cut)))
        if stance and found.get(stance, one.value) != one.value:
            return {}
        if stance:
            found[stance] = one.value
    return found


def _stance(cut: Words, start: int, end: int) -> str:
    if end < len(cut) and cut.low[end - 1] in _AGAINST:
        return ""  # "61 votes against 44"
    for index in range(start, end):
        word = cut.low[index]
        if word in (";", ".") or word in _DENYING:
            return ""
        if word in _STANCES and not (word == "no" and cut.at(index + 1)[:1].isalpha()):
            return _STANCES[word]
        if word == "for" and not _VOTING.isdisjoint(cut.low[max(0, index - 2) : index]):
            return "for"
    return ""


def _passed(cut: Words, at: int) -> int:
    """1 where what was voted on passed, -1 where it failed, 0 where that is not said."""
    said = {w for w, s in zip(cut.low, cut.sentence, strict=True) if s == cut.sentence[at]}
    passed, failed = not said.isdisjoint(_PASSING), not said.isdisjoint(_FAILING)
    if passed == failed or not said.isdisjoint(_DENYING):
        return 0
    return 1 if passed else -1
