"""The names of a sentence, which of them name one party, and what kind of party that is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.check.language import cues
from briefing.check.language.matching import Index
from briefing.check.language.names import same_name
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.tables import lexicon
from briefing.check.language.words import FINITE, Token
from briefing.check.structure.parts import COARSE, cuts
from briefing.check.structure.people import BODIES as ACTING
from briefing.check.structure.people import collective
from briefing.check.values.moment import MONTHS
from briefing.check.values.tables import Key, common, entities, first_words, fold, standing_for, titles

NAMES = frozenset({"NNP", "NNPS"})
PLACING = frozenset("in at near outside inside around across through off into between".split())
INNER = frozenset("of de al van von der for".split())
WITHIN = frozenset({"DT", "JJ", "NN", "NNS", "PRP$", "CD", "POS", "NNP"})
LISTING = frozenset({"NNP", "NNPS", ",", "CC", "DT"})
MONEY = frozenset("$£€¥")
TITLES = frozenset(word for title in titles() for word in title if len(word) > 3) | frozenset(
    "mr mrs ms dr sir lord lady dame baroness professor prof judge justice captain colonel major general"
    " lieutenant sergeant brigadier commodore admiral senator councillor cardinal bishop sheikh prince king"
    " queen alderman provost rabbi sister brother father vice deputy former acting".split()
)
BODIES = frozenset(
    "group bank party union council court agency university college club front alliance league society"
    " association foundation institute research company corporation board ministry commission committee fund"
    " trust centre center office force army navy guard service authority department parliament assembly"
    " congress senate plc ltd inc studios holdings partners press times post news mutual insurance"
    " capital airlines airways railways rail freight energy motors industries".split()
)
LAND = frozenset(
    "lake river mount cape port san santa saint st island islands bay valley province district north south"
    " east west fort sea gulf mountains canal strait isle coast el".split()
)
LISTENING = frozenset("tell inform show".split())
BEFORE = frozenset({"NN", "NNS", "JJ", "DT", "PRP$"})
CLAUSAL = frozenset("that while whereas although because if".split())
CODE = 6  # characters of a country's code, at most
LONGEST = 5


class Mention(NamedTuple):
    """A name: its sentence, first and last word, the words that tell it, and what of the tables it names."""

    number: int
    first: int
    last: int
    words: frozenset[str]
    ids: frozenset[str]

    def text(self, sentence: Sentence) -> str:
        """The name as its sentence has it."""
        return " ".join(t.text for t in sentence.tokens[self.first : self.last + 1])


Party = tuple[Mention, ...]
"""All mentions of one party in the evidence, the first of them first."""


def key_of(words: Sequence[Token]) -> Key:
    """Some words as the tables have them; nothing for words that end in a mark."""
    return _key([t.lower for t in words])


def _key(words: Sequence[str]) -> Key:
    if not words or not words[-1][0].isalnum():
        return ()
    if len(words) == 1 and "-" not in words[0]:
        return (fold(words[0]),)
    return tuple([fold(part) for word in words for part in word.split("-") if part and part[0].isalnum()])


@lru_cache(maxsize=4096)
def mentions(sentence: Sentence, number: int = 0) -> tuple[Mention, ...]:
    """The names of a sentence, a run of capitals each."""
    words, found, end = sentence.tokens, [], 0
    for i in [t.index for t in words if t.text[0].isupper()]:
        if i < end or not _capital(words, i):
            continue
        last = i
        while (step := _goes_on(words, last)) > last:
            last = step
        end = last + 1
        name = words[i:end]
        told = [t.lower for t in name if t.text[0].isupper() and len(t.text) > 1]
        own = frozenset(told) - TITLES
        if own:
            found.append(Mention(number, i, last, own, _ids(tuple([t.lower for t in name]))))
    return tuple(found)


def _goes_on(words: tuple[Token, ...], last: int) -> int:
    """The next word of a name, or its last."""
    if last + 1 < len(words) and _capital(words, last + 1):
        return last + 1
    joined = last + 2 < len(words) and words[last + 1].lower in INNER and _capital(words, last + 2)
    return last + 2 if joined and not _tabled(words[last].lower) else last


def _capital(words: tuple[Token, ...], i: int) -> bool:
    token = words[i]
    if not token.text[0].isupper() or token.lower in DAYS or token.lower in MONTHS or token.text == "I":
        return False
    if i + 1 < len(words) and words[i + 1].text[0] in MONEY:
        return False
    if token.tag not in NAMES:
        return _tabled(token.lower)
    if token.lower not in common() or token.lower not in lexicon() or _tabled(token.lower):
        return True
    return any(t.text[0].isalnum() for t in words[:i])


@lru_cache(maxsize=20_000)
def _tabled(word: str) -> bool:
    """Whether the tables have a capitalised word, here in lower case, as a name."""
    return _key((word,)) in entities()


@lru_cache(maxsize=4096)
def _ids(name: tuple[str, ...]) -> frozenset[str]:
    """What the tables have for parts of a name, the longest from each of its words."""
    found: set[str] = set()
    for start, word in enumerate(name):
        if fold(word.split("-")[0]) not in first_words():
            continue
        for last in range(min(len(name), start + LONGEST), start, -1):
            known = entities().get(_key(name[start:last]))
            if known:
                found.update(entity.id for entity in known)
                break
    return frozenset(found)


def alike(one: Mention, two: Mention) -> int:
    """How much two mentions have in common; 0 if they name two parties."""
    if not one.ids.isdisjoint(two.ids):
        return 2
    if one.ids and two.ids and one.words.isdisjoint(two.words):
        return 0
    shared = 0
    for word in one.words:
        for other in two.words:
            if same_name(word, other):
                shared += 1
                break
    return shared


@lru_cache(maxsize=256)
def parties(evidence: Index) -> tuple[Party, ...]:
    """The named parties of the evidence."""
    groups: list[list[Mention]] = []
    for number, sentence in enumerate(evidence.sentences):
        for one in mentions(sentence, number):
            for group in groups:
                if any(one.ids & o.ids or one.words <= o.words or o.words <= one.words for o in group):
                    group.append(one)
                    break
            else:
                groups.append([one])
    return tuple(map(tuple, groups))


@lru_cache(maxsize=1024)
def kind_of(evidence: Index, number: int) -> str:
    """Whether a party, by its number, is a place, a person or a body; "open" if nothing tells."""
    votes = {"place": 0, "person": 0, "body": 0}
    for one in parties(evidence)[number]:
        words = evidence.sentences[one.number].tokens
        own = words[one.first : one.last + 1]
        low = [t.lower for t in own]
        before = words[one.first - 1] if one.first else None
        after = words[one.last + 1] if one.last + 1 < len(words) else None
        if not BODIES.isdisjoint(low):
            return "body"
        if one.ids:
            return "place" if any(len(id) <= CODE or "/" in id for id in one.ids) else "body"
        if not LAND.isdisjoint(low):
            return "place"
        if low[0] in TITLES:
            return "person"
        if before is not None:
            who = "body" if before.lemma in BODIES or before.lemma in ACTING else "person"
            votes[who] += 2 * (before.tag == "NN" and collective(before.lemma))
            votes["person"] += 3 * (before.lower in TITLES)
            votes["place"] += 2 * (before.lower in PLACING)
            votes["body"] += before.lower == "the"
        if after is not None:
            votes["person"] += (after.lemma in cues.SPEECH_CLASS) + 2 * (
                after.lower in {"who", "whose", "whom"}
            )
        votes["place"] += 2 * any(key_of((t,)) in standing_for() for t in own)
        votes["person"] += len(low) == 2 and all(
            w.isalpha() and len(w) > 1 and w not in common() for w in low
        )
        votes["body"] += len(low) > 2 or any(len(t.text) > 1 and t.text.isupper() for t in own)
    best = max(votes, key=lambda kind: votes[kind])
    return best if votes[best] else "open"


def slot(evidence: Index, one: Mention) -> str:
    """Whether a party is where something is, or who is told it, or neither."""
    words, i = evidence.sentences[one.number].tokens, one.first - 1
    while i >= 0 and words[i].tag in WITHIN and one.first - i < LONGEST:
        i -= 1
    if i < 0:
        return ""
    return "in" if words[i].lower in PLACING else "told" if words[i].lemma in LISTENING else ""


@lru_cache(maxsize=2048)
def role(evidence: Index, one: Mention) -> str:
    """What a party is in its part of the sentence: after which preposition, owner, subject or object; empty
    if it only describes another word."""
    sentence = evidence.sentences[one.number]
    words, parts, k = sentence.tokens, cuts(sentence)[COARSE], one.first - 1
    while k >= 0 and words[k].tag in BEFORE:
        k -= 1
    if k >= 0 and words[k].tag in {"IN", "TO"} and words[k].lower not in CLAUSAL:
        return words[k].lower
    after = words[one.last + 1].tag if one.last + 1 < len(words) else ""
    if after in {"NN", "NNS", "JJ"}:
        return ""
    if after == "POS":
        return "owner"
    if k >= 0 and words[k].verb and parts[k] == parts[one.last]:
        return "object"
    told = (t for t in words[one.last + 1 :] if parts[t.index] == parts[one.last])
    return "subject" if any(t.tag in FINITE for t in told) else "object"


@lru_cache(maxsize=1024)
def rivals(evidence: Index, number: int) -> tuple[tuple[int, bool], ...]:
    """The parties that stand side by side with one, and whether in one role: of its kind, named in like
    places, neither part of the other, and not before a noun that they go with ("the Paris talks")."""
    there = parties(evidence)
    mine, kind = there[number], kind_of(evidence, number)
    slots, roles = {slot(evidence, m) for m in mine}, {role(evidence, m) for m in mine} - {""}
    found = []
    for other, theirs in enumerate(there):
        words = evidence.sentences[theirs[0].number].tokens
        after = words[theirs[0].last + 1 : theirs[0].last + 2]
        if (
            other != number
            and kind_of(evidence, other) == kind
            and not any(t.tag in {"NN", "NNS", "NNP"} for t in after)
            and any(slot(evidence, m) in slots for m in theirs)
            and not any(
                _listed(evidence, *pair) or _lies_in(evidence, *pair)
                for pair in ((mine, theirs), (theirs, mine))
            )
        ):
            found.append((other, any(role(evidence, m) in roles for m in theirs)))
    return tuple(found)


def _listed(evidence: Index, one: Party, two: Party) -> bool:
    """Whether both are named in one list, of which all is told of each."""
    return any(
        a.number == b.number
        and a.last < b.first
        and all(t.tag in LISTING for t in evidence.sentences[a.number].tokens[a.last + 1 : b.first])
        for a in one
        for b in two
    )


def _lies_in(evidence: Index, one: Party, two: Party) -> bool:
    """Whether a name of the first party is one of a place in the second."""
    ids = frozenset(id for m in two for id in m.ids)
    return bool(ids) and any(
        ids
        & standing_for().get(key_of(evidence.sentences[m.number].tokens[m.first : m.last + 1]), frozenset())
        for m in one
    )
