"""Time expressions in English text: written dates, weekdays, relative words, years, seasons, clock times.

A ``Moment`` keeps what the words say and no more; ``almanac`` resolves it against a day of publication.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from briefing.check.values.moment import MONTHS, SEASONS, WEEKDAYS, Moment
from briefing.check.values.relative import (
    QUARTERS,
    SHIFTS,
    ago,
    read_quarter,
    read_season,
    read_weekday,
    shifted,
)
from briefing.check.values.units import ORDINALS
from briefing.check.values.words import STOP, Words, listed, words
from briefing.check.values.written import (
    clock_time,
    day_first,
    hour_of_day,
    month_first,
    numeric,
    ordinal_day,
    worded_time,
    year_alone,
    year_tail,
)

_DAYS: Final = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "nowadays": 0}


_ARTICLES: Final = ("a", "an")
_HALF_DAYS: Final = {"noon": 720, "midday": 720, "midnight": 0}


_BEFORE: Final = {"before", "until", "till", "by", "to"}


_AFTER: Final = {"after", "since", "from", "following"}


_PARTS: Final = {
    "early": "early",
    "late": "late",
    "mid": "mid",
    "middle": "mid",
    "end": "late",
    "close": "late",
    "beginning": "early",
    "start": "early",
}


@lru_cache(maxsize=1024)
def moments(text: str) -> tuple[Moment, ...]:
    """All time expressions of ``text`` in order."""
    cut = words(text)
    triggers = _TRIGGERS if cut.has(_AFTER_ARTICLES) else _OTHER_TRIGGERS
    if not cut.has(triggers) and not _LED.search(text):
        return ()
    found: list[Moment] = []
    after = 0
    for index in [i for i, word in enumerate(cut.low) if word in triggers or word[0] in _LEADING]:
        if index >= after and (moment := _read(cut, index)) is not None:
            found.append(_with_relation(cut, moment))
            after = moment.last
    return tuple(found)


#: With which figures and "Q1" begin.
_LEADING: Final = "0123456789q"
_LED: Final = re.compile(f"[{_LEADING}Q]")
#: An article is read before these only: "a week ago", "a quarter past nine".
_AFTER_ARTICLES: Final = frozenset(("ago", "quarter"))


def _read(cut: Words, index: int) -> Moment | None:
    word = cut.low[index]
    if "0" <= word[0] <= "9":
        return (
            year_tail(cut, index)
            or clock_time(cut, index)
            or hour_of_day(cut, index)
            or numeric(cut, index)
            or day_first(cut, index)
            or year_alone(cut, index)
        )
    if word in _ARTICLES and "ago" not in cut.said and cut.at(index + 1) != "quarter":
        return None
    if word in MONTHS and cut.surface[index][0].isupper():
        return month_first(cut, index)
    if word in WEEKDAYS and cut.surface[index][0].isupper():
        return read_weekday(cut, index)
    if word in _DAYS:
        return Moment(index, index + 1, unit="day", shift=_DAYS[word])
    if word in _HALF_DAYS:
        return Moment(index, index + 1, clock=_HALF_DAYS[word], half="pm" if word != "midnight" else "am")
    if (clock := worded_time(cut, index) or hour_of_day(cut, index)) is not None:
        return clock
    if (
        (word in ORDINALS or word in _DAY_WORDS)
        and ordinal_day(cut, index)
        and cut.at(index - 2) not in MONTHS
    ):
        return day_first(cut, index)
    if word in _SPREADS:
        return _ahead(cut, index)
    if word in SHIFTS:
        return shifted(cut, index)
    if word in SEASONS:
        return read_season(cut, index)
    if word in QUARTERS or word[0] == "q":
        return read_quarter(cut, index)
    return ago(cut, index)


def _ahead(cut: Words, index: int) -> Moment | None:
    """ "The weeks ahead", "in months to come"."""
    to_come = cut.at(index + 1) == "to" and cut.at(index + 2) == "come"
    if cut.at(index + 1) != "ahead" and not to_come:
        return None
    return Moment(index, index + 1, unit=cut.low[index], shift=1)


#: "Until May's elections": the time is that of the elections.
_OF_EVENTS: Final = frozenset(("before", "after", "since", "following", "until", "till"))
_NOT: Final = frozenset(("no", "not", "cannot", "never", "any", "without", "nothing", "nobody", "none"))


def _with_relation(cut: Words, moment: Moment) -> Moment:
    """Read the preposition (and early, mid, late) before the expression."""
    back = moment.first - 1
    part = ""
    while back >= 0 and (cut.low[back] in _SKIPPED or (cut.low[back] == "of" and cut.at(back - 1) in _PARTS)):
        part = _PARTS.get(cut.low[back], part)
        back -= 1
    word = cut.at(back)
    relation = word if word in _BEFORE or word in _AFTER else "on"
    if (word == "to" and cut.at(back - 1) == "prior") or (word == "of" and cut.at(back - 1) == "ahead"):
        relation = "before"
    elif word in _ORDERING:
        relation = _ORDERING[word]
    elif word == "to" and cut.at(back - 1) in ("subsequent", "subsequently"):
        relation = "after"
    elif word == "than" and cut.at(back - 1) == "earlier" and cut.at(back - 2) not in ("no", "not"):
        relation = "before"
    elif word == "than" and cut.at(back - 1) == "later":
        denied = any(w in _NOT or w.endswith("n't") for w in cut.low[max(0, back - 5) : back - 1])
        relation = "by" if denied else "after"
    elif word in _OF_EVENTS and _describes(cut, moment):
        relation = "on"
    elif word == "to":
        relation = "until" if cut.at(back - 1) in ("up", "through", "right") else "on"
    if relation == "on" and not part:
        return moment
    return moment._replace(relation=relation, part=part)


#: "His arrival follows 3 May", "a treaty that predates 1990".
_ORDERING: Final = {
    **dict.fromkeys(("follow", "follows", "followed", "postdates"), "after"),
    **dict.fromkeys(("precede", "precedes", "preceded", "predate", "predates", "predated"), "before"),
}


def _describes(cut: Words, moment: Moment) -> bool:
    """ "After the 2018 earthquake", "the 2 March summit": the time is the event's, the order to both."""
    after = cut.at(moment.last)
    if moment.year is None and moment.month is None and moment.weekday is None:
        return False
    if after in ("'s", "’s"):
        return cut.at(moment.last + 1)[:1].isalpha()  # "after Saturday's talks"
    return cut.at(moment.first - 1) == "the" and after[:1].isalpha() and after not in STOP


_SKIPPED: Final = listed("the early late mid middle close - end beginning start , next last this very")


#: Words before an expression that belong to it: by the end of, since early.
LEADS: Final = _SKIPPED - {",", "-"} | _BEFORE | _AFTER | {"-", "of"}


_SPREADS: Final = frozenset(("days", "weeks", "months", "years", "decades"))
#: First words of the days of a month that are no ordinals themselves.
_DAY_WORDS: Final = frozenset(("twenty", "thirty", "thirtieth"))


_TRIGGERS: Final = (
    _SPREADS
    | _DAY_WORDS
    | frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(_DAYS)
    | frozenset(SHIFTS)
    | frozenset(SEASONS)
    | frozenset(QUARTERS)
    | frozenset(ORDINALS)
    | frozenset(_HALF_DAYS)
    | listed("a an one two three four five six seven eight nine ten eleven twelve twenty half quarter")
)
_OTHER_TRIGGERS: Final = _TRIGGERS.difference(_ARTICLES)
