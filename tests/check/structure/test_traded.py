"""Two things exchanged between the parts of a sentence, and the same parts told in another order."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.merged import check_merged
from briefing.check.structure.role import check_role

HELP = "Lapland sent nurses to Bodo, while Skane lent engineers to the port of Tromso."
RENTS = "Rents climbed by 4 per cent in Oslo last year and by 9 per cent in Bergen."
ROOF = "The school roof will be mended in April. The library, whose lift broke down, has to wait until the autumn."
DAMS = "A landslide closed the tunnel near Narvik, and a flood damaged the bridge at Alta."
VOTES = "Hansen (Labour) wants the ferry kept; Moen (Centre) would rather build the tunnel."
JAM = "The growers' union asked for a subsidy, but the ministry offered only a loan for new trees."
REFUSALS = "The ministry rejected any idea of foreign sailors. The mayor had previously excluded a strike on the ferries."
HARVEST = "Skane had hoped for 40 tonnes an acre. The average in the past five years was 55."
WATER = "About three-quarters of the lake's water is drunk. The lake has lost a third of its fish since 1990."

EXCHANGED = [
    (
        "Despite concern about the level of the funding, Moen remains optimistic that Alta will join the project.",
        "Despite optimism about the level of the funding, Moen remains concerned that Alta will join the project.",
    ),
    (
        "The mayor also revealed plans to impose new tolls on lorries, separate from the closed bridges already"
        " under discussion.",
        "Plans for the closing of new bridges, distinct from tolls on lorries already being discussed, were"
        " revealed by the mayor.",
    ),
    (
        "Lind sent nurses to Bodo and Moen lent engineers to Alta.",
        "Engineers were lent to Alta by Lind, and nurses were sent to Bodo by Moen.",
    ),
    (HELP, "Engineers were lent to Tromso by Lapland, and nurses were sent to Bodo by Skane."),
    (HELP, "Skane sent nurses to Bodo, and Lapland lent engineers to Tromso."),
    (RENTS, "In Bergen rents climbed by 4 per cent, and in Oslo by 9 per cent."),
    (ROOF, "The library has to wait until April, and the school roof will be mended in the autumn."),
    (DAMS, "A flood closed the tunnel near Narvik, and a landslide damaged the bridge at Alta."),
    (DAMS, "The bridge at Narvik was damaged by a flood, and the tunnel near Alta closed by a landslide."),
    (VOTES, "Moen wants to keep the ferry, whereas Hansen would build the tunnel."),
    (JAM, "The ministry asked for a subsidy, but the union offered only a loan for new trees."),
    (
        REFUSALS,
        "The ministry dismissed any idea of a strike, and the mayor had ruled out foreign sailors on the ferries.",
    ),
    (HARVEST, "Against a five-year average of 40 tonnes an acre, Skane had hoped for 55."),
    (
        WATER,
        "Three quarters of the lake's fish have been lost since 1990, and about a third of its water is drunk.",
    ),
]
FLEET = (
    "As part of a wider plan, Lind and Norwegian Mayor Ove Brandt have proposed sending Danish and Swedish boats"
    " to Tromso to help guard a new harbour."
)
FORUM = "The fair followed a meeting in Alta, at which bakers from 22 towns drafted the rules."
KEPT = [
    (FLEET, "The point of the fleet transfer proposed by Lind and Brandt is to help guard a new harbour."),
    (FLEET, "Boats from Sweden and Denmark would, as Lind and Brandt have proposed, be sent to Tromso."),
    (FORUM, "The rules were drafted in Alta, at a meeting attended by bakers from 22 towns."),

    (REFUSALS, "The ministry dismissed foreign sailors, and the mayor had ruled out a strike on the ferries."),
    (HARVEST, "Against a five-year average of 55 tonnes an acre, Skane had hoped for 40."),
    (WATER, "A third of the lake's fish have been lost since 1990, and three quarters of its water is drunk."),
    (HELP, "Skane lent engineers to Tromso, and Lapland sent nurses to Bodo."),
    (HELP, "Nurses came to Bodo from Lapland and engineers to Tromso from Skane."),
    (HELP, "Bodo got nurses and Tromso engineers, sent by Lapland and Skane."),
    (RENTS, "Bergen's rents climbed by 9 per cent last year, and those in Oslo by 4 per cent."),
    (ROOF, "Mending the library, unlike the school roof, which is due in April, has to wait until the autumn."),
    (DAMS, "At Alta a bridge was damaged by a flood, and near Narvik a landslide closed a tunnel."),
    (VOTES, "Moen, of the Centre, prefers the tunnel; Hansen, of Labour, the ferry."),
    (JAM, "Only a loan for new trees was offered by the ministry, though the union had asked for a subsidy."),
    ("Tove will be paid 30 million crowns ($3 million) a year for lost power, with Arn covering half.",
     "Tove will be paid 30 million crowns, or $3 million, a year for the power that it has lost."),
]  # fmt: skip

DEAL = "Marta Lind startled the board by opening talks with Ove Brandt over the port."
SLOTS = [
    (DEAL, "The board was startled when Ove Brandt opened talks with Marta Lind."),
    ("The mayor wants the council to call on the bishop to lend the hall.",
     "The mayor would like the bishop to call on the council to lend the hall."),
    ("Skane got a loan of 3 million crowns from Gotland.", "Gotland got 3 million crowns in loans from Skane."),
]  # fmt: skip
SLOTS_KEPT = [
    (DEAL, "To the board's surprise, talks with Ove Brandt were opened by Marta Lind."),
    (
        "Skane signed a treaty on cod with Gotland in May.",
        "Gotland signed a treaty on cod with Skane in May.",
    ),
    ("Marta Lind has called on Lapland to take the lead.",
     "Lapland has been called on by Marta Lind to take the lead."),
    ("Marta Lind met with Ove Brandt in Malmo.", "Ove Brandt met with Marta Lind in Malmo."),
]  # fmt: skip


def weight(source: str, claim: str) -> float:
    return max((f.weight for f in check_merged(claim, Evidence((Passage(text=source),)))), default=0.0)


@pytest.mark.parametrize(("source", "claim"), EXCHANGED)
def test_things_that_have_changed_places_are_found(source: str, claim: str) -> None:
    assert weight(source, claim) >= 0.6


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_parts_in_another_order_are_left_alone(source: str, claim: str) -> None:
    assert weight(source, claim) < 0.45


@pytest.mark.parametrize(("source", "claim"), SLOTS)
def test_parties_exchanged_about_a_preposition_are_found(source: str, claim: str) -> None:
    assert max(weight(source, claim), weight_of_role(source, claim)) >= 0.6


@pytest.mark.parametrize(("source", "claim"), SLOTS_KEPT)
def test_what_parties_do_with_one_another_is_left_alone(source: str, claim: str) -> None:
    assert weight(source, claim) < 0.45


def weight_of_role(source: str, claim: str) -> float:
    return max((f.weight for f in check_role(claim, Evidence((Passage(text=source),)))), default=0.0)
