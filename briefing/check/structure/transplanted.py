"""A thing of another clause where the source has something else, whatever the grammar of the place: "shape
the deployment" for "shape the strategy", "rooms at the mill" for "rooms above the station", "entry to the
stacks" for "the right to enter the reading room", "seats cannot be left to chance" for "safety …".

A place is a word of meaning and what stands to it as its object, its subject, after a preposition or where it
is. It counts only where the source says nothing of the claim's thing in that clause, and the claim nothing of
the source's. A thing of which the source speaks nowhere counts in a claim close to the source's wording.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.fields import kindred
from briefing.check.language.parse import Sentence, attributive
from briefing.check.language.thesaurus import DERIVED, entry
from briefing.check.language.words import Token
from briefing.check.structure.exchanged import NO_DETAIL, closeness, strange
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.parts import clause_count, clauses_of
from briefing.check.structure.people import collective
from briefing.check.structure.reaching import reaches
from briefing.check.structure.refilled import phrase_after, slots
from briefing.models import ReasonCode

COMMON = frozenset({"NN", "NNS"})
MODIFYING = frozenset({"JJ", "JJR", "JJS", "NN", "NNS", "NNP", "CD", "VBN"})
PLACING = frozenset("at in above on near inside over under beside behind below within around".split())
# Prepositions for which others may stand.
LIKE = {
    "toward": "to",
    "towards": "to",
    "over": "about",
    "regarding": "about",
    "concerning": "about",
    "upon": "on",
}
OBJECT, SUBJECT, PLACE = "object", "subject", "place"
# A noun made of a verb has what the verb has for its object after one of these.
AS_OBJECT = frozenset({OBJECT, "of", "to"})
POINTING = frozenset("the this that these those".split())
ONWARD = frozenset("of to that for on in".split())
# "The second option", "this product": what was named before.
TAKING_UP = frozenset("this that such first second third latter former other same".split())
# Participles that are prepositions, and what "at" gives no place for.
LINKING = frozenset({"according", "including", "regarding", "following"})
PRICES = frozenset({"cost", "expense", "price", "charge"})
LEAST, NEW = 0.15, 0.5
TOLD, KIN, ALIKE, HOME, TRUSTED = 0.5, 0.4, 0.8, 0.8, 0.2
SURE, LESS = 0.75, 0.65


class Place(NamedTuple):
    """A word of meaning, how something stands to it, and the head of that."""

    governor: int
    link: str
    head: int


def check_transplanted(frame: Frame) -> list[Finding]:
    """The first place of the claim that holds a thing of another clause, or a new one."""
    close = closeness(frame)[0]
    if close < LEAST:
        return []
    clauses = clause_count(frame.evidence)
    if clauses == 1 and close < NEW:
        return []
    words, inside = frame.sentence.tokens, quoted(frame.sentence)
    for mine in places(frame.sentence):
        head = words[mine.head]
        if head.tag not in COMMON or mine.head in inside or head.lemma in NO_DETAIL or head.lemma in PRICES:
            continue
        if not frame.evidence.accounts(words[mine.governor].lemma):
            continue
        homes = _homes(frame, head)
        if len(homes) == clauses:
            continue
        if not homes and not (close >= NEW and strange(frame, head) and entry(head.lemma).senses):
            continue
        other = _instead(frame, mine, head, homes)
        if other is not None:
            governor = words[mine.governor].text
            message = f"with “{governor}” the claim has “{head.text}”, the source “{other.text}”"
            sure = SURE if homes else LESS
            return [finding(ReasonCode.ROLE, message, head.text, other.text, sure)]
    return []


def _homes(frame: Frame, head: Token) -> frozenset[int]:
    """The clauses of the source that have a thing of the claim; none for one that it hardly has."""
    match = frame.matches.get(head.index)
    if match is None or match.strength < HOME:
        return frozenset()
    clause = clauses_of(frame.evidence)
    lemmas = frame.evidence.lemmas
    found = frame.evidence.accounts(head.lemma).items()
    return frozenset(clause[n, t.index] for lemma, s in found if s >= TOLD for t, n in lemmas[lemma])


def _instead(frame: Frame, mine: Place, head: Token, homes: frozenset[int]) -> Token | None:
    """What the source has in the place; None if the claim's thing may be meant anywhere there."""
    words, other = frame.sentence.tokens, None
    governor = words[mine.governor]
    accounts = frame.evidence.accounts(governor.lemma)
    alike = frozenset([lemma for lemma, strength in accounts.items() if strength >= ALIKE])
    clause = clauses_of(frame.evidence)
    for number, source in enumerate(frame.evidence.sentences):
        if not source.has(alike):
            continue
        there = source.tokens
        for theirs in places(source):
            word, told = there[theirs.governor], there[theirs.head]
            strength = accounts.get(word.lemma, 0.0)
            if strength < ALIKE:
                continue
            if clause[number, theirs.head] in homes:
                return None
            one = word.lemma == governor.lemma and word.lower[0] == governor.lower[0]  # no turn of several
            if not one and (not homes or strength < DERIVED):
                continue
            if not _same_link(mine, theirs, governor.verb != word.verb):
                continue
            if frame.trust(number) < TRUSTED or not _thing(there, theirs.head) or _told(frame, source, told):
                return None
            if head.lemma != told.lemma and kindred(head.lemma, told.lemma):
                return None
            other = told
    return other


def _same_link(mine: Place, theirs: Place, across: bool) -> bool:
    """Whether both stand to their words in one way; ``across``: of which one is a verb, the other a noun."""
    if mine.link == theirs.link:
        return True
    return across and {mine.link, theirs.link} <= AS_OBJECT and OBJECT in {mine.link, theirs.link}


def _thing(words: tuple[Token, ...], i: int) -> bool:
    """Whether a noun names a thing of its own: no count, and no word for what was named before."""
    token, first = words[i], _first(words, i)
    if token.tag not in COMMON or token.lemma in NO_DETAIL or not entry(token.lemma).senses:
        return False
    if any(t.tag == "CD" for t in words[first:i]):
        return False
    before = words[first - 1] if first else None
    taken_up = any(t.lower in TAKING_UP for t in words[first:i])
    if taken_up or (before is not None and before.tag != "IN" and before.lower in TAKING_UP):
        return False
    after = words[i + 1].lower if i + 1 < len(words) else ""
    return first < i or before is None or before.lower not in POINTING or after in ONWARD


def _told(frame: Frame, source: Sentence, head: Token) -> bool:
    """Whether the claim speaks of the source's thing: of what tells it apart, or of it where nothing does."""
    words = source.tokens
    apart = [t for t in words[_first(words, head.index) : head.index] if t.content and t.tag != "NNP"]
    taken = {id(m.token) for m in frame.matches.values() if m.strength >= TOLD}
    if any(id(t) in taken for t in apart):
        return True
    return _spoken_of(frame, head, taken) and not (
        apart and not any(_spoken_of(frame, t, taken) for t in apart)
    )


def _spoken_of(frame: Frame, token: Token, taken: set[int]) -> bool:
    if id(token) in taken:
        return True
    accounts = frame.evidence.accounts
    return any(t.content and accounts(t.lemma).get(token.lemma, 0.0) >= KIN for t in frame.sentence.tokens)


def _first(words: tuple[Token, ...], i: int) -> int:
    """Where the phrase of a noun begins, its article and its owner left aside."""
    while i > 0 and words[i - 1].tag in MODIFYING:
        i -= 1
    return i


@lru_cache(maxsize=2048)
def places(sentence: Sentence) -> tuple[Place, ...]:
    """What stands to which word of a sentence in which way."""
    return tuple(_places(sentence))


def _places(sentence: Sentence) -> Iterator[Place]:
    words = sentence.tokens
    for slot in slots(sentence):
        link = PLACE if slot.word in PLACING else LIKE.get(slot.word, slot.word)
        yield Place(slot.governor, link, slot.head)
    for predicate in sentence.predicates:
        verb = words[predicate.verb]
        if verb.lower in LINKING or not verb.content or attributive(sentence, predicate.verb):
            continue
        head = phrase_after(words, predicate.verb + 1)
        if head >= 0 and not predicate.passive:
            yield Place(predicate.verb, OBJECT, head)
        link = OBJECT if predicate.passive else SUBJECT
        for k in predicate.objects if predicate.passive else predicate.subjects:
            before = k < predicate.verb and words[k].tag in COMMON
            if link is SUBJECT and collective(words[k].lemma):
                continue  # who does what is for another check
            if before and predicate.direct and reaches(sentence, k, predicate.verb):
                yield Place(predicate.verb, link, k)
