"""Counts that a text gives by what it excepts, or by the parts of one group.

"All the members except Malta and Cyprus", of 27 members, are 25; "300 beds, 40 of which are closed" leaves
260; "29 ministers, eight of them women, and 11 secretaries, four of them women" has twelve women, and "61
votes to 55, with four abstentions" is a vote of 120. Only what holds is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from briefing.check.values.derived import left_over, sentence_words
from briefing.check.values.names import names
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import Words, listed, words

#: Words after which a text names what it excepts; "but" only after one of "all".
_EXCEPTING: Final = listed("except exception exceptions excepting excluding bar barring save without minus")
_TWO_WORDS: Final = (("apart", "from"), ("other", "than"), ("aside", "from"), ("only", "not"))
_ALL: Final = listed(
    "all every everyone everybody everywhere any anyone anybody anywhere none nobody nowhere"
)
#: What may stand between a word of exception and the names, and between the names.
_PASSED: Final = listed("for those that of the were was being in from with to ones and or , & 's")
_LAST_BUT: Final = 6
_OF_THEM: Final = listed("them which whom these those")
_VOTED: Final = listed(
    "voted vote votes voting took take taken taking cast casting present deputies members lawmakers mps"
)
_ABSTAINED: Final = listed("abstention abstentions abstained abstaining")
_GROUP: Final = listed("strong")
_LISTED_MOST: Final = 12


def follows(claim: str, quantity: Quantity, texts: Sequence[str]) -> bool:
    """Whether the claim's count is what an exception leaves, or what the parts of a group come to."""
    if quantity.kind is not Kind.COUNT or quantity.article or quantity.vague or quantity.top is not None:
        return False
    return any(quantity.value in _given(claim, quantity, text) for text in texts)


def _given(claim: str, quantity: Quantity, text: str) -> Iterator[float]:
    counts = [q for q in quantities(text) if q.kind is Kind.COUNT and not q.vague and q.top is None]
    cut = words(text)
    said = sentence_words(claim, quantity)
    yield from _less_exceptions(cut, counts, text)
    parts = [q for q in counts if cut.at(q.last) == "of" and cut.at(q.last + 1) in _OF_THEM]
    if parts:
        yield from _less_parts(cut, counts, parts)
        if len(parts) > 1:
            yield sum(q.value for q in parts)
    if quantity.head in _GROUP or quantity.run[:1] == ("strong",):
        yield from (
            one.value + two.value
            for at, one in enumerate(counts)
            for two in counts[at + 1 :]
            if cut.sentence[one.first] == cut.sentence[two.first]
        )
    if not said.isdisjoint(_VOTED):
        yield from _cast(cut, text, counts)
    yield from (q.value + 1 for q in counts if q.value <= _LISTED_MOST and _one_beside(cut, q))
    if left_over(said):
        for group in _named_together(text):
            yield from (q.value - group for q in counts if group < q.value <= _LISTED_MOST)


def _one_beside(cut: Words, quantity: Quantity) -> bool:
    """ "The editor and two reporters"."""
    if cut.at(quantity.first - 1) != "and":
        return False
    before = cut.low[max(0, quantity.first - 5) : quantity.first - 1]
    return bool(before) and not before[-1].endswith("s") and not _ONE.isdisjoint(before[:-1])


_ONE: Final = listed("the a an his her its their")


def _less_exceptions(cut: Words, counts: Sequence[Quantity], text: str) -> Iterator[float]:
    for index, word in enumerate(cut.low):
        pair = (word, cut.at(index + 1))
        but = word == "but" and not _ALL.isdisjoint(cut.low[max(0, index - _LAST_BUT) : index])
        if not (but or word in _EXCEPTING or pair in _TWO_WORDS):
            continue
        gone = _names_from(cut, text, index + (2 if pair in _TWO_WORDS else 1))
        yield from (q.value - gone for q in counts if gone and q.value > gone)


def _names_from(cut: Words, text: str, start: int) -> int:
    """How many names follow, with nothing but "those of", commas and "and" before and between them."""
    count, end = 0, start
    for name in names(text):
        if name.first < start:
            continue
        if not _PASSED.issuperset(cut.low[end : name.first]):
            break
        count, end = count + 1, name.last
    return count


def _named_together(text: str) -> Iterator[int]:
    """How many names each row of names has: "Iceland and Norway" two."""
    cut, row, end = words(text), 0, -1
    for name in names(text):
        between = cut.low[end : name.first] if row else ()
        if row and between and _PASSED.issuperset(between) and not {",", "and", "or"}.isdisjoint(between):
            row += 1
        else:
            if row > 1:
                yield row
            row = 1
        end = name.last
    if row > 1:
        yield row


def _less_parts(cut: Words, counts: Sequence[Quantity], parts: Sequence[Quantity]) -> Iterator[float]:
    """ "300 beds, 40 of which": the others."""
    for part in parts:
        wholes = [q for q in counts if q.last <= part.first and q.value > part.value and q not in parts]
        if wholes and cut.sentence[part.first] - cut.sentence[wholes[-1].first] <= 1:
            yield wholes[-1].value - part.value


def _cast(cut: Words, text: str, counts: Sequence[Quantity]) -> Iterator[float]:
    """All votes of a vote, with and without those who abstained."""
    abstained = sum(q.value for q in counts if not _ABSTAINED.isdisjoint(cut.low[q.last : q.last + 2]))
    for one, two in pairwise(q for q in quantities(text) if q.kind in (Kind.COUNT, Kind.SCORE)):
        voted = one.head == "vote" or two.head == "vote"
        if voted and cut.low[one.last : two.first] in _AGAINST:
            yield one.value + two.value
            yield one.value + two.value + abstained


_AGAINST: Final = (("to",), ("against",), ("votes", "to"), ("votes", "against"), ("for", "and"))
