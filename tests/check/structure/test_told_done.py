"""What only has to be, may be or would have been is not done; what is begun is not complete."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

CAUGHT = [
    (
        'The council wrote: "Now the company has to show that it is willing to repay the loans."',
        "The council wrote that the company had now shown that it is ready to make a repayment that would end"
        " the loans.",
    ),
    (
        "She suggested that rising prices might push farmers and millers to consider leaving the region.",
        "She suggested that rising prices had led farmers and millers to consider leaving the region.",
    ),
    (
        "Growing doubt over the loans might push towns to consider selling land.",
        "Growing doubt over the loans ought to lead towns to consider selling land.",
    ),
    (
        "The talks indicate a need for stronger involvement of the towns in water policy.",
        "The talks confirm that the towns have become more strongly involved in water policy.",
    ),
    (
        "The report points to a need for closer cooperation between the hospitals.",
        "The report points to closer cooperation between the hospitals, which has already begun.",
    ),
    (
        "Norda has sent two ships to the bay.",
        "Norda has pledged to send two ships to the bay.",
    ),
    (
        "Unless rents fall, tenants could leave the district.",
        "If rents do not fall, tenants will leave the district.",
    ),
    (
        "Chiefs of police from 12 towns gathered to discuss how the patrols might work in practice.",
        "Chiefs of police from 12 towns gathered and settled how the patrols could work in practice.",
    ),
    (
        "The lease will lapse unless the board signs it by 3 May.",
        "If the board does not sign the lease by 3 May, the deadline will be extended.",
    ),
    (
        "The mayor stressed that any successful plan must have the support of the farmers.",
        "The mayor stressed that any successful plan might benefit from the support of the farmers.",
    ),
    (
        "The owners stressed the need for long-term repairs, signalling a shift toward steady investment.",
        "The stress that the owners laid on long-term repairs completes a shift toward steady investment.",
    ),
    (
        "To succeed, the plan must have strong backing from the state, she said.",
        "She said that the plan can succeed even where backing from the state is weak.",
    ),
    (
        "The truce will endure only if there are observers.",
        "The truce is attainable only where there are observers.",
    ),
    (
        "New grants for schools are being announced and will continue to be paid out.",
        "New grants for schools are being announced, and their payment will begin once talks open.",
    ),
]
FAITHFUL = [
    (
        "The council said that the company must show that it is willing to repay the loans.",
        "The council said that it was for the company to show that it was willing to repay the loans.",
    ),
    (
        "Rising prices might push farmers to leave the region, she suggested.",
        "Rising prices, she suggested, might lead farmers to leave the region.",
    ),
    (
        "The owners emphasised the need for long-term repairs.",
        "The owners laid stress on long-term repairs.",
    ),
    (
        "Unless rents fall, tenants could leave the district.",
        "If rents do not fall, tenants may leave the district.",
    ),
    (
        "Norda said it would send two ships to the bay.",
        "Norda has pledged to send two ships to the bay.",
    ),
    (
        "A lasting truce will be possible only if there are observers.",
        "The truce can be made to last only if there are observers.",
    ),
    (
        "The lease will lapse unless the board signs it by 3 May.",
        "If the board has not signed the lease by 3 May, it will expire.",
    ),
]


def _status(source: str, claim: str) -> VerdictStatus:
    return check_support(claim, Evidence((Passage(text=source),))).status


@pytest.mark.parametrize(("source", "claim"), CAUGHT)
def test_more_settled_than_it_is(source: str, claim: str) -> None:
    assert _status(source, claim) is not VerdictStatus.SUPPORTED


@pytest.mark.parametrize(("source", "claim"), FAITHFUL)
def test_told_as_it_is(source: str, claim: str) -> None:
    assert _status(source, claim) is VerdictStatus.SUPPORTED
