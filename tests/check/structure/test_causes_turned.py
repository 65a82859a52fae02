"""Cause and effect turned round in many wordings; a purpose told as reached; "A rather than B" as "A for the
sake of B"."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure import check_modality, check_polarity, check_relation

OFFER = "The guild rejected the offer, prompting fears of a strike at the mills."
PRICES = "Bread prices rose sharply last month, raising doubts about the mayor's policy."
WALLS = "Farmers have been building walls since the river changed its course."
MERGER = "The board is willing to support a merger leading to a stronger company."
FEES = "The council raised the parking fees in order to reduce traffic in the old town."
FENCE = "The aim of the new fence is to keep wolves away from the flock, the farmer said."
PROFIT = "The union accused the owners of seeking profit rather than safety on Monday."
STRIKE = "The firm does not seem to want peace, and it is hiring guards while negotiating with the union."
DIKE = "The plan is simple: raise the dike to strengthen the port's position in any future floods."
CALLED = "That is why I called the rector last night before we finished the work on the plan, she said."


def found(check, claim, source):
    return [f for f in check(claim, Evidence((Passage(text=source),))) if f.weight >= 0.6]


@pytest.mark.parametrize(
    ("check", "source", "claim"),
    [
        (check_relation, OFFER, "The guild turned down the offer, which was due to fear of a strike."),
        (check_relation, OFFER, "The guild rejected the offer, and fears of a strike were the cause."),
        (check_relation, OFFER, "The offer was rejected by the guild, with fears of a strike as the cause."),
        (check_relation, OFFER, "The guild rejected the offer, moved by fears of a strike at the mills."),
        (check_relation, OFFER, "Fearing a strike at the mills, the guild rejected the offer."),
        (check_relation, OFFER, "The guild's rejection of the offer was a consequence of fears of a strike."),
        (check_relation, PRICES, "Owing to doubts about the mayor's policy, bread prices rose sharply."),
        (check_relation, WALLS, "Attempts by farmers to build walls brought about a change in the river's course."),
        (check_relation, MERGER, "The board is willing to back a stronger company that would lead to a merger."),
        (check_modality, FEES, "The council raised the parking fees, reducing traffic in the old town."),
        (check_modality, FEES, "The council's raising of the parking fees has reduced traffic in the old town."),
        (check_modality, FENCE, "The new fence has kept wolves away from the flock, the farmer said."),
        (check_modality, FENCE, "The new fence, the farmer said, served to keep wolves away from the flock."),
        (check_polarity, PROFIT, "The owners, the union alleged, were seeking profit in the name of safety."),
        (check_polarity, PROFIT, "The union accused the owners of seeking profit as a path to safety."),
        (check_polarity, STRIKE, "The firm does not seem to want peace and hires guards instead of negotiating."),
        (check_relation, DIKE, "The plan is to raise the dike so that the port would not have to face floods."),
        (check_relation, CALLED, "She called the rector the night before, having finished the work on the plan."),
    ],
)  # fmt: skip
def test_what_is_turned_round_is_found(check, source, claim):
    assert found(check, claim, source)


@pytest.mark.parametrize(
    ("check", "source", "claim"),
    [
        (check_relation, OFFER, "Fears of a strike at the mills were caused by the guild's rejection of the offer."),
        (check_relation, OFFER, "Fears of a strike were the result of the guild's rejection of the offer."),
        (check_relation, OFFER, "The guild rejected the offer, and now people are fearing a strike at the mills."),
        (check_relation, PRICES, "Doubts about the mayor's policy arose because bread prices had risen sharply."),
        (check_relation, WALLS, "The change in the river's course came before farmers set about building walls."),
        (check_relation, MERGER, "A merger that leads to a stronger company has the board's support."),
        (check_modality, FEES, "To reduce traffic in the old town, the council raised the parking fees."),
        (check_modality, FEES, "A reduction of traffic in the old town is what the council raised the fees for."),
        (check_modality, FENCE, "The new fence has been put up to keep wolves away from the flock."),
        (check_modality, FENCE, "Keeping wolves away from the flock is the purpose of the new fence."),
        (check_polarity, PROFIT, "Safety came second to profit for the owners, the union said on Monday."),
        (check_polarity, STRIKE, "The firm negotiates with the union but hires guards at the same time."),
        (check_relation, DIKE, "The plan is to raise the dike so that the port has more strength in floods."),
        (check_relation, CALLED, "She called the rector last night and finished the work on the plan after that."),
    ],
)  # fmt: skip
def test_another_wording_is_let_be(check, source, claim):
    assert not found(check, claim, source)
