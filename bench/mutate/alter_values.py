"""Altered numbers, units, currencies and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.mutate.model import Base, Variant
from bench.mutate.text import by_table, outside_quotations, put, swap

MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
]  # fmt: skip
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
SMALL = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]

_MONTH = "|".join(MONTHS)
_NUMBER = re.compile(
    r"(?<![\w.,:/-])([£$€]?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d:/]|[.,]\d|th\b|st\b|nd\b|rd\b)"
)
_WORD = re.compile(rf"\b({'|'.join(SMALL)})\b(?!-(?:third|quarter|fifth|tenth)| (?:of|sides))")
_ORDINAL = re.compile(rf"\b(?:the|a) (?:\w+ )?({'|'.join(ORDINALS)})\b(?! (?:time|place|of all))")
_ABOVE = re.compile(r"\b(?:more than|over|at least|above|no fewer than|no less than)\s*$", re.I)
_BELOW = re.compile(
    r"\b(?:fewer than|less than|under|up to|at most|no more than|below|nearly|almost)\s*$", re.I
)


def number(base: Base) -> Iterator[Variant]:
    """Other digits, ten times as much, digits swapped; number words; ordinals."""
    for match in outside_quotations(base.claim, _NUMBER):
        if not _is_date(base.claim, match):
            yield from _digits(base, match)
    for match in outside_quotations(base.claim, _WORD):
        for step in (1, 3):
            new = SMALL[(SMALL.index(match[1]) + step) % len(SMALL)]
            if new not in base.evidence:
                yield swap(base.claim, match, new)
    for match in outside_quotations(base.claim, _ORDINAL):
        new = ORDINALS[(ORDINALS.index(match[1]) + 1) % len(ORDINALS)]
        yield swap(base.claim, match, match[0][: -len(match[1])] + new)


def _digits(base: Base, match: re.Match[str]) -> Iterator[Variant]:
    symbol, digits = match.groups()
    value = float(digits.replace(",", ""))
    before = base.claim[: match.start()]
    if re.search(r"\b(?:[Ii]f|[Ww]hen|[Uu]nless|[Uu]ntil)\b[^,]*$", before) and _ABOVE.search(before):
        return  # "if more than 60" entails "if more than 75"
    for new in _others(value):
        if (_ABOVE.search(before) and new < value) or (_BELOW.search(before) and new > value):
            continue
        written = f"{new:,.0f}" if new == int(new) else f"{new:,.1f}"
        if written not in re.findall(r"\d[\d.,]*\d|\d", base.evidence):
            yield swap(base.claim, match, symbol + written)


def _others(value: float) -> list[float]:
    if value != int(value):
        return [value + 1, value * 10, round(value - 0.3, 1)]
    turned = float(str(int(value))[::-1])
    near = value + max(1, round(value * 0.25))
    return list(dict.fromkeys(v for v in (near, turned, value * 10) if v != value and v > 1))


def _is_date(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start()], text[match.end() :]
    year = not match[1] and re.fullmatch(r"(?:19|20)\d\d", match[2]) is not None
    return year or bool(re.search(rf"\b(?:{_MONTH})\.? $", before) or re.match(rf" (?:{_MONTH})\b", after))


_TIME = {"hour": "week", "day": "week", "week": "month", "month": "year", "year": "month", "minute": "hour"}
_COUNTED = {
    "countries": "companies", "nations": "companies", "missiles": "tanks", "leaders": "journalists",
    "troops": "vehicles", "soldiers": "officers", "people": "households", "jobs": "contracts",
    "homes": "offices", "pupils": "schools", "patients": "hospitals",
}  # fmt: skip
_COUNT = rf"(\d[\d,.]*|{'|'.join(SMALL)}|dozen)"
_UNITS = [
    (rf"{_COUNT} (billion|bn)\b", r"\1 million"),
    (rf"{_COUNT} (billion|bn)\b", r"\1 trillion"),
    (rf"{_COUNT} (million)\b", r"\1 billion"),
    (r"([£$€]\d[\d.,]*)(?:bn|tn)\b", r"\1m"),
    (r"([£$€]\d[\d.,]*)m\b", r"\1bn"),
    (rf"{_COUNT} (?:per cent|percent)\b(?! of\b)", r"\1 percentage points"),
    (rf"{_COUNT} percentage points?\b", r"\1 per cent"),
    (r"(\d)%(?! of\b)", r"\1 percentage points"),
    (rf"{_COUNT} kilomet(?:re|er)s\b", r"\1 miles"),
    (rf"{_COUNT} miles\b", r"\1 kilometres"),
    (rf"{_COUNT} tonnes\b", r"\1 kilograms"),
    (rf"{_COUNT} met(?:re|er)s\b", r"\1 kilometres"),
    *((rf"{_COUNT}([- ]){old}(s?)\b", rf"\1\2{new}\3") for old, new in _TIME.items()),
    *((rf"{_COUNT} ((?:[a-z]+ ){{0,3}}?){old}\b", rf"\1 \2{new}") for old, new in _COUNTED.items()),
]


def unit(base: Base) -> Iterator[Variant]:
    """Another magnitude, another measure, or another thing counted."""
    yield from by_table(base.claim, _UNITS)


_SYMBOLS = ("£", "$", "€")
_WORDS = {"pounds": "euros", "euros": "dollars", "dollars": "pounds", "yen": "yuan", "roubles": "hryvnias"}


def currency(base: Base) -> Iterator[Variant]:
    """The same figure in other money."""
    for match in outside_quotations(base.claim, re.compile(r"[£$€](?=\d)")):
        for new in _SYMBOLS:
            amount = re.match(r"[\d.,]*\d", base.claim[match.end() :])
            if new != match[0] and amount and new + amount[0] not in base.evidence:
                yield swap(base.claim, match, new)
    yield from by_table(base.claim, [(rf"\b{old}\b", new) for old, new in _WORDS.items()])


_DAY_MONTH = re.compile(rf"\b(\d{{1,2}}) ({_MONTH})\b|\b({_MONTH}) (\d{{1,2}})\b")
_YEAR = re.compile(r"(?<![\d,.£$€-])(?:19|20)\d\d(?![\d,.]\d|-\d)")
_RELATIVE = [
    (rf"\blast (?=week|month|year|{'|'.join(WEEKDAYS)})", "next "),
    (rf"\bnext (?=week|month|year|{'|'.join(WEEKDAYS)})", "last "),
    (r"\byesterday\b", "last month"),
    (r"\btomorrow\b", "next month"),
]
_MONTH_YEAR = re.compile(rf"\b({_MONTH})(?= (?:19|20)\d\d)")


def date(base: Base) -> Iterator[Variant]:
    """Another day, month, year or weekday; last for next."""
    claim = base.claim
    for match in outside_quotations(claim, _DAY_MONTH):
        day, month = match[1] or match[4], match[2] or match[3]
        other_day = str((int(day) + 9) % 28 + 1)
        other_month = MONTHS[(MONTHS.index(month) + 2) % 12]
        for new in (match[0].replace(day, other_day), match[0].replace(month, other_month)):
            yield swap(claim, match, new)
    for match in outside_quotations(claim, _MONTH_YEAR):
        yield swap(claim, match, MONTHS[(MONTHS.index(match[1]) + 3) % 12])
    for match in outside_quotations(claim, _YEAR):
        yield swap(claim, match, str(int(match[0]) + 1))
    for match in outside_quotations(claim, re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")):
        for step in (1, 3):
            new = WEEKDAYS[(WEEKDAYS.index(match[0]) + step) % 7]
            if new not in base.evidence:
                yield Variant(put(claim, match, new), f"{match[0]} -> {new}")
    yield from by_table(claim, _RELATIVE)
