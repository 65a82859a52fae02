"""A ceiling on what is compared: every claim is held against every other, which a book would not end."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ask.extractive.rank import Ranker
from briefing.models import Claim
from briefing.spec import Spec

MOST = 1500


def bounded(claims: Sequence[Claim], spec: Spec) -> Sequence[Claim]:
    """At most ``MOST`` claims, the ones nearest to any question of the spec, in the order of the sources."""
    if len(claims) <= MOST:
        return claims
    ranker = Ranker([claim.text for claim in claims])
    sections = (spec.bottom_line, spec.takeaways, spec.risks, spec.events, spec.positions)
    asked = [(f"{spec.title} {section.question}", section.cues) for section in sections]
    asked += [(f"{t.title} {t.question}", t.cues) for section in sections for t in section.topics]
    columns = [ranker.relevance(question, cues) for question, cues in asked]
    best = sorted(range(len(claims)), key=lambda at: (-max(column[at] for column in columns), at))
    return [claims[at] for at in sorted(best[:MOST])]
