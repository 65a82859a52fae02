"""Positions: the actors of the claims, each with what they say or do in the sources' own words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from briefing.ask.analyst import DraftPosition
from briefing.ask.extractive.pool import Pool, drafts
from briefing.ask.extractive.speakers import NAME, person_or_body
from briefing.models import Status
from briefing.spec import Spec, Topic

_ACTORS = 10
_STAND = {Status.REJECTED, Status.DENIED, Status.PROPOSED, Status.ANNOUNCED, Status.AGREED}
_NAME = re.compile(NAME)


def positions(pool: Pool, spec: Spec) -> tuple[DraftPosition, ...]:
    """One position an actor, the most quoted actors first."""
    relevant = _relevance(pool, spec)
    groups: dict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(pool.claims):
        # "according to The Guardian" names a witness, not an actor.
        if claim.speaker and claim.verb != "according to":
            groups[_key(claim.speaker)].append(at)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[1][0]))
    return tuple(_position(pool, key, group, relevant) for key, group in ordered[:_ACTORS])


def _relevance(pool: Pool, spec: Spec) -> list[float]:
    """Best score of a claim for any question of the brief."""
    asked = Topic(title=spec.title, question=spec.positions.question, cues=spec.positions.cues)
    topics = [asked, *spec.takeaways.topics, *spec.risks.topics, *spec.positions.topics]
    columns = [pool.scores(topic) for topic in topics]
    return [max(column[at] for column in columns) for at in range(len(pool.claims))]


def _key(name: str) -> str:
    return name.split()[-1].casefold().removesuffix("’s").removesuffix("'s")


def _position(pool: Pool, key: str, group: list[int], relevant: list[float]) -> DraftPosition:
    names = _names(pool, key)
    scores = [0.0] * len(pool.claims)
    for at in group:
        claim = pool.claims[at]
        stand = 0.3 * (claim.status in _STAND) + 0.2 * any(mark in claim.text for mark in '“"')
        scores[at] = (0.3 + relevant[at] + stand) / pool.size(at)
    most = 3 if len(group) > 4 else 2
    chosen = pool.choose(scores, most=most + 1, least=1, floor=0.2, per_source=1)
    return DraftPosition(
        actor=names[0],
        aliases=tuple(names[1:]),
        statements=tuple(draft for at in chosen[:most] for draft in drafts(pool.claims[at])),
    )


def _names(pool: Pool, key: str) -> list[str]:
    """Forms of the actor's name in the sources: the fullest of the usual ones first."""
    counts: Counter[str] = Counter()
    for claim in pool.claims:
        for match in _NAME.finditer(claim.text):
            name = person_or_body(match[0])
            if name and _key(name) == key and len(name.split()) <= 4:
                counts[name] += 1
    speakers = {claim.speaker for claim in pool.claims if claim.speaker and _key(claim.speaker) == key}
    known = {name for name in counts if len(name.split()) > 1} | speakers
    return sorted(known, key=lambda name: (-len(name.split()), -counts[name], name)) or [key]
