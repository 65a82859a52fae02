"""Told as less, or more, settled than it is: modals, hopes, thresholds and conditions."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from tests.check.structure.weighing import SURE, heaviest

BREACH = "Any breach of the treaty will carry heavy fines."
PLEDGE = "Tarn has committed to assisting the islands in harbour repairs."
HOPE = "Holm voiced the hope that Tarn, which sent an observer, will find its place in the pact."
LATE = "If a payment is more than 30 days late, the port may stop the ferry."
TERM = "Under the rules a member may leave on six months’ notice."
LASTING = "“Peace will only be lasting if there are guarantees in place to defend the valley,” Holm said on Monday at the old mill in Tarn."
CLAUSE = "A clause frees Tarn from the duty when the level of the lake stays below 12 metres."
WRONG = [
    (BREACH, "Any breach of the treaty may carry heavy fines."),
    (PLEDGE, "Tarn is considering assistance to the islands in harbour repairs."),
    (PLEDGE, "Tarn has committed to assisting the islands provided that they begin harbour repairs."),
    ("Sooner or later Tarn will have to come to the table.", "Sooner or later Tarn might come to the table."),
    ("Work to support a potential merger is being stepped up.",
     "Work to support a merger that has been concluded is being stepped up."),
    ("Several towns have reportedly shown interest in joining the pact.",
     "Several towns have reportedly joined the pact."),
    ("The summit may shape the harbour plan.", "The summit is expected to shape the harbour plan."),
    ("We expect a narrow yes, but a postponement is possible.", "The institute expects a narrow yes, but says the vote will be postponed."),
    (HOPE, "Holm voiced the certainty that Tarn, an observer, will find its place in the pact."),
    (HOPE, "Holm confirmed that Tarn, an observer, will find its place in the pact."),
    (LATE, "If a payment is late at all, the port may stop the ferry."),
    (LATE, "The port may stop the ferry if a payment is so much as a day late."),
    (LATE, "The port may stop the ferry as soon as a payment is late."),
    (TERM, "Under the rules a member may leave at once."),
    (LASTING, "There will be guarantees in place to defend the valley only if peace is lasting, Holm said at the old mill."),
    (CLAUSE, "A clause frees Tarn from the duty."),
    (CLAUSE, "A clause frees Tarn from the duty unless the level of the lake stays below 12 metres."),
    ("Tarn would join the pact only if the lake were left out.",
     "Tarn would join the pact unless the lake were left out."),
]  # fmt: skip
KEPT = [
    (BREACH, "Heavy fines will follow any breach of the treaty."),
    (PLEDGE, "Tarn has undertaken to help the islands with harbour repairs."),
    ("Not every town would be able to pay, but this should deter nobody.",
     "That certain towns could not pay was no reason for others not to."),
    ("Villages may have to be given up.", "Villages could be given up."),
    ("Troops might help to uphold a potential ceasefire.",
     "Troops might help to uphold a ceasefire, should one be reached."),
    ("Holm indicated that Tarn is unlikely to pay.", "Holm suggested that Tarn would probably not pay."),
    ("Tarn is unlikely to pay.", "A payment by Tarn is improbable."),
    (HOPE, "Holm hoped that Tarn, an observer, will find its place in the pact."),
    (LATE, "Once a payment is more than 30 days late, the port may stop the ferry."),
    ("A weak pact is better than none, said Holm, who landed 30 tonnes more than last year.",
     "Holm prefers a weak pact to none at all."),
    (LASTING, "Only with guarantees in place to defend the valley will peace be lasting, Holm said."),
    (CLAUSE, "Tarn is freed from the duty if the level of the lake is below 12 metres."),
    ("Firms in the port that broke the rules face fines.", "Firms that broke the rules are subject to fines."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_change_of_status_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) >= SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_what_is_equally_settled_is_kept(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE


POOL = (
    "Holm and Tarn are leading efforts to form a pool aimed at keeping the lake clean once the dam is opened."
)


def test_a_condition_binds_the_clause_beside_it() -> None:
    assert (
        heaviest(check_modality, POOL, "Holm and Tarn are at the head of the effort to form a pool.") < SURE
    )
    closed = "The ferry will be sold if the council agrees."
    assert heaviest(check_modality, closed, "The ferry will be sold.") >= SURE


MEETING = "A meeting of mayors had established a consensus that “we need to work together on the lake.”"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (MEETING, "An agreement to work together on the lake came out of a meeting of mayors."),
        (MEETING, "Mayors reached a consensus on joint work on the lake at a meeting."),
        ("Guards will be able to see what passes the lock.", "Guards will see what passes the lock."),
        (
            "Holm and Tarn are spearheading efforts to form a pool aimed at a clean lake.",
            "The pool led by Holm and Tarn is meant to keep the lake clean.",
        ),
    ],
)
def test_the_same_standing_in_other_words_is_kept(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE
