"""The figure of a claim occurs in the evidence: is it the figure of the same thing?"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from briefing.check.base import Finding
from briefing.check.values.context import neighbourhood, overlap, told_alike
from briefing.check.values.derived import needs
from briefing.check.values.findings import finding
from briefing.check.values.heads import noun, same_thing
from briefing.check.values.held import Held, phrase
from briefing.check.values.proportion import stands_in
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import listed, stem, words
from briefing.models import ReasonCode

#: How much better another figure's neighbourhood must fit before the claim's figure counts as swapped.
_MARGIN: Final = 3.0
_RATIO: Final = 1.6
_ELIDED: Final = 2.0
_UNSWAPPED: Final = frozenset(
    (Kind.AGE, Kind.SCORE, Kind.ORDINAL, Kind.MULTIPLE, Kind.DURATION, Kind.FRACTION)
)
_LEADING: Final = frozenset((Kind.PERCENT, Kind.POINTS, Kind.MONEY))


def agrees(quantity: Quantity, other: Held) -> bool:
    """Whether two figures may count the same thing."""
    theirs = other.quantity
    if same_thing(quantity.head, theirs.head).agree or not quantity.run or not theirs.run:
        return True
    if quantity.head in theirs.run or theirs.head in quantity.run:
        return True
    return quantity.run[0] == theirs.run[0] and not (quantity.sure and theirs.sure)


def wrong_thing(
    claim: str, quantity: Quantity, matching: list[Held], rivals: list[Held], code: ReasonCode
) -> Finding | None:
    """The figure occurs, but for something else."""
    agreeing = [other for other in matching if agrees(quantity, other)]
    if not agreeing:
        return _other_thing(claim, quantity, matching, rivals, phrase(claim, quantity), code)
    swapped = _swapped(claim, quantity, agreeing, rivals)
    if swapped is not None:
        shown = phrase(claim, quantity)
        message = f"“{shown}” stands for something else in the evidence; there it is “{swapped.shown}”."
        weight = 0.7 if quantity.head else 0.3
        return finding(ReasonCode.ROLE, message, shown, swapped.shown, hard=False, weight=weight)
    return _turned(claim, quantity, agreeing, rivals, code)


def _swapped(claim: str, quantity: Quantity, agreeing: list[Held], rivals: list[Held]) -> Held | None:
    """Another figure of the same things whose neighbourhood is by far the closer to the claim's."""
    if quantity.vague or quantity.article or quantity.kind in _UNSWAPPED:
        return None
    values = {(other.quantity.value, other.quantity.top) for other in agreeing}
    others = [o for o in rivals if _may_swap(quantity, o.quantity, values)]
    if not others:
        return None
    mine = neighbourhood(claim, quantity.first, quantity.last)
    ours = max(overlap(mine, around(other)) for other in agreeing)
    if quantity.head and not any(other.quantity.head for other in agreeing):
        ours += _ELIDED  # "lacked 600 sailors; he put it at 400": the noun left out is shared too
    for other in others:
        score = overlap(mine, around(other))
        nearer = score >= ours + _MARGIN and score >= _RATIO * ours
        if nearer and not _kept(claim, quantity, agreeing, other):
            return other
    return None


def _may_swap(quantity: Quantity, theirs: Quantity, values: set[tuple[float, float | None]]) -> bool:
    """Another figure of the same kind, and of the same things."""
    if theirs.kind is not quantity.kind or theirs.vague or (theirs.value, theirs.top) in values:
        return False
    return bool(theirs.head) == bool(quantity.head) and same_thing(quantity.head, theirs.head).agree


def _kept(claim: str, quantity: Quantity, agreeing: list[Held], other: Held) -> bool:
    """Whether the claim gives the other figure too, and the two are nearer to their own places than
    exchanged."""
    for mate in quantities(claim):
        if mate == quantity or mate.kind is not quantity.kind or mate.value != other.quantity.value:
            continue
        here = [neighbourhood(claim, q.first, q.last) for q in (quantity, mate)]
        own = max(agreeing, key=lambda held: overlap(here[0], around(held)))
        there = [around(own), around(other)]
        straight = overlap(here[0], there[0]) + overlap(here[1], there[1])
        return straight >= overlap(here[0], there[1]) + overlap(here[1], there[0])
    return False


def around(other: Held) -> tuple[frozenset[str], frozenset[str]]:
    """Content stems near a figure of the evidence, and in its whole sentence."""
    return neighbourhood(other.text, other.quantity.first, other.quantity.last)


def _other_thing(
    claim: str, quantity: Quantity, matching: list[Held], rivals: list[Held], shown: str, code: ReasonCode
) -> Finding | None:
    other = matching[0]
    if quantity.article or (quantity.head in _VOTES and _voted(quantity, matching, rivals)):
        return None
    inner = _compound(shown)
    for rival in rivals:
        if inner and rival.quantity.head == inner and rival not in matching:
            message = f"The claim says “{shown}”; the evidence says “{rival.shown}” and “{other.shown}”."
            return finding(code, message, shown, rival.shown, hard=False, weight=0.8)
        if (
            rival.quantity.head == quantity.head
            and rival not in matching
            and not _whole(claim, quantity, rival)
        ):
            message = f"The claim says “{shown}”; the evidence says “{rival.shown}” and “{other.shown}”."
            # "Of 17 draft articles, six contain alternatives".
            elided = not other.quantity.sure or rival.quantity.value > quantity.value
            return finding(
                ReasonCode.ROLE if elided else code, message, shown, rival.shown, hard=not elided, weight=0.7
            )
    if quantity.vague or quantity.article or quantity.kind in (Kind.ORDINAL, Kind.MULTIPLE, Kind.FRACTION):
        return None
    if _moved(claim, quantity, matching) or all(_grouped(quantity, held) for held in matching):
        message = f"The claim counts “{shown}”, the evidence “{other.shown}”."
        return finding(code, message, shown, other.shown, hard=False, weight=0.8)
    conflict = all(same_thing(quantity.head, item.quantity.head).conflict for item in matching)
    if quantity.kind is Kind.DURATION:
        return None  # what a "three-day strike" is may be said in many ways
    message = f"“{shown}”: the evidence counts something else, “{other.shown}”."
    if conflict and told_alike(
        neighbourhood(claim, quantity.first, quantity.last), around(other), quantity.run
    ):
        return finding(code, message, shown, other.shown)
    return finding(
        ReasonCode.SCOPE, message, shown, other.shown, hard=False, weight=0.7 if conflict else 0.33
    )


def _compound(shown: str) -> str:
    """The stem of "seat" in "a five-seat majority"."""
    return stem(shown.rpartition("-")[2].lower()) if "-" in shown and shown[-1].isalpha() else ""


def _grouped(quantity: Quantity, other: Held) -> bool:
    """ "24 crews" for "a crew of 24 divers"."""
    cut, first = words(other.text), other.quantity.first
    group = cut.at(first - 2)
    return cut.at(first - 1) == "of" and group not in _TOTALS and bool(group) and stem(group) == quantity.head


_TOTALS: Final = listed("number total maximum minimum average majority sum rate share")


def _moved(claim: str, quantity: Quantity, matching: list[Held]) -> bool:
    """ "A dozen talks with miners", of talks with a dozen miners: both sides name both, and count another."""
    if quantity.kind is not Kind.COUNT or not quantity.sure or quantity.value <= _FEW or len(matching) != 1:
        return False
    (other,) = matching
    theirs = other.quantity
    if not theirs.sure or not theirs.head or theirs.kind is not Kind.COUNT or theirs.head == quantity.head:
        return False
    for text, counted, named in ((claim, quantity, theirs.head), (other.text, theirs, quantity.head)):
        cut = words(text)
        at = cut.sentence[counted.first]
        places = [
            index
            for index, word in enumerate(cut.low)
            if cut.sentence[index] == at and word.endswith("s") and noun(word) == named
        ]
        if len(places) != 1 or places[0] in range(counted.first - 1, counted.last + 1):
            return False
        if any(q.head == named and q is not counted for q in quantities(text)):
            return False
        if cut.at(places[0] + 1) == "of" or ("as", "many") in pairwise(cut.low):
            return False  # "the leaders of 12 states" are 12 leaders
    return True


_FEW: Final = 2


def _whole(claim: str, quantity: Quantity, part: Held) -> bool:
    """ "Seven of the nineteen cases", of nineteen ill and "seven of the cases": a part beside its whole."""
    last = part.quantity.last
    if words(part.text).at(last) != "of" or part.quantity.value >= quantity.value:
        return False
    if any(last < other.first <= last + _OF_THE for other in quantities(part.text)):
        return False  # the source has the whole itself
    return any(
        mine.value == part.quantity.value
        and words(claim).at(mine.last) == "of"
        and mine.last < quantity.first <= mine.last + _OF_THE
        for mine in quantities(claim)
    )


_OF_THE: Final = 2


_VOTES: Final = frozenset(("vote", "ballot"))


_REACH: Final = 8


_VOTED: Final = frozenset("vote votes voted voting ballot favour favor against abstained abstentions".split())


def _voted(quantity: Quantity, matching: list[Held], rivals: list[Held]) -> bool:
    """Those of the figure cast their votes, and no other votes are counted but those that are needed."""
    counted = [item for item in rivals if item.quantity.head == quantity.head and item not in matching]
    needed = all(needs(item.text) for item in counted)
    return needed and any(_voting(item) for item in matching)


def _voting(other: Held) -> bool:
    """ "Nine delegations were in favour": nine votes."""
    cut, theirs = words(other.text), other.quantity
    at = cut.sentence[theirs.first]
    near = range(max(0, theirs.first - _REACH), min(len(cut), theirs.last + _REACH))
    return any(cut.low[index] in _VOTED and cut.sentence[index] == at for index in near)


_CHANGES: Final = listed(
    "rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase"
    " increases "
    "increased increasing drop drops dropped dropping climb climbed climbing raise raises raised raising"
    " lower "
    "lowered lowering cut cuts cutting reduce reduces reduced reducing shrink shrank shrunk swell swelled"
    " swollen "
    "expand expanded extend extended widen widened lengthen lengthened up down narrow narrows narrowed"
    " narrowing widening decline declines declined declining decrease decreases decreased decreasing dwindle"
    " dwindled shrinking shrinks slip slipped jump jumped soar soared surge surged plunge plunged slump"
    " slumped tumble tumbled plummet plummeted ease eased halve halved double doubled diminish diminished"
    " slash slashed trim trimmed higher lower"
)
#: "Lost a fifth": shrank by it.
_LOSING: Final = listed("lost lose loses losing shed sheds gained gain gains added adds")


def _changing(text: str, quantity: Quantity) -> bool:
    """ "Rose by four metres": a change, so that "to four metres" is something else."""
    cut = words(text)
    return not _CHANGES.isdisjoint(cut.low[max(0, quantity.first - 4) : quantity.first])


def _turned(
    claim: str, quantity: Quantity, agreeing: list[Held], held: list[Held], code: ReasonCode
) -> Finding | None:
    """ "From 3 % to 4 %" turned round, or "to" made "by"."""
    said = _said_otherwise(claim, quantity)
    mine = quantity.lead if quantity.lead in ("from", "to", "by") else said
    if not mine:
        return None
    changes = [(o.text, o.quantity) for o in agreeing]
    if quantity.kind not in _LEADING or not quantity.lead:
        changes += [] if said else [(claim, quantity)]
        if not all(_changing(text, one) for text, one in changes):
            return None
    leads = {_lead(other) for other in agreeing}
    if mine in leads or not leads & {"from", "to", "by"} or "" in leads:
        return None
    if "by" in leads | {mine} and any(_amounts(text, q) for text, q in [(claim, quantity), *changes[:1]]):
        return None
    if quantity.lead == "to" and _changed(claim, quantity, held):
        return None  # "lowered its forecast from 2.1 to 1.8" of growth by 1.8, against a forecast of 2.1
    if mine == "by" and quantity.kind is Kind.FRACTION and stands_in(claim, quantity, held):
        return None  # "by a quarter", of a rise from 20 to 25 percent
    lead = next(iter(sorted(leads & {"from", "to", "by"})))
    shown, other = phrase(claim, quantity), agreeing[0]
    message = f"The claim says “{mine} {shown}”, the evidence “{lead} {other.shown}”."
    return finding(code, message, f"{mine} {shown}", f"{lead} {other.shown}")


#: "The loss came to 410", "the growth forecast was cut to 2": how great a change is.
_COMING: Final = listed("came come comes amounted amounts amount amounting coming added adds")
_FORESEEN: Final = listed("forecast forecasts estimate estimates projection prediction outlook target")
_CHANGE_NOUNS: Final = listed(
    "growth loss losses shortfall deficit increase rise fall decline drop contraction shrinkage cut reduction"
)


def _amounts(text: str, quantity: Quantity) -> bool:
    """Whether "to" tells how great a change is or will be, which others tell by "by"."""
    if quantity.lead != "to":
        return False
    cut = words(text)
    here = [
        word
        for word, sentence in zip(cut.low[: quantity.first], cut.sentence, strict=False)
        if sentence == cut.sentence[quantity.first]
    ]
    if _CHANGE_NOUNS.isdisjoint(here):
        return False
    return not _COMING.isdisjoint(here[-4:]) or not _FORESEEN.isdisjoint(here)


_COMPARED: Final = listed(
    "smaller larger bigger wider narrower shorter longer fewer greater lower higher less more cheaper dearer"
    " lighter heavier thinner"
)
_STEPS: Final = listed(
    "cut drop rise increase reduction fall decline decrease gain loss growth jump narrowing widening cuts"
    " shrinkage extension"
)
_STANDING: Final = listed("stand stands stood remain remains remained")
_ARRIVING: Final = listed("reach reaches reached reaching hit total totals totalled")


def _said_otherwise(text: str, quantity: Quantity) -> str:
    """By or to, where neither stands before the figure: "30 ships smaller", "a cut of 30", "stands at 30"."""
    cut = words(text)
    before = cut.low[max(0, quantity.first - 3) : quantity.first]
    after = cut.low[quantity.last : quantity.last + 2]
    if quantity.lead == "by":
        return "by" if before[:-1] and before[-2] in _COMPARED else ""
    if not _COMPARED.isdisjoint(after) and "than" not in cut.low[quantity.last : quantity.last + 3]:
        return "by"
    if before[-1:] == ("of",) and len(before) > 1 and before[-2] in _STEPS:
        return "by"
    if before[-1:] == ("at",) and not _STANDING.isdisjoint(before):
        return "to"
    return "to" if before[-1:] and before[-1] in _ARRIVING else ""


def _lead(other: Held) -> str:
    """From, to or by; "lost a fifth" is by a fifth."""
    before = words(other.text).low[max(0, other.quantity.first - 2) : other.quantity.first]
    return other.quantity.lead or ("" if _LOSING.isdisjoint(before) else "by")


def _changed(claim: str, quantity: Quantity, held: list[Held]) -> bool:
    """The claim tells from which figure it changed, and that one is set against this one in the evidence."""
    return any(
        found.lead == "from"
        and found.kind is quantity.kind
        and any(
            other.quantity.value == found.value
            and words(other.text).at(other.quantity.first - 1) not in ("by", "to")
            for other in held
        )
        for found in quantities(claim)
    )
