"""So much a time: per second, a year, each month, annual."""

from __future__ import annotations

from typing import Final

from briefing.check.values import units
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import Words, listed


def rated(cut: Words, quantity: Quantity) -> Quantity:
    """Per second, a year, /month after the quantity (or after the noun that it counts)."""
    if quantity.kind not in (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT):
        return quantity
    last = quantity.last
    if quantity.kind is Kind.COUNT:
        last += len(quantity.run)
    if cut.at(last) == "(":  # "€38m ($44m) a year"
        last = next((k + 1 for k in range(last + 1, last + _IN_BRACKETS) if cut.at(k) == ")"), last)
    if cut.at(last) in ("per", "a", "an", "/", "each", "every") and cut.at(last + 1) in units.RATES:
        rate = units.RATES[cut.low[last + 1]]
        joined = last + 2 if last == quantity.last and quantity.kind is Kind.MEASURE else quantity.last
        return quantity._replace(rate=rate, last=joined)
    if quantity.kind is Kind.MEASURE:  # "310 cubic metres to flow past it every second"
        for index in range(last, last + _APART):
            if cut.at(index) in _ENDING or cut.at(index)[:1].isdecimal():
                break
            each = cut.at(index) in ("per", "every", "each") or (
                cut.at(last) == "of" and index <= last + 3 and cut.at(index) in ("a", "an")
            )  # "310 cubic metres of water a second"
            if each and cut.at(index + 1) in units.RATES:
                return quantity._replace(rate=units.RATES[cut.low[index + 1]])
    if cut.at(last) in units.PERIODICALLY:
        return quantity._replace(rate=units.PERIODICALLY[cut.low[last]])
    if cut.at(quantity.first - 1) == "of" or cut.at(quantity.first) in ("a", "an", "the"):
        for word in cut.low[max(0, quantity.first - 3) : quantity.first + 2]:
            if word in _EACH:
                return quantity._replace(rate=_EACH[word])
    return quantity


_IN_BRACKETS, _APART = 7, 9
_ENDING: Final = listed(", ; : . and or but while which that than from")


#: "An annual ceiling of 5 tonnes" is one of 5 tonnes a year.
_EACH: Final = {
    "annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "quarterly": "quarter", "hourly": "hour",
}  # fmt: skip
