"""Quantities in English text: value, hedge, unit, and the thing that is counted.

What is counted is the first plural noun after the figure; what cannot be told is left empty, never guessed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from briefing.check.values import units
from briefing.check.values.figures import and_a_part, cardinal, signed_money
from briefing.check.values.headless import named_before
from briefing.check.values.numerals import GROUPS, PLURALS, SCALES, STARTERS, TENS, UNITS, is_figures, read
from briefing.check.values.parts import fraction, ordinal, several, vague
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.rates import rated
from briefing.check.values.times import moments
from briefing.check.values.units import Bound
from briefing.check.values.words import Words, listed, words


@lru_cache(maxsize=1024)
def quantities(text: str) -> tuple[Quantity, ...]:
    """All quantities of ``text`` in order; dates and years are left to ``times``."""
    cut = words(text)
    triggers = _TRIGGERS if cut.has(_AFTER_ARTICLE) else _OTHER_TRIGGERS
    if not cut.has(triggers) and not _FIGURED.search(text):
        return ()
    taken: set[int] = set()
    for moment in moments(text):
        taken.update(range(moment.first, moment.last))
    found: list[Quantity] = []
    after = 0
    for index in [i for i, word in enumerate(cut.low) if word in triggers or word[0] in _FIGURES]:
        if index >= after and index not in taken and (quantity := _read(cut, index, taken)) is not None:
            found.append(named_before(cut, _hedged(cut, rated(cut, quantity))))
            after = quantity.last
    return tuple(_told_before(cut, _ranges(cut, found))) if found else ()


_FIGURES: Final = "0123456789"
_FIGURED: Final = re.compile(f"[{_FIGURES}]")


_SIDED: Final = (Kind.PERCENT, Kind.MONEY, Kind.POINTS, Kind.MEASURE)


def _told_before(cut: Words, found: list[Quantity]) -> list[Quantity]:
    """Bare figures with the unit of their neighbour: "from 3 to 4.5 percent", "$7m, of which 2.7 million"."""
    out = list(found)
    for index, quantity in enumerate(out):
        if quantity.kind is not Kind.COUNT or quantity.top is not None or quantity.article:
            continue
        after = out[index + 1] if index + 1 < len(out) else None
        between = cut.low[quantity.last : after.first] if after is not None else ()
        # "70 of the 160 million euros"
        of_sum = after is not None and after.kind is Kind.MONEY and between in _OF and not after.run
        if quantity.run and (quantity.sure or not quantity.scaled) and not of_sum:
            continue
        if after is not None and after.kind in _SIDED and (between == ("to",) or of_sum):
            value = quantity.value
            if after.kind is Kind.MONEY and after.scaled and not quantity.scaled:
                value *= _scale(cut, after)
            elif after.kind is Kind.MONEY and not after.scaled:
                value *= _coin(cut, after)
            elif after.kind is Kind.MEASURE and after.figure:
                value *= after.value / after.figure
            out[index] = quantity._replace(
                kind=after.kind,
                unit=after.unit,
                written=after.written,
                head="" if of_sum else quantity.head,
                run=() if of_sum else quantity.run,
                value=value,
                figure=quantity.value,
            )
            continue
        sums = [
            other
            for other in out[:index]
            if other.kind is Kind.MONEY and cut.sentence[other.first] == cut.sentence[quantity.first]
        ]
        part = after is not None and between in _OF and after.kind is Kind.COUNT
        if sums and quantity.scaled and not part:
            out[index] = quantity._replace(kind=Kind.MONEY, unit=sums[-1].unit, figure=0.0)
    return out


_OF: Final = (("of",), ("of", "the"), ("of", "its"), ("of", "their"))


def _read(cut: Words, index: int, taken: set[int]) -> Quantity | None:
    word = cut.low[index]
    if word in _ARTICLES and cut.at(index + 1) not in _AFTER_ARTICLE:
        return None
    if word in units.CURRENCY_SIGNS:
        return signed_money(cut, index, index)
    if word in PLURALS:
        return vague(cut, index)
    if word in ("several", "few"):
        return several(cut, index)
    if word in units.MULTIPLES:
        return Quantity(index, index + 1, Kind.MULTIPLE, units.MULTIPLES[word])
    if word == "zero" and cut.at(index - 1) in ("below", "above", "sub"):
        return None
    if (part := fraction(cut, index)) is not None:
        return part
    if (place := ordinal(cut, index)) is not None:
        return place
    if word in ("a", "an") and cut.at(index + 1) in units.DURATIONS and cut.at(index + 1) != "second":
        return _article(cut, index)
    number = read(cut, index)
    return cardinal(cut, number, taken) if number is not None else None


_ARTICLES: Final = ("a", "an")
#: What comes after "a" or "an" in a quantity.
_AFTER_ARTICLE: Final = frozenset((*units.PARTS, *units.DURATIONS, *TENS, *SCALES, *GROUPS, "hundredth", "-"))


def _article(cut: Words, index: int) -> Quantity | None:
    """ "A decade", "a week": a duration of one, unless it says how often ("once a week", "€3m a year")."""
    before = cut.at(index - 1)
    if before in _OFTEN or before.endswith("s") or before[:1].isdecimal() or cut.at(index + 2) == "ago":
        return None
    family, size = units.DURATIONS[cut.at(index + 1)]
    value, last = and_a_part(cut, 1.0, index + 2)
    return Quantity(index, last, Kind.DURATION, value * size, unit=family, figure=value, article=value == 1.0)


_OFTEN: Final = listed(
    "once twice percent cent % per euros pounds dollars billion million thousand bn m times"
)


def _hedged(cut: Words, quantity: Quantity) -> Quantity:
    """Read the words before (more than, nearly, from) and after (or more, -odd) the figure."""
    bound, first, back = Bound.EXACT, quantity.first, quantity.first - 1
    while cut.at(back) in ("a", "an", "the", "just", "only", "exactly") and quantity.kind is not Kind.ORDINAL:
        if (cut.at(back - 1), cut.at(back)) in (("in", "the"),):
            break
        back -= 1
    definite = back + 1 < quantity.first and cut.at(back + 1) == "the" and _standard(cut, quantity, back)
    for phrase, candidate in () if definite else units.QUALIFIERS.get(cut.at(back), ()):
        start = back - len(phrase) + 1
        if phrase == ("passed",) and not (quantity.kind in (Kind.MONEY, Kind.PERCENT) or _large(quantity)):
            continue
        if phrase == ("up", "to") and cut.at(start - 1) in _SUMMING:
            continue
        if start >= 0 and cut.low[start : back + 1] == phrase:
            bound, first = candidate, start
            break
    if bound in _OR_THERE and (cut.at(first - 2), cut.at(first - 1)) in _AT_OR:  # "at or above 300"
        bound, first = _OR_THERE[bound], first - 2
    if bound is Bound.ABOUT:  # "less than about 13,000"
        for phrase, candidate in units.QUALIFIERS.get(cut.at(first - 1), ()):
            if first >= len(phrase) and cut.low[first - len(phrase) : first] == phrase:
                bound, first = candidate, first - len(phrase)
                break
    if quantity.kind in (Kind.ORDINAL, Kind.LABEL, Kind.SCORE):
        return quantity
    took = quantity.kind is Kind.DURATION and cut.at(back - 1) in _TAKING  # "the talks took over eight hours"
    if bound is Bound.MORE and cut.at(back) == "over" and cut.at(back - 1) in _NOT_MORE and not took:
        bound, first = Bound.EXACT, quantity.first
    if (
        bound in (Bound.MORE, Bound.LESS)
        and cut.at(back) in ("over", "under")
        and _described(cut, quantity, back)
    ):
        bound, first = Bound.EXACT, quantity.first
    if bound is Bound.ABOUT and cut.at(back) == "about" and _of_what(cut, back):
        bound, first = Bound.EXACT, quantity.first
    if (
        quantity.kind is Kind.DURATION
        and cut.at(back) == "than"
        and cut.at(back - 1) not in ("more", "less", "longer")
    ):
        bound, first = Bound.EXACT, quantity.first
    if (
        bound is Bound.MORE
        and cut.at(back) == "over"
        and quantity.kind is Kind.DURATION
        and not _lasting(cut, back)
        and cut.at(quantity.last) not in _LATE
    ):
        bound, first = Bound.EXACT, quantity.first
    lead = cut.at(first - 1) if cut.at(first - 1) in ("from", "to", "by", "between") else ""
    bound = _trailing(cut, quantity, bound)
    if first == quantity.first and bound is quantity.bound and lead == quantity.lead:
        return quantity
    return quantity._replace(first=first, bound=bound, lead=lead)


_OR_THERE: Final = {Bound.MORE: Bound.AT_LEAST, Bound.LESS: Bound.AT_MOST}
_AT_OR: Final = frozenset((("at", "or"), ("on", "or"), ("to", "or")))


def _large(quantity: Quantity) -> bool:
    """A figure that nobody walks past: "had passed 80 million tonnes"."""
    return quantity.value >= _MILLION and quantity.kind in (Kind.COUNT, Kind.MEASURE)


_MILLION: Final = 1e6


def _described(cut: Words, quantity: Quantity, back: int) -> bool:
    """ "Under a ten-year contract", "talks over a $3bn loan": the figure describes what follows."""
    led = cut.at(quantity.first) in ("a", "an") or cut.at(back + 1) in ("a", "an")
    if quantity.kind is Kind.DURATION:
        return led and cut.at(quantity.last) == "-"
    return back + 1 < quantity.first and led and quantity.kind in (Kind.MONEY, Kind.MEASURE, Kind.PERCENT)


#: "More than the 350 that they gave", "below the 350": a known figure that another is held against.
_STANDARDS: Final = listed("than below above beyond exceeding beneath")


def _standard(cut: Words, quantity: Quantity, back: int) -> bool:
    """ "Over the 280" is held against a known figure as well, unless it is a time ("over the ten years")."""
    if cut.at(back) in _STANDARDS:
        return True
    return cut.at(back) in ("over", "under") and quantity.kind is not Kind.DURATION


def _lasting(cut: Words, over: int) -> bool:
    """ "For over ten years" is a length; "over ten years" may be just the time in which."""
    return cut.at(over - 1) in _LENGTHENING


_LENGTHENING: Final = listed(
    "for is are was were be been of after just lasting lasted well took by little bit slightly spent spend "
    "spends spending waited served"
)


#: "The sums add up to 40 million": no bound.
_SUMMING: Final = listed("add adds added adding sum sums summed summing total totals totalled totaling")


#: What a stretch of time before it measures: "over 60 days late".
_LATE: Final = listed(
    "late old long behind overdue early ago apart away short older younger later earlier past beyond after"
)


def _of_what(cut: Words, about: int) -> bool:
    """ "Brought about four votes", "talks about the four": no estimate."""
    return cut.at(about + 1) in ("the", "these", "those") or cut.at(about - 1) in _ABOUT_VERBS


_ABOUT_VERBS: Final = listed("bring brings bringing brought")


_TAKING: Final = listed("take takes took taken taking")
#: Verbs and nouns that take "over": "hand over two islands", "a dispute over two islands".
_NOT_MORE: Final = listed(
    "go goes going gone went hand handed handing handover take took taken taking takes win won all row "
    "dispute clash argument concern concerns talks war battle fight protest protests control lead victory "
    "advantage anger fears debate questions watch watches watched watching vigil preside presides presided "
    "presiding rule rules ruled ruling reign authority power jurisdiction oversight supervision sovereignty "
    "quarrel quarrels quarrelled rows rowed feud spat standoff stand-off conflict disagreement disagreements "
    "tension tensions unease outcry clash clashed clashes fight fights fought fighting argue argued split "
    "divided hang hangs hung loom looms loomed sign signed signs turn turned turns turning sue sued wrangle "
    "wrangled wrangling bargain bargained haggle haggled"
)


def _trailing(cut: Words, quantity: Quantity, bound: Bound) -> Bound:
    after, second = cut.at(quantity.last), cut.at(quantity.last + 1)
    if after not in ("or", "+", "plus", "-") and quantity.run:
        step = quantity.last + len(quantity.run)
        if cut.at(step) == "or" and cut.at(step + 1) in ("more", "fewer", "less", "so"):
            after, second = "or", cut.low[step + 1]
    if quantity.kind is not Kind.DURATION and bound is Bound.EXACT:
        for index in range(quantity.last, quantity.last + len(quantity.run) + 2):
            if cut.at(index) in (",", ";", ":", ".", "–", "—"):
                break
            found = _AT.get((cut.at(index), cut.at(index + 1)))
            if found and cut.at(index + 2) not in _PARTLY and not _figure(cut.at(index + 2)):
                return found
    if after == "or" and second in ("above", "higher", "over", "upwards", "longer", "older"):
        return Bound.AT_LEAST
    if after == "or" and second in ("below", "lower", "under", "shorter", "younger"):
        return Bound.AT_MOST
    if after == "+" or (after == "or" and second == "more") or (after == "plus" and second not in UNITS):
        return Bound.AT_LEAST
    if after == "or" and second in ("less", "fewer"):
        return Bound.AT_MOST
    if (after == "or" and second == "so") or (after == "-" and second == "odd"):
        return Bound.ABOUT
    return bound


def _figure(word: str) -> bool:
    """ "812 and at least 3,000": the bound of the next figure."""
    return word[:1].isdigit() or word in units.CURRENCY_SIGNS or word in STARTERS


_AT: Final = {("at", "most"): Bound.AT_MOST, ("at", "least"): Bound.AT_LEAST}
_PARTLY: Final = listed("in partly partially one some for to temporarily once twice")


def _ranges(cut: Words, found: list[Quantity]) -> list[Quantity]:
    """Join "20 to 30", "20–30m", "between £1bn and £2bn" into one quantity; a score stays a score."""
    joined: list[Quantity] = []
    for quantity in found:
        if joined and (merged := _range(cut, joined[-1], quantity)) is not None:
            joined[-1] = merged
        else:
            joined.append(quantity)
    return joined


def _range(cut: Words, low: Quantity, high: Quantity) -> Quantity | None:
    between = cut.low[low.last : high.first]
    dashed = between in (("-",), ("–",), ("—",)) and cut.glued(low.last)
    spread = cut.at(low.first - 2)[:4] == "rang"
    worded = between in (("to",), ("or",)) and (low.lead != "from" or spread)
    paired = between == ("and",) and (low.lead == "between" or cut.at(low.first - 2) in ("range", "ranging"))
    if not (dashed or worded or paired) or low.top is not None or high.top is not None:
        return None
    value = low.value
    suffixed = (
        low.kind is Kind.MONEY and high.kind is Kind.COUNT and high.scaled and not low.scaled and dashed
    )
    if suffixed:
        high = high._replace(kind=Kind.MONEY, unit=low.unit)
    if (low.kind is Kind.COUNT and not low.run and low.kind is not high.kind) or low.kind is high.kind:
        if high.scaled and not low.scaled and low.kind in (Kind.COUNT, Kind.MONEY):
            raw = read(cut, high.last - 1)
            scale = _scale(cut, high)
            value = low.value * scale if raw is None or low.value < high.value / scale else low.value
        elif high.kind in (Kind.DURATION, Kind.MEASURE) and low.kind is Kind.COUNT:
            value = low.value * _scale(cut, high)
        if value < high.value and (low.kind is Kind.COUNT or low.unit == high.unit):
            return high._replace(first=low.first, value=value, top=high.value, bound=low.bound, lead="")
    return None


def _coin(cut: Words, quantity: Quantity) -> float:
    """What a coin is of its currency: "from 46 to 41.5 pence"."""
    raw = read(cut, quantity.first)
    return quantity.value / raw.value if raw is not None and raw.value > quantity.value else 1.0


def _scale(cut: Words, quantity: Quantity) -> float:
    """Value of the quantity over its bare figure: a million in "30m", 7 in "2 weeks"."""
    for index in range(quantity.first, quantity.last):
        if is_figures(cut.low[index]):
            bare = float(cut.low[index].replace(",", ""))
            return quantity.value / bare if bare else 1.0
        if cut.low[index] in UNITS and UNITS[cut.low[index]]:
            return quantity.value / UNITS[cut.low[index]]
    return 1.0


_TRIGGERS: Final = (
    STARTERS
    | frozenset(PLURALS)
    | frozenset(units.MULTIPLES)
    | frozenset(units.ORDINALS)
    | frozenset(units.CURRENCY_SIGNS)
    | frozenset(
        (
            "a",
            "an",
            "half",
            "several",
            "few",
            "hundredth",
            "once",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
        )
    )
)
#: The same where an article stands before nothing that would make it one: in most texts.
_OTHER_TRIGGERS: Final = _TRIGGERS.difference(_ARTICLES)
