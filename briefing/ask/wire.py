"""The replies' forms on the wire: flat, and safe for servers that enforce a strict schema.

Only strings, integers, enumerations, lists and ``X | None``; no defaults, unions or constraints: what else
must hold is checked after, by the second models these are turned into. A snapshot test pins the schemas: a
changed schema is a changed request, and every stored reply would be asked for again.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

Kind = Literal["finding", "commitment", "proposal", "position", "risk", "event", "figure"]
State = Literal["agreed", "announced", "proposed", "under discussion", "rejected", "denied", "expected"]


class Wire(BaseModel):
    """A reply's part: a field nobody asked for is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class WireClaim(Wire):
    text: str
    kind: Kind
    status: State | None
    speaker: str | None
    verb: str | None
    date: str | None
    sentences: list[str]
    quotations: list[str]


class WireSummary(Wire):
    """Reply to prompts/summarise.j2 and prompts/repair.j2."""

    claims: list[WireClaim]


class WireStatement(Wire):
    text: str
    claims: list[str]


class WireTakeaway(Wire):
    headline: str
    headline_claim: str | None
    statements: list[WireStatement]
    against: list[WireStatement]
    status: State | None


class WireRisk(Wire):
    title: str
    statements: list[WireStatement]
    actor: str | None
    threatens: list[int]
    horizon: str | None
    would_change: str | None
    stated: Literal["stated", "implied", "inferred"]


class WirePosition(Wire):
    actor: str
    aliases: list[str]
    statements: list[WireStatement]


class WireEvent(Wire):
    text: str
    claims: list[str]
    words: str
    date: str | None


class WireOutline(Wire):
    """Reply to prompts/merge.j2."""

    bottom_line: list[WireStatement]
    takeaways: list[WireTakeaway]
    risks: list[WireRisk]
    positions: list[WirePosition]
    events: list[WireEvent]


class WireShortlist(Wire):
    """Reply to prompts/shortlist.j2: claim ids, the most important first."""

    claims: list[str]


class WireAlias(Wire):
    claim: str
    evidence: str


class WireOpinion(Wire):
    claim: str
    verdict: Literal["supported", "unsupported"]
    reason: str
    aliases: list[WireAlias]


class WireOpinions(Wire):
    """Reply to prompts/judge.j2."""

    opinions: list[WireOpinion]


REPLIES: dict[str, type[Wire]] = {
    kind.__name__: kind for kind in (WireSummary, WireOutline, WireShortlist, WireOpinions)
}
"""The replies by name, for requests that went into a batch file."""
