"""Which findings a reader is told, and in what order."""

from __future__ import annotations

from briefing.check.base import Evidence, Finding, Passage
from briefing.check.reasons import told
from briefing.check.support import check_support
from briefing.models import Reason, ReasonCode


def finding(
    code: ReasonCode, mine: str, theirs: str = "", weight: float = 0.8, hard: bool = False
) -> Finding:
    message = f"{code}: “{mine}” for “{theirs}”"
    return Finding(Reason(code=code, message=message, claim_words=mine, source_words=theirs), hard, weight)


def test_one_check_does_not_say_the_same_thing_twice() -> None:
    word = finding(ReasonCode.SCOPE, "All", "Several")
    phrase = finding(ReasonCode.SCOPE, "All the leaders", "several leaders", 0.7)
    assert told([word, phrase, phrase], cited=True) == (phrase.reason,)


def test_other_words_are_another_reason() -> None:
    one, two = (
        finding(ReasonCode.NUMBER, "3 ships", "4 ships"),
        finding(ReasonCode.NUMBER, "3 ports", "5 ports"),
    )
    assert told([one, two], cited=True) == (one.reason, two.reason)


def test_each_check_has_its_say() -> None:
    day = finding(ReasonCode.DATE, "before the vote", "after the vote", hard=True)
    link = finding(ReasonCode.RELATION, "before", "after")
    assert told([link, day], cited=True) == (day.reason, link.reason)


def test_a_hard_finding_does_not_give_way_to_a_soft_one() -> None:
    hard = finding(ReasonCode.NAME, "Lind", "Berg", hard=True)
    soft = finding(ReasonCode.NAME, "Lind of Oslo", "Berg of Oslo")
    assert told([hard, soft], cited=True) == (hard.reason, soft.reason)


def test_missing_words_are_listed_where_nothing_else_is_told() -> None:
    listed = finding(ReasonCode.REMAINDER, "a few words", weight=0.1)
    other = finding(ReasonCode.ROLE, "Lind", "Berg")
    assert told([listed], cited=True) == (listed.reason,)
    assert told([listed, other], cited=True) == (other.reason,)
    assert told([listed, other], cited=False) == (other.reason, listed.reason)


def test_hints_are_told_only_when_there_is_nothing_better() -> None:
    hint = finding(ReasonCode.SPEAKER, "Lind", "Berg", weight=0.2)
    assert told([hint], cited=True) == (hint.reason,)
    assert told([hint, finding(ReasonCode.ROLE, "x", "y")], cited=True)[0].code is ReasonCode.ROLE


def test_all_for_several_is_one_reason() -> None:
    said = "Several harbour masters emphasized the need for deeper channels, signalling a shift in policy."
    claim = "All the harbour masters stressed that deeper channels are needed, a sign of a shift in policy."
    reasons = check_support(claim, Evidence((Passage(text=said),))).reasons
    assert [reason.code for reason in reasons] == [ReasonCode.SCOPE]
