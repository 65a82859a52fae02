"""Another deed done to the same thing."""

from __future__ import annotations

import pytest

from briefing.check.structure.polarity import check_polarity

from .weighing import SURE, heaviest


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The union warned that any breach of the wage agreement would cost the mill dear.",
            "Refusing the wage agreement would cost the mill dear, the union warned.",
        ),
        (
            "The council is confident that the county will back the harbour scheme.",
            "The council is hopeful that the harbour scheme will be led by the county.",
        ),
        (
            "Lind accused the landlord of trying to delay the sale.",
            "The landlord, in Lind's words, was out to exploit the sale.",
        ),
        (
            "Rebels were massing near the Torsk refinery on Monday, the sheriff said.",
            "The sheriff said rebels were advancing near the Torsk refinery on Monday.",
        ),
        (
            "The museum asked the villages to “defend every windmill” in the valley.",
            "The museum asked the villages in the valley to demolish every windmill.",
        ),
        (
            "The two towns are working to form an orchestra.",
            "The two towns are working to enlarge an existing orchestra.",
        ),
        (
            "Some towns cannot pay, but this should not deter those which can.",
            "Some towns cannot pay, but this should not, the mayor said, bar others from paying.",
        ),
        ("Lind took part in the talks on Monday.", "The talks on Monday were convened by Lind."),
        ("The lease will be reviewed after two years.", "After two years the lease is to be extended."),
    ],
)
def test_finds_another_deed(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) > SURE


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (
            "The union warned that any breach of the wage agreement would cost the mill dear.",
            "Whoever breaks the wage agreement will pay dearly for it, the union cautioned.",
        ),
        (
            "The council is confident that the county will back the harbour scheme.",
            "The county will endorse the harbour scheme, the council believes.",
        ),
        (
            "Lind voiced scepticism about the sale of the mill.",
            "Lind's scepticism was directed at the sale of the mill.",
        ),
        (
            "Some towns cannot pay, but this should not deter those which can.",
            "Some towns cannot pay, but this should not discourage others.",
        ),
        ("Lind took part in the talks on Monday.", "The talks on Monday were attended by Lind."),
        ("Evacuated welders will draw their wages for a year.", "Welders will be supported for a year."),
        (
            "The towns kept the orchestra alive and refused to dissolve it.",
            "The towns defended the orchestra.",
        ),
        (
            "The price of bread was cut after the harvest.",
            "The harvest allowed the price of bread to be brought down.",
        ),
        (
            "The valley is to have 200 firemen, and a reserve of 60 volunteers is foreseen as well.",
            "The valley is to have 200 firemen, backed by 60 volunteers.",
        ),
    ],
)
def test_keeps_the_same_deed(source: str, claim: str) -> None:
    assert heaviest(check_polarity, source, claim) <= SURE
