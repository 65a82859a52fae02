"""Before, at or after an event; the first, one more or the last of a kind; what has never been and is no longer; beside somebody or
against him; other words given as said."""

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure import check_polarity, check_relation

REMARK = "The mayor made the remark about the ferry at a closed meeting of the harbour council."
LEASE = "The clerk sees the need for a surety in any lease of the old mill."
GALA = "The rector, speaking at a press conference following the Holm Harvest Festival, confirmed the plans."
BID = "The tannery's opening bid was 280 crowns, two clerks say."
RIGHT = "The charter grants tenants a right to a dry cellar for the first time."
STRATEGY = "She also reiterated the county's strategy of strengthening its dikes."
ROUND = "The next round of talks on the mill is set for Monday."
FERRY = "The sale of the ferry has never been on the agenda, he said."
LEAD = "Holm has taken a leading role in organising the relief of the valley alongside Brel."
WAIT = "We can't simply wait for that to happen. We have to keep preparing the dikes for the flood."
CALLED = "I called the rector last night before we finished the work on this plan, she said."
SUIT = "They would go to court if the ceiling on rents, which was adopted in May, was enforced before meters were in."
FORCED = "The uncertainty in Brel has forced the guilds to take more care of the ferry and the mill."

GUARD = "The guild is forming a band of towns willing to guard the valley's mills after a lease is signed."
PLEDGE = (
    "Following the rise of unrest in the mills, the guild has repeated its pledge to support the weavers."
)
CALM = "Although the hearing was cordial, there was little headway on the ferry, prompting concerns about the harbour."
DIKE = "The plan is to raise the dike to strengthen the port's position in any future floods."
AMID = "The fair takes place amid a strike of the bakers."


def found(check, claim, source):
    return [f for f in check(claim, Evidence((Passage(text=source),))) if f.weight >= 0.6]


@pytest.mark.parametrize(
    ("check", "source", "claim"),
    [
        (check_relation, REMARK, "The mayor made the remark about the ferry ahead of a meeting of the harbour council."),
        (check_relation, LEASE, "The surety for which the clerk sees a need would precede any lease of the old mill."),
        (check_relation, GALA, "The rector's press conference opened the Holm Harvest Festival."),
        (check_relation, BID, "Two clerks report that the tannery ended up by bidding 280 crowns."),
        (check_relation, BID, "The final bid of the tannery was 280 crowns, two clerks say."),
        (check_relation, RIGHT, "The charter extends the existing right of tenants to a dry cellar."),
        (check_relation, ROUND, "The opening round of talks on the mill is set for Monday."),
        (check_polarity, FERRY, "The sale of the ferry has since been taken off the agenda, he said."),
        (check_relation, LEAD, "Holm leads the relief of the valley in rivalry with Brel."),
        (check_relation, LEAD, "Holm has taken over from Brel the leading role in the relief of the valley."),
        (check_relation, WAIT, "Preparing the dikes for the flood must begin as soon as the duke signs."),
        (check_relation, CALLED, "She called the rector the night before, the work on the plan having been finished."),
        (check_relation, SUIT, "They would sue if meters were in before the ceiling on rents was enforced."),
        (check_relation, GUARD, "The guild is forming a band of towns prepared to guard the valley's mills pending the"
         " signing of a lease."),
        (check_relation, PLEDGE, "Unrest rose in the mills, but not before the guild repeated its pledge to support the"
         " weavers."),
        (check_relation, CALM, "Concerns about the harbour were prompted by the cordial tone of the hearing."),
        (check_relation, DIKE, "The plan is to raise the dike so that any future floods can be put off."),
        (check_relation, DIKE, "The dike is raised with a view to the avoidance of any future floods."),
        (check_relation, AMID, "The fair takes place after a strike of the bakers."),
        (check_relation, FORCED, "Insistence from Brel has obliged the guilds to take more care of ferry and mill."),
    ],
)  # fmt: skip
def test_another_place_in_time_is_found(check, source, claim):
    assert found(check, claim, source)


@pytest.mark.parametrize(
    ("check", "source", "claim"),
    [
        (check_relation, REMARK, "The mayor made the remark about the ferry during a meeting of the harbour council."),
        (check_relation, LEASE, "Any lease of the old mill needs a surety, in the clerk's view."),
        (check_relation, GALA, "The press conference of the rector followed the Holm Harvest Festival."),
        (check_relation, BID, "The tannery began by bidding 280 crowns, two clerks report."),
        (check_relation, RIGHT, "A right of tenants to a dry cellar is new in the charter."),
        (check_relation, STRATEGY, "She restated the county's strategy of making its dikes stronger."),
        (check_relation, ROUND, "Talks on the mill go into another round on Monday."),
        (check_polarity, FERRY, "At no time was the sale of the ferry on the agenda, he said."),
        (check_relation, LEAD, "Together with Brel, Holm leads the relief of the valley."),
        (check_relation, WAIT, "Preparing the dikes for the flood must go on without waiting for anything."),
        (check_relation, CALLED, "With the work on the plan not yet finished, she called the rector that night."),
        (check_relation, SUIT, "They would sue if the ceiling on rents was enforced before meters were in."),
        (check_relation, GUARD, "Once a lease is signed, a band of towns formed by the guild will guard the mills."),
        (check_relation, PLEDGE, "Unrest rose in the mills before the guild repeated its pledge to support the weavers."),
        (check_relation, CALM, "Concerns about the harbour were prompted by the lack of headway on the ferry."),
        (check_relation, DIKE, "The dike is raised so that the port can stand any future floods."),
        (check_relation, AMID, "While the bakers are on strike, the fair takes place."),
        (check_relation, FORCED, "Doubt in Brel has obliged the guilds to take more care of ferry and mill."),
    ],
)  # fmt: skip
def test_the_same_place_in_other_words_is_let_be(check, source, claim):
    assert not found(check, claim, source)
