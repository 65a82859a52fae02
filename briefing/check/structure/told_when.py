"""When and where a thing was said, told as when and where it happens: "said on Monday that the talks begin"
for "said on Thursday that the talks begin on Monday".

A sentence that reports words has two layers: that of the saying and that of what is said. A day, a date or a
place that the source has in the one only must not stand in the other.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.parse import Sentence
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.frame import Frame, finding
from briefing.check.values.moment import MONTHS, WEEKDAYS
from briefing.models import ReasonCode

PLACING = frozenset("in at near".split())
TIMING = frozenset("in since until till by from before after".split())
BREAKS = frozenset({",", ";", ":", "(", ")", "—", "–", "“", "”", '"'})
SPEAKING = frozenset(cues.SPEECH_CLASS) | {"let", "reveal", "disclose", "speak"}
QUOTES = frozenset({"“", '"'})
RELATIVE = frozenset("who which whose whom where that".split())
# A phrase without a verb between the comma and the verb of saying: ", the aide Yuri Lem said on Friday".
SUBJECT = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP", "PRP$", "POS", "CD", "IN", ",", "RB", "VBG"}
)
SAYING, SAID = "saying", "said"
REACH, FAR, CLOSE, LEAST = 14, 5, 6, 0.5


class Layers(NamedTuple):
    """The words that tell of the saying, and those that tell what is said."""

    saying: range
    said: range


def told_when(frame: Frame) -> list[Finding]:
    """The first time or place that the claim has in the other layer, or with another place or time, than the
    source."""
    if not circumstances(frame.sentence):
        return []
    if found := _paired(frame) or _governed(frame):
        return found
    if not frame.sentence.has(SPEAKING):
        return []
    mine = layers(frame.sentence)
    here = [(key, k, _layer(mine, k)) for key, k in circumstances(frame.sentence)] if mine else []
    for key, k, layer in here:
        if not layer or any(other == key and place != k for other, place, _ in here):
            continue
        theirs = _elsewhere(frame, key, k, layer)
        if theirs is not None:
            text = frame.sentence.tokens[k].text
            one, two = ("what is said", "when or where it was said")[:: 1 if layer == SAID else -1]
            message = f"the claim tells “{text}” of {one}, the source of {two}"
            return [finding(ReasonCode.ROLE, message, text, theirs.text, 0.75)]
    return []


def _paired(frame: Frame) -> list[Finding]:
    """ "In Oslo on Tuesday", of a source that has Oslo with Monday, and Tuesday elsewhere."""
    for place, when in _pairs(frame.sentence):
        there = [
            (source, one, two)
            for source in frame.evidence.sentences
            for one, two in _pairs(source)
            if _key(source, one) == _key(frame.sentence, place)
        ]
        mine = _key(frame.sentence, when)
        told = [s for s in frame.evidence.sentences for key, _ in circumstances(s) if key == mine]
        if not there or not told or any(source in told for source, _, _ in there):
            continue
        if any(key == _key(frame.sentence, place) for s in told for key, _ in circumstances(s)):
            continue
        source, one, two = there[0]
        left, right = (
            f"{s.tokens[a].text} … {s.tokens[b].text}"
            for s, a, b in ((frame.sentence, place, when), (source, one, two))
        )
        message = f"the claim has “{left}” together, the source “{right}”"
        return [finding(ReasonCode.ROLE, message, left, right, 0.75)]
    return []


@lru_cache(maxsize=1024)
def _pairs(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Each place that stands with a time in one clause."""
    found, words = circumstances(sentence), sentence.tokens
    places = [k for key, k in found if not _timely(key)]
    times = [k for key, k in found if _timely(key)]
    return tuple(
        (place, time)
        for place in places
        for time in times
        if abs(place - time) <= CLOSE
        and not any(
            t.text in {",", ";", ":", "."} or t.tag in FINITE or t.tag == "CC"
            for t in words[min(place, time) : max(place, time)]
        )
    )


def _governed(frame: Frame) -> list[Finding]:
    """ "Thieves who broke in demanded money in June", of those who broke in in June and demanded money."""
    words = frame.sentence.tokens
    times = [(key, k) for key, k in circumstances(frame.sentence) if _timely(key)]
    for key, k in times:
        mine = _governor(words, k)
        if mine < 0 or [other for other, _ in times].count(key) > 1:
            continue
        for source in frame.evidence.sentences:
            places = [place for other, place in circumstances(source) if other == key]
            own = _governor(source.tokens, places[0]) if len(places) == 1 else -1
            if own < 0 or source.tokens[own].lemma == words[mine].lemma:
                continue
            left, right = words[mine], source.tokens[own]
            both = [t for t in words if t.verb and t.lemma == right.lemma]
            other = [t for t in source.tokens if t.verb and t.lemma == left.lemma]
            if len(both) != 1 or len(other) != 1 or _joined(words, both[0].index, mine):
                continue
            if _joined(source.tokens, other[0].index, own):
                continue
            text = words[k].text
            message = f"the claim tells “{text}” of “{left.text}”, the source of “{right.text}”"
            return [
                finding(ReasonCode.ROLE, message, f"{left.text} … {text}", f"{right.text} … {text}", 0.75)
            ]
    return []


def _joined(words: tuple[Token, ...], one: int, two: int) -> bool:
    """Whether two verbs may share a time: "met and voted on Monday", "agreed to meet on Monday"."""
    between = words[min(one, two) + 1 : max(one, two)]
    return any(t.tag == "CC" for t in between) or all(t.tag in {"TO", "RB"} or t.verb for t in between)


def _governor(words: tuple[Token, ...], k: int) -> int:
    """The verb right before a time, in its clause; -1 without."""
    for token in reversed(words[max(0, k - REACH) : k]):
        if token.text in BREAKS or token.lower in RELATIVE:
            return -1
        if token.verb and token.content:
            return token.index
    return -1


def _key(sentence: Sentence, place: int) -> str:
    return next(key for key, k in circumstances(sentence) if k == place)


def _timely(key: str) -> bool:
    return key in WEEKDAYS or key[-1:].isdecimal()


def _elsewhere(frame: Frame, key: str, k: int, layer: str) -> Token | None:
    """The source's word for a time or place if it stands in the other layer only."""
    found: Token | None = None
    for number, source in enumerate(frame.evidence.sentences):
        places = [place for other, place in circumstances(source) if other == key]
        if not places:
            continue
        theirs = layers(source) if source.has(SPEAKING) else None
        if theirs is None or frame.trust(number) < LEAST:
            return None
        for place in places:
            other = _layer(theirs, place)
            if not other or other == layer or _with_same(frame, k, source, place):
                return None
            if other == SAID and _loose(source, place, theirs):
                return None
            found = source.tokens[place]
    return found


def _with_same(frame: Frame, k: int, source: Sentence, place: int) -> bool:
    """Whether the time or place stands with one and the same noun on both sides ("the talks in Oslo")."""
    near = {t.lemma for t in source.tokens[max(0, place - FAR) : place] if t.content and t.tag[:2] == "NN"}
    own = source.tokens[place].lemma
    words = frame.sentence.tokens[max(0, k - FAR) : k + FAR]
    return any(t.lemma in near and t.lemma != own and t.tag[:2] == "NN" for t in words)


def _loose(source: Sentence, place: int, found: Layers) -> bool:
    """Whether a time at the end may be that of the saying, which has none of its own: "said it had closed on
    Monday"."""
    rest = source.tokens[place + 1 : found.said.stop]
    return not any(t.content for t in rest) and not any(k in found.saying for _, k in circumstances(source))


def _layer(found: Layers, k: int) -> str:
    return SAYING if k in found.saying else SAID if k in found.said else ""


@lru_cache(maxsize=1024)
def circumstances(sentence: Sentence) -> tuple[tuple[str, int], ...]:
    """Weekdays, dates and places after a preposition: what each is, and where it stands."""
    words, out = sentence.tokens, []
    for i, token in enumerate(words):
        if token.tag not in {"NNP", "NNPS", "CD"}:
            continue
        before = words[i - 1].lower if i else ""
        if token.tag == "CD":
            if before in TIMING and len(token.text) == 4 and token.text.isdecimal():
                out.append((token.text, i))
            continue
        if token.lower in WEEKDAYS:
            out.append((token.lower, i))
        elif token.lower in MONTHS:
            beside = [t.lower for t in (*words[max(0, i - 1) : i], *words[i + 1 : i + 2])]
            day = next((b for b in beside if b.isdecimal() and len(b) < 3), "")
            if day or before in TIMING:
                out.append((f"{token.lower[:3]} {day or 0}", i))
        elif before in PLACING:
            out.append((token.lower, i))
    return tuple(out)


@lru_cache(maxsize=1024)
def layers(sentence: Sentence) -> Layers | None:
    """The two layers of a sentence that reports words once."""
    words = sentence.tokens
    verbs = [t.index for t in words if t.tag in FINITE and t.lemma in SPEAKING]
    if len(verbs) != 1:
        return None
    (verb,) = verbs
    first = _trailing(words, verb)
    if first > 0:
        return Layers(range(first, len(words)), range(first))
    if any(t.lower in RELATIVE or t.text in {";", "”"} or t.tag in FINITE for t in words[:verb]):
        return None
    opening = _opened(words, verb)
    if opening < 0:
        return Layers(range(verb), range(0))
    return Layers(range(opening), range(opening, len(words)))


def _opened(words: tuple[Token, ...], verb: int) -> int:
    """Where what is said begins; -1 if that cannot be told."""
    for token in words[verb + 1 : verb + 1 + REACH]:
        if token.lower == "that" and token.tag in {"IN", "WDT"}:
            return token.index
        if token.text == ":" or (
            token.text in QUOTES and words[token.index - 1].text in {words[verb].text, ","}
        ):
            return token.index
        if token.tag in FINITE or token.text == ";":
            break
    after = words[verb + 1 : verb + 2]
    plain = bool(after) and after[0].tag in {"DT", "PRP", "NNP", "PRP$", "EX"}
    return verb + 1 if plain and any(t.tag in FINITE for t in words[verb + 1 : verb + 1 + REACH]) else -1


def _trailing(words: tuple[Token, ...], verb: int) -> int:
    """Where ", X said on Friday" begins at the end of a sentence; -1 if it does not end so."""
    if any(t.tag in FINITE or t.lower == "that" or t.text in QUOTES for t in words[verb + 1 :]):
        return -1
    k = verb
    while k > 0 and words[k - 1].tag in SUBJECT and words[k - 1].lower not in RELATIVE:
        k -= 1
        if words[k].text == "," and any(t.tag in FINITE for t in words[:k]):
            return k
    return -1
