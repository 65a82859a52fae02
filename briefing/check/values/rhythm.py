"""How often: "every hour" is not "once a day", and 700 "a day" are not 700 "every week"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import finding
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode

_DAYS: Final = {
    "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "night": 1.0, "morning": 1.0, "evening": 1.0,
    "afternoon": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.0, "quarter": 91.0, "year": 365.0,
    "decade": 3650.0,
    **dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), 7.0),
}  # fmt: skip
_ADVERBS: Final = {
    "hourly": 1 / 24, "daily": 1.0, "nightly": 1.0, "weekly": 7.0, "fortnightly": 14.0, "monthly": 30.0,
    "quarterly": 91.0, "yearly": 365.0, "annually": 365.0, "annual": 365.0,
}  # fmt: skip
_COUNTS: Final = {
    "other": 2, "second": 2, "two": 2, "third": 3, "three": 3, "four": 4, "fourth": 4, "five": 5, "fifth": 5,
    "six": 6, "sixth": 6, "seven": 7, "seventh": 7, "eight": 8, "eighth": 8, "nine": 9, "ninth": 9, "ten": 10,
    "tenth": 10, "twelve": 12, "twelfth": 12, "twenty": 20, "twentieth": 20, "few": 0, "couple of": 0,
}  # fmt: skip
_OFTEN: Final = {
    "once": 1, "twice": 2, "thrice": 3, "two times": 2, "three times": 3, "four times": 4, "five times": 5,
    "six times": 6, "eight times": 8, "ten times": 10, "twelve times": 12,
    **{f"{n} times": n for n in range(2, 53)},
}  # fmt: skip
_UNIT: Final = "|".join(_DAYS)
_EVERY: Final = re.compile(
    rf"(?i)\b(?:every|each) (?:({'|'.join(_COUNTS)}|\d+) )?({_UNIT})s?\b(?! (?:since|of the|that|when|until))"
)
_TIMES: Final = re.compile(
    rf"(?i)\b(once|twice|thrice|\w+ times) (?:a|an|per|every|each|in a|in every) (?:single )?({_UNIT})\b"
)
_FIGURES: Final = (
    r"\d[\d,.]*|hundreds?|thousands?|millions?|billions?|dozens?|two|three|four|five|six|seven|eight|nine|ten"
    r"|twelve|twenty|thirty|fifty"
)
_BREAKS: Final = "|".join(rf"{word}\b" for word in "for in after within of to over than and".split())
_RATE: Final = re.compile(
    rf"(?i)\b(?:{_FIGURES})(?! times\b)(?: (?!{_BREAKS})[\w’'%-]+){{0,4}} (?:a|an|per) ({_UNIT})\b"
    r"(?! (?:later|earlier|ago|before|after|old|long))"
)
_PARTS: Final = "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d+"
# "One year in four", "one in four years": every fourth year.
_ONE_IN: Final = re.compile(
    rf"(?i)\bone (?:({_UNIT}) (?:in|out of)(?: every)? ({_PARTS})\b"
    rf"|(?:in|out of)(?: every)? ({_PARTS}) ({_UNIT})s\b)"
)
_ADVERB: Final = re.compile(rf"(?i)\b({'|'.join(_ADVERBS)})\b(?! (?:life|lives|paper|mail)\b)")
_BY: Final = re.compile(r"(?i)\b(minute|hour|day|night|week|month|year) (?:by|after) \1\b")
#: One of these stands in whatever recurs; units of time, in the plural as well; and what the readers of a sum
#: and of what is done once need.
_PACED: Final = frozenset((*_DAYS, *_ADVERBS, *"every each once twice thrice times one".split()))
_EACH: Final = frozenset(("every", "each"))
_EACH_TIME: Final = frozenset(_ADVERBS)
_AFTER: Final = frozenset(("by", "after"))
_OFTENS: Final = frozenset(("once", "twice", "thrice", "times"))
_PER: Final = re.compile(rf"(?i)\b(?:an?|per) (?:{_UNIT})\b")
_UNITS: Final = frozenset((*_DAYS, *[f"{unit}s" for unit in _DAYS]))
_IN_ALL: Final = listed("over total all altogether")
_SINGLE: Final = listed("one oneoff lump once single recurring nonrecurring")
_ANY: Final = _PACED | _UNITS | _IN_ALL | _SINGLE
_SPAN: Final = re.compile(
    r"(?i)\b(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|annum|season|summer|winter"
    r"|spring|autumn)s?\b|\b(?:daily|weekly|monthly|yearly|annual)"
)
_REGULAR: Final = re.compile(
    r"(?i)\b(?:every|each|regular|routine|periodic|repeated|again|always|often|clock"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days\b)"
)
_FIGURE: Final = re.compile(r"\d[\d,.]*")


@lru_cache(maxsize=1024)
def rhythms(text: str) -> tuple[tuple[float, str], ...]:
    """How many days apart, and the words, of whatever ``text`` says to recur."""
    cut = words(text)
    if not cut.has(_PACED):
        return ()
    timed = cut.has(_UNITS)
    out = []
    for found in _EVERY.finditer(text) if cut.has(_EACH) else ():
        count = (found[1] or "").lower()
        often = float(count) if count.isdecimal() else _COUNTS.get(count, 1)
        out.append((often * _DAYS[found[2].lower()], found.group()))
    for found in _ONE_IN.finditer(text) if timed and "one" in cut.said else ():
        part, unit = (found[2] or found[3]).lower(), (found[1] or found[4]).lower()
        out.append(((float(part) if part.isdecimal() else _COUNTS[part]) * _DAYS[unit], found.group()))
    for found in _TIMES.finditer(text) if timed and cut.has(_OFTENS) else ():
        out.append((_DAYS[found[2].lower()] / _OFTEN.get(found[1].lower(), 0.001), found.group()))
    if timed and _PER.search(text):
        out.extend((_DAYS[found[1].lower()], found.group()) for found in _RATE.finditer(text))
    if timed and cut.has(_AFTER):
        out.extend((_DAYS[found[1].lower()], found.group()) for found in _BY.finditer(text))
    if cut.has(_EACH_TIME):
        out.extend((_ADVERBS[found[1].lower()], found.group()) for found in _ADVERB.finditer(text))
    return tuple(out)


def rhythm(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """What recurs at another pace than anything in the evidence, the claim giving no figure of its own that
    might be worked out for that pace."""
    if not words(claim).has(_ANY):
        return ()
    summed = _summed(claim, evidence)
    if summed:
        return summed
    if found := _once(claim, evidence):
        return found
    mine = rhythms(claim)
    if not mine and (found := _one_time(claim, evidence)):
        return found
    if not mine:
        return ()
    theirs = [found for passage in evidence.passages for found in rhythms(passage.text)]
    if not theirs:
        return _added(claim, evidence)
    if not set(_FIGURE.findall(claim)) <= set(_FIGURE.findall(evidence.text)):
        return ()
    paces = [pace for pace, _ in theirs] + [pace for p in evidence.passages for pace in _counted(p.text)]
    again = _counted(claim)
    if again and any(_near(pace, other) for pace in again for other in paces):
        return ()
    for pace, shown in mine:
        if not any(_near(pace, other) for other in paces):
            if _known_by(shown, mine, paces, evidence):
                continue
            message = f"The claim says “{shown}”, the evidence “{theirs[0][1]}”."
            return (finding(ReasonCode.DATE, message, shown, theirs[0][1], hard=False, weight=0.75),)
    return ()


_CARDINALS: Final = "two three four five six seven eight nine ten twelve twenty".split()
_COUNTED: Final = re.compile(
    rf"(?i)\b({'|'.join((*_OFTEN, *_CARDINALS))}|\d\d?)\b"
    rf"(?: (?!{_BREAKS})[\w’'-]+){{0,3}} (?:({'|'.join(_ADVERBS)})|(?:a|an|per|each|every) ({_UNIT}))\b"
)


def _counted(text: str) -> list[float]:
    """ "Two tests annually", "twice yearly": how many days apart."""
    if not words(text).has(_PACED):
        return []
    out = []
    for found in _COUNTED.finditer(text):
        often = found[1].lower()
        times = float(often) if often.isdecimal() else _OFTEN.get(often) or _COUNTS.get(often, 1)
        days = _ADVERBS[found[2].lower()] if found[2] else _DAYS[found[3].lower()]
        if times:
            out.append(days / times)
    return out


def _known_by(
    shown: str, mine: Sequence[tuple[float, str]], paces: Sequence[float], evidence: Evidence
) -> bool:
    """ "The weekly and the daily pill", of cited words on the daily one: the source knows both."""
    if shown.lower() not in _ADVERBS or not any(_near(pace, other) for pace, _ in mine for other in paces):
        return False
    return any(shown.lower() in passage.article.lower() for passage in evidence.passages)


_TOTAL: Final = re.compile(
    rf"(?i)(\d[\d,.]*)(?: (?!{_BREAKS})[\w’'%$€£()-]+){{0,4}},? (?:(?:spread )?over (?:a period of )?"
    r"(?:the )?(?:next |coming |first )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)"
    r" (?:year|month)s"
    r"|in (?:total|all)\b|altogether)"
)


def _summed(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """ "$90m a year" for "$90m over three years", and "€95m in all" for "€95m a year"."""
    text = evidence.text
    if not words(claim).has(_IN_ALL) and not _cited(evidence, _IN_ALL):
        return ()
    if not any(turn in claim or turn in text for turn in _TURNS) or not _FIGURE.search(claim):
        return ()
    for one, other in ((claim, text), (text, claim)):
        if not _TOTALLY.search(other):
            continue
        for total in _TOTAL.finditer(other):
            rate = next((m for m in _RATE.finditer(one) if total[1] in _FIGURE.findall(m.group())), None)
            if rate is None or total[1] in _rated(other) or total[1] in _summing(one):
                continue
            left, right = (rate, total) if one is claim else (total, rate)
            message = f"The claim says “{left.group()}”, the evidence “{right.group()}”."
            return (
                finding(ReasonCode.NUMBER, message, left.group(), right.group(), hard=False, weight=0.75),
            )
    return ()


_TURNS: Final = ("over ", "in total", "in all", "altogether")
_TOTALLY: Final = re.compile(r"(?i)\b(?:over|in total|in all|altogether)\b")


_ONCE: Final = re.compile(
    r"(?i)\b(?:one-?off|one-time|lump sum|once(?= ?[.,;]|$)|once only|only once|just once|non-?recurring"
    r"|(?:a )?single (?:sum|payment|grant|instal+ment|contribution|transfer))\b"
)


_SINGLY: Final = ("one-", "One-", "oneoff", "lump", "once", "single", "recurring")


def _once(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """ "A one-off payment of €38m" for "€38m a year"."""
    may = words(claim).has(_SINGLE) and any(cue in claim for cue in _SINGLY)
    once = _ONCE.search(claim) if may else None
    if once is None or _ONCE.search(evidence.text):
        return ()
    rate = next(iter(_RATE.finditer(evidence.text)), None)
    figures = set(_FIGURE.findall(rate.group())) if rate else set()
    if rate is None or not figures & set(_FIGURE.findall(claim)) or rhythms(claim):
        return ()
    message = f"The claim says “{once.group()}”, the evidence “{rate.group()}”."
    return (finding(ReasonCode.NUMBER, message, once.group(), rate.group(), hard=False, weight=0.75),)


def _one_time(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """ "Reports after three months" for "reports every three months"."""
    if not words(claim).has(_UNITS) or not _cited(evidence, _EACH) or _REGULAR.search(claim):
        return ()
    text = evidence.text
    for term in _TERM.finditer(claim):
        for often in _EVERY.finditer(text):
            same = (
                often[2].lower() == term[2].lower() and (often[1] or "one").lower() == (term[1] or "").lower()
            )
            if same and term[1] and not any(found[2] == term[2] for found in _TERM.finditer(text)):
                message = f"The claim says “{term.group()}”, the evidence “{often.group()}”."
                return (
                    finding(ReasonCode.DATE, message, term.group(), often.group(), hard=False, weight=0.75),
                )
    return ()


def _cited(evidence: Evidence, some: frozenset[str]) -> bool:
    """Some of these words stand in the cited words."""
    return any(words(passage.text).has(some) for passage in evidence.passages)


def _summing(text: str) -> set[str]:
    """The figures of ``text`` that are for a stretch of time as a whole."""
    return {found[1] for found in _TOTAL.finditer(text)}


def _rated(text: str) -> set[str]:
    """The figures of ``text`` that are so much a time."""
    return {figure for found in _RATE.finditer(text) for figure in _FIGURE.findall(found.group())}


def _added(claim: str, evidence: Evidence) -> Sequence[Finding]:
    """ "€2 billion a year" for "€2 billion"; "each month" where the evidence has neither time nor pace."""
    often = _EVERY.search(claim)
    if often and not _SPAN.search(evidence.text) and not _REGULAR.search(evidence.text):
        message = f"The claim says “{often.group()}”, the evidence gives no such pace."
        return (finding(ReasonCode.DATE, message, often.group(), "", hard=False, weight=0.65),)
    if (often or (often := _TIMES.search(claim))) and (term := _single(often, claim, evidence.text)):
        message = f"The claim says “{often.group()}”, the evidence “{term}”."
        return (finding(ReasonCode.DATE, message, often.group(), term, hard=False, weight=0.75),)
    found = _RATE.search(claim)
    figures = _FIGURE.findall(found.group()) if found else []
    text = evidence.text
    if found is None or not figures or _SPAN.search(text) or not set(figures) <= set(_FIGURE.findall(text)):
        return ()
    message = f"The claim says “{found.group()}”, the evidence gives no such pace."
    return (finding(ReasonCode.NUMBER, message, found.group(), "", hard=False, weight=0.7),)


def _single(often: re.Match[str], claim: str, text: str) -> str:
    """ "After two years", of which a claim makes "every two years"; nothing where it may recur."""
    if _REGULAR.search(text):
        return ""
    for found in _TERM.finditer(text):
        if (
            found[2].lower() == often[2].lower()
            and (found[1] or "one").lower() in (often[1] or "one").lower()
        ):
            return found.group()
    return ""


_TERM: Final = re.compile(
    rf"(?i)\b(?:after|within|in|following) (?:(?:a|an|(one|{'|'.join(_COUNTS)}|\d+)) )?({_UNIT})s?\b(?! of\b)"
)


def recurring(claim: str, evidence: Evidence) -> str:
    """The claim's words for what recurs as often in the evidence: "every six months" for "twice a year"."""
    mine = rhythms(claim)
    theirs = [pace for passage in evidence.passages for pace, _ in rhythms(passage.text)] if mine else []
    return " ".join(shown for pace, shown in mine if any(_near(pace, other) for other in theirs))


def _near(one: float, other: float) -> bool:
    """Whether two paces are the same, a quarter being three months and a year twelve."""
    return abs(one - other) <= 0.07 * max(one, other)
