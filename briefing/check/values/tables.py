"""Tables of names: countries, other names, titles, common words; each file says where it comes from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from briefing.check.values.resources import lines
from briefing.check.values.words import listed

_LETTERS: Final = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "’": "", "'": ""}
)
_ENDING: Final = re.compile(r"(?:[yij]{1,2})$")
_GLIDES: Final = re.compile(r"[iy][yij]")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A key that accepted spellings of one name share.

    Diacritics and apostrophes go; the endings -y, -i, -yy, -iy, -ii, -yi, -ij of Slavic names become one
    (BGN/PCGN, ISO 9 and passport spellings differ there), glides are single, an initial Ye- is E-.
    """
    word = word.lower()
    if not word.isascii():
        word = unicodedata.normalize("NFKD", word.translate(_LETTERS))
        word = "".join(letter for letter in word if not unicodedata.combining(letter))
    word = word.replace("'", "").replace(".", "")
    if len(word) > 4:
        ends = word[-1] in "yij"
        word = _GLIDES.sub("y", word)
        word = _ENDING.sub("y", word) if ends else word
        word = word.removeprefix("y") if word.startswith("ye") else word
    return word


@dataclass(frozen=True, slots=True)
class Entity:
    """What a name in a table stands for; ``form`` is name, people or seat (capital or other seat)."""

    id: str
    form: str
    shown: str


Key = tuple[str, ...]


def key(name: str) -> Key:
    """The folded words of a name as the tables keep it."""
    return tuple(fold(part) for part in re.findall(r"[^\W_]+(?:['’.][^\W_]+)*\.?", name))


@cache
def entities() -> dict[Key, tuple[Entity, ...]]:
    """Names of countries and other names, by their folded words."""
    found: dict[Key, tuple[Entity, ...]] = {}

    def add(name: str, entity: Entity) -> None:
        words = key(name)
        if words and entity not in found.get(words, ()):
            found[words] = (*found.get(words, ()), entity)

    for line in lines("countries.tsv"):
        code, names, people, seats = (part.split(";") for part in line.split("|"))
        for form, entries in (("name", names), ("people", people), ("seat", seats)):
            for entry in entries:
                add(entry, Entity(code[0], form, names[0]))
    for line in lines("regions.tsv"):
        names, people, _ = (part.split(";") for part in line.split("|"))
        for form, entries in (("name", names), ("people", people)):
            for entry in entries:
                add(entry, Entity(names[0], form, names[0]))
    for id, forms in _placed():
        for number, entry in enumerate(forms if len(forms) > 1 else ()):
            add(entry, Entity(f"{id}/{forms[0]}", "people" if number else "name", forms[0]))
    for line in lines("institutions.tsv"):
        names = line.split(";")
        for entry in names:
            add(entry, Entity(names[0], "name", names[0]))
    return found


#: What heads the full name of a body, and may stand for it with a capital: "the Fund", "the Court".
_HEADS: Final = listed(
    "fund union commission council bank court alliance organisation organization agency assembly "
    "parliament federation league group treaty service department party house authority committee programme "
    "program board"
)


@cache
def heads() -> dict[str, frozenset[str]]:
    """Folded head of the name of a body ("fund") -> ids of the bodies whose name it heads."""
    found: dict[str, set[str]] = {}
    for words, known in entities().items():
        for word in _HEADS.intersection(words) if len(words) > 1 else ():
            found.setdefault(word, set()).update(entity.id for entity in known)
    return {word: frozenset(ids) for word, ids in found.items()}


def _placed() -> Iterator[tuple[str, list[str]]]:
    """Each city or region with the id of its country: its name, and words for what is of it."""
    for line in lines("places.tsv"):
        id, entries = line.split("|")
        for entry in entries.split(";"):
            yield id, entry.split("=")


@cache
def places() -> dict[str, tuple[Key, ...]]:
    """Id of a country -> folded words of its cities and regions, and of the words for their people."""
    found: dict[str, list[Key]] = {}
    for id, forms in _placed():
        found.setdefault(id, []).extend(map(key, forms))
    return {id: tuple(keys) for id, keys in found.items()}


@cache
def standing_for() -> dict[Key, frozenset[str]]:
    """Folded words of a city, a region or a body -> ids of what may be meant by it."""
    found: dict[Key, set[str]] = {}
    for table in (bodies(), places()):
        for id, names in table.items():
            for name in names:
                found.setdefault(name, set()).add(id)
    regions: dict[str, list[str]] = {}
    for region, codes in members().items():
        for code in codes:
            regions.setdefault(code, []).append(region)
    for words, known in entities().items():
        for entity in known:
            found.setdefault(words, set()).update(regions.get(entity.id, ()))
    return {words: frozenset(ids) for words, ids in found.items() if ids}


@cache
def members() -> dict[str, frozenset[str]]:
    """Name of a region -> ids of its countries."""
    rows = (line.split("|") for line in lines("regions.tsv"))
    return {names.split(";")[0]: listed(codes) for names, _, codes in rows}


@cache
def bodies() -> dict[str, tuple[Key, ...]]:
    """Id of a country or union -> folded words of the names of its own bodies."""
    rows = (line.split("|") for line in lines("bodies.tsv"))
    return {id: tuple(key(name) for name in names.split(";")) for id, names in rows}


@cache
def variants() -> dict[str, frozenset[str]]:
    """Folded word -> the folded words that are the same name; "Jon" is both John and Jonathan."""
    found: dict[str, frozenset[str]] = {}
    for line in lines("variants.tsv"):
        group = frozenset(fold(word) for word in line.split(";"))
        for word in group:
            found[word] = found.get(word, frozenset()) | group
    return found


def same_word(word: str) -> frozenset[str]:
    """All folded spellings of a folded word."""
    return variants().get(word) or frozenset((word,))


@cache
def first_words() -> dict[str, int]:
    """Folded first word of every table name -> the most words a name that starts so has."""
    longest: dict[str, int] = {}
    for words in entities():
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


@cache
def beginnings() -> frozenset[Key]:
    """The first two folded words of every table name that has several."""
    return frozenset([words[:2] for words in entities() if len(words) > 1])


@cache
def titles() -> dict[Key, str]:
    """Lower-case words of every title -> the first title of its line."""
    found: dict[Key, str] = {}
    for line in lines("titles.tsv"):
        names = line.lstrip("*~").split(";")
        for name in names:
            found[tuple(re.findall(r"\w+|-", name.lower()))] = names[0]
    return found


@cache
def marked_titles(mark: str) -> frozenset[str]:
    """The titles that ``titles.tsv`` marks with a star (exclusive) or a tilde (generic)."""
    return frozenset(line[1:].split(";")[0] for line in lines("titles.tsv") if line.startswith(mark))


@cache
def common() -> frozenset[str]:
    """English words that are no names."""
    return frozenset(word for line in lines("common.txt") for word in line.split())
