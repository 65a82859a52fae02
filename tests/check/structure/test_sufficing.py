"""A need told as enough, a condition told as of no matter, and conditions told by a noun."""

from __future__ import annotations

import pytest

from briefing.check.structure import check_modality, check_relation
from tests.check.structure.weighing import SURE, heaviest

DRAINS = "These drains are crucial for keeping the meadow dry in a valley that has often been flooded."
WALK = "The mayor stressed that any lasting repair must have the consent of the farmers."
KEEL = "Unless the owner's view of the keel changes, the launch of the boat could struggle to get going."
GUILD = "The guild has said that it would join the market only if bakers were exempted; the council has refused that."
BASIS = "The meetings were on the basis that this is a road that we will build with the state and that it will have state money."
SHEEP = (
    "A shepherd, who asked not to be named, said her village would sign if the moor is left out of the plan."
)
HELP = "The state has committed to assisting Hull in port reforms, aiming to build a safe harbour."
FIELD = "Several farmers stressed the need for deeper wells, signaling a shift toward lasting investment in irrigation."
WRONG = [
    (DRAINS, "Such drains are enough for the meadow to stay dry in a valley that has often been flooded."),
    (DRAINS, "These drains will by themselves be sufficient to keep the meadow dry."),
    (WALK, "A lasting repair cannot fail, the mayor stressed, once it has the consent of the farmers."),
    (KEEL, "Given a change in the owner's view of the keel, the launch of the boat could struggle to get going."),
    (KEEL, "After a change in the owner's view of the keel, the launch of the boat could struggle to get going."),
    (BASIS, "The meetings were held on the footing that the road would be built with or without state money."),
    (SHEEP, "An unnamed shepherd said her village would sign provided that the moor is covered by the plan."),
    (HELP, "The state has committed to lending Hull a hand provided it gets on with its port reforms."),
]  # fmt: skip
LINKED = [
    (GUILD, "The guild has declared itself willing to join the market, the refusal to exempt bakers notwithstanding."),
    (FIELD, "The stress that several farmers laid on deeper wells was the consequence of lasting investment in irrigation."),
]  # fmt: skip
KEPT = [
    (DRAINS, "The meadow cannot be kept dry without these drains."),
    (DRAINS, "On their own, these drains would not be enough to keep the meadow dry."),
    (WALK, "Without the consent of the farmers, the mayor stressed, no repair will last."),
    (KEEL, "Without a change in the owner's view of the keel, the launch of the boat could struggle to get going."),
    (KEEL, "Absent a change in the owner's view of the keel, the launch of the boat could struggle to get going."),
    (BASIS, "The meetings were held on the footing that the road would be built with state money."),
    (SHEEP, "An unnamed shepherd said her village would sign provided that the moor is not covered by the plan."),
    (GUILD, "The guild wants to join the market, but the council has refused to exempt bakers."),
    (FIELD, "A shift toward lasting investment in irrigation is what the stress on deeper wells points to."),
    ("The stores covered six weeks of need when the essential grain came.", "The stores were enough for six weeks."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_condition_told_otherwise_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), LINKED)
def test_a_link_told_otherwise_is_found(source: str, claim: str) -> None:
    assert heaviest(check_relation, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_the_same_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE
    assert heaviest(check_relation, source, claim) < SURE
