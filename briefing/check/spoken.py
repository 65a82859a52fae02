"""Who speaks in the cited words, and whom their first "he" or "she" means, written into them by name.

A citation is often a bare quotation ("“We cannot wait.”"), or begins with a pronoun ("She also said …"), and
the article tells a line earlier who that is. The checks read names, so the name is put there as the article
has it: "Prime Minister Ann Lee said: “We cannot wait.”" Where the article does not tell surely, the words
stay as they are. Only the reading of the checks changes: a citation, its quotation and what a local model is
asked keep the source's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Evidence, Passage
from briefing.check.language.parse import Sentence, analyse
from briefing.check.language.words import sentences
from briefing.check.structure.speakers import party
from briefing.check.structure.voices import voices
from briefing.check.values.names import PARTICLES, names
from briefing.check.values.parties import TITLE_WORDS, persons
from briefing.check.values.tables import fold
from briefing.check.values.words import Words, words

BACK = 3
"""Sentences before the cited ones that may name whom they mean."""
MARKS = " “”‘’'\""
# One set of characters in front, so that the search looks for nothing else.
_MARK = re.compile(
    r"[“”\"'‘’](?:(?<=[“”\"])|(?<=['‘])(?<![^\s(\[].)(?=\w)|(?<=['’])(?<=[\w.,!?…].)(?!\w))", re.DOTALL
)
_OPENING, _SINGLE = frozenset("“‘"), frozenset("'‘’")
_FIRST = r"(?:^|(?<=[.!?]\s)|(?<=[.!?][”\"'’]\s)|(?<=\n))(?:(?:But|And|Yet|Meanwhile|However),? )?"
_SAYS = (
    r"(?:sa(?:id|ys)|add(?:ed|s)|told|tells|wr(?:ote|ites)|stat(?:ed|es)|warn(?:ed|s)|argu(?:ed|es)"
    r"|explain(?:ed|s)|insist(?:ed|s)|not(?:ed|es)|stress(?:ed|es)|recall(?:ed|s)|continu(?:ed|es)"
    r"|conced(?:ed|es)|admit(?:ted|s))"
)
_PRONOUN = re.compile(
    rf"{_FIRST}(?P<doer>[Hh]e|[Ss]he)\b(?!['’])"
    rf"|(?<=[,”\"'’] )(?P<teller>he|she) (?:\w+ly |also |then |had |has )?{_SAYS}\b"
)
_PERSON = re.compile(r"[HhSs](?:(?<=\b[Hh])e|(?<=\b[Ss])he)\b")
_LETTERS = re.compile(r"[a-z]+")
_WORD = re.compile(r"\w")
_JOINING = frozenset({"of", "the", "for", "and"})
_APPOSED = re.compile(
    r", (?:(?:the|a|an|its|his|her) )?(?P<told>(?:who (?:leads|heads|chairs|runs) )?[^,.;:“”\"\n]{4,70})"
    r"(?=[,.])"
)


class Speaker(NamedTuple):
    """Whom some words mean: as the article has them at their fullest, their first name and their surname."""

    shown: str
    given: str = ""
    surname: str = ""

    def told(self, claim: str) -> str:
        """The name as far as a claim tells it: more would only lay words beside those of the claim."""
        if not self.surname or self.surname not in claim:
            return self.shown
        if not TITLE_WORDS.isdisjoint(_LETTERS.findall(claim.lower())):
            return self.shown
        return f"{self.given} {self.surname}" if self.given and self.given in claim else self.surname


class Place(NamedTuple):
    """Where a name goes into some words: what stands before it, whose it is, what stands after it."""

    before: str
    speaker: Speaker
    after: str


def named(evidence: Evidence, claim: str) -> Evidence:
    """The evidence with its speakers and its first pronouns told by name; itself where nothing changes. A
    quotation that goes on from one passage to the next is told once; a claim that says "he" as well, and
    does not name him, is held against the words as they are."""
    places = [_place(passage) for passage in evidence.passages]
    if not any(places):
        return evidence
    pronoun = _PERSON.search(claim) is not None
    passages: list[Passage] = []
    last = ""
    for passage, place in zip(evidence.passages, places, strict=True):
        name = place.speaker.surname if place else ""
        told = bool(name) and any(name in other.text for other in evidence.passages)
        told = told or (pronoun and name not in claim)
        told = told or (name != "" and name == last and passage.text.lstrip()[:1] not in _OPENERS)
        if place and not told:
            text = f"{place.before}{place.speaker.told(claim)}{place.after}"
            passage = replace(passage, text=text, cited=passage.text)
        last = name
        passages.append(passage)
    return evidence if tuple(passages) == evidence.passages else Evidence(tuple(passages))


_OPENERS = frozenset("“‘\"'")


def _place(passage: Passage) -> Place | None:
    if not passage.article or passage.text == passage.article:
        return None
    return _placed(passage.article, passage.text, passage.before)


@lru_cache(maxsize=512)
def _placed(article: str, text: str, before: str) -> Place | None:
    at = article.find(before + text) + len(before) if before + text in article else article.find(text)
    if at < 0:
        return None
    start = article.rfind("\n", 0, at) + 1
    end = article.find("\n", at + len(text))
    regions = [(start + a, start + b) for a, b in quotations(article[start : end if end >= 0 else None])]
    first = at + next((m.start() for m in [_WORD.search(text)] if m), 0)
    inside = next(((a, b) for a, b in regions if a <= first < b), None)
    if inside and at + len(text.rstrip(" ”\"'’.,!?")) <= inside[1]:
        speaker = _speaker(article, inside, regions)
        return Place("", speaker, f" said: “{text.strip(MARKS)}”") if speaker else None
    for found in _PRONOUN.finditer(text) if _PERSON.search(text) else ():
        first, last = found.span("doer" if found["doer"] else "teller")
        if any(a <= at + first < b for a, b in regions):
            continue
        if any(not each.known for each in names(text[:first])):
            break
        meant = _before(article, at + first)
        return Place(text[:first], meant, text[last:]) if meant else None
    return None


def quotations(text: str) -> list[tuple[int, int]]:
    """Where the quotations of a paragraph begin and end, without their marks; one in double marks that is not
    closed goes on to the end."""
    found: list[tuple[int, int]] = []
    opened, by = -1, ""
    for mark in _MARK.finditer(text):
        sign = mark.group()
        opening = sign in _OPENING or (sign == "'" and text[mark.end() : mark.end() + 1].isalnum())
        if sign == '"':
            opening = opened < 0
        if opening and opened < 0:
            opened, by = mark.end(), sign
        elif not opening and opened >= 0 and (sign in _SINGLE) == (by in _SINGLE):
            found.append((opened, mark.start()))
            opened = -1
    return [*found, (opened, len(text))] if opened >= 0 and by not in _SINGLE else found


def _speaker(article: str, inside: tuple[int, int], regions: Sequence[tuple[int, int]]) -> Speaker | None:
    """Who says a quotation: by the sentence that it ends in or the one that it begins in, or else whoever
    speaks before it."""
    for place in (inside[1], inside[0]):
        sentence, start = _around(article, place)
        for voice in voices(sentence):
            if any(a <= start + sentence.tokens[voice.verb].start < b for a, b in regions):
                continue
            who = party(sentence, voice, wide=True)
            if who.pronoun():
                return _before(article, start + sentence.tokens[min(who.words)].start)
            return _full(article, who.names) if who.named else Speaker(who.text)
    return _before(article, inside[0])


def _before(article: str, place: int) -> Speaker | None:
    """The person told of last before a place: who speaks in a sentence, or else does what it tells."""
    line = article.rfind("\n", 0, max(0, article.rfind("\n", 0, place))) + 1
    known = persons(article)
    for sentence in _backwards(article[line:place]):
        said = [party(sentence, voice, wide=True).names for voice in voices(sentence)]
        doers = [
            [sentence.tokens[s].lower]
            for p in sentence.predicates
            if p.direct
            for s in p.subjects
            if sentence.tokens[s].tag == "NNP"
        ]
        opens = next((k for k, t in enumerate(sentence.tokens) if t.tag != "NNP"), 0)
        first = [[sentence.tokens[opens - 1].lower]] if opens else []
        for found in (*said, *doers, *first):
            if found and fold(found[-1]) in known:
                return _full(article, found)
    return None


def _backwards(text: str) -> Iterator[Sentence]:
    """The last sentences of a text, the last one first: each is parsed when it is asked for."""
    cut = sentences(text)
    for k in range(len(cut) - 1, max(-1, len(cut) - 1 - BACK), -1):
        yield _parsed(text, cut[k], k)[0]


def _around(article: str, place: int) -> tuple[Sentence, int]:
    """The sentence of the paragraph in which a place lies, and where the text starts that it is parsed in."""
    start = article.rfind("\n", 0, place) + 1
    end = article.find("\n", place)
    text = article[start : end if end >= 0 else None]
    cut = sentences(text)
    k = next((k for k, (_, last) in enumerate(cut) if last >= place - start), len(cut) - 1)
    sentence, at = _parsed(text, cut[k], k)
    return sentence, start + at


def _parsed(text: str, where: tuple[int, int], number: int) -> tuple[Sentence, int]:
    """One sentence of a text, and where it begins: parsed alone, unless it seems to have a dateline then."""
    first, last = where
    alone = analyse(text[first:last])
    return (alone[0], first) if len(alone) == 1 else (analyse(text)[number], 0)


def _full(article: str, found: Sequence[str]) -> Speaker | None:
    """Somebody as the article names them at the fullest: with the office before or after the name."""
    cut = words(article)
    shown, given, own = "", "", ""
    for i, word in enumerate(cut.low):
        if word != found[-1] or not cut.surface[i][0].isupper():
            continue
        first = i
        while (
            first and _leads(cut, first - 1) and "\n" not in article[cut.ends[first - 1] : cut.starts[first]]
        ):
            first -= 1
        while cut.low[first] in _JOINING:
            first += 1
        one = cut.slice(first, i + 1)
        after = _APPOSED.match(cut.text, cut.ends[i])
        if after and _office(after["told"]):
            one += f"{after.group()},"
        shown, own = max(shown, one, key=len), cut.surface[i]
        if i and cut.surface[i - 1][0].isupper() and cut.low[i - 1] not in TITLE_WORDS:
            given = cut.surface[i - 1]
    return Speaker(shown, given, own) if shown else None


def _office(told: str) -> bool:
    """Whether a remark after a name tells an office, and nobody else."""
    if told.startswith("who "):
        return True
    first = told.split()[:5]
    if TITLE_WORDS.isdisjoint(word.lower() for word in first):
        return False
    return not any(word in _BESIDE for word in first) and not any(
        not TITLE_WORDS.issuperset(each.parts) and not each.known and each.parts[-1] in persons(told)
        for each in names(told)
    )


_BESIDE = frozenset("alongside with speaking like unlike and".split())


def _leads(cut: Words, i: int) -> bool:
    """Whether a word may stand in a name or in the office before it."""
    low = cut.low[i]
    return cut.surface[i][0].isupper() or low in TITLE_WORDS or low in PARTICLES or low in _JOINING
