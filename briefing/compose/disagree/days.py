"""One thing, two dates: the same subject begins, ends or happens on days that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from briefing.check.language.thesaurus import SYNONYM, likeness
from briefing.compose.disagree.units import Clash, Unit, apart, stems
from briefing.models import DisagreementKind, DisagreementNature
from briefing.prose.dates import resolve
from briefing.prose.happenings import date_words
from briefing.prose.tense import Tense, governing_verb
from briefing.spec import Period

_BEGIN = frozenset("start begin apply take enter come commence launch run open".split())
_END = frozenset("end expire finish close lapse stop".split())
_MANY = frozenset(
    "meeting talk session round conference summit hearing visit council vote attack strike".split()
)
"""Of these there are several, so that two dates are more likely two happenings."""


@dataclass(frozen=True)
class Dated:
    """What a unit dates: the subject's head, the verb, the day or month, the words."""

    unit: Unit
    subject: str
    verb: str
    iso: str
    tense: Tense
    shown: str


def days(
    found: Sequence[Unit], published: Mapping[str, date | None], period: Period | None
) -> Iterator[Clash]:
    """Pairs of independent sources that date one thing differently."""
    dated = [item for unit in found if (item := _dated(unit, published.get(unit.source), period))]
    for one, other in combinations(dated, 2):
        if apart(one.unit, other.unit) and _excludes(one.iso, other.iso) and _same_thing(one, other):
            yield Clash(
                DisagreementKind.DATE,
                DisagreementNature.CONTRADICTION,
                one.subject,
                ((one.unit, one.shown), (other.unit, other.shown)),
            )


def _dated(unit: Unit, published: date | None, period: Period | None) -> Dated | None:
    said = date_words(unit.text)
    if not said:
        return None
    resolved = resolve(said, unit.text, published, period)
    place = unit.text.find(said)
    found = governing_verb(unit.text, place + len(said) - 1)
    if resolved.iso is None or found is None:
        return None
    sentence, index = found
    subjects = next((p.subjects or p.objects for p in sentence.predicates if p.verb == index), ())
    if not subjects:
        return None
    subject = sentence.tokens[subjects[0]].lemma
    return Dated(unit, subject, sentence.tokens[index].lemma, resolved.iso, resolved.tense, said)


def _excludes(one: str, other: str) -> bool:
    """Neither is the other, or the month the other lies in."""
    return not (one.startswith(other) or other.startswith(one))


def _same_thing(one: Dated, other: Dated) -> bool:
    if one.subject != other.subject or one.subject in _MANY or one.tense is not other.tense:
        return False
    verbs = {one.verb, other.verb}
    alike = likeness(one.verb, other.verb) >= SYNONYM or verbs <= _BEGIN or verbs <= _END
    return alike and one.subject.isalpha() and len(stems(one.unit.text) & stems(other.unit.text)) >= 2
