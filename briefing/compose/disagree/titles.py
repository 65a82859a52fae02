"""One person, one office: held now in one source, formerly in another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefing.check.values.offices import Office, offices
from briefing.check.values.tables import fold
from briefing.check.values.times import moments
from briefing.check.values.words import Words, words
from briefing.compose.disagree.units import Clash, Unit, first_of_each
from briefing.models import DisagreementKind, DisagreementNature

_BACK = 3


def titles(found: Sequence[Unit]) -> Iterator[Clash]:
    """People whom one source calls former holders of an office that another gives them."""
    borne: dict[tuple[str, str], list[tuple[Unit, str, bool]]] = defaultdict(list)
    for unit in found:
        cut = words(unit.text)
        for office in offices(unit.text):
            former = _formerly(cut, office)
            if not office.modifiers - {"former"} and (former or not _of_the_past(unit.text, cut, office)):
                borne[office.person, office.title].append((unit, _shown(cut, office), former))
    for (_, title), uses in borne.items():
        now = [(unit, said) for unit, said, former in uses if not former]
        then = [(unit, said) for unit, said, former in uses if former]
        now = [side for side in now if any(side[0].witness != other[0].witness for other in then)]
        then = [side for side in then if any(side[0].witness != other[0].witness for other in now)]
        if now and then:
            yield Clash(
                DisagreementKind.NAME,
                DisagreementNature.CONTRADICTION,
                title,
                (*_one_a_witness(now), *_one_a_witness(then)),
            )


def _of_the_past(text: str, cut: Words, office: Office) -> bool:
    """The sentence tells of a year, or of "then": whoever it calls president need not be so now."""
    near = cut.low[max(0, office.first - _BACK) : office.last]
    return "then" in near or "ousted" in near or any(m.year and not m.day for m in moments(text))


def _formerly(cut: Words, office: Office) -> bool:
    """ "Former Norwegian energy minister": only a nationality stands between."""
    if {"former", "ex"} & set(cut.low[office.first : office.last]):
        return True
    for at in range(office.first - 1, max(-1, office.first - 1 - _BACK), -1):
        if cut.low[at] in ("former", "ex"):
            return True
        if not cut.surface[at][0].isupper() and cut.low[at] != "-":
            return False
    return False


def _shown(cut: Words, office: Office) -> str:
    """The office with what stands before it, up to the bearer's last name."""
    first = office.first
    while first > 0 and first > office.first - _BACK and cut.surface[first - 1][0].isupper():
        first -= 1
    if first > 0 and cut.low[first - 1] == "former":
        first -= 1
    names = (at for at in range(office.first, min(office.last + 4, len(cut))) if _is_bearer(cut, at, office))
    return cut.slice(first, max(next(names, office.last - 1) + 1, office.last))


def _is_bearer(cut: Words, at: int, office: Office) -> bool:
    return fold(cut.low[at]) == office.person


def _one_a_witness(sides: Sequence[tuple[Unit, str]]) -> list[tuple[Unit, str]]:
    kept: dict[str, tuple[Unit, str]] = {}
    for side in first_of_each(sides):
        kept.setdefault(side[0].witness, side)
    return list(kept.values())
