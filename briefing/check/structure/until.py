"""Until it comes or once it has come: "pending a truce" is not "after a truce".

What holds up to an event and what holds from it on exclude each other, but where a word of waiting, ending or
denying turns one into the other ("put off until", "lapses after").
"""

from __future__ import annotations

from briefing.check.base import Finding
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.order import Order, orders
from briefing.models import ReasonCode

CUES = frozenset("until till pending once after following soon upon wake".split())
UNTIL = frozenset({"until", "till", "pending"})
SINCE = frozenset(
    {"once", "after", "following", "as soon as", "in the wake of", "in the aftermath of", "upon"}
)
TURNING = frozenset(
    "not n't no never nobody nothing none neither nor cannot only unless without before remain stay keep last"
    " continue lapse end expire lift wait postpone delay defer put hold suspend freeze stop cease refuse"
    " withhold adjourn reserve bar ban prohibit forbid exempt abstain refrain open still yet first earliest"
    " silent pause halt block longer restrict limit close shut rule".split()
)
ALIKE = 0.65


def check_until(frame: Frame) -> list[Finding]:
    """The first thing that the claim has until an event, and the source from it on, or the reverse."""
    if frame.sentence.has(AT_ONCE):
        return _at_once(frame)
    if not frame.sentence.has(CUES) or frame.sentence.has(TURNING):
        return []
    for mine in orders(frame.sentence):
        kind = _kind(mine)
        if not kind:
            continue
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.5 or not source.has(CUES) or source.has(TURNING):
                continue
            theirs = [o for o in orders(source) if _kind(o) and _same(frame, number, mine, o)]
            if theirs and all(_kind(o) != kind for o in theirs):
                message = f"the claim has it “{mine.text}” the event, the source “{theirs[0].text}” it"
                return [finding(ReasonCode.RELATION, message, mine.text, theirs[0].text, 0.75)]
    return []


# What happens at the same time as something else.
AT_ONCE = frozenset(
    "coincide coincident simultaneous simultaneously concurrent concurrently parallel".split()
)
LINKING = frozenset("with to".split())


def _at_once(frame: Frame) -> list[Finding]:
    """ "Coincides with" for "follows": two events at once, of which the source puts one first."""
    words = frame.sentence.tokens
    for token in words:
        if token.lemma not in AT_ONCE or not any(t.lower in LINKING for t in words[token.index + 1 :][:2]):
            continue
        left = [i for i in frame.matches if i < token.index]
        right = [i for i in frame.matches if i > token.index]
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < 0.5 or source.has(AT_ONCE):
                continue
            there = {
                i: m.token.index
                for i, m in frame.matches.items()
                if m.sentence == number and m.strength >= ALIKE
            }
            for other in orders(source):
                counts = [
                    [sum(there.get(i, -1) in side for i in here) for side in (other.first, other.second)]
                    for here in (left, right)
                ]
                straight = min(counts[0][0], counts[1][1])
                crossed = min(counts[0][1], counts[1][0])
                if max(straight, crossed) > 0 and not other.condition:
                    message = f"the claim has both at once (“{token.text}”), the source puts one first"
                    return [finding(ReasonCode.RELATION, message, token.text, other.text, 0.75)]
    return []


def _kind(order: Order) -> str:
    low = order.text.lower()
    return "until" if low in UNTIL else "since" if low in SINCE else ""


def _same(frame: Frame, number: int, mine: Order, other: Order) -> bool:
    """Whether the event is the same, and what holds until or since it."""
    there = {
        i: m.token.index for i, m in frame.matches.items() if m.sentence == number and m.strength >= ALIKE
    }
    event, rest = _sides(mine)
    event_, rest_ = _sides(other)
    return sum(there.get(i, -1) in event_ for i in event) >= 1 and (
        sum(there.get(i, -1) in rest_ for i in rest) >= 2
    )


def _sides(order: Order) -> tuple[frozenset[int], frozenset[int]]:
    """The words of the event, and those of what holds until or since it."""
    return (order.second, order.first) if _kind(order) == "until" else (order.first, order.second)
