"""A thing done at the time of another thing that the same sentence tells.

"Stopped the boat on 19 January and passed the crew to the coast guard the following day": 19 January is the
time of the stopping. Only where the source gives what the claim tells a time of its own, in that part of its
sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.matching import content
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.values.moment import MONTHS, WEEKDAYS
from briefing.models import ReasonCode

PARTING = frozenset(", ; : ( ) — – and but while whereas then".split())
CLAUSES = frozenset("after before once when as since until till by if than which who that whose".split())
SPANS = frozenset("day week month year fortnight hour weekend".split())
SHORT = frozenset("day week hour fortnight weekend".split())
NEXT = frozenset("following next same".split())
AFTERWARDS = frozenset("later afterwards afterward after earlier before beforehand".split())
SEASONS = frozenset("spring summer autumn winter".split())
YEARS = frozenset([str(year) for year in range(1900, 2051)])
ABSOLUTE = frozenset(MONTHS) | frozenset(WEEKDAYS) | SEASONS | YEARS
WHEN = frozenset("on in from at last this next".split())
COMPARED = frozenset("compared against versus than".split())
LEAST = 0.65


class Time(NamedTuple):
    """A time: where its word stands, what names it (month, weekday, season, year; empty for "a week later"),
    the day of the month, and its words."""

    place: int
    names: frozenset[str]
    day: str
    text: str

    def agrees(self, other: Time) -> bool:
        """Whether both may be one time."""
        if not self.names or not other.names:
            return False
        return bool(self.names & other.names) and ("" in (self.day, other.day) or self.day == other.day)


class Part(NamedTuple):
    """A part of a sentence, with its only time."""

    words: tuple[Token, ...]
    time: Time

    @property
    def verb(self) -> Token | None:
        """What it tells."""
        return next((t for t in self.words if t.verb and content(t)), None)


def own_time(frame: Frame) -> list[Finding]:
    """The claim's time, where the source has it in another part of the sentence than what the claim tells."""
    if not frame.sentence.has(ABSOLUTE):
        return []
    here = list(_times(frame.sentence))
    if len(here) != 1 or not _plain(frame.sentence, here[0]):
        return []
    mine = here[0]
    for number, source in enumerate(frame.evidence.sentences):
        if frame.trust(number) < 0.5:
            continue
        told = parts(source)
        if len(told) < 2:
            continue
        homes = [one for one in told if mine.agrees(one.time)]
        if len(homes) != 1 or not homes[0].time.names:
            continue
        for other in told:
            if other is not homes[0] and _of_this(frame, number, other, homes[0], mine):
                left, right = mine.text, other.time.text
                message = (
                    f"the claim tells it of “{left}”, the source of “{right}”, “{left}” of another thing"
                )
                return [finding(ReasonCode.ROLE, message, left, right, 0.8)]
    return []


def _of_this(frame: Frame, number: int, part: Part, home: Part, mine: Time) -> bool:
    """Whether the claim tells what a part of the source tells, and not what the part with its time does."""
    if not part.time.names and not mine.day and part.time.place in _shorter(part):
        return False  # "in May" for "on 3 May, and two days later"
    if any(t.lower in COMPARED for one in (part, home) for t in one.words):
        return False  # "31 miles this winter, compared with 18 in 2005"
    clause = _clause(frame.sentence, mine.place)
    places = {
        m.token.index
        for i, m in frame.matches.items()
        if m.sentence == number and m.strength >= LEAST and content(frame.sentence.tokens[i]) and i in clause
    }
    verb, first = part.verb, home.verb
    if verb is not None and first is not None:
        others = any(t.index in places and t is not verb and not _time_word(t) for t in part.words)
        return others and verb.index in places and first.index not in places
    if first is None or home.words[0].index > part.words[0].index:
        return False
    said = [t for t in part.words if t.index in places and t.index != part.time.place]
    rest = [t for t in home.words if t.index > first.index and t.index in places and t.tag != "CD"]
    return bool(said) and not [t for t in rest if t.index != home.time.place and not _time_word(t)]


def _time_word(token: Token) -> bool:
    return token.lower in ABSOLUTE or token.lower in SPANS


def _shorter(part: Part) -> frozenset[int]:
    return frozenset([t.index for t in part.words if t.lemma in SHORT])


def _plain(sentence: Sentence, time: Time) -> bool:
    """Whether a time is simply when: "on 3 May", not "before May", "a week after 3 May", "the May talks"."""
    words, k = sentence.tokens, time.place
    near = [t.lower for t in words[max(0, k - 4) : k]]
    if any(w in CLAUSES or w in AFTERWARDS or w in SPANS for w in near):
        return False
    return any(w in WHEN for w in near)


def _clause(sentence: Sentence, k: int) -> range:
    """The words of a sentence around a time, up to where another clause begins."""
    words = sentence.tokens
    low = max([t.index for t in words[:k] if t.lower in PARTING or t.lower in CLAUSES], default=-1)
    high = min([t.index for t in words[k:] if t.lower in PARTING or t.lower in CLAUSES], default=len(words))
    return range(low + 1, high)


@lru_cache(maxsize=512)
def parts(sentence: Sentence) -> tuple[Part, ...]:
    """The parts of a sentence that have a time each; none where one part has two times."""
    if not sentence.has(ABSOLUTE):
        return ()
    times = list(_times(sentence))
    if len(times) < 2:
        return ()
    out: list[Part] = []
    begun: list[Token] = []
    for token in (*sentence.tokens, None):
        if token is not None and token.lower not in PARTING:
            begun.append(token)
            continue
        inside = {t.index for t in begun}
        told = [one for one in times if one.place in inside]
        if len(told) > 1:
            return ()
        if told:
            out.append(Part(tuple(begun), told[0]))
            begun = []
        elif token is None or token.text in {";", ":"}:
            begun = []
    return tuple(out)


def _times(sentence: Sentence) -> Iterator[Time]:
    words = sentence.tokens
    for i, token in enumerate(words):
        before = words[i - 1] if i else None
        after = words[i + 1] if i + 1 < len(words) else None
        name, low = token.text, token.lower
        if "-" in low:
            name, low = name.rpartition("-")[2], low.rpartition("-")[2]  # "mid-May"
        if low in YEARS:
            if before is not None and before.lower in WHEN:
                yield Time(i, frozenset({low}), "", token.text)
            continue
        if low in ABSOLUTE and (name[0].isupper() or low in SEASONS):
            if low in {"may", "march"} and token.tag not in {"NNP", "NN", "CD"}:
                continue
            if low in WEEKDAYS and after is not None and (after.tag == "CD" or after.lower in MONTHS):
                continue  # "Friday 3 May"
            day = next((t.lower for t in (before, after) if t is not None and _day(t)), "")
            text = " ".join(t.text for t in words[max(0, i - bool(before and _day(before))) : i + 1])
            yield Time(i, frozenset({low[:3]}), day, text)
        elif token.lemma in SPANS and before is not None:
            if before.lower in NEXT and before.lower != "same":
                yield Time(i, frozenset(), "", f"{before.text} {token.text}")
            elif after is not None and after.lower in AFTERWARDS and _counts(before):
                yield Time(i, frozenset(), "", f"{before.text} {token.text} {after.text}")


def _day(token: Token) -> bool:
    return token.tag == "CD" and token.text.isdecimal() and len(token.text) < 3


def _counts(token: Token) -> bool:
    return token.tag == "CD" or token.lower in {"a", "an", "the"}
