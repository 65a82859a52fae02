"""What is hoped, proposed or possible, told as done; and the other way round. Each altered claim beside a
faithful one."""

from __future__ import annotations

import pytest

from briefing.check.structure.frame import frames
from briefing.check.structure.realis import check_realis

ORCHARD = "The growers hoped to open a cider press at the old mill, but frost killed the blossom."
TRAM = "The city council has suggested that the tram line be extended to the stadium."
MUSEUM = "The museum might lend the bronze horse to Vienna."
BRIDGE = "Engineers plan to close the east span of the bridge in June."
THEATRE = "The trust has bought the theatre on Mill Street."
THEFT = "A clerk is alleged to have sold the parish silver to a dealer in Ghent."
LIBRARY = "The minister dismissed the possibility of a fee for borrowing books."

OVERSTATED = [
    ("The growers used the old mill to open a cider press.", ORCHARD),
    ("The tram line has been extended to the stadium by the city council.", TRAM),
    ("The museum will lend Vienna the bronze horse.", MUSEUM),
    ("Vienna has obtained the museum's bronze horse as a loan.", MUSEUM),
    ("Engineers closed the east span of the bridge in June.", BRIDGE),
    ("A clerk sold the parish silver to a dealer in Ghent.", THEFT),
]
UNDERSTATED = [("The trust has considered buying the theatre on Mill Street.", THEATRE)]
FAITHFUL = [
    ("The growers had wanted to open a cider press at the old mill.", ORCHARD),
    ("It was the growers' dream to open a cider press at the old mill.", ORCHARD),
    ("Under a proposal by the city council the tram line would be extended to the stadium.", TRAM),
    ("Vienna may get the museum's bronze horse on loan.", MUSEUM),
    ("It is unclear whether the museum will lend Vienna the bronze horse.", MUSEUM),
    ("Engineers are to close the east span of the bridge in June.", BRIDGE),
    ("The bridge's east span will be closed in June, engineers said.", BRIDGE),
    ("A clerk stands accused of selling the parish silver to a dealer in Ghent.", THEFT),
    ("The trust has acquired the theatre on Mill Street.", THEATRE),
    ("The minister rejected a fee for borrowing books.", LIBRARY),
]


@pytest.mark.parametrize(("claim", "cited"), OVERSTATED + UNDERSTATED)
def test_another_standing_is_found_with_words_of_both_sides(claim: str, cited: str) -> None:
    found = [finding for frame in frames(claim, cited) for finding in check_realis(frame)]
    assert max((f.weight for f in found), default=0.0) >= 0.5
    assert all(f.reason.claim_words for f in found)
    assert all(f.reason.source_words for f in found)


@pytest.mark.parametrize(("claim", "cited"), FAITHFUL)
def test_a_reservation_in_other_words_is_kept(claim: str, cited: str) -> None:
    assert not [f for frame in frames(claim, cited) for f in check_realis(frame) if f.weight >= 0.3]
