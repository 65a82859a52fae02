"""Positions: the actors of the claims, each with what they say or do in the sources' own words."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from briefing.ask.analyst import DraftPosition
from briefing.ask.extractive.persons import Actors
from briefing.ask.extractive.pool import Pool, drafts
from briefing.ask.extractive.stances import directness, is_firm, stances
from briefing.models import Claim
from briefing.spec import Spec, Topic

_ACTORS = 16
_LONGEST = 3
_BESIDE = 0.7
"""What relevance to a risk is worth, beside relevance to the brief's main matters."""


@dataclass
class _Row:
    """An actor while the claims are gone through."""

    claims: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)


def positions(pool: Pool, spec: Spec) -> tuple[DraftPosition, ...]:
    """One position an actor, the most quoted actors first."""
    actors = Actors([claim.text for claim in pool.claims])
    rows: dict[str, _Row] = defaultdict(_Row)
    for at, claim in enumerate(pool.claims):
        if pool.size(at) > _LONGEST:
            continue
        named = [(actors.key(name), name) for name in _stand_takers(claim)]
        named += [(actors.by_last_name(last), "") for last in actors.titled(claim.text)]
        for key, name in named:
            row = rows[key]
            row.names += [name] if name else []
            if at not in row.claims:
                row.claims.append(at)
    relevant = _relevance(pool, spec)
    scores = {key: _scores(pool, row, relevant) for key, row in rows.items()}
    sources = {key: len({pool.source(at) for at in row.claims}) for key, row in rows.items()}
    order = sorted(rows, key=lambda key: (-sources[key], -max(scores[key]), rows[key].claims[0]))
    made = (_position(pool, actors.names(key, rows[key].names), rows[key], scores[key]) for key in order)
    return tuple(position for position in made if position.statements)[:_ACTORS]


def _stand_takers(claim: Claim) -> tuple[str, ...]:
    """The names in the claim's sentences, and its speaker where only a pronoun stands there."""
    named = stances(claim.text)
    if claim.speaker and claim.verb != "according to" and claim.speaker not in named:
        return (*named, claim.speaker)
    return named


def _relevance(pool: Pool, spec: Spec) -> list[float]:
    """Best score of a claim for any question of the brief."""
    asked = Topic(title=spec.title, question=spec.positions.question, cues=spec.positions.cues)
    bottom = Topic(title="bottom line", question=spec.bottom_line.question, cues=spec.bottom_line.cues)
    main = [pool.scores(topic) for topic in (asked, bottom, *spec.takeaways.topics, *spec.positions.topics)]
    beside = [pool.scores(topic) for topic in spec.risks.topics]
    return [
        max([*(column[at] for column in main), *(_BESIDE * column[at] for column in beside)])
        for at in range(len(pool.claims))
    ]


def _scores(pool: Pool, row: _Row, relevant: list[float]) -> list[float]:
    """What each claim is worth as the actor's position; 0 for the claims of others."""
    scores = [0.0] * len(pool.claims)
    for at in row.claims:
        text = pool.claims[at].text
        stand = 0.4 * directness(text) + 0.2 * is_firm(text)
        if stand:
            scores[at] = (0.2 + 0.6 * relevant[at] + stand) / pool.size(at) ** 0.5
    return scores


def _position(pool: Pool, names: list[str], row: _Row, scores: list[float]) -> DraftPosition:
    most = 4 if len(row.claims) > 4 else 3
    chosen = pool.choose(scores, most=most, least=1, floor=0.35, per_source=1, alike=0.5)
    return DraftPosition(
        actor=names[0],
        aliases=tuple(names[1:]),
        statements=tuple(draft for at in chosen for draft in drafts(pool.claims[at])),
    )
