"""One actor under several names: resolved by the sources' own words, never across people."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from briefing.check.values.tables import entities, fold, key
from briefing.prose.speakers import NAME, person_or_body

_NAME = re.compile(NAME)
_TITLED = re.compile(
    rf"(?P<title>(?:[A-Z][\w.]*\s+)?(?:[Pp]rime\s+[Mm]inister|[Pp]resident|[Ff]oreign\s+[Mm]inister"
    rf"|[Ss]ecretary-?\s?[Gg]eneral|[Cc]hancellor|[Mm]ayor))\s+(?P<name>{NAME})"
)
_CLERICAL = frozenset("Sir Lord Lady Dame Mr Mrs Ms Dr".split())
_UNMARKED = frozenset("Prime Foreign President Chancellor Mayor Former The".split())
_TABLE = "\0"


class Actors:
    """Resolves names as claims have them to actors, from the texts the names stand in."""

    def __init__(self, texts: Sequence[str]) -> None:
        forms: dict[str, set[str]] = defaultdict(set)
        bearers: dict[str, set[str]] = defaultdict(set)
        for text in texts:
            for match in _NAME.finditer(text):
                name = _bare(person_or_body(match[0]))
                if name and len(name.split()) <= 5 and " of " not in name:
                    forms[fold(name.split()[-1])].add(name)
            for match in _TITLED.finditer(text):
                if last := person_or_body(match["name"]):
                    bearers[" ".join(match["title"].split())].add(fold(last.split()[-1]))
        self._forms = {last: frozenset(names) for last, names in forms.items()}
        self._titles = _borne(bearers, texts)

    def key(self, name: str) -> str:
        """What all names of one actor share: a country or body of the tables, else its fullest form.

        A short name that two longer ones end in (two people, two commissions) is nobody's alias.
        """
        if found := entities().get(key(name)):
            return f"{_TABLE}{found[0].id}"
        bare = _bare(name)
        fullest = _fullest(bare, self._forms.get(fold(bare.split()[-1]), frozenset()))
        return fullest[0] if len(fullest) == 1 else bare

    def titled(self, text: str) -> list[str]:
        """Actors whom a text names by title alone: "the UK prime minister is pushing"."""
        return [last for title, last in self._titles.items() if _acts(title).search(text)]

    def by_last_name(self, last: str) -> str:
        """The actor whom a folded last name stands for."""
        forms = self._forms.get(last, frozenset())
        return self.key(max(forms, key=lambda form: (len(form.split()), form))) if forms else last

    def names(self, actor: str, used: Iterable[str]) -> list[str]:
        """The actor's names, the one to show first; ``used`` are the names that the claims gave."""
        if actor.startswith(_TABLE):
            shown = next(e.shown for found in entities().values() for e in found if e.id == actor[1:])
            return list(dict.fromkeys([shown, *sorted(set(used) - {shown})]))
        last = fold(actor.split()[-1])
        forms = {name for name in self._forms.get(last, ()) if self.key(name) == actor} | {
            name for name in used if self.key(name) == actor
        }
        plain = sorted(forms - {actor}, key=lambda name: (-len(name.split()), name))
        titles = [f"the {title}" for title, bearer in self._titles.items() if bearer == last]
        return list(dict.fromkeys([actor, *plain, *titles]))


def _bare(name: str) -> str:
    """A name without "Sir" and the like."""
    words = [word for word in name.split() if word.strip(".") not in _CLERICAL]
    return " ".join(words) if words else name


def _fullest(name: str, forms: frozenset[str]) -> list[str]:
    """The longest forms that end in this name and in which no other form ends."""
    ending = [form for form in forms if _ends(form, name) or form == name]
    return sorted(form for form in ending if not any(_ends(other, form) for other in ending))


def _ends(longer: str, shorter: str) -> bool:
    """Whether a name ends in another; "Von" may open a sentence that "von" does not."""
    return longer.casefold().endswith(f" {shorter.casefold()}")


def _borne(bearers: dict[str, set[str]], texts: Sequence[str]) -> dict[str, str]:
    """Titles with a country that one person alone bears and that some text uses without the name."""
    found = {}
    for title, people in sorted(bearers.items()):
        shown = _as_written(title)
        alone = len(people) == 1 and title[0].isupper() and shown.split()[0] not in _UNMARKED
        if alone and any(_acts(shown).search(text) for text in texts):
            found[shown] = next(iter(people))
    return found


@lru_cache(maxsize=256)
def _acts(title: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[.,;]\s+)[Tt]he {re.escape(title)}\s+[a-z]")


def _as_written(title: str) -> str:
    """A title as running text has it: the country keeps its capitals, the office loses them."""
    first, _, rest = title.partition(" ")
    return f"{first} {rest.lower()}"
