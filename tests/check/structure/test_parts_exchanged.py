"""Who asks, has, helps or is what, given to another party of the same sentence."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

INVITED = (
    "The mayor met Vidal, and Ortega accepted an invitation for a state visit from Queen Ingrid II while"
    " there."
)
ROUND = "The next round of Peru-Chile talks on Bolivia is to be held in Lima on Monday."
DEMAND = (
    "Lima has reiterated its demand for direct involvement in the talks, with major Chilean firms reaffirming"
    " their support for it."
)
SEAT = "The union insists on a seat on the board, and the shareholders back it."
DRILL = (
    "Chile has taken part in drills with Peruvian forces, aimed at enhancing their operational capabilities."
)
HELP = "Additionally, Peru has committed to assisting Chile in court reforms and anti-corruption initiatives."
WHICH = "The strike has shut the port in Lima, where dockers rejected the offer, and in Callao."
BESIDE = "Peru has played a leading role in the relief effort alongside Chile after Brazil withdrew."
LOBBY = "Moreno, alongside Silva, has been lobbying Lima to provide air cover."
OFTEN = "They are to visit 11 stations on the river and will report to the board every three months."
ALLY = "“The US is an important ally for us,” Lind said in Norway."
CHIEFS = "The meeting follows a gathering of senior military officials from 37 nations in Oslo last Tuesday."


def held(source: str, claim: str) -> bool:
    return check_support(claim, Evidence((Passage(source),))).status is VerdictStatus.SUPPORTED


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (INVITED, "At the talks Ortega said yes to an invitation from Vidal for a state visit."),
        (
            INVITED,
            "At the talks Ortega said yes to an invitation to receive Queen Ingrid II on a state visit.",
        ),
        (ROUND, "Peru and Bolivia are to hold their next round of talks in Lima on Monday."),
        (DEMAND, "Lima again demanded a direct part in the talks for the major Chilean firms."),
        (DEMAND, "Lima has renewed its call for major Chilean firms to be directly involved in the talks."),
        (SEAT, "The union insists on a seat on the board for the shareholders."),
        (DRILL, "Chile joined drills with Peruvian forces to improve its own operational capabilities."),
        (WHICH, "The strike has shut the port in Lima and in Callao, where dockers rejected the offer."),
        (BESIDE, "Together with Brazil, Peru has played a leading role in the relief effort."),
        (LOBBY, "Moreno has been lobbying both Lima and Silva to provide air cover."),
        (CHIEFS, "Earlier, political leaders of 37 countries had assembled in Oslo."),
    ],
)
def test_a_part_given_to_another_is_caught(source: str, claim: str) -> None:
    assert not held(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (INVITED, "At the talks Ortega said yes to an invitation from Queen Ingrid II for a state visit."),
        (ROUND, "Peru and Chile are to hold their next round of talks on Bolivia in Lima on Monday."),
        (DEMAND, "Lima has again demanded that Peru be directly involved in the talks."),
        (SEAT, "The union insists that it have a seat on the board."),
        (
            DRILL,
            "Chile joined drills with Peruvian forces to improve the Peruvians' own operational capabilities.",
        ),
        (
            HELP,
            "Peru has promised to help Chile carry out reforms of its courts and efforts against corruption.",
        ),
        (WHICH, "The strike has shut the ports in Callao and in Lima, where dockers rejected the offer."),
        (BESIDE, "Together with Chile, Peru has played a leading role in the relief effort."),
        (LOBBY, "Moreno and Silva have been lobbying Lima to provide air cover."),
        (OFTEN, "They are to call at 11 stations and to send the board a report every quarter."),
        (ALLY, "Lind regards the United States as an important ally."),
        (CHIEFS, "Earlier, military chiefs of 37 countries had assembled in Oslo."),
    ],
)
def test_the_same_parts_pass(source: str, claim: str) -> None:
    assert held(source, claim)
