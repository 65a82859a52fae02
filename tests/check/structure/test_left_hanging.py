"""A clause cut short that sets apart what the source joins."""

from __future__ import annotations

import pytest

from briefing.check.structure.frame import frames
from briefing.check.structure.left_hanging import left_hanging

ASKED = "The mayors of Tarn, Hale and Orsk were consulted about the new ferry line."
FREE = "No licence is needed in Tarn, where the council has freed its markets, or in Hale."


def found(claim: str, evidence: str) -> bool:
    return any(left_hanging(frame) for frame in frames(claim, evidence))


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The mayors of Tarn and Hale were consulted about the new ferry line, but Orsk was not.", ASKED),
        ("The mayor of Tarn was consulted about the ferry line, while Hale was not.", ASKED),
        ("Tarn, whose council has freed its markets, does not need a licence, but Hale does.", FREE),
    ],
)
def test_a_party_set_apart_that_the_source_joins_is_found(claim: str, evidence: str) -> None:
    assert found(claim, evidence)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (
            "Tarn put its name to the charter, while Hale did not.",
            "Tarn signed the charter, but Hale did not.",
        ),
        ("Tarn was consulted, but Orsk was not.", "Tarn was consulted. Orsk learned of it from the paper."),
        ("Tarn and Hale were consulted about the ferry line, and Orsk was too.", ASKED),
        ("Tarn needs no licence, while Hale does not.", FREE),
    ],
)
def test_what_the_source_itself_sets_apart_and_what_goes_the_same_way_is_let_pass(
    claim: str, evidence: str
) -> None:
    assert not found(claim, evidence)


@pytest.mark.parametrize("claim", ["", "but", "but Tarn", "but Tarn was", "Tarn, but Hale was"])
def test_a_claim_cut_off_raises_nothing(claim: str) -> None:
    found(claim, ASKED)
