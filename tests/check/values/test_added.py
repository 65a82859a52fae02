"""A name that only the rest of the article has, after a preposition: what the cited words speak of, or more."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Finding, Passage
from briefing.check.values.name import name

ARTICLE = """Norway stands by Latvia

The government in Oslo has promised Latvia help with its ports for nine years. Latvia thanked Norway.
The loans are not merely meant for ports. They pay for schools and roads as well.
The two agreed on the future of the River Tave, which rises in Estonia. The river feeds three towns.
"We shall never accept a poor deal," it was said in the evening. In talks with Jens Falk, little was achieved.
The discussions were friendly, but they brought little. Denmark asked for a stronger German part in it.
"""


def weights(claim: str, *cited: str) -> list[float]:
    """What the name check finds with the whole article at hand."""
    passages = []
    for text in cited:
        at = ARTICLE.index(text)
        passages.append(Passage(text, before=ARTICLE[max(0, at - 120) : at], article=ARTICLE))
    found: list[Finding] = list(name(claim, Evidence(tuple(passages))))
    return [each.weight for each in found]


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The loans for Latvia are not for ports alone.", "The loans are not merely meant for ports."),
        ("Three towns live on the Tave.", "The river feeds three towns."),
        (
            "A poor deal is not acceptable to the Norwegian prime minister.",
            "We shall never accept a poor deal",
        ),
        (
            "Friendly as the talks with Falk were, they brought little.",
            "The discussions were friendly, but they",
        ),
    ],
)
def test_what_the_cited_words_speak_of_anyway_weighs_little(claim: str, cited: str) -> None:
    assert all(weight <= 0.4 for weight in weights(claim, cited))


@pytest.mark.parametrize(
    ("claim", "cited"),
    [
        ("The loans for ports in Estonia are not merely meant for that.", "The loans are not merely meant"),
        ("The loans pay for training on Latvian soil.", "The loans are not merely meant for ports."),
        ("Denmark asked for a part for Latvia in it.", "Denmark asked for a stronger German part in it."),
    ],
)
def test_a_circumstance_put_in_weighs_more(claim: str, cited: str) -> None:
    assert max(weights(claim, cited)) > 0.4


def test_a_combining_form_is_the_country() -> None:
    cited = Evidence((Passage("Britain and France opened a bridge. General Franco died in 1975."),))
    assert not name("An Anglo-French bridge was opened.", cited)
    assert not name("Franco died in 1975.", cited)
    assert name("A Sino-French bridge was opened.", cited)


def test_an_adjective_that_opens_a_sentence_is_no_name() -> None:
    cited = Evidence((Passage("Britain doubted the plan."),))
    assert not name("Sceptical of the plan, Britain waited.", cited)
