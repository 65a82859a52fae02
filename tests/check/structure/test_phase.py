from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.modality import check_modality
from briefing.check.structure.polarity import check_polarity


def heaviest(source: str, claim: str) -> float:
    return max((f.weight for f in check_polarity(claim, Evidence((Passage(text=source),)))), default=0.0)


@pytest.mark.parametrize(("source", "claim"), [
    ("Help from the islands remains vital for the port.", "Help from the islands is no longer vital for the port."),
    ("The ferry has already reached the northern quay.", "The ferry has yet to reach the northern quay."),
    ("Neither bank has ruled out a rise in fees.", "A rise in fees has been ruled out at both banks."),
    ("The tests neither proved nor ruled out the leak.", "The tests ruled the leak out."),
])  # fmt: skip
def test_a_phase_or_a_double_denial_turned_round_is_found(source: str, claim: str) -> None:
    assert heaviest(source, claim) >= 0.6


@pytest.mark.parametrize(("source", "claim"), [
    ("Help from the islands remains vital for the port.", "Help from the islands is still vital for the port."),
    ("The law forbids mayors to instruct the harbour.", "The law does not allow mayors to instruct the harbour."),
    ("Ms Holm joined the board in May and will leave it in autumn.", "Holm will quit the board in autumn."),
    ("One valve in ten failed in extreme cold.", "One valve in ten gave out when it was extremely cold."),
    ("Following a debate in Lund, Holm called for calm.", "A debate in Lund preceded Holm's call for calm."),
])  # fmt: skip
def test_the_same_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(source, claim) < 0.6


@pytest.mark.parametrize(("source", "claim"), [
    ("The board told Holm to take any bid above 60 crowns and to report back if none came.",
     "Holm is allowed to take a bid of more than 60 crowns."),
    ("The union said that 300 jobs would be lost unless the yard was sold.", "The union spoke of 300 lost jobs."),
    ("The councils regretted that they had been heard only after the sale.",
     "The councils regretted the timing of the hearing."),
])  # fmt: skip
def test_a_condition_of_something_else_is_not_missed(source: str, claim: str) -> None:
    found = check_modality(claim, Evidence((Passage(text=source),)))
    assert max((f.weight for f in found), default=0.0) < 0.45


def test_a_condition_left_out_is_found() -> None:
    source = "The growers will go to court if the levy is raised before the harvest."
    found = check_modality("The growers will go to court over the levy.", Evidence((Passage(text=source),)))
    assert max((f.weight for f in found), default=0.0) >= 0.6
