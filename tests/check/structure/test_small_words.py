"""Errors that hang on few words: a time, an emphasis, an excuse."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Finding, Passage
from briefing.check.language.thesaurus import opposite
from briefing.check.structure import STRUCTURE_CHECKS
from briefing.models import ReasonCode


def found(source: str, claim: str) -> list[Finding]:
    evidence = Evidence((Passage(text=source, article=source),))
    return [f for check in STRUCTURE_CHECKS for f in check(claim, evidence)]


def heaviest(source: str, claim: str) -> float:
    return max(
        (f.weight for f in found(source, claim) if f.reason.code is not ReasonCode.REMAINDER), default=0.0
    )


ERRORS = [
    ("The smelter's owner said that the strike might delay the first deliveries to Bergen.",
     "The smelter's owner said that the strike would delay the first deliveries to Bergen."),
    ("The island is unlikely to extend the ferry contract, the mayor indicated.",
     "The mayor indicated that the island would not extend the ferry contract."),
    ("The vaccine cut absences by 40 percent in the first term and by 22 percent in the second.",
     "In the first term the vaccine reduced absences by 22 percent."),
    ("The tram carried 31 million passengers in 2021 and 44 million in 2023.",
     "In 2021 the tram carried 44 million passengers."),
    ("The glacier now ends 14 kilometres inland, compared with nine in 1990.",
     "The glacier now ends 14 kilometres further inland than in 1990."),
    ("The bridge is not merely useful but also beautiful, the architect said.",
     "The bridge, the architect said, is less useful than beautiful."),
    ("The club wants repairs rather than a new stadium.", "The club wants a new stadium as much as repairs."),
    ("The committee did not object to the route but asked for a map.",
     "The committee did object to the route and asked for a map."),
    ("Larvik offered a third of the money for the tunnel.", "Larvik was offered a third of the money for the tunnel."),
    ("The keels will be laid in Gdansk, whereas the engines will be tested in Turku.",
     "The keels of the ferries will be laid in Turku."),
    ("Everybody wants shorter queues, not least the nurses.",
     "Everybody, with the exception of the nurses, wants shorter queues."),
    ("The success of the plan will depend on whether Oslo pays the subsidy.",
     "The plan will succeed regardless of whether Oslo pays the subsidy."),
    ("The question is whether the board will fully fund the choir.",
     "The question is whether the board will give the choir any funding."),
    ("Olsen argued that the claim should fail, but Ferrari noted that the ruling bound the lower courts.",
     "The lower courts, Olsen noted, are bound by the ruling."),
    ("The Spanish growers' association said that nine in ten farms were inspected. The Canadian Fruit Council"
     " welcomed the delay.", "The Canadian Fruit Council says that nine in ten farms were inspected."),
    ("The gates could be opened in May at the earliest.", "The gates could be opened in May at the latest."),
]  # fmt: skip
FAITHFUL = [
    ("The smelter's owner said that the strike might delay the first deliveries to Bergen.",
     "The first deliveries to Bergen would perhaps be delayed by the strike, the smelter's owner said."),
    ("The vaccine cut absences by 40 percent in the first term and by 22 percent in the second.",
     "In the second term the vaccine reduced absences by 22 percent, in the first by 40 percent."),
    ("The glacier now ends 14 kilometres inland, compared with nine in 1990.",
     "The glacier now ends five kilometres further inland than in 1990."),
    ("The bridge is not merely useful but also beautiful, the architect said.",
     "The bridge is both useful and beautiful, according to the architect."),
    ("Larvik offered a third of the money for the tunnel.", "A third of the tunnel's cost was offered by Larvik."),
    ("The keels will be laid in Gdansk, whereas the engines will be tested in Turku.",
     "Gdansk is where the keels will be laid; the engines are to be tested in Turku."),
    ("Everybody wants shorter queues, not least the nurses.", "Everyone, nurses included, wants shorter queues."),
    ("Olsen argued that the claim should fail, but Ferrari noted that the ruling bound the lower courts.",
     "The claim, Olsen argued, ought to fail."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "claim"), ERRORS)
def test_an_error_in_few_words_is_found(source: str, claim: str) -> None:
    assert heaviest(source, claim) >= 0.6


@pytest.mark.parametrize(("source", "claim"), FAITHFUL)
def test_the_same_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert heaviest(source, claim) < 0.5


@pytest.mark.parametrize(("one", "two"), [
    ("favourable", "unfavourable"), ("accuse", "absolve"), ("compliant", "noncompliant"),
    ("sceptical", "enthusiastic"), ("stabilise", "destabilise"), ("formally", "informally"),
])  # fmt: skip
def test_prefix_and_spelling_make_opposites(one: str, two: str) -> None:
    assert opposite(one, two)
    assert opposite(two, one)


@pytest.mark.parametrize(
    ("one", "two"), [("valuable", "invaluable"), ("tense", "intense"), ("closed", "disclosed")]
)
def test_what_only_looks_negated_is_no_opposite(one: str, two: str) -> None:
    assert not opposite(one, two)
