"""Units of time that tell no length: "one day they will", "four times a year", "a year's output"."""

from __future__ import annotations

from typing import Final

from briefing.check.base import Evidence
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.rhythm import recurring
from briefing.check.values.words import listed, stem, words

_TIME: Final = stem("time")
_PACED: Final = (Kind.COUNT, Kind.DURATION, Kind.MULTIPLE, Kind.ORDINAL)
_YEAR: Final = 12.0
_EACH_YEAR: Final = frozenset(("annual", "annually", "yearly", "year"))


def paced(claim: str, quantity: Quantity, evidence: Evidence) -> bool:
    """ "Four times a year" for "every three months"."""
    if quantity.kind not in _PACED:
        return False
    if quantity.kind is Kind.COUNT and quantity.head != _TIME:
        return False  # "4,000 boats a year"
    last = quantity.last + (quantity.kind is Kind.COUNT)
    return words(claim).slice(quantity.first, last) in recurring(claim, evidence)


def no_length(claim: str, quantity: Quantity, texts: list[str]) -> bool:
    """ "One day they will", "the week when they met", "what it makes in a year" of its yearly output: no span
    of time is told."""
    if quantity.figure != 1:
        return False
    cut = words(claim)
    unit, before, after = cut.at(quantity.last - 1), cut.at(quantity.first - 1), cut.at(quantity.last)
    if unit == "day" and not quantity.article and cut.at(quantity.first) == "one":
        return before not in _LASTING and after not in _LONGER
    if quantity.article and after in _WHEN:
        return True
    yearly = quantity.article and quantity.value == _YEAR and before in ("in", "over", "per", "every")
    return yearly and any(not _EACH_YEAR.isdisjoint(words(text).low) for text in texts)


_LASTING: Final = listed(
    "for in within after over than under last lasted lasts took takes take only just the"
)
_LONGER: Final = listed("later earlier after before ago - long trip visit meeting session summit off")
_WHEN: Final = listed("when which where")


def of_each_year(claim: str, quantity: Quantity, texts: list[str]) -> bool:
    """ "A year's hydropower" for "its annual hydropower", "in seven years" for "in seven of those years"."""
    if quantity.kind is Kind.DURATION and quantity.last - quantity.first == _TWO:
        number, unit = words(claim).low[quantity.first : quantity.last]
        those = (number, "of", "those", unit), (number, "of", "these", unit), (number, "of", "the", unit)
        if any(words(text).low[k : k + 4] in those for text in texts for k in _places(text, number)):
            return True
    if quantity.kind is not Kind.DURATION or not quantity.article or quantity.value != _YEAR:
        return False
    return words(claim).at(quantity.last).startswith(("'", "’")) and any(
        not _EACH_YEAR.isdisjoint(words(text).low) for text in texts
    )


_TWO: Final = 2


def _places(text: str, word: str) -> list[int]:
    return [index for index, other in enumerate(words(text).low) if other == word]


def same_unit(quantity: Quantity, texts: list[str]) -> bool:
    """ "Twelve months" of "a year earlier", "seven days" of "its first week": the evidence names the unit."""
    if quantity.unit == "month" and quantity.figure > 1 and any(_seasons(quantity.figure, t) for t in texts):
        return True
    said = _UNITS.get((quantity.unit, quantity.value))
    return said is not None and any(not said.isdisjoint(words(text).low) for text in texts)


def _seasons(figure: float, text: str) -> bool:
    """ "Five years" of "the past five dry seasons": what comes once a year counts the years."""
    low = words(text).low
    return any(
        not _ONCE_A_YEAR.isdisjoint(low[k + 1 : k + 4])
        for k, word in enumerate(low)
        if _NUMERALS.get(word) == figure or (word.isdecimal() and float(word) == figure)
    )


_ONCE_A_YEAR: Final = listed("seasons summers winters springs autumns harvests monsoons")
_NUMERALS: Final = dict(
    zip(
        "two three four five six seven eight nine ten twelve".split(),
        (2, 3, 4, 5, 6, 7, 8, 9, 10, 12),
        strict=True,
    )
)

_UNITS: Final = {
    ("day", 1.0): listed("day days daily overnight yesterday tomorrow"),
    ("day", 7.0): listed("week weeks weekly"),
    ("month", 1.0): listed("month monthly"),
    ("month", 3.0): listed("quarter quarterly"),
    ("month", 12.0): listed("year annual annually yearly anniversary"),
    ("month", 120.0): listed("decade"),
    ("month", 1200.0): listed("century centenary"),
}
