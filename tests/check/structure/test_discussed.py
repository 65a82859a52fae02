"""What is only talked about told as brought about; what is planned as done; what is done as merely meant; what is for a thing as for when it lacks."""

from __future__ import annotations

import pytest

from briefing.check.structure.modality import check_modality
from tests.check.structure.weighing import SURE, heaviest

QUAY = (
    "The minister announced plans for a visit to the port on Friday to debate a new quay with the fishermen."
)
SLUICE = "“It is time to begin a discussion on a sluice that keeps the harbour dry,” she said."
GUARDS = "The mayors have proposed sending their guards to the border to help uphold a possible truce."
POOL = "The council showed its regard for the swimmers by agreeing to a heated pool in March."
WOLVES = "The shepherd warned that wolves were gathering near the upper pasture, despite all the fences."
LAW = "The paper notes that the by-law enters into force only after a vote of the parish council."
ROOF = "“The village must mend the church roof before the winter,” the vicar told the newspaper."
NOISE = "Lee said the tenants do not give the impression of wanting a deal and are stepping up the noise."
WRONG = [
    (LAW, "The by-law has entered into force after a vote of the parish council."),
    (LAW, "The by-law enters into force unless the parish council votes on it."),
    (ROOF, "The village may have to mend the church roof before the winter, the vicar told the newspaper."),
    (QUAY, "The minister announced plans for a visit to the port on Friday to approve a new quay."),
    (QUAY, "The minister announced that a new quay would be built after his visit to the port on Friday."),
    (QUAY, "The minister announced that he had paid a visit to the port to debate a new quay."),
    (QUAY, "The minister confirmed to the press that he had visited the port for talks about a new quay."),
    (SLUICE, "It was time, she said, to put in place a sluice that keeps the harbour dry."),
    (SLUICE, "She said that a sluice to keep the harbour dry had been agreed."),
]
KEPT = [
    (NOISE, "Lee said the tenants did not seem to want a deal and were stepping up the noise."),
    (WOLVES, "The shepherd warned of a gathering of wolves near the upper pasture."),
    (LAW, "The by-law does not enter into force until the parish council has voted on it."),
    (ROOF, "The village has to mend the church roof before the winter, the vicar told the newspaper."),
    (GUARDS, "The mayors want to send their guards to the border to help keep a truce if there is one."),
    (GUARDS, "No guards should be sent to the border before a truce, the mayors say in their proposal."),
    (QUAY, "The minister will go to the port on Friday to talk to the fishermen about a new quay."),
    (QUAY, "A new quay is what the minister plans to talk over with the fishermen on his visit to the port."),
    (SLUICE, "She said the moment had come to talk about a sluice for keeping the harbour dry."),
    (POOL, "By consenting to a heated pool in March the council showed its regard for the swimmers."),
    (POOL, "The council agreed in March to a heated pool, which showed its regard for the swimmers."),
]


@pytest.mark.parametrize(("source", "claim"), WRONG)
def test_a_thing_told_as_further_or_less_far_is_found(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) > SURE


@pytest.mark.parametrize(("source", "claim"), KEPT)
def test_another_wording_is_let_be(source: str, claim: str) -> None:
    assert heaviest(check_modality, source, claim) < SURE
