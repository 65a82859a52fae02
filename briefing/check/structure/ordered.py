"""Whether the claim orders two things as the source does."""

from __future__ import annotations

from functools import lru_cache

from briefing.check.base import Finding
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.structure.frame import Frame, finding, quoted
from briefing.check.structure.ordering import AMOUNT, Ordering, left, orderings, right
from briefing.models import ReasonCode

LEAST = 0.7
ALIKE = 0.8
TRUST = 0.5
# What "more" alone may stand for: "cost more", "rose more".
LOOSE = frozenset({AMOUNT, "force", "cost", "speed", "liking"})
# "Than others", "than any other solution": everything else, whatever word names it.
REST = frozenset("other others any every all ever alternative alternatives".split())
# When it holds is said of both sides.
SHARED = DAYS | frozenset("last next past recent year decade quarter now today".split())
TIMES = DAYS | frozenset(
    "decade century earlier before ago previously previous past now today currently present expected ever"
    " usual forecast planned thought feared then".split()
)


def check_ordering(frame: Frame) -> list[Finding]:
    """The first comparison of the claim that a comparison of the source contradicts and none agrees with."""
    return list(_weighed(frame)[0])


def agreed(frame: Frame) -> bool:
    """Whether a comparison of the claim says the same as one of the source with the sides the other way
    round, so that words of comparison must differ."""
    return _weighed(frame)[1]


@lru_cache(maxsize=128)
def _weighed(frame: Frame) -> tuple[tuple[Finding, ...], bool]:
    mine = orderings(frame.sentence)
    if not mine:
        return (), False
    inside = quoted(frame.sentence)
    turned = False
    found: list[Finding] = []
    for one in mine:
        if one.place in inside:
            continue
        same: list[int] = []
        wrong: list[tuple[float, Ordering, Sentence]] = []
        for number, source in enumerate(frame.evidence.sentences):
            if frame.trust(number) < TRUST:
                continue
            for other in orderings(source):
                sign = _signs(frame, one, other, source)
                way = _way(frame, one, number, other) if sign is not None else 0
                if sign is None or not way:
                    continue
                instead = "liking" in {k for k, _ in one.keys | other.keys}
                if one.level or other.level or (instead and one.least != other.least):
                    if one.level == other.level and one.least == other.least:
                        same.append(way)
                    elif not (one.least or other.least) or instead:
                        wrong.append((0.7, other, source))
                elif sign * way > 0:
                    same.append(way)
                else:
                    wrong.append((0.8, other, source))
        turned = turned or -1 in same
        if wrong and not same and not found:
            weight, other, source = wrong[0]
            one_text = frame.sentence.tokens[one.place].text
            two_text = source.tokens[other.place].text
            message = f"the claim orders the two by “{one_text}”, the source the other way by “{two_text}”"
            if weight < 0.75:
                message = f"the claim compares the two by “{one_text}”, the source by “{two_text}”"
            found.append(finding(ReasonCode.COMPARISON, message, one_text, two_text, weight))
    return tuple(found), turned


def _signs(frame: Frame, one: Ordering, other: Ordering, source: Sentence) -> int | None:
    """1 where both go the same way on a scale, -1 where they go opposite ways, None on different scales."""
    for scale, sign in one.keys:
        for theirs, there in other.keys:
            alike = scale == theirs or (
                scale[0] == theirs[0] == "="
                and frame.evidence.accounts(scale[1:]).get(theirs[1:], 0.0) >= ALIKE
            )
            if alike:
                return sign * there
    scales = {k for k, _ in one.keys | other.keys}
    if AMOUNT in scales and len(scales) == 2 and all(k in LOOSE or k[0] == "=" for k in scales):
        (_, sign), (_, there) = next(iter(one.keys)), next(iter(other.keys))
        return sign * there
    return None


def _way(frame: Frame, one: Ordering, number: int, other: Ordering) -> int:
    """1 where the sides stand alike, -1 where they are exchanged, 0 where that cannot be told."""
    source = frame.evidence.sentences[number]
    there = {
        i: m.token.index for i, m in frame.matches.items() if m.sentence == number and m.strength >= LEAST
    }
    first, second = {t.index for t in left(source, other)}, {t.index for t in right(source, other)}
    here, beyond = list(left(frame.sentence, one)), list(right(frame.sentence, one))
    if _rest(frame.sentence, one) or _rest(source, other):
        known = sum(there.get(t.index) in first for t in here)
        return 1 if known and _rest(frame.sentence, one) == _rest(source, other) else 0
    here = [t for t in here if t.lemma not in SHARED]
    beyond = [t for t in beyond if t.lemma not in SHARED]
    straight = sum(there.get(t.index) in second for t in beyond)
    forth = sum(there.get(t.index) in first for t in beyond)
    back = sum(there.get(t.index) in second for t in here)
    if straight and not forth and not back:
        return 1
    # A standard that is a mere pronoun ("than the one it replaces") has no word that could have moved.
    if not straight and (forth or not beyond) and (back or not second) and (forth or back):
        return -1
    timed = all(
        any(t.lemma in TIMES or t.lower in TIMES or t.tag == "CD" for t in s.tokens[o.pivot : o.end])
        for s, o in ((frame.sentence, one), (source, other))
    )
    known = sum(there.get(t.index) in first for t in here)
    return 1 if timed and known and not forth and not back else 0


def _rest(sentence: Sentence, one: Ordering) -> bool:
    ahead = sentence.tokens[one.pivot : one.pivot + 4]
    owned = len(ahead) > 1 and ahead[0].lower in {"that", "those"} and ahead[1].lower == "of"
    return any(t.lower in REST for t in (ahead[2:] if owned else ahead[:2]))  # "than that of others"
