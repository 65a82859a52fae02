"""Turns by which a faithful claim words what its source words otherwise, and errors that look like them."""

from __future__ import annotations

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.structure import STRUCTURE_CHECKS
from briefing.check.structure.reserve import reservations


def codes(source: str, claim: str, least: float = 0.45) -> set[str]:
    evidence = Evidence((Passage(source),))
    return {
        str(f.reason.code)
        for check in STRUCTURE_CHECKS
        for f in check(claim, evidence)
        if f.weight >= least and str(f.reason.code) != "remainder"
    }


FAITHFUL = {
    "readiness": (
        "The port is gathering shippers willing to guarantee the ferry's income.",
        "The port is gathering shippers prepared to guarantee the ferry's income.",
    ),
    "duty": (
        "The regulator said the airline has to prove that its fares are fair.",
        "The regulator said it was for the airline to prove that its fares are fair.",
    ),
    "any": (
        "The union raised the need for a guarantee in any potential merger deal with Halden.",
        "The union spoke of the need for a guarantee in any merger deal with Halden.",
    ),
    "stating": (
        "Norway is unlikely to send ships, stating that the idea has never been discussed.",
        "Norway stated that the idea has never been discussed.",
    ),
    "estimate": (
        "The new bridge is expected to cost 90 million euros.",
        "The costs of the new bridge are put at 90 million euros.",
    ),
    "due": (
        "The garrison is due to leave the two valleys in June.",
        "The garrison is to leave the two valleys in June.",
    ),
    "suggestion": (
        "The minister denied that the mill had begun burning coal.",
        "The minister dismissed the suggestion that the mill had begun burning coal.",
    ),
    "chained": (
        "Residents have threatened to seek an injunction against the quarry.",
        "An injunction against the quarry is being threatened by residents.",
    ),
    "in a row": (
        "The clause applies when the flow stays below 90 metres for 12 days in a row.",
        "The clause applies when the flow stays below 90 metres for 12 days without a break.",
    ),
    "alone": (
        "Farmers fear a future where they cannot solely rely on the canal for water.",
        "Farmers fear a future where they can no longer rely on the canal alone for water.",
    ),
    "opposition": (
        "Opposition deputy Carla Moll accused the ministry of buying the trams before the review was over.",
        "Carla Moll accused the ministry of buying the trams before the review was over.",
    ),
    "another deed": (
        "The growers' association rejected the charge and said that 80 percent of its orchards were inspected.",
        "The growers' association said that 80 percent of its orchards were inspected.",
    ),
    "until": (
        "As repairs end in February, the earliest date on which the museum can be opened is March.",
        "Because of the repairs, the museum cannot be opened until March.",
    ),
    "lies": (
        "The lighthouse stands 4 miles from the harbour of Orne.",
        "The lighthouse lies 4 miles from the harbour of Orne.",
    ),
    "disputes": (
        "Her lawyer says she was never told of the leaks in the terms the engineer describes.",
        "Her lawyer disputes that she was told of the leaks in the terms the engineer describes.",
    ),
    "alongside": (
        "Denmark has taken a leading role in patrolling the strait alongside Sweden after Norway left.",
        "Norway left, whereupon Denmark and Sweden took a leading role in patrolling the strait.",
    ),
    "for X to": (
        "The Oslo mayor is also pushing for Halvorsen to provide new buses.",
        "New buses are what the mayor of Oslo is pressing Halvorsen to provide.",
    ),
    "the company": (
        "Its director, Ivo Brandt, said the company accepted the ruling and would close the mine. "
        "Korvex had sought a delay.",
        "Ivo Brandt said that Korvex accepted the ruling and would close the mine.",
    ),
    "with a share": (
        "The towns will contribute 90 million, of which Arda 40 million, Belm 30 million and Corin 20 million.",
        "Arda will pay 40 million and Belm 30 million, with Corin adding 20 million.",
    ),
    "quoted": (
        "“The fund could fail,” one senior Nordic banker told The Herald.",
        "It was a senior Nordic banker, quoted by The Herald, who said that the fund could fail.",
    ),
}
ALTERED = {
    "status": (
        "The port is gathering shippers who may guarantee the ferry's income.",
        "The port is gathering shippers who will guarantee the ferry's income.",
        "modality",
    ),
    "denied": (
        "The museum opens in March after two years of repairs.",
        "The museum does not open in March after two years of repairs.",
        "polarity",
    ),
    "refused": (
        "The growers' association said that 80 percent of its orchards were inspected.",
        "The growers' association rejected that 80 percent of its orchards were inspected.",
        "polarity",
    ),
    "admitted": (
        "A former driver alleges that he was dismissed for reporting worn brakes.",
        "A former driver was dismissed for reporting worn brakes, it admits.",
        "modality",
    ),
}


@pytest.mark.parametrize("name", FAITHFUL)
def test_a_turn_of_its_own_raises_no_alarm(name: str) -> None:
    assert codes(*FAITHFUL[name]) == set()


@pytest.mark.parametrize("name", ALTERED)
def test_what_only_looks_like_a_turn_is_found(name: str) -> None:
    source, claim, code = ALTERED[name]
    assert code in codes(source, claim)


def test_a_reservation_ends_where_the_next_clause_begins() -> None:
    (sentence,) = analyse("Norway is unlikely to send ships, stating that the idea is dead.")
    cue = reservations(sentence)[0]
    assert [sentence.tokens[k].text for k in cue.scope] == ["send", "ships"]
