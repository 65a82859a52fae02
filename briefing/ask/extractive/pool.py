"""The claims an outline is chosen from, with their ranking and what has been used already."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence

from briefing.ask.analyst import DraftStatement
from briefing.ask.extractive.labels import STATED_FROM, risk_weight
from briefing.ask.extractive.rank import Ranker, stems
from briefing.models import Claim, SourceKind
from briefing.quotes import outside
from briefing.spec import Section, Spec, Topic

_LONG = 45
_NEW_CUE = 0.2
_BY_SIZE = (1.0, 0.9, 0.75, 0.6)
_BY_KIND = {SourceKind.OPINION: 0.7, SourceKind.AGGREGATOR: 0.9}
_KEY_POINTS = re.compile(
    r"\b(?:takeaways?|key\s+(?:points|findings|messages)|main\s+points|highlights|conclusions|outcomes"
    r"|at\s+a\s+glance|in\s+brief|what\s+was\s+agreed)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
_CONNECTED = re.compile(
    r"(?:However|But|Yet|Meanwhile|Furthermore|Moreover|Additionally|Also|Still|Nevertheless|Previously"
    r"|In response|As a result)\b"
)


def drafts(claim: Claim) -> tuple[DraftStatement, ...]:
    """A claim's sentences, each a statement in the source's own words."""
    return tuple(
        DraftStatement(text=" ".join(citation.exact.split()), claims=(claim.id,), verbatim=True)
        for citation in claim.citations
    )


class Pool:
    """Claims in source order; scores are lists in the same order."""

    def __init__(self, claims: Sequence[Claim], spec: Spec | None = None) -> None:
        self.claims = tuple(claims)
        self.ranker = Ranker([claim.text for claim in claims])
        self.used: set[int] = set()
        self._scores: dict[Topic, list[float]] = {}
        self._kinds = {source.id: source.kind for source in spec.sources} if spec else {}
        self._families = {source.id: source.family for source in spec.sources} if spec else {}
        self.copies = self._copies()
        self._fits = [self._fit(at) for at in range(len(self.claims))]

    def _copies(self) -> set[int]:
        """Claims that repeat an earlier source's words: a reprint is cited only where the original is not."""
        sources = [self.source(at) for at in range(len(self.claims))]
        if len(set(sources)) < 2:
            return set()
        found: set[int] = set()
        for at, mine in enumerate(sources):
            found |= {
                other
                for other in range(at + 1, len(sources))
                if sources[other] != mine and self.ranker.repeats(other, at)
            }
        return found

    def size(self, at: int) -> int:
        """Sentences in the claim."""
        return max(1, sum(len(citation.sentences) for citation in self.claims[at].citations))

    def source(self, at: int) -> str:
        return self.claims[at].citations[0].source

    def witness(self, at: int) -> str:
        """The claim's source, or the family it is republished in as far as the spec names it."""
        source = self.source(at)
        return self._families.get(source) or f"\0{source}"

    def scores(self, topic: Topic, heading: str = "", doubt: float = 0.0) -> list[float]:
        """How well each claim answers a topic, about 0 to 1.

        :param heading: a claim that stands under a heading of these words is preferred
        :param doubt: what the words of a risk take away, for sections that state what is settled
        """
        if topic not in self._scores:
            self._scores[topic] = self.ranker.relevance(f"{topic.title} {topic.question}", topic.cues)
        wanted = set(stems(heading))
        return [
            score * self._fits[at]
            + 0.3 * (score > 0.2) * _under(claim, wanted)
            - doubt * (risk_weight(claim.text) >= STATED_FROM)
            for at, (score, claim) in enumerate(zip(self._scores[topic], self.claims, strict=True))
        ]

    def central(self, section: Section, title: str) -> list[float]:
        """Nearness to the section's question and to what other sources say, about 0 to 1.5.

        The second is LexRank's degree centrality across sources: how near the nearest sentence of each other
        witness is. What stands under a heading of key points counts more, what speaks of a risk less.
        """
        asked = self.ranker.relevance(section.question or title, section.cues)
        near = self.nearness()
        top = max(near, default=0.0) or 1.0
        wanted = set(stems(section.question))
        return [
            (
                0.3 * asked[at]
                + 0.7 * near[at] / top
                + 0.8 * max(_under(claim, wanted), bool(_KEY_POINTS.search(claim.heading or "")))
                - 0.4 * (risk_weight(claim.text) >= STATED_FROM)
            )
            * self._fit(at)
            for at, claim in enumerate(self.claims)
        ]

    def nearness(self) -> list[float]:
        """For each claim the sum of its likeness to the likest claim of each other witness."""
        vectors = [self.ranker.vector(claim.text) for claim in self.claims]
        found = []
        for at, mine in enumerate(vectors):
            best: dict[str, float] = {}
            for other, theirs in enumerate(vectors):
                witness = self.witness(other)
                if witness != self.witness(at):
                    best[witness] = max(best.get(witness, 0.0), _dot(mine, theirs))
            found.append(math.fsum(best.values()))
        return found

    def _fit(self, at: int) -> float:
        """Less for long sentences and for passages of several."""
        words = len(self.claims[at].text.split()) / self.size(at)
        text = self.claims[at].text
        connected = _CONNECTED.match(text) is not None
        personal = _FIRST_PERSON.search(outside(text)) is not None
        return (
            (0.85 if words > _LONG else 1.0)
            * (0.95 if connected else 1.0)
            * (0.6 if personal else 1.0)
            * _BY_KIND.get(self._kinds.get(self.source(at), SourceKind.UNKNOWN), 1.0)
            * _BY_SIZE[min(self.size(at), 4) - 1]
        )

    def choose(
        self,
        scores: Sequence[float],
        *,
        most: int,
        least: int,
        floor: float,
        alike: float = 0.6,
        per_source: int = 99,
        fresh: bool = False,
        beside: Sequence[int] | set[int] = (),
        cues: Sequence[str] = (),
    ) -> list[int]:
        """Up to ``most`` sentences by maximal marginal relevance.

        :param floor: a lower score is taken only while there are fewer than ``least`` sentences
        :param alike: a claim this similar to a chosen one is left out
        :param fresh: leave out what another fresh choice took, and mark what is chosen
        :param beside: claims that the choice must not repeat
        :param cues: a claim that meets a cue which no chosen one meets is preferred
        """
        chosen: list[int] = []
        open_ = [
            at
            for at, score in enumerate(scores)
            if score > 0 and at not in self.copies and not (fresh and at in self.used)
        ]
        met = {at: self._met(at, cues) for at in open_}
        ranked = self._ranked(open_, scores, chosen, met)
        while ranked:
            best = ranked.pop()
            length = sum(map(self.size, chosen))
            new_cue = bool(met[best].difference(*(met[at] for at in chosen)))
            if scores[best] + _NEW_CUE * new_cue < floor and length >= least:
                continue
            if length + self.size(best) > most or self._repeats(best, [*chosen, *beside], alike):
                continue
            if sum(self.source(at) == self.source(best) for at in chosen) >= per_source:
                continue
            chosen.append(best)
            ranked = self._ranked(ranked, scores, chosen, met)
        if fresh:
            self.used.update(at for at in range(len(self.claims)) if self._overlaps(at, chosen))
        return chosen

    def _ranked(
        self,
        open_: Sequence[int],
        scores: Sequence[float],
        chosen: Sequence[int],
        met: Mapping[int, set[str]],
    ) -> list[int]:
        """The open claims, the one to choose next last; it changes only when another is chosen."""
        sources = {self.source(other) for other in chosen}
        done = set().union(*(met[other] for other in chosen))

        def marginal(at: int) -> float:
            nearest = max([self.ranker.similarity(at, other) for other in chosen], default=0.0)
            new_source = self.source(at) not in sources
            new_cue = bool(met[at] - done)
            return scores[at] - 0.3 * nearest + 0.15 * bool(chosen) * new_source + _NEW_CUE * new_cue

        return sorted(open_, key=lambda at: (round(marginal(at), 6), -at))

    def _met(self, at: int, cues: Sequence[str]) -> set[str]:
        return {cue for cue in cues if self.ranker.meets(at, cue)}

    def extended(self, chosen: Sequence[int], topic: Topic) -> list[int]:
        """The chosen claims, each exchanged for a longer one around it that meets a cue none meets."""
        kept = list(chosen)
        for place, at in enumerate(kept):
            mine = _sentences(self.claims[at])
            met = {cue for other in kept for cue in self._met(other, topic.cues)}
            wider = [
                other
                for other in range(len(self.claims))
                if mine < _sentences(self.claims[other])
                and self.size(other) == self.size(at) + 1
                and self._met(other, topic.cues) - met
            ]
            if wider:
                kept[place] = min(wider, key=lambda other: (self.size(other), other))
        return kept

    def overlaps(self, at: int, others: Iterable[int]) -> bool:
        """Whether the claim shares a source sentence with one of the others."""
        return self._overlaps(at, list(others))

    def likeness(self, a: int, b: int) -> float:
        """Cosine of two claims' words, rare words counting more."""
        return self.ranker.cosine(self.claims[a].text, self.claims[b].text)

    def _repeats(self, at: int, chosen: Sequence[int], alike: float) -> bool:
        return self._overlaps(at, chosen) or any(
            self.ranker.similarity(at, other) > alike for other in chosen
        )

    def _overlaps(self, at: int, chosen: Sequence[int]) -> bool:
        """Whether the claim shares a source sentence with a chosen one."""
        mine = _sentences(self.claims[at])
        return any(mine & _sentences(self.claims[other]) for other in chosen)


def _dot(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    return math.fsum(one[stem] * other[stem] for stem in one.keys() & other.keys())


def _sentences(claim: Claim) -> set[tuple[str, str]]:
    return {(citation.source, name) for citation in claim.citations for name in citation.sentences}


def _under(claim: Claim, wanted: set[str]) -> float:
    """Share of the wanted stems in the heading above the claim; nothing below half."""
    if not wanted or not claim.heading:
        return 0.0
    share = len(wanted & set(stems(claim.heading))) / len(wanted)
    return share if share >= 0.5 else 0.0
