"""Two events put in an order that their dates in the source contradict: "came before the vote" of what the
source dates to May, the vote to March."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from briefing.check.base import Finding
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.order import orders
from briefing.check.structure.order_cues import HAPPENING, TIMES
from briefing.check.values.moment import MONTHS
from briefing.check.values.numerals import TENS, UNITS
from briefing.models import ReasonCode

WEEK = {name: n for n, name in enumerate(
    "monday tuesday wednesday thursday friday saturday sunday".split(), 1)}  # fmt: skip
SPANS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0,
         "month": 30.0, "year": 365.0, "decade": 3650.0}  # fmt: skip
LATER = frozenset("later afterwards afterward subsequently thereafter then".split())
EARLIER = frozenset("earlier before previously beforehand".split())
NEXT = frozenset("following next".split())
PARTING = frozenset({",", ";", "—", "–", "(", ")"})
JOINTS = frozenset("and but while whereas although though before after when until once since".split())
LIKE = 0.5
VAGUE = 0.01
Time = tuple[str, float]
"""The scale (calendar, year, week, clock or told order) and the place on it, in days."""


def _time(words: tuple[Token, ...], low: int, high: int, year: int) -> tuple[Time | None, int]:
    """The time that a stretch of a sentence tells, and the year last told."""
    month = day = 0
    clock = -1.0
    week = 0
    own = 0
    for k in range(low, high):
        token = words[k]
        low_text = token.lower
        if (
            token.text[0].isupper()
            and low_text in MONTHS
            and not (low_text in {"may", "march"} and token.tag == "MD")
        ):
            month = month or MONTHS[low_text]
            for near in (k - 1, k + 1):
                if low <= near < high and not day:
                    text = (
                        words[near]
                        .lower.removesuffix("th")
                        .removesuffix("st")
                        .removesuffix("nd")
                        .removesuffix("rd")
                    )
                    day = int(text) if text.isdecimal() and 0 < int(text) < 32 else 0
        elif low_text in WEEK and token.text[0].isupper():
            week = week or WEEK[low_text] + 7 * _weeks_on(words, k)
        elif len(low_text) == 4 and low_text.isdecimal() and low_text[:2] in {"19", "20"}:
            own = own or int(low_text)
        elif clock < 0 and (":" in low_text or "." in low_text):
            hour, _, minute = low_text.replace(".", ":").partition(":")
            if (
                hour.isdecimal()
                and minute.isdecimal()
                and len(minute) == 2
                and int(hour) < 24
                and int(minute) < 60
            ):
                at = k > 0 and words[k - 1].lower in {"at", "about", "around", "from", "by", "until", "till"}
                clock = int(hour) / 24 + int(minute) / 1440 if at else -1.0
    year = own or year
    if month:
        return ("calendar", (year or 0) * 365.0 + month * 30.4 + (day or 0) + (0.5 if not day else 0)), year
    if own:
        return ("year", float(own)), year
    if week:
        return ("week", float(week) + max(clock, 0.0)), year
    if clock >= 0:
        return ("clock", clock), year
    return None, year


def _weeks_on(words: tuple[Token, ...], k: int) -> int:
    """1 for "Monday next week" and "next Monday", -1 for "last"."""
    near = {t.lower for t in (*words[max(0, k - 1) : k], *words[k + 1 : k + 2])}
    return ("next" in near) - ("last" in near)


def _offset(words: tuple[Token, ...], low: int, high: int) -> float | None:
    """How long after what was told before a stretch comes: "two weeks later", "the day before", "then"."""
    for k in range(low, high):
        token = words[k]
        after = words[k + 1] if k + 1 < len(words) else None
        ends = after is None or after.text in PARTING or after.text in {".", "”"} or k + 1 == high
        if token.lower in LATER and (after is None or after.lower != "than"):
            return _span(words, low, k) or VAGUE
        if token.lower in EARLIER and ends and (token.lower != "earlier" or k > low):
            return -(_span(words, low, k) or VAGUE)
        if (
            token.lower in NEXT
            and after is not None
            and after.lemma in {*SPANS, "spring", "autumn", "summer"}
        ):
            return SPANS.get(after.lemma, 100.0)
    return None


def _span(words: tuple[Token, ...], low: int, k: int) -> float:
    """The length of the "two weeks" of "two weeks later", in days; 0 if none is told."""
    place = next((j for j in range(k - 1, max(low, k - 3) - 1, -1) if words[j].lemma in SPANS), -1)
    if place < 0:
        return 0.0
    count = words[place - 1].lower if place else ""
    times = int(count) if count.isdecimal() and len(count) < 4 else {**UNITS, **TENS}.get(count, 1)
    return SPANS[words[place].lemma] * float(times or 1)


@lru_cache(maxsize=1024)
def times(sentences: tuple[Sentence, ...]) -> tuple[tuple[int, int, int, Time], ...]:
    """Every stretch with a time: the sentence, its first word, the word after its last, and the time."""
    out: list[tuple[int, int, int, Time]] = []
    year: int = 0
    last: Time | None = None
    known = -1
    stamp: Time | None = None
    entry = 0
    for number, sentence in enumerate(sentences):
        words = sentence.tokens
        opened = _stamp(words)
        if opened is not None:
            stamp, entry = opened, number
        if (
            stamp is not None
            and number - entry <= ENTRY
            and not any(t.lower in MONTHS or t.lower in WEEK for t in words)
        ):
            out.append((number, 0, len(words), stamp))
            continue
        for low, high in _clauses(words):
            cuts = [low, *(k for k in range(low + 1, high) if words[k].text in PARTING), high]
            here: list[tuple[int, int, int, Time]] = []
            for start, stop in pairwise(cuts):
                found, year = _time(words, start, stop, year)
                delta = _offset(words, start, stop) if found is None and last is not None else None
                if delta is not None and last is not None and (abs(delta) > VAGUE or known == number):
                    found = (last[0], last[1] + (delta / 365 if last[0] == "year" else delta))
                if found is not None:
                    here.append((number, start, stop, found))
                    last, known = found, number
            if len(here) == 1:
                here = [(number, low, high, here[0][3])]
            out.extend(here)
    return tuple(out)


# How many sentences of an entry of a time line may follow its first.
ENTRY = 3


def _stamp(words: tuple[Token, ...]) -> Time | None:
    """The "17:05" at the head of an entry of a time line, which holds until the next."""
    first = next((t for t in words[:4] if t.text[0].isalnum()), None)
    hour, _, minute = first.lower.partition(":") if first is not None else ("", "", "")
    told = hour.isdecimal() and minute.isdecimal() and len(minute) == 2 and len(words) > 4
    if not told or int(hour) > 23 or int(minute) > 59:
        return None
    return ("clock", int(hour) / 24 + int(minute) / 1440)


def _clauses(words: tuple[Token, ...]) -> list[tuple[int, int]]:
    """A sentence cut at its joints; what has no verb of its own goes with what follows."""
    out: list[tuple[int, int]] = []
    low = 0
    for token in words[1:]:
        joint = token.text in {";", ":"} or (token.lower in JOINTS and token.tag != "VBN")
        apart = token.lower in {"and", "but"} and words[low].lower in {"after", "before"}
        if joint and (
            apart or any(t.verb or t.lower in MONTHS or t.tag == "CD" for t in words[low : token.index])
        ):
            out.append((low, token.index))
            low = token.index
    out.append((low, len(words)))
    return out


def check_calendar(frame: Frame) -> list[Finding]:
    """The first order of the claim's that the times of the source contradict."""
    mine = [o for o in orders(frame.sentence) if not o.until and not o.condition and not o.turned]
    if not mine:
        return []
    known = times(tuple(frame.evidence.sentences))
    if len(known) < 2:
        return []
    for order in mine:
        one, two = (_when(frame, known, side) for side in (order.first, order.second))
        first, second = _apart(one, two), _apart(two, one)
        if first is None or second is None or first == second:
            continue
        if _later(first, second):
            message = (
                f"the claim puts it in order by “{order.text}”, the times in the source the other way round"
            )
            return [finding(ReasonCode.RELATION, message, order.text, "", 0.7)]
    return []


def _apart(mine: dict[Time, int], theirs: dict[Time, int]) -> Time | None:
    """The time of one side: its only one, or its only one that is not the other side's."""
    if len(mine) == 1:
        return next(iter(mine))
    own = [t for t in mine if t not in theirs]
    if len(theirs) == 1 and len(own) == 1 and mine[own[0]] > 1:
        return own[0]
    best = sorted(mine, key=lambda t: -mine[t])
    return best[0] if best and mine[best[0]] > sum(mine[t] for t in best[1:]) else None


def _later(one: Time, other: Time) -> bool:
    """Whether a time is surely after another: no Sunday, which some weeks begin with, and no months more than
    half a year apart without a year."""
    scales = {one[0], other[0]}
    if scales == {"year", "calendar"}:
        left, right = (_year(t) for t in (one, other))
        return min(left, right) > 1000 and left > right
    if len(scales) > 1 or (one[0] == "week" and max(one[1], other[1]) >= WEEK["sunday"]):
        return False
    apart = one[1] - other[1]
    if one[0] == "calendar":
        return apart > 0 and (apart < HALF_YEAR or min(one[1], other[1]) > YEARS)
    return apart > 0


def _year(time: Time) -> int:
    return int(time[1]) if time[0] == "year" else int((time[1] - 30) / 365)


HALF_YEAR, YEARS = 160.0, 1000.0


def _when(
    frame: Frame, known: tuple[tuple[int, int, int, Time], ...], side: frozenset[int]
) -> dict[Time, int]:
    """The times of the stretches in which the words of one side stand, with how many stand in each; none if
    too few of them do."""
    counts: dict[Time, int] = {}
    words = frame.sentence.tokens
    told = [
        k for k in side if words[k].lemma not in HAPPENING | EXPECTED | TIMES and words[k].tag[:2] != "RB"
    ]
    common = [k for k in told if words[k].tag != "NNP"]
    for k in common or told:
        match = frame.matches.get(k)
        if match is None or match.strength < LIKE:
            continue
        for number, low, high, time in known:
            if number == match.sentence and low <= match.token.index < high:
                counts[time] = counts.get(time, 0) + 1
    return counts if SHARE * sum(counts.values()) >= len(common or told) else {}


SHARE = 2
# That a thing is to come says nothing of which thing it is.
EXPECTED = frozenset("due expect schedule plan set likely".split())
