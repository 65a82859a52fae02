"""A condition that the claim puts in by "once", "until", "only if" or "unless"."""

from briefing.check.structure import check_modality
from tests.check.structure.weighing import SURE, heaviest

PLEDGE = "The ministry has promised to repair the bridges in Oakham and to widen the road to the port."
BAN = "The council voted to close the quarry and to plant trees on the slope."


def test_a_clause_with_once_is_a_condition_put_in() -> None:
    claim = "The ministry has promised to repair the bridges in Oakham once the county has widened the road."
    assert heaviest(check_modality, PLEDGE, claim) > SURE


def test_a_clause_with_until_is_a_condition_put_in() -> None:
    claim = "The ministry will not repair the bridges in Oakham until the road to the port has been widened."
    assert heaviest(check_modality, PLEDGE, claim) > SURE


def test_once_for_after_is_no_condition_put_in() -> None:
    source = "The ministry will repair the bridges after the flood season."
    claim = "The ministry will repair the bridges once the flood season is over."
    assert heaviest(check_modality, source, claim) < SURE


def test_once_for_a_compound_with_post_is_no_condition_put_in() -> None:
    source = "The mayor asked the state for help with any post-flood repairs in Oakham."
    claim = "The mayor asked the state for help with repairs in Oakham once the flood is over."
    assert heaviest(check_modality, source, claim) < SURE


def test_once_more_and_once_a_mayor_open_no_clause() -> None:
    claim = "Ann Reed, once a mayor of Oakham, said once more that the council voted to close the quarry."
    source = "Former Oakham mayor Ann Reed repeated that the council voted to close the quarry."
    assert heaviest(check_modality, source, claim) < SURE


def test_only_if_is_a_condition_put_in() -> None:
    claim = "The council voted to close the quarry only if trees are planted on the slope."
    assert heaviest(check_modality, BAN, claim) > SURE


def test_only_if_may_word_what_has_to_be() -> None:
    source = "To close the quarry, the council needs the consent of its owner."
    claim = "The council can close the quarry only if its owner consents."
    assert heaviest(check_modality, source, claim) < SURE


def test_unless_is_an_exception_put_in() -> None:
    claim = "The council voted to close the quarry unless trees are planted on the slope."
    assert heaviest(check_modality, BAN, claim) > SURE


def test_unless_may_word_a_choice_of_two() -> None:
    source = "Either the pump has failed or somebody has shut the valve, the engineer said."
    claim = "Unless the pump has failed, the engineer said, somebody has shut the valve."
    assert heaviest(check_modality, source, claim) < SURE


def test_an_if_is_a_condition_put_in() -> None:
    claim = "The ministry has promised to repair the bridges in Oakham if the county widens the road."
    assert heaviest(check_modality, PLEDGE, claim) > SURE


def test_an_if_for_those_who_do_is_no_condition_put_in() -> None:
    source = "The ministry repairs the bridges of towns that widen their roads."
    claim = "The ministry repairs the bridges of a town if it widens its roads."
    assert heaviest(check_modality, source, claim) < SURE


def test_as_soon_as_is_a_condition_put_in() -> None:
    source = "The ministry is repairing the bridges in Oakham now."
    claim = "The ministry is to repair the bridges in Oakham as soon as the county has widened the road."
    assert heaviest(check_modality, source, claim) > SURE


def test_unless_for_a_need_is_a_condition_put_in_where_nothing_is_denied() -> None:
    source = "The mayor spoke of the need for a reserve in the budget talks with the council."
    wrong = "The mayor said a reserve was needed unless the budget talks with the council came to an end."
    right = "The budget talks with the council, the mayor said, could not succeed unless there was a reserve."
    assert heaviest(check_modality, source, wrong) > SURE
    assert heaviest(check_modality, source, right) < SURE
