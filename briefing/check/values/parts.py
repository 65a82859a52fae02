"""Readers of fractions, ordinals and vague plurals: two-thirds, one in five, 21st, dozens of."""

from __future__ import annotations

from typing import Final

from briefing.check.values import units
from briefing.check.values.heads import counted
from briefing.check.values.numerals import PLURALS, is_figures, read
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import Words, listed


def vague(cut: Words, index: int) -> Quantity | None:
    """dozens of people; hundreds of thousands of homes; tens of millions."""
    low, high = PLURALS[cut.low[index]]
    if cut.low[index] == "scores" and cut.at(index + 1) != "of":
        return None
    end = index + 1
    if cut.at(end) == "of" and cut.at(end + 1) in PLURALS:
        factor = PLURALS[cut.low[end + 1]][0] / 2
        low, high, end = low * factor, high * factor, end + 2
    thing = counted(cut, end + 1 if cut.at(end) == "of" else end)
    first = index
    if cut.at(end) == "of" and cut.at(end + 1) in units.CURRENCY_WORDS:
        unit = units.CURRENCY_WORDS[cut.low[end + 1]]
        return Quantity(first, end + 2, Kind.MONEY, low, high, unit=unit, vague=True)
    return Quantity(first, end, Kind.COUNT, low, high, head=thing.head, run=thing.run, vague=True)


def several(cut: Words, index: int) -> Quantity | None:
    """several hundred people, a few thousand: hundreds, thousands."""
    scale = cut.at(index + 1) + "s"
    if scale not in PLURALS:
        return None
    low, high = PLURALS[scale]
    thing = counted(cut, index + 2)
    return Quantity(index, index + 2, Kind.COUNT, low, high, head=thing.head, run=thing.run, vague=True)


def fraction(cut: Words, index: int) -> Quantity | None:
    """half of; a third of; two-thirds; one in five; nine out of ten; once in four years; 1/2."""
    return _point(cut, index) or _part(cut, index)


def _point(cut: Words, index: int) -> Quantity | None:
    """ "A quarter of a percentage point", "half a point"; "a quarter-point": what a rate moves by."""
    if cut.low[index] == "half":
        share, end = 0.5, index + 1
    else:
        upper = units.UNITS_OF_PARTS.get(cut.low[index])
        end = index + (2 if cut.at(index + 1) != "-" else 3)
        part = cut.at(end - 1)
        if upper is None or part not in units.PARTS:
            return None
        share = upper / units.PARTS[part] if part != "half" else 0.5
    while cut.at(end) in ("of", "a", "-", "percentage"):
        end += 1
    if cut.at(end) != "point":
        return None
    return Quantity(index, end + 1, Kind.POINTS, share)


def _part(cut: Words, index: int) -> Quantity | None:
    if cut.low[index] == "half":
        return _half(cut, index)
    return _nths(cut, index) or _every(cut, index) or _odds(cut, index) or _slashed(cut, index)


def _half(cut: Words, index: int) -> Quantity | None:
    following = cut.at(index + 1)
    if following in ("a", "an") and (measured := _of_unit(cut, index, index + 2, 0.5)) is not None:
        return measured
    if following not in _AFTER_HALF or cut.at(index - 1) in _NOT_HALF:
        return None
    thing = counted(cut, index + 1 if following == "of" else index + 2)
    return Quantity(index, index + 1, Kind.FRACTION, 0.5, head=thing.head, run=thing.run)


def _of_unit(cut: Words, first: int, at: int, share: float) -> Quantity | None:
    """ "Half a year", "a fifth of a metre": part of one unit."""
    unit = cut.at(at)
    if unit in units.DURATIONS:
        family, size = units.DURATIONS[unit]
        return Quantity(first, at + 1, Kind.DURATION, size * share, unit=family, figure=share)
    if unit in units.MEASURES and len(unit) > 2:
        family, size = units.MEASURES[unit]
        return Quantity(
            first, at + 1, Kind.MEASURE, size * share, unit=family, written=unit.rstrip("s"), figure=share
        )
    return None


def _nths(cut: Words, index: int) -> Quantity | None:
    """two-thirds; one fifth; "a third" where it cannot be an ordinal ("a third of", "by a third")."""
    upper = units.UNITS_OF_PARTS.get(cut.low[index])
    if upper is None or index + 1 >= len(cut):
        return None
    after = index + 2 if cut.low[index + 1] == "-" else index + 1
    part = cut.at(after)
    if cut.at(after) in _TENS and cut.at(after + 1) == "-" and cut.at(after + 2) in units.ORDINALS:
        whole, end = _TENS[part] + units.ORDINALS[cut.at(after + 2)], after + 3
        if upper > 1 or cut.at(end) != "of":
            return None
        thing = counted(cut, end)
        return Quantity(index, end, Kind.FRACTION, upper / whole, head=thing.head, run=thing.run)
    if part not in units.PARTS or part == "half" or part.endswith("s") != (upper > 1):
        return None
    if cut.at(after + 1) == "of" and cut.at(after + 2) in ("a", "an"):
        measured = _of_unit(cut, index, after + 3, upper / units.PARTS[part])
        if measured is not None:
            return measured
    clear = cut.at(after + 1) == "of" or cut.at(after + 1) in _AFTER_PART or cut.at(index - 1) in _BEFORE_PART
    bounded = cut.at(index - 1) in _BOUNDS and cut.at(index - 2) == "at"
    clear = clear or ((bounded or cut.at(index - 1) == "to") and cut.at(after + 1) in _AFTER_CHANGE)
    clear = clear or (cut.at(after + 1) in _NO_NOUN and (cut.low[index] == "one" or _after_share(cut, index)))
    if upper == 1 and not clear and (cut.low[index] == "a" or part == "quarter" or after == index + 1):
        return None
    thing = counted(cut, after + 1)
    return Quantity(
        index, after + 1, Kind.FRACTION, upper / units.PARTS[part], head=thing.head, run=thing.run
    )


_BEFORE_PART: Final = listed("by almost nearly about around roughly over than under some only just up down")
_BOUNDS: Final = frozenset(("least", "most"))
_AFTER_PART: Final = listed(
    "more less fewer higher lower is was are were would smaller bigger larger greater shorter longer cheaper"
    " dearer slower faster weaker stronger lighter heavier wider narrower deeper below above"
)
#: "Fell to a fifth since May", not "led to a third attempt".
_AFTER_CHANGE: Final = frozenset((".", ",", ";", "", *listed("since from in after over between during")))
#: What no ordinal stands before: "one fifth to the school".
_NO_NOUN: Final = frozenset((".", ",", ";", "", *listed("and or to for from in among with by on at as who")))


def _after_share(cut: Words, index: int) -> bool:
    """A share of the sentence before this one: "a quarter of it is for roads, a third for schools"."""
    at = cut.sentence[index]
    return any(
        (cut.low[k].rstrip("s") in units.PARTS and cut.low[k + 1] == "of") or cut.low[k] in _HUNDREDTHS
        for k in range(index - 1)
        if cut.sentence[k] == at
    )


_HUNDREDTHS: Final = frozenset(("%", "percent"))
_AFTER_HALF: Final = listed("of the its their his her all that our")
_NOT_HALF: Final = frozenset(("first", "second", "other", "final", "better", "a"))


def _odds(cut: Words, index: int) -> Quantity | None:
    first = read(cut, index) if cut.low[index] != "a" else None
    if first is None:
        return None
    middle = first.end
    if cut.at(middle) == "out" and cut.at(middle + 1) == "of":
        middle += 2
    elif cut.at(middle) == "in" and (first.value == 1 or _whole(cut, middle + 1, first.value)):
        middle += 1
    else:
        return None
    if cut.at(middle) in ("every", "the"):
        middle += 1
    second = read(cut, middle) if middle < len(cut) else None
    if second is None or second.value <= first.value or second.value > 1000:
        return None
    thing = counted(cut, second.end)
    return Quantity(
        index, second.end, Kind.FRACTION, first.value / second.value, head=thing.head, run=thing.run
    )


def _every(cut: Words, index: int) -> Quantity | None:
    """once in four years; once every four years; one year in four."""
    if cut.low[index] == "once" and cut.at(index + 1) in ("in", "every"):
        start = index + 2
        number = read(cut, start) if start < len(cut) and cut.low[start] not in ("a", "an") else None
        if number is not None and cut.at(number.end) in units.DURATIONS:
            return Quantity(index, number.end + 1, Kind.FRACTION, 1 / number.value)
    elif cut.low[index] == "one" and (share := _one_in(cut, index)) is not None:
        return share
    elif (after := _among(cut, index + 2)) and cut.at(index + 1).isalpha():
        part = read(cut, index) if cut.low[index] not in ("a", "an") else None
        number = read(cut, after) if after < len(cut) else None
        if part is None or number is None or part.end != index + 1 or not part.value < number.value <= 1000:
            return None
        yearly = part.value == 1 and cut.at(index + 1) in units.DURATIONS
        if yearly or (_whole(cut, after, part.value) and not counted(cut, number.end).head):
            return Quantity(index, number.end, Kind.FRACTION, part.value / number.value)
    return None


def _among(cut: Words, index: int) -> int:
    """The place after "in", "out of" or "in every"; 0 for none of them."""
    after = index + 1 if cut.at(index) == "in" else 0
    if cut.at(index) == "out" and cut.at(index + 1) == "of":
        after = index + 2
    return after + 1 if after and cut.at(after) == "every" else after


def _one_in(cut: Words, index: int) -> Quantity | None:
    """ "One cocoa tree in five", "one colony in nine": a share told in words."""
    for at in range(index + 2, index + 5):
        if not cut.at(at - 1).isalpha() or cut.at(at - 1) in _NO_THING:
            return None
        after = _among(cut, at)
        if not after:
            continue
        number = read(cut, after) if cut.at(after).isalpha() else None
        if number is None or not 2 <= number.value <= 20 or cut.at(number.end) in units.DURATIONS:
            return None
        yearly = cut.at(at - 1) in units.DURATIONS
        if yearly or counted(cut, number.end).head:
            return None
        return Quantity(index, number.end, Kind.FRACTION, 1 / number.value)
    return None


_NO_THING: Final = listed("of the a an and or is was were has had will that who which to for from by")


def _whole(cut: Words, index: int, part: float) -> bool:
    """The round figure of a share ("six in ten"), and no year and no stretch of time ("two in four days")."""
    number = read(cut, index) if index < len(cut) else None
    return (
        number is not None
        and part < number.value
        and number.value in _WHOLES
        and cut.at(number.end) not in units.DURATIONS
    )


_WHOLES: Final = frozenset((2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 20.0, 50.0, 100.0, 1000.0))


def _slashed(cut: Words, index: int) -> Quantity | None:
    if cut.at(index + 1) != "/" or not (cut.low[index].isdecimal() and cut.at(index + 2).isdecimal()):
        return None
    upper, lower = int(cut.low[index]), int(cut.low[index + 2])
    if not (0 < upper < lower <= 16) or cut.at(index + 3) == "/":
        return None
    return Quantity(index, index + 3, Kind.FRACTION, upper / lower)


def ordinal(cut: Words, index: int) -> Quantity | None:
    """third, 21st, twenty-first; "second" after a number is the unit of time."""
    word = cut.low[index]
    if word in units.ORDINALS:
        value, end = units.ORDINALS[word], index + 1
    elif is_figures(word) and cut.at(index + 1) in ("st", "nd", "rd", "th") and cut.glued(index + 1):
        value, end = float(word.replace(",", "")), index + 2
    elif word == "hundredth" or (word in ("a", "the", "one") and cut.at(index + 1) == "hundredth"):
        value, end = 100.0, index + 1 + (word != "hundredth")
    elif word in _TENS and cut.at(index + 1) == "-" and cut.at(index + 2) in units.ORDINALS:
        value, end = _TENS[word] + units.ORDINALS[cut.low[index + 2]], index + 3
    else:
        return None
    thing = counted(cut, end, single=True)
    return Quantity(index, end, Kind.ORDINAL, value, head=thing.head, run=thing.run)


_TENS: Final = {"twenty": 20.0, "thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0}
