"""What is denied, left in the air or required, on matters that no sample article is about."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.frame import frames
from briefing.check.structure.kept_or_stopped import condition_denied, kept_or_stopped, not_enough
from briefing.check.structure.left_pending import left_pending
from briefing.check.structure.one_or_both import one_or_both
from briefing.check.structure.plain_not import plain_not
from briefing.check.support import check_support
from briefing.models import VerdictStatus


def found(mechanism, claim, source):
    return [f for frame in frames(claim, source) for f in mechanism(frame)]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The keeper said he had fed the otter and that the pool had been drained on a different day.",
            "The keeper said he had not fed the otter and that the pool was emptied on another day.",
        ),
        (
            "The choir is angry about that concert, which the abbot says he neither planned nor supported.",
            "The choir is angry about the concert, which the abbot says he supported but did not plan.",
        ),
        (
            "Then the orchard owners, who had raised no objection in three years of meetings, asked for a map.",
            "The request for a map followed three years of meetings in which the orchard owners had raised the"
            " same objection.",
        ),
    ],
)
def test_a_verb_denied_on_one_side_only(source, claim):
    assert found(plain_not, claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("The ferry neither sailed nor docked.", "The ferry did not sail, nor did it dock."),
        (
            "Two halls that were due to open in May may stay closed because nobody will run them.",
            "For want of anyone to run them, the two halls planned for May may not open.",
        ),
        (
            "The lease will lapse unless the parish renews it by June.",
            "The lease will lapse if the parish has not renewed it by June.",
        ),
        (
            "The curator acknowledged that she had met the dealer, but not that she had dined with him.",
            "The curator did not acknowledge having dined with the dealer.",
        ),
        ("The club not only fed the otters but housed them.", "The club fed the otters and housed them."),
    ],
)
def test_no_verb_denied_on_one_side_only(source, claim):
    assert not found(plain_not, claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "Moss will keep her stall and has not decided whether to rent another.",
            "Moss will keep her stall but has made up her mind against renting another.",
        ),
        (
            "The abbot said she had not yet formed a view on the length of the closure.",
            "The abbot said she had made up her mind how long the closure should last.",
        ),
        (
            "The baker said the fire had come from a faulty oven. The brigade has not confirmed that account.",
            "The baker blamed a faulty oven for the fire, an account that the brigade has ruled out.",
        ),
        (
            "The parish refused the barn, citing noise, and an appeal is pending.",
            "The parish rejected the barn over noise, and an appeal has since been dismissed.",
        ),
        (
            "Orla applied for the licence on the first day and has heard nothing since.",
            "Orla asked for the licence on the first day but has since been turned down.",
        ),
    ],
)
def test_what_is_left_in_the_air(source, claim):
    assert found(left_pending, claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "Moss has not decided whether to rent another stall.",
            "Moss is undecided about renting another stall.",
        ),
        (
            "The brigade has not confirmed that account and the baker rejects it.",
            "The baker rejects the account, which the brigade has yet to confirm.",
        ),
        (
            "The parish refused the barn, citing noise, and an appeal is pending.",
            "The barn was rejected by the parish over noise, and an appeal awaits a ruling.",
        ),
    ],
)
def test_what_stays_in_the_air(source, claim):
    assert not found(left_pending, claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The bridge would need the support of four villages as well as a majority of the votes cast.",
            "The bridge must win either a majority of the votes or the support of four villages.",
        ),
        (
            "A third ferry is possible if fares stay low and the harbour does not silt up.",
            "A third ferry is possible if fares stay low or the harbour does not silt up.",
        ),
        (
            "The mill will reopen only if it hires a miller or regains its customers.",
            "To reopen, the mill must hire a miller and regain its customers.",
        ),
    ],
)
def test_one_of_two_told_for_both(source, claim):
    assert found(one_or_both, claim, source)


def test_both_stay_both():
    source = "The mill will reopen only if it hires a miller and regains its customers."
    assert not found(one_or_both, "The mill must hire a miller and regain its customers to reopen.", source)
    source = "The mill must not sell flour or bread."
    assert not found(one_or_both, "The mill must sell no flour and no bread.", source)


def test_expected_is_not_obliged():
    source = "The survey of the quay begins in May and is expected to be led by an outside engineer."
    claim = "The survey of the quay begins in May and must be led by an outside engineer."
    verdict = check_support(claim, Evidence((Passage(text=source),)))
    assert verdict.status is not VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("mechanism", "source", "claim"),
    [
        (
            kept_or_stopped,
            "The rent of a stall has kept rising, by six per cent in a year.",
            "The rent of a stall has stopped rising.",
        ),
        (
            not_enough,
            "The amended rule cannot come into force until the hearing has ended on 17 March.",
            "The amended rule will come into force when the hearing ends on 17 March.",
        ),
        (
            condition_denied,
            "If the abbot declines to open the gate, the choir may lead the procession through Mill Lane.",
            "If the abbot opens the gate, the choir may lead the procession through Mill Lane.",
        ),
    ],
)
def test_going_on_and_on_what_condition(mechanism, source, claim):
    assert found(mechanism, claim, source)


@pytest.mark.parametrize(
    ("mechanism", "source", "claim"),
    [
        (kept_or_stopped, "The rent has not stopped rising.", "The rent has kept rising."),
        (
            not_enough,
            "The rule cannot come into force until the hearing has ended.",
            "The rule will come into force only when the hearing ends.",
        ),
        (
            condition_denied,
            "A stall loses the rebate if it fails to report by May.",
            "A stall goes on getting the rebate only if it reports by May.",
        ),
    ],
)
def test_the_same_course_and_condition(mechanism, source, claim):
    assert not found(mechanism, claim, source)


def test_no_condition_is_no_condition():
    source = "The abbot says that he will begin pouring the floor in October in any case."
    claim = "The abbot says he will start pouring the floor in October if no one objects."
    verdict = check_support(claim, Evidence((Passage(text=source),)))
    assert verdict.status is not VerdictStatus.SUPPORTED


def test_whose_share_is_another_matter():
    assert not found(
        plain_not,
        "The pledge was not signed by all four banks.",
        "Three of the four banks signed the pledge.",
    )
