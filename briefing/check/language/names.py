"""When two capitalised words may name one party: a country and its people, a name and its form."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from briefing.check.values.resources import lines

ENDINGS = (
    "ians",
    "ian",
    "eans",
    "ean",
    "ans",
    "an",
    "ns",
    "n",
    "ish",
    "ese",
    "is",
    "i",
    "ers",
    "er",
    "s",
    "ch",
    "e",
    "a",
    "ia",
    "y",
)
SAME = """
us usa america american americans states washington
uk britain british briton britons england london kingdom
france french paris
germany german germans berlin
russia russian russians moscow kremlin
ukraine ukrainian ukrainians kyiv kiev
china chinese beijing
japan japanese tokyo
eu european europeans europe brussels
spain spanish madrid
netherlands dutch hague
greece greek athens
turkey turkish ankara turkiye
poland polish poles warsaw
denmark danish danes copenhagen
sweden swedish swedes stockholm
switzerland swiss bern
wales welsh cardiff
scotland scottish scots edinburgh
ireland irish dublin
norway norwegian oslo
finland finnish finns helsinki
iraq iraqi baghdad
iran iranian tehran
israel israeli jerusalem
india indian delhi
pakistan pakistani islamabad
italy italian rome
canada canadian ottawa
australia australian canberra
brazil brazilian brasilia
mexico mexican
korea korean seoul
thailand thai bangkok
"""
_SLAVIC = re.compile(r"sk(?:yy|yi|iy|ii|i|y)$")
_NAMES = {word: number for number, line in enumerate(SAME.strip().splitlines()) for word in line.split()}
# Words of several countries' names that tell none of them.
_COMMON = frozenset(
    "north south east west northern southern central new republic democratic island islands saint city state"
    " states people the and of san santo sao port united african kingdom union great".split()
)


def _countries() -> dict[str, int]:
    """The words of all countries' names, people and capitals that only one country has, each with a number:
    that of the lines above where one of them stands there."""
    owners: dict[str, set[str]] = {}
    for line in lines("countries.tsv"):
        code, *fields = line.split("|")
        for word in " ".join(fields).replace(";", " ").replace("-", " ").split():
            if word[0].isupper() and word.isalpha() and len(word) > 3:
                owners.setdefault(word.lower(), set()).add(code)
    found: dict[str, set[str]] = {}
    for word, codes in owners.items():
        if len(codes) == 1 and word not in _COMMON:
            found.setdefault(min(codes), set()).add(word)
    table = dict(_NAMES)
    for number, words in enumerate(found.values(), len(_NAMES)):
        known = {_NAMES[word] for word in words if word in _NAMES}
        if len(known) < 2:
            table.update(dict.fromkeys(words - _NAMES.keys(), next(iter(known), number)))
    return table


TABLE = _countries()


@lru_cache(maxsize=50_000)
def same_name(one: str, two: str) -> bool:
    """Whether two lower-case name words may stand for one another."""
    one, two = _romanised(one.replace(".", "")), _romanised(two.replace(".", ""))
    if one == two:
        return True
    if one in TABLE and TABLE.get(two) == TABLE[one]:
        return True
    return bool(_stems(one) & _stems(two)) if one[:3] == two[:3] else False


def _romanised(word: str) -> str:
    """One spelling for the Slavic surname ending that is written -sky, -skyi, -skyy, -skiy, -skii or -ski."""
    return _SLAVIC.sub("sky", word) if len(word) > 5 else word


@lru_cache(maxsize=50_000)
def _stems(word: str) -> frozenset[str]:
    stems = {word} | {word[: -len(e)] for e in ENDINGS if word.endswith(e) and len(word) - len(e) >= 4}
    return frozenset(stems)


def any_same_name(one: Iterable[str], two: Collection[str]) -> bool:
    """Whether any word of one party may name the other."""
    return any(same_name(a, b) for a in one for b in two)
