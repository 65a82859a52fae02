"""An officer whom the claim tells by office alone is told by name, where the cited words name them."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.officers import by_name, officers_named
from briefing.check.support import check_support

ARTICLE = (
    "Norwegian Prime Minister Ole Lind met Swedish President Anna Brandt in Oslo. Former Danish President"
    " Jens Holt was there. Lind praised Brandt and promised her two ships."
)
CITED = "Lind praised Brandt and promised her two ships."


def held(text: str = CITED) -> Evidence:
    return Evidence((Passage(text=text, article=ARTICLE),))


@pytest.mark.parametrize(
    ("claim", "plain"),
    [
        ("The Norwegian prime minister praised Brandt.", "Lind praised Brandt."),
        ("Norway's premier has promised two ships.", "Lind has promised two ships."),
        ("The president of Sweden was promised ships.", "Brandt was promised ships."),
        ("Praise came from the Norwegian leader.", "Praise came from Lind."),
        ("The former Swedish president was praised.", "The former Swedish president was praised."),
        ("The Danish president was praised.", "The Danish president was praised."),
        ("The prime minister praised Brandt.", "The prime minister praised Brandt."),
        ("“The Norwegian prime minister” was kind.", "“The Norwegian prime minister” was kind."),
        ("Lind, the Norwegian prime minister, was kind.", "Lind, the Norwegian prime minister, was kind."),
    ],
)
def test_an_office_whose_bearer_the_cited_words_name(claim: str, plain: str) -> None:
    assert by_name(claim, held()) == plain


def test_an_office_that_the_cited_words_tell_as_well_stays() -> None:
    claim = "The Norwegian prime minister praised Brandt."
    assert by_name(claim, held("The Norwegian prime minister praised Brandt; Lind had met her.")) == claim


@pytest.mark.parametrize(
    ("claim", "faithful"),
    [
        ("The Norwegian prime minister spoke well of Brandt, promising her two ships.", True),
        ("The Swedish president praised Lind and promised him two ships.", False),
        ("Praise of Lind came from the Swedish president.", False),
    ],
)
def test_who_does_what_is_read_by_office_too(claim: str, faithful: bool) -> None:
    assert (check_support(claim, held()).status.value == "supported") is faithful


@pytest.mark.parametrize(
    ("cited", "claim", "told"),
    [
        ("The Norwegian prime minister was kind.", "Lind was kind.", "Lind was kind."),
        ("Sweden's president was kind.", "Brandt was kind.", "Brandt was kind."),
        ("The Norwegian leader was kind.", "Lind was kind.", "Lind was kind."),
        (
            "The Norwegian prime minister was kind.",
            "Brandt was kind.",
            "The Norwegian prime minister was kind.",
        ),
        (
            "The Norwegian prime minister was kind.",
            "Lind, unlike the Norwegian prime minister, was kind.",
            "The Norwegian prime minister was kind.",
        ),
        (
            "“The Norwegian prime minister” was kind.",
            "Lind was kind.",
            "“The Norwegian prime minister” was kind.",
        ),
        ("The former Danish president was kind.", "Holt was kind.", "The former Danish president was kind."),
    ],
)
def test_an_office_of_the_cited_words_whose_bearer_the_claim_names(cited: str, claim: str, told: str) -> None:
    found = officers_named(held(cited), claim)
    assert found.text == told
    assert found.passages[0].verbatim == cited


@pytest.mark.parametrize(
    ("claim", "faithful"),
    [
        ("Lind promised Brandt two ships and praised her.", True),
        ("Brandt promised Lind two ships and praised him.", False),
    ],
)
def test_who_does_what_is_read_by_office_in_the_cited_words(claim: str, faithful: bool) -> None:
    cited = "The Norwegian prime minister promised Brandt two ships and praised her."
    assert (check_support(claim, held(cited)).status.value == "supported") is faithful
