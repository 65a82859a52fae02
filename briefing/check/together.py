"""Several claims checked together: the same verdicts as one by one, in two thirds of the time.

Each stage is done for all claims of a batch before the next begins, see ``structure.ahead`` for why. Nothing
is shared between the claims but the tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.entailed import Entails, ask
from briefing.check.language.parse import analyse_all
from briefing.check.pause import collector_paused
from briefing.check.structure.ahead import ask_ahead
from briefing.check.structure.focus import focus
from briefing.check.structure.frame import each
from briefing.check.support import CHECKS, cited, cleaned, in_plain_words, retold, settled, weighed
from briefing.check.values.quotation import quotation
from briefing.models import Citation, Source, Strictness, Verdict

BATCH = 48
"""Claims a batch: more gain nothing, and the caches of what is worked out about a claim hold 128."""


class Laid(NamedTuple):
    """A claim that has to be checked: as it stands and in plain words, and its evidence, as it is and with
    what the words around it tell."""

    claim: str
    plain: str
    evidence: Evidence
    told: Evidence


Case = tuple[str, Sequence[Citation], Mapping[str, Source]]
"""A claim, the spans that it cites, and the sources by id."""


def check_many(
    cases: Iterable[Case], *, strictness: Strictness = "normal", entailment: Entails | None = None
) -> Iterator[Verdict]:
    """:func:`briefing.check.support.check` for many claims: their verdicts in order, a batch read ahead."""
    rest = iter(cases)
    while batch := list(islice(rest, BATCH)):
        found = [cited(*case) for case in batch]
        left = [(case[0], e) for case, e in zip(batch, found, strict=True) if isinstance(e, Evidence)]
        checked = iter(check_together(left, strictness=strictness, entailment=entailment))
        yield from [one if isinstance(one, Verdict) else next(checked) for one in found]


@collector_paused()
def check_together(
    cases: Sequence[tuple[str, Evidence]],
    *,
    strictness: Strictness = "normal",
    entailment: Entails | None = None,
) -> list[Verdict]:
    """:func:`briefing.check.support.check_support` for one batch of claims with their evidence."""
    verdicts: dict[int, Verdict] = {}
    laid: dict[int, Laid] = {}
    for i, (text, evidence) in enumerate(cases):
        claim = cleaned(text)
        plain = settled(claim, evidence)
        if plain is not None:
            verdicts[i] = plain
            continue
        told = retold(claim, evidence)
        laid[i] = Laid(claim, in_plain_words(claim, evidence, told), evidence, told)
    for i, found in zip(laid, _findings(list(laid.values())), strict=True):
        one = laid[i]
        verdict = weighed(one.claim, one.told, found, strictness)
        verdicts[i] = (
            verdict if entailment is None else ask(verdict, one.claim, one.evidence, strictness, entailment)
        )
    return [verdicts[i] for i in range(len(cases))]


def _findings(laid: Sequence[Laid]) -> list[list[Finding]]:
    """What every check has against each claim, in the order of the checks."""
    analyse_all([one.plain for one in laid])
    analyse_all([focus(one.plain, one.told.text) for one in laid])
    frames = [frame for one in laid for frame in each(one.plain, one.told)]
    found: list[list[Finding]] = [[] for _ in laid]
    for check in CHECKS:
        ask_ahead(check, frames)
        for one, findings in zip(laid, found, strict=True):
            findings += check(one.claim, one.evidence) if check is quotation else check(one.plain, one.told)
    return found
