"""When two capitalised words may name one party: a country and its people, a name and its form."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from importlib.resources import files

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
china chinese beijing
eu european europeans europe brussels
turkey turkish ankara turkiye türkiye
netherlands dutch hague holland
denmark danish danes copenhagen
ireland irish dublin
mexico mexican mexicans
korea korean koreans seoul
congo congolese kinshasa brazzaville
saudi saudis arabia riyadh
zealand zealander zealanders wellington
lanka lankan lankans colombo
leone leonean leoneans freetown
faso burkina burkinabe ouagadougou
salvador salvadoran salvadorans salvadorian
rica rican ricans
bosnia bosnian bosnians sarajevo herzegovina
macedonia macedonian macedonians skopje
czech czechs czechia prague
emirates emirati emiratis uae dhabi
trinidad trinidadian trinidadians tobago
timor timorese timor-leste dili
ivory ivorian ivorians ivoire abidjan
india indian indians delhi
iceland icelandic reykjavik reykjavík
colombia colombian colombians bogota bogotá
brazil brazilian brazilians brasilia brasília
philippines philippine filipino filipinos manila
malaysia malaysian malaysians lumpur
vietnam vietnamese hanoi
haiti haitian haitians port-au-prince
cameroon cameroonian cameroonians yaoundé
paraguay paraguayan paraguayans asunción
moldova moldovan moldovans chișinău chişinău
ethiopia ethiopian ethiopians ababa
mauritius mauritian mauritians
bolivia bolivian bolivians
guatemala guatemalan guatemalans
venezuela venezuelan venezuelans caracas
solomon honiara
"""
_SLAVIC = re.compile(r"sk(?:yy|yi|iy|ii|i|y)$")


def _table() -> dict[str, int]:
    """Each lower-case word for a country, its people or its seat -> a number; ``SAME`` has those that are no
    whole name, and goes before the table of countries."""
    rows = [line.split() for line in SAME.strip().splitlines()]
    text = files("briefing.check").joinpath("values", "tables", "countries.tsv").read_text("utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            rows.append([e.lower() for e in re.split(r"[|;]", line)[1:] if e and " " not in e])
    found: dict[str, int] = {}
    for number, row in enumerate(rows):
        at = next((found[word] for word in row if word in found), number)
        for word in row:
            found.setdefault(word, at)
    return found


TABLE = _table()


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
    return _SLAVIC.sub("sky", word) if len(word) > 5 and "sk" in word else word


@lru_cache(maxsize=50_000)
def _stems(word: str) -> frozenset[str]:
    stems = {word} | {word[: -len(e)] for e in ENDINGS if word.endswith(e) and len(word) - len(e) >= 4}
    return frozenset(stems)


def any_same_name(one: Iterable[str], two: Collection[str]) -> bool:
    """Whether any word of one party may name the other."""
    return any(same_name(a, b) for a in one for b in two)
