"""The day that a heading over the cited words gives: in a log of several days what stands under "Wednesday"
happened on that day."""

from __future__ import annotations

import re

from briefing.check.base import Evidence, Passage
from briefing.check.values.moment import Moment
from briefing.check.values.stands import Stand, stand
from briefing.check.values.times import moments

_HEADING = re.compile(r"^(?:#{1,6} +(?P<marked>.+)|(?P<bare>[A-Z][^.:;!?\n]{2,39}))$", re.MULTILINE)


def headed(moment: Moment, evidence: Evidence) -> bool:
    """Whether the last heading with a date over a passage gives this day."""
    return any(
        stand(moment, other, passage.published) is Stand.MATCH
        for passage in evidence.passages
        for other in _above(passage)
    )


def _above(passage: Passage) -> tuple[Moment, ...]:
    at = passage.article.find(passage.verbatim.strip())
    for found in reversed(list(_HEADING.finditer(passage.article, 0, max(at, 0)))):
        told = [
            m for m in moments(found["marked"] or found["bare"]) if m.weekday is not None or m.day is not None
        ]
        if told:
            return tuple(told)
    return ()
