"""Units, currencies and qualifiers that a quantity can carry, from ``tables/units.toml``."""

from __future__ import annotations

import tomllib
from enum import Enum
from importlib.resources import files
from typing import Any, Final

from briefing.check.values.words import listed


class Bound(Enum):
    """How a figure is hedged."""

    __hash__ = object.__hash__

    EXACT = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE = "more than"
    AT_LEAST = "at least"
    LESS = "less than"
    AT_MOST = "at most"


Phrase = tuple[tuple[str, ...], Bound]


def _load() -> dict[str, dict[str, Any]]:
    return tomllib.loads(files(__package__).joinpath("tables", "units.toml").read_text(encoding="utf-8"))


def _qualifiers(table: dict[str, list[str]]) -> dict[str, list[Phrase]]:
    """Last word of a qualifier -> its phrases, longest first, each with its bound."""
    found: dict[str, list[Phrase]] = {}
    for name, phrases in table.items():
        for phrase in phrases:
            parts = tuple(phrase.split())
            found.setdefault(parts[-1], []).append((parts, Bound[name]))
    for options in found.values():
        options.sort(key=lambda option: -len(option[0]))
    return found


def _turned(table: dict[str, str]) -> dict[str, str]:
    """``{value: "word word"}`` as ``{word: value}``."""
    return {word: value for value, names in table.items() for word in names.split()}


def _spread(table: dict[str, float]) -> dict[str, float]:
    """``{"word word": value}`` as ``{word: value}``."""
    return {word: value for names, value in table.items() for word in names.split()}


def _durations(table: dict[str, list[Any]]) -> dict[str, tuple[str, float]]:
    found = {name: (str(unit[0]), float(unit[1])) for name, unit in table.items()}
    plurals = {"centuries" if name == "century" else name + "s": unit for name, unit in found.items()}
    return found | plurals


_TABLE: Final = _load()
QUALIFIERS: Final = _qualifiers(_TABLE["qualifiers"])
CURRENCY_SIGNS: Final = _turned(_TABLE["currency_signs"])
DOLLAR_PREFIXES: Final = _turned(_TABLE["dollar_prefixes"])
DOLLAR_ADJECTIVES: Final = _turned(_TABLE["dollar_adjectives"])
CURRENCY_WORDS: Final = _turned(_TABLE["currency_words"])
PENCE: Final = _turned(_TABLE["pence"])
CURRENCY_CODES: Final = listed(_TABLE["currency_codes"]["codes"])
#: Name of a measure -> (dimension, size in the dimension's base unit).
MEASURES: Final[dict[str, tuple[str, float]]] = {
    word: (str(unit[0]), float(unit[1]))
    for names, unit in _TABLE["measures"].items()
    for word in names.split()
}
#: Unit of time -> (family, size); see ``compare`` for days against months.
DURATIONS: Final = _durations(_TABLE["durations"])
PARTS: Final = _spread(_TABLE["parts"])
MULTIPLES: Final = _spread(_TABLE["multiples"])
#: "per year" and "annually", both -> year.
RATES: Final = _turned({rate: names[0] for rate, names in _TABLE["rates"].items()})
PERIODICALLY: Final = _turned({rate: names[1] for rate, names in _TABLE["rates"].items()})
LABEL_NOUNS: Final = listed(_TABLE["labels"]["nouns"])

_ORDINALS: Final = (
    *(
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
    ),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth"),
    *("nineteenth", "twentieth"),
)
ORDINALS: Final = {word: float(value) for value, word in enumerate(_ORDINALS, start=1)}
#: How many parts: the words that stand before "thirds" or "quarter".
UNITS_OF_PARTS: Final = {
    "a": 1.0,
    "an": 1.0,
    "one": 1.0,
    "two": 2.0,
    "three": 3.0,
    "four": 4.0,
    "five": 5.0,
    "six": 6.0,
    "seven": 7.0,
    "eight": 8.0,
    "nine": 9.0,
}
#: Letters glued to the second figure of a range, which is then no score.
SHORT_UNITS: Final = listed("k m mn bn tn b km kg mm cm c f lb st p am pm s")
