"""Find the words of a quotation in a source, or say that they are not there.

What matches (and nothing else does; no similarity ever makes a match):

- the quotation as it stands, or its folded form (``briefing.check.fold``), beginning and ending at
  boundaries of words, numbers and visible characters (``briefing.check.boundary``). A final comma or full
  stop of the quotation that the source does not have may be dropped, a dash at its edge, and quotation
  marks that enclose it; words, digits, ? and ! never;
- fragments joined by ellipses, in order, each found as above. A fragment needs 6 letters or digits and one
  of them 12 (an East Asian character counts as 3); from one to the next at most 1,000 characters,
  paragraphs or not. What is left out may not be four words or fewer with a negation among them: "will …
  send" is not "will not send";
- pieces around editorial brackets, in order, at most 6 words of the source apart, none of them a negation,
  a number, a modal verb or a quantifier, and no blank line between (``briefing.check.marks``).

An ellipsis or bracket that the source has itself is matched as it stands first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, partial

from briefing.check.characters import DOUBLE_MARKS, SINGLE_MARKS
from briefing.check.fold import FoldedText, fold
from briefing.check.fragments import find_pieces
from briefing.check.hint import nearest
from briefing.check.marks import has_substance, split_brackets, split_ellipses
from briefing.check.occurrences import Interval, choose, forms
from briefing.models import MatchStatus, Span

_MARKS = re.escape(DOUBLE_MARKS + SINGLE_MARKS)
_OPENING_MARK = re.compile(rf"(?:^|[\s(\[])[{_MARKS}]\w")
_UNIT_MARK = re.compile(rf"(?<=\d)[{_MARKS}](?=.*\w)", re.DOTALL)


@dataclass(frozen=True)
class Match:
    """How and where a quotation stands in one source.

    ``fragments`` has one span for each piece that ellipses or brackets join, in order; it is empty when the
    quotation is missing. ``exact`` means that the span's text is the quotation, character for character.
    """

    status: MatchStatus
    fragments: tuple[Span, ...] = ()
    explain: Callable[[], str] = field(default=str, repr=False, compare=False)

    @property
    def span(self) -> Span | None:
        """From the start of the first fragment to the end of the last."""
        if not self.fragments:
            return None
        return self.fragments[0].model_copy(update={"end": self.fragments[-1].end})

    @cached_property
    def hint(self) -> str:
        """For a missing quotation the nearest passage and how its words differ; computed when first read."""
        return self.explain()

    def __reduce__(self) -> tuple[object, ...]:
        return _unpickle, (self.status, self.fragments, self.hint)


def _unpickle(status: MatchStatus, fragments: tuple[Span, ...], hint: str) -> Match:
    """What is pickled has the hint as text, not the index that it comes from."""
    return Match(status, fragments, partial(str, hint))


def locate(quotation: str, index: FoldedText, near: Span | Interval | None = None) -> Match:
    """Find ``quotation`` in the indexed text.

    Of several occurrences the one in or nearest to ``near`` (offsets of the source) is taken; without
    ``near`` the first exact one, else the first. Raises ValueError when ``near`` is a span of another source.
    """
    interval = _interval(near, index)
    folded = fold(quotation).strip()
    found = _whole(quotation, folded, index, interval) or _pieces(folded, index, interval)
    if not found or not _same_units(quotation, [index.text[start:end] for start, end in found]):
        return Match(MatchStatus.MISSING, explain=lambda: nearest(quotation, index).message)
    exact = len(found) == 1 and index.text[slice(*found[0])] == quotation
    fragments = tuple(Span(source=index.source, start=start, end=end) for start, end in found)
    return Match(MatchStatus.EXACT if exact else MatchStatus.FOLDED, fragments)


def _interval(near: Span | Interval | None, index: FoldedText) -> Interval | None:
    if not isinstance(near, Span):
        return near
    if near.source != index.source:
        raise ValueError(f"near is a span of source {near.source!r}, the index is of {index.source!r}")
    return near.start, near.end


def _whole(quotation: str, folded: str, index: FoldedText, near: Interval | None) -> list[Interval]:
    """The quotation in one piece, as it stands or without its outer marks; [] when it is not there."""
    if not has_substance(folded):
        return []
    for form in forms(folded):
        span = choose(index, form, quotation, near)
        if span is not None:
            return [span]
    return []


def _pieces(folded: str, index: FoldedText, near: Interval | None) -> list[Interval]:
    """The quotation in pieces; brackets as they stand first, then as an editor's."""
    runs = split_ellipses(folded)
    found = find_pieces(index, [(run,) for run in runs], near) if runs != (folded,) else []
    if found or "[" not in folded:
        return found
    split = [split_brackets(run) for run in runs]
    return find_pieces(index, [run for run in split if run], near) if None not in split else []


def _same_units(quotation: str, found: list[str]) -> bool:
    """5′ is not 5″: a mark after a digit that closes no quotation is a unit, and must be of the same kind."""
    texts = (quotation, " ".join(found))
    if any(_OPENING_MARK.search(text) for text in texts):
        return True
    first, second = ([mark in DOUBLE_MARKS for mark in _UNIT_MARK.findall(text)] for text in texts)
    return first == second
