"""Who the cited words mean when they do not name a party that the claim names: "she", "the bank", "its plan".

A claim may name a party that only the rest of the article names. It is right if the cited words speak of that
party, and wrong if they name another one of its kind which the claim leaves out. Persons are told from bodies
by a title, an honorific, or a given name; the nearest person before the citation is whom "she" means.
"""

from __future__ import annotations

from collections import Counter
from enum import Enum
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from briefing.check.base import Passage
from briefing.check.values.names import Name, names, vouched
from briefing.check.values.offices import offices, unnamed_offices
from briefing.check.values.tables import common, entities, fold, members, same_word, titles
from briefing.check.values.words import Words, content, listed, words, words_before

_HONOURS: Final = listed("mr mrs ms miss dr sir dame lord lady judge justice deputy senator councillor")
_PERSONAL: Final = listed("he she his her him i me my himself herself we our")
_THINGS: Final = listed("it its they their itself")
_NOUNS: Final = listed(
    "company firm group bank union party agency council club team developer operator airline airlines "
    "maker manufacturer chain charity buyer seller owner bidder yard plant country island city town port "
    "state government retailer supplier utility regulator court commission ministry department hospital "
    "university school foundation"
)
_ROLE_ENDINGS: Final = (
    "er",
    "or",
    "ist",
    "ian",
    "man",
    "woman",
    "chair",
    "clerk",
    "attorney",
    "chief",
    "agent",
    "ant",
)
_PLURAL: Final = listed("they them their both")
_PLACE_FIRST: Final = listed("san santa saint st port new fort cape lake mount el la los las le al")
_BODY_LAST: Final = listed(
    "group bank party union council court news times post company corporation agency university college "
    "club front alliance league society association foundation institute research"
)
_PLACING: Final = listed("in at near outside inside around across through into off")
_INSIDE: Final = listed("in near inside outside")
_CONTRAST: Final = listed("than compared unlike against versus instead")
_FIRST_PERSON: Final = listed("i me my we our us mine")
TITLE_WORDS: Final = frozenset(word for title in titles() for word in title if len(word) > 3) | {
    "pm",
    "ceo",
    "mp",
}
_ITS_REACH: Final = 20
_CODE: Final = 6  # characters of a country's code, at most ("GB-ENG")
_HEADLINE: Final = 200  # characters of an article that say what it is about
_RECENT: Final = 3  # people named before the citation whom its pronoun may still mean


class Party(Enum):
    """What kind of party a name stands for."""

    PERSON = "person"
    COUNTRY = "country"
    INSTITUTION = "institution"
    PLACE = "place"
    BODY = "body"
    OPEN = "person or body"


_ALIKE: Final = frozenset(
    (
        *(frozenset((kind,)) for kind in Party),
        frozenset((Party.PERSON, Party.OPEN)),
        frozenset((Party.BODY, Party.OPEN)),
        frozenset((Party.INSTITUTION, Party.OPEN)),
        frozenset((Party.INSTITUTION, Party.BODY)),
        frozenset((Party.COUNTRY, Party.PLACE)),
    )
)


class Meant(Enum):
    """What the cited words say about a party that they do not name."""

    IT = "it"  # they point at it
    OPEN = "open"  # they may speak of it
    ANOTHER = "another"  # they name another party of its kind, which the claim leaves out
    ELSEWHERE = "elsewhere"  # their pronoun has a nearer person to mean


def party(name: Name, text: str) -> Party:
    """The kind of a name; ``text`` is all there is to read of the source."""
    if name.known:
        country = any(len(entity.id) <= _CODE and entity.id not in members() for entity in name.known)
        return Party.COUNTRY if country else Party.INSTITUTION
    people = persons(text)
    if any(not same_word(part).isdisjoint(people) for part in name.parts):
        return Party.PERSON
    if name.parts[-1] in _BODY_LAST or all(part in common() or part == "of" for part in name.parts):
        return Party.BODY
    return Party.PLACE if _lived_in(name.parts, text) else Party.OPEN


def _lived_in(parts: tuple[str, ...], text: str) -> bool:
    """The article speaks of things in it, or happening there."""
    folded, size = vouched(text).folded, len(parts)
    places = [index for index, word in enumerate(words(text).low, start=1) if word in _INSIDE]
    return any(tuple(folded[first : first + size]) == parts for first in places)


@lru_cache(maxsize=256)
def persons(text: str) -> frozenset[str]:
    """Folded names of the people of a text, given names and surnames; of a couple, also their plural."""
    cut = words(text)
    found = {office.person for office in offices(text)}
    for index, word in enumerate(cut.low[:-1]):
        if word in _HONOURS and cut.surface[index + 1][0].isupper():
            found.add(fold(cut.low[index + 1]))
    for name in names(text):
        if not name.known and _given_and_surname(name.parts) and cut.at(name.first - 1) != "the":
            found.update((name.parts[0], name.parts[-1]))
    found |= {plural for word in found for plural in (word + "s", word + "es")}
    return frozenset(found - _HONOURS)


def _given_and_surname(parts: tuple[str, ...]) -> bool:
    if not 2 <= len(parts) <= 4 or parts[0] in _PLACE_FIRST or parts[-1] in _BODY_LAST:
        return False
    return all(
        part not in common() and (part,) not in entities() and part.isalpha()
        for part in (parts[0], parts[-1])
    )


def meant(name: Name, claim: str, passages: tuple[Passage, ...]) -> Meant:
    """What the cited words say about ``name``, which they do not name but their article does."""
    everything = " \n\n".join(text for p in passages for text in _whole(p))
    kind = party(name, everything)
    others = [(other, p.text) for p in passages for other in names(p.text)]
    if kind is not Party.PERSON and any(tied(name, other, everything) for other, _ in others):
        return Meant.IT
    if any(_same_slot(name, claim, other, text) for other, text in others):
        return Meant.ANOTHER
    placed = words(claim).at(name.first - 1) in _PLACING
    if any(_left_out(words(text), other, kind, placed, claim, everything) for other, text in others):
        told = described(name, passages, everything)
        return Meant.OPEN if told or _pointed_at(name, kind, passages, everything) else Meant.ANOTHER
    if kind is not Party.PERSON:
        return Meant.OPEN
    return _by_office(name, passages, everything) or _by_pronoun(name, passages, everything)


def _pointed_at(name: Name, kind: Party, passages: tuple[Passage, ...], everything: str) -> bool:
    """A pronoun or "the company" before any name of the cited words may mean it, the nearest before them."""
    for passage in passages:
        cut = words(passage.text)
        rivals = [other.first for other in names(passage.text) if alike(kind, party(other, everything))]
        pronouns = _PERSONAL if kind is Party.PERSON else _THINGS
        first = next(
            (index for index, word in enumerate(cut.low) if _points(cut, index, word, pronouns)), len(cut)
        )
        headline = words(passage.article[:_HEADLINE] or passage.title).low
        if not name.known and first < len(cut) and any(fold(word) == name.parts[-1] for word in headline):
            return True
        if first >= min(rivals, default=len(cut)):
            continue
        if kind is Party.PERSON:
            nearest, _ = _nearest(passage, everything, quoted=False)
            if any(not same_word(part).isdisjoint(nearest) for part in name.parts):
                return True
        elif any(
            set(name.parts) <= set(other.parts) for other in names(f"{passage.title}. {passage.before}")
        ):
            return True
    return False


def described(name: Name, passages: tuple[Passage, ...], everything: str) -> bool:
    """ "The founder", where the article says near the name that it is the founder."""
    roles = set[str]()
    for passage in passages:
        cut = words(passage.text)
        for index, word in enumerate(cut.low[1:], start=1):
            if (
                cut.low[index - 1] == "the"
                and (word in TITLE_WORDS or word.endswith(_ROLE_ENDINGS))
                and not _named_next(cut, index + 1)
            ):
                roles.add(word)
    if not roles:
        return False
    low, last = words(everything).low, name.parts[-1]
    places = [index for index, word in enumerate(vouched(everything).folded) if word == last]
    return any(not roles.isdisjoint(low[max(0, index - 6) : index + 8]) for index in places)


def _named_next(cut: Words, index: int) -> bool:
    if cut.at(index) == ",":
        index += 1
    return index < len(cut) and cut.surface[index][0].isupper()


def _points(cut: Words, index: int, word: str, pronouns: frozenset[str]) -> bool:
    return word in pronouns or (
        pronouns is _THINGS and word in ("the", "its") and cut.at(index + 1) in _NOUNS
    )


def alike(one: Party, two: Party) -> bool:
    return frozenset((one, two)) in _ALIKE


def _by_office(name: Name, passages: tuple[Passage, ...], everything: str) -> Meant | None:
    """ "The Norwegian prime minister": the article says who that is."""
    holders = offices(everything)
    for passage in passages:
        borne = {(office.first, office.last) for office in offices(passage.text)}
        for first, _, title, country in unnamed_offices(passage.text):
            if any(start <= first < end for start, end in borne):
                continue
            held = [
                office.person
                for office in holders
                if office.title == title and (office.country == country or not office.country or not country)
            ]
            if held:
                same = any(person in same_word(part) for person in held for part in name.parts)
                return Meant.IT if same else Meant.ANOTHER
    return None


def _by_pronoun(name: Name, passages: tuple[Passage, ...], everything: str) -> Meant:
    pointed = False
    several = any(part.endswith("s") and part[:-1] in persons(everything) for part in name.parts)
    personal = _PERSONAL | _PLURAL if several else _PERSONAL
    for passage in passages:
        pronouns = personal & set(words(passage.text).low)
        if not pronouns:
            continue
        pointed = True
        nearest, further = _nearest(passage, everything, bool(pronouns & _FIRST_PERSON))
        for group, answer in ((nearest, Meant.IT), (further, Meant.OPEN)):
            if any(not same_word(part).isdisjoint(group) for part in name.parts):
                return answer
    return Meant.ELSEWHERE if pointed else Meant.OPEN


def tied(name: Name, other: Name, everything: str) -> bool:
    """The article makes ``other`` an officer of ``name``: "Norway's president, Astrid Lind"."""
    if other.known:
        return False
    last = other.parts[-1]
    for office in offices(everything):
        if office.person in same_word(last):
            if any(entity.id == office.country for entity in name.known):
                return True
            cut = words(everything)
            reach = _ITS_REACH if cut.at(office.first - 1) in ("its", "whose") else 5
            near = tuple(map(fold, cut.low[max(0, office.first - reach) : office.last + 3]))
            size = len(name.parts)
            follows = any(near[i : i + size] == name.parts for i in range(len(near)))
            if office.body.issuperset(name.parts) or follows:
                return True
    return False


def _same_slot(name: Name, claim: str, other: Name, text: str) -> bool:
    """Both names stand between the same two content words: "support for Norway's plan"."""
    mine, theirs = words(claim), words(text)
    if fold(mine.low[name.first]) == fold(theirs.low[other.first]):
        return False
    led = mine.low[max(0, name.first - 3) : name.first]
    if any(map(content, led)) and led == theirs.low[max(0, other.first - 3) : other.first]:
        return True
    before, after = _beside(mine, name)
    opening = mine.opens(name.first) and theirs.opens(other.first)
    if opening and after and _beside(theirs, other)[1] == after:
        return True
    return bool(before and after) and _beside(theirs, other) == (before, after)


def _beside(cut: Words, name: Name) -> tuple[str, str]:
    before = next(
        (stem for i in range(name.first - 1, max(-1, name.first - 4), -1) if (stem := content(cut.at(i)))), ""
    )
    after = next((stem for i in range(name.last, name.last + 4) if (stem := content(cut.at(i) or "."))), "")
    return before, after


def _whole(passage: Passage) -> tuple[str, ...]:
    return (
        (passage.article,)
        if passage.article
        else (passage.title, passage.before, passage.text, passage.after)
    )


def _left_out(cut: Words, other: Name, kind: Party, placed: bool, claim: str, everything: str) -> bool:
    """A cited party of that kind which the claim does not mention; ``placed``: the claim's is a place."""
    if not alike(kind, party(other, everything)):
        return False
    said = names(claim)
    ids = {entity.id for name in said for entity in name.known}
    located = cut.at(other.first - 1) in _PLACING
    if located and not placed:
        return False
    if any(entity.id in ids for entity in other.known) and not located:
        return False
    told = {fold(word) for word in words(claim).low}
    if told.isdisjoint(_CONTRAST) and _contrasted(cut, other):
        return False
    if kind is not Party.PERSON and not other.known and _told_by_title(cut, other, told):
        return False
    telling = [part for part in other.parts if part not in common()] or list(other.parts)
    last = telling[-1]
    return same_word(last).isdisjoint(told) and not {last + "s", last + "es"} & told


def _contrasted(cut: Words, other: Name) -> bool:
    """ "Compared with two under the Halden plan": the other side of a comparison may be left out."""
    return not _CONTRAST.isdisjoint(cut.low[max(0, other.first - 5) : other.first])


def _told_by_title(cut: Words, other: Name, told: set[str]) -> bool:
    """ "Astrid Lind, chief economist at the bank": the claim says "the economist"."""
    near = cut.low[max(0, other.first - 5) : other.last + 5]
    return any(fold(word) in told for word in near if word in TITLE_WORDS)


def _nearest(passage: Passage, everything: str, quoted: bool) -> tuple[frozenset[str], frozenset[str]]:
    """The people whom a pronoun of the cited words means: the last one named before (after a quotation, its
    speaker) and the one whom the article names most; then the last but one."""
    people = persons(everything)
    at = passage.article.find(passage.verbatim) if passage.article else -1
    before = passage.article[:at] if at >= 0 else f"{passage.title}\n\n{passage.before}"
    size = words_before(passage.article, at) if at >= 0 else -1
    said = vouched(passage.article).folded[:size] if size >= 0 else vouched(before).folded
    mentions = [
        word
        for word, following in zip_longest(said, said[1:], fillvalue="")
        if word in people and following not in people
    ]
    last = list(dict.fromkeys(reversed(mentions)))
    sure = {*last[:1], *(word for word, _ in Counter(mentions).most_common(1))}
    if quoted:
        sure.update(fold(word) for word in words(_following(passage)).low if fold(word) in people)
    return frozenset(sure), frozenset(last[1:_RECENT])


def _following(passage: Passage) -> str:
    """The rest of the paragraph, where a quotation names its speaker."""
    at = passage.article.find(passage.verbatim) if passage.article else -1
    return passage.article[at + len(passage.verbatim) :].split("\n", 1)[0] if at >= 0 else passage.after
