"""What a claim has as so now, and what the source only has to come; how things are spoken of meanwhile."""

from briefing.check.structure import check_modality
from tests.check.structure.weighing import SURE, heaviest


def test_now_contradicts_what_will_have_to_be() -> None:
    source = "Sooner or later the owners will have to sit down with the tenants, the mayor said."
    claim = "The owners are now ready to sit down with the tenants, the mayor said."
    assert heaviest(check_modality, source, claim) > SURE


def test_now_is_no_error_of_what_is_under_way() -> None:
    source = "The agency is moving its files to a new archive, which will open in May."
    claim = "The agency's files are now being moved to a new archive."
    assert heaviest(check_modality, source, claim) < SURE


def test_what_somebody_tries_to_bring_about_may_be_spoken_of_by_its_name() -> None:
    source = "Two cities are leading efforts to form an alliance of ports aimed at cutting emissions."
    claim = "The alliance led by the two cities is meant to cut emissions from ports."
    assert heaviest(check_modality, source, claim) < SURE


def test_a_modal_far_before_its_verb_counts() -> None:
    source = "A regular exchange with the unions will play a great part in ensuring that wages stay fair."
    claim = "A regular exchange with the unions might conceivably be of great weight in ensuring that wages stay fair."
    assert heaviest(check_modality, source, claim) > SURE
