"""Readers of written dates: 6 March 2025, March 6–8, 2025-03-06, 1998, the 1990s, 10.30am."""

from __future__ import annotations

from typing import Final

from briefing.check.values.moment import MONTHS, Moment
from briefing.check.values.numerals import UNITS
from briefing.check.values.units import ORDINALS
from briefing.check.values.words import STOP, Words, listed


def is_year(cut: Words, index: int) -> bool:
    word = cut.at(index)
    return len(word) == 4 and word.isdecimal() and "1400" <= word < "2200"


def day_number(cut: Words, index: int) -> tuple[int, int] | None:
    """A day of the month at ``index``: (day, index after it)."""
    word = cut.at(index)
    if (told := ordinal_day(cut, index)) is not None:
        return told
    if not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31):
        return None
    after = index + 1
    if cut.at(after) in ("st", "nd", "rd", "th") and cut.glued(after):
        after += 1
    return int(word), after


#: Days of the month beyond the twentieth, as words.
_TENS: Final = {"twenty": 20, "thirty": 30}


def ordinal_day(cut: Words, index: int) -> tuple[int, int] | None:
    """ "The thirtieth of March", "twenty-first of May", "March the thirteenth": (day, index after it)."""
    word, after = cut.at(index), index + 1
    day = int(ORDINALS.get(word, 0)) or (30 if word == "thirtieth" else 0)
    if word in _TENS:
        after += cut.at(after) == "-"
        day, after = _TENS[word] + int(ORDINALS.get(cut.at(after), 99)), after + 1
    if not 1 <= day <= 31:
        return None
    of_month = cut.at(after) == "of" and cut.at(after + 1) in MONTHS
    month_the = cut.at(index - 1) == "the" and index > 1 and cut.low[index - 2] in MONTHS
    return (day, after) if of_month or month_the else None


def tail_year(cut: Words, index: int) -> tuple[int | None, int]:
    after = index + 1 if cut.at(index) in (",", ".", "of") and is_year(cut, index + 1) else index
    return (int(cut.low[after]), after + 1) if is_year(cut, after) else (None, index)


def month_first(cut: Words, index: int) -> Moment | None:
    """March 6, 2025; March 6-8; March 2025; March."""
    month = MONTHS[cut.low[index]]
    after = index + 1
    if cut.at(after) == "." and cut.low[index] in _ABBREVIATED:
        after += 1
    day = day_number(cut, after + 1 if cut.at(after) == "the" else after)
    if day is None:
        year, last = tail_year(cut, after)
        if year is None and (shift := _year_told(cut, after)) is not None:
            return Moment(index, after + 2, month=month, unit="year", shift=shift, calendar=True)
        if year is None and (_not_month(cut, index) or cut.low[index] in _ABBREVIATED):
            return None
        return Moment(index, last if year else after, year=year, month=month)
    end = None
    last = day[1]
    closing = day_number(cut, last + 1) if cut.at(last) in _TO else None
    if closing and closing[0] > day[0] and cut.at(closing[1]) not in MONTHS:
        end, last = closing
    year, last = tail_year(cut, last)
    return Moment(index, last, year=year, month=month, day=day[0], day_end=end)


def _year_told(cut: Words, index: int) -> int | None:
    """ "May next year": how many years away."""
    return _YEARS.get(cut.at(index)) if cut.at(index + 1) == "year" else None


_YEARS: Final = {"last": -1, "this": 0, "next": 1}
_TO: Final = ("-", "–", "to", "and")
_ABBREVIATED: Final = listed("jan feb mar apr jun jul aug sep sept oct nov dec")


def _not_month(cut: Words, index: int) -> bool:
    """A bare May or March that is a name or opens its sentence as a verb ("May we …", "Theresa May")."""
    before, word = index - 1, cut.low[index]
    if word == "may":
        if cut.at(before) == "-":
            before -= 1  # "mid-May"
        return cut.at(before) not in _MONTH_LEADERS
    return word == "march" and cut.at(before) in ("the", "a") and cut.at(index + 1) in ("of", "for", "on")


_MONTH_LEADERS: Final = listed(
    "in since by until till from of last next this during early late mid to between before after and for "
    "through following previous preceding same throughout coming"
)


def day_first(cut: Words, index: int) -> Moment | None:
    """6 March 2025; 6th of March; 6-8 March; 6 and 8 March."""
    day = day_number(cut, index)
    if day is None:
        return None
    after, end = day[1], None
    closing = day_number(cut, after + 1) if cut.at(after) in _TO else None
    if closing and closing[0] > day[0]:
        end, after = closing
    if cut.at(after) == "of":
        after += 1
    if cut.at(after) not in MONTHS or not cut.surface[after][0].isupper():
        return None
    month = MONTHS[cut.low[after]]
    after += 1
    if cut.at(after) == "." and cut.low[after - 1] in _ABBREVIATED and is_year(cut, after + 1):
        after += 1
    year, after = tail_year(cut, after)
    return Moment(index, after, year=year, month=month, day=day[0], day_end=end)


def numeric(cut: Words, index: int) -> Moment | None:
    """2025-03-06; 06/03/2025, where the order of day and month is kept open by dropping both if ambiguous."""
    low = cut.low
    if index + 4 >= len(low) or low[index + 1] not in ("-", "/", ".") or low[index + 3] != low[index + 1]:
        return None
    parts = (low[index], low[index + 2], low[index + 4])
    if not all(part.isdecimal() for part in parts) or not all(
        cut.glued(index + step) for step in (1, 2, 3, 4)
    ):
        return None
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4 and 1 <= second <= 12 and 1 <= third <= 31:
        return Moment(index, index + 5, year=first, month=second, day=third)
    if len(parts[2]) == 4 and 1 <= first <= 31 and 1 <= second <= 31:
        if first > 12 >= second:
            return Moment(index, index + 5, year=third, month=second, day=first)
        if second > 12 >= first:
            return Moment(index, index + 5, year=third, month=first, day=second)
        return Moment(index, index + 5, year=third)
    return None


def year_tail(cut: Words, index: int) -> Moment | None:
    """The 20 of 2019-20."""
    word = cut.low[index]
    if len(word) != 2 or cut.at(index - 1) not in ("-", "–", "/") or not is_year(cut, index - 2):
        return None
    if not (word.isdecimal() and cut.glued(index) and cut.glued(index - 1)):
        return None
    century, start = divmod(int(cut.low[index - 2]), 100)
    return Moment(index, index + 1, year=century * 100 + int(word)) if int(word) > start else None


def year_alone(cut: Words, index: int) -> Moment | None:
    """1998; 1990s; 2019-20."""
    if not is_year(cut, index):
        if (
            cut.at(index + 1) == "s"
            and cut.glued(index + 1)
            and len(cut.low[index]) == 2
            and cut.low[index][1] == "0"
            and (cut.at(index - 1) != "-" or cut.at(index - 2) not in _AGED)
        ):
            return Moment(index, index + 2, decade=1900 + int(cut.low[index]))
        return None
    value = int(cut.low[index])
    if cut.at(index + 1) == "s" and cut.glued(index + 1):
        return Moment(index, index + 2, decade=value)
    before, after = cut.at(index - 1), cut.at(index + 1)
    held = before in _NOT_BEFORE_YEAR and not _of_a_year(value, before, after)
    if held or after in _NOT_AFTER_YEAR or not 1500 <= value < 2100:
        return None
    if after.endswith("s") and len(after) > 4 and before not in _YEAR_LEADERS:
        return None
    return Moment(index, index + 1, year=value)


def _of_a_year(value: int, before: str, after: str) -> bool:
    """ "As sure about 2028.": no round figure, and nothing counted."""
    return before in ("about", "over") and value % 10 != 0 and not (after.isalpha() and after not in STOP)


#: "The over-60s" are people.
_AGED: Final = frozenset(("over", "under", "the"))
_NOT_BEFORE_YEAR: Final = listed(
    "$ £ € ¥ than least over about around nearly almost some approximately roughly"
)


_NOT_AFTER_YEAR: Final = listed(
    "% percent people troops men women children soldiers km miles metres meters tonnes tons feet ft "
    "dollars pounds euros million billion gmt times days hours points votes jobs homes units mph "
    "megawatts acres"
)


_YEAR_LEADERS: Final = listed(
    "in since by until till from of during the for before after late early mid through"
)


def clock_time(cut: Words, index: int) -> Moment | None:
    """10am; 10:30; 10.30 pm; 3 p.m.; 5 o'clock; 15:00 GMT."""
    word = cut.low[index]
    hour, minute, after = -1, 0, index + 1
    if word.isdecimal() and len(word) <= 2:
        hour = int(word)
        if cut.at(after) == ":" and cut.glued(after) and len(cut.at(after + 1)) == 2 and cut.glued(after + 1):
            if not cut.low[after + 1].isdecimal():
                return None
            minute, after = int(cut.low[after + 1]), after + 2
            if cut.at(after) == ":" and cut.glued(after):
                return None
    elif len(word) <= 5 and word.count(".") == 1:
        left, right = word.split(".")
        if left.isdecimal() and len(right) == 2:
            hour, minute = int(left), int(right)
    mark = cut.at(after).replace(".", "")
    if not (0 <= hour <= 24 and 0 <= minute < 60):
        return None
    if mark in ("am", "pm"):
        return Moment(index, after + 1, clock=(hour % 12 + 12 * (mark == "pm")) * 60 + minute, half=mark)
    if mark in ("a", "p") and cut.at(after + 1) == "." and cut.at(after + 2) == "m":
        return Moment(index, after + 3, clock=(hour % 12 + 12 * (mark == "p")) * 60 + minute, half=mark + "m")
    dotted = "." in word and after == index + 1
    if dotted and cut.at(index - 1) in _AT_TIMES and not minute % 5 and cut.has(_OF_THE_DAY):
        return Moment(index, after, clock=hour * 60 + minute, half="pm" if hour > 12 else "")
    if mark == "o'clock" or ":" in cut.low[index + 1 : after] or mark in ("gmt", "bst", "utc", "cet"):
        return Moment(index, after, clock=hour * 60 + minute, half="pm" if hour > 12 else "")
    return None


#: "From 21.30 to 20.00", in a text that tells a time of the day, is no pair of figures.
_AT_TIMES: Final = frozenset("at from to until till since by before after between".split())
_OF_THE_DAY: Final = frozenset(
    "evening morning afternoon night nightly noon midnight overnight dawn dusk departure departures sailing"
    " sailings train trains ferry flight flights timetable curfew".split()
)


def hour_of_day(cut: Words, index: int) -> Moment | None:
    """ "Ten at night", "6 in the morning", "three o'clock": a full hour, told by the part of the day."""
    word = cut.at(index)
    hour = int(word) if word.isdecimal() and len(word) <= 2 else int(UNITS.get(word, 0.0))
    if not 1 <= hour <= 12:
        return None
    after = cut.low[index + 1 : index + 4]
    if after[:1] == ("on",) and len(after) == 3 and (half := _HALVES.get(("in", "the", after[2]))):
        return Moment(index, index + 1, clock=(hour % 12 + 12 * (half == "pm")) * 60, half=half)
    half = _HALVES.get(after) or _HALVES.get(after[:2], "")
    if not half and after[:1] == ("o'clock",):
        return Moment(index, index + 2, clock=hour % 12 * 60, half="")
    if not half:
        return None
    return Moment(
        index,
        index + (3 if after[:2] == ("at", "night") else 4),
        clock=(hour % 12 + 12 * (half == "pm")) * 60,
        half=half,
    )


_HALVES: Final = {
    ("in", "the", "morning"): "am",
    ("in", "the", "afternoon"): "pm",
    ("in", "the", "evening"): "pm",
    ("at", "night"): "pm",
}


def worded_time(cut: Words, index: int) -> Moment | None:
    """twenty past four; half past ten; a quarter to six."""
    word = cut.at(index)
    after = index + 2 if (word, cut.at(index + 1)) == ("a", "quarter") else index + 1
    minutes = _MINUTES.get(cut.at(after - 1))
    if minutes is None or cut.at(after) not in ("past", "to"):
        return None
    hour = UNITS.get(cut.at(after + 1)) or (
        float(cut.at(after + 1)) if cut.at(after + 1).isdecimal() else 0.0
    )
    if not 1 <= hour <= 12 or (
        cut.at(after) == "to" and cut.at(after - 1) not in ("quarter", "five", "ten", "twenty")
    ):
        return None
    if cut.at(after) == "to" and cut.at(index - 1) not in (
        "at",
        "by",
        "until",
        "about",
        "around",
        "before",
        "after",
    ):
        return None
    clock = int(hour) % 12 * 60 + (minutes if cut.at(after) == "past" else -minutes)
    part = cut.low[after + 2 : after + 5]
    half = (
        {"morning": "am", "afternoon": "pm", "evening": "pm"}.get(part[2], "")
        if part[:2] == ("in", "the") and len(part) > 2
        else ""
    )
    return Moment(index, after + 2, clock=clock % 720 + 720 * (half == "pm"), half=half)


_MINUTES: Final = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "half": 30}
