"""What cited words, or the words beside them, vouch for; whether they mean somebody named elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import Final

from briefing.check.values.names import Vouched, names, vouched
from briefing.check.values.tables import same_word
from briefing.check.values.words import Words, listed, stem, words

PERSONAL: Final = listed("he she his her him himself herself i me my mine")
NEUTRAL: Final = PERSONAL | listed("they it their its them we us our itself themselves")
NATIONAL: Final = listed("they their them its it we our us")
OFFICES: Final = listed(
    "president chancellor minister premier secretary king queen pope governor mayor senator leader chief "
    "head chairman chairwoman spokesman spokeswoman ambassador envoy adviser candidate"
)
_BODIES: Final = listed(
    "country nation government company group club party union bloc alliance bank agency team town city "
    "court council commission organisation organization firm ministry university hospital school"
)
_HERE: Final = listed("here there")
_EXISTING: Final = listed("is are was were has have had will would")
_SEVERAL: Final = listed("two three four both")
_ENDINGS: Final = listed("s n ns an ian ans ians istan ese ern ish er ers ist ists ism ic i is ite ites")


class Pointing(IntEnum):
    """Whether a text has words that may mean somebody or something named outside it."""

    NOWHERE = 0
    PERHAPS = 1  # a pronoun, but after a name that it may mean
    OUTSIDE = 2  # a pronoun, "the minister" or "here" before any name


class Ground:
    """What several texts vouch for together."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = [text for text in texts if text]
        self._all: tuple[Vouched, ...] | None = None

    @property
    def all(self) -> tuple[Vouched, ...]:
        """What each text vouches for, found when it is first asked for."""
        if self._all is None:
            self._all = tuple([vouched(text) for text in self.texts])
        return self._all

    @cached_property
    def joined(self) -> str:
        """The folded words of the texts, one text a line."""
        return "\n".join([found.joined for found in self.all])

    def has(self, part: str) -> bool:
        """A folded word, in one of its spellings, stands in the texts, or a word it is derived from does."""
        for found in self.all:
            if part in found.every or not same_word(part).isdisjoint(found.every):
                return True
            if stem(part) in found.stems or not found.capitals.isdisjoint(_surname(part)):
                return True
            start = part[:4]
            alike = [word for word in found.capitals if word.startswith(start)] if len(part) > 3 else ()
            if alike and any(_derived(part, word) for word in alike):
                return True
        return False

    def before(self, part: str) -> frozenset[str]:
        """Capitalised words that stand directly before the word; "" if it also stands without one."""
        spelled = same_word(part)
        return frozenset(
            word for found in self.all for each in spelled for word in found.before.get(each, ())
        )

    def after(self, part: str) -> list[str]:
        """The words before which a capitalised word stands."""
        return sorted({word for found in self.all for word, lead in found.before.items() if part in lead})

    def alone(self, given: str) -> bool:
        """The word stands as a name without a surname after it: "Keir's coalition"."""
        return any(given in found.capitals for found in self.all) and not self.after(given)

    def says_here(self) -> bool:
        """The texts speak of the place where they were written."""
        return any("here" in found.every for found in self.all)

    def speaks_of(self, some: frozenset[str]) -> bool:
        """Some of these folded words stand in the texts."""
        return any(not some.isdisjoint(found.every) for found in self.all)

    def entity(self, id: str) -> frozenset[str]:
        """The forms in which an entity is named."""
        return frozenset().union(*[found.entities.get(id, ()) for found in self.all])

    def phrase(self, parts: Sequence[str]) -> bool:
        """The words stand in the texts, one after the other."""
        return f" {' '.join(parts)} " in self.joined

    def proper(self, parts: Sequence[str]) -> bool:
        """The same, the first of them with a capital."""
        for found in self.all:
            if parts[0] in found.capitals:
                return self.phrase(parts)
        return False

    def initials(self, letters: str) -> bool:
        """The texts spell out an acronym."""
        return any(letters in found.initials for found in self.all)

    def spelled(self, letters: str) -> bool:
        """The texts have words in small letters that begin with those of an acronym: "value-added tax"."""
        return any(_initials(found.joined).find(letters) >= 0 for found in self.all)

    def acronym(self, letters: str) -> bool:
        """The texts use an acronym."""
        return any(letters in found.capitals for found in self.all)

    def pointing(self, pronouns: frozenset[str]) -> Pointing:
        """Whether the texts may mean somebody named outside them."""
        return max((_pointing(text, pronouns) for text in self.texts), default=Pointing.NOWHERE)


@lru_cache(maxsize=1024)
def _initials(joined: str) -> str:
    """The first letters of the words of a text, in one; "of", "for", "and" and articles passed over."""
    return "".join([word[0] for word in joined.split() if word not in _PASSED])


_PASSED: Final = listed("of for and the a an in to")


@lru_cache(maxsize=1024)
def _pointing(text: str, pronouns: frozenset[str]) -> Pointing:
    cut = words(text)
    named = names(text)
    limit = named[0].first if named else len(cut)
    found = Pointing.NOWHERE
    for index, word in enumerate(cut.low):
        if word in pronouns and not (word == "it" and cut.at(index - 1) in ("make", "made")):
            found = Pointing.PERHAPS
            if index < limit or index < 3:
                return Pointing.OUTSIDE
        elif _points(cut, index, before_names=index < limit, people=pronouns is not NATIONAL):
            return Pointing.OUTSIDE
    return found


def _points(cut: Words, index: int, before_names: bool, people: bool) -> bool:
    """Here, the two, the country, the prime minister."""
    word, following = cut.low[index], cut.at(index + 1)
    if word in _HERE:
        return following not in _EXISTING
    if word == "the":
        return following in _SEVERAL or (following in _BODIES and before_names)
    return people and word in OFFICES and _described(cut, index)


def _described(cut: Words, index: int) -> bool:
    """ "The UK prime minister" without a name: an office after "the", with at most three words between."""
    after = index + 1
    if after < len(cut) and cut.surface[after][0].isupper():
        return False
    for back in range(index - 1, max(-1, index - 5), -1):
        if cut.low[back] == "the":
            return cut.at(after) != ","
        if not cut.low[back][0].isalpha():
            return False
    return False


def _surname(part: str) -> tuple[str, ...]:
    """The surname of "the Morrises", "the Blacks"."""
    if not part.endswith("s"):
        return ()
    return (part[:-1], part[:-2]) if part.endswith("es") else (part[:-1],)


def _derived(part: str, word: str) -> bool:
    """Parisian of Paris, Islamist beside Islamic: one root with endings of peoples and creeds."""
    return not _roots(part).isdisjoint(_roots(word))


@lru_cache(maxsize=16384)
def _roots(word: str) -> frozenset[str]:
    return frozenset(
        word[:cut] for cut in range(4, len(word) + 1) if cut == len(word) or word[cut:] in _ENDINGS
    )
