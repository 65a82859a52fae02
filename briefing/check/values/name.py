"""Names of a claim against names of the evidence: people, countries, institutions, and the titles people bear."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.names import NO_NAMES, Name, Vouched, names, vouched
from briefing.check.values.offices import title_findings
from briefing.check.values.tables import Entity, common, entities, fold, same_word, titles
from briefing.check.values.words import Words, listed, stem, words
from briefing.models import Reason, ReasonCode

_PRONOUNS: Final = listed("he she they it his her their its him them we our i my who whose himself herself itself themselves")
_NATION_PRONOUNS: Final = listed("they their them its it we our us")
_REFERRING: Final = listed("president chancellor minister premier prime secretary king queen pope governor mayor senator leader chief head "
    "spokesman spokeswoman country nation government company group club party union bloc alliance bank agency team town "
    "city court council commission organisation organization firm ministry university hospital school")
_PLACING: Final = listed("in at to from near outside inside around across through into")
_ENDINGS: Final = frozenset(("s", "n", "an", "ian", "ans", "ians", "ese", "ish", "er", "ers", "ist", "ists", "ism", "ic", "i", "is", "ite"))
_TITLE_WORDS: Final = frozenset(word for title in titles() for word in title if len(word) > 3) | {"pm", "ceo", "mp"}

_NO_GIVEN: Final = _TITLE_WORDS | NO_NAMES | {fold(word) for word in NO_NAMES}


class Ground:
    """What several texts vouch for together."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.all: tuple[Vouched, ...] = tuple(vouched(text) for text in texts if text)

    def has(self, part: str) -> bool:
        """A folded word, in one of its spellings, stands in the texts, or a word it is derived from does."""
        for found in self.all:
            if part in found.every or not same_word(part).isdisjoint(found.every):
                return True
            if stem(part) in found.stems or any(_derived(part, word) for word in found.capitals):
                return True
        return False

    def before(self, part: str) -> frozenset[str]:
        """Capitalised words that stand directly before the word; "" if it also stands without one."""
        spelled = same_word(part)
        return frozenset(word for found in self.all for each in spelled for word in found.before.get(each, ()))

    def entity(self, id: str) -> frozenset[str]:
        """The forms in which an entity is named."""
        return frozenset(form for found in self.all for known, form in found.entities if known == id)

    def phrase(self, parts: Sequence[str]) -> bool:
        """The words stand in the texts, one after the other."""
        joined = f" {' '.join(parts)} "
        return any(joined in found.joined for found in self.all)

    def initials(self, letters: str) -> bool:
        """The texts spell out an acronym."""
        return any(letters in found.initials for found in self.all)

    def refers(self, pronouns: frozenset[str]) -> bool:
        """A pronoun (or "the minister", "here") stands before any name, so that it means somebody named elsewhere."""
        return any(_refers(text, pronouns) for text in self.texts)


@lru_cache(maxsize=4096)
def _refers(text: str, pronouns: frozenset[str]) -> bool:
    cut = words(text)
    named = names(text)
    limit = named[0].first if named else len(cut)
    for index, word in enumerate(cut.low):
        if word == "here" or (word in pronouns and not (word == "it" and index and cut.low[index - 1] in ("make", "made"))):
            if index < limit or word == "here" or cut.sentence[index] == 0 and index < 3:
                return True
        elif word == "the" and index + 1 < len(cut):
            following = cut.low[index + 1]
            if following in ("two", "three", "four") or (following in _REFERRING and index < limit):
                return True
    return False


def _derived(part: str, word: str) -> bool:
    """Parisian of Paris, Islamist beside Islamic: one root with endings of peoples and creeds."""
    return len(part) > 3 and part[:4] == word[:4] and not _roots(part).isdisjoint(_roots(word))


@lru_cache(maxsize=16384)
def _roots(word: str) -> frozenset[str]:
    return frozenset(word[:cut] for cut in range(4, len(word) + 1) if cut == len(word) or word[cut:] in _ENDINGS)


class NameCheck:
    """Every name of the claim must be accounted for by the cited words, and every title by its bearer."""

    name = "name"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        mine = names(claim)
        found: list[Finding] = []
        if mine:
            cited = Ground([passage.text for passage in evidence.passages])
            beside = Ground([text for p in evidence.passages for text in (p.before, p.after, p.title)])
            for name in mine:
                finding = None if _introduced(words(claim), name, cited) else _judge(words(claim), name, cited, beside)
                if finding is not None:
                    found.append(finding)
        found.extend(title_findings(claim, evidence))
        return tuple(found)


def _judge(cut: Words, name: Name, cited: Ground, beside: Ground) -> Finding | None:
    shown = cut.slice(name.first, name.last)
    if cited.phrase(name.parts):
        return None
    if name.known:
        return _entity(cut, name, shown, cited, beside)
    missing = [part for part in name.parts if not cited.has(part)]
    if not missing:
        return _mixed(name.parts, shown, cited)
    if _abbreviated(cut, name, cited):
        return None
    if name.parts[-1] not in missing and len(name.parts) > 1 and missing == [name.parts[-2]]:
        return _first_name(name.parts, shown, cited, beside)
    return _absent(name.parts, missing, shown, cited, beside)


def _introduced(cut: Words, name: Name, cited: Ground) -> bool:
    """The claim itself gives the acronym that the evidence uses: "London School of Economics (LSE)"."""
    for index in range(name.last, min(name.last + 6, len(cut) - 1)):
        if cut.low[index] == "(":
            letters = cut.surface[index + 1]
            return len(letters) > 1 and letters.isupper() and cited.has(letters.lower())
    return False


def _abbreviated(cut: Words, name: Name, cited: Ground) -> bool:
    """An acronym that the evidence spells out, or a long name whose acronym it gives."""
    surface = cut.surface[name.first]
    if len(name.parts) == 1 and surface.replace(".", "").isupper() and len(name.parts[0]) > 1:
        return cited.initials(name.parts[0])
    letters = "".join(part[0] for part in name.parts)
    return len(letters) > 2 and any(letters in found.capitals for found in cited.all)


def _first_name(parts: tuple[str, ...], shown: str, cited: Ground, beside: Ground) -> Finding | None:
    """The surname stands in the evidence, the name before it does not."""
    first, last = parts[-2], parts[-1]
    others = _given(cited.before(last)) or _given(beside.before(last))
    if first in beside.before(last) or not same_word(first).isdisjoint(beside.before(last)):
        return None
    if first in _TITLE_WORDS or (first in common() and last not in common()):
        return None
    if last in common() or last in _TITLE_WORDS:
        return _absent(parts, [first], shown, cited, beside)
    if others:
        other = " or ".join(sorted(others))
        message = f"The claim says “{shown}”; the evidence gives another name before “{last}”: {other}."
        return _finding(message, shown, other)
    message = f"The evidence does not give the first name in “{shown}”."
    return _finding(message, shown, last, hard=False, weight=0.3)


def _given(before: frozenset[str]) -> frozenset[str]:
    """The words before a surname that can be given names: no titles, countries or ordinary words."""
    return frozenset(
        word
        for word in before
        if len(word) > 1 and word.isalpha() and word not in _NO_GIVEN and word not in common() and (word,) not in entities()
    )


def _mixed(parts: tuple[str, ...], shown: str, cited: Ground) -> Finding | None:
    """Both words occur, but the first name belongs to somebody else."""
    if len(parts) < 2:
        return None
    first, last = parts[-2], parts[-1]
    before = cited.before(last)
    if not same_word(first).isdisjoint(before) or first in common() or first in _TITLE_WORDS:
        return None
    others = _given(before)
    owners = [w for found in cited.all for w, lead in found.before.items() if first in lead and w != last]
    if others and owners:
        message = f"“{shown}” mixes two names of the evidence: {' or '.join(sorted(others))} {last}, {first} {owners[0]}."
        return _finding(message, shown, owners[0], hard=last not in common(), weight=0.9)
    return None


def _absent(
    parts: tuple[str, ...], missing: list[str], shown: str, cited: Ground, beside: Ground
) -> Finding | None:
    unknown = [part for part in missing if part not in _TITLE_WORDS]
    if not unknown:
        return None
    if all(beside.has(part) for part in unknown):
        if all(part in common() for part in unknown) or cited.refers(_PRONOUNS):
            return None
        return _finding(f"“{shown}” stands beside the cited words, not in them.", shown, "", hard=False, weight=0.4)
    message = f"The evidence does not name “{shown}”."
    if len(unknown) < 2 and all(part in common() or len(part) == 1 for part in unknown):
        return _finding(message, shown, "", hard=False, weight=0.5)
    return _finding(message, shown, "")


def _entity(cut: Words, name: Name, shown: str, cited: Ground, beside: Ground) -> Finding | None:
    """A country, its people or its capital; an institution."""
    forms: set[str] = set()
    for entity in name.known:
        forms |= cited.entity(entity.id)
    seat = all(entity.form == "seat" for entity in name.known)
    if forms and not (seat and _placed(cut, name) and "seat" not in forms):
        return None
    if not seat and all(cited.has(part) for part in name.parts) and len(name.parts) == 1:
        return None
    if _abbreviated(cut, name, cited) or _wider(name.known, cited):
        return None
    if any(beside.entity(entity.id) for entity in name.known) or beside.phrase(name.parts):
        if cited.refers(_NATION_PRONOUNS):
            return None
        return _finding(f"“{shown}” stands beside the cited words, not in them.", shown, "", hard=False, weight=0.5)
    if forms:
        return _finding(f"“{shown}” is more precise than the evidence.", shown, "", weight=0.9)
    return _finding(f"The evidence does not name “{shown}”.", shown, "")


def _placed(cut: Words, name: Name) -> bool:
    return name.first > 0 and cut.low[name.first - 1] in _PLACING


def _wider(known: tuple[Entity, ...], cited: Ground) -> bool:
    """Europe for the EU, Britain for England, Scotland, Wales or Northern Ireland."""
    ids = {entity.id for entity in known}
    if "X-EUROPE" in ids and cited.entity("EU"):
        return True
    return "GB" in ids and any(cited.entity(part) for part in ("GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR"))


def _finding(message: str, mine: str, theirs: str, hard: bool = True, weight: float = 1.0) -> Finding:
    reason = Reason(code=ReasonCode.NAME, message=message, claim_words=mine, source_words=theirs)
    return Finding(reason, hard=hard, weight=weight)


name = NameCheck()
