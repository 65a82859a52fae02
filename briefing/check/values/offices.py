"""Titles and offices: who is prime minister of what, and whether still."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import differs, finding
from briefing.check.values.moment import MONTHS
from briefing.check.values.names import known_at
from briefing.check.values.tables import common, entities, fold, marked_titles, same_word, titles
from briefing.check.values.words import STOP, Words, listed, words
from briefing.models import ReasonCode

_MODIFIERS: Final = {
    "former": "former",
    "ex": "former",
    "ousted": "former",
    "late": "late",
    "acting": "acting",
    "interim": "acting",
    "caretaker": "acting",
    "deputy": "deputy",
    "vice": "vice",
    "assistant": "deputy",
    "shadow": "shadow",
    "elect": "elect",
    "designate": "elect",
    "incoming": "elect",
}
_DISTANT: Final = listed("former ex acting interim")
_PLACING: Final = listed("in at near outside inside across")
_DAYS: Final = listed("monday tuesday wednesday thursday friday saturday sunday")
_STYLED: Final = listed("described identified styled billed presented introduced known named characterised")
_HONOURS: Final = listed("mr mrs ms miss dr sir dame lord lady the hon")


@dataclass(frozen=True, slots=True)
class Office:
    """``person`` (folded surname) bears ``title``; words ``[first, last)``.

    ``country`` is a table id; ``body`` are the folded words of the institution before the title.
    """

    first: int
    last: int
    title: str
    modifiers: frozenset[str]
    country: str
    person: str
    body: frozenset[str] = frozenset()

    @property
    def generic(self) -> bool:
        """It fits whoever bears a higher title."""
        return self.title in marked_titles("~")

    @property
    def exclusive(self) -> bool:
        """Nobody bears two of these."""
        return self.title in marked_titles("*") or self.title.endswith((" minister", " secretary"))


@cache
def _starts() -> dict[str, int]:
    longest: dict[str, int] = {}
    for title in titles():
        longest[title[0]] = max(longest.get(title[0], 0), len(title))
    return longest


@lru_cache(maxsize=1024)
def offices(text: str) -> tuple[Office, ...]:
    """Every title in ``text`` that stands beside a person's name."""
    cut = words(text)
    starts, table = _starts(), titles()
    if starts.keys().isdisjoint(cut.said):
        return ()
    found: list[Office] = []
    after = 0
    for index in [place for place, word in enumerate(cut.low) if word in starts]:
        if index < after:
            continue
        for last in range(min(index + starts[cut.low[index]], len(cut)), index, -1):
            title = table.get(cut.low[index:last])
            if title is not None:
                office = _borne(cut, index, last, title)
                if office is not None:
                    found.append(office)
                after = last
                break
    return tuple(found)


def unnamed_offices(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Every exclusive title with what country it is of ("" if none): first and last word, title, id."""
    cut = words(text)
    starts, table = _starts(), titles()
    for index in [place for place, word in enumerate(cut.low) if word in starts]:
        for last in range(min(index + starts[cut.low[index]], len(cut)), index, -1):
            title = table.get(cut.low[index:last])
            if title is not None:
                known = _country_ending(cut, index)
                office = Office(index, last, title, frozenset(), known[0] if known else "", "")
                if office.exclusive:
                    yield index, last, title, office.country
                break


def _borne(cut: Words, first: int, last: int, title: str) -> Office | None:
    modifiers: set[str] = set()
    country = ""
    if last + 1 < len(cut) and cut.low[last] == "-" and cut.low[last + 1] in _MODIFIERS:
        modifiers.add(_MODIFIERS[cut.low[last + 1]])
        last += 2
    start = first
    while start > 0:
        back = cut.low[start - 1]
        if back in _MODIFIERS:
            modifiers.add(_MODIFIERS[back])
        elif (id := _country_ending(cut, start)) and not country:
            country = id[0]
            start = id[1]
            continue
        elif back not in ("-", "'s", "then"):
            break
        start -= 1
    if title in ("minister", "secretary") and (portfolio := _portfolio(cut, start)):
        title, start = f"{portfolio} {title}", start - 1
    person, end = _bearer_after(cut, last)
    apart = cut.at(start - 1) == "as"  # "X as president of the board, Y as its clerk"
    if not person and last < len(cut) and cut.low[last] in ("of", "for"):
        after = last + 2 if last + 1 < len(cut) and cut.low[last + 1] == "the" else last + 1
        known, stop = known_at(cut, after) if after < len(cut) else ((), after)
        if known:
            country = country or known[0].id
            last = stop
            person, end = ("", last) if apart else _bearer_after(cut, last)
    if not person:
        person, end = _bearer_before(cut, start - apart), last
    if not person:
        return None
    modifiers |= _distant(cut, start)
    return Office(start, end, title, frozenset(modifiers), country, person, _body(cut, first))


def _portfolio(cut: Words, start: int) -> str:
    """The "water" of "Water Minister"."""
    word = cut.at(start - 1)
    plain = word.isalpha() and word not in STOP and word not in _MODIFIERS and (fold(word),) not in entities()
    return word if plain and not word.endswith("'s") and word in common() else ""


def _body(cut: Words, first: int) -> frozenset[str]:
    """Folded words of the institution right before a title: "European Commission President"."""
    start = first
    while (
        start > 0 and cut.surface[start - 1][0].isupper() and cut.sentence[start - 1] == cut.sentence[first]
    ):
        start -= 1
    parts = [word for word in cut.low[start:first] if word not in STOP and word not in _MODIFIERS]
    countries = all((fold(part),) in entities() for part in parts)
    return frozenset() if len(parts) < 2 or countries else frozenset(fold(part) for part in parts)


def _distant(cut: Words, start: int) -> set[str]:
    """The "former" of "former central bank adviser"."""
    for index in range(start - 1, max(start - 5, -1), -1):
        word = cut.low[index]
        if word in _DISTANT:
            return {_MODIFIERS[word]}
        if word in STOP or not word[0].isalpha():
            break
    return set()


def _country_ending(cut: Words, end: int) -> tuple[str, int] | None:
    """A country or its people right before word ``end``: (id, index of its first word)."""
    for start in range(max(0, end - 3), end):
        if cut.surface[start][0].isupper():
            known, last = known_at(cut, start)
            if known and last == end:
                return known[0].id, start
    return None


def _bearer_after(cut: Words, last: int) -> tuple[str, int]:
    """Prime Minister Astrid Lindqvist; the president, Daniel Oduya,"""
    index = last
    comma = index < len(cut) and cut.low[index] == ","
    if comma:
        index += 1
    while index < len(cut) and (
        cut.low[index] in _HONOURS or (cut.low[index] == "." and cut.low[index - 1] in _HONOURS)
    ):
        index += 1
    end = index
    while end < min(len(cut), index + 6) and _of_name(cut, index, end):
        end += 1
    if end == index or (comma and (end - index < 2 or known_at(cut, index)[0])):
        return "", last
    if end - index > 1 and cut.surface[end - 1] in _NUMERALS:
        surname = fold(cut.low[end - 2])  # "King Charles III"
    else:
        surname = fold(cut.low[end - 1])
    if not surname.isalpha() or (
        surname in common() and end == index + 1 and cut.low[index] in ("the", "and")
    ):
        return "", last
    return surname, end


def _of_name(cut: Words, first: int, index: int) -> bool:
    """Word ``index`` goes on with the person's name that begins at ``first``."""
    if cut.surface[index][0].isupper():
        return index == first or cut.sentence[index] == cut.sentence[first]
    if index == first:
        return cut.low[index] in ("von", "van", "de", "al")
    following = index + 1
    if following >= len(cut) or (cut.low[index] == "." and len(cut.low[index - 1]) > 1):
        return False
    joins = cut.low[index] in ("-", ".", "von", "van", "der", "de", "la", "bin", "al")
    return joins and (cut.surface[following][0].isupper() or cut.low[following] in ("der", "la", "de"))


def _bearer_before(cut: Words, start: int) -> str:
    """Astrid Lindqvist, the Norwegian prime minister; Lindqvist, who is prime minister."""
    index = start - 1
    while index >= 0 and cut.low[index] in (
        "the",
        "a",
        "an",
        "its",
        "their",
        "is",
        "was",
        "who",
        "became",
        "as",
    ):
        index -= 1
    if index >= 0 and cut.low[index] in _STYLED and cut.low[index + 1] == "as":
        index -= 1  # "Lindqvist, described as a former prime minister"
    linked = index < start - 1 and cut.low[index + 1] in ("is", "was", "became")
    if index > 0 and cut.low[index] == ",":
        index -= 1
    elif not linked:
        return ""
    if (
        index >= 0
        and cut.surface[index][0].isupper()
        and not known_at(cut, index)[0]
        and cut.surface[index].isalpha()
        and not _no_person(cut, index)
    ):
        return fold(cut.low[index])
    return ""


def _no_person(cut: Words, index: int) -> bool:
    """ "It was the minister"; "in March, the minister", "in Geneva, the minister": no apposition."""
    if cut.low[index] in STOP or cut.low[index] in _DAYS or cut.low[index] in MONTHS:
        return True
    while index > 0 and cut.surface[index - 1][0].isupper():
        index -= 1
    return cut.at(index - 1) in _PLACING


def title_findings(claim: str, evidence: Evidence) -> Iterator[Finding]:
    """What speaks against the titles that the claim gives people."""
    mine = offices(claim)
    if not mine:
        return
    cited = [office for passage in evidence.passages for office in offices(passage.text)]
    beside = [
        office
        for p in evidence.passages
        for text in (p.before, p.after, p.title)
        if text
        for office in offices(text)
    ]
    shown = {id(o): words(p.text).slice(o.first, o.last) for p in evidence.passages for o in offices(p.text)}
    for office in mine:
        text = words(claim).slice(office.first, office.last)
        finding = _judge(office, text, cited, beside, shown)
        if finding is not None:
            yield finding


def _judge(
    office: Office, text: str, cited: list[Office], beside: list[Office], shown: dict[int, str]
) -> Finding | None:
    named = same_word(office.person)
    theirs = [other for other in (*cited, *beside) if other.person in named]
    if any(_agrees(office, other) for other in theirs):
        return None
    for other in theirs:
        if (office.title == other.title and _at_odds(office, other)) or _excludes(office, other):
            given = _shown(other, shown)
            return finding(ReasonCode.NAME, differs(text, given), text, given)
    rivals = [o for o in (*cited, *beside) if o.title == office.title and o.person not in named]
    return None if office.generic or not rivals else _somebody_elses(office, text, rivals[0], shown)


def _shown(office: Office, shown: dict[int, str]) -> str:
    return shown.get(id(office), f"{office.title} {office.person.title()}")


def _somebody_elses(office: Office, text: str, rival: Office, shown: dict[int, str]) -> Finding | None:
    """The evidence gives the title to another person; of the same country, that excludes the claim."""
    if not office.exclusive or (office.country and rival.country and office.country != rival.country):
        return None
    same = bool(office.country) and office.country == rival.country
    given = _shown(rival, shown)
    message = f"“{text}”: in the evidence the {office.title} is “{given}”."
    return finding(ReasonCode.NAME, message, text, given, weight=0.8 if same else 0.5)


def _excludes(office: Office, other: Office) -> bool:
    """A foreign minister is no prime minister and no mere spokesman."""
    if not office.exclusive or (other.generic and other.title in _HIGHER):
        return False
    return other.exclusive or other.generic


#: By which one ruler is told from another of the same name.
_NUMERALS: Final = frozenset("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI".split())

#: Generic titles that the bearer of any office may have as well.
_HIGHER: Final = listed("minister secretary leader chief head chairman director")


def _at_odds(office: Office, other: Office) -> bool:
    """Former or not, of another country, of another institution."""
    if office.modifiers != other.modifiers:
        return True
    if office.country and other.country and office.country != other.country:
        return True
    return bool(office.body and other.body) and not (office.body <= other.body or other.body <= office.body)


def _agrees(office: Office, other: Office) -> bool:
    if office.title == other.title:
        return not _at_odds(office, other)
    if office.country and other.country and office.country != other.country:
        return False
    if office.generic and office.modifiers == other.modifiers:
        return office.title in ("leader", "chief", "head") or other.title.endswith(office.title)
    return False
