"""Free wordings that checks took for errors: what governs a thing without turning it down, a denial worded
by a noun or at the head of the sentence, a reservation told in another sentence of the claim."""

from __future__ import annotations

import pytest

from briefing.check.base import Check, Evidence, Passage
from briefing.check.structure import check_modality, check_polarity, check_remainder
from briefing.check.support import check_support
from briefing.models import VerdictStatus
from tests.check.structure.weighing import SURE, heaviest

SCORE = "Lee's comments show that Sorn's push for a strong and lasting ferry plan reflects a wider recognition that the coast is changing."
LOAN = "A first sum of 40 million euros could be paid out in May at the earliest, for quay repairs, winch motors and lamps on the pier."
ROLE = "The union's role has been critical, as it has pushed for greater help for Sorn from partner towns."
RISK = "Adviser Fay Holm cautioned that strains between the bank and its partners could have long-term consequences."
HALT = "The mayor said that Roth, by agreeing to an unconditional ceasefire of 30 days, reaffirmed his commitment."
BACK = '"The towns must do the heavy lifting, but to succeed, this effort must have strong bank backing," Lee told reporters after the meeting.'
TEXT = "Twelve stewards will watch the quay from May.\nBut the text does not give them the right to enter the vault at Ford."
DOUBT = "Lee dismissed concerns about the bank's loyalty to its partners, insisting that the bank is not an unreliable partner."
NAMES = "Several towns have shown interest in joining the network, though Lee refrained from naming them, stating that each town would decide."
CHAIR = "Ms Lee should spend this winter on one errand: going to Ford, as often as it takes, and filling that chair."
PUT = "He acknowledged that not every town would be able to commit crews or money but insisted that this should not deter those who can."
SHIPS = "Meanwhile, the port has already voiced its opposition, rejecting any notion of foreign tug deployments. Harbour Minister Roth previously dismissed the possibility of a pause along the quay."
BUDGET = "She said that the money would come from the general fund and not from a new levy on hauliers."

PART = "In a first vote, nine of the 15 delegations were in favour, four were against and two abstained."

RIGHT: list[tuple[Check, str, str]] = [
    (check_modality, SCORE, "Sorn's advocacy of a sturdy and lasting ferry plan reflects a wider recognition that the coast is changing."),
    (check_modality, LOAN, "The fund could pay out its first 40 million euros in May, but no sooner. The money is for quay repairs, winch motors and pier lamps."),
    (check_modality, ROLE, "Greater help for Sorn from partner towns is something for which the union has pushed."),
    (check_modality, RISK, "The caution about the long-term consequences of strains between the bank and its partners came from Fay Holm."),
    (check_polarity, HALT, "Agreement to an unconditional cessation of hostilities of 30 days was a reaffirmation by Roth of his commitment."),
    (check_polarity, BACK, "Lee told reporters that, although the main burden falls to the towns, the effort needs robust bank backing if it is to succeed."),
    (check_polarity, TEXT, "Missing from the text, for the 12 stewards, is any right of entry to the vault at Ford."),
    (check_polarity, NAMES, "Lee's reticence in naming the several towns that showed interest in joining the network was explained by the remark that each would decide."),
    (check_modality, CHAIR, "Lee is to keep going to Ford this winter, however often it takes, until the chair is filled."),
    (check_polarity, PUT, "Lee admitted that some towns could not commit crews. He insisted that this must not put off those that can."),
    (check_remainder, SHIPS, "The port already objects and rules out foreign tugs."),
    (check_polarity, BUDGET, "She said that the money would come from the general fund, as opposed to a new levy on hauliers."),
    (check_remainder, PART, "The first vote yielded nine delegations in favour, four in opposition and two abstentions out of a total of 15."),
]  # fmt: skip
WRONG: list[tuple[Check, str, str]] = [
    (check_modality, LOAN, "The fund paid out its first 40 million euros in May."),
    (check_modality, RISK, "Strains between the bank and its partners have long-term consequences."),
    (check_polarity, TEXT, "The text gives them the right to enter the vault at Ford."),
    (check_polarity, DOUBT, "Lee repeated concerns about the bank's loyalty to its partners."),
    (check_polarity, NAMES, "Lee named several towns that have shown interest in joining the network."),
    (check_modality, CHAIR, "Ms Lee should spend this winter going to Ford until the council has voted on it."),
]  # fmt: skip


@pytest.mark.parametrize(("check", "source", "claim"), RIGHT)
def test_a_free_wording_is_no_error(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) <= SURE


@pytest.mark.parametrize(("check", "source", "claim"), WRONG)
def test_the_error_beside_it_is_found(check: Check, source: str, claim: str) -> None:
    assert heaviest(check, source, claim) > SURE


@pytest.mark.parametrize(
    ("claim", "right"),
    [
        ("The plan missed the required threshold by three votes.", True),
        ("The plan missed the required threshold by two votes.", False),
    ],
)
def test_by_how_much_a_need_is_missed_is_worked_out(claim: str, right: bool) -> None:
    source = "In a first vote, nine delegates were in favour of the plan; twelve votes were needed."
    verdict = check_support(claim, Evidence((Passage(text=source),)))
    assert (verdict.status is VerdictStatus.SUPPORTED) is right


def test_what_is_released_is_known_from_what_stands_before() -> None:
    source = "If a payment is more than 60 days late, Sorn may suspend the releases."
    before = "Sorn lets water out of its dam for a fee."
    claim = "Sorn can stop releasing water when a payment is overdue by more than 60 days."
    told = Passage(text=source, article=f"{before}\n\nThe fee is high.\n\n{source}")
    assert check_support(claim, Evidence((told,))).status is VerdictStatus.SUPPORTED
    assert check_support(claim, Evidence((Passage(text=source),))).status is not VerdictStatus.SUPPORTED


def test_a_currency_code_after_an_article_is_no_name() -> None:
    source = "Oltavia will be paid 38 million euros a year."
    verdict = check_support(
        "The EUR 38 million a year is paid to Oltavia.", Evidence((Passage(text=source),))
    )
    assert verdict.status is VerdictStatus.SUPPORTED
