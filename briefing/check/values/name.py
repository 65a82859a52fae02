"""Names of a claim against names of the evidence: people, countries, institutions, titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from briefing.check.base import Evidence, Finding
from briefing.check.values.acronyms import abbreviated, formula, introduced
from briefing.check.values.added import added, titled
from briefing.check.values.byline import authors
from briefing.check.values.clipped import completed, strangers
from briefing.check.values.countries import PLACING, currency, decides, implied, is_placed, seated, wider
from briefing.check.values.findings import finding
from briefing.check.values.ground import NATIONAL, NEUTRAL, OFFICES, PERSONAL, Ground, Pointing
from briefing.check.values.interviewed import interviewed
from briefing.check.values.names import NO_NAMES, Name, names
from briefing.check.values.offices import Office, offices, title_findings
from briefing.check.values.owned import owned
from briefing.check.values.paragraph import ruled
from briefing.check.values.parties import TITLE_WORDS, Meant
from briefing.check.values.parties import meant as told_of
from briefing.check.values.speaks_for import bears, speaks_for, staffed, unborne
from briefing.check.values.swapped import swapped
from briefing.check.values.tables import common, entities, fold, heads, same_word
from briefing.check.values.told_otherwise import told_otherwise
from briefing.check.values.words import STOP, Words, listed, words, words_before
from briefing.models import ReasonCode

_SURE: Final = 0.66
#: A parliament's house, and who is told something when it is told in the house.
_HOUSES: Final = listed("house commons parliament representatives assembly")
_BODIES: Final = _HOUSES | listed(
    "congress senate cabinet treasury government church state crown ministry navy army"
)
_IN_HOUSE: Final = listed(
    "mps mp deputy deputies minister lawmaker lawmakers legislators parliament congress congressman "
    "congresswoman representative representatives senator taoiseach dail chancellor speaker backbencher "
    "backbenchers parliamentarians"
)
_DETERMINERS: Final = listed("the a an its his her their our this that")
_NO_GIVEN: Final = TITLE_WORDS | NO_NAMES | {fold(word) for word in NO_NAMES}


class NameCheck:
    """Every name of the claim must be accounted for by the cited words, and every title by its bearer."""

    name = "name"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        found = self._found(claim, evidence)
        whole = None if found and any(f.hard for f in found) else completed(evidence)
        if whole is None:
            return found
        return [f for f in self._found(claim, whole) if f.hard] or strangers(claim, whole) or found

    def _found(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        mine = names(claim)
        found: list[Finding] = []
        if mine:
            cited = Ground([passage.text for passage in evidence.passages])
            joined = cited.joined
            unsaid = [each for each in mine if f" {' '.join(each.parts)} " not in joined]
            if unsaid:
                found += _unsaid(claim, unsaid, cited, evidence)
            hard = bool(found) and any(f.hard for f in found)
            if not hard and (other := swapped(claim, evidence)) is not None:
                found.append(other)
        found.extend(title_findings(claim, evidence))
        return tuple(found)


def _unsaid(claim: str, unsaid: Sequence[Name], cited: Ground, evidence: Evidence) -> Iterator[Finding]:
    """What speaks against names that do not stand in the cited words as they are."""
    cut = words(claim)
    beside = Ground([text for p in evidence.passages for text in (p.before, p.after, p.title)])
    for each in unsaid:
        answer = _judge(cut, each, cited, beside)
        if answer is not None and (answer := _known_there(claim, each, answer, cited, evidence)):
            answer = _told_apart(claim, each, answer, cited, beside, evidence)
            if answer is not None and not owned(claim, each, evidence):
                yield added(claim, each, answer, cited, evidence)


def _judge(cut: Words, name: Name, cited: Ground, beside: Ground) -> Finding | None:
    """What speaks against a name that does not stand in the cited words as it is."""
    if introduced(cut, name, cited):
        return None
    if _HOUSES.issuperset(name.parts) and cited.speaks_of(_IN_HOUSE):
        return None
    if seated(name, cited) or implied(name, cited) or told_otherwise(cut, name, cited):
        return None
    if name.known:
        return _entity(cut, name, cited, beside)
    shown = cut.slice(name.first, name.last)
    missing = [part for part in name.parts if not cited.has(part)]
    if not missing:
        return _mixed(name.parts, shown, cited)
    if abbreviated(cut, name, cited) or formula(cut, name) or _headed(cut, name, cited):
        return None
    if name.parts[-1] not in missing and len(name.parts) > 1 and missing == [name.parts[-2]]:
        return _first_name(cut, name, shown, cited, beside)
    return _absent(cut, name, missing, shown, cited, beside)


def _known_there(
    claim: str, name: Name, answer: Finding, cited: Ground, evidence: Evidence
) -> Finding | None:
    """A second look: the rest of the source may tell that the cited words do mean this name."""
    articles = [passage.article for passage in evidence.passages if passage.article]
    if not articles:
        return answer
    if interviewed(name, evidence):
        return None
    article = Ground(articles)
    borne: list[Office] = []
    if name.known:
        borne = [office for text in articles for office in offices(text)]
        if bears(claim, name, cited, borne) or speaks_for(name, cited, borne):
            return None
    if not answer.hard and cited.has(name.parts[-1]) and name.parts[-2:-1]:
        return None if not same_word(name.parts[-2]).isdisjoint(article.before(name.parts[-1])) else answer
    if answer.weight < _SURE:
        return answer
    borne = borne or [office for text in articles for office in offices(text)]
    if unborne(claim, name, cited, article, borne):
        return None
    if not all(article.has(part) for part in name.parts):
        return replace(answer, hard=False, weight=0.5) if _described(claim, name, cited) else answer
    named = article.before(name.parts[-1]) - {""}
    if any(cited.alone(given) for given in _given(named)):
        return None
    if knighted(claim, name.first, name.parts) and any(
        cited.has(last) for last in article.after(name.parts[0])
    ):
        return None
    if _signed(name, articles) or any(
        _aided(name, office, cited) or staffed(claim, name, office, cited) for office in borne
    ):
        return None
    if ruled(name.parts[-1], evidence):
        return None
    if any(_tied(name, office) and cited.has(office.person) for office in borne):
        return None
    meant = not name.known and cited.pointing(PERSONAL) and _meant(name, evidence)
    alone = meant and not _passed_over(claim, cited)
    if alone and _is_meant(claim, name, cited, evidence):
        return None
    return replace(answer, hard=False, weight=0.4) if alone or cited.says_here() else answer


def _is_meant(claim: str, name: Name, cited: Ground, evidence: Evidence) -> bool:
    """ "She" before any name, and the nearest person before the cited words: whom else could it mean?"""
    sure = cited.pointing(PERSONAL) is Pointing.OUTSIDE
    return sure and told_of(name, claim, evidence.passages) is Meant.IT


def knighted(claim: str, first: int, parts: tuple[str, ...]) -> bool:
    """ "Sir John", "Dame Ann": an honour that a given name alone may follow."""
    cut = words(claim)
    return len(parts) == 1 and _KNIGHTED.intersection((cut.at(first), cut.at(first - 1))) != frozenset()


_KNIGHTED: Final = listed("sir dame")


def _signed(name: Name, articles: Sequence[str]) -> bool:
    """Who wrote the article, by the line under its title: what it says, they say."""
    return any(set(name.parts) <= authors(article) for article in articles)


def _aided(name: Name, office: Office, cited: Ground) -> bool:
    """ "An aide of Lind's" for "a Norwegian presidential aide", where the article has Lind as president."""
    if office.person not in name.parts or not office.country or not cited.entity(office.country):
        return False
    return bool(_ADJECTIVES.get(office.title)) and cited.has(_ADJECTIVES[office.title])


_ADJECTIVES: Final = {
    "president": "presidential", "governor": "gubernatorial", "mayor": "mayoral", "pope": "papal",
    "king": "royal", "queen": "royal", "chancellor": "chancellery", "ambassador": "ambassadorial",
    "minister": "ministerial", "prime minister": "ministerial",
}  # fmt: skip


def _told_apart(
    claim: str, name: Name, answer: Finding, cited: Ground, beside: Ground, evidence: Evidence
) -> Finding | None:
    """A third look at a party that only the rest of the source names: do the cited words mean it?"""
    if not answer.hard:
        return answer
    article = Ground([passage.article for passage in evidence.passages])
    named = any(ground.entity(entity.id) for ground in (article, beside) for entity in name.known)
    if not (named or all(article.has(part) or beside.has(part) for part in name.parts)):
        return answer
    missing = {part for part in name.parts if not cited.has(part)}
    if cited.has(name.parts[-1]) and missing <= article.before(name.parts[-1]):
        return None
    if _gone_to(words(claim), name):
        return answer
    meaning = told_of(name, claim, evidence.passages)
    if meaning in (Meant.ANOTHER, Meant.ELSEWHERE):
        return answer
    if meaning is Meant.IT:
        return None
    near = Ground(
        [text for p in evidence.passages for text in (p.before, p.after, p.title, p.article[:_LEAD])]
    )
    known = any(near.entity(entity.id) for entity in name.known) or near.phrase(name.parts)
    return replace(answer, hard=False, weight=0.4) if known else answer


def _gone_to(cut: Words, name: Name) -> bool:
    """ "Moves to Oslo", of a Norwegian matter: a town where something is done is no word for its country."""
    return bool(name.known) and all(each.form == "seat" for each in name.known) and is_placed(cut, name)


#: Characters at the beginning of an article that introduce what it is about.
_LEAD: Final = 700


def _passed_over(claim: str, cited: Ground) -> bool:
    """The cited words name somebody whom the claim does not: the names may have been exchanged."""
    here = frozenset(part for each in names(claim) for part in each.parts)
    return any(
        not each.known
        and here.isdisjoint(each.parts)
        and words(text).at(each.first - 1) not in PLACING | _DETERMINERS
        for text in cited.texts
        for each in names(text)
    )


def _described(claim: str, name: Name, cited: Ground) -> bool:
    """ "The British leader", "an EU delegate", where the cited words say "he" or "the leader"."""
    cut = words(claim)
    office = cut.at(name.last) in OFFICES | _DELEGATES or titled(cut, name)
    return bool(name.known) and office and cited.pointing(PERSONAL) is Pointing.OUTSIDE


_DELEGATES: Final = listed("delegate delegates representative official officials negotiator spokesman")


def _meant(name: Name, evidence: Evidence) -> bool:
    """One of those whom "she" or "I" can mean: named last before the citation, or oftenest in the source."""
    return any(
        not {name.parts[-1]}.isdisjoint(antecedents(passage.article, passage.verbatim))
        for passage in evidence.passages
    )


@lru_cache(maxsize=256)
def antecedents(article: str, cited: str) -> frozenset[str]:
    """Surnames of the last two people named before some words of an article, and of the one named
    oftenest."""
    start = article.find(cited[:60])
    people = [each for each in names(article) if not each.known and each.parts[-1] not in TITLE_WORDS]
    size = words_before(article, max(0, start))
    if size < 0:
        size = len(words(article[:start]))
    before = [each.parts[-1] for each in people if each.first < size]
    often = Counter(each.parts[-1] for each in people).most_common(1)
    last = list(dict.fromkeys(reversed(before)))[:2]
    return frozenset((*last, *(part for part, n in often if n > 2)))


def _tied(name: Name, office: Office) -> bool:
    """The name is the institution that the office is of."""
    return len(name.parts) > 1 and office.body.issuperset(name.parts)


def _headed(cut: Words, name: Name, cited: Ground) -> bool:
    """ "The Fund" for the IMF, "the Union" for the EU: the head of the full name of a body that is cited."""
    after = cut.at(name.last)
    leads = after.isalpha() and after not in STOP  # "Fund debt"
    if len(name.parts) != 1 or not (leads or cut.at(name.first - 1) in _DETERMINERS):
        return False
    return any(cited.entity(id) for id in heads().get(name.parts[0], ()))


def _first_name(cut: Words, name: Name, shown: str, cited: Ground, beside: Ground) -> Finding | None:
    """The surname stands in the evidence, the name before it does not."""
    first, last = name.parts[-2:]
    if not same_word(first).isdisjoint(beside.before(last)):
        return None
    if first in TITLE_WORDS or (first in common() and last not in common()):
        return None
    if last in common() or last in TITLE_WORDS:
        return _absent(cut, name, [first], shown, cited, beside)
    others = _given(cited.before(last)) or _given(beside.before(last))
    if others:
        other = " or ".join(sorted(others)).title()
        message = (
            f"The claim says “{shown}”; the evidence gives another name before “{last.title()}”: {other}."
        )
        return _finding(message, shown, other)
    return _finding(f"The evidence does not give the first name in “{shown}”.", shown, last, weight=0.4)


def _given(before: frozenset[str]) -> frozenset[str]:
    """The words before a surname that can be given names: no titles, countries or ordinary words."""
    return frozenset(
        word
        for word in before
        if len(word) > 1
        and word.isalpha()
        and word not in _NO_GIVEN
        and word not in common()
        and (word,) not in entities()
    )


def _mixed(parts: tuple[str, ...], shown: str, cited: Ground) -> Finding | None:
    """Both words occur, but the first name belongs to somebody else."""
    if len(parts) < 2:
        return None
    first, last = parts[-2:]
    before = cited.before(last)
    if not same_word(first).isdisjoint(before) or first in common() or first in TITLE_WORDS:
        return None
    others = sorted(_given(before))
    owners = [word for word in cited.after(first) if word != last]
    if not others or not owners:
        return None
    real = f"{others[0]} {last}, {first} {owners[0]}".title()
    return _finding(
        f"“{shown}” mixes two names of the evidence: {real}.", shown, real, hard=last not in common()
    )


def _absent(
    cut: Words, name: Name, missing: list[str], shown: str, cited: Ground, beside: Ground
) -> Finding | None:
    """Some or all words of a name are not in the cited words."""
    unknown = [part for part in missing if part not in TITLE_WORDS]
    if not unknown:
        return None
    usual = all(part in common() or len(part) == 1 for part in unknown)
    determined = cut.at(name.first - 1) in _DETERMINERS
    if all(beside.has(part) for part in unknown):
        pronouns = PERSONAL if _given(beside.before(name.parts[-1])) else NEUTRAL
        return None if usual and determined else _beside(shown, cited.pointing(pronouns))
    message = f"The evidence does not name “{shown}”."
    if usual and (len(unknown) < len(name.parts) or (determined and len(unknown) == 1) or name.opens):
        return _finding(message, shown, weight=0.5)
    if usual and not determined and len(name.parts) == 1:  # "New Year's Day": a word written large
        weight = 0.8 if name.parts[0] in heads() or name.parts[0] in _BODIES else 0.3
        return finding(ReasonCode.REMAINDER, message, shown, hard=False, weight=weight)
    return _finding(message, shown, weight=0.8 if usual else 0.9)


def _beside(shown: str, pointing: Pointing) -> Finding | None:
    """The name stands in the sentences around the citation: right if the cited words point there."""
    if pointing is Pointing.OUTSIDE:
        return None
    message = f"“{shown}” stands beside the cited words, which do not speak of it."
    return _finding(message, shown, weight=0.5 if pointing is Pointing.PERHAPS else 0.8)


def _entity(cut: Words, name: Name, cited: Ground, beside: Ground) -> Finding | None:
    """A country, its people or its capital; an institution."""
    forms: set[str] = set()
    for entity in name.known:
        forms |= cited.entity(entity.id)
    seat = all(entity.form == "seat" for entity in name.known)
    placed = is_placed(cut, name)
    if forms and not (seat and placed and "seat" not in forms and not decides(cut, name, cited)):
        return None
    if not seat and all(cited.has(part) for part in name.parts) and len(name.parts) == 1:
        return None
    told = frozenset(known.id for one in names(cut.text) for known in one.known)
    if abbreviated(cut, name, cited) or wider(name.known, cited, told) or currency(cut, name, cited):
        return None
    shown = cut.slice(name.first, name.last)
    around = any(beside.entity(entity.id) for entity in name.known) and not (forms and _gone_to(cut, name))
    if around or beside.phrase(name.parts):
        return _beside(shown, cited.pointing(NATIONAL))
    if forms:
        message = f"“{shown}” is more precise than the evidence."
        placed = cut.at(name.first - 1) in PLACING and not cut.at(name.last).startswith(("'", "’"))
        return _finding(message, shown, hard=placed, weight=0.9 if placed else 0.4)
    return _finding(f"The evidence does not name “{shown}”.", shown)


def _finding(message: str, mine: str, theirs: str = "", hard: bool = True, weight: float = 0.9) -> Finding:
    return finding(ReasonCode.NAME, message, mine, theirs, hard=hard, weight=weight)


name = NameCheck()
