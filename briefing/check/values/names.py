"""Names in a text: runs of capitalised words, the entities of the tables, and what a text can vouch for."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from briefing.check.language.tables import lexicon
from briefing.check.language.tagger import lexical
from briefing.check.language.thesaurus import entry
from briefing.check.language.words import bases
from briefing.check.values.moment import MONTHS, WEEKDAYS
from briefing.check.values.tables import Entity, beginnings, common, entities, first_words, fold
from briefing.check.values.units import CURRENCY_CODES, MEASURES
from briefing.check.values.words import Words, listed, stem, words

PARTICLES: Final = listed(
    "von van der den de del della di da dos du la le el al bin ibn ben ter ten zu y abu"
)
_SMALL: Final = listed("of the and for in on de la und des du to")
NO_NAMES: Final = (
    listed(
        "a i i'm i've i'll i'd mr mrs ms miss dr sir dame lord lady prof professor sen rep rev st mp mps "
        "qc kc am pm gmt bst ad bc god ok tv dvd ceo christmas easter new north south east west northern "
        "southern eastern western central great mid upper lower old earth internet web january"
    )
    | frozenset(MONTHS)
    | frozenset(WEEKDAYS)
)
_SUFFIXES: Final = (
    *(
        "ing",
        "ly",
        "tion",
        "tions",
        "sion",
        "sions",
        "ment",
        "ments",
        "ness",
        "ism",
        "ists",
        "ising",
        "izing",
        "ised",
    ),
    *("ized", "ability", "ibility", "ology", "less", "ful", "ers", "ical"),
)


class Name(NamedTuple):
    """A name: words ``[first, last)``, folded ``parts``; ``known`` to a table; ``opens`` a sentence."""

    first: int
    last: int
    parts: tuple[str, ...]
    known: tuple[Entity, ...] = ()
    opens: bool = False


class Vouched:
    """What a text vouches for: folded words, capitalised words and the one before, entities, initials.

    Most names stand in the text as they are, so that only ``joined`` is asked for.
    """

    def __init__(self, text: str) -> None:
        self.cut = words(text)
        self.folded = [*map(fold, self.cut.low)]
        self.joined = " " + " ".join([word for word in self.folded if word[:1].isalnum()]) + " "

    @cached_property
    def every(self) -> frozenset[str]:
        """The folded words."""
        return frozenset(self.folded)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The folded capitalised words."""
        return frozenset([self.folded[index] for index in self.cut.capitals])

    @cached_property
    def before(self) -> dict[str, frozenset[str]]:
        """Capitalised word -> the capitalised words before it; "" where there is none."""
        found: dict[str, set[str]] = {}
        for index in self.cut.capitals:
            found.setdefault(self.folded[index], set()).update(_leading(self.cut, index, self.folded))
        return {word: _ALONE if lead == _ALONE else frozenset(lead) for word, lead in found.items()}

    @cached_property
    def entities(self) -> dict[str, set[str]]:
        """The id of whatever the names of the tables stand for -> the forms in which it is named."""
        starts, folded = first_words(), self.folded
        forms: dict[str, set[str]] = {}
        for index in self.cut.capitals:
            if folded[index] in starts:
                for entity in known_at(self.cut, index)[0]:
                    forms.setdefault(entity.id, set()).add(entity.form)
        return forms

    @cached_property
    def initials(self) -> frozenset[str]:
        """The first letters of two to seven capitalised words in a row."""
        low, found, run = self.cut.low, set[str](), list[str]()
        last = -1
        for index in self.cut.capitals:
            if run and not all(word in _SMALL or word == "-" for word in low[last + 1 : index]):
                _flush(run, found)
            last = index
            run.append(self.cut.surface[index])
        _flush(run, found)
        return frozenset(found)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words, folded and as written."""
        low = [word for word in self.cut.low if word[0].isalpha()]
        return frozenset(map(stem, {*low, *map(fold, low)}))


@lru_cache(maxsize=1024)
def names(text: str) -> tuple[Name, ...]:
    """The names of a claim, in order; words that merely open a sentence are left out."""
    cut = words(text)
    if not cut.capitals:
        return ()
    found: list[Name] = []
    shouting = _headline(cut)
    starts, low = first_words(), cut.low
    index = 0
    for place in cut.capitals:
        if place < index or _unit(cut, place):
            continue
        if fold(low[place]) in starts:
            known, last = known_at(cut, place)
            if known:
                found.append(Name(place, last, _parts(cut, place, last), known, cut.opens(place)))
                index = last
                continue
        index = _run_end(cut, place)
        name = _proper(cut, place, index, shouting)
        if name is not None:
            found.append(name)
    return tuple(found)


def _unit(cut: Words, index: int) -> bool:
    """A unit or currency in capitals: 1,200 MW, GBP 5m, US dollars."""
    low = cut.low
    if index and low[index] in MEASURES and low[index - 1][-1].isdecimal():
        return True
    following = low[index + 1] if index + 1 < len(low) else ""
    return following in _DOLLARS or (following[:1].isdecimal() and cut.surface[index] in CURRENCY_CODES)


_DOLLARS: Final = ("dollar", "dollars")


def _capital(cut: Words, index: int) -> bool:
    return cut.surface[index][0].isupper()


def known_at(cut: Words, index: int) -> tuple[tuple[Entity, ...], int]:
    """The longest table name that starts at word ``index``, and the index after it."""
    low = cut.low
    first = fold(low[index])
    most = first_words().get(first, 0)
    if not most:
        return (), index
    table = entities()
    if most > 1:
        hyphens = most - 1 if cut.at(index + 1) == "-" else 0  # Port-au-Prince
        reach = range(index, min(index + most + hyphens, len(low)))
        places = [at for at in reach if low[at][0].isalnum()]
        if len(places) > 1 and (first, fold(low[places[1]])) in beginnings():
            parts = [fold(low[at]) for at in places]
            for size in range(len(parts), 1, -1):
                found, last = table.get(tuple(parts[:size])), places[size - 1] + 1
                if found and _spelled_as_name(cut, index, last, found):
                    return found, last
    found = table.get((first,))
    if found and _spelled_as_name(cut, index, index + 1, found):
        return found, index + 1
    return (), index


def _spelled_as_name(cut: Words, index: int, last: int, found: tuple[Entity, ...]) -> bool:
    """The pronoun "us" is not the US, and "who" not the WHO: short names must be in capitals. "Franco" may be
    anybody but in "Franco-German"."""
    if cut.low[index] in _COMBINING:
        return cut.at(last) in ("-", "‑", "–")
    if last == index + 1 and len(cut.low[index].replace(".", "")) <= 3:
        return cut.surface[index].replace(".", "").isupper() or not any(
            e.shown.lower() != cut.low[index] for e in found
        )
    return _capital(cut, index) and (cut.low[index] != "the" or _capital(cut, last - 1))


#: Names of peoples that stand before a hyphen only: "Franco-German".
_COMBINING: Final = listed("anglo franco sino russo indo austro italo hispano luso greco graeco turco finno")


def _run_end(cut: Words, index: int) -> int:
    low, surface, size = cut.low, cut.surface, len(cut.low)
    last = index + 1
    while last < size:
        if surface[last][0].isupper() and cut.sentence[last] == cut.sentence[index]:
            if (known_at(cut, last)[0] and low[last] not in _GIVEN_PARTS) or _unit(cut, last):
                break
            last += 1
        elif low[last] in PARTICLES and last + 1 < size and _after_particles(cut, last):
            last += 1
        elif low[last] in _JOINTS and last + 1 < size and surface[last + 1][0].isupper() and cut.glued(last):
            if low[last] == "." and len(low[last - 1]) > 1:
                break
            last += 1
        else:
            break
    return last


_JOINTS: Final = frozenset(("-", ".", "'", "’"))
_GIVEN_PARTS: Final = frozenset(("jordan", "georgia", "chad", "israel", "london", "paris", "lords", "house"))


def _after_particles(cut: Words, index: int) -> bool:
    while index < len(cut) and cut.low[index] in PARTICLES:
        index += 1
    return index < len(cut) and _capital(cut, index)


def _parts(cut: Words, first: int, last: int) -> tuple[str, ...]:
    return tuple([fold(word) for word in cut.low[first:last] if word[0].isalnum()])


def _proper(cut: Words, first: int, last: int, shouting: bool) -> Name | None:
    """A run without the words at its start that only open a sentence; nothing if no name is left."""
    low = cut.low
    opens = cut.opens(first)
    while first < last and (low[first] in NO_NAMES or not low[first][0].isalpha()):
        first += 1
    if (opens or shouting) and first < last and _ordinary(cut, first) and not _said(cut, first, last):
        rest = first + 1
        while rest < last and ((shouting and _ordinary(cut, rest)) or not low[rest][0].isalpha()):
            rest += 1
        first = rest
        while first < last and low[first] in NO_NAMES:  # "Both Ms Strand and …"
            first += 1
    while first < last and (low[last - 1] in NO_NAMES or len(low[last - 1]) == 1):
        last -= 1
    parts = _parts(cut, first, last)
    if parts and (len(parts[0]) > 1 or any(len(part) > 1 for part in parts)):
        return Name(first, last, parts, (), opens)
    return None


def _ordinary(cut: Words, index: int) -> bool:
    word = cut.low[index]
    if len(word) > 1 and cut.surface[index].isupper() and word not in _WORDS_IN_CAPITALS:
        return False
    return _no_name(word)


@lru_cache(maxsize=16384)
def _no_name(word: str) -> bool:
    """A word that is no name, for all that it has a capital at the beginning of a sentence."""
    if fold(word) in common() or word.endswith(_SUFFIXES) or "'" in word:
        return True
    if lexical(word) == ("JJ",) or lexicon().get(word, "").startswith("P="):  # sceptical, airmen
        return True
    return _compound(word) or _more(word) or _inflected(word)


def _inflected(word: str) -> bool:
    """A plural or participle of a word with a meaning: plundered, hailstones."""
    if word.endswith("s") and not word.endswith("ss"):
        return bool(entry(word[:-1]).senses)
    return word.endswith("ed") and any(entry(base).senses for base in bases(word))


def _more(word: str) -> bool:
    """A comparative or superlative of an ordinary adjective: dearer, happiest, bigger."""
    for ending in ("er", "est", "r", "st"):
        base = word.removesuffix(ending)
        if base != word and len(base) > 2:
            forms = (base, base[:-1] + "y" if base[-1] == "i" else base, base[:-1])
            if any(
                form in common() and "JJ" in lexical(form)
                for form in forms[: 3 if base[-1] == base[-2] else 2]
            ):
                return True
    return False


def _compound(word: str) -> bool:
    """Hydropower, floodwaters: a first part that makes compounds, and an ordinary word."""
    return any(word[:cut] in _FIRST_PARTS and word[cut:] in common() for cut in range(2, len(word) - 3))


_FIRST_PARTS: Final = listed(
    "hydro agri bio cyber geo micro macro nano eco tele photo thermo counter inter multi super semi ultra "
    "hyper over under out fore mega mini anti non pre post re un co self air water flood snow rain wind "
    "fire farm land sea head back work home house road rail sun sub trans electro petro radio aero auto "
    "extra intra neuro"
)
_WORDS_IN_CAPITALS: Final = frozenset(("a", "an", "the", "no", "not"))
_SAYING: Final = listed(
    "said says told tells added adds warned warns argued argues insisted insists stressed stresses "
    "announced promised pledged denied claimed claims admitted urged refuted called noted signalled "
    "signaled described indicated proposed accused spoke wrote tweeted confirmed suggested acknowledged "
    "accepted disclosed reiterated underlined dismissed rejected welcomed praised thanked emphasised "
    "emphasized underscored cautioned"
)
_SPEAKING_NOUNS: Final = listed(
    "police staff management parliament government court council state congress labour church union team "
    "club company everyone everybody nobody someone he she who it they one another that government"
)


def _said(cut: Words, first: int, last: int) -> bool:
    """ "Trump said": a bare singular noun that speaks is a name."""
    word = cut.low[first]
    if last != first + 1 or last >= len(cut) or cut.low[last] not in _SAYING:
        return False
    return word not in _SPEAKING_NOUNS and not word.endswith("s") and stem(word) == fold(word)


def _headline(cut: Words) -> bool:
    """Most words are capitalised, so capitals tell nothing."""
    if len(cut.capitals) < _HEADLINE:
        return False
    large = [word for place in cut.capitals if len(word := cut.surface[place]) > 3 and word[0].isalpha()]
    if len(large) < _HEADLINE:
        return False
    long = [word for word in cut.surface if len(word) > 3 and word[0].isalpha()]
    return len(long) > _HEADLINE and len(large) > 0.7 * len(long)


_HEADLINE: Final = 4


@lru_cache(maxsize=1024)
def vouched(text: str) -> Vouched:
    """Everything that ``text`` can account for."""
    return Vouched(text)


def _leading(cut: Words, index: int, folded: list[str]) -> set[str]:
    """The capitalised words of the same name before word ``index`` (at most three); "" if there is none."""
    found: set[str] = set()
    back = index - 1
    while back >= 0 and len(found) < 3:
        if cut.surface[back][0].isupper() and cut.sentence[back] == cut.sentence[index]:
            found.add(folded[back])
        elif cut.low[back] not in ("-", ".") and cut.low[back] not in PARTICLES:
            break
        back -= 1
    return found or {""}


_ALONE: Final = frozenset(("",))


def _flush(run: list[str], initials: set[str]) -> None:
    if len(run) > 1:
        letters = [word[0].lower() for word in run]
        for size in range(2, min(len(run), 7) + 1):
            initials.update(["".join(letters[start : start + size]) for start in range(len(run) - size + 1)])
    run.clear()
