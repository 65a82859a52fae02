"""Officers by name: "the Norwegian president" of a claim as "Lind", where the cited words name Lind and the
article tells that this is who bears the office; and so in the cited words, where the claim names Lind.

The checks read names. A claim that tells of an office can be held against a source that tells of its bearer
only when both are told alike. An office that both tell without a name stays as it is, and so does one that
the article gives to several, or to nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from briefing.check.base import Evidence, Passage
from briefing.check.values.names import known_at
from briefing.check.values.offices import offices, unnamed_offices
from briefing.check.values.tables import fold
from briefing.check.values.words import Words, listed, words

CUES: Final = ("president", "minister", "premier", "chancellor", "king", "queen", "leader", "pm")
CUE: Final = re.compile(rf"\b(?:{'|'.join(CUES)})\b")
_CLOSING: Final = listed("former ex vice deputy acting then late interim late first")
_LEADING: Final = listed("president chancellor") | {"prime minister"}
_QUOTES: Final = frozenset("“”\"‘'")
_OPENING: Final = 4  # letters of a surname, at least


class Told(NamedTuple):
    """An office told without a name: the words that tell it, its title, and the country it is of."""

    first: int
    last: int
    title: str
    country: str


def by_name(claim: str, evidence: Evidence) -> str:
    """The claim with the names of its officers; itself where there is none to be named."""
    low = claim.casefold()
    if not any(map(low.__contains__, CUES)) or CUE.search(low) is None:
        return claim
    cut = words(claim)
    out, at = [], 0
    for told in _unnamed(cut):
        if told.first < at:
            continue
        name = _bearer(told, evidence)
        if name and not _quoted(cut, told.first) and fold(name) not in map(fold, cut.low):
            out += [cut.text[cut.ends[at - 1] if at else 0 : cut.starts[told.first]], name]
            at = told.last
    return "".join((*out, cut.text[cut.ends[at - 1] :])) if out else claim


def officers_named(evidence: Evidence, claim: str) -> Evidence:
    """The evidence with the names of those officers whom the claim names; itself where nothing changes."""
    passages = tuple([_with_names(passage, claim) for passage in evidence.passages])
    return evidence if passages == evidence.passages else Evidence(passages)


def _with_names(passage: Passage, claim: str) -> Passage:
    """A passage with the names of its officers that stand in the claim, if this tells of no such office."""
    known = _borne_in(passage.text, passage.article)
    if not known:
        return passage
    cut, mine = words(passage.text), words(claim)
    out, at = [], 0
    for told, person in known:
        name = _surface(person, mine) if told.first >= at else ""
        if name and not any(other.country == told.country for other in _told(mine)):
            out += [cut.text[cut.ends[at - 1] if at else 0 : cut.starts[told.first]], name]
            at = told.last
    if not out:
        return passage
    return replace(passage, text="".join((*out, cut.text[cut.ends[at - 1] :])), cited=passage.verbatim)


@lru_cache(maxsize=512)
def _borne_in(text: str, article: str) -> tuple[tuple[Told, str], ...]:
    """The offices of some words that no name stands beside, with the one who bears each by the article."""
    low = text.casefold()
    if not any(map(low.__contains__, CUES)) or CUE.search(low) is None:
        return ()
    cut = words(text)
    told = [(one, _bearers(one, (article, text))) for one in _unnamed(cut) if not _quoted(cut, one.first)]
    return tuple([(one, persons.pop()) for one, persons in told if len(persons) == 1])


def _unnamed(cut: Words) -> Iterator[Told]:
    """The offices that no name stands beside."""
    borne = [(office.first, office.last) for office in offices(cut.text)]
    for told in _told(cut):
        if not any(first < told.last and told.first < last for first, last in borne):
            yield told


def _told(cut: Words) -> Iterator[Told]:
    """Every office with its country: "the Norwegian president", "Norway's president", "the president of
    Norway", "the Norwegian leader"."""
    found = [(a, b, title) for a, b, title, _ in unnamed_offices(cut.text)]
    found += [(i, i + 1, "leader") for i, word in enumerate(cut.low) if word == "leader"]
    for first, last, title in sorted(found):
        start = first - 1 if cut.at(first - 1) == "'s" else first
        country, start = _before(cut, start)
        if not country and cut.at(last) == "of":
            after = last + 2 if cut.at(last + 1) == "the" else last + 1
            known, stop = known_at(cut, after) if after < len(cut) else ((), after)
            country, last = (known[0].id, stop) if known else ("", last)
        if start and cut.low[start - 1] == "the":
            start -= 1
        if country and cut.at(start - 1) not in _CLOSING and cut.at(first - 1) not in _CLOSING:
            yield Told(start, last, title, country)


def _before(cut: Words, end: int) -> tuple[str, int]:
    """The country right before a word, and where it begins."""
    for start in range(max(0, end - 3), end):
        if cut.surface[start][0].isupper():
            known, last = known_at(cut, start)
            if known and last == end:
                return known[0].id, start
    return "", end


def _bearer(told: Told, evidence: Evidence) -> str:
    """The surname of who bears an office, as the cited words have it; empty where they do not name them."""
    persons = _bearers(told, [text for p in evidence.passages for text in (p.article, p.text)])
    if len(persons) != 1 or any(
        other.title == told.title
        for passage in evidence.passages
        for other in _unnamed(words(passage.text))
        if other.country == told.country
    ):
        return ""
    return _surface(persons.pop(), words(evidence.text))


def _bearers(told: Told, texts: Iterable[str]) -> set[str]:
    """Who bears an office by some texts: folded surnames."""
    return {
        office.person
        for text in texts
        for office in offices(text)
        if (office.title == told.title or (told.title == "leader" and office.title in _LEADING))
        and office.country == told.country
        and office.modifiers <= {"former"}
    }


def _surface(person: str, cut: Words) -> str:
    """A surname as some words have it; empty where they do not."""
    return next(
        (
            word
            for word, low in zip(cut.surface, cut.low, strict=True)
            if fold(low) == person and word[0].isupper() and len(word) >= _OPENING
        ),
        "",
    )


def _quoted(cut: Words, i: int) -> bool:
    """Whether a word stands within quotation marks."""
    return sum(mark in _QUOTES for mark in cut.surface[:i]) % 2 == 1
