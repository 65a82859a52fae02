"""Time expressions in English text: written dates, weekdays, relative words, years, seasons, clock times.

A ``Moment`` keeps what the words say and no more; ``calendar.py`` resolves it against a publication date.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from briefing.check.values.numerals import is_figures, read
from briefing.check.values.words import Words, listed, words

_MONTH_NAMES: Final = "january february march april may june july august september october november december".split()
MONTHS: Final = {name: number for number, name in enumerate(_MONTH_NAMES, start=1)}
MONTHS.update({name[:3]: number for name, number in list(MONTHS.items())})
MONTHS["sept"] = 9
_DAY_NAMES: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAYS: Final = {name: number for number, name in enumerate(_DAY_NAMES)}
WEEKDAYS.update({name[:3]: number for name, number in list(WEEKDAYS.items()) if name[:3] not in ("sun", "sat", "wed")})
WEEKDAYS.update({"tues": 1, "thurs": 3} | {name + "s": number for number, name in enumerate(_DAY_NAMES)})
_SHIFTS: Final = {
    "last": -1,
    "previous": -1,
    "past": -1,
    "recent": -1,
    "this": 0,
    "current": 0,
    "same": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
    "upcoming": 1,
}
_DAYS: Final = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "nowadays": 0}
_SPANS: Final = {"week", "month", "year", "weekend", "night", "quarter", "decade", "century", "day"}
_SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_QUARTERS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_HALF_DAYS: Final = {"noon": 720, "midday": 720, "midnight": 0}
_BEFORE: Final = {"before", "until", "till", "by", "to"}
_AFTER: Final = {"after", "since", "from", "following"}
_PARTS: Final = {"early": "early", "late": "late", "mid": "mid", "middle": "mid", "end": "late", "close": "late", "beginning": "early", "start": "early"}


@dataclass(frozen=True, slots=True)
class Moment:
    """One time expression, words ``[first, last)``; unknown parts are None.

    ``day_end`` closes a range of days; ``unit`` and ``shift`` are relative words ("last week" is week, -1);
    ``relation`` is on, before, until, by, after, since or from; ``part`` is early, mid or late; ``clock`` is
    minutes after midnight, with ``half`` am, pm or unknown.
    """

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    day_end: int | None = None
    weekday: int | None = None
    unit: str = ""
    shift: int | None = None
    season: int | None = None
    quarter: int | None = None
    decade: int | None = None
    clock: int | None = None
    half: str = ""
    relation: str = "on"
    part: str = ""

    @property
    def key(self) -> tuple[object, ...]:
        """What must be equal for two expressions to be the same words."""
        return (
            *(self.year, self.month, self.day, self.day_end, self.weekday, self.unit, self.shift),
            *(self.season, self.quarter, self.decade, self.clock, self.half),
        )

    @property
    def dated(self) -> bool:
        """It has a calendar part: a year, month or day."""
        return self.year is not None or self.month is not None or self.day is not None


@lru_cache(maxsize=4096)
def moments(text: str) -> tuple[Moment, ...]:
    """All time expressions of ``text`` in order."""
    cut = words(text)
    found: list[Moment] = []
    index, size = 0, len(cut)
    while index < size:
        word = cut.low[index]
        if word in _TRIGGERS or "0" <= word[0] <= "9" or word[0] == "q":
            moment = _read(cut, index)
            if moment is not None:
                found.append(_with_relation(cut, moment))
                index = moment.last
                continue
        index += 1
    return tuple(found)


def _read(cut: Words, index: int) -> Moment | None:
    word = cut.low[index]
    if "0" <= word[0] <= "9":
        return _clock(cut, index) or _numeric(cut, index) or _day_first(cut, index) or _year(cut, index)
    if word in MONTHS and cut.surface[index][0].isupper():
        return _month_first(cut, index)
    if word in WEEKDAYS and cut.surface[index][0].isupper():
        return _weekday(cut, index)
    if word in _DAYS:
        return Moment(index, index + 1, unit="day", shift=_DAYS[word])
    if word in _HALF_DAYS:
        return Moment(index, index + 1, clock=_HALF_DAYS[word], half="pm" if word != "midnight" else "am")
    if word in _SHIFTS:
        return _shifted(cut, index)
    if word in _SEASONS:
        return _season(cut, index)
    if word in _QUARTERS or word[0] == "q":
        return _quarter(cut, index)
    return _ago(cut, index)


def _at(cut: Words, index: int) -> str:
    return cut.low[index] if 0 <= index < len(cut) else ""


def _is_year(cut: Words, index: int) -> bool:
    word = _at(cut, index)
    return len(word) == 4 and word.isdigit() and "1400" <= word < "2200"


def _day_number(cut: Words, index: int) -> tuple[int, int] | None:
    """A day of the month at ``index``: (day, index after it)."""
    word = _at(cut, index)
    if not (word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31):
        return None
    after = index + 1
    if _at(cut, after) in ("st", "nd", "rd", "th") and cut.glued(after):
        after += 1
    return int(word), after


def _tail_year(cut: Words, index: int) -> tuple[int | None, int]:
    after = index + 1 if _at(cut, index) in (",", ".", "of") and _is_year(cut, index + 1) else index
    return (int(cut.low[after]), after + 1) if _is_year(cut, after) else (None, index)


def _month_first(cut: Words, index: int) -> Moment | None:
    """March 6, 2025; March 6-8; March 2025; March."""
    month = MONTHS[cut.low[index]]
    after = index + 1
    if _at(cut, after) == "." and cut.low[index] in _ABBREVIATED:
        after += 1
    day = _day_number(cut, after + 1 if _at(cut, after) == "the" else after)
    if day is None:
        year, last = _tail_year(cut, after)
        if year is None and (_not_month(cut, index) or len(cut.low[index]) == 3 != len("may")):
            return None
        if year is None and len(cut.low[index]) < 4 and cut.low[index] != "may":
            return None
        return Moment(index, last if year else after, year=year, month=month)
    end = None
    last = day[1]
    if _at(cut, last) in ("-", "–", "to", "and") and (closing := _day_number(cut, last + 1)):
        if closing[0] > day[0] and _at(cut, closing[1]) not in MONTHS:
            end, last = closing[0], closing[1]
    year, last = _tail_year(cut, last)
    return Moment(index, last, year=year, month=month, day=day[0], day_end=end)


_ABBREVIATED: Final = listed("jan feb mar apr jun jul aug sep sept oct nov dec")


def _not_month(cut: Words, index: int) -> bool:
    """A bare May or March that is a name or opens its sentence as a verb ("May we …", "Theresa May")."""
    before, word = index - 1, cut.low[index]
    if word == "may":
        return _at(cut, before) not in _MONTH_LEADERS
    return word == "march" and _at(cut, before) in ("the", "a") and _at(cut, index + 1) in ("of", "for", "on")


_MONTH_LEADERS: Final = listed("in since by until till from of last next this during early late mid to between before after and")


def _day_first(cut: Words, index: int) -> Moment | None:
    """6 March 2025; 6th of March; 6-8 March; 6 and 8 March."""
    day = _day_number(cut, index)
    if day is None:
        return None
    after, end = day[1], None
    if _at(cut, after) in ("-", "–", "to", "and") and (closing := _day_number(cut, after + 1)):
        if closing[0] > day[0]:
            end, after = closing[0], closing[1]
    if _at(cut, after) == "of":
        after += 1
    if _at(cut, after) not in MONTHS or not cut.surface[after][0].isupper():
        return None
    month = MONTHS[cut.low[after]]
    after += 1
    if _at(cut, after) == "." and cut.low[after - 1] in _ABBREVIATED and _is_year(cut, after + 1):
        after += 1
    year, after = _tail_year(cut, after)
    return Moment(index, after, year=year, month=month, day=day[0], day_end=end)


def _numeric(cut: Words, index: int) -> Moment | None:
    """2025-03-06; 06/03/2025, where the order of day and month is kept open by dropping both if ambiguous."""
    low = cut.low
    if index + 4 >= len(low) or low[index + 1] not in ("-", "/", ".") or low[index + 3] != low[index + 1]:
        return None
    parts = (low[index], low[index + 2], low[index + 4])
    if not all(part.isdigit() for part in parts) or not all(cut.glued(index + step) for step in (1, 2, 3, 4)):
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


def _year(cut: Words, index: int) -> Moment | None:
    """1998; 1990s; 2019-20."""
    if not _is_year(cut, index):
        if _at(cut, index + 1) == "s" and cut.glued(index + 1) and len(cut.low[index]) == 2 and cut.low[index][1] == "0":
            return Moment(index, index + 2, decade=1900 + int(cut.low[index]))
        return None
    value = int(cut.low[index])
    if _at(cut, index + 1) == "s" and cut.glued(index + 1):
        return Moment(index, index + 2, decade=value)
    before, after = _at(cut, index - 1), _at(cut, index + 1)
    if before in _NOT_BEFORE_YEAR or after in _NOT_AFTER_YEAR or not 1500 <= value < 2100:
        return None
    if after in ("-", "/", "–") and cut.glued(index + 1) and (tail := _at(cut, index + 2)).isdigit() and len(tail) in (2, 4):
        return Moment(index, index + 3, year=value)
    if after.endswith("s") and len(after) > 4 and before not in _YEAR_LEADERS:
        return None
    return Moment(index, index + 1, year=value)


_NOT_BEFORE_YEAR: Final = listed("$ £ € ¥ than least over about around nearly almost some approximately roughly")
_NOT_AFTER_YEAR: Final = listed("% percent people troops men women children soldiers km miles metres meters tonnes tons feet ft dollars pounds "
    "euros million billion gmt times days hours points votes jobs homes units mph megawatts acres")
_YEAR_LEADERS: Final = listed("in since by until till from of during the for before after late early mid")


def _clock(cut: Words, index: int) -> Moment | None:
    """10am; 10:30; 10.30 pm; 3 p.m.; 5 o'clock; 15:00 GMT."""
    word = cut.low[index]
    hour, minute, after = -1, 0, index + 1
    if word.isdigit() and len(word) <= 2:
        hour = int(word)
        if _at(cut, after) == ":" and cut.glued(after) and len(_at(cut, after + 1)) == 2 and cut.glued(after + 1):
            if not cut.low[after + 1].isdigit():
                return None
            minute, after = int(cut.low[after + 1]), after + 2
            if _at(cut, after) == ":" and cut.glued(after):
                return None
    elif len(word) <= 5 and word.count(".") == 1:
        left, right = word.split(".")
        if left.isdigit() and len(right) == 2:
            hour, minute = int(left), int(right)
    mark = _at(cut, after).replace(".", "")
    if not (0 <= hour <= 24 and 0 <= minute < 60):
        return None
    if mark in ("am", "pm"):
        return Moment(index, after + 1, clock=(hour % 12 + 12 * (mark == "pm")) * 60 + minute, half=mark)
    if mark in ("a", "p") and _at(cut, after + 1) == "." and _at(cut, after + 2) == "m":
        return Moment(index, after + 3, clock=(hour % 12 + 12 * (mark == "p")) * 60 + minute, half=mark + "m")
    if mark == "o'clock" or ":" in cut.low[index + 1 : after] or mark in ("gmt", "bst", "utc", "cet"):
        return Moment(index, after, clock=hour * 60 + minute, half="pm" if hour > 12 else "")
    return None


def _weekday(cut: Words, index: int) -> Moment | None:
    """Thursday; last Tuesday (the word before); Monday next week; Sunday, March 2; Sunday 2 March."""
    weekday = WEEKDAYS[cut.low[index]]
    after = index + 1
    if _given_name(cut, index):
        return None
    step = after + 1 if _at(cut, after) in (",", ".") else after
    following = _at(cut, step)
    if following in MONTHS and cut.surface[step][0].isupper():
        date = _month_first(cut, step)
    elif following[:1].isdigit():
        date = _day_first(cut, step)
    else:
        date = None
    if date is not None and date.day is not None:
        return Moment(index, date.last, date.year, date.month, date.day, date.day_end, weekday)
    if (day := _day_number(cut, after)) and day[1] > after + 1:
        return Moment(index, day[1], day=day[0], weekday=weekday)
    if following in _SHIFTS and _at(cut, step + 1) == "week":
        return Moment(index, step + 2, weekday=weekday, unit="week", shift=_SHIFTS[following])
    return Moment(index, after, weekday=weekday)


def _given_name(cut: Words, index: int) -> bool:
    """Sunday Oliseh: a weekday between a noun and a surname."""
    after = index + 1
    if after >= len(cut) or not cut.surface[after][0].isupper() or cut.low[after] in MONTHS or cut.opens(index):
        return False
    return cut.low[index - 1] not in _DAY_LEADERS and cut.low[index - 1][0].isalpha()


_DAY_LEADERS: Final = listed("on last next this by since until till from to before after every and or of late early the that each")


def _shifted(cut: Words, index: int) -> Moment | None:
    """last week; next Monday; this summer; last March; the following day."""
    shift, unit = _SHIFTS[cut.low[index]], _at(cut, index + 1)
    surface = cut.surface[index + 1] if index + 1 < len(cut) else ""
    if unit in WEEKDAYS and surface[:1].isupper():
        base = _weekday(cut, index + 1)
        if base is None or base.day is not None or base.unit:
            return base
        return Moment(index, base.last, weekday=base.weekday, unit="weekday", shift=shift)
    if unit in MONTHS and surface[:1].isupper():
        base = _month_first(cut, index + 1)
        if base and base.day is None and base.year is None:
            return Moment(index, base.last, month=MONTHS[unit], unit="year", shift=shift)
        return base
    if unit in _SEASONS:
        return Moment(index, index + 2, season=_SEASONS[unit], unit="year", shift=shift)
    if cut.low[index] in ("past", "current", "same", "coming") and unit in ("day", "night", "decade", "century"):
        return None
    if unit in ("weeks", "months", "years", "days", "decades") and cut.low[index] in ("coming", "past", "last", "next", "recent"):
        return Moment(index, index + 2, unit=unit, shift=shift)
    if unit in _SPANS:
        if cut.low[index] in ("following", "previous", "past", "same"):
            return Moment(index, index + 2, unit="after-" + unit, shift=shift)
        return Moment(index, index + 2, unit=unit, shift=shift)
    if unit in ("morning", "afternoon", "evening"):
        return Moment(index, index + 2, unit="day", shift=shift)
    return None


def _season(cut: Words, index: int) -> Moment | None:
    """in the summer of 2024; autumn 2023; by winter."""
    year, last = _tail_year(cut, index + 1)
    if year is None and _at(cut, index + 1) == "of" and _is_year(cut, index + 2):
        year, last = int(cut.low[index + 2]), index + 3
    leads = _at(cut, index - 1) in _SEASON_LEADERS and (
        cut.low[index] not in ("fall", "spring") or _at(cut, index - 2) in ("in", "during", "by")
    )
    if year is None and not leads:
        return None
    return Moment(index, last if year else index + 1, year=year, season=_SEASONS[cut.low[index]])


_SEASON_LEADERS: Final = listed("in by the during until since early late all whole every throughout through over that of for")


def _quarter(cut: Words, index: int) -> Moment | None:
    """the first quarter of 2022; Q1; third-quarter."""
    word = cut.low[index]
    if word == "q" and _at(cut, index + 1) in ("1", "2", "3", "4") and cut.glued(index + 1):
        number, after = int(cut.low[index + 1]), index + 2
    elif word in _QUARTERS:
        after = index + 2 if _at(cut, index + 1) == "-" else index + 1
        if _at(cut, after) not in ("quarter", "quarters"):
            return None
        number, after = _QUARTERS[word], after + 1
    else:
        return None
    year, last = _tail_year(cut, after)
    return Moment(index, last if year else after, year=year, quarter=number)


def _ago(cut: Words, index: int) -> Moment | None:
    """two days ago; a week ago."""
    number = read(cut, index)
    value, after = (number.value, number.end) if number else (1.0, index + 1)
    unit = _at(cut, after).rstrip("s")
    if number is None and cut.low[index] not in ("a", "an"):
        return None
    if unit in ("day", "week", "month", "year") and _at(cut, after + 1) == "ago" and value < 500:
        return Moment(index, after + 2, unit=unit, shift=-int(value))
    return None


def _with_relation(cut: Words, moment: Moment) -> Moment:
    """Read the preposition (and early, mid, late) before the expression."""
    back = moment.first - 1
    part = ""
    while back >= 0 and (cut.low[back] in _SKIPPED or (cut.low[back] == "of" and _at(cut, back - 1) in _PARTS)):
        part = _PARTS.get(cut.low[back], part)
        back -= 1
    word = _at(cut, back)
    relation = word if word in _BEFORE or word in _AFTER else "on"
    if word == "to" and _at(cut, back - 1) == "prior":
        relation = "before"
    elif word == "of" and _at(cut, back - 1) == "ahead":
        relation = "before"
    elif word == "than" and _at(cut, back - 1) == "later":
        relation = "by"
    elif word == "to":
        relation = "until" if _at(cut, back - 1) == "up" else "on"
    if relation == "on" and not part:
        return moment
    values = {name: getattr(moment, name) for name in Moment.__slots__}
    return Moment(**values | {"relation": relation, "part": part})


_SKIPPED: Final = listed("the early late mid middle close - end beginning start , next last this very")
#: Words before an expression that belong to it: by the end of, since early.
LEADS: Final = _SKIPPED - {",", "-"} | _BEFORE | _AFTER | {"-", "of"}
_TRIGGERS: Final = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(_DAYS)
    | frozenset(_SHIFTS)
    | frozenset(_SEASONS)
    | frozenset(_QUARTERS)
    | frozenset(_HALF_DAYS)
    | listed("a an two three four five six seven eight nine ten twelve")
)
__all__ = ["LEADS", "MONTHS", "WEEKDAYS", "Moment", "is_figures", "moments"]
