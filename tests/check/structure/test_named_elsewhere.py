"""A thing named from a sentence of hopes or denials, in what another sentence tells; conditions come true."""

from briefing.check.structure import check_modality, check_polarity
from tests.check.structure.weighing import SURE, heaviest

LEVY = (
    "Hoteliers had lobbied for a levy on day trips, but it was struck from the budget."
    " Moreau said she would come back to the matter in spring."
)
PRESS = (
    "The dairy cancelled its planned bottling plant in Tarn. About 90 jobs were to have been created there."
)
CALL = "The minister can stop the sale within a month. If he does not, work on the dam will start in May."
ROPES = "Vella's rival is Corso. Whether its ropes stand up better to rain is not known, since nobody has tested them."
RANCH = "Dorval, which owns half of a ranch in Chile, is not listed."
FEES = "Mr Oyelaran proposed that fees be frozen for a year. It was carried without a vote against."


def test_a_thing_named_from_a_hope_is_not_told_as_done() -> None:
    claim = "Moreau said she would come back to the matter of a levy on day trips in spring."
    assert heaviest(check_modality, LEVY, claim) < SURE


def test_what_was_to_have_been_done_is_not_told_as_done() -> None:
    claim = "About 90 jobs were to have been created at the bottling plant in Tarn."
    assert heaviest(check_modality, PRESS, claim) < SURE


def test_a_motion_to_do_it_is_no_deed() -> None:
    claim = "Mr Oyelaran's motion to freeze fees for a year was carried without a vote against."
    assert heaviest(check_modality, FEES, claim) < SURE


def test_the_denial_of_an_elliptic_condition_does_not_reach_the_rest() -> None:
    claim = "If the minister does not stop the sale, work on the dam will start in May."
    assert heaviest(check_polarity, CALL, claim) < SURE


def test_a_denial_may_stand_first_instead_of_last() -> None:
    claim = "It is not known whether Corso's ropes stand up better to rain than Vella's, since nobody has tested them."
    assert heaviest(check_polarity, ROPES, claim) < SURE


def test_a_relative_clause_may_be_told_alone() -> None:
    assert heaviest(check_polarity, RANCH, "Dorval owns half of a ranch in Chile.") < SURE


def test_a_gift_promised_is_not_given() -> None:
    source = "Portugal has promised a water purifier, and Chile has sent tents."
    assert heaviest(check_modality, source, "Portugal has delivered a water purifier.") > SURE
    assert heaviest(check_modality, source, "Portugal has offered a water purifier.") < SURE


def test_a_condition_is_not_told_as_come_true() -> None:
    source = "If the ruling is upheld, the mill will reopen but lose its subsidy."
    claim = "Now that the ruling has been upheld, the mill will reopen but lose its subsidy."
    assert heaviest(check_modality, source, claim) > SURE
    faithful = "The mill will reopen but lose its subsidy if the ruling is upheld."
    assert heaviest(check_modality, source, faithful) < SURE


def test_even_if_is_not_unless_in_what_both_deny() -> None:
    source = "Nobody should drink from the well, even if the water looks clear, the council said."
    claim = "Nobody should drink from the well unless the water looks clear, the council said."
    assert heaviest(check_modality, source, claim) > SURE


def test_what_is_left_open_is_not_ruled_out() -> None:
    source = "Okafor left open whether the port would close."
    assert heaviest(check_modality, source, "Okafor ruled out closing the port.") > SURE


def test_what_should_not_be_is_not_foretold() -> None:
    source = 'Pereira said: "Tenants should not pay for the repairs."'
    assert heaviest(check_modality, source, "Pereira said that tenants would not pay for the repairs.") > SURE
