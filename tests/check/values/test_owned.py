"""Whose a thing is, which the cited words leave out because the article has told it."""

from __future__ import annotations

import pytest

from briefing.check.support import check
from briefing.models import Citation, Source, VerdictStatus

ARTICLE = """Halbrook loses its biggest grain contract
Eastport, 3 May (Plains Wire)
The Peruvian central bank said on Tuesday that the miller Halbrook had told it of a loss.
Vinter, a rival from the north, gained the contract that Halbrook had held for nine years.
The miller's board will meet on Friday to choose a new chief executive.
Analysts expect revenue to fall by a third next year.
Lena Sorby of Kestrel Partners thinks profits may recover by 2031.
The bank left its main rate unchanged, and the governor gave no reason.
Vinter's ovens use less gas.
The site was searched in March, and inspectors found 14 leaking drums.
Ana Quispe, who runs the works council, met the owners on Monday.
On wages she was blunter: a strike, she said, was the only way left.
"""


def held(quotation: str, claim: str) -> bool:
    source = Source(id="wire", path="wire.txt", sha256="", encoding="utf-8", text=ARTICLE)
    at = ARTICLE.index(quotation)
    cited = Citation(source="wire", start=at, end=at + len(quotation), exact=quotation)
    return check(claim, [cited], {"wire": source}).status is VerdictStatus.SUPPORTED


BOARD = "The miller's board will meet on Friday to choose a new chief executive."
REVENUE = "Analysts expect revenue to fall by a third next year."
RATE = "The bank left its main rate unchanged, and the governor gave no reason."
SITE = "The site was searched in March, and inspectors found 14 leaking drums."
STRIKE = "On wages she was blunter: a strike, she said, was the only way left."
OVENS = "Vinter's ovens use less gas."


@pytest.mark.parametrize(
    ("quotation", "claim"),
    [
        (BOARD, "Halbrook's board will meet on Friday to choose a new chief executive."),
        (REVENUE, "Analysts expect Halbrook's revenue to drop by a third next year."),
        (RATE, "The Peruvian central bank kept its main rate unchanged, and its governor gave no reason."),
        (SITE, "Inspectors found 14 leaking drums when the Halbrook site was searched in March."),
        (STRIKE, "Ms Quispe said that a strike was the only way left on wages."),
    ],
)
def test_whose_it_is_may_be_told(quotation: str, claim: str) -> None:
    assert held(quotation, claim)


@pytest.mark.parametrize(
    ("quotation", "claim"),
    [
        (BOARD, "Dunmore's board will meet on Friday to choose a new chief executive."),
        (REVENUE, "Analysts expect Dunmore's revenue to drop by a third next year."),
        (RATE, "The Chilean central bank kept its main rate unchanged, and its governor gave no reason."),
        (SITE, "Inspectors found 14 leaking drums when the Dunmore site was searched in March."),
        (OVENS, "Halbrook's ovens use less gas."),
        (STRIKE, "Ms Sorby said that a strike was the only way left on wages."),
    ],
)
def test_another_owner_is_seen(quotation: str, claim: str) -> None:
    assert not held(quotation, claim)
