"""One country in the place of another, beside the same word.

"Aid for Europe" for "aid for Malta", "sanctions against Peru" for "sanctions on Chile". The claim must name
nowhere the country that the source has in that place.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.names import TABLE, same_name
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.speaker_words import TITLES
from briefing.models import ReasonCode

# Prepositions that may tell one relation share a letter.
WAYS = {
    "on": "a", "against": "a", "over": "a", "about": "a", "regarding": "a", "concerning": "a",
    "for": "b", "to": "b", "towards": "b", "toward": "b", "with": "c", "between": "c",
    "of": "d", "by": "d", "from": "d", "own": "d", "in": "de", "at": "e", "obj": "f",
}  # fmt: skip
WIDE = frozenset("europe european europeans africa african asia asian america".split())
COUNTRIES = frozenset(TABLE) | WIDE
RUN = COUNTRIES | {"united"}
NAMES = frozenset({"NNP", "NNPS"})
NOUNS = frozenset({"NN", "NNS"})
# "European countries" are told as Europe is.
STATES = frozenset("country nation state government administration authority official ally leader".split())
SURE, TRUST, SPAN = 0.8, 0.5, 4


class Slot(NamedTuple):
    """The words of a name, the words of the phrase that it goes with, and how."""

    name: tuple[Token, ...]
    governors: tuple[int, ...]
    ways: str


def named_instead(frame: Frame) -> list[Finding]:
    """The first country of the claim that stands where the source has another one."""
    if not frame.sentence.has(COUNTRIES):
        return []
    mine = _slots(frame.sentence)
    if not mine:
        return []
    said = [t.lower for t in frame.sentence.tokens if t.lower in COUNTRIES]
    for one in mine:
        governor = next((g for g in one.governors if _sure(frame, g)), -1)
        if governor < 0:
            continue
        match = frame.matches[governor]
        if one.name[0].index in quoted(frame.sentence) or (one.ways[0] in "de" and _continent(one)):
            continue  # "met in Europe" of who met in Britain
        there = [
            s
            for s in _slots(frame.source(match))
            if match.token.index in s.governors and set(s.ways) & set(one.ways)
        ]
        if not there or any(_same(one, other) for other in there):
            continue
        if _told(frame, one) and (one.ways[0] in "de" or any(_listed(frame.source(match), s) for s in there)):
            continue
        if any(same_name(t.lower, word) for other in there for t in other.name for word in said):
            continue
        left, right = (" ".join(t.text for t in slot.name) for slot in (one, there[0]))
        beside = frame.sentence.tokens[governor].text
        message = f"the claim names “{left}” with “{beside}”, the source “{right}”"
        return [finding(ReasonCode.NAME, message, left, right, 0.75)]
    return []


def _sure(frame: Frame, i: int) -> bool:
    match = frame.matches.get(i)
    return match is not None and match.strength >= SURE and frame.trust(match.sentence) >= TRUST


def _told(frame: Frame, one: Slot) -> bool:
    """Whether the source names the claim's country too, but for somebody's title ("Danish minister Holm")."""
    return any(
        t.text[0].isupper() and any(same_name(t.lower, mine.lower) for mine in one.name)
        for s in frame.evidence.sentences
        for t in s.tokens
        if not _titled(s.tokens, t.index)
    )


def _titled(words: tuple[Token, ...], i: int) -> bool:
    """Whether a country only tells which office somebody named after it has."""
    after = words[i + 1 : i + 4]
    titles = [t for t in after if t.lower in TITLES]
    return bool(titles) and any(t.tag == "NNP" for t in words[titles[-1].index + 1 : titles[-1].index + 2])


def _listed(source: Sentence, slot: Slot) -> bool:
    """ "With Peru, Chile and Bolivia"."""
    after = source.tokens[slot.name[-1].index + 1 : slot.name[-1].index + 4]
    joined = bool(after) and (after[0].text == "," or after[0].lower in {"and", "or"})
    return joined and any(t.tag in NAMES for t in after[1:])


def _continent(one: Slot) -> bool:
    """ "America" alone is a country."""
    return any(t.lower in WIDE and (len(one.name) > 1 or t.lower != "america") for t in one.name)


def _same(one: Slot, other: Slot) -> bool:
    return any(same_name(a.lower, b.lower) for a in one.name for b in other.name)


@lru_cache(maxsize=2048)
def _slots(sentence: Sentence) -> tuple[Slot, ...]:
    """The countries of a sentence with the word that each goes with."""
    return tuple(_each(sentence.tokens)) if sentence.has(RUN) else ()


def _each(words: tuple[Token, ...]) -> Iterator[Slot]:
    k = 0
    while k < len(words):
        if not _naming(words[k]):
            k += 1
            continue
        first = k
        while k < len(words) and _naming(words[k]):
            k += 1
        run = words[first:k]
        k += 1
        if not RUN.issuperset([t.lower for t in run]):
            continue
        after = words[k - 1] if k - 1 < len(words) else None
        stands_for = after is not None and after.tag in NOUNS and after.lemma in STATES
        owned = after is not None and (after.tag == "POS" or after.tag in NOUNS) and not stands_for
        if owned and after is not None:
            noun = _noun(words, after.index + (after.tag == "POS"))
            if noun >= 0:
                yield Slot(run, (noun,), WAYS["own"])
            continue
        if after is not None and after.tag == "JJ":
            continue
        back = first - 1
        while back >= 0 and first - back <= 2 and words[back].tag in {"DT", "JJ"}:
            back -= 1
        if back < 1:
            continue
        if words[back].verb and words[back].content:
            yield Slot(run, (back,), WAYS["obj"])
        elif words[back].lower in WAYS and words[back - 1].content:
            yield Slot(run, _phrase(words, back - 1), WAYS[words[back].lower])


def _naming(token: Token) -> bool:
    """Names, and what is "European" or "Danish"."""
    return token.tag in NAMES or (token.tag == "JJ" and token.text[0].isupper())


def _phrase(words: tuple[Token, ...], last: int) -> tuple[int, ...]:
    """The nouns of the phrase that ends here: "aid packages", "packages of military aid"."""
    found, k = [last], last - 1
    while k >= 0 and (words[k].tag in NOUNS or words[k].tag == "JJ" or words[k].lower == "of"):
        if words[k].tag in NOUNS and words[last].tag in NOUNS:
            found.append(k)
        k -= 1
    return tuple(found)


def _noun(words: tuple[Token, ...], k: int) -> int:
    """The last noun of the phrase that goes on here; -1 if none does."""
    last = -1
    for token in words[k : k + SPAN]:
        if token.tag in NOUNS:
            last = token.index
        elif last >= 0 or token.tag not in {"JJ", "CD", "JJR", "JJS", "VBG", "VBN"}:
            break
    return last
