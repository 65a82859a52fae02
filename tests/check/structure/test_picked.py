"""Some picked out of a whole, one told for several, the last of what goes on, exceptions put in."""

from __future__ import annotations

import pytest

from briefing.check.structure import check_scope

from .weighing import SURE, heaviest

EVERY = "Every member must pay into the fund in the best way that it can."
SEVERAL = "Several towns have asked for a tram, the minister said."
GRANTS = "New grants for the port are being announced and will continue to be paid out."
ALL = "Everybody wants a fair price, not least the growers."
FORMAL = "The mayor has not committed to any formal backing of the line."
TEST = "The coming weeks will test whether the bank will fully back the line."
NOTION = "The guild has voiced its anger, rejecting any notion of foreign cranes in the port."
PACKAGE = "The mayor also announced a significant tram package."

WRONG = [
    (TEST, "The coming weeks will test whether the bank will back the line at all."),
    (TEST, "The coming weeks will test whether the bank will back parts of the line."),
    (NOTION, "The guild has voiced its anger at large foreign cranes in the port."),
    (PACKAGE, "The mayor announced several significant tram packages."),
    (FORMAL, "The mayor has not fully committed to formal backing of the line."),
    (EVERY, "The richest members must pay into the fund in the best way they can."),
    (EVERY, "The members best able to do so must pay into the fund."),
    (EVERY, "Members that can afford it must pay into the fund in the best way they can."),
    (EVERY, "It is up to the largest members alone to pay into the fund as best they can."),
    (SEVERAL, "One town has asked for a tram, the minister said."),
    (SEVERAL, "A single town has asked for a tram, the minister said."),
    (GRANTS, "The last of the new grants for the port are being announced."),
    (GRANTS, "New grants for the port are being announced, and these are to be the last."),
    (ALL, "Everybody but the growers wants a fair price."),
    (ALL, "Everyone except the millers wants a fair price."),
    (FORMAL, "The mayor has not committed to more than formal backing of the line."),
    (FORMAL, "The mayor has not committed to anything beyond formal backing of the line."),
]
RIGHT = [
    (TEST, "Whether the bank will back the line in full is a test of the weeks ahead."),
    (NOTION, "The guild has voiced its anger at the very idea of foreign cranes in the port."),
    (PACKAGE, "The mayor announced a tram package of some significance."),
    ("The mayor has not fully committed to any line.", "The mayor has not fully committed to any line."),
    (EVERY, "The members must pay into the fund as best they can."),
    (EVERY, "Each of the members, even the smallest, must pay into the fund in the best way it can."),
    ("Every member that can afford it must pay.", "Members that can afford it must pay."),
    (SEVERAL, "The minister said that towns had asked for a tram."),
    (GRANTS, "Grants for the port, the latest of which are new, are being announced."),
    (ALL, "Everybody, and the growers in particular, wants a fair price."),
    ("All towns but Lund have signed.", "All towns but Lund have signed."),
    ("All pumps are to be metered, she said.", "She backs the metering of all pumps but opposes a lock."),
    (FORMAL, "The mayor has not committed to backing the line formally in any way."),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_part_or_an_exception_of_the_claims_own_is_found(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), RIGHT)
def test_the_same_whole_in_other_words_passes(source: str, claim: str) -> None:
    assert heaviest(check_scope, source, claim) <= SURE
