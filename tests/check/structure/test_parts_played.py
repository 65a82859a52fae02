"""Who leads, who joins in, who backs, and with whom it is done."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.merged import check_merged
from briefing.check.structure.role import check_role

TALKS = "The talks drew envoys from nine ports. The union's secretary, Ida Holm, also participated."
MISSION = "Peru said that it would support the mission off the coast."
PLAN = "Norway and Chile have drawn up a plan to save Peru's fisheries."


@pytest.mark.parametrize(("source", "claim"), [
    (TALKS, "The talks were convened by the union's secretary."),
    (TALKS, "Ida Holm was the host of the talks, which drew envoys from nine ports."),
    (MISSION, "The mission off the coast is to be led by Peru."),
    ("Norland was at the exercise as an observer.", "Norland hosted the exercise."),
    ("The search must be made in conjunction with Peru.", "The search must be made under the command of Peru."),
])  # fmt: skip
def test_one_who_does_not_lead_is_found(source: str, claim: str) -> None:
    assert check_role(claim, Evidence((Passage(text=source),)))


@pytest.mark.parametrize(("source", "claim"), [
    (TALKS, "The union's secretary took part in the talks, along with envoys from nine ports."),
    (MISSION, "Peru will back the mission off the coast."),
    ("Chile led the mission and Peru joined it.", "Peru joined the mission, which was headed by Chile."),
    ("Norway hosted the summit and took part in the vote.", "Norway was the host of the summit."),
])  # fmt: skip
def test_one_who_leads_passes(source: str, claim: str) -> None:
    assert not check_role(claim, Evidence((Passage(text=source),)))


def test_another_partner_is_found() -> None:
    found = check_merged("Norway, in tandem with Peru, has prepared a plan to save the fisheries.",
                         Evidence((Passage(text=PLAN),)))  # fmt: skip
    assert any("jointly" in f.reason.message for f in found)
    assert not check_merged("Norway, in tandem with Chile, has prepared a plan to save Peru's fisheries.",
                            Evidence((Passage(text=PLAN),)))  # fmt: skip


def test_back_between_a_plural_and_a_name_is_a_verb() -> None:
    noted = "The traders took note of a proposal by Peru for a toll. The Commission supports the proposal."
    claim = "The traders back Peru's proposal for a toll, which the Commission took note of."
    cited = Evidence((Passage(text=noted),))
    assert [*check_role(claim, cited), *check_merged(claim, cited)]
