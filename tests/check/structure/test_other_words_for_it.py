"""Other words for what the source says, which a check once took for something else."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

HEARD = "Several ports have reportedly shown interest in the scheme, though the minister would not name them."
COUNT = "Organisers speak of 900 marchers; our reporter counts fewer."
BOARD = "Sorn, where the line begins, sent a delegate but refused to sign."
AID = "Lind is asking the bank for a loan, though its director has not yet committed to any formal support."
LATE = "If a payment is more than 60 days late, Sorn may close the locks."
AGAIN = (
    "If the pact falls, the old quarrel resumes with one difference: by then Sorn will have a second mill."
)
BACKER = "Lind spoke of the need for a Danish rescue fund in any deal with Chile, while Swedish banks would lend more."
CHARGE = "In response, the envoy accused European countries of seeking delay rather than a deal."
PAYER = "The council has yet to say who will pay for the bridge."


def held(source: str, claim: str) -> bool:
    return check_support(claim, Evidence((Passage(source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (HEARD, "A number of ports are reported to have shown interest in the scheme."),
        (HEARD, "Several ports are said to have shown interest in the scheme."),
        (COUNT, "The organisers put the number of marchers at 900, which is above the reporter's own count."),
        (BOARD, "Sorn, where the line begins, had a delegate there yet refused to sign."),
        (
            AID,
            "Lind is asking the bank for a loan, to which its director has so far made no formal commitment.",
        ),
        (LATE, "Sorn may close the locks should a payment be more than 60 days late."),
        (
            AGAIN,
            "Should the pact fall, the old quarrel resumes, but with Sorn in possession of a second mill.",
        ),
        (BACKER, "Lind spoke of the need for a rescue fund from Denmark in any deal with Chile."),
        (CHARGE, "The envoy responded by accusing Europe of seeking delay and not a deal."),
        (PAYER, "The council has not said who will pay for the bridge."),
    ],
)
def test_the_same_in_other_words_passes(source: str, claim: str) -> None:
    assert held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (HEARD, "A number of ports have shown interest in the scheme, which the minister would not name."),
        (COUNT, "The organisers put the number of marchers at 900, which is below the reporter's own count."),
        (BOARD, "Sorn, where the line begins, sent a delegate but has yet to refuse to sign."),
        (AID, "Lind is asking the bank for a loan, to which its director has made a formal commitment."),
        (LATE, "Sorn must close the locks should a payment be more than 60 days late."),
        (BACKER, "Lind spoke of the need for a Swedish rescue fund in any deal with Chile."),
        (CHARGE, "The envoy responded by accusing Canada of seeking delay and not a deal."),
        (PAYER, "The council will not pay for the bridge."),
    ],
)
def test_something_else_is_found(source: str, claim: str) -> None:
    assert not held(source, claim)
