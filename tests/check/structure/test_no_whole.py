"""Words of quantity, cause and comparison that say less than they seem to, and the same where they do not."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.comparison import check_comparison
from briefing.check.structure.relation import check_relation
from briefing.check.structure.remainder import check_remainder
from briefing.check.structure.scope import check_scope

MILL = "The mill showed its efforts to mend the weir, yet it left doubts about the dam."
TRUCE = "The union has offered guards to help keep a potential truce at the docks."
GOODS = "Aid, including tents, blankets and water filters, has been a mainstay of the plan."
TOWNS = "Several towns have shown interest in joining the club."
AGENTS = "Two of the agents did not want to go home."
FEE = "The fee of 9 euros per dose did not cover the costs."
RANK = "The yard is the second-largest in the country."

SILENT = [
    ("For all its efforts to mend the weir, the mill left doubts about the dam.", MILL),
    ("The union has offered guards to help keep any truce at the docks.", TRUCE),
    ("Tents, blankets and water filters have all been part of the aid.", GOODS),
    ("The towns interested in joining the club were not named.", TOWNS),
    ("The two agents who did not want to go home have vanished.", AGENTS),
    ("The fee for each dose did not cover the costs.", FEE),
    ("Only one yard in the country is larger.", RANK),
]
SPOKEN = [
    ("All efforts of the mill to mend the weir left doubts about the dam.", MILL),
    ("The towns have joined the club.", TOWNS),
    ("The agents did not want to go home.", AGENTS),
    ("Only the yard is large in the country.", "The yard is large in the country."),
]


def _weights(check: object, claim: str, cited: str) -> list[float]:
    return [f.weight for f in check(claim, Evidence((Passage(text=cited),))) if f.weight > 0.3]  # type: ignore[operator]


@pytest.mark.parametrize(("claim", "cited"), SILENT)
def test_no_whole_is_claimed(claim: str, cited: str) -> None:
    assert not _weights(check_scope, claim, cited)


@pytest.mark.parametrize(("claim", "cited"), SPOKEN)
def test_a_whole_is_claimed(claim: str, cited: str) -> None:
    assert _weights(check_scope, claim, cited)


def test_what_is_done_to_prevent_a_thing_prevents_it() -> None:
    cited = "He stressed the need for strong guards to prevent smugglers from breaking the seal."
    claim = "Strong guards are needed in order to keep smugglers from breaking the seal."
    assert not _weights(check_relation, claim, cited)


def test_contributing_money_is_no_cause() -> None:
    cited = "A club that joins before June will not be asked to contribute to the fund."
    assert not _weights(
        check_relation, "A club that enters before June would escape having to contribute to the fund.", cited
    )


def test_to_halve_a_rise_is_not_the_contrary_of_a_rise() -> None:
    cited = (
        "The board decided to cap the rise in ferry fares at 3 per cent, half of what the line had asked for."
    )
    assert not _weights(
        check_comparison, "The board halved the rise in ferry fares for which the line had asked.", cited
    )


def test_a_support_verb_names_nothing() -> None:
    cited = "The harbour board has been trying to take the repair of the timber quay into its own hands since the storm."
    claim = (
        "The harbour board has been trying to take charge of the repair of the timber quay since the storm."
    )
    assert not _weights(check_remainder, claim, cited)
    claim = "The harbour board has been trying to take the repair of the timber warehouse into its own hands since the storm."
    assert _weights(check_remainder, claim, cited)
