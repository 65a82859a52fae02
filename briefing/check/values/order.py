"""Before or after what: "before the summit" against "following the summit"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.values.findings import differs, finding
from briefing.check.values.moment import MONTHS
from briefing.check.values.units import RATES
from briefing.check.values.words import Words, content, listed, words
from briefing.models import ReasonCode

_BEFORE: Final = frozenset(("before", "until", "till"))
_AFTER: Final = frozenset(("after", "following", "since", "upon"))
_LONGEST: Final = 12
_SHARED: Final = 0.49
_PLACES: Final = frozenset(("before", "during", "after"))
_ADJECTIVES: Final = {
    **dict.fromkeys(("previous", "earlier", "prior", "past", "preceding"), "earlier"),
    **dict.fromkeys(("later", "subsequent", "future", "forthcoming", "upcoming"), "later"),
}
_CUES: Final = _BEFORE | _AFTER | frozenset(_ADJECTIVES) | {"pre", "post", "during", "once", "ahead", "prior"}
#: What begins another clause: "before work begins and the rest when it ends".
_JOINING: Final = listed("when once while whereas although though unless")
_STOPS: Final = frozenset('.,;:!?()“”"')


class Order(NamedTuple):
    """``side``: before, during, after, earlier, later; ``what``: stems after it; words ``[first, last)``."""

    side: str
    what: frozenset[str]
    first: int
    last: int


@lru_cache(maxsize=1024)
def orders(text: str) -> tuple[Order, ...]:
    """Every "before …", "after …", "pre-…" and "post-…" of ``text``."""
    cut = words(text)
    if not cut.has(_CUES):
        return ()
    cues = [index for index, word in enumerate(cut.low) if word in _CUES]
    return tuple([order for index in cues if (order := _at(cut, index)) is not None])


def _at(cut: Words, index: int) -> Order | None:
    word = cut.low[index]
    following = cut.low[index + 1] if index + 1 < len(cut) else ""
    if word in ("pre", "post") and following == "-" and index + 2 < len(cut):
        thing = content(cut.low[index + 2])
        side = "before" if word == "pre" else "after"
        return Order(side, frozenset((thing,)), index, index + 3) if thing else None
    if word in _ADJECTIVES and (thing := content(following)):
        return Order(_ADJECTIVES[word], frozenset((thing,)), index, index + 2)
    if word in _AFTER and following in ("which", "whom", "that"):
        return None
    if following in MONTHS or (following.isdecimal() and cut.at(index + 2) in MONTHS):
        return None  # a date, and whatever follows it
    if word == "during":
        side = "during"
    elif word == "once":
        if following not in ("a", "the", "an", "any") or cut.at(index + 2) in RATES:
            return None
        side = "after"
    elif word in ("until", "till") and following == "after":
        return None
    elif word in _BEFORE or (word, following) in (("ahead", "of"), ("prior", "to")):
        side = "before"
    elif word in _AFTER and not (
        word == "following" and index and cut.low[index - 1] in ("the", "a", "in", "is")
    ):
        side = "after"
    else:
        return None
    last = index + 1
    what: set[str] = set()
    while last < len(cut) and last - index <= _LONGEST and cut.low[last] not in _STOPS:
        if cut.low[last] in _BEFORE or cut.low[last] in _AFTER or cut.low[last] in _JOINING:
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
        near = [
            (len(order.what & other.what) / min(len(order.what), 3), other, text)
            for other, text in theirs
            if (order.side in _PLACES) == (other.side in _PLACES)
        ]
        close = [item for item in near if item[0] >= _SHARED]
        if close and order.side not in {other.side for _, other, _ in close}:
            other, text = close[0][1:]
            ours, given = (
                words(claim).slice(order.first, order.last),
                words(text).slice(other.first, other.last),
            )
            message = differs(ours, given)
            if _phased(ours, order, other) or _phased(given, other, order):
                continue
            turning = turned_round(claim, order.first), turned_round(text, other.first)
            until = words(claim).low[order.first] in _UNTIL, words(text).low[other.first] in _UNTIL
            open_ = turning[0] != turning[1]
            if until[0] != until[1] and (open_ or _lasts(claim) != _lasts(text)):
                continue
            late = words(claim).low[order.first] in _LATE, words(text).low[other.first] in _LATE
            if (late[0] and _nothing(claim, order, text, other)) or (
                late[1] and _nothing(text, other, claim, order)
            ):
                continue
            open_ = open_ or _tells_both(order.side, text)
            open_ = open_ or (all(turning) and _until(claim, order.first) != _until(text, other.first))
            if open_:
                yield finding(ReasonCode.RELATION, message, ours, given, hard=False, weight=0.42)
            else:
                yield finding(ReasonCode.DATE, message, ours, given)


def _tells_both(side: str, text: str) -> bool:
    """The text tells of that side of an event as well, in other words: "before the levy … afterwards"."""
    return not _OF_SIDE.get(side, frozenset()).isdisjoint(words(text).low)


_OF_SIDE: Final = {
    "before": listed("before beforehand already earlier previously prior until till ahead formerly"),
    "after": listed("after afterwards since later then thereafter subsequently following once"),
}
_PHASES: Final = listed("began begins begun begin started ended ends opened closed")
_DENIALS: Final = listed("not no never nobody none neither nor nothing cannot without n't")


def _phased(said: str, order: Order, other: Order) -> bool:
    """ "After the talks began" is during them, and so is "before they ended"."""
    return other.side == "during" and order.side != "during" and not _PHASES.isdisjoint(words(said).low)


def _nothing(one: str, order: Order, two: str, other: Order) -> bool:
    """ "Nothing is paid until the audit" is "they pay (only) after the audit"."""
    return other.side == "after" and _denies(one, order.first) and not _denies(two, other.first)


def _denies(text: str, at: int) -> bool:
    cut = words(text)
    return any(w in _DENIALS and cut.sentence[i] == cut.sentence[at] for i, w in enumerate(cut.low))


def _until(text: str, at: int) -> bool:
    """Whether "until" stands before word ``at``: "silent until after the vote" is "silent before"."""
    return at > 0 and words(text).low[at - 1] in ("until", "till")


_UNTIL: Final = frozenset(("until", "till"))
# With a denial before it, what follows comes first.
_LATE: Final = _UNTIL | {"before"}
#: What lasts until a time ends at it: "remains in force until X", "is lifted once X".
_LASTING: Final = listed(
    "remain remains remained stay stays stayed continue continues continued keep keeps kept hold holds held "
    "stand stands stood last lasts lasted persist persists persisted suspended closed frozen barred exempt "
    "banned forbidden blocked withheld still force place limited restricted reserved left leave leaves"
)


def _lasts(text: str) -> bool:
    return not _LASTING.isdisjoint(words(text).low)


#: Words that may say an order the other way round: "not before 2030", "until it is over", "put off until".
_TURNING: Final = listed(
    "not no never nobody none neither nor nothing without cannot first earliest latest only unless ended "
    "finished postponed delayed deferred adjourned beyond"
)


_TURNING_PAIRS: Final = frozenset(
    (
        ("off", "put"),
        ("over", "was"),
        ("over", "is"),
        ("over", "were"),
        ("when", ","),
        ("open", "still"),
        ("off", "puts"),
    )
)


def turned_round(text: str, at: int) -> bool:
    """A denial, a delay or the like in the sentence of word ``at`` may give the same order in other words."""
    cut = words(text)
    first = _relative(cut, at)
    return any(
        (word in _TURNING or word.endswith("n't") or (word, cut.at(index - 1)) in _TURNING_PAIRS)
        and cut.sentence[index] == cut.sentence[at]
        and (first < 0 or first < index < at)
        for index, word in enumerate(cut.low)
    )


def _relative(cut: Words, at: int) -> int:
    """Where the relative clause begins that a time ends ("a state that joins before May"): what is denied
    outside it leaves its order as it is. -1 without one."""
    for index in range(at - 2, max(0, at - _CLAUSE), -1):
        word = cut.low[index]
        if word in (",", ";", ":", ".") or cut.sentence[index] != cut.sentence[at]:
            return -1
        if word in ("who", "which", "whose") or (word == "that" and cut.at(index - 2) in _ANY):
            return index
    return -1


_CLAUSE: Final = 8
_ANY: Final = listed("a an any every each no")
