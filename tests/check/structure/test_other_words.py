"""What nouns, set phrases and sums tell in place of the source's verbs and figures is no error."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

# Source, faithful claim, claim with an error ("" for none).
ROWS = [
    (
        "Several museums have reportedly shown interest in joining the loan scheme, though Hale refrained from naming"
        " them.",
        "Hale's reticence in naming the museums reportedly interested in joining the loan scheme was noted.",
        "Hale did not refrain from naming the museums reportedly interested in joining the loan scheme.",
    ),
    (
        'The harbour board indicated that Oltavia is unlikely to contribute boats, stating that "they are needed at'
        ' home."',
        "The improbability of a contribution of boats by Oltavia was indicated by the harbour board.",
        "A contribution of boats by Oltavia was promised by the harbour board.",
    ),
    (
        "Marek, alongside the mayor of Holm, has been lobbying the ministry to provide free ferries to the islands.",
        "The provision of free ferries to the islands has been the object of lobbying by Marek and the mayor of Holm.",
        "The provision of free ferries to the islands has been opposed by Marek and the mayor of Holm.",
    ),
    (
        "As the talks begin, Oltavia's push for a strict, binding fishing plan shows how worried the ports are.",
        "As the talks begin, Oltavia's advocacy of a strict and binding fishing plan shows how worried the ports are.",
        "As the talks begin, Oltavia's adoption of a strict and binding fishing plan shows how worried the ports are.",
    ),
    (
        "The chairwoman would not say what the club would do with the old boats.",
        "The chairwoman refused to say what the club would do with the old boats.",
        "The chairwoman said what the club would do with the old boats.",
    ),
    (
        "We ran the records of the past 40 years through the formula. In other words, the bridge would have been"
        " closed roughly one year in five.",
        "The bridge would have been closed in roughly every fifth year.",
        "The bridge would have been closed in roughly every third year.",
    ),
    (
        "As the sale of the permits starts in March, the earliest date on which the club can pay is June.",
        "Since the permits will only be sold from March, the club cannot pay before June.",
        "Since the permits will only be sold from May, the club cannot pay before June.",
    ),
    (
        "The Harbour Bank intends to lend 90 million euros; the partners will contribute 50 million, of which Holm 25"
        " million, Brack 15 million and Sorn 10 million.",
        "Of the three partners, Holm will contribute the most, while the bank's intended loan exceeds their sums"
        " combined.",
        "",
    ),
    (
        "Organisers speak of 3,000 people; our reporter counts fewer.",
        "The organisers' figure is higher than the count made by the reporter.",
        "The organisers' figure is lower than the count made by the reporter.",
    ),
    (
        "The talks we have had today are on the basis that this is a plan that we will work on with the port.",
        "The day's talks, she explained, rested on the premise that the plan would be worked on with the port.",
        "",
    ),
    (
        "Although the hearing was brief, there was little progress on the bridge, prompting concerns about the port.",
        "The lack of progress on the bridge, notwithstanding the brevity of the hearing, gave rise to concerns about"
        " the port.",
        "",
    ),
    (
        "In a first ballot, nine of the 15 delegates were in favour, four were against and two abstained.",
        "The first ballot brought nine delegates in favour, four against and two abstentions out of a total of 15.",
        "",
    ),
    (
        "Marek praised Lund as a skipper but avoided committing to more money for the crew.",
        "Praise of Lund as a skipper was unaccompanied, on Marek's part, by any commitment to more money for the"
        " crew.",
        "",
    ),
    (
        "Dr Lehn, in remarks reported by the Gazette, said the firm “does not give the impression of "
        "wanting peace” and accused the board of “piling up the debts” while it was negotiating.",
        'Lehn, quoted by the Gazette, accused the board of "piling up the debts" while it was negotiating.',
        "",
    ),
    (
        "Meanwhile, some 600 unlicensed boats on Lake Orr go on fishing, and no paragraph of the "
        "treaty mentions sturgeon.",
        "Some 600 unlicensed boats on Lake Orr go on fishing, and the treaty is silent on sturgeon.",
        "Some 600 unlicensed boats on Lake Orr go on fishing, and the treaty mentions sturgeon.",
    ),
    (
        "She said that the money would come from the general budget and not from a new tax on boats.",
        "She said that the money would come from the general budget, as opposed to a new tax on boats.",
        "She said that the money would not come from the general budget, as opposed to a new tax on boats.",
    ),
    (
        "Marek’s comments suggest that Holm and its partners are preparing for a season where they "
        "cannot solely rely on the ministry to lead rescue efforts.",
        "Holm and its partners are, as Marek's comments suggest, preparing for a season in which "
        "exclusive reliance on the ministry to lead rescue efforts is impossible.",
        "",
    ),
    (
        "No licence is required in Brack, where the council voted last May, or in Holm.",
        "A licence is unnecessary both in Holm and in Brack, where the council voted last May.",
        "A licence is necessary both in Holm and in Brack, where the council voted last May.",
    ),
    (
        "“What’s happening here is turning a plan into reality. The maps are about what might happen "
        "on the lake,” Marek said.",
        "What was happening there, Marek said, was turning a plan into reality, with maps of the lake.",
        "",
    ),
    (
        "“Now Brack has to show that it is willing to support a merger leading to a lasting peace.”",
        "It now falls to Brack to show willingness to support a merger that leads to a lasting peace.",
        "Brack has shown that it supports a merger that leads to a lasting peace.",
    ),
    (
        "We understand that 310 is now the number, after Holm offered to pay a third of the cost.",
        "Only once Holm had offered to pay a third of the cost did 310 become the number.",
        "Holm offered to pay a third of the cost only after 310 had become the number.",
    ),
    (
        "The club has been critical, as it has pushed for greater support for the port from allied "
        "towns, fostering trust.",
        "Greater support for the port from allied towns is something for which the club has pushed.",
        "",
    ),
    (
        "Hale suggested that growing doubt over the ferry might push the islands to consider buying boats.",
        "Growing doubt over the ferry could, in Ms Hale's assessment, lead the islands to consider "
        "buying boats.",
        "Growing doubt over the ferry has, in Ms Hale's assessment, led the islands to buy boats.",
    ),
    (
        "Holm will be paid 12 million euros ($14 million) a year for lost catches, with Brack covering two-thirds of"
        " the bill and Sorn the rest.",
        "For the catches it forgoes, Holm is to receive the equivalent of $14 million annually from Brack and Sorn.",
        "For the catches it forgoes, Holm is to receive the equivalent of $41 million annually from Brack and Sorn.",
    ),
]


@pytest.mark.parametrize(("source", "faithful", "wrong"), ROWS, ids=lambda text: text[:30])
def test_other_words_for_the_same_are_supported_and_an_error_in_them_is_not(
    source: str, faithful: str, wrong: str
) -> None:
    evidence = Evidence((Passage(text=source),))
    verdict = check_support(faithful, evidence)
    assert verdict.status is VerdictStatus.SUPPORTED, [r.message for r in verdict.reasons]
    if wrong:
        assert check_support(wrong, evidence).status is not VerdictStatus.SUPPORTED
