"""Who and what the sources talk about: the names that a mutant may put in place of another."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from bench.mutate.alter_values import MONTHS, WEEKDAYS

# Country -> (demonym, other ways of naming it or its government). General knowledge, kept short on purpose.
COUNTRIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "Germany": ("German", ("Berlin",)),
    "France": ("French", ("Paris",)),
    "Poland": ("Polish", ("Warsaw",)),
    "Italy": ("Italian", ("Rome",)),
    "Spain": ("Spanish", ("Madrid",)),
    "Canada": ("Canadian", ("Ottawa",)),
    "Turkey": ("Turkish", ("Ankara",)),
    "Japan": ("Japanese", ("Tokyo",)),
    "Norway": ("Norwegian", ("Oslo",)),
    "Sweden": ("Swedish", ("Stockholm",)),
    "Brazil": ("Brazilian", ("Brasília",)),
    "India": ("Indian", ("New Delhi",)),
    "China": ("Chinese", ("Beijing",)),
    "Russia": ("Russian", ("Moscow", "Kremlin")),
    "Ukraine": ("Ukrainian", ("Kyiv", "Kiev")),
    "Britain": ("British", ("UK", "U.K.", "United Kingdom", "London", "Downing Street")),
    "America": ("American", ("US", "U.S.", "United States", "Washington", "White House")),
    "Romania": ("Romanian", ("Bucharest",)),
    "Finland": ("Finnish", ("Helsinki",)),
    "Australia": ("Australian", ("Canberra",)),
    "Netherlands": ("Dutch", ("The Hague",)),
}
PLAIN = tuple(c for c in COUNTRIES if c not in {"America", "Netherlands"})
CITIES = ("Vienna", "Geneva", "Oslo", "Madrid", "Lisbon", "Athens", "Helsinki", "Brussels")
_TITLE = (
    r"(?:President|Prime Minister|Minister|Chancellor|Secretary-General|Secretary|King|Queen|spokesman|"
    r"spokeswoman|aide|[Aa]dviser|chief|Sir|Governor|Chair|Mayor|Senator|Professor|Dr|Mr|Mrs|Ms)"
)
_PARTICLE = r"(?:von der |van der |van |de |von |al-)?"
_NAME = rf"[A-Z][a-zà-ÿ’'-]+(?: [A-Z][a-z]+)? {_PARTICLE}[A-Z][A-Za-zà-ÿ-]+"
_TITLED = re.compile(rf"\b{_TITLE} ({_NAME})")
_PLACED = re.compile(r"\b(?:in|from|to|with|by|for|at) ([A-Z][a-zà-ÿ]{3,})(?=[.,;’']| [a-z])")
_ADJECTIVE = ("ian", "ean", "ish", "ese")
_CALENDAR = {*MONTHS, *WEEKDAYS, "Sept", "Europe", "European", "Western"}
_NOT_A_NAME = re.compile(r"\b(?:The|Of|And|Summit|Minister|President|Accords|King|III|II|[A-Z]{2,})\b")


@dataclass(frozen=True)
class Person:
    """``short`` is how later mentions read: the family name with its particles."""

    full: str
    short: str


@dataclass(frozen=True)
class World:
    """The names that the sources themselves introduce."""

    people: tuple[Person, ...]
    places: tuple[str, ...] = ()

    def others(self, person: Person, evidence: str) -> list[Person]:
        """People who are neither this one nor named in the evidence."""
        return [p for p in self.people if p.short != person.short and p.short not in evidence]

    def mentioned(self, text: str) -> list[Person]:
        """People named in a text, in the order of the sources."""
        return [p for p in self.people if re.search(rf"\b{re.escape(p.short)}\b", text)]


def survey(texts: list[str]) -> World:
    """Find the people whom the sources introduce with a title; doubtful names are left out."""
    found: dict[str, Person] = {}
    for text in texts:
        for match in _TITLED.finditer(text):
            full = re.sub(r"[’']s?$", "", match[1])
            if _NOT_A_NAME.search(full) or full.split()[0] in COUNTRIES:
                continue
            short = full.split(" ", 1)[1] if re.search(r" (?:von|van|de) ", full) else full.split()[-1]
            found.setdefault(short, Person(full, short))
    people = tuple(found[k] for k in sorted(found))
    return World(people, _places(texts, {word for p in people for word in p.full.split()}))


def _places(texts: list[str], people: set[str]) -> tuple[str, ...]:
    """Single names that often follow a preposition of place and are not in the table of countries."""
    counts = Counter(m[1] for text in texts for m in _PLACED.finditer(text))
    known = {w for c, (d, others) in COUNTRIES.items() for w in (c, d, *others)} | people
    return tuple(
        sorted(
            w
            for w, n in counts.items()
            if n >= 2 and not w.endswith(_ADJECTIVE) and w not in known and w not in _CALENDAR
        )
    )


def country_of(word: str) -> str | None:
    """The country that a name, demonym or metonym stands for."""
    for country, (demonym, others) in COUNTRIES.items():
        if word in {country, demonym, *others}:
            return country
    return None


def countries_in(text: str) -> set[str]:
    """Every country that a text names in any way."""
    return {
        country
        for country, (demonym, others) in COUNTRIES.items()
        if any(re.search(rf"(?<!\w){re.escape(w)}(?!\w)", text) for w in (country, demonym, *others))
    }
