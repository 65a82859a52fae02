"""Events with who does them, to whom, and from whom: verbs, nouns made of verbs, and the two together
("made an offer"). After the predicate-argument structures of NomBank and PropBank, much simplified."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.check.language.parse import DAYS, NOMINAL, Predicate, Sentence, is_verb
from briefing.check.language.transfer import takes
from briefing.check.language.words import Token
from briefing.check.structure.burdens import FALLING, borne_by
from briefing.check.structure.deeds import (
    ANSWERING,
    ASKING,
    CHARGES,
    GATHERINGS,
    GIVING,
    ONTO,
    SUFFERING,
    deed,
)
from briefing.check.structure.event import Event
from briefing.check.structure.happenings import NOUNS, happenings
from briefing.check.structure.implied import antecedent, implied, owners, thing_after
from briefing.check.structure.people import somebody
from briefing.check.structure.reaching import subjects_before
from briefing.check.structure.surely_read import sure_of
from briefing.check.structure.whence import COMING, backed, below_of, giver, whence

BY, FROM, OF = "by", "from", "of"
TARGETS = frozenset({"to", "against", "on", "for", "at", "with", "into", "in"})
TOWARDS = frozenset({"to", "against", "for", "with", "at"})
PARTICLES = frozenset("up down out off aside away forward over back through".split())
DIRECTED = frozenset("to on upon against at".split())
SINGLING = frozenset("least especially particularly notably including".split())
BRINGING = GIVING | ANSWERING
LEADING = frozenset({"NN", "NNS", "NNP"})
JOINTS = frozenset({",", "and"})
APART = GIVING | COMING
OWNING = frozenset({"PRP$", *NOMINAL})
GENITIVES = frozenset({"'s", "'"})


@lru_cache(maxsize=2048)
def events(sentence: Sentence) -> tuple[Event, ...]:
    """Every event of a sentence, verbs first."""
    return tuple([event_at(sentence, place) for place in happenings(sentence)])


@lru_cache(maxsize=8192)
def event_at(sentence: Sentence, place: int) -> Event:
    """The event of one of these places."""
    if sentence.tokens[place].tag not in NOUNS:
        for predicate in sentence.predicates:
            if predicate.verb == place:
                return _verbal(sentence, predicate)
    return _nominal(sentence, place)


def _verbal(sentence: Sentence, predicate: Predicate) -> Event:
    words = sentence.tokens
    verb, lemma, passive = predicate.verb, words[predicate.verb].lemma, predicate.passive
    if lemma in FALLING and (bearers := borne_by(sentence, predicate)):
        return Event(verb, "bear", bearers, frozenset(), sure=0.8, voiced=True)
    subjects, patients = _parties(sentence, predicate)
    doers = implied(sentence, predicate, subjects)
    gerund = words[verb].tag == "VBG" and not predicate.auxiliaries
    beside = _beside(sentence, predicate) if predicate.obliques else NOBODY
    done_by = frozenset([k for k in beside.by if somebody(words[k])]) if gerund else NONE
    if done_by and words[verb + 1].lower == BY:  # "the object of lobbying by X"
        doers = subjects = done_by
    goals = beside.goals
    if patients:
        goals |= _below(sentence, patients, verb, "against")
    if lemma in ONTO:
        onto = beside.on | _below(sentence, patients, verb, "on")
        goals |= frozenset([k for k in onto if somebody(words[k])])
    origins = beside.origins
    if (lemma in ASKING or takes(lemma)) and FROM in sentence.said:
        origins |= _below(sentence, patients | beside.wanted, verb, FROM)
    told = predicate.marker == "to" and not passive and len(doers) == 1
    return Event(
        verb,
        lemma,
        doers,
        patients | beside.more,
        _tops(sentence, goals),
        _tops(sentence, origins),
        passive and (words[verb].tag != "VBN" or antecedent(sentence, verb) < 0),
        False,
        0.8 if done_by or ((told or gerund) and doers != subjects) else sure_of(sentence, predicate),
        bool(predicate.auxiliaries or done_by),
        doers != subjects,
    )


class Beside(NamedTuple):
    """What stands with a verb after prepositions: those the deed is directed at, those after "on", "from",
    "by" and "for", and what else it is done to."""

    goals: frozenset[int]
    on: frozenset[int]
    origins: frozenset[int]
    by: tuple[int, ...]
    wanted: frozenset[int]
    more: frozenset[int]


NONE = frozenset[int]()
NOBODY = Beside(NONE, NONE, NONE, (), NONE, NONE)


def _beside(sentence: Sentence, predicate: Predicate) -> Beside:
    words = sentence.tokens
    goals, on, origins, by, wanted, more = [], [], [], [], [], []
    for word, k in predicate.obliques:
        if word in TOWARDS:
            token = words[k]
            if token.lower not in DAYS and not _held_at(predicate, word, k, token.lemma):
                goals.append(k)
            if word == "for":
                wanted.append(k)
        elif word in {"on", "upon"}:
            on.append(k)
        elif word == FROM:
            origins.append(k)
        elif word == BY:
            by.append(k)
        elif word == OF or word in PARTICLES:
            more.append(k)
    return Beside(
        frozenset(goals), frozenset(on), frozenset(origins), tuple(by), frozenset(wanted), frozenset(more)
    )


def _below(sentence: Sentence, places: frozenset[int], verb: int, word: str) -> frozenset[int]:
    """What a preposition puts after any of these nouns behind a verb."""
    if word not in sentence.said:
        return NONE
    return NONE.union(*[below_of(sentence, k).get(word, NONE) for k in places if k > verb])


def _held_at(predicate: Predicate, word: str, place: int, lemma: str) -> bool:
    """ "At a conference she confirmed", "a consensus was established at meetings": where it was done, and
    nobody whom it is done to."""
    if word != "at" or not (deed(lemma) or lemma in GATHERINGS):
        return False
    return predicate.passive or (lemma in GATHERINGS and place < min(predicate.subjects, default=0))


def _parties(sentence: Sentence, predicate: Predicate) -> tuple[frozenset[int], frozenset[int]]:
    """Doers and those it is done to. A bare participle with a noun on either side was a past tense."""
    told = antecedent(sentence, predicate.verb) if sentence.tokens[predicate.verb].tag == "VBN" else -1
    if told >= 0:
        return frozenset({told}), thing_after(sentence, predicate.verb)
    objects = frozenset(predicate.objects)
    if objects:
        singling = sentence.has(SINGLING)
        objects = frozenset(
            [
                k
                for k in predicate.objects
                if not _possessor(sentence, k) and not (singling and _singled_out(sentence, k))
            ]
        )
    if objects and predicate.passive and not predicate.auxiliaries and not predicate.subjects:
        before = frozenset([k for k in objects if k < predicate.verb])
        after = objects - before
        if before and (after or _inserted(sentence, predicate.verb, max(before))):
            return before, after
    return _subjects(sentence, predicate), objects


def _inserted(sentence: Sentence, verb: int, noun: int) -> bool:
    """ "X, the judge ruled, was …": who says so, between commas."""
    words = sentence.tokens
    first = noun
    while first > 0 and words[first - 1].tag in {"DT", "JJ", "NN", "NNP", "POS", "PRP$"}:
        first -= 1
    after = (t.index for t in words[verb + 1 : verb + 6] if t.text == ",")
    return noun == verb - 1 and first > 0 and words[first - 1].text == "," and next(after, 0) > 0


def _possessor(sentence: Sentence, i: int) -> bool:
    """ "Norway's payment": the payment, whatever the parse makes the head."""
    return i + 1 < len(sentence.tokens) and sentence.tokens[i + 1].tag == "POS"


def _singled_out(sentence: Sentence, i: int) -> bool:
    """ "…, not least the growers": part of the subject as well as of the object."""
    return any(t.lower in SINGLING for t in sentence.tokens[max(0, i - 3) : i])


def _subjects(sentence: Sentence, predicate: Predicate) -> frozenset[int]:
    words = sentence.tokens
    if predicate.marker == "to" and (named := _for_subject(sentence, predicate.verb)) >= 0:
        return frozenset({named})
    if predicate.marker == "to" and not predicate.direct:
        # "A request to compensate it": the request compensates nobody.
        told = frozenset(
            k
            for k in predicate.subjects
            if k > predicate.verb or words[k].tag == "NNP" or not deed(words[k].lemma)
        )
        if told != frozenset(predicate.subjects):
            return told
    if predicate.passive or not predicate.direct:
        return frozenset(predicate.subjects) or _near_subject(sentence, predicate)
    # "Everybody, not least the growers, wants it": of two nouns before the verb either may be its subject.
    found = [*predicate.subjects]
    for k in sentence.children[predicate.verb]:
        if k > predicate.verb:
            break
        if words[k].tag in LEADING and words[k + 1].text in JOINTS:
            found.append(k)
    return frozenset(found) if found else _near_subject(sentence, predicate)


def _for_subject(sentence: Sentence, verb: int) -> int:
    """Who is to do it in "for X to do it"; -1 for nobody."""
    words = sentence.tokens
    last = first = verb - 2
    if verb < 3 or words[verb - 1].tag != "TO" or words[last].tag not in NOMINAL:
        return -1
    while first > 0 and words[first - 1].tag in {"DT", "JJ", "NN", "NNS", "NNP", "PRP$", "CD", "POS"}:
        first -= 1
    return last if first > 0 and words[first - 1].lower == "for" else -1


def _near_subject(sentence: Sentence, predicate: Predicate) -> frozenset[int]:
    """The noun right before a finite verb that the parse has left without a subject."""
    words = sentence.tokens
    i = predicate.verb - 1
    if predicate.passive or (predicate.objects[:1] and predicate.objects[0] < predicate.verb):
        return frozenset()
    if i > 0 and words[i].verb and (found := subjects_before(sentence, predicate.verb)):
        return frozenset(found)  # "Lind and Swedish President Anna Brandt have proposed"
    while i >= 0 and words[i].tag in {"RB", "MD"}:
        i -= 1
    finite = words[predicate.verb].tag in {"VBD", "VBZ", "VBP"} or i < predicate.verb - 1
    if i < 0 or not finite or words[i].tag not in {"NN", "NNS", "NNP", "PRP"}:
        return frozenset()
    return frozenset({i})


def _tops(sentence: Sentence, places: frozenset[int]) -> frozenset[int]:
    """The places, with the noun below for a participle that was taken for the head ("neighbouring X")."""
    words = sentence.tokens
    if not places or "VBG" not in [words[k].tag for k in places]:
        return places
    return frozenset(
        next((m for m in sentence.children[k] if m > k and words[m].tag in NOMINAL), k)
        if words[k].tag == "VBG"
        else k
        for k in places
    )


def _nominal(sentence: Sentence, place: int) -> Event:
    words = sentence.tokens
    token = words[place]
    held = _owners(sentence, token.index)
    below = below_of(sentence, token.index)
    carrier = _carrier(sentence, token.index)
    if carrier is None and not held and not below and not _told_apart(sentence, token):
        return Event(place, token.lemma, NONE, NONE, noun=True)  # of nobody
    by, origins, of = below.get(BY, NONE), below.get(FROM, NONE), below.get(OF, NONE)
    goals = NONE.union(*[below[word] for word in TARGETS if word in below]) if below else NONE
    agents, patients = owners(sentence, token.index, held, carrier) | by, of
    if carrier is not None and carrier.obliques and not carrier.passive:
        agents |= {k for word, k in carrier.obliques if word == BY and k > token.index}
    carried = False
    if carrier is not None:
        lemma = words[carrier.verb].lemma
        if lemma in BRINGING and not agents:
            agents, whom = _parties(sentence, carrier)
            if lemma in ANSWERING:
                agents |= frozenset(k for k in whom if k < carrier.verb)
                whom -= agents
            more = {k for k in whom if k != token.index}
            goals |= frozenset(more) | {k for word, k in carrier.obliques if word in DIRECTED}
            carried = True
        elif lemma in SUFFERING:
            patients |= frozenset(carrier.subjects) - agents
            origins |= {k for word, k in carrier.obliques if word == FROM}
            origins |= giver(sentence, token.index) if not origins | agents else frozenset()
            carried = True
    for given in _given(sentence, token.index) if sentence.has(GIVING) else ():
        agents |= frozenset(k for k in given.subjects if k > given.verb)
        goals |= frozenset(k for word, k in given.obliques if word in DIRECTED)
        carried = carried or bool(agents and goals)
    sender = by if takes(token.lemma) else by | whence(sentence, token.index, below)
    agents |= sender
    if of and backed(sentence, token.index, carrier):
        agents, patients = agents | of, patients - of
        if carrier is not None and not carrier.passive:
            patients |= frozenset(carrier.subjects)
        sender = of
    if token.lemma in CHARGES:
        goals |= _charged(sentence, token.index)
    if not agents and not takes(token.lemma):
        agents = origins
    carried = carried and bool(agents) and bool(patients | goals)
    return Event(
        token.index,
        token.lemma,
        agents,
        patients,
        goals,
        origins - agents,
        False,
        True,
        voiced=carried or bool(sender),
    )


def _told_apart(sentence: Sentence, token: Token) -> bool:
    """Whether words that do not hang on a noun may tell of whom it is: "the charge that …", "… came from"."""
    after = sentence.tokens[token.index + 1].lower if token.index + 1 < len(sentence.tokens) else ""
    return after == BY or token.lemma in CHARGES or sentence.has(APART)


def _given(sentence: Sentence, i: int) -> Iterator[Predicate]:
    """The participles after a noun that tell who does it, and to whom ("the charge levelled by X at Y")."""
    for predicate in sentence.predicates:
        token = sentence.tokens[predicate.verb]
        if token.head == i < predicate.verb and predicate.passive and token.lemma in GIVING:
            yield predicate


def _charged(sentence: Sentence, i: int) -> frozenset[int]:
    """Whom an accusation is about: the subject of its clause ("the charge that X lied")."""
    if i + 1 >= len(sentence.tokens) or sentence.tokens[i + 1].lower != "that":
        return frozenset()
    verb = next((p for p in sentence.predicates if p.verb > i + 1), None)
    return frozenset(verb.objects if verb.passive else verb.subjects) if verb else frozenset()


def _owners(sentence: Sentence, i: int) -> frozenset[int]:
    """Possessors: "the firm's offer", "its offer"."""
    words = sentence.tokens
    found = []
    for k in sentence.children[i]:
        if k > i:
            break
        if words[k].tag not in OWNING:
            continue
        after = words[k + 1].lower if k + 1 < len(words) else ""
        if (
            words[k].tag == "PRP$"
            or after in GENITIVES
            or "POS" in [words[m].tag for m in sentence.children[k]]
        ):
            found.append(k)
    return frozenset(found) if found else NONE


def _carrier(sentence: Sentence, i: int) -> Predicate | None:
    """The verb whose object a noun is, or that has it after "with" ("reacted with criticism")."""
    head = sentence.tokens[i].head
    if head > 0 and sentence.tokens[head].lower == "with":
        above = sentence.tokens[head].head
        if above < 0 or sentence.tokens[above].lemma not in ANSWERING:
            return None
        return next((p for p in sentence.predicates if p.verb == above), None)
    if head < 0 or not is_verb(sentence.tokens[head]):
        return None
    found = next((p for p in sentence.predicates if p.verb == head and i in p.objects), None)
    if found and sentence.tokens[head].lemma == "put" and any(word == "at" for word, _ in found.obliques):
        return None  # who "puts the payment at 9 million" tells how much it is
    return found
