"""Which of two events came first, told by the word that opens the second sentence."""

from briefing.check.structure import check_relation
from tests.check.structure.weighing import SURE, heaviest

BEFORE = (
    "Captains from 30 towns gathered in Oxley to discuss the dykes."
    " Previously, councillors from the five largest towns met in Tarn."
)
AFTER = "The council adopted the budget on Monday. Later the mayor presented the plan for the port."


def test_what_came_previously_told_as_coming_after_is_found() -> None:
    wrong = "The councillors' meeting in Tarn came after the captains' gathering in Oxley."
    assert heaviest(check_relation, BEFORE, wrong) > SURE
    assert heaviest(check_relation, BEFORE, wrong.replace("after", "before")) < SURE


def test_what_came_later_told_as_coming_before_is_found() -> None:
    wrong = "The mayor presented the plan for the port before the council adopted the budget."
    assert heaviest(check_relation, AFTER, wrong) > SURE
    assert heaviest(check_relation, AFTER, wrong.replace("before", "after")) < SURE
