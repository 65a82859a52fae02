"""Tables of units, currencies and qualifiers that a quantity can carry.

Currency codes are ISO 4217; measures convert by their definitions (international mile, yard, pound; US gallon and barrel).
"""

from __future__ import annotations

from enum import Enum
from typing import Final


class Bound(Enum):
    """How a figure is hedged."""

    EXACT = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE = "more than"
    AT_LEAST = "at least"
    LESS = "less than"
    AT_MOST = "at most"


_QUALIFIERS: Final = {
    Bound.MORE: "more than|over|above|upwards of|upward of|in excess of|greater than|higher than|exceeding|exceeds|"
    "exceeded|surpassing|surpassed|topping|topped|north of|just over|well over|just above|well above|beyond|larger than|"
    "bigger than|longer than|better than|more then",
    Bound.AT_LEAST: "at least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than|"
    "at a minimum",
    Bound.LESS: "less than|fewer than|under|below|lower than|smaller than|well under|well below|shorter than",
    Bound.AT_MOST: "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|at the most|"
    "as high as|not exceeding|a ceiling of|capped at",
    Bound.NEARLY: "nearly|almost|just under|just below|just short of|approaching|nearing|not quite|slightly less than|"
    "slightly under|slightly fewer than|little less than",
    Bound.ABOUT: "about|around|approximately|roughly|some|circa|an estimated|estimated|in the region of|close to|"
    "an average of|averaging|an approximate|in the order of|near|something like|approx|~|≈|perhaps|"
    "more or less|or so|ca",
}
#: Last word of a qualifier -> its phrases, longest first, each with its bound.
QUALIFIERS: Final[dict[str, list[tuple[tuple[str, ...], Bound]]]] = {}
for _bound, _phrases in _QUALIFIERS.items():
    for _phrase in _phrases.split("|"):
        _parts = tuple(_phrase.split())
        QUALIFIERS.setdefault(_parts[-1], []).append((_parts, _bound))
for _options in QUALIFIERS.values():
    _options.sort(key=lambda option: -len(option[0]))

CURRENCY_SIGNS: Final = {
    "£": "GBP",
    "$": "$",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₴": "UAH",
    "₩": "KRW",
    "₺": "TRY",
    "₪": "ILS",
    "₦": "NGN",
    "₫": "VND",
    "฿": "THB",
    "₱": "PHP",
    "₿": "BTC",
}
DOLLAR_PREFIXES: Final = {
    "us": "USD",
    "u.s.": "USD",
    "a": "AUD",
    "au": "AUD",
    "aus": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "r": "BRL",
    "nt": "TWD",
}
CURRENCY_CODES: Final = frozenset(
    "USD GBP EUR JPY CNY RMB INR RUB UAH CHF AUD CAD NZD HKD SGD SEK NOK DKK PLN CZK HUF RON TRY ZAR BRL MXN KRW ILS "
    "AED SAR EGP NGN KES PKR THB IDR VND PHP TWD".split()
)
CURRENCY_WORDS: Final = {
    "pound": "GBP",
    "pounds": "GBP",
    "quid": "GBP",
    "sterling": "GBP",
    "dollar": "$",
    "dollars": "$",
    "euro": "EUR",
    "euros": "EUR",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rupee": "INR",
    "rupees": "INR",
    "rouble": "RUB",
    "roubles": "RUB",
    "ruble": "RUB",
    "rubles": "RUB",
    "hryvnia": "UAH",
    "hryvnias": "UAH",
    "franc": "CHF",
    "francs": "CHF",
    "krona": "SEK",
    "kronor": "SEK",
    "zloty": "PLN",
    "zlotys": "PLN",
    "lira": "TRY",
    "rand": "ZAR",
    "won": "KRW",
    "shekels": "ILS",
    "naira": "NGN",
    "pesos": "MXN",
    "bitcoin": "BTC",
    "bitcoins": "BTC",
}
#: An adjective before "dollars" that names whose they are.
DOLLAR_ADJECTIVES: Final = {
    "us": "USD",
    "u.s.": "USD",
    "american": "USD",
    "australian": "AUD",
    "canadian": "CAD",
    "singapore": "SGD",
}
PENCE: Final = {"p": "GBP", "pence": "GBP", "penny": "GBP", "cents": "$", "cent": "$"}

_METRE: Final = "length"
MEASURES: Final[dict[str, tuple[str, float]]] = {}
for _names, _dimension, _factor in (
    ("mm|millimetre|millimetres|millimeter|millimeters", _METRE, 0.001),
    ("cm|centimetre|centimetres|centimeter|centimeters", _METRE, 0.01),
    ("metre|metres|meter|meters", _METRE, 1.0),
    ("km|kms|kilometre|kilometres|kilometer|kilometers", _METRE, 1000.0),
    ("mile|miles|mi", _METRE, 1609.344),
    ("foot|feet|ft", _METRE, 0.3048),
    ("yard|yards|yd|yds", _METRE, 0.9144),
    ("inch|inches", _METRE, 0.0254),
    ("gram|grams|gramme|grammes", "mass", 0.001),
    ("kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes", "mass", 1.0),
    ("lb|lbs", "mass", 0.45359237),
    ("tonne|tonnes|mt", "mass", 1000.0),
    ("ton|tons", "mass", 1000.0),
    ("ounce|ounces|oz", "mass", 0.028349523),
    ("litre|litres|liter|liters", "volume", 1.0),
    ("gallon|gallons", "volume", 3.785411784),
    ("barrel|barrels|bbl", "barrel", 1.0),
    ("acre|acres", "area", 4046.8564224),
    ("hectare|hectares|ha", "area", 10000.0),
    ("mph", "speed", 1609.344),
    ("kph|kmh", "speed", 1000.0),
    ("knot|knots", "speed", 1852.0),
    ("watt|watts", "power", 1.0),
    ("kw|kilowatt|kilowatts", "power", 1e3),
    ("mw|megawatt|megawatts", "power", 1e6),
    ("gw|gigawatt|gigawatts", "power", 1e9),
    ("kwh", "energy", 1.0),
    ("mwh", "energy", 1e3),
    ("gwh", "energy", 1e6),
    ("twh", "energy", 1e9),
    ("kb|kilobytes", "bytes", 1e3),
    ("mb|megabyte|megabytes", "bytes", 1e6),
    ("gb|gigabyte|gigabytes", "bytes", 1e9),
    ("tb|terabyte|terabytes", "bytes", 1e12),
    ("hz|hertz", "frequency", 1.0),
    ("khz|kilohertz", "frequency", 1e3),
    ("mhz|megahertz", "frequency", 1e6),
    ("ghz|gigahertz", "frequency", 1e9),
    ("kiloton|kilotons|kt", "yield", 1.0),
    ("megaton|megatons", "yield", 1e3),
):
    for _name in _names.split("|"):
        MEASURES[_name] = (_dimension, _factor)

#: Unit of time -> (family, factor). Days and months do not convert exactly; see ``number.same_duration``.
DURATIONS: Final = {
    "second": ("day", 1 / 86400),
    "sec": ("day", 1 / 86400),
    "minute": ("day", 1 / 1440),
    "min": ("day", 1 / 1440),
    "hour": ("day", 1 / 24),
    "hr": ("day", 1 / 24),
    "day": ("day", 1.0),
    "night": ("day", 1.0),
    "week": ("day", 7.0),
    "fortnight": ("day", 14.0),
    "month": ("month", 1.0),
    "year": ("month", 12.0),
    "yr": ("month", 12.0),
    "decade": ("month", 120.0),
    "century": ("month", 1200.0),
}
DURATIONS.update({name + "s": unit for name, unit in list(DURATIONS.items())})
DURATIONS["centuries"] = DURATIONS["century"]
del DURATIONS["centurys"]

ORDINALS: Final = {
    word: float(value)
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
PARTS: Final = {
    "half": 2.0,
    "halves": 2.0,
    "third": 3.0,
    "thirds": 3.0,
    "quarter": 4.0,
    "quarters": 4.0,
    "fourth": 4.0,
    "fourths": 4.0,
    "fifth": 5.0,
    "fifths": 5.0,
    "sixth": 6.0,
    "sixths": 6.0,
    "seventh": 7.0,
    "eighth": 8.0,
    "eighths": 8.0,
    "ninth": 9.0,
    "tenth": 10.0,
    "tenths": 10.0,
}
#: How many parts: the words that stand before "thirds" or "quarter".
UNITS_OF_PARTS: Final = {
    "a": 1.0,
    "one": 1.0,
    "two": 2.0,
    "three": 3.0,
    "four": 4.0,
    "five": 5.0,
    "seven": 7.0,
    "nine": 9.0,
}
#: Letters glued to the second figure of a range, which is then no score.
SHORT_UNITS: Final = frozenset("k m mn bn tn b km kg mm cm c f lb st p am pm s".split())
MULTIPLES: Final = {
    "twice": 2.0,
    "double": 2.0,
    "doubled": 2.0,
    "doubles": 2.0,
    "doubling": 2.0,
    "twofold": 2.0,
    "triple": 3.0,
    "tripled": 3.0,
    "trebled": 3.0,
    "threefold": 3.0,
    "quadruple": 4.0,
    "quadrupled": 4.0,
    "fourfold": 4.0,
    "fivefold": 5.0,
    "tenfold": 10.0,
    "halved": 0.5,
}
LABEL_NOUNS: Final = frozenset(
    "article chapter section phase stage group level tier type no number flight route resolution channel page step "
    "part volume paragraph clause annex appendix schedule rule figure table platform terminal gate room junction "
    "category class grade version series season episode game round act division radio apollo".split()
)
