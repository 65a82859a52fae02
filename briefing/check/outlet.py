"""What a source says for itself, told as said by its author or outlet: "the Herald reports that …",
"columnist Ann Lee argues that …", "according to the institute, …".

The words of a source do not name who wrote them; its head does: the byline, the line with the date, the
dateline, the publisher of the spec. A claim that attributes the source's own words to them is read without
the attribution. What the cited words themselves have somebody say is left to the check of speakers.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import analyse
from briefing.check.structure.voices import voices
from briefing.check.values.byline import authors
from briefing.check.values.names import names
from briefing.check.values.tables import fold
from briefing.check.values.times import moments
from briefing.prose.datelines import DATELINE, is_prose

LINES, LONGEST = 12, 160
_VERB = (
    r"(?:says?|said|states?|stated|argues?|argued|reports?|reported|writes?|wrote|notes?|noted|finds?|found"
    r"|adds?|added|concludes?|concluded|points? out|pointed out|holds?|held|maintains?|maintained|contends?"
    r"|contended|observes?|observed|reckons?|reckoned|estimates?|estimated|calculates?|calculated)"
)
_VIEW = r"(?:view|assessment|account|analysis|estimate|reckoning)"
_CUES = frozenset(
    form
    for word in re.findall(r"[a-z]+", f"{_VERB}{_VIEW} according")
    for form in (word, word.removesuffix("s"), word.capitalize())
)
_WHO = r"(?P<who>[A-Za-zÀ-ÿ][^,;:.“”\"\n]{1,70}?)"
_FRAMES = (
    re.compile(rf"^According to {_WHO}, (?P<told>.+)$", re.DOTALL),
    re.compile(rf"^(?:In|On) {_WHO}['’]s? (?:own )?{_VIEW}, (?P<told>.+)$", re.DOTALL),
    re.compile(rf"^{_WHO} {_VERB} (?:that )?(?P<told>(?!to )\w.+)$", re.DOTALL),
    re.compile(rf"^(?P<told>.+), (?:according to {_WHO})\.$", re.DOTALL),
    re.compile(rf"^(?P<told>.+), {_WHO} {_VERB}\.$", re.DOTALL),
)
_SPLIT = re.compile(r" (?<=[.!?] )(?=[A-Z])")
_ASIDE = re.compile(rf", (?P<who>(?:the|its|our) [^,;:.“”\"\n]{{2,50}}?) {_VERB},")
_OUTLETS = frozenset(
    "columnist author authors writer writers newspaper paper article reporter correspondent release blog"
    " analysts analysis commentary commentator editorial statement institute magazine piece bulletin".split()
)
_SMALL = frozenset(
    "the a an its own our s live opinion press of in for and said two policy correspondent joint".split()
)
_WORDS = re.compile(r"[^\W\d_]+")


def own_words(claim: str, evidence: Evidence) -> str:
    """The claim without attributions to the source itself; as it is where there are none."""
    if not _tells(claim) or not any(passage.article for passage in evidence.passages):
        return claim
    parts = [_plain(part, evidence) for part in _SPLIT.split(claim)]
    return " ".join(parts)


def _tells(text: str) -> bool:
    """Whether a text has a word of any frame."""
    return not _CUES.isdisjoint(text.replace(",", " ").replace(".", " ").split())


def _plain(sentence: str, evidence: Evidence) -> str:
    if not _tells(sentence):
        return sentence
    for frame in _FRAMES:
        found = frame.match(sentence)
        if found and _source(found["who"], evidence):
            told = found["told"].strip()
            return told[:1].upper() + told[1:] + ("" if told[-1:] in '.!?”"' else ".")
    aside = _ASIDE.search(sentence)
    if aside and _source(aside["who"], evidence):
        return f"{sentence[: aside.start()]}{sentence[aside.end() :]}"
    return sentence


def _source(who: str, evidence: Evidence) -> bool:
    """Whether somebody is the author or the outlet of all that is cited, and nobody speaks there."""
    words = _WORDS.findall(who)
    told = frozenset(fold(word.lower()) for word in words)
    if any(word[0].isupper() for word in words[1:]) or (words[0][0].isupper() and words[0] not in _OPENING):
        capitals = {fold(word.lower()) for word in words if word[0].isupper() and word not in _OPENING}
        rest = told - capitals - _SMALL - _OUTLETS
        known = bool(capitals) and all(capitals - _OUTLETS <= signed(p) for p in evidence.passages)
        if rest or not known or not (capitals - _OUTLETS):
            return False
    elif told.isdisjoint(_OUTLETS) or told - _OUTLETS - _SMALL or _named_there(told, evidence):
        return False
    return not any(voices(sentence) for sentence in analyse(evidence.text))


_OPENING = frozenset(("The", "A", "An", "Its", "Columnist", "Analysts", "Reporter", "Correspondent"))


def _named_there(told: frozenset[str], evidence: Evidence) -> bool:
    said = {word.lower() for word in _WORDS.findall(evidence.text)}
    return not said.isdisjoint(told & _OUTLETS)


def signed(passage: Passage) -> frozenset[str]:
    """The folded words of those who wrote or published a source."""
    return _signed(passage.article) | frozenset(map(fold, _WORDS.findall(passage.publisher.lower())))


@lru_cache(maxsize=256)
def _signed(article: str) -> frozenset[str]:
    found = set(authors(article))
    lines = [line.strip(" *_#\ufeff") for line in article.lstrip("\ufeff").split("\n", LINES)[:LINES]]
    lines = [line for line in lines if line]
    for i, line in enumerate(lines):
        dateline = DATELINE.match(line) if len(line) > LONGEST else None
        if dateline:
            inside = re.search(r"\(([^)]*)\)", dateline[0])
            found.update(_folded(inside[1]) if inside else ())
            break
        if len(line) > LONGEST or is_prose(line):
            break
        if any(moment.year for moment in moments(line)):
            found.update(part for each in names(line) for part in each.parts)
            for beside in lines[max(0, i - 1) : i + 2]:
                if _title_case(beside):
                    found.update(_folded(beside))
    return frozenset(found)


def _folded(text: str) -> set[str]:
    return {fold(word.lower()) for word in _WORDS.findall(text)}


def _title_case(line: str) -> bool:
    """A short line of capitalised words only: a name, not a headline."""
    words = _WORDS.findall(line)
    return 0 < len(words) <= 6 and all(word[0].isupper() for word in words)
