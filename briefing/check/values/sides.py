"""Before, on, after or until a time, early or late in it: the side that claim and evidence take."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from briefing.check.base import Finding
from briefing.check.values.context import neighbourhood
from briefing.check.values.findings import finding
from briefing.check.values.moment import Moment
from briefing.check.values.order import turned_round
from briefing.check.values.rhythm import rhythms
from briefing.check.values.stands import Dated, around, shown
from briefing.check.values.started import denied_until, ended_or_begun, may_be_the_other, turned_there
from briefing.check.values.times import moments
from briefing.check.values.words import listed, words
from briefing.models import ReasonCode

SIDES: Final = {
    "before": "before",
    "until": "before",
    "till": "before",
    "by": "before",
    "after": "after",
    "since": "after",
    "following": "after",
    "from": "on",
    "on": "on",
}


def side_kept(claim: str, moment: Moment, matching: list[Dated]) -> Finding | None:
    """Before, on or after: the preposition must keep its side; early and late must not be exchanged."""
    side = SIDES[moment.relation]
    sides = {SIDES[other.moment.relation] for other in matching}
    other = matching[0]
    edge = _edge(claim, moment)
    if edge and all(_edge(o.text, o.moment) == _OTHER_EDGE[edge] for o in matching):
        mine = shown(claim, moment)
        message = f"The claim gives “{mine}” as the {edge}, the evidence as the {_OTHER_EDGE[edge]}."
        return finding(ReasonCode.DATE, message, mine, other.shown)
    early = side == "before" and side not in sides and not _denied(claim, moment)
    if early and all(_edge(o.text, o.moment) == "earliest" for o in matching):
        mine = shown(claim, moment)
        message = f"The claim says “{mine}”, the evidence gives it as the earliest (“{other.shown}”)."
        return finding(ReasonCode.DATE, message, mine, other.shown)
    if _earliest_as_latest(claim, moment, matching):
        mine = shown(claim, moment)
        message = (
            f"The claim gives “{mine}” as the latest, the evidence says not until then (“{other.shown}”)."
        )
        return finding(ReasonCode.DATE, message, mine, other.shown, hard=False, weight=0.75)
    if all(ended_or_begun(claim, moment, o) for o in matching):
        mine = shown(claim, moment)
        message = f"The claim says “{mine}”, the evidence “{other.shown}”."
        return finding(ReasonCode.DATE, message, mine, other.shown, hard=False, weight=0.75)
    if all(may_be_the_other(claim, moment, o) for o in matching):
        return None
    until = _then(other) if side == "after" and sides == {"on"} else ""
    if until:
        mine = shown(claim, moment)
        message = f"The claim says “{mine}”, the evidence “{other.shown}”, and “{until}”."
        return finding(ReasonCode.DATE, message, mine, other.shown, hard=False, weight=0.75)
    if moment.day is not None and _once(claim, moment) and all(_onwards(o) for o in matching):
        mine = shown(claim, moment)
        message = f"The claim says “{mine}”, the evidence “{other.shown}”, and how often from then on."
        return finding(ReasonCode.DATE, message, mine, other.shown, hard=False, weight=0.75)
    if side not in sides and not _ending(claim, moment, other) and not _not_until(claim, moment, other):
        mine = shown(claim, moment)
        message = f"The claim says “{mine}”, the evidence “{other.shown}”."
        loose = {moment.relation, other.moment.relation} in ({"by", "on"}, {"since", "on"}, {"since", "from"})
        ranged = words(other.text).at(other.moment.first - 1) == "to"
        loose = loose or (ranged and moment.relation in ("until", "till", "by"))
        opposite = {side} | sides == {"before", "after"}
        exact = moment.day is not None or moment.clock is not None or moment.weekday is not None
        turns = (turned_round(claim, moment.first), turned_round(other.text, other.moment.first))
        if opposite and turns[0] != turns[1]:
            turns = (turned_there(claim, moment), turned_there(other.text, other.moment))
        turned = turns[0] != turns[1] if opposite else any(turns)
        sure = not loose and not turned and (opposite or exact or _told_alike(claim, moment, other))
        if not sure:
            since = "since" in (moment.relation, other.moment.relation)
            if since and (_exchanged(claim, moment, other) or _at_once(claim, moment)):
                return finding(ReasonCode.DATE, message, mine, other.shown, hard=False, weight=0.7)
            return finding(ReasonCode.SCOPE, message, mine, other.shown, hard=False, weight=0.34)
        return finding(ReasonCode.DATE, message, mine, other.shown)
    if not moment.part:
        return None
    parts = {part for found in matching for part in _parts(found.moment)}
    of_year = {_part_of_year(found.moment) for found in matching} if moment.month is None else set()
    if moment.part not in parts | of_year:
        mine = shown(claim, moment)
        message = f"The claim says “{mine}”, the evidence “{other.shown}”."
        if parts == {""}:
            return finding(ReasonCode.SCOPE, message, mine, other.shown, hard=False, weight=0.34)
        return finding(ReasonCode.DATE, message, mine, other.shown, weight=0.8)
    return None


def _earliest_as_latest(claim: str, moment: Moment, matching: list[Dated]) -> bool:
    """ "No later than May" for "not until May"."""
    if moment.relation != "by" or _denied_but_for_later(claim, moment):
        return False
    return all(denied_until(o.moment, o.text) for o in matching)


def _denied_but_for_later(claim: str, moment: Moment) -> bool:
    cut = words(claim)
    return any(
        (word in _DENYING or word.endswith("n't")) and cut.at(index + 1) != "later"
        for index, word in enumerate(cut.low[: moment.last + 4])
        if cut.sentence[index] == cut.sentence[moment.first]
    )


def _denied(claim: str, moment: Moment) -> bool:
    """A denial stands near the time, or before it in its clause."""
    near = any(word in _DENYING or word.endswith("n't") for word in _near(claim, moment))
    return near or _denied_before(claim, moment)


def _once(claim: str, moment: Moment) -> bool:
    """ "Will be published on 1 May", not "begins on 1 May" and "on 1 May and every week after"."""
    cut = words(claim)
    if cut.at(moment.first) != "on" and cut.at(moment.first - 1) != "on":
        return False
    return _STARTING.isdisjoint(cut.low) and _AGAIN.isdisjoint(cut.low) and not rhythms(claim)


def _onwards(other: Dated) -> bool:
    """ "From 1 May … every hour"."""
    return other.moment.relation == "from" and bool(rhythms(other.text))


_AGAIN: Final = listed(
    "onward onwards continuous continuously regular regularly constant constantly always hourly daily"
    " weekly monthly force effect commence commences commencing due kick kicks opens open arrive arrives"
)


def _exchanged(claim: str, moment: Moment, other: Dated) -> bool:
    """ "Pictures taken in July … since Tuesday" for "taken on Tuesday … since July"."""
    theirs = {m.key: m.relation for m in moments(other.text)}
    return any(
        m.key != moment.key
        and theirs.get(m.key, m.relation) != m.relation
        and {m.relation, theirs[m.key]} == {"on", "since"}
        and m.relation == other.moment.relation
        for m in moments(claim)
    )


def _at_once(claim: str, moment: Moment) -> bool:
    """ "Shrank by a fifth in 1990", not "a fifth lower than in 1990" and "began in 1990"."""
    cut = words(claim)
    before = cut.low[max(0, moment.first - 12) : moment.first]
    if moment.relation != "on" or before[-1:] != ("in",) or before[-2:-1] in _HELD:
        return False
    return not _CHANGING.isdisjoint(before) and _STARTING.isdisjoint(cut.low)


_HELD: Final = tuple((word,) for word in "than as with to of from was were level levels out back".split())
_CHANGING: Final = listed(
    "lost shrank shrunk fell fallen dropped declined grew grown rose risen increased decreased doubled halved"
    " tripled gained killed built spent received"
)
_STARTING: Final = listed(
    "begin began begun start started starting beginning since from after first became become launched founded"
    " took compared against"
)


def _then(other: Dated) -> str:
    """ "Until then", said after the evidence's time, if nothing is said of the time after it."""
    cut = words(other.text)
    rest = cut.low[other.moment.last :]
    pairs = list(pairwise(rest))
    if any(pair in _AFTERWARDS for pair in pairs):
        return ""
    return next((" ".join(pair) for pair in pairs if pair in _UP_TO_THEN), "")


_UP_TO_THEN: Final = frozenset((("until", "then"), ("before", "then"), ("till", "then")))
_AFTERWARDS: Final = frozenset(
    (("after", "that"), ("since", "then"), ("from", "then"), ("after", "then"), ("after", "which"))
)
_OTHER_EDGE: Final = {"earliest": "latest", "latest": "earliest"}


_EDGES: Final = listed("earliest earlier least before latest later")


def _edge(text: str, moment: Moment) -> str:
    """Whether a time is given as the earliest ("not before", "at the earliest") or the latest ("by")."""
    cut = words(text)
    if moment.relation != "by" and not cut.has(_EDGES):
        return ""
    before, after = cut.low[max(0, moment.first - 7) : moment.first], cut.low[moment.last : moment.last + 4]
    if (
        "earliest" in before
        or "earliest" in after
        or ("earlier" in before and "than" in before and "no" in before)
    ):
        return "earliest"
    if ("at", "least") in pairwise(before[-3:]):
        return "earliest"
    denied = any(word in ("not", "never") or word.endswith("n't") for word in before)
    if before[-1:] == ("before",) and denied:
        return "earliest"
    if "latest" in after or ("later" in before and "than" in before and "no" in before):
        return "latest"
    return "latest" if moment.relation == "by" and not denied else ""


def _ending(claim: str, moment: Moment, other: Dated) -> bool:
    """ "Put off until June", "deferred to June"; "valid until 30 June", "expires on 30 June"."""
    relations = {moment.relation, other.moment.relation}
    if relations == {"since", "from"}:
        return True
    if "until" in relations and (_closing(claim, moment) or _closing(other.text, other.moment)):
        return True
    if not relations <= {"until", "till", "by", "on"} or len(relations) < 2:
        return False
    said = {*_near(claim, moment), *_near(other.text, other.moment)}
    return not said.isdisjoint(_ENDS) or ("put", "off") in pairwise(_near(other.text, other.moment))


def _closing(text: str, moment: Moment) -> bool:
    """The second of two times: "from 10pm to 6am", "between May and July"."""
    cut = words(text)
    before = cut.low[max(0, moment.first - 8) : moment.first]
    return cut.at(moment.first - 1) in ("to", "and", "-", "–") and not _OPENING.isdisjoint(before)


_OPENING: Final = frozenset(("from", "between"))


def _not_until(claim: str, moment: Moment, other: Dated) -> bool:
    """ "Does not apply until 2030": it applies in 2030, or from then on."""
    for (text, one), two in (
        ((claim, moment), other.moment),
        ((other.text, other.moment), moment),
    ):
        denied = _denied_before(text, one)
        if one.relation in ("until", "till", "before") and two.relation in ("on", "from", "after") and denied:
            return True
    return False


def _denied_before(text: str, moment: Moment) -> bool:
    """Whether a denial stands before a time in its clause: "no part of it will be paid before July"."""
    cut = words(text)
    before = [
        w for i, w in enumerate(cut.low[: moment.first]) if cut.sentence[i] == cut.sentence[moment.first]
    ]
    for far, word in enumerate(reversed(before)):
        if word in _DENYING or word.endswith("n't"):
            return True
        if word in _IMPOSSIBLE and far < _CLOSE:
            return True
        if far > _CLOSE and word in _NEXT_CLAUSE:
            return False
    return False


_CLOSE: Final = 6
_IMPOSSIBLE: Final = listed("impossible unable inconceivable none without hardly scarcely unthinkable")
_NEXT_CLAUSE: Final = listed("but although though while whereas which who because as and that if whose")
_DENYING: Final = listed("not no never only nothing nobody cannot neither nor")


def _near(text: str, moment: Moment) -> tuple[str, ...]:
    return words(text).low[max(0, moment.first - 7) : moment.last + 4]


_ENDS: Final = listed(
    "deadline due expire expires expired expiring expiry lapse lapses lapsed lapsing closes closing deferred "
    "defer defers postpone postpones postponed postponing postponement delay delays delayed delaying "
    "adjourned adjourn extended extend extends extending extension limit valid"
)


def _told_alike(claim: str, moment: Moment, other: Dated) -> bool:
    """Most words near the claim's time stand near the evidence's too, so that the preposition is no
    matter of how the event is told ("not before March", "from March")."""
    mine, theirs = neighbourhood(claim, moment.first, moment.last), around(other)
    return len(mine[0] & theirs[1]) >= _ALIKE * len(mine[0])


_ALIKE: Final = 0.45


def _parts(moment: Moment) -> frozenset[str]:
    """Early, mid or late, also as the day of the month tells it; about the tenth and the twentieth two of
    them."""
    if moment.part or moment.day is None:
        return frozenset((moment.part,))
    return frozenset(part for part, (low, high) in _DAYS.items() if low <= moment.day <= high)


_DAYS: Final = {"early": (1, 12), "mid": (8, 22), "late": (18, 31)}


def _part_of_year(moment: Moment) -> str:
    """Early, mid or late in its year, as the month tells it."""
    if moment.month is None:
        return ""
    return "early" if moment.month <= 4 else "late" if moment.month >= 9 else "mid"
