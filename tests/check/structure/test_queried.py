"""Another question about the same than the source has, and the same one in other words."""

import pytest

from briefing.check.structure.merged import check_merged
from tests.check.structure.weighing import SURE, heaviest

TUNNEL = "The committee will examine how the old tunnel came to be closed."
BRIDGE = "The mayor did not say whether the bridge would reopen."
FUND = "It is unclear who will pay for the fund."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TUNNEL, "The committee will look into why the tunnel was closed."),
        (
            TUNNEL,
            "Whether the tunnel was closed is unclear, and the committee will ask whether it was closed.",
        ),
        (TUNNEL, "The date on which the tunnel was closed is to be examined."),
        (BRIDGE, "The mayor would not say when the bridge is to reopen."),
        (FUND, "It remains unclear when anybody will pay for the fund."),
    ],
)
def test_another_question_is_found(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TUNNEL, "The committee will look into the way in which the tunnel was closed."),
        (TUNNEL, "The committee, which meets when the harvest is in, will ask how the tunnel was closed."),
        (BRIDGE, "Asked if the bridge would reopen, the mayor did not say."),
        (FUND, "Nobody knows who is to pay for the fund."),
        (FUND, "It is unclear where the money for the fund will come from."),
        (
            "The mayor resigned because the bridge was closed.",
            "The mayor explained why the bridge was closed.",
        ),
    ],
)
def test_the_same_question_in_other_words_passes(source: str, claim: str) -> None:
    assert heaviest(check_merged, source, claim) <= SURE


def test_finds_who_for_how() -> None:
    source = "Mayors gathered in Elmby to discuss how the scheme might function in practice."
    assert (
        heaviest(check_merged, source, "Mayors met in Elmby to talk about who should join the scheme.") > SURE
    )
    told = "Mayors gathered in Elmby to discuss which towns might run the scheme."
    assert (
        heaviest(check_merged, told, "Mayors met in Elmby to talk about who should run the scheme.") <= SURE
    )


MATTER = "The council's meeting in May may shape the financial plan for the two ferries."


@pytest.mark.parametrize(
    "claim",
    [
        "The council's meeting in May may determine who sails on the two ferries.",
        "The council, meeting in May, could determine which of the two ferries are to go ahead.",
        "The council's meeting in May may influence how the two ferries are to be commanded.",
    ],
)
def test_a_question_about_another_matter_is_found(claim: str) -> None:
    assert heaviest(check_merged, MATTER, claim) > SURE


@pytest.mark.parametrize(
    "claim",
    [
        "The council's meeting in May may determine how the two ferries are paid for.",
        "The council's meeting in May may influence how the two ferries are to be funded.",
        "The council may decide in May where the money for the two ferries comes from.",
        "The council's meeting in May may determine how the financial plan for the ferries develops.",
    ],
)
def test_a_question_about_the_same_matter_passes(claim: str) -> None:
    assert heaviest(check_merged, MATTER, claim) <= SURE
