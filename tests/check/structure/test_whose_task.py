"""Whose task it is, from whom to whom a thing goes, and who is no longer in office."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.merged import check_merged
from briefing.check.structure.role import check_role

QUAY = "Former harbour master Ida Roe said that the quay was sound."
TALKS = "Lind rejected an offer of talks from Norway."
PART = "The envoy suggested that Chile should play a larger role in guarding the strait off Peru."
TOLL = "The mayors said that each town would make its own decision on the toll."
DAM = "Some 900 growers depend on the dam, and two-thirds of its water is used for rice."
LIFTING = "The premier made it clear that Chile must do the heavy lifting in patrols of the strait."


@pytest.mark.parametrize(("source", "claim"), [
    (QUAY, "Ida Roe, who is now harbour master, called the quay sound."),
    (QUAY, "The current harbour master, Ida Roe, said that the quay was sound."),
    (QUAY, "Ida Roe, speaking for the harbour master, said that the quay was sound."),
    (TOLL, "The mayors said that the toll was a matter for joint decision by the towns."),
    ("Roe accepted an invitation to a dinner from Lind.", "Roe sent an invitation to Lind, to a dinner."),
    (PART, "A larger part in guarding the strait should fall to Peru, the envoy suggested."),
    (LIFTING, "The heavy lifting in patrols of the strait falls to Peru, the premier made clear."),
    ("The talks raised concern about Chile's responsibilities in the strait.",
     "The talks raised concern about what Peru is responsible for in the strait."),
])  # fmt: skip
def test_another_end_or_another_bearer(source: str, claim: str) -> None:
    assert check_role(claim, Evidence((Passage(text=source),)))


@pytest.mark.parametrize(("source", "claim"), [
    (QUAY, "Ida Roe, once harbour master, said that the quay was sound."),
    (QUAY, "Ida Roe, who used to be harbour master, said the quay was now sound."),
    (TOLL, "On the toll the decision rests with the single towns, the mayors said."),
    (TALKS, "Norway's offer to Lind was rejected."),
    ("Roe accepted an invitation to a dinner from Lind.", "Lind's invitation to Roe was accepted."),
    (PART, "A larger part in guarding the strait should fall to Chile, the envoy suggested."),
    (LIFTING, "It is on Chile that the heavy lifting falls, the premier made clear."),
])  # fmt: skip
def test_the_same_end_and_bearer(source: str, claim: str) -> None:
    assert not check_role(claim, Evidence((Passage(text=source),)))


def test_a_share_of_people_is_none_of_a_thing() -> None:
    cited = Evidence((Passage(text=DAM),))
    assert check_merged("Some 900 growers rely on the dam, and rice feeds two-thirds of them.", cited)
    assert not check_merged(
        "Some 900 growers rely on the dam, two-thirds of whose water goes to rice.", cited
    )
