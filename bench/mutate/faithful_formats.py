"""The same figures, dates and quotations, written another way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.mutate.alter_values import MONTHS, SMALL
from bench.mutate.model import SUPPORTED, Base, Variant
from bench.mutate.text import QUOTED, by_table, outside_quotations, swap

_MONTH = "|".join(MONTHS)
_TENS = {
    20: "twenty",
    30: "thirty",
    40: "forty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
}


def number_format(base: Base) -> Iterator[Variant]:
    """£1.6 billion, £1.6bn, £1,600 million; 5,000 and 5000; 37 and thirty-seven; five and 5."""
    claim = base.claim
    for match in outside_quotations(claim, re.compile(r"([£$€])(\d+(?:\.\d+)?) (billion|million)\b")):
        symbol, digits, word = match.groups()
        yield swap(claim, match, f"{symbol}{digits}{'bn' if word == 'billion' else 'm'}")
        if word == "billion":
            yield swap(claim, match, f"{symbol}{float(digits) * 1000:,.0f} million")
    for match in outside_quotations(claim, re.compile(r"(?<![\d,.])(\d{1,3}),(\d{3})(?![\d,])")):
        yield swap(claim, match, match[1] + match[2])
    for match in outside_quotations(
        claim,
        re.compile(
            rf"(?<!(?:{'|'.join(m[-3:] for m in MONTHS)}) )(?<![\w£$€.,:-])"
            rf"(\d\d?)(?= [a-z]|-day)(?! (?:billion|million|bn|{_MONTH}))"
        ),
    ):
        yield swap(claim, match, in_words(int(match[1])))
    for match in outside_quotations(
        claim, re.compile(rf"(?<=[a-z] )\b({'|'.join(SMALL)})\b(?= [a-z])(?! of)")
    ):
        yield swap(claim, match, str(SMALL.index(match[1]) + 2))
    yield from by_table(claim, [(r"\bmore than a dozen\b", "over a dozen"), (r"\ba dozen\b", "12")])


def in_words(number: int) -> str:
    """0 < number < 100 in English words."""
    if number <= 12:
        return ("one", *SMALL)[number - 1]
    if number < 20:
        return ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")[
            number - 13
        ]
    ten, one = number // 10 * 10, number % 10
    return _TENS[ten] + (f"-{in_words(one)}" if one else "")


def date_format(base: Base) -> Iterator[Variant]:
    """March 2 and 2 March; February 27, 2025 and 2025-02-27."""
    claim = base.claim
    full = re.compile(rf"\b({_MONTH}) (\d{{1,2}}), (\d{{4}})\b,?")
    for match in outside_quotations(claim, full):
        month, day, year = match.groups()
        comma = "," if match[0].endswith(",") else ""
        yield swap(claim, match, f"{day} {month} {year}{comma}")
        yield swap(claim, match, f"{year}-{MONTHS.index(month) + 1:02d}-{int(day):02d}{comma}")
    for match in outside_quotations(claim, re.compile(rf"\b({_MONTH}) (\d{{1,2}})\b(?!, \d)")):
        yield swap(claim, match, f"{match[2]} {match[1]}")
        yield swap(claim, match, f"{match[1][:3]}. {match[2]}" if match[1] != "May" else f"{match[2]} of May")


_STRAIGHT = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'", "—": "-"})


def quotation_format(base: Base) -> Iterator[Variant]:
    """The cited passage re-wrapped or with straight quotation marks: still the source's words."""
    straight = tuple(q.translate(_STRAIGHT) for q in base.quote)
    if straight != base.quote:
        yield Variant(base.claim, "evidence: straight quotation marks", quote=straight, label=SUPPORTED)
    wrapped = tuple(_wrap(q) for q in base.quote)
    yield Variant(base.claim, "evidence: re-wrapped", quote=wrapped, label=SUPPORTED)
    if QUOTED.search(base.claim) and base.claim.translate(_STRAIGHT) != base.claim:
        yield Variant(base.claim.translate(_STRAIGHT), "claim: straight quotation marks")


def _wrap(text: str) -> str:
    words = text.split(" ")
    return (
        " ".join(words[:5]) + "\n" + "  ".join(words[5:9]) + "\u00a0" + " ".join(words[9:])
        if len(words) > 9
        else text
    )
