"""Whom the cited words mean when they do not name a party that the claim names."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Finding, Passage
from briefing.check.values.name import name

from .asking import findings, is_hard

ARTICLE = """Harbour board drops the Kelmar crane

Nora Ostrem, the harbour master, has run the port of Varsund since 2019. Her deputy, Jon Aasland, left in May.
She said that the crane was too dear. The maker, Kelmar Works, offered another price.
It would not go lower. Ostrem asked the rival Brask Marine for an offer. The board of Brask refused.
Estonia's president, Kaja Sild, praised the plan. Sild then flew home.
"We will wait," she said.
"""


def asked(claim: str, *cited: str) -> list[Finding]:
    """What the name check finds with the whole article at hand."""
    passages = []
    for text in cited:
        at = ARTICLE.index(text)
        passages.append(Passage(text, before=ARTICLE[max(0, at - 120) : at], article=ARTICLE))
    return list(name(claim, Evidence(tuple(passages))))


def test_a_pronoun_means_the_nearest_person_before() -> None:
    cited = "She said that the crane was too dear."
    assert not is_hard(asked("Ostrem found the crane too dear.", cited))
    assert is_hard(asked("Sild found the crane too dear.", cited))


def test_a_party_that_no_word_excludes_is_soft() -> None:
    found = asked("Kelmar would not go lower.", "It would not go lower.")
    assert not is_hard(found)


def test_the_wrong_party_of_the_article_is_a_hard_finding() -> None:
    cited = "Ostrem asked the rival Brask Marine for an offer."
    assert not is_hard(asked("Ostrem asked Brask Marine for an offer.", cited))
    assert is_hard(asked("Ostrem asked Kelmar Works for an offer.", cited))
    assert is_hard(asked("Aasland asked Brask Marine for an offer.", cited))


def test_an_officer_of_the_article_stands_for_the_country() -> None:
    cited = "Sild then flew home."
    assert not asked("Estonia's president flew home.", cited)
    assert is_hard(asked("Latvia's president flew home.", cited))


def test_a_name_that_no_part_of_the_article_has_is_a_hard_finding() -> None:
    assert is_hard(asked("Torgersen would not go lower.", "It would not go lower."))


@pytest.mark.parametrize("word", ["Dearer", "Fewer", "Happier", "Cheapest"])
def test_a_comparative_that_opens_a_sentence_is_no_name(word: str) -> None:
    assert not findings(name, f"{word} trams ran.", "Trams ran.")


def test_a_family_has_its_surname() -> None:
    assert not is_hard(findings(name, "The Harrises sold it.", "Ann and Tom Harris sold it."))
    assert is_hard(findings(name, "The Turnbulls sold it.", "Ann and Tom Harris sold it."))


def test_the_house_is_where_members_are_told() -> None:
    assert not findings(name, "She told the Commons so.", "She told MPs so.")
    assert is_hard(findings(name, "She told the Bundestag so.", "She told MPs so."))


def test_a_capital_stands_for_those_who_decide_there() -> None:
    cited = "The Austrian minister said that her government had decided nothing."
    assert not is_hard(findings(name, "Nothing was decided in Vienna.", cited))
    assert is_hard(findings(name, "They met in Vienna.", cited))


def test_the_heads_of_its_bodies_are_figures_of_the_union() -> None:
    assert not findings(name, "EU figures came.", "The European Commission's president came.")
    assert is_hard(findings(name, "NATO figures came.", "The European Commission's president came."))


@pytest.mark.parametrize("claim", [
    "Support from Tallinn for the port is in doubt.",
    "The port still awaits a commitment from Tallinn.",
])  # fmt: skip
def test_what_comes_from_a_capital_comes_from_its_country(claim: str) -> None:
    assert not findings(name, claim, "Estonian support for the port, and its commitment to it, is in doubt.")


def test_who_comes_from_a_capital_was_there() -> None:
    source = "The Estonian minister is in talks about the port."
    assert findings(name, "The minister came from Tallinn for talks about the port.", source)


def test_a_town_where_something_is_done_is_no_word_for_its_country() -> None:
    cited = "Sild then flew home."
    assert is_hard(
        asked("Sild then flew to Tallinn.", "Estonia's president, Kaja Sild, praised the plan.", cited)
    )
    assert not is_hard(
        asked("Sild, Estonia's president, praised it.", "Estonia's president, Kaja Sild, praised the plan.")
    )
