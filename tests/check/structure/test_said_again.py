"""Faithful turns that structural checks took for errors: a denial told elsewhere, a whole that is only named,
who it is that speaks, what is no condition. Each beside an error of the same kind, which must be found."""

from __future__ import annotations

import pytest

from briefing.check.base import Check
from briefing.check.structure import (
    check_attitude,
    check_merged,
    check_modality,
    check_polarity,
    check_relation,
    check_remainder,
    check_role,
    check_scope,
    check_speaker,
)
from tests.check.structure.weighing import SURE, heaviest

TOLL = "“We cannot accept a weak toll like Ford, which hauliers can dodge with ease.”"
METER = 'Ann Lee, who leads the Drivers\' Union, tells us: "We will accept a camera in every cab. We will not accept a curfew."'
KEY = "But the charter does not give them the right to enter the vault at Ford."
OBJECT = (
    "Lee, alongside the mayor of Ford, has been pressing the council to provide lamps for any new tunnel."
)
HEARD = "The mayor of Ford said that the draft still covers the old harbour."
CABS = "The firm will now be able to use a loan to purchase more than 3,000 air defence sirens."
CROWD = "Organisers speak of 2,000 people; our reporter counts fewer."
AID = "The mayor is also pushing for the bank to provide loan guarantees, though Carl Roth has not yet committed to any formal support."
FREE = "The charter enters into force only after ratification by the parliament of Sorn.\nNo ratification is required in Oltavia, where the senate gave the government a mandate, or in Brenmark."
SENT = "Oltavia, where the river rises, sent observers but refused to sign."
ROW = "The level stayed below four metres for 20 consecutive days in six of those years. The lock would have been closed one year in five."
SIDE = "The government's majority is two seats; at least four of its own deputies represent fishing towns and said that they are undecided."
DOZEN = "Following talks in Oslo with more than a dozen coastal mayors, Lee made it clear that the islands must pay."
VOTE = "In a first vote, seven of the 12 members were in favour, three were against and two abstained."
RIDES = "The success of the plan will depend on how many towns finally join the network and whether the bank chooses to provide the loan."
AFTER = "We understand that 90 is now the limit, after Oltavia offered to pay a quarter of the cost."
HEAD = '"Everyone will look at the same charts," said Ida Holm, Executive Secretary of the Harbour Board. "A port that is not watched is a port that is lost."'
URGED = "Mayor Ann Lee has called on Oltavia to take the lead in clearing the port while emphasizing the need for strong tugs to stop ships from drifting."

OWED = "Laos owes a tenth of its external debt to Thailand, according to the bulletin."
TURN = "European countries have been trying to take housing matters into their own hands since the Ford stance under the Roth administration changed its stance on Europe and the Sorn flood."
WORDS = "The level of the lock stayed below four metres in six of those years. In other words, the permit would have been suspended roughly one year in five."
PRAISED = "During their meeting, Roth recognised Lee as a 'patient teacher' and accepted an invitation for a second visit from Queen Ida."
PAIR = "Lee's comments suggest that Malta and its European partners are preparing for a future where they cannot rely on the bank."
ASKED = "Sorn, which lies on the coast, had asked for 350 boats. The average in the past five years was 265."
AGAIN = "Ministers from the five towns met in Oslo and reiterated support for the ferry crews."

RIGHT: list[tuple[Check, str, str]] = [
    (check_polarity, TOLL, 'Lee was quoted as saying that "a weak toll like Ford", which hauliers could "dodge with ease", was not acceptable.'),
    (check_polarity, METER, "Ann Lee said that the drivers would accept a camera in every cab, though not a curfew."),
    (check_polarity, KEY, "Visitors can see the hall, but nothing in the charter gives them a right to enter the vault."),
    (check_polarity, OBJECT, "The provision of lamps for any new tunnel has been the object of pressing by Lee and the mayor."),
    (check_polarity, HEARD, "The mayor of Ford objected that the old harbour was still covered by the draft."),
    (check_polarity, CABS, "The firm gets a loan for buying upwards of 3,000 sirens against aerial attack."),
    (check_polarity, CROWD, "The reporter's own tally of the crowd is below the 2,000 given by organisers."),
    (check_attitude, AID, "The mayor is urging the bank to give guarantees, for which Roth has so far made no pledge of formal backing."),
    (check_polarity, FREE, "Ratification by the parliament is needed in Sorn, whereas neither Brenmark nor Oltavia, whose senate had agreed, needs to ratify."),
    (check_polarity, SENT, "Oltavia would not sign, but it did send observers."),
    (check_modality, ROW, "In a fifth of the years, six in all, a low level would have closed the lock."),
    (check_scope, SIDE, "Four or more of the government's deputies, all from towns that fish, are undecided, and the majority is just two."),
    (check_scope, DOZEN, "Having spoken with upwards of twelve of the coast's mayors, Lee said that the islands must pay."),
    (check_scope, VOTE, "In a first vote among the 12 members, the plan is reported to have received seven votes in favour."),
    (check_modality, RIDES, "Two things will decide if the plan works: how many towns join the network in the end, and if the bank gives the loan."),
    (check_modality, AFTER, "Only once Oltavia had offered to meet a quarter of the cost did 90 become the limit."),
    (check_merged, HEAD, 'The Harbour Board\'s Executive Secretary, Ida Holm, was quoted as saying that "a port that is not watched is a port that is lost".'),
    (check_speaker, URGED, "Lee is reported to have urged Oltavia to lead in clearing the port, while stressing that strong tugs were needed to stop ships from drifting."),
    (check_relation, OWED, "A tenth of what Laos owes abroad is due to Thailand."),
    (check_relation, TURN, "Ever since Ford altered course under Roth regarding Europe and the flood, European states have sought to look after their own housing."),
    (check_relation, WORDS, "A low level of the lock stayed below four metres, which would have led to the permit being suspended roughly one year in five."),
    (check_role, PRAISED, 'Roth is said to have acknowledged Lee as a "patient teacher" and to have accepted Queen Ida\'s invitation to make a second visit.'),
    (check_merged, PAIR, "A future without the bank is what Malta and its partners are preparing for, Lee's comments suggest."),
    (check_role, ASKED, "Sorn, the coastal state, asked for 350 boats. That is more than the average of 265."),
    (check_remainder, AGAIN, "The ministers of the five towns again pledged support for the ferry crews."),
]  # fmt: skip
WRONG: list[tuple[Check, str, str]] = [
    (check_polarity, KEY, "But the charter gives them the right to enter the vault at Ford."),
    (check_polarity, SENT, "Oltavia, where the river rises, did sign."),
    (check_polarity, FREE, "Brenmark, whose senate had agreed, needs to ratify the charter."),
    (check_modality, ROW, "The level stayed below four metres for 20 days in all in six of those years."),
    (check_modality, AFTER, "90 is the limit only if Oltavia pays a quarter of the cost."),
    (
        check_relation,
        TURN,
        "European states took housing matters into their own hands before the bank changed its stance on Europe and the flood.",
    ),
    (check_role, ASKED, "Sorn was asked for 350 boats."),
    (check_remainder, AGAIN, "The ministers of the five towns pledged new boats to the ferry crews."),
    (check_scope, VOTE, "In a first vote, all the members were in favour."),
]


@pytest.mark.parametrize(("check", "source", "claim"), RIGHT)
def test_the_same_said_again_is_no_error(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) <= SURE


@pytest.mark.parametrize(("check", "source", "claim"), WRONG)
def test_the_error_beside_it_is_found(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) > SURE
