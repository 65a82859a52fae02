"""A share of another whole than the source's."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure import check_merged

TIDE = "The engineer said that closing the gate in winter would cost Norland about 6 percent of its annual windpower."
SPENT = "The town spends 12 percent of its budget on roads."


def doubted(source: str, claim: str) -> bool:
    return bool(check_merged(claim, Evidence((Passage(text=source),))))


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            TIDE,
            "Closing the gate would cost Norland some 6 percent of its annual revenue, the engineer said.",
        ),
        (TIDE, "Closing the gate would take 6 per cent off Norland's yearly tax income."),
        (TIDE, "Closing the gate would cost Norland about 6% of its winter windpower."),
        (SPENT, "The town spends 12 percent of its timber on roads."),
    ],
)
def test_another_whole_is_found(source: str, claim: str) -> None:
    assert doubted(source, claim)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TIDE, "Closing the gate would cost Norland some 6 percent of its yearly windpower."),
        (
            TIDE,
            "Closing the gate would cost Norland some 6 percent of the electricity that it makes in a year.",
        ),
        (TIDE, "Norland would lose 6 percent of its annual windpower output by closing the gate."),
        (SPENT, "Roads take 12 percent of the town's funds."),
        (SPENT, "Roads take 12 percent of the total."),
    ],
)
def test_the_same_whole_passes(source: str, claim: str) -> None:
    assert not doubted(source, claim)
