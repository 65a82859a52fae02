"""Things the evidence counts without the figure: in parts, in a list, by an ordinal, one and the other."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from briefing.check.base import Evidence
from briefing.check.values.enumeration import enumerated
from briefing.check.values.heads import same_thing
from briefing.check.values.held import Held
from briefing.check.values.names import names
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.units import ORDINALS
from briefing.check.values.words import words


def alike(quantity: Quantity, other: Held) -> bool:
    return quantity.head in other.quantity.run or same_thing(quantity.head, other.quantity.head).agree


def summed(quantity: Quantity, rivals: list[Held]) -> bool:
    """The evidence counts it in two parts: "three men and two women" are five people."""
    parts = [other for other in rivals if other.quantity.kind is Kind.COUNT and alike(quantity, other)]
    return quantity.kind is Kind.COUNT and any(
        first.text == second.text and first.quantity.value + second.quantity.value == quantity.value
        for first, second in pairwise(parts)
        if first.quantity.head and second.quantity.head
    )


def reached(quantity: Quantity, held: list[Held]) -> bool:
    """ "When the hundredth flat is sold": a hundred flats."""
    return quantity.kind is Kind.COUNT and any(
        item.quantity.kind is Kind.ORDINAL
        and item.quantity.value == quantity.value
        and (alike(quantity, item) or quantity.head == "time")
        for item in held
    )


def outranked(claim: str, quantity: Quantity, texts: list[str]) -> bool:
    """ "Two ports are busier", of the third-busiest."""
    if quantity.kind is not Kind.COUNT or not 0 < quantity.value < 10:
        return False
    if not any(word.endswith("er") or word == "more" for word in words(claim).low[quantity.last :]):
        return False
    for text in texts:
        cut = words(text)
        for index, word in enumerate(cut.low):
            if ORDINALS.get(word) == quantity.value + 1:
                after = cut.at(index + 2) if cut.at(index + 1) == "-" else cut.at(index + 1)
                if after == "most" or after.endswith("est"):
                    return True
    return False


def one_and_the_other(quantity: Quantity, texts: list[str]) -> bool:
    """ "One firm … the other …": two firms."""
    said = [words(text).low for text in texts]
    return (
        quantity.kind is Kind.COUNT
        and quantity.value == 2
        and any(("the", "other") in pairwise(low) and "one" in low for low in said)
    )


def named_countries(evidence: Evidence) -> int:
    """How many countries the evidence names, each once."""
    found = {
        entity.id
        for passage in evidence.passages
        for name in names(passage.text)
        for entity in name.known[:1]
        if entity.form == "name" and len(entity.id) == 2
    }
    return len(found)


NATIONS: Final = frozenset(("countri", "nation", "state"))
NAMED_MOST: Final = 30


def enumerates(quantity: Quantity, claim: str, evidence: Evidence) -> bool:
    """The evidence lists as many things as the claim counts ("France, Italy and Spain": three countries)."""
    if quantity.kind is not Kind.COUNT or quantity.value > 12 or quantity.head == "time":
        return False
    before = words(claim).low[quantity.first - 1] if quantity.first else ""
    known = before in ("the", "these", "those", "both", "all")
    if known and quantity.value > 2 and (listed := listed_counts(evidence)) and quantity.value not in listed:
        return False
    if known and (quantity.value == 2 or 2 < quantity.value <= _named(evidence)):
        return True
    return any(int(quantity.value) in enumerated(passage.text) for passage in evidence.passages)


def listed_counts(evidence: Evidence) -> set[float]:
    """The counts of the evidence that it spells out in a list: "its five yards, Lund, Malmo, …"."""
    return {
        q.value
        for passage in evidence.passages
        for q in quantities(passage.text)
        if q.kind is Kind.COUNT and q.value > 2 and q.value in enumerated(passage.text)
    }


def _named(evidence: Evidence) -> int:
    """How many names the cited words have, each once."""
    return len({name.parts[-1] for passage in evidence.passages for name in names(passage.text)})


def single(quantity: Quantity, evidence: Evidence) -> bool:
    """ "One year" for "a single year"."""
    if quantity.figure != 1 and not (quantity.kind is Kind.COUNT and quantity.value == 1):
        return False
    return any("single" in words(passage.text).low for passage in evidence.passages)
