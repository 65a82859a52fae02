"""Which passages answer which question: the outline of a brief made of source sentences."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ask.analyst import DraftEvent, DraftRisk, DraftStatement, DraftTakeaway, Outline
from briefing.ask.extractive.actors import positions
from briefing.ask.extractive.bounded import bounded
from briefing.ask.extractive.labels import risk_weight
from briefing.ask.extractive.pool import Pool, drafts
from briefing.ask.extractive.risks import risks
from briefing.models import Claim, ClaimKind
from briefing.spec import Spec, Topic

_STATEMENTS = 4
_RELEVANT = 0.45
_TOUCHES = 0.2
_SAME_MATTER = 0.1
_CENTRAL = 0.2
_AGAINST = 0.15
_PLAIN_RISK = 2.5


def outline(claims: Sequence[Claim], spec: Spec) -> Outline:
    """Compose every section from checked claims; the same claims give the same outline."""
    pool = Pool(bounded(claims, spec), spec)
    bottom = _bottom_line(pool, spec)
    found = _takeaways(pool, spec)
    takeaways = tuple(takeaway for _, takeaway in found)
    topics = tuple(topic for topic, _ in found)
    register = risks(pool, spec, takeaways, topics)
    return Outline(
        bottom_line=bottom,
        takeaways=_with_risks(takeaways, register),
        risks=register,
        positions=positions(pool, spec),
        events=_events(pool),
    )


def _bottom_line(pool: Pool, spec: Spec) -> tuple[DraftStatement, ...]:
    """Answers to the spec's question; without one, what most sources say and what is most at risk."""
    single = [pool.size(at) == 1 for at in range(len(pool.claims))]
    asked = spec.bottom_line
    if asked.question or asked.cues:
        scores = pool.scores(Topic(title=spec.title, question=asked.question, cues=asked.cues))
        scores = [score * alone for score, alone in zip(scores, single, strict=True)]
        chosen = pool.choose(
            scores, most=3, least=2, floor=_RELEVANT, per_source=1, cues=asked.cues, alike=0.5
        )
    else:
        central = pool.central(asked, spec.title)
        scores = [score * alone for score, alone in zip(central, single, strict=True)]
        chosen = pool.choose(scores, most=2, least=2, floor=0.0, per_source=1, alike=0.4)
        risky = [
            near * alone * min(risk_weight(claim.text), 3.0)
            for near, alone, claim in zip(pool.nearness(), single, pool.claims, strict=True)
        ]
        chosen += pool.choose(risky, most=1, least=1, floor=0.0, beside=chosen)
    return tuple(draft for at in chosen for draft in drafts(pool.claims[at]))


def _takeaways(pool: Pool, spec: Spec) -> list[tuple[Topic, DraftTakeaway]]:
    """The best supported topics with their takeaways: most independent sources first."""
    topics = spec.takeaways.topics or _found_topics(pool, spec)
    ranked = sorted(topics, key=lambda topic: -_support(pool, spec, topic))
    found = ((topic, _takeaway(pool, spec, topic)) for topic in ranked)
    return [(topic, takeaway) for topic, takeaway in found if takeaway][: spec.takeaways.count]


def _support(pool: Pool, spec: Spec, topic: Topic) -> int:
    """Independent sources with a passage that answers the topic."""
    scores = pool.scores(topic, heading=spec.takeaways.question)
    return len({pool.witness(at) for at, score in enumerate(scores) if score >= _RELEVANT})


def _takeaway(pool: Pool, spec: Spec, topic: Topic) -> DraftTakeaway | None:
    scores = pool.scores(topic, heading=spec.takeaways.question, doubt=0.4)
    scores = [score if score >= _TOUCHES else 0.0 for score in scores]
    chosen = pool.choose(
        scores,
        most=_STATEMENTS,
        least=3,
        floor=_RELEVANT,
        alike=0.7,
        per_source=2,
        fresh=True,
        cues=topic.cues,
    )
    if not chosen:
        return None
    given = bool(spec.takeaways.topics)
    statements = tuple(draft for at in chosen for draft in drafts(pool.claims[at]))
    first = pool.claims[chosen[0]]
    headline = topic.title if given else statements[0].text
    if not given and len(statements) > 1:
        statements = statements[1:]
    return DraftTakeaway(
        headline=headline,
        headline_claim=None if given else first.id,
        statements=statements[:_STATEMENTS],
        against=_against(pool, topic, chosen),
        status=first.status,
    )


def _against(pool: Pool, topic: Topic, chosen: Sequence[int]) -> tuple[DraftStatement, ...]:
    """The one sentence on the takeaway's own matter that speaks most of a risk."""
    matter = " ".join([topic.title, *topic.cues, *(pool.claims[at].text for at in chosen)])
    scores = [
        score * min(risk_weight(claim.text), 3.0) / 3
        if pool.size(at) == 1
        and risk_weight(claim.text) >= _PLAIN_RISK
        and at not in chosen
        and at not in pool.copies
        and (
            pool.ranker.cosine(claim.text, matter) >= _SAME_MATTER
            or any(pool.ranker.holds(claim.text, cue) for cue in topic.cues)
        )
        else 0.0
        for at, (score, claim) in enumerate(zip(pool.scores(topic), pool.claims, strict=True))
    ]
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return drafts(pool.claims[best]) if best is not None and scores[best] >= _AGAINST else ()


def _with_risks(
    takeaways: Sequence[DraftTakeaway], register: Sequence[DraftRisk]
) -> tuple[DraftTakeaway, ...]:
    """Against a takeaway that nothing speaks against directly stands the strongest risk that bears on it."""
    made = []
    for number, takeaway in enumerate(takeaways, 1):
        bearing = (risk for risk in register if number in risk.threatens and risk.title)
        first = next((risk.statements[:1] for risk in bearing), ())
        own = {statement.text for statement in takeaway.statements}
        fits = not takeaway.against and first and first[0].text not in own
        made.append(takeaway.model_copy(update={"against": first}) if fits else takeaway)
    return tuple(made)


def _found_topics(pool: Pool, spec: Spec) -> tuple[Topic, ...]:
    """Without topics in the spec: the sentences nearest to the question and to all sources, told apart."""
    scores = pool.central(spec.takeaways, spec.title)
    scores = [score if pool.size(at) == 1 and score >= _CENTRAL else 0.0 for at, score in enumerate(scores)]
    chosen = pool.choose(scores, most=spec.takeaways.count, least=spec.takeaways.count, floor=0.0, alike=0.25)
    return tuple(Topic(title=pool.claims[at].text, cues=(pool.claims[at].text,)) for at in chosen)


def _events(pool: Pool) -> tuple[DraftEvent, ...]:
    """Every dated happening; compose places them in the calendar and prints each once."""
    dated = [at for at, claim in enumerate(pool.claims) if claim.kind is ClaimKind.EVENT and claim.date]
    kept: list[int] = []
    for at in sorted(dated, key=lambda at: (pool.size(at), at)):
        if not pool.overlaps(at, kept):
            kept.append(at)
    return tuple(
        DraftEvent(statement=drafts(pool.claims[at])[-1], words=pool.claims[at].date or "")
        for at in sorted(kept)
    )
