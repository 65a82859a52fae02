"""May two phrases mean one speaker: by name, by what describes them, or by what their article says?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from briefing.check.base import Evidence
from briefing.check.language.names import TABLE, any_same_name
from briefing.check.language.parse import Sentence, is_verb, named
from briefing.check.structure.anonymous import itself, personal, two_people, unnamed
from briefing.check.structure.bodies import of_other_sorts
from briefing.check.structure.borne import (
    abroad,
    by_office,
    by_offices,
    one_for_many,
    only_bearer,
    represents,
    stands_for,
    unsaid_office,
)
from briefing.check.structure.epithet import does
from briefing.check.structure.focus import stem
from briefing.check.structure.frame import Frame
from briefing.check.structure.one_speaker import one_speaker
from briefing.check.structure.party import VAGUE, animate, led_by
from briefing.check.structure.speaker_words import (
    ANYONE,
    BODIES,
    COUNTS,
    GENERIC,
    KIN,
    OFFICES,
    ORGANISATIONS,
    RELATED,
    SIDES,
    THINGS,
    TITLES,
)
from briefing.check.structure.voices import Voice
from briefing.check.values.parties import persons
from briefing.check.values.tables import fold

ALIKE, REACH, CLOSE = 0.65, 5, 7
NAMESAKES = frozenset("fund bank agency commission council union court organisation organization".split())
KNIGHTED = frozenset({"sir", "dame"})
CLOSING = frozenset({",", ";", ":", ".", "—"})
NAMES = frozenset({"NNP", "NNPS"})
MEDIA = frozenset("media press newspaper outlet broadcaster magazine journalist reporter".split())
# Adjectives that tell of what body somebody is.
SPHERES = frozenset(
    "military naval judicial religious financial industrial diplomatic medical scientific legal royal"
    " parliamentary presidential federal municipal academic clerical ecclesiastical".split()
)
OFFICERS = frozenset("official chief officer general diplomat leader delegate lawmaker aide adviser".split())
SENTENCE = re.compile(r"(?<=[.!?])[”\"']?\s+|\n+")
WORD = re.compile(r"[^\W\d_]+")
UNTOLD = THINGS | SIDES


@dataclass(eq=False)
class Party:
    """A speaker as one side has them: head words and all words that name or describe them.

    Not to be changed, and equal to itself only, so that what is asked of it often is worked out once.
    """

    sentence: Sentence
    heads: tuple[int, ...]
    words: frozenset[int]

    @cached_property
    def names(self) -> list[str]:
        """Proper nouns, titles left out where there are others."""
        found = [
            self.sentence.tokens[k].lower for k in sorted(self.words) if self.sentence.tokens[k].tag in NAMES
        ]
        return [name for name in found if name not in TITLES] or found

    @cached_property
    def nouns(self) -> list[str]:
        """Lemmas of the common nouns, and titles."""
        tokens = [self.sentence.tokens[k] for k in sorted(self.words)]
        return [t.lemma.lower() for t in tokens if t.tag in {"NN", "NNS"} or t.lower in TITLES]

    @cached_property
    def named(self) -> bool:
        """Whether the head is a name, or has one beside it, and is not a description alone."""
        tokens = self.sentence.tokens
        for k in self.heads:
            if tokens[k].tag in NAMES:
                return True
            if any(
                m > k and self.names and not any(map(is_verb, tokens[k:m])) for m in named(self.sentence, k)
            ):
                return True
        return False

    @cached_property
    def _described(self) -> list[str]:
        tokens = self.sentence.tokens
        return [tokens[k].lemma for k in self.heads if tokens[k].tag in {"NN", "NNS"}]

    def described(self) -> list[str]:
        """Lemmas of the heads that describe; not to be changed."""
        return self._described

    def pronoun(self) -> str:
        """ "he", "she", "it" …, or nothing."""
        tokens = self.sentence.tokens
        for k in self.heads:
            if tokens[k].tag == "PRP":
                return tokens[k].lower
        return ""

    def nobody(self) -> bool:
        """Whether it is no one in particular: "anyone", "one", "both"."""
        tokens = [self.sentence.tokens[k] for k in self.heads]
        return any(
            t.lower in ANYONE or (t.lower in VAGUE and t.tag != "PRP" and t.text != "US") for t in tokens
        )

    def speaks(self) -> bool:
        """Whether it is somebody who can say a thing: a name, a person, a body."""
        return self.named or bool(self.pronoun()) or any(animate(lemma) for lemma in self.described())

    def vague(self) -> bool:
        """Whether the words tell nobody from anybody: a pronoun, "one", "the paper", "officials"."""
        tokens = [self.sentence.tokens[k] for k in self.heads]
        if any(
            (t.lower in VAGUE and t.text != "US")
            or t.lower in ANYONE
            or t.tag in {"PRP", "DT", "WP", "WDT", "CD"}
            or is_verb(t)
            for t in tokens
        ):
            return True
        if self.named:
            return False
        described = self.described()
        if not UNTOLD.isdisjoint(described):
            return True
        if not OFFICES.isdisjoint(described):
            return False
        if any(self.sentence.tokens[k].lemma in SPHERES for k in self.words):
            return False
        if any(self.sentence.tokens[k].lower in TABLE for k in self.words):
            return False  # "a Norwegian diplomat"
        return all(t.lemma in GENERIC for t in tokens) and not self.names and not self.particular()

    def particular(self) -> list[str]:
        """What tells this speaker from others of the kind: nouns that describe not just anybody."""
        return [noun for noun in self.nouns if noun not in GENERIC and noun not in TITLES]

    @property
    def text(self) -> str:
        """The words for a message."""
        return " ".join(self.sentence.tokens[k].text for k in sorted(self.words | set(self.heads)))


@lru_cache(maxsize=4096)
def party(sentence: Sentence, voice: Voice, wide: bool = False) -> Party:
    """The speaker of a voice; ``wide`` takes in all nouns right before the phrase."""
    heads = tuple(_counted(sentence, k) for k in voice.speakers)
    words = voice.wide(sentence) if wide else voice.phrase(sentence)
    return Party(sentence, heads, words.union(heads))


def _counted(sentence: Sentence, i: int) -> int:
    """The head itself, or what "a number of", "a group of" counts."""
    words = sentence.tokens
    i = itself(sentence, i)
    if words[i].lemma in COUNTS and i + 2 < len(words) and words[i + 1].lower == "of":
        return next((k for k in range(i + 2, min(i + 6, len(words))) if words[k].tag in {"NNS", "NNP"}), i)
    return i


def compatible(frame: Frame, mine: Party, theirs: Party, evidence: Evidence) -> bool:
    """Whether the claim's speaker may be the evidence's. A report or study may be anybody's."""
    if not MEDIA.isdisjoint(theirs.described()) and not theirs.named and _no_journalist(mine, evidence):
        return False
    if not THINGS.isdisjoint(theirs.described()) and not theirs.named:
        return True
    if any(led_by(mine.sentence, k, theirs.sentence) for k in mine.heads):
        return True
    if of_other_sorts(mine.sentence, mine.heads, theirs.sentence, theirs.heads):
        return False
    if unsaid_office(mine, theirs) or one_speaker(frame, mine, theirs, evidence):
        return True
    borne = by_office(mine, theirs, evidence)
    if borne is not None:
        return borne
    if by_offices(mine, theirs, evidence) or only_bearer(mine, theirs, evidence):
        return True
    if mine.named:
        return _stood_for(frame, mine, theirs) or _at(mine, theirs) or _named(mine, theirs, evidence)
    heads = mine.described()
    if _one_of_several(mine, theirs) or abroad(mine, theirs):
        return False
    if theirs.named and does(theirs.sentence, max(theirs.words), heads, mine.particular()):
        return True
    alike = set(heads) & {*theirs.described(), *theirs.names}
    if alike and not (mine.names and theirs.names) and not (mine.particular() and theirs.particular()):
        return True
    if any(noun in RELATED for noun in theirs.described()):
        return not (mine.names and theirs.names) or any_same_name(mine.names, theirs.names)
    generic = any(lemma in GENERIC for lemma in heads)
    wanted = mine.particular() or _bodies(mine, theirs) if generic else heads
    told = not wanted or any(_accounted(frame, noun, theirs) for noun in wanted)
    offices = OFFICES.intersection(mine.nouns), OFFICES.intersection(theirs.nouns)
    if all(offices) and offices[0].isdisjoint(offices[1]):
        told = False
    told = told or (bool(theirs.names) and _introduced(evidence, theirs.names, wanted or heads, []))
    if not told:
        return False
    if mine.names and theirs.names and not any_same_name(mine.names, theirs.names):
        bodies = set(heads) & set(theirs.described()) & BODIES
        if (
            bodies or (offices[0] & offices[1] and not any(n in TABLE for n in (*mine.names, *theirs.names)))
        ) and not _stands(frame, mine.names):
            return True
        return _introduced(evidence, theirs.names, [], mine.names) or _just_named(frame, mine, theirs)
    return True


def _one_of_several(mine: Party, theirs: Party) -> bool:
    """Whether one who bears an office speaks in the claim, and in the source several without names."""
    one, several = (party.sentence.tokens[party.heads[0]] for party in (mine, theirs))
    if one.tag != "NN" or one.lemma not in OFFICES or several.tag != "NNS" or several.lemma == one.lemma:
        return False
    return unnamed(theirs.sentence, theirs.heads)


def _stood_for(frame: Frame, mine: Party, theirs: Party) -> bool:
    """Whether the source's phrase has another name for all that names the claim's ("the IMF", "the Fund")."""
    tokens = mine.sentence.tokens
    if mine.sentence is not frame.sentence:
        return False
    found = [frame.matches.get(k) for k in mine.words if tokens[k].tag in NAMES]
    return bool(found) and all(
        m is not None
        and m.token.text[0].isupper()
        and m.token.index in theirs.words
        and frame.source(m) is theirs.sentence
        for m in found
    )


def _at(mine: Party, theirs: Party) -> bool:
    """Whether the source has its speaker at the claim's body ("at the White House, press secretary X said"),
    or the claim has a body by the last word of the name whose letters the source gives ("the Fund")."""
    words, first = theirs.sentence.tokens, min(theirs.words)
    before = words[max(0, first - REACH) : max(0, first - 1)]
    if before and words[first - 1].text == "," and any(t.lower in {"at", "for"} for t in before):
        return any_same_name(mine.names, [t.lower for t in before if t.tag in NAMES])
    letters = [words[k].text for k in theirs.words if words[k].text.isupper() and len(words[k].text) > 2]
    return (
        len(mine.names) == 1
        and mine.names[0] in NAMESAKES
        and any(one[-1].lower() == mine.names[0][0] for one in letters)
    )


def _just_named(frame: Frame, mine: Party, theirs: Party) -> bool:
    """Whether the sentence right before names whom the claim's office belongs to ("Norway will not sign.
    Foreign Minister X …"), and the source's phrase names nobody's."""
    sentences = frame.evidence.sentences
    at = next((n for n, s in enumerate(sentences) if s is theirs.sentence), 0)
    words = [theirs.sentence.tokens[k] for k in sorted(theirs.words)]
    first = next((t.lower for t in words if t.tag in NAMES or t.lower in TITLES), "")
    if not at or first not in TITLES or any(stands_for(name) for name in theirs.names):
        return False
    before = [t.lower for t in sentences[at - 1].tokens if t.tag in NAMES]
    return bool(OFFICES.intersection(mine.nouns)) and any_same_name(mine.names, before[:1])


def _stands(frame: Frame, names: list[str]) -> bool:
    words = [t.lower for s in frame.evidence.sentences for t in s.tokens if t.tag in NAMES]
    return any_same_name(names, words)


def _bodies(mine: Party, theirs: Party) -> list[str]:
    """The bodies that the two speak for, where both speak for one: "the group's spokeswoman"."""
    own = [noun for noun in mine.nouns if noun in BODIES and noun not in mine.described()]
    return own if any(noun in BODIES for noun in theirs.nouns) else []


def _named(mine: Party, theirs: Party, evidence: Evidence) -> bool:
    if any_same_name(mine.names, theirs.names):
        return not two_people(mine.names, theirs.names)
    if _knighted(mine, theirs, evidence):
        return True
    if any(theirs.sentence.tokens[k].lower in mine.names for k in theirs.heads):
        return True  # a name that the tagger takes for a word
    if not theirs.named and (_beside(mine, theirs) or abroad(mine, theirs) or one_for_many(mine, theirs)):
        return False
    if theirs.named:
        one, two = (any(n in ORGANISATIONS or n in TABLE for n in p.names) for p in (mine, theirs))
        return (
            one
            and not two
            and not personal(mine.names)
            and represents(evidence, theirs.names[-1], mine.names)
        )
    if unnamed(theirs.sentence, theirs.heads) and _person(mine, evidence):
        return False
    if theirs.names:
        return _introduced(evidence, mine.names, theirs.described(), theirs.names)
    if any(noun in BODIES or noun in GENERIC for noun in theirs.described()):
        return True
    return _introduced(evidence, mine.names, theirs.described(), [])


def _knighted(mine: Party, theirs: Party, evidence: Evidence) -> bool:
    """ "Sir John" for "Gower", told as "John Gower" in the article."""
    words = mine.sentence.tokens
    if len(mine.names) != 1 or not theirs.names or not any(words[k].lower in KNIGHTED for k in mine.words):
        return False
    full = f"{mine.names[0]} {theirs.names[-1]}"
    return any(full in p.article.lower() or full in p.text.lower() for p in evidence.passages)


def _no_journalist(mine: Party, evidence: Evidence) -> bool:
    """Whether the claim's speaker is surely not the press: an officer, a country, somebody of the article."""
    if mine.named:
        return any(name in TABLE for name in mine.names) or _person(mine, evidence)
    return any(noun in OFFICES or noun in OFFICERS for noun in mine.described())


def _person(mine: Party, evidence: Evidence) -> bool:
    """Whether the article tells of somebody with the claim's name as of a person."""
    names = {fold(name) for name in personal(mine.names)}
    return bool(names) and any(not names.isdisjoint(persons(p.article)) for p in evidence.passages)


def _beside(mine: Party, theirs: Party) -> bool:
    """Whether the source's sentence names the claim's speaker apart from its own."""
    tokens = theirs.sentence.tokens
    if not mine.names:
        return False
    others = [t.lower for t in tokens if t.tag in NAMES and t.index not in theirs.words]
    return any_same_name([mine.names[-1]], others)


def _accounted(frame: Frame, noun: str, theirs: Party) -> bool:
    there = {*theirs.nouns, *theirs.names, *_told_of(theirs)}
    if noun in there or any(stem(noun) == stem(other) for other in there):
        return True
    if any(noun in kin and not kin.isdisjoint(there) for kin in KIN):
        return True
    if noun in frame.evidence.lemmas and _somebodys(theirs):
        return True  # "the co-operative disagrees. Its chairwoman, Ann Lee, says"
    return any(frame.evidence.accounts(noun).get(other, 0.0) >= ALIKE for other in there)


def _somebodys(theirs: Party) -> bool:
    """Whether a speaker is told as that of a body which another sentence names."""
    words, first = theirs.sentence.tokens, min(theirs.words)
    return any(t.lower in {"its", "their"} for t in words[max(0, first - 3) : max(theirs.words)])


def _told_of(theirs: Party) -> list[str]:
    """Words of the clause that tells who a named speaker is ("Lee, who leads the union, says")."""
    words, last = theirs.sentence.tokens, max(theirs.heads)
    if last + 3 >= len(words) or words[last + 1].text != "," or words[last + 2].lower not in {"who", "which"}:
        return []
    end = next((t.index for t in words[last + 3 :] if t.text in CLOSING), len(words))
    return [word for t in words[last + 3 : end] if t.content for word in (t.lemma, t.lower.rstrip("s"))]


def _introduced(evidence: Evidence, names: list[str], nouns: list[str], others: list[str]) -> bool:
    """Whether another sentence of the article that has the name has one of the nouns too, or any sentence one
    of the other names close by."""
    wanted = {stem(noun) for noun in nouns if names}
    for passage in evidence.passages:
        cited = set(_told(passage.text)) if nouns else set()
        for words in _told(passage.article):
            if not names or names[-1] not in words or words in cited:
                continue
            if wanted and any(stem(word) in wanted for word in words):
                return True
            if others:
                at = words.index(names[-1])
                if any_same_name(list(words[max(0, at - CLOSE) : at + CLOSE]), others):
                    return True
    return False


@lru_cache(maxsize=128)
def _told(article: str) -> tuple[tuple[str, ...], ...]:
    """The words of each sentence of an article."""
    return tuple(tuple(WORD.findall(part.lower())) for part in SENTENCE.split(article) if part)
