"""Cities, regions, bodies and acronyms that stand for a country or a body."""

from __future__ import annotations

import pytest

from briefing.check.structure.frame import frames
from briefing.check.values.name import name

from .asking import findings, is_hard


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The Dutch laboratory found nothing.", "The laboratory in Utrecht found nothing."),
        ("A Romanian harbour was closed.", "The harbour of Constanţa was closed."),
        ("The factory will be built in the United States.", "The factory will be built in Tennessee."),
        ("The Swedish central bank waited.", "The Riksbank waited."),
        ("The Estonian parliament passed it.", "It passed its third reading in the Riigikogu."),
        ("Brussels accepted the finding.", "The Commission accepted the finding."),
        ("The Andean neighbours signed.", "Peru and Ecuador signed."),
        ("A West African force is planned.", "ECOWAS plans a force."),
        ("The Fund expects growth.", "The IMF expects growth."),
        ("It is the widest gap in the Union.", "It is the widest gap in the EU."),
        ("VAT on bread falls.", "Value-added tax on bread falls."),
        ("Flemish pupils read better.", "Pupils in Flanders read better."),
        ("The Haitian mission has a new head.", "The mission in Port-au-Prince has a new head."),
        ("Lawmakers in Dili agreed.", "Lawmakers in Timor-Leste agreed."),
        ("CO2 is stored there.", "Carbon dioxide is stored there."),
        ("Plundered coins were returned.", "Looted coins were returned."),
        ("The economist was doubtful.", "Economist Rim Farah was doubtful."),
    ],
)
def test_what_stands_for_a_name_accounts_for_it(claim: str, evidence: str) -> None:
    assert not is_hard(findings(name, claim, evidence))


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The laboratory in Utrecht found nothing.", "The Dutch laboratory found nothing."),
        ("The Danish laboratory found nothing.", "The laboratory in Utrecht found nothing."),
        ("The Danish central bank waited.", "The Riksbank waited."),
        ("Brussels accepted the finding.", "The commission of the harbour accepted the finding."),
        ("The Fund expects growth.", "The OECD expects growth."),
        ("VAT on bread falls.", "The levy on bread falls."),
        ("The Economist was doubtful.", "A newspaper was doubtful."),
    ],
)
def test_nothing_stands_for_another_or_a_narrower_name(claim: str, evidence: str) -> None:
    assert findings(name, claim, evidence)


@pytest.mark.parametrize(
    ("claim", "evidence", "accounted"),
    [
        ("The OBR doubts it.", "The Office for Budget Responsibility doubts it.", "OBR"),
        ("The United Nations doubts it.", "The UN doubts it.", "Nations"),
        ("Cypriot officials doubt it.", "Officials in Nicosia doubt it.", "Cypriot"),
        ("Portuguese officials doubt it.", "Officials in Porto doubt it.", "Portuguese"),
        ("The Weather Watch Group doubts it.", "The WWG doubts it.", "Watch"),
    ],
)
def test_the_words_of_a_name_have_a_counterpart(claim: str, evidence: str, accounted: str) -> None:
    (frame,) = frames(claim, evidence)
    assert accounted in {frame.sentence.tokens[i].text for i in frame.matches}


@pytest.mark.parametrize(
    ("claim", "evidence", "wrong"),
    [
        ("Talks between Norway and other European states begin.", "Norway and America begin talks.", True),
        ("Aid for Norway strengthens the hand of Europe.", "Aid for Norway strengthens its hand.", True),
        ("Europe has to strengthen its hand.", "Norway has to strengthen its hand.", True),
    ],
)
def test_a_wider_name_stands_for_no_member_told_by_name(claim: str, evidence: str, wrong: bool) -> None:
    assert bool(findings(name, claim, evidence)) is wrong
