"""Names and figures with the noun or the party that they go with."""

from briefing.check.structure.merged import check_merged
from tests.check.structure.weighing import SURE, heaviest

BRIDGE = "Norwegian engineers inspected the bridge in Denmark."
DAMS = (
    "Both Ford, with 41 million cubic metres, and the new Upper Ford, with 17 million, belong to the utility."
)
SHARES = "The members will pay 90 million euros, of which Arland €40 million, Borland €30 million and Corland €20 million."


def test_names_exchanged_between_two_nouns_are_found_however_they_are_worded() -> None:
    assert heaviest(check_merged, BRIDGE, "Danish engineers inspected the Norwegian bridge.") > SURE
    assert (
        heaviest(check_merged, BRIDGE, "The bridge in Norway was inspected by engineers from Denmark.") > SURE
    )


def test_the_same_names_in_another_form_are_no_exchange() -> None:
    assert heaviest(check_merged, BRIDGE, "The Danish bridge was inspected by engineers from Norway.") <= SURE
    assert heaviest(check_merged, BRIDGE, "Engineers from Norway looked at Denmark's bridge.") <= SURE


def test_a_figure_of_the_longer_name_is_not_that_of_the_shorter() -> None:
    assert (
        heaviest(check_merged, DAMS, "Ford holds 17 million cubic metres and Upper Ford 41 million.") > SURE
    )
    assert (
        heaviest(check_merged, DAMS, "The larger is Upper Ford, which holds 41 million cubic metres.") > SURE
    )


def test_a_figure_may_come_before_its_name() -> None:
    told = "The utility owns two dams, with 17 million cubic metres for Upper Ford and 41 million for Ford."
    assert heaviest(check_merged, DAMS, told) <= SURE
    assert heaviest(check_merged, DAMS, "Upper Ford holds 17 million cubic metres, Ford 41 million.") <= SURE


def test_a_share_of_a_list_belongs_to_the_name_before_it() -> None:
    assert heaviest(check_merged, SHARES, "Borland's share of the payment is 40 million euros.") > SURE
    assert heaviest(check_merged, SHARES, "Borland's share of the payment is 30 million euros.") <= SURE
    told = "Arland will pay 40 million euros, twice as much as Corland."
    assert heaviest(check_merged, SHARES, told) <= SURE


def test_a_thing_of_another_sentence_in_a_slot_of_this_one_is_found() -> None:
    source = "The mayor rejected any idea of a toll. The minister dismissed the possibility of a strike at the port."
    claim = "The minister dismissed the possibility of a toll at the port."
    assert heaviest(check_merged, source, claim) > SURE
    assert heaviest(check_merged, source, "The minister dismissed the possibility of a port strike.") <= SURE


def test_a_slot_that_the_source_fills_in_two_ways_says_nothing() -> None:
    source = (
        "The mayor spoke of the danger of floods. The minister spoke of the danger of drought and of floods."
    )
    assert heaviest(check_merged, source, "The minister spoke of the danger of floods.") <= SURE
