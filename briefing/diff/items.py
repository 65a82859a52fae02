"""The printed sentences of a receipt as things to compare, and when two of them are the same claim."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from briefing.check.receipt import statements
from briefing.check.values.quantities import quantities
from briefing.check.values.times import moments
from briefing.check.values.words import content, words
from briefing.models import Citation, Receipt, Status, VerdictStatus

_ALIKE = 0.5


@dataclass(frozen=True)
class Item:
    """One sentence: its words, what it cites, how settled its matter is."""

    text: str
    citations: tuple[Citation, ...]
    status: Status | None

    @cached_property
    def folded(self) -> str:
        return fold(self.text)

    @cached_property
    def evidence(self) -> frozenset[str]:
        """The cited words, folded; a source may be renamed without a change to what it says."""
        return frozenset(fold(citation.exact) for citation in self.citations)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(stem for word in words(self.text).low if (stem := content(word)))

    @cached_property
    def figures(self) -> frozenset[tuple[str, ...]]:
        """Figures and dates, by value: "5,000" and "5000" are one."""
        found = {(q.kind.value, q.unit, f"{q.value:g}", f"{q.top or 0:g}") for q in quantities(self.text)}
        return frozenset(found | {("date", *map(str, moment.key)) for moment in moments(self.text)})

    def shown_figures(self, others: frozenset[tuple[str, ...]]) -> str:
        """The words of the figures that the others do not have."""
        cut = words(self.text)
        found = [
            cut.slice(q.first, q.last)
            for q in quantities(self.text)
            if (q.kind.value, q.unit, f"{q.value:g}", f"{q.top or 0:g}") not in others
        ]
        found += [
            cut.slice(m.first, m.last) for m in moments(self.text) if ("date", *map(str, m.key)) not in others
        ]
        return ", ".join(found)


def fold(text: str) -> str:
    """Words and figures alone, in lower case."""
    return " ".join(re.findall(r"\w+(?:[.,]\d+)*", text.casefold()))


def printed(receipt: Receipt) -> list[Item]:
    """Each printed sentence once, in the order of the page."""
    found: dict[str, Item] = {}
    for _, statement in statements(receipt):
        item = Item(statement.text, statement.citations, statement.status)
        found.setdefault(item.folded, item)
    return list(found.values())


def ledger(receipt: Receipt) -> list[Item]:
    """Every supported claim: what the sources say, printed or not."""
    return [
        Item(claim.text, claim.citations, claim.status)
        for claim in receipt.claims
        if claim.verdict is VerdictStatus.SUPPORTED
    ]


def likeness(one: Item, other: Item) -> float:
    """1 for the same words or the same evidence, else the share of content words in common."""
    if one.folded == other.folded:
        return 1.0
    if one.evidence & other.evidence:
        return 0.99
    both = len(one.stems & other.stems)
    share = 0.97 * both / max(1, len(one.stems | other.stems))
    return share if share >= _ALIKE else 0.0
