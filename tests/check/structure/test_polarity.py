from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.structure.polarity import check_polarity

REVERSED = [
    ("The brewery will take on apprentices next spring.", "The brewery will not take on apprentices next spring."),
    ("Unlike its neighbours, Kallby raised the tax on dogs.", "Like its neighbours, Kallby raised the tax on dogs."),
    ("The orchestra will tour with a conductor this autumn.",
     "The orchestra will tour without a conductor this autumn."),
    ("Without a second pump, the town may run dry by August, the engineers warned.",
     "The town may run dry by August in spite of a second pump, the engineers warned."),
    ("The clerk said that the fee had not been paid on time.", "The clerk said that the fee had been paid on time."),
    ("The bridge carries heavier lorries after the repair.", "The bridge carries lighter lorries after the repair."),
    ("The harbour office did not refuse the licence.", "The harbour office refused the licence."),
    ("The fare was never mentioned at the fair in Kallby, visitors said.", "The fare did come up at the fair in Kallby."),
    ("The mayor dismissed the possibility of a toll on the bridge.",
     "The mayor did not exclude the possibility of a toll on the bridge."),
    ("We cannot sit down and quietly hope for rain.", "In her view they can quietly hope for rain."),
    ("The clerk must not open the box and read the letters.", "The clerk may read the letters."),
    ("Towns cannot simply wait for the ferry.", "Towns can simply wait until the ferry comes."),
    ("The fair is not merely a market; it gives shelter to choirs as well.",
     "The fair is a market and does not give shelter to choirs."),
    ("The clerk's view of the ferry has not changed.", "A change has come about in the clerk's view of the ferry."),
    ("The clerk's view of the ferry has not changed.", "There has been a change in the clerk's view of the ferry."),
    ("An earlier entry said that the town had bought the bus. It has not; the council meets in May.",
     "The town has in fact bought the bus, as an earlier entry said."),
]  # fmt: skip
SAME = [
    ("The plan enters into force only after ratification by Bruma. No ratification is required in Orla, where the"
     " council gave the mayor a mandate, or in Penta.",
     "Of the three towns, only Bruma needs to ratify the plan for it to take effect."),
    ("Towns could not agree on a ceiling of 5.2 crowns on ferry fares, which Orla had proposed. In an indicative vote,"
     " nine of the 15 towns were in favour, four were against and two abstained; twelve votes were needed.",
     "Orla's ceiling on ferry fares failed to get through an indicative vote: nine towns backed it, but twelve votes"
     " were needed."),
    ("Cash was taken from the scheme that was to start in May.",
     "The scheme had not begun when cash was taken from it."),
    ("The committee put off a decision on whether to extend the lease.",
     "The committee postponed deciding whether the lease should be extended."),
    ("The bid had not been ruled out.", "The bid remained a possibility."),
    ("The shop opens only after inspection by the fire brigade.",
     "The shop does not open until the fire brigade has inspected it."),
    ("The choir will sing unless the heating fails.", "The choir will sing if the heating does not fail."),
    ("The farm is buying seed from a Danish firm.", "A Danish firm is selling seed to the farm."),
    ("No arrests were reported at the fair outside the station.",
     "There was no word of arrests at the fair outside the station."),
    ("The coming weeks will test whether the new choir can draw a crowd.",
     "The next few weeks will test whether the new choir can draw a crowd."),
    ("Despite worries about the cost, Brandt remains confident that the council will back the tram.",
     "Worries about the cost have not dented Brandt's confidence that the council will back the tram."),
    ("It was either the warm winter or somebody left the heating on.",
     "If it was not the warm winter, somebody left the heating on."),
    ("The fair was attended by dealers from Norway and Canada.",
     "Attendance at the fair was not confined to dealers from Norway."),
    ("The dean made it clear that any lease must be fair, rejecting cheap leases like the old one.",
     "The dean stressed that a cheap lease like the old one would, to everybody in the college, be unacceptable."),
    ("Orla's choir will be the first from the island to sing in the hall.",
     "No choir from the island will have sung in the hall before Orla's."),
    ("Except for Orla, which sent a clerk, the towns were represented by their mayors when the ferry was renewed.",
     "The mayor of Orla did not attend the renewal of the ferry."),
    ("Members signed 43 paragraphs, of which two were later printed in red.",
     "41 of the paragraphs that members signed were not printed in red."),
    ("Towns are encouraged but not required to submit a list of wells.", "The submission of a list of wells is voluntary."),
    ("The contract does not preclude Orla from reselling the bus.", "Orla may sell the bus on."),
    ("Five towns were asked. All but one of them dispute the list of wells.",
     "A single town does not dispute the list of wells."),
    ("Fares for lorries went up in May, those for cars went down.", "Fares for cars were cut in May."),
    ("The clerk did say that no fee was due.", "The clerk did say that there was no fee."),
    ("Without the union's support the plan could struggle.",
     "Take away the support of the union and the plan could struggle."),
    ("We cannot sit down and quietly hope for rain.", "Quietly hoping for rain is out of the question."),
    ("Brandt would not sell the farm, and would have the council decide on it.",
     "Brandt's wish is that the council should decide."),
    ("The bus will not leave but wait in Kallby.", "The bus will wait in Kallby."),
    ("The clerk's view of the ferry has not changed.", "No change has come about in the clerk's view of the ferry."),
    ("The clerk's view of the ferry has not changed.", "The clerk's view of the ferry is free of change."),
    ("An earlier entry said that the town had bought the bus. It has not; the council meets in May.",
     "An earlier entry said that the town had bought the bus."),
    ("Towns cannot rely solely on the ferry.", "Towns must not solely rely on the ferry."),
]  # fmt: skip


def found(source: str, claim: str) -> float:
    return max((f.weight for f in check_polarity(claim, Evidence((Passage(text=source),)))), default=0.0)


@pytest.mark.parametrize(("source", "claim"), REVERSED)
def test_a_reversal_is_found(source: str, claim: str) -> None:
    assert found(source, claim) >= 0.7


@pytest.mark.parametrize(("source", "claim"), SAME)
def test_a_denial_worded_otherwise_is_left_alone(source: str, claim: str) -> None:
    assert found(source, claim) < 0.4
