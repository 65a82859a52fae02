"""The risk register: for each topic of the spec, or each cluster of alike sentences, what raises the risk."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ask.analyst import DraftRisk, DraftTakeaway
from briefing.ask.extractive.acting import risk_actor
from briefing.ask.extractive.labels import risk_weight, states_risk
from briefing.ask.extractive.pool import Pool, drafts
from briefing.check.language.cues import SPEECH_CLASS
from briefing.check.language.words import lemma
from briefing.check.values.tables import entities, key
from briefing.models import Claim, StatedAs
from briefing.spec import Section, Spec, Topic

_RELEVANT = 0.45
_SENTENCES = 6
_LONGEST = 3
_BEST = 0.85
"""A passage goes to a topic that it suits at least this well, beside the topic that it suits best."""
_STRONG = 3.0
_EXTRA = 1.0
_SAME_RISK = 0.12
_REPORTING = frozenset({"state", "warn", "suggest", "accuse", "confirm", "expect"})
_ALIKE = 0.45
_BEARS_ON = 0.07
_CUE = 0.1


def risks(
    pool: Pool, spec: Spec, takeaways: Sequence[DraftTakeaway], about: Sequence[Topic]
) -> tuple[DraftRisk, ...]:
    """Each risk once, its strongest sentence first, with every further passage that raises it.

    :param about: the topics of the takeaways, in the same order
    """
    groups = _by_topic(pool, spec) if spec.risks.topics else []
    used = {at for _, group, further in groups for at in (*group, *further)}
    groups = _adopted(pool, groups, _others(pool, spec, used))
    return tuple(_risk(pool, spec, takeaways, about, *group) for group in groups)


Group = tuple[Topic | None, list[int], Sequence[int]]


def _by_topic(pool: Pool, spec: Spec) -> list[Group]:
    """For each topic what is printed and what else raises it; no passage under two topics."""
    scores = {topic: _scores(pool, topic) for topic in spec.risks.topics}
    found: list[Group] = []
    used: set[int] = set()
    for topic, column in scores.items():
        best = [max(other[at] for other in scores.values()) for at in range(len(column))]
        free = [
            score if at not in used and score >= _BEST * best[at] else 0.0 for at, score in enumerate(column)
        ]
        chosen = pool.choose(
            free, most=_SENTENCES, least=1, floor=_RELEVANT, per_source=3, cues=topic.cues, beside=used
        )
        if chosen:
            chosen = sorted(pool.extended(chosen, topic), key=lambda at: (-_directness(pool, at), at))
            used.update(chosen)
            found.append((topic, chosen, ()))
    return [(topic, chosen, _further(pool, topic, scores, used)) for topic, chosen, _ in found if topic]


def _further(pool: Pool, topic: Topic, scores: dict[Topic, list[float]], used: set[int]) -> tuple[int, ...]:
    """Other single sentences that raise this risk rather than another one."""
    rest = [
        at
        for at, score in enumerate(scores[topic])
        if score >= _RELEVANT
        and pool.size(at) == 1
        and risk_weight(pool.claims[at].text) >= _EXTRA
        and score == max(column[at] for column in scores.values())
        and not pool.overlaps(at, used)
    ]
    return tuple(rest)


def _scores(pool: Pool, topic: Topic) -> list[float]:
    return [
        score * (0.6 + 0.4 * _directness(pool, at) / _STRONG) if pool.size(at) <= _LONGEST else 0.0
        for at, score in enumerate(pool.scores(topic))
    ]


def _directness(pool: Pool, at: int) -> float:
    """How plainly a passage speaks of a risk: strong words in few."""
    text = pool.claims[at].text
    return float(round(min(risk_weight(text), _STRONG) * min(1.0, 18 / len(text.split())) ** 0.5, 4))


def _others(pool: Pool, spec: Spec, used: set[int]) -> list[list[int]]:
    """Strongly worded risks that no topic of the spec asked for, those that are alike together."""
    relevant = pool.scores(_as_topic(spec.risks, spec.title))
    strong = [
        risk_weight(claim.text) + score if pool.size(at) <= (1 if spec.risks.topics else 2) else 0.0
        for at, (score, claim) in enumerate(zip(relevant, pool.claims, strict=True))
    ]
    least = _STRONG if spec.risks.topics else 1.5
    strong = [
        score if score >= least and not pool.overlaps(at, used) else 0.0 for at, score in enumerate(strong)
    ]
    most = 4 if spec.risks.topics else 14
    leads = pool.choose(strong, most=most, least=0, floor=0.01, alike=_ALIKE, beside=used)
    return [[lead, *_alike(pool, lead, leads, strong)] for lead in leads]


def _adopted(pool: Pool, groups: list[Group], leads: list[list[int]]) -> list[Group]:
    """Risks beside the topics, those that a topic already raises added to what it has."""
    made = list(groups)
    for group in leads:
        near = [max(pool.likeness(group[0], at) for at in chosen) for _, chosen, _ in groups]
        best = max(range(len(near)), key=near.__getitem__, default=None)
        if best is not None and near[best] >= _SAME_RISK:
            topic, chosen, further = made[best]
            made[best] = (topic, chosen, (*further, *group))
        else:
            made.append((None, group, ()))
    return made


def _alike(pool: Pool, lead: int, leads: Sequence[int], strong: Sequence[float]) -> list[int]:
    """Further passages of other sources that are nearest to this lead of all."""
    near = [
        at
        for at, score in enumerate(strong)
        if score > 0
        and at not in leads
        and at not in pool.copies
        and pool.source(at) != pool.source(lead)
        and pool.likeness(at, lead) >= 0.2
        and pool.likeness(at, lead) == max(pool.likeness(at, other) for other in leads)
    ]
    near.sort(key=lambda at: (-pool.likeness(at, lead), at))
    kept: list[int] = []
    for at in near:
        if all(pool.source(at) != pool.source(other) for other in kept):
            kept.append(at)
    return kept[:2]


def _as_topic(section: Section, title: str) -> Topic:
    return Topic(title=title, question=section.question, cues=section.cues)


def _risk(
    pool: Pool,
    spec: Spec,
    takeaways: Sequence[DraftTakeaway],
    about: Sequence[Topic],
    topic: Topic | None,
    chosen: Sequence[int],
    further: Sequence[int],
) -> DraftRisk:
    claims = [pool.claims[at] for at in chosen]
    stated = any(states_risk(claim.text) for claim in claims)
    given = topic.actor if topic else None
    return DraftRisk(
        title=topic.title if topic else None,
        statements=tuple(draft for claim in claims for draft in drafts(claim)),
        further=tuple(pool.claims[at].id for at in further),
        actor=given or next((name for claim in claims if (name := risk_actor(claim.text))), None),
        raised_by=_raised_by(claims, given),
        threatens=_threatens(
            pool, spec, takeaways, about, topic, [pool.claims[at].text for at in (*chosen, *further)]
        ),
        stated=StatedAs.STATED if stated else StatedAs.IMPLIED,
    )


def _raised_by(claims: Sequence[Claim], actor: str | None) -> tuple[str, ...]:
    """Those who say so, each once by the fullest name; whoever is the risk does not raise it."""
    said = [claim.speaker for claim in claims if claim.speaker and _reports(claim.verb or "")]
    acting = entities().get(key((actor or "").removeprefix("the ")), ())
    ids = {entity.id for entity in acting}
    kept = [n for n in dict.fromkeys(said) if not ids & {e.id for e in entities().get(key(n), ())}]
    return tuple(n for n in kept if not any(other != n and other.endswith(f" {n}") for other in kept))


def _reports(verb: str) -> bool:
    """Whether the verb tells of something rather than does it: "warned", not "rejected"."""
    if verb == "according to":
        return True
    return SPEECH_CLASS.get(lemma(verb.lower(), "VBD")) in _REPORTING


def _threatens(
    pool: Pool,
    spec: Spec,
    takeaways: Sequence[DraftTakeaway],
    about: Sequence[Topic],
    topic: Topic | None,
    claims_text: Sequence[str],
) -> tuple[int, ...]:
    """Numbers of the takeaways whose words the risk shares most, rare words counting more."""
    if topic and topic.threatens:
        given = [spec.takeaways.topics[n - 1] for n in topic.threatens if n <= len(spec.takeaways.topics)]
        return tuple(number for number, item in enumerate(about, 1) if item in given)
    mine = " ".join([topic.title if topic else "", *(topic.cues if topic else ()), *claims_text])
    cues_of = [item.cues if item in spec.takeaways.topics else () for item in about]
    scores = [
        pool.ranker.cosine(mine, " ".join([item.headline, *(s.text for s in item.statements)]))
        + _CUE * any(pool.ranker.holds(text, cue) for text in claims_text for cue in cues)
        for item, cues in zip(takeaways, cues_of, strict=True)
    ]
    best = max(scores, default=0.0)
    return tuple(n for n, score in enumerate(scores, 1) if score >= max(_BEARS_ON, 0.8 * best))
