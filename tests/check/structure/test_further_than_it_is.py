"""What is only asked, weighed, sought, needed or signalled told as got, granted, reached or sure; what is done
told as only threatened; what comes without a thing told as coming in spite of it."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from tests.check.structure.weighing import SURE, heaviest

MILL = "He wants the parish council to ask the mill to put off the closure until the road has a bridge of its own."
PIT = "The union called on the owners to reopen the pit."
TOWN = "The town is edging closer to a settlement with its creditors, the treasurer wrote."
PLAN = "The harbour towns work to establish a common plan for the dredging of the river."
RING = "Several orchards have reportedly shown interest in joining the fruit ring, the grower said."
BANK = "The savings bank is ready to lend the port 3 million euros."
BOARD = "The loan has not been approved; the bank's board will consider it in May."
NURSES = "The nurses have renewed their call for longer breaks on the night ward."
LEVY = "The region has introduced a levy on plastic bags to keep the beaches clean."
DAM = "Without a new dam, the valley could flood every spring, the engineer said."
PUMP = (
    "The flood must teach the town to plan, the warden said. “That is why a second pump will be necessary,”"
    " he added."
)
CLUB = "Every club must contribute to the new roof in the best way it can."
CUT = "The minister has signalled a leaner approach to the railway, with fewer small stations."
ALARM = "The reliability of the new alarm continues to be tested in three village schools."
FENCE = "The fence is meant to keep deer out of the vineyard and to calm the growers."
RENT = "Unless the rent falls, the mill may close, its owner told the paper."
TALKS = (
    "The clerk noted that earlier meetings of the village heads had established a consensus on the new well."
)
BACKING = "To succeed, the effort must have money from the bank, the clerk said."
DEPUTIES = (
    "At least five of the deputies from the dairy districts have said that they are undecided about the tax."
)
PAIR = "The mayor and the warden have proposed a ferry between the two islands, weather permitting."
BREWERS = "The brewers have promised to clean up the canal behind the old market."
LAST = "The wall will only be lasting if there are drains in place to carry off the rain, she said."
TALK = "Their talks are on the basis that this is a scheme that will have state backing."
SENATE = "The accord takes effect only once the senate has voted, the clerk reminds the towns."
SURVEY = "The grant is subject to approval by the council of the delta towns."
SEASON = "If the miller gave notice in June, the next season would be at risk."
WING = "The museum hopes to reopen the east wing by spring if enough money is raised."
GROWERS = (
    "Growers in Orsk fear that they will have to let orchards stand idle, and the cabinet could lose its seat"
    " over it."
)


@pytest.mark.parametrize(("source", "claim"), [
    (GROWERS, "The cabinet could lose its seat over it, and growers in Orsk have been made to leave orchards idle."),
    (GROWERS, "Growers are afraid that orchards will stand idle, and the matter has cost the cabinet in Orsk its seat."),
    (SENATE, "The clerk reminds the towns that the accord is in force and that the senate has yet to vote."),
    (SURVEY, "The grant was paid out after approval by the council of the delta towns."),
    (SEASON, "The next season would be lost if the miller gave notice in June."),
    (WING, "The museum hopes to raise enough money by spring if the east wing is reopened."),
    (BOARD, "The report was withdrawn, as the bank's board has already rejected the loan."),
    (DEPUTIES, "Five or more deputies from the dairy districts have said that they will not vote for the tax."),
    (PAIR, "A ferry between the two islands is what the mayor and the warden have agreed."),
    (BREWERS, "Cleaning up the canal behind the old market is something that the brewers have under consideration."),
    (LAST, "She argued that the wall was sure to last if drains were in place to carry off the rain."),
    (TALK, "Their talks rest on the knowledge that the scheme has won state backing."),
    (FENCE, "The effect of the fence has been to keep deer out of the vineyard."),
    (FENCE, "The fence has had the effect of keeping deer out of the vineyard."),
    (RENT, "The mill may close were the rent to fall, its owner told the paper."),
    (RENT, "Its owner told the paper that a fall in the rent could close the mill."),
    (RENT, "The mill may close should the rent fall, its owner told the paper."),
    (TALKS, "Earlier meetings of the village heads had left unresolved, the clerk noted, the matter of the well."),
    (BACKING, "Money from the bank is desirable but not indispensable, the clerk said."),
    (MILL, "He has got the parish council to urge that the mill put off the closure."),
    (MILL, "He has had the parish council ask the mill to put off the closure."),
    (MILL, "He has prevailed on the parish council to ask the mill to put off the closure."),
    (PIT, "The union has talked the owners into opening the pit again."),
    (TOWN, "The town has reached a settlement with its creditors, the treasurer wrote."),
    (TOWN, "A settlement with the creditors has been secured by the town, the treasurer wrote."),
    (PLAN, "The harbour towns have worked out a common plan for dredging the river."),
    (PLAN, "The harbour towns have devised a common plan for dredging the river."),
    (RING, "Several orchards are reported to have signed up to the fruit ring, the grower said."),
    (RING, "Several orchards have given their adherence to the fruit ring, the grower said."),
    (BANK, "The savings bank has agreed to lend the port 3 million euros."),
    (BOARD, "The bank has not approved the loan, which its board is to grant in May."),
    (BOARD, "The loan is not approved yet; the bank's board is due to turn it down in May."),
    (NURSES, "The nurses have been granted their call for longer breaks on the night ward."),
    (NURSES, "The nurses' call for longer breaks on the night ward has been answered."),
    (LEVY, "The region has threatened a levy on plastic bags to keep the beaches clean."),
    (DAM, "Even with a new dam, the valley could flood every spring, the engineer said."),
    (DAM, "A new dam notwithstanding, the valley could flood every spring, the engineer said."),
    (PUMP, "Since the town must learn to plan, the warden holds that a second pump is assured."),
    (CLUB, "Every club is free to help pay for the new roof, each in the best way it can."),
    (CUT, "The minister has committed himself to a leaner approach to the railway."),
    (ALARM, "The new alarm has passed the test of its reliability in three village schools."),
])  # fmt: skip
def test_further_than_the_source_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), [
    (SENATE, "The clerk reminds the towns that the accord will be in force once the senate has voted."),
    (SURVEY, "The grant hangs on its approval by the council of the delta towns."),
    (SEASON, "Notice in June from the miller would put the next season at risk."),
    (WING, "If it raises enough money, the museum hopes to reopen the east wing by spring."),
    (BOARD, "The report was withdrawn, as the bank's board has yet to deal with the loan."),
    (DEPUTIES, "Five or more deputies from the dairy districts have said that they do not yet know how to vote."),
    (PAIR, "A ferry between the two islands is what the mayor and the warden have called for."),
    (BREWERS, "Cleaning up the canal behind the old market is something that the brewers have vowed to do."),
    (LAST, "She argued that the wall would last only if drains were in place to carry off the rain."),
    (FENCE, "The effect that the fence is meant to have is to keep deer out of the vineyard."),
    (RENT, "The mill may close should the rent not fall, its owner told the paper."),
    (RENT, "Its owner told the paper that no fall in the rent could mean the end of the mill."),
    (TALKS, "The village heads had agreed in earlier meetings, the clerk noted, on the new well."),
    (BACKING, "Money from the bank is indispensable if the effort is to succeed, the clerk said."),
    (GROWERS, "Growers in Orsk are afraid that orchards will have to stand idle, which may cost the cabinet its seat."),
    (MILL, "He would have the parish council ask that the mill be kept open until the road gets a bridge."),
    (MILL, "The parish council should, he says, ask the mill to put off the closure."),
    (PIT, "The union has asked the owners to open the pit again."),
    (PIT, "An appeal to reopen the pit has been made to the owners by the union."),
    (TOWN, "The town is nearer to a settlement with its creditors than it was, the treasurer wrote."),
    (PLAN, "The harbour towns are trying to draw up a common plan for dredging the river."),
    (RING, "Several orchards are said to be interested in membership of the fruit ring."),
    (RING, "Several orchards, it is reported, may become members of the fruit ring."),
    (BANK, "The savings bank has declared its willingness to lend the port 3 million euros."),
    (BOARD, "The bank has yet to approve the loan, which its board is to take up in May."),
    (BOARD, "The bank has not approved the loan, and its board is to decide in May whether to grant it."),
    (NURSES, "The nurses have repeated their demand for longer breaks on the night ward."),
    (LEVY, "The region has put a levy on plastic bags, a threat to the trade, to keep the beaches clean."),
    (DAM, "In the absence of a new dam, the valley could flood every spring, the engineer said."),
    (PUMP, "The warden said that a second pump would be needed, since the town had to learn to plan."),
    (CLUB, "Every club is obliged to help pay for the new roof, and free to choose how."),
    (CUT, "The minister has hinted that he will take a leaner approach to the railway."),
    (ALARM, "It is still being examined in three village schools how reliable the new alarm is."),
])  # fmt: skip
def test_as_far_as_the_source_passes(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) <= SURE
