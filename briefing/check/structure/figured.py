"""A figure with the words of another: "9 billion for roads" of "14 billion for roads and 9 for schools".

Every figure of the source has a part of its sentence for itself, up to the next figure. What of the claim
stands in such a part, and in which, tells whose figure it means.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from briefing.check.base import Evidence, Finding
from briefing.check.language.parse import DAYS, Sentence
from briefing.check.language.words import Token
from briefing.check.structure.focus import focus, weight
from briefing.check.structure.frame import Frame, finding, frames
from briefing.check.values.compare import Fit, comparable, fit
from briefing.check.values.quantities import quantities
from briefing.check.values.quantity import Kind, Quantity
from briefing.check.values.words import words
from briefing.models import ReasonCode

_KINDS: Final = frozenset(Kind) - {Kind.ORDINAL, Kind.MULTIPLE, Kind.LABEL, Kind.SCORE, Kind.AGE}
_RESTS: Final = frozenset("rest remainder balance others".split())
_HARD: Final = frozenset({";", ":", "(", "—", "–"})
_JOINTS: Final = frozenset("and but while whereas or with against versus compared from".split())
_LEAST: Final = 0.6
#: How much the words beside the claim's own figure may tell, and by how much those beside another more.
_OWN: Final = 0.1
_MARGIN: Final = 0.3
_SURE: Final = 0.45
_SIZE: Final = 50
_NAMES: Final = ("NNP", "NNPS")


class Part(NamedTuple):
    """What a figure of the source has for itself: words of a sentence; ``figure`` is None for "the rest".

    ``names`` stand before the first figure of a sentence; ``of`` is the figure before, of "nine of the 12".
    """

    figure: Quantity | None
    sentence: int
    words: frozenset[int]
    names: frozenset[int]
    of: Quantity | None


class _Figured:
    name = "figured"

    def __call__(self, claim: str, evidence: Evidence) -> Sequence[Finding]:
        """The first figure of the claim whose words the source has with another figure of that kind."""
        return _figured(claim, evidence)


check_figured = _Figured()


def _figured(claim: str, evidence: Evidence) -> list[Finding]:
    mine = [q for q in quantities(claim) if q.kind in _KINDS and not q.vague and not q.article]
    if not mine:
        return []
    text = focus(claim, evidence.text)
    theirs = [q for q in quantities(text) if q.kind in _KINDS]
    if len(theirs) < 2 and _RESTS.isdisjoint(words(text).low):
        return []
    mine = [q for q in mine if any(comparable(q, o) and fit(q, o) is not Fit.DIFFERENT for o in theirs)]
    if not mine:
        return []
    starts = words(claim).starts
    for frame in frames(claim, evidence.text):
        here = [q for q in mine if frame.sentence.start <= starts[q.first] < frame.sentence.end]
        if here:
            given = [p for n, s in enumerate(frame.evidence.sentences) for p in parts(s, n, text)]
            for quantity in here:
                found = _misplaced(frame, claim, quantity, here, given, text)
                if found is not None:
                    return [found]
    return []


@lru_cache(maxsize=512)
def parts(sentence: Sentence, number: int, text: str) -> tuple[Part, ...]:
    """The parts of a sentence that its figures have for themselves."""
    cut, tokens = words(text), sentence.tokens
    places: list[tuple[int, int, Quantity | None]] = []
    for quantity in quantities(text):
        at = cut.starts[quantity.first]
        if quantity.kind in _KINDS and sentence.start <= at < sentence.end:
            last = cut.ends[min(quantity.last, len(cut)) - 1]
            inside = [t.index for t in tokens if at <= t.start < last]
            if inside:
                places.append((inside[0], inside[-1], quantity))
    places += [(t.index, t.index, None) for t in tokens if t.lower in _RESTS]
    places.sort(key=lambda place: place[:2])
    return tuple(_shared_out(tokens, number, places))


def _shared_out(
    tokens: Sequence[Token], number: int, places: list[tuple[int, int, Quantity | None]]
) -> Iterator[Part]:
    edges = [0]
    for one, two in pairwise(places):
        edges.append(_edge(tokens, one[1] + 1, two[0]))
    edges.append(len(tokens))
    for k, (first, last, quantity) in enumerate(places):
        inside = [i for i in range(edges[k], edges[k + 1]) if not first <= i <= last and _tells(tokens[i])]
        led: list[int] = []
        if k == 0:
            if len(places) == 1 or _own_subject(tokens, edges[1], places[1][0]):
                led = [i for i in inside if i < first and tokens[i].tag in _NAMES]
            inside = [i for i in inside if i > last]  # what stands before is said of all
        of = places[k - 1] if k and edges[k] == first else None
        part = of is not None and any(t.lower == "of" for t in tokens[of[1] + 1 : first][:2])
        yield Part(
            quantity, number, frozenset(inside), frozenset(led), of[2] if of is not None and part else None
        )


def _edge(tokens: Sequence[Token], low: int, high: int) -> int:
    """Where the words of the next figure begin."""
    between = range(high - 1, low - 1, -1)
    for marks in (_HARD, {","}, _JOINTS):
        for i in between:
            if tokens[i].lower in marks:
                return i
    return high


def _own_subject(tokens: Sequence[Token], low: int, high: int) -> bool:
    return any(t.tag[:2] == "NN" and t.lower not in DAYS for t in tokens[low:high])


def _tells(token: Token) -> bool:
    return (token.content or token.tag in ("NNP", "NNPS")) and token.tag != "CD" and token.lower not in DAYS


def _goes_on(one: Part, other: Part) -> bool:
    """ "5 hours and 40 minutes": one length of time."""
    if one.figure is None or other.figure is None or one.figure.kind is not Kind.DURATION:
        return False
    return 0 <= other.figure.first - one.figure.last <= 1


def _misplaced(
    frame: Frame, claim: str, quantity: Quantity, here: Sequence[Quantity], given: Sequence[Part], text: str
) -> Finding | None:
    told = [
        (p, fit(quantity, p.figure)) for p in given if p.figure is not None and comparable(quantity, p.figure)
    ]
    own = [p for p, found in told if found is not Fit.DIFFERENT]
    rivals = [
        p
        for p, found in told
        if found is Fit.DIFFERENT and p.figure and _rival(quantity, p, own) and not _said(p.figure, here)
    ]
    rivals = [p for p in rivals if not any(_goes_on(o, p) for o in own)]
    if told and quantity.kind is Kind.COUNT and not any(p.figure and p.figure.head for p in own):
        most = max(p.figure.value for p, _ in told if p.figure is not None)
        rivals = [p for p in rivals if p.figure is None or p.figure.value < most]
    rivals += [p for p in given if p.figure is None and not _other_whole(frame, quantity, given)]
    if not own or not rivals:
        return None
    homes = frozenset(p.sentence for p in own)
    mine = {k for p in own for k in _keys(p, homes)}
    shared = {k for n in homes for k in _shared(frame, n, given)}
    theirs = [(p, _keys(p, homes) - shared) for p in rivals if not _needed(frame, p)]
    if not theirs:
        return None
    ours, scores = 0.0, [0.0] * len(theirs)
    for places, worth in _found(frame, quantity, claim):
        if not places.isdisjoint(mine):
            ours += worth
        if not places.isdisjoint(mine) or not places.isdisjoint(shared):
            continue
        for k, (_, keys) in enumerate(theirs):
            scores[k] += worth * (not places.isdisjoint(keys))
    best = max(range(len(scores)), key=scores.__getitem__)
    if ours > _OWN or scores[best] - ours < _MARGIN:
        return None
    shown = words(claim).slice(quantity.first, quantity.last)
    rival = theirs[best][0].figure
    other = words(text).slice(rival.first, rival.last) if rival is not None else "the rest"
    message = f"the source has “{other}”, not “{shown}”, of what the claim speaks of"
    return finding(ReasonCode.ROLE, message, shown, other, _SURE)


_RATIOS: Final = (Kind.FRACTION, Kind.PERCENT)
_LEFT_OVER: Final = frozenset(("rest", "remainder", "balance"))


def _other_whole(frame: Frame, quantity: Quantity, given: Sequence[Part]) -> bool:
    """Whether "the rest" cannot stand for the claim's figure: it is what a share leaves of a whole
    ("two-thirds of the 40 million, Holm the rest"), or the claim has it too."""
    if frame.sentence.has(_LEFT_OVER):
        return True
    shared = any(p.figure is not None and p.figure.kind in _RATIOS for p in given)
    return shared and quantity.kind not in _RATIOS


def _rival(quantity: Quantity, part: Part, own: Sequence[Part]) -> bool:
    """Whether the claim's figure may have been put for another: of that size, and no whole of which it is a
    part."""
    figure = part.figure
    if figure is None or figure.vague or (part.of is not None and any(part.of is p.figure for p in own)):
        return False
    if quantity.kind is Kind.COUNT and quantity.lead == "to" and not quantity.head and not figure.lead:
        return False  # "by 3 pence to 43": a level, and no count
    low, high = sorted((quantity.value, figure.value))
    return quantity.kind is not Kind.COUNT or 0 < high <= _SIZE * low


def _needed(frame: Frame, part: Part) -> bool:
    """ "Twelve votes were needed": a figure to which the others are held."""
    tokens = frame.evidence.sentences[part.sentence].tokens
    return any(tokens[i].lower in _NEEDED for i in part.words)


_NEEDED: Final = frozenset("needed need needs required requires necessary threshold quorum".split())


def _shared(frame: Frame, number: int, given: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """The words of a sentence that are no figure's own."""
    taken = {i for p in given if p.sentence == number for i in p.words | p.names}
    return ((number, t.index) for t in frame.evidence.sentences[number].tokens if t.index not in taken)


def _said(figure: Quantity | None, here: Sequence[Quantity]) -> bool:
    return any(
        comparable(q, figure) and fit(q, figure) is not Fit.DIFFERENT for q in here if figure is not None
    )


def _keys(part: Part, homes: frozenset[int]) -> frozenset[tuple[int, int]]:
    """The words of a part; names before it only beside figures of the claim's own sentence."""
    told = part.words | part.names if part.sentence in homes else part.words
    return frozenset((part.sentence, i) for i in told)


def _clause(tokens: Sequence[Token], start: int) -> tuple[int, int]:
    """The words of the claim that go with a figure: as far as marks and joints reach."""
    at = next((t.index for t in tokens if t.start >= start), 0)
    low = next((i + 1 for i in range(at - 1, -1, -1) if tokens[i].lower in _CLAUSES), 0)
    high = next((i for i in range(at + 1, len(tokens)) if tokens[i].lower in _CLAUSES), len(tokens))
    return low, high


_CLAUSES: Final = frozenset(
    ", ; : ( ) — – while whereas but although though as after before when which who where because"
    " since".split()
)


def _found(
    frame: Frame, quantity: Quantity, claim: str
) -> Iterator[tuple[frozenset[tuple[int, int]], float]]:
    """For each telling word of the claim where its like stands in the source, and how much it tells."""
    evidence = frame.evidence
    cut = words(claim)
    start, end = cut.starts[quantity.first], cut.ends[quantity.last - 1]
    low, high = _clause(frame.sentence.tokens, start)
    for token in frame.sentence.tokens[low:high]:
        if not _tells(token) or start <= token.start < end:
            continue
        places = frozenset(
            (n, t.index)
            for lemma, strength in evidence.accounts(token.lemma).items()
            if strength >= _LEAST
            for t, n in evidence.lemmas.get(lemma, ())
        )
        if places:
            yield places, weight(token.lower)
