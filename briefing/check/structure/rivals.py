"""Two parties compared without figures where the source gives each its figure: *Germany gives less than
Denmark* against *Denmark gave 0.74 per cent, Germany 0.79*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefing.check.base import Finding
from briefing.check.language.names import same_name
from briefing.check.language.parse import Sentence
from briefing.check.language.words import Token
from briefing.check.structure.comparison_denied import DENYING
from briefing.check.structure.figures import PARTS, figures, value
from briefing.check.structure.frame import Frame, finding
from briefing.check.structure.measured import counted
from briefing.check.values.moment import MONTHS
from briefing.check.values.numerals import UNITS
from briefing.models import ReasonCode

MORE = frozenset("more greater higher larger bigger longer".split())
LESS = frozenset("less fewer lower smaller shorter".split())
OVER = frozenset(
    "exceed outnumber surpass overtake outstrip lead outspend outweigh outdo outpace dwarf".split()
)
UNDER = frozenset("trail lag".split())
AHEAD, BEHIND = frozenset({"ahead", "above"}), frozenset({"behind", "below"})
# "Twice as much as", "half as many as".
TIMES = {"twice": 1, "double": 1, "times": 1, "thrice": 1, "half": -1}
CUES = frozenset(TIMES) | MORE | LESS | OVER | UNDER | AHEAD | BEHIND
REST = frozenset({"rest", "remainder"})
NAMES = frozenset({"NNP", "NNPS"})
JOINTS = frozenset("and but while whereas with".split())
TOWARDS = frozenset("to for with against".split())  # "aid to Peru came to 40 million"
RESPECTIVELY = frozenset({"respectively"})
JOINT = frozenset({"combined", "together"})
REACH, AFTER, BESIDE = 14, 5, 3


class Contest(NamedTuple):
    """A word that compares, its sign, and the names on either side."""

    place: Token
    sign: int
    left: tuple[Token, ...]
    right: tuple[Token, ...]
    joint: bool = False


def contests(sentence: Sentence) -> Iterator[Contest]:
    """Comparisons of one name with another."""
    words = sentence.tokens
    for i, token in enumerate(words):
        sign = _sign(words, i) if token.lower in CUES or token.lemma in CUES else 0
        if not sign or any(t.lower in DENYING for t in words[max(0, i - 6) : i]):
            continue
        pivot = i
        if token.lower in TIMES:
            pivot = next((t.index for t in words[i + 2 : i + REACH] if t.lower == "as"), -1)
        elif token.lower in MORE | LESS:
            pivot = next((t.index for t in words[i + 1 : i + 1 + REACH] if t.lower == "than"), -1)
        if pivot < 0 or any(counted(words, t) for t in words[pivot + 1 : pivot + 3]):
            continue
        end = _end(words, pivot)
        right = tuple([t for t in words[pivot + 1 : end] if t.tag in NAMES])
        left = tuple([t for t in words[:pivot] if t.tag in NAMES])
        if left and right:
            joint = any(t.lower in JOINT for t in words[pivot + 1 : pivot + 3 + AFTER + len(right)])
            yield Contest(token, sign, left, right, joint and len(right) > 1)


def _end(words: tuple[Token, ...], pivot: int) -> int:
    """Where the second side ends: before "and Bergen less", "and Bergen's is the smallest"."""
    for token in words[pivot + 1 : pivot + 1 + AFTER]:
        if token.lower in JOINTS and any(
            t.lower in MORE | LESS or t.tag in {"JJS", "RBS"}
            for t in words[token.index + 1 : token.index + 2 + AFTER]
        ):
            return token.index
    return pivot + 1 + AFTER


def _sign(words: tuple[Token, ...], i: int) -> int:
    token = words[i]
    after = words[i + 1].lower if i + 1 < len(words) else ""
    if token.lower in TIMES:
        return TIMES[token.lower] if after == "as" else 0
    if token.lower in MORE or (token.verb and token.lemma in OVER):
        return 1
    if token.lower in LESS or (token.verb and token.lemma in UNDER):
        return -1
    if token.lower in AHEAD and (token.lower != "ahead" or after == "of"):
        return 1
    return -1 if token.lower in BEHIND else 0


def check_rivals(frame: Frame) -> list[Finding]:
    """The first comparison of two names that their figures contradict."""
    if not frame.sentence.has(CUES):
        return []
    held = list(contests(frame.sentence))
    if not held:
        return []
    told = sum(
        sum(t.text[0].isdecimal() or t.tag == "CD" for t in s.tokens) > 1 for s in frame.evidence.sentences
    )
    for mine in held:
        if mine.place.lower in TIMES and told != 1:
            continue
        signs: set[int] = set()
        shown = ""
        for number, source in enumerate(frame.evidence.sentences):
            owned = owners(source, mine.left + mine.right)
            if mine.joint:
                total = _together(mine, owned)
                if total is not None:
                    signs.add(total[0])
                    shown = shown or total[1]
                continue
            for one, two in _pairs(frame, number, mine, owned):
                if one[1] != two[1]:
                    sign = 1 if one[1] > two[1] else -1
                    signs.add(sign)
                    shown = shown or f"{one[0].text} {one[1]:,.12g}, {two[0].text} {two[1]:,.12g}"
        if signs == {-mine.sign}:
            text = mine.place.text
            message = (
                f"the claim compares by “{text}”, the figures of the source ({shown}) the other way round"
            )
            return [finding(ReasonCode.COMPARISON, message, text, shown, 0.75)]
    return []


def _together(mine: Contest, owned: list[Owned]) -> tuple[int, str] | None:
    """Whether the figure of the name on the left is more (1) or less (-1) than those on the right together,
    and the sum; None where not each has one of its own."""
    first = [o for o in owned if any(same_name(t.lower, o[0].lower) for t in mine.left)]
    rest = [[o for o in owned if same_name(t.lower, o[0].lower)] for t in mine.right]
    if len(first) != 1 or any(len(found) != 1 for found in rest):
        return None
    total = sum(found[0][1] for found in rest)
    if len({first[0][2], *[found[0][2] for found in rest]}) > 1 or total == first[0][1]:
        return None
    return (
        1 if first[0][1] > total else -1
    ), f"{first[0][0].text} {first[0][1]:,.12g}, the others {total:,.12g}"


Owned = tuple[Token, float, str]


def _pairs(frame: Frame, number: int, mine: Contest, owned: list[Owned]) -> Iterator[tuple[Owned, Owned]]:
    for two in owned:
        if not any(same_name(t.lower, two[0].lower) for t in mine.right):
            continue
        for one in owned:
            if one[0] is two[0] or not (one[2] == two[2] or "" in (one[2], two[2])):
                continue
            if any(same_name(t.lower, one[0].lower) for t in mine.left):
                yield one, two


def owners(source: Sentence, wanted: tuple[Token, ...]) -> list[Owned]:
    """The wanted names of a sentence with the figures that each has: the next ones, where a name stands
    first, else those before. Other names count only right beside a figure."""
    words = source.tokens
    found = _values(source)
    if len(found) < 2:
        return []
    events = [
        t
        for t in words
        if t.index in found
        or (
            t.tag in NAMES
            and t.lower not in MONTHS
            and (
                any(same_name(t.lower, w.lower) for w in wanted)
                or (
                    words[t.index - 1].lower not in TOWARDS and any(abs(t.index - i) <= BESIDE for i in found)
                )
            )
        )
    ]
    names = [t for t in events if t.index not in found]
    values = [t for t in events if t.index in found]
    if not names:
        return []
    if source.has(RESPECTIVELY) and len(names) >= len(values):
        return [(n, *found[v.index]) for n, v in zip(names[-len(values) :], values, strict=True)]
    step = 1 if names[0].index < values[0].index or _each_before(names, found) else -1
    out: list[Owned] = []
    for k, token in enumerate(events):
        k += step
        while token.index not in found and 0 <= k < len(events) and events[k].index in found:
            out.append((token, *found[events[k].index]))
            k += step
    return out


def _each_before(names: list[Token], found: dict[int, tuple[float, str]]) -> bool:
    """ "€160 million, of which Oslo €70 million and Bergen €60 million": each name right before its own."""
    return all(any(i in found for i in (t.index + 1, t.index + 2)) for t in names)


def _values(source: Sentence) -> dict[int, tuple[float, str]]:
    """The figures of a sentence by their place, those right after a name as well ("Oslo 74")."""
    words = source.tokens
    found = {f.place: (f.value, f.unit) for f in figures(source)}
    for i, token in enumerate(words[1:], 1):
        before = words[i - 1]
        if i in found:
            continue
        times, _, part = token.lower.rpartition("-")
        if part in PARTS and times in UNITS:
            found[i] = (100.0 * UNITS[times] / PARTS[part], "%")
        elif token.lower in PARTS and (before.lower in {"a", "one"} or before.lower in UNITS):
            found[i] = (100.0 * UNITS.get(before.lower, 1.0) / PARTS[token.lower], "%")
        elif token.tag == "CD" and before.lower not in MONTHS and (before.tag in NAMES or _named(words, i)):
            read = value(words, i)
            if read is not None:
                share = words[read[1] : read[1] + 1]
                found[i] = (read[0], "%" if share and share[0].lower in {"%", "percent", "per"} else "")
    rest = next((t.index for t in words if t.lower in REST), -1)
    parts = [value for value, unit in found.values() if unit == "%"]
    if rest > 0 and len(parts) == 1:
        found[rest] = (100.0 - parts[0], "%")
    return found


def _named(words: tuple[Token, ...], i: int) -> bool:
    """ "92,000 Norwegians", not "12 March"."""
    after = words[i + 1] if i + 1 < len(words) else None
    return len(words[i].text) > 2 and after is not None and after.tag in NAMES and after.lower not in MONTHS
