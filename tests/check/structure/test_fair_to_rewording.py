"""True claims in words of their own that a check took for errors, beside errors of the same make."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.support import check_support
from briefing.models import VerdictStatus

PARTY = (
    "The opposition Green League, which leads in most polls, has promised to scrap the levy, though its leader,"
    " Anna Rossi, has stopped short of saying when."
)
AID = (
    "Malta will be paid 40 million euros a year for lost catches, with Cyprus covering two-thirds of the bill"
)
AID += " and Greece the rest."
AIDE = "“The ferry deal could fall apart,” one senior Norwegian aide told The Herald."
TRAINING = (
    "France has also taken part in joint naval drills with Polish soldiers, aimed at improving their speed."
)
JOIN = "The mayor's office has said that it would join the scheme only if the mill were excluded; Halden has"
JOIN += " ruled that out."
PUMPS = "Unless the leak is mended, the new supply at Holm may simply run off before it reaches the town."
LIND = (
    "Lind, in remarks reported by the agency, accused the bank of “slowing the talks” while raising its fees."
)
POWERS = "Europe's top five naval powers met in Lisbon and repeated their"
POWERS += " support for the pact."
TALKS = (
    "Holm has taken a leading part in the rescue after Moreau surprised Malta by starting talks with Lind."
)

LIFT = "Lind made it clear that Malta must “do the heavy lifting” for the harbour."
FERRY = "Captains present at the meeting included Malta, Cyprus, Norway and Chile, according to The Herald."


@pytest.mark.parametrize(
    ("text", "claim", "fair"),
    [
        (
            PARTY,
            "Anna Rossi's opposition party has promised to scrap the levy, but she has not gone so far as to say"
            " when.",
            True,
        ),
        (
            AID,
            "Each year Malta is to receive 40 million euros for lost catches, a third of it from Greece and the"
            " balance from Cyprus.",
            True,
        ),
        (
            AID,
            "Each year Malta is to receive 40 million euros for lost catches, a third of it from Cyprus and the"
            " balance from Greece.",
            False,
        ),
        (
            AID,
            "Cyprus will cover two-thirds of the 40 million euros a year due to Malta for lost catches.",
            True,
        ),
        (
            AIDE,
            "The Herald quoted a senior Norwegian aide as saying that the ferry deal could fall apart.",
            True,
        ),
        (
            AIDE,
            "The Herald quoted a senior British minister as saying that the ferry deal could fall apart.",
            False,
        ),
        (
            JOIN,
            "The mayor's office says that it would join the scheme only if the mill were left out, a condition to"
            " which Halden refuses to agree.",
            True,
        ),
        (
            PUMPS,
            "The new supply at Holm might never reach the town if the leak is not mended, because it may simply"
            " run off on the way.",
            True,
        ),
        (LIND, "In Lind's reported words, the bank is slowing the talks while it raises its fees.", True),
        (
            POWERS,
            "Ministers from the top five naval powers in Europe repeated their support for the pact when they met.",
            True,
        ),
        (
            TALKS,
            "Holm has taken a leading part in the rescue, after Moreau surprised Malta by"
            " opening talks with Lind.",
            True,
        ),
        (
            TRAINING,
            "French soldiers have joined their Polish counterparts in naval drills aimed at improving the"
            " latter's speed.",
            True,
        ),
        (
            TRAINING,
            "French soldiers have drilled together with Poland's to improve the latter's speed.",
            True,
        ),
        (LIFT, "Lind left no doubt that it was for Malta to do the heavy lifting for the harbour.", True),
        (LIFT, "Lind doubted that it was for Malta to do the heavy lifting for the harbour.", False),
        (
            FERRY,
            "The captains present came, by The Herald's account, from Malta and Cyprus, Norway and Chile.",
            True,
        ),
    ],
)
def test_rewordings_are_told_from_errors(text: str, claim: str, fair: bool) -> None:
    verdict = check_support(claim, Evidence((Passage(text=text),)))
    assert (verdict.status is VerdictStatus.SUPPORTED) == fair, verdict.reasons
