"""Would the claim fit the source better with two of its parties exchanged, or with another in one's place?

Lays the words around each party of the claim beside those around the same party, and around every other one,
of the source. It needs no verb that both share and so reaches what hangs on nouns: "pressure on A from B".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language import cues
from briefing.check.language.matching import Index
from briefing.check.language.names import same_name
from briefing.check.language.parse import DAYS, Sentence, conjuncts
from briefing.check.language.transfer import BACK, dealing
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import closeness
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.people import somebody
from briefing.check.structure.places import Around, after, around
from briefing.models import ReasonCode

ALIKE, SAME_PARTY = 0.8, 0.6
GAIN, BOTH, LOOSE, WHOLE = 0.9, 1.9, 2.1, 2.1
LEAST, TRUSTED = 0.45, 0.5
POINTING = frozenset("the this that these those both either neither their its his her".split())
AGAIN = frozenset(
    "country nation state kingdom republic city capital town region province bloc union alliance organisation"
    " organization company firm group party".split()
)
PLACING = frozenset({"in", "at", "near"})
RECEIVING = frozenset("receive win earn draw get attract gain meet face".split())
COMMON = frozenset({"NN", "NNS"})
LISTING = frozenset({"NNP", "NNPS", ",", "CC", "IN", "DT"})
ROMAN = frozenset("II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXIII".split())
NOMINALS = COMMON | {"NNP"}


Near = tuple[Around, set[str]]
"""A word near a party, and the lemmas of the source that account for it well."""


class Home(NamedTuple):
    """A mention of a party in the source: number of the sentence, index of the word."""

    number: int
    place: int


class Taken(NamedTuple):
    """A mention of the claim that fits another party's place: how well, and how well its own.

    ``next``: whether a word right beside it is right beside the other there."""

    mine: Token
    theirs: Token
    home: Home
    fit: float
    own: float
    next: bool

    @property
    def gain(self) -> float:
        """How much better the other's place fits."""
        return self.fit - self.own


def displaced(frame: Frame) -> list[Finding]:
    """The clearest exchange or displacement of parties; none in a free paraphrase."""
    if closeness(frame)[0] < LEAST:
        return []
    words = frame.sentence.tokens
    every = [t for i in _parties(frame.sentence) if _party(words[i]) for t in _taken(frame, i)]
    found = [t for t in every if not _excused(frame, t)]
    for one in found:
        for two in found:
            if one.gain + two.gain < (BOTH if one.next and two.next else LOOSE) or not (one.next or two.next):
                continue
            if _alike(frame, one.mine, two.theirs) and _alike(frame, two.mine, one.theirs):
                return [_report(frame, one, 0.9)]
    for one in found:
        if one.gain >= WHOLE and not one.own and one.next:
            return [_report(frame, one, 0.8)]
    return []


@lru_cache(maxsize=512)
def _parties(sentence: Sentence) -> tuple[int, ...]:
    """Names by their last word, nouns at the end of their phrase."""
    tags = [*[t.tag for t in sentence.tokens], ""]
    return tuple(
        [
            i
            for i, tag in enumerate(tags)
            if (tag == "NNP" and tags[i + 1] != "NNP" and not _numbered(sentence, i))
            or (tag in COMMON and tags[i + 1] not in NOMINALS and sentence.tokens[i].content)
        ]
    )


def _taken(frame: Frame, i: int) -> list[Taken]:
    """The places of other parties that a mention of the claim fits better than any of its own."""
    mine = frame.sentence.tokens[i]
    homes = _homes(frame, mine)
    if not homes:
        return []
    nearby = _nearby(frame, i)
    most = sum([near.worth for near, _ in nearby])
    if most < GAIN:
        return []
    own = 0.0
    for home in homes:
        own = max(own, sum(_fit(frame, nearby, home)))
        if most - own < GAIN:
            return []  # no place could fit better by enough
    out: list[Taken] = []
    for home, theirs in _places(frame.evidence):
        if home in homes or frame.trust(home.number) < TRUSTED or not _party(theirs):
            continue
        ways = _fit(frame, nearby, home)
        fit = sum(ways)
        if fit - own >= GAIN and not _together(frame, home, homes):
            out.append(Taken(mine, theirs, home, fit, own, 1.0 in ways))
    return out


@lru_cache(maxsize=128)
def _places(evidence: Index) -> tuple[tuple[Home, Token], ...]:
    """Where the source has names and nouns that may be parties."""
    return tuple([(Home(n, k), s.tokens[k]) for n, s in enumerate(evidence.sentences) for k in _parties(s)])


@lru_cache(maxsize=128)
def _mentions(evidence: Index) -> tuple[dict[str, list[Home]], dict[str, list[Home]]]:
    """The same by their lemmas, and those with a capital by their words."""
    lemmas: dict[str, list[Home]] = {}
    capitals: dict[str, list[Home]] = {}
    for home, token in _places(evidence):
        lemmas.setdefault(token.lemma, []).append(home)
        if token.text[0].isupper():
            capitals.setdefault(token.lower, []).append(home)
    return lemmas, capitals


def _homes(frame: Frame, mine: Token) -> set[Home]:
    """The places of the source that may be of the same party as a mention of the claim (see ``_alike``)."""
    lemmas, capitals = _mentions(frame.evidence)
    found = set(lemmas.get(mine.lemma, ()))
    for lemma, strength in frame.evidence.accounts(mine.lemma).items():
        if strength >= SAME_PARTY and lemma in lemmas:
            found.update(lemmas[lemma])
    match = frame.matches.get(mine.index)
    if match is not None and match.strength >= SAME_PARTY and match.token.lemma in lemmas:
        home = Home(match.sentence, match.token.index)
        if home in lemmas[match.token.lemma]:
            found.add(home)
    if mine.text[0].isupper():
        for lower, homes in capitals.items():
            if same_name(mine.lower, lower):
                found.update(homes)
    return found


def _nearby(frame: Frame, i: int) -> list[Near]:
    """The words around a mention of the claim that the source may have, with what accounts for them."""
    accounts = frame.evidence.accounts
    found = []
    for near in around(frame.sentence, i):
        known = accounts(near.token.lemma)
        if known or near.token.tag == "NNP":
            found.append((near, {lemma for lemma, strength in known.items() if strength >= ALIKE}))
    return found


def _fit(frame: Frame, nearby: list[Near], home: Home) -> list[float]:
    """How far the words around a mention of the claim (and what accounts for them) stand around one of the
    source, on the same side."""
    there = around(frame.evidence.sentences[home.number], home.place)
    lemmas = {other.lemma for other, _, _ in there}
    found = []
    for (token, side, worth), alike in nearby:
        best = 0.0
        name = token.tag == "NNP"
        if not name and alike.isdisjoint(lemmas):
            found.append(best)
            continue
        for other, beside, near in there:
            if side == beside and (
                other.lemma in alike or (name and other.tag == "NNP" and same_name(token.lower, other.lower))
            ):
                better = min(worth, near)
                if better > best and dealing(token.lemma, other.lemma) != BACK:
                    best = better
        found.append(best)
    return found


def _alike(frame: Frame, mine: Token, theirs: Token) -> bool:
    """Whether a word of the claim and one of the source may mean one party."""
    known = frame.evidence.accounts(mine.lemma)
    if mine.lemma == theirs.lemma or known.get(theirs.lemma, 0.0) >= SAME_PARTY:
        return True
    match = frame.matches.get(mine.index)
    if match is not None and match.token is theirs and match.strength >= SAME_PARTY:
        return True
    return mine.text[0].isupper() and theirs.text[0].isupper() and same_name(mine.lower, theirs.lower)


def _numbered(sentence: Sentence, i: int) -> bool:
    """Whether a name says which one, or is counted itself: "Charles III", "March 2", "Article 5"."""
    words = sentence.tokens
    after = words[i + 1] if i + 1 < len(words) else None
    return words[i].text in ROMAN or (after is not None and after.tag == "CD" and after.text[0].isdigit())


def _party(token: Token) -> bool:
    """Whether a word names a party: people, a place, a body."""
    return token.lower not in DAYS and somebody(token)


def _together(frame: Frame, other: Home, homes: set[Home]) -> bool:
    """Whether the source has both in one list, or one within the other's phrase."""
    source = frame.evidence.sentences[other.number]
    for home in homes:
        if home.number != other.number:
            continue
        low, high = sorted((home.place, other.place))
        if high in conjuncts(source, low) or low in conjuncts(source, high):
            return True
        between = source.tokens[low + 1 : high]
        if all(t.tag in LISTING for t in between):
            return True  # "leaders from France, Germany and Poland"
        if not any(t.verb for t in between) and len(between) <= 4:
            return True
    return False


def _excused(frame: Frame, one: Taken) -> bool:
    """Whether the claim has both side by side, or the source's noun ("the two firms") may mean the name."""
    words = frame.sentence.tokens
    theirs = frame.evidence.sentences[one.home.number]
    if after(frame.sentence, one.mine.index) in PLACING:
        slot = after(theirs, one.home.place)
        if _own_part(frame, one.mine):
            return True
        if not slot or (one.mine.tag == "NNP" != one.theirs.tag and slot not in PLACING):
            return True  # where something is does not stand for who does it
    words_before = [t.lower for t in theirs.tokens[max(0, one.home.place - 3) : one.home.place]]
    if "according" in words_before or any(
        t.lower == "according" for t in words[max(0, one.mine.index - 4) : one.mine.index]
    ):
        return True  # who tells it
    if _account(words, one.mine.index) or _account(theirs.tokens, one.home.place):
        return True  # "by the Herald's account"
    if _tells(frame.sentence, one.mine.index) and _told_by(frame, one):
        return True
    if frame.sentence.has(RECEIVING) and _received(frame, one):
        return True
    for other in (words[k] for k in _parties(frame.sentence)):
        if other is not one.mine and _alike(frame, other, one.theirs):
            by = any(t.lower == "by" for t in words[max(0, other.index - 3) : other.index])
            if _tells(theirs, one.home.place) and (by or _tells(frame.sentence, other.index)):
                return True  # who says it, in the claim too
            low, high = sorted((other.index, one.mine.index))
            if not any(t.verb and t.text[0].islower() for t in words[low:high]):
                return True
    if _again(frame, one):
        return True
    if one.mine.tag != "NNP" and one.theirs.tag == "NNP" and _listed(theirs, one.home.place):
        return True  # "leaders of countries including …" for the list of them
    if one.mine.tag != "NNP" or one.theirs.tag == "NNP":
        return False
    if any(t.tag == "POS" for t in words[one.mine.index + 1 : one.mine.index + 2]):
        return True  # what a named party owns may stand in a list without it
    before = theirs.tokens[max(0, one.home.place - 3) : one.home.place]
    return any(t.lower in POINTING for t in before)


ACCOUNTS = frozenset("account count reckoning estimate telling report view reading".split())


def _account(words: Sequence[Token], i: int) -> bool:
    """ "By the Herald's account": who tells it."""
    return i + 2 < len(words) and words[i + 1].tag == "POS" and words[i + 2].lemma in ACCOUNTS


def _own_part(frame: Frame, mine: Token) -> bool:
    """ "Powers in Europe" for "Europe's powers": the party is where the source has it, in another form."""
    words = frame.sentence.tokens
    noun = mine.index - 2 - (words[mine.index - 1].tag == "DT")
    match = frame.matches.get(noun) if noun >= 0 else None
    if match is None or match.strength < ALIKE:
        return False
    before = frame.source(match).tokens[max(0, match.token.index - OWNER) : match.token.index]
    return any(same_name(t.lower, mine.lower) and u.tag == "POS" for t, u in pairwise(before))


OWNER = 6


def _again(frame: Frame, one: Taken) -> bool:
    """Whether the claim has named the source's party before, and speaks of it again by a noun of its kind
    ("Norway's forces … the country")."""
    words, i = frame.sentence.tokens, one.mine.index
    if one.theirs.tag != "NNP" or one.mine.lemma not in AGAIN or words[i - 1].lower not in POINTING:
        return False
    return any(_alike(frame, words[k], one.theirs) for k in _parties(frame.sentence) if k < i)


def _tells(sentence: Sentence, i: int) -> bool:
    """Whether somebody is the subject of a verb of saying."""
    return any(
        i in p.subjects and not p.passive and cues.SPEECH_CLASS.get(sentence.tokens[p.verb].lemma) == "state"
        for p in sentence.predicates
    )


def _told_by(frame: Frame, one: Taken) -> bool:
    """Whether the source has the claim's party tell it as well: "according to X", "X said"."""
    for source in frame.evidence.sentences:
        for k in _parties(source):
            if not _alike(frame, one.mine, source.tokens[k]):
                continue
            if _tells(source, k) or any(t.lower == "according" for t in source.tokens[max(0, k - 5) : k]):
                return True
    return False


def _received(frame: Frame, one: Taken) -> bool:
    """ "A won praise from B" for "B praised A": whom it is from stands after it."""
    words = frame.sentence.tokens
    verb = next((t.index for t in words[one.mine.index :] if t.lemma in RECEIVING), len(words))
    givers = [t for t in words[verb:] if t.lower == "from"]
    return any(_alike(frame, t, one.theirs) for g in givers for t in words[g.index + 1 : g.index + 5])


def _listed(sentence: Sentence, i: int) -> bool:
    """Whether a name stands in a list of names."""
    words = sentence.tokens
    return (
        any(t.text == "," or t.lower == "and" for t in words[max(0, i - 1) : i] + words[i + 1 : i + 2])
        and sum(t.tag == "NNP" for t in words[max(0, i - 6) : i + 7]) > 2
    )


def _report(frame: Frame, one: Taken, weight: float) -> Finding:
    message = f"“{one.mine.text}” stands where the source has “{one.theirs.text}”"
    sure = weight * frame.trust(one.home.number)
    return finding(ReasonCode.ROLE, message, one.mine.text, one.theirs.text, sure)
