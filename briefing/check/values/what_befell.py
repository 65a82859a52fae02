"""Things counted that the source tells by a verb: "six deaths", "two abstentions" of "six patients died".

The figure counts those whom it befell or who did it; a noun for the deed counts the same.
"""

from __future__ import annotations

from typing import Final

from briefing.check.values.held import Held
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import listed, stem, words

_VERBS: Final = {
    stem(noun): listed(verbs)
    for noun, verbs in {
        "death": "die dies died dying kill kills killed killing perished drowned", "fatality": "died killed",
        "life": "died killed die", "resignation": "resign resigned resigns quit quits",
        "departure": "leave left leaves departed quit quits resigned", "injury": "injured hurt wounded",
        "arrest": "arrested detained seized", "detention": "detained arrested held",
        "dismissal": "dismissed sacked fired", "refusal": "refused refuse declined rejected",
        "rejection": "rejected refused", "closure": "close closed closes shut", "birth": "born",
        "abstention": "abstain abstained abstains", "objection": "object objected objects",
        "complaint": "complain complained complains", "appeal": "appeal appealed appeals",
        "withdrawal": "withdraw withdrew withdrawn", "conviction": "convicted", "acquittal": "acquitted",
        "suspension": "suspended", "eviction": "evicted", "desertion": "desert deserted",
        "defection": "defect defected", "survivor": "survive survived survives", "winner": "won win wins",
        "signatory": "sign signed signs", "applicant": "apply applied applies", "absentee": "missed absent",
        "volunteer": "volunteer volunteered", "victim": "died killed suffered hit",
        "dissenter": "dissented disagreed", "objector": "object objected", "infection": "infected caught",
        "collapse": "collapsed", "failure": "fail failed", "bankruptcy": "bankrupt", "crossing": "crossed",
        "visit": "visited visit", "marriage": "married", "divorce": "divorced", "execution": "executed",
        "abduction": "abducted kidnapped taken", "kidnapping": "kidnapped abducted", "rescue": "rescued",
        "evacuation": "evacuated", "recovery": "recovered", "admission": "admitted", "drowning": "drowned",
    }.items()
}  # fmt: skip
_REACH: Final = 9
_ENDS: Final = frozenset((".", ";", "and", "but", "while"))


def befell(quantity: Quantity, held: list[Held]) -> bool:
    """Whether a figure of the evidence is of those whom what the claim counts befell."""
    verbs = _VERBS.get(quantity.head)
    return (
        verbs is not None
        and quantity.kind is Kind.COUNT
        and any(
            item.quantity.kind is Kind.COUNT
            and item.quantity.value == quantity.value
            and item.quantity.bound is quantity.bound
            and _told(item, verbs)
            for item in held
        )
    )


def _told(item: Held, verbs: frozenset[str]) -> bool:
    """Whether one of the verbs follows the figure in its clause, or leads up to it ("killed six people")."""
    cut, quantity = words(item.text), item.quantity
    after = cut.low[quantity.last : quantity.last + _REACH]
    end = next((i for i, word in enumerate(after) if word in _ENDS), len(after))
    return not verbs.isdisjoint((*after[:end], *cut.low[max(0, quantity.first - 2) : quantity.first]))
