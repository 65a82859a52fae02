"""What becomes what, and what only tells when: turned round, and told as an aim, a means or as going on."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.became import check_became
from briefing.check.structure.frame import frames
from briefing.check.structure.moments import check_moments
from briefing.check.support import check_support
from briefing.models import VerdictStatus

BARN = "The trust converted the old barn into a school last year."
TRAMS = "The city replaced its trams with buses in March."
METERS = "The growers will sue if the cap is enforced before meters have been installed."
TRUCE = "The observers are to keep the town calm once a ceasefire is reached."


@pytest.mark.parametrize(
    ("evidence", "false", "true"),
    [
        (BARN, "The trust turned the school into a barn.", "The trust made a school out of the old barn."),
        (
            TRAMS,
            "In March trams took the place of the city's buses.",
            "In March buses took the place of the city's trams.",
        ),
        (TRAMS, "The city's buses were replaced by trams.", "The city's trams were replaced by buses."),
        (
            "The plant switched from coal to timber.",
            "The plant switched from timber to coal.",
            "The plant changed from coal to timber.",
        ),
    ],
)
def test_what_becomes_what(evidence: str, false: str, true: str) -> None:
    assert any(check_became(frame) for frame in frames(false, evidence))
    assert not any(check_became(frame) for frame in frames(true, evidence))


@pytest.mark.parametrize(
    ("evidence", "false", "true"),
    [
        (
            METERS,
            "The growers will sue if the cap is enforced through the installation of meters.",
            "The growers will sue if the cap is enforced before the installation of meters.",
        ),
        (
            METERS,
            "The growers will sue if the cap is used to force the installation of meters.",
            "The growers will sue if the cap is enforced with no meters installed by then.",
        ),
        (
            TRUCE,
            "The observers are to keep the town calm so that a ceasefire can be reached.",
            "The observers are there so that the town stays calm after a ceasefire.",
        ),
        (
            TRUCE,
            "The observers are to keep the town calm while a ceasefire is still being negotiated.",
            "The observers are to keep the town calm when a ceasefire has been reached.",
        ),
    ],
)
def test_what_only_tells_when(evidence: str, false: str, true: str) -> None:
    assert any(check_moments(frame) for frame in frames(false, evidence))
    assert not any(check_moments(frame) for frame in frames(true, evidence))


@pytest.mark.parametrize(
    ("evidence", "false", "true"),
    [
        (
            "Lind declined to name the firms, saying that each would make its own announcement.",
            "Lind did not name the firms, saying that each had asked him to keep quiet.",
            "Lind, asked for the names of the firms, said that each would make its own announcement.",
        ),
        (
            "The bridge has never been on the council's agenda.",
            "The bridge has been taken off the council's agenda.",
            "The bridge was never on the council's agenda.",
        ),
        (
            "Unlike the usual school fairs, the autumn fair is run by parents.",
            "The autumn fair follows the usual pattern of school fairs.",
            "The autumn fair does not follow the usual pattern: parents run it.",
        ),
        (
            "The wall not only serves a strategic interest of the town but also looks good.",
            "The wall goes against a strategic interest of the town, but looks good.",
            "The wall looks good and is in line with a strategic interest of the town.",
        ),
        (
            "The purpose of the wall is to make it clear to thieves that they will be caught.",
            "The wall has already made thieves accept that they would be caught.",
            "The wall is meant to make thieves accept that they would be caught.",
        ),
        (
            "They will guarantee the town's supply after a peace agreement.",
            "They will guarantee the town's supply in the period leading up to a peace agreement.",
            "They will guarantee the town's supply in the period following a peace agreement.",
        ),
    ],
)
def test_in_a_verdict(evidence: str, false: str, true: str) -> None:
    verdicts = [check_support(claim, Evidence((Passage(evidence),))) for claim in (false, true)]
    assert [v.status is VerdictStatus.SUPPORTED for v in verdicts] == [False, True]


@pytest.mark.parametrize(
    ("evidence", "false", "true"),
    [
        (
            "The mayor resigned shortly before the report was published.",
            "The mayor resigned over the published report.",
            "The mayor resigned, and the report was published shortly after that.",
        ),
        (
            "The two sides will first agree a truce and then discuss borders.",
            "The two sides will agree a truce and discuss borders in parallel.",
            "The two sides will discuss borders after agreeing a truce.",
        ),
        (
            "The union said that the drivers were gathering at the depot despite ongoing talks.",
            "The union said that the drivers were gathering at the depot after the talks had ended.",
            "The union said that the drivers were gathering at the depot while talks went on.",
        ),
        (
            "The ban was introduced to protect bees.",
            "Since the bees had been protected, the ban was introduced.",
            "The ban was introduced so that bees would be protected.",
        ),
        (
            "The bridge was closed pending an inspection.",
            "The bridge was closed after an inspection.",
            "The bridge was closed until an inspection.",
        ),
        (
            "Lind will resign once the budget is passed.",
            "Lind's resignation will allow the budget to be passed.",
            "Lind's resignation will come once the budget is passed.",
        ),
    ],
)
def test_told_for_another_time(evidence: str, false: str, true: str) -> None:
    verdicts = [check_support(claim, Evidence((Passage(evidence),))) for claim in (false, true)]
    assert [v.status is VerdictStatus.SUPPORTED for v in verdicts] == [False, True]
