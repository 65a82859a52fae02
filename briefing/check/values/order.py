"""Before or after what: "before the summit" against "following the summit"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.values.words import Words, content, words
from briefing.models import Reason, ReasonCode

_BEFORE: Final = frozenset(("before", "until", "till"))
_AFTER: Final = frozenset(("after", "following", "since", "upon"))
_LONGEST: Final = 8
_STOPS: Final = frozenset(".,;:!?()“”\"")


class Order(NamedTuple):
    """``side`` is before or after; ``what`` are the content stems of what follows; words ``[first, last)``."""

    side: str
    what: frozenset[str]
    first: int
    last: int


@lru_cache(maxsize=4096)
def orders(text: str) -> tuple[Order, ...]:
    """Every "before …", "after …", "pre-…" and "post-…" of ``text``."""
    cut = words(text)
    return tuple(order for index in range(len(cut)) if (order := _at(cut, index)) is not None)


def _at(cut: Words, index: int) -> Order | None:
    word = cut.low[index]
    following = cut.low[index + 1] if index + 1 < len(cut) else ""
    if word in ("pre", "post") and following == "-" and index + 2 < len(cut):
        what = content(cut.low[index + 2])
        return Order("before" if word == "pre" else "after", frozenset((what,)), index, index + 3) if what else None
    if word in _BEFORE or (word, following) in (("ahead", "of"), ("prior", "to")):
        side = "before"
    elif word in _AFTER and not (word == "following" and index and cut.low[index - 1] in ("the", "a", "in", "is")):
        side = "after"
    else:
        return None
    last, what = index + 1, set()
    while last < len(cut) and last - index <= _LONGEST and cut.low[last] not in _STOPS:
        if cut.low[last] in _BEFORE or cut.low[last] in _AFTER:
            break
        if stem := content(cut.low[last]):
            what.add(stem)
        last += 1
    return Order(side, frozenset(what), index, last) if what else None


def order_findings(claim: str, evidence: Evidence) -> Iterator[Finding]:
    """Before turned into after, or after into before, of the same thing."""
    mine = orders(claim)
    if not mine:
        return
    theirs = [(order, passage.text) for passage in evidence.passages for order in orders(passage.text)]
    for order in mine:
        near = [(len(order.what & other.what) / min(len(order.what), 3), other, text) for other, text in theirs]
        close = [item for item in near if item[0] >= _SHARED]
        if close and all(other.side != order.side for _, other, _ in close):
            other, text = close[0][1:]
            ours, given = words(claim).slice(order.first, order.last), words(text).slice(other.first, other.last)
            message = f"The claim says “{ours}”, the evidence “{given}”."
            yield Finding(
                Reason(code=ReasonCode.DATE, message=message, claim_words=ours, source_words=given),
                hard=True,
                weight=0.9,
            )


_SHARED: Final = 0.49
