"""The project's vocabulary: frozen values that pass between the stages.

Every offset is a count of Unicode code points into ``Source.text``, as a half-open interval
``[start, end)``. (JavaScript counts UTF-16 units: convert before use there.)
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Offset = Annotated[int, Field(ge=0)]
Strictness = Literal["low", "normal", "high"]
"""Where the line between supported and unsupported is drawn (docs/checking.md has what each costs)."""
RECEIPT_FORMAT = 2
"""Version of brief.json. 2 records the strictness, the entailment model and the judge's aliases."""


class Frozen(BaseModel):
    """A value: immutable, and a field nobody documented is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


# --- sources -------------------------------------------------------------------------------------


class SourceKind(StrEnum):
    """What sort of text a source is, as far as the spec's author says."""

    REPORT = "report"
    OPINION = "opinion"
    PRESS_RELEASE = "press release"
    LIVE_BLOG = "live blog"
    AGGREGATOR = "aggregator"
    OFFICIAL = "official document"
    UNKNOWN = "unknown"


class Span(Frozen):
    """Half-open interval of code points in one source's text."""

    source: str
    start: Offset
    end: Offset


class Source(Frozen):
    """One source as read: the text exactly as decoded and what is known about it (unknown is None)."""

    id: str
    path: str
    sha256: str = Field(description="SHA-256 of the file's bytes, hexadecimal")
    encoding: str = Field(
        description="codec that decoded the bytes; a byte order mark is not part of the text"
    )
    text: str
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None
    kind: SourceKind = SourceKind.UNKNOWN
    note: str | None = Field(default=None, description="reliability note from the spec")
    family: str | None = Field(default=None, description="republishers of one text share a family")


class SentenceKind(StrEnum):
    """What a unit of the split is. Furniture is never evidence."""

    SENTENCE = "sentence"
    HEADING = "heading"
    ITEM = "item"
    FURNITURE = "furniture"


class Sentence(Frozen):
    """One unit of a source. The units of a source are contiguous: joined, they are its text.

    ``[start, end)`` includes surrounding white space; ``[body_start, body_end)`` leaves it (and a list
    item's marker) out and is what a citation points at.
    """

    id: str = Field(description="unique in its source: s1, s2, …")
    source: str
    start: Offset
    end: Offset
    body_start: Offset
    body_end: Offset
    kind: SentenceKind = SentenceKind.SENTENCE
    paragraph: int = Field(ge=0, description="number of the paragraph in the source, from 0")


class Chunk(Frozen):
    """A run of sentences of one source that goes to the analyst in one request."""

    id: str = Field(description="unique in the brief: <source id>/c1, …")
    source: str
    start: Offset
    end: Offset
    sentences: tuple[Sentence, ...]


class Document(Frozen):
    """A source with its split."""

    source: Source
    sentences: tuple[Sentence, ...]
    chunks: tuple[Chunk, ...]


# --- claims --------------------------------------------------------------------------------------


class ClaimKind(StrEnum):
    """What a claim is about."""

    FINDING = "finding"
    COMMITMENT = "commitment"
    PROPOSAL = "proposal"
    POSITION = "position"
    RISK = "risk"
    EVENT = "event"
    FIGURE = "figure"


class Status(StrEnum):
    """How settled the matter of a claim is, by the source's own words."""

    AGREED = "agreed"
    ANNOUNCED = "announced"
    PROPOSED = "proposed"
    UNDER_DISCUSSION = "under discussion"
    REJECTED = "rejected"
    DENIED = "denied"
    EXPECTED = "expected"


class MatchStatus(StrEnum):
    """How a quotation was found. There is no similarity threshold: a near miss is missing."""

    EXACT = "exact"
    FOLDED = "folded"
    MISSING = "missing"


class VerdictStatus(StrEnum):
    """The answer to: do the cited words say this?"""

    SUPPORTED = "supported"
    UNSUPPORTED = "unsupported"
    NOT_FOUND = "not_found"


class ReasonCode(StrEnum):
    """Closed vocabulary of why a claim was not supported (documented in docs/checking.md)."""

    NO_CITATION = "no_citation"
    EMPTY_CLAIM = "empty_claim"
    UNKNOWN_SOURCE = "unknown_source"
    UNKNOWN_SENTENCE = "unknown_sentence"
    QUOTATION_MISSING = "quotation_missing"
    FURNITURE = "furniture"
    OTHER_LANGUAGE = "other_language"
    TOO_LONG = "too_long"
    QUOTATION = "quotation"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    NAME = "name"
    ROLE = "role"
    SPEAKER = "speaker"
    POLARITY = "polarity"
    MODALITY = "modality"
    SCOPE = "scope"
    RELATION = "relation"
    COMPARISON = "comparison"
    REMAINDER = "remainder"
    JUDGE = "judge"
    ENTAILMENT = "entailment"


class Reason(Frozen):
    """One finding against a claim, in words a reader understands."""

    code: ReasonCode
    message: str
    claim_words: str = Field(default="", description="the words of the claim it is about")
    source_words: str = Field(default="", description="the words of the evidence it was held against")
    arguable: bool = Field(
        default=False, description="not sure, for the claim is worded freely: a judge may overrule it"
    )


class Citation(Frozen):
    """A located quotation: ``exact`` is ``Source.text[start:end]``, sliced, never copied from a reply."""

    source: str
    start: Offset
    end: Offset
    exact: str
    sentences: tuple[str, ...] = Field(default=(), description="ids of the sentences it touches")
    match: MatchStatus = MatchStatus.EXACT
    moved: bool = Field(default=False, description="found in another sentence than the one the analyst cited")


class DraftClaim(Frozen):
    """What an analyst says before anything was checked: words and opaque ids, no offsets."""

    text: str
    kind: ClaimKind = ClaimKind.FINDING
    status: Status | None = None
    speaker: str | None = None
    verb: str | None = None
    date: str | None = Field(default=None, description="the date as the source writes it")
    heading: str | None = Field(default=None, description="the source's heading above it")
    sentences: tuple[str, ...] = Field(default=(), description="sentence ids of the chunk's source")
    quotations: tuple[str, ...] = ()


class ChunkSummary(Frozen):
    """An analyst's answer for one chunk."""

    chunk: str
    claims: tuple[DraftClaim, ...]
    failure: str = Field(default="", description="why the analyst had no, or no whole, answer")


class Entailment(Frozen):
    """What a local entailment model says of a sentence and its evidence."""

    entailed: bool = Field(description="the model's own verdict: a probability of at least one half")
    probability: float = Field(ge=0, le=1, description="that the evidence entails the sentence, 4 decimals")


class EntailmentWeights(Frozen):
    """How the structural score and an entailment model's probability, as log odds, are taken together."""

    intercept: float
    structure: Annotated[float, Field(ge=0)]
    entailment: Annotated[float, Field(ge=0)]
    low: float = Field(description="log odds at which a claim is supported, by strictness")
    normal: float
    high: float

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.low <= self.normal <= self.high:
            raise ValueError("low, normal and high are not in order")
        return self


class EntailmentInfo(Frozen):
    """The local entailment model that was used, by the hash of its file, and what its figures weigh."""

    name: str = Field(description="the model's folder and file")
    sha256: str
    weights: EntailmentWeights


class Verdict(Frozen):
    """What the checker says of a claim."""

    status: VerdictStatus
    reasons: tuple[Reason, ...] = ()
    score: float | None = Field(default=None, ge=0, le=1, description="support between 0 and 1")
    entailment: Entailment | None = Field(default=None, description="set when a local model was asked")


class Alias(Frozen):
    """Two names of one thing: ``claim`` stands in the claim, ``evidence`` in the words it cites."""

    claim: str = Field(min_length=1)
    evidence: str = Field(min_length=1)


class Judgement(Frozen):
    """A model's opinion on a sentence and its evidence; it can lower a verdict, or lift a soft one."""

    supported: bool
    reason: str = ""
    aliases: tuple[Alias, ...] = Field(default=(), description="names that the model says are one")


class Claim(Frozen):
    """A checked claim with its citations."""

    id: str = Field(description="stable for the same text and citations: c + 8 hex digits")
    text: str
    kind: ClaimKind
    status: Status | None = None
    speaker: str | None = None
    verb: str | None = None
    date: str | None = None
    heading: str | None = None
    citations: tuple[Citation, ...] = ()
    verdict: VerdictStatus
    reasons: tuple[Reason, ...] = ()
    score: float | None = None
    judgement: Judgement | None = Field(default=None, description="set when a model was asked")
    entailment: Entailment | None = Field(default=None, description="set when a local model was asked")


# --- the brief -----------------------------------------------------------------------------------


class Statement(Frozen):
    """One printed sentence with everything it rests on."""

    id: str
    text: str
    verbatim: bool = Field(description="the text is a source's own sentence, word for word")
    claims: tuple[str, ...] = ()
    citations: tuple[Citation, ...]
    speaker: str | None = None
    status: Status | None = None
    judgement: Judgement | None = Field(default=None, description="set when a model was asked")
    entailment: Entailment | None = Field(default=None, description="set when a local model was asked")


class Takeaway(Frozen):
    """One key message: headline, sentences, and how many sources stand behind it."""

    id: str
    headline: str
    headline_citations: tuple[Citation, ...] = Field(
        default=(), description="empty when the headline is a topic title of the spec"
    )
    statements: tuple[Statement, ...]
    sources: tuple[str, ...]
    witnesses: int = Field(ge=0, description="independent sources: reprints of one text count once")
    status: Status | None = None
    against: tuple[Statement, ...] = Field(default=(), description="what speaks against it")
    disputed: tuple[str, ...] = Field(default=(), description="ids of disagreements that touch its sentences")
    note: str = Field(default="", description="when it rests on one undated or unattributed source alone")


class StatedAs(StrEnum):
    """Whether a source itself calls the matter a risk."""

    STATED = "stated"
    IMPLIED = "implied"
    INFERRED = "inferred"


class Risk(Frozen):
    """An open risk, once, with every span that raises it."""

    id: str
    title: str | None = None
    statements: tuple[Statement, ...]
    further: tuple[Citation, ...] = Field(default=(), description="other passages that raise the same risk")
    actor: str | None = Field(default=None, description="who acts, or fails to act")
    raised_by: tuple[str, ...] = Field(default=(), description="who says so, as the sources name them")
    threatens: tuple[str, ...] = Field(default=(), description="ids of the takeaways it bears on")
    horizon: str | None = None
    would_change: str | None = None
    stated: StatedAs
    sources: tuple[str, ...]
    witnesses: int = Field(ge=0)
    note: str = Field(default="", description="when it rests on one undated or unattributed source alone")


class Position(Frozen):
    """Where an actor stands."""

    id: str
    actor: str
    aliases: tuple[str, ...] = ()
    statements: tuple[Statement, ...]
    sources: tuple[str, ...]


class DatePrecision(StrEnum):
    """How exactly an event's date is known."""

    DAY = "day"
    MONTH = "month"
    UNKNOWN = "unknown"


class Event(Frozen):
    """Something that happened or is to happen, with its date resolved as far as the sources allow."""

    id: str
    statement: Statement
    date: str | None = Field(default=None, description="ISO 8601: 2025-03-06 or 2025-03; None when unknown")
    precision: DatePrecision = DatePrecision.UNKNOWN
    words: str = Field(default="", description="the words of the source that the date was resolved from")
    upcoming: bool = Field(
        description="after the brief's as-of date, or said to be still to come when undated"
    )
    further: tuple[Citation, ...] = Field(default=(), description="other passages that report the same event")
    note: str = Field(default="", description="why the date is not known, or who reports it as past")


class DisagreementKind(StrEnum):
    """What two sources differ on."""

    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    STATUS = "status"
    ATTRIBUTION = "attribution"
    SCOPE = "scope"


class DisagreementNature(StrEnum):
    """How they differ; flagged, never resolved."""

    CONTRADICTION = "contradiction"
    SPREAD = "spread of estimates"
    CHANGE = "change over time"
    LOOKALIKE = "different things that look alike"


class Disagreement(Frozen):
    """Two or more spans, side by side, that do not say the same."""

    id: str
    kind: DisagreementKind
    nature: DisagreementNature
    summary: str
    sides: tuple[Statement, ...]


class Withheld(Frozen):
    """A sentence that failed its check and is not printed as fact."""

    id: str
    text: str
    place: str = Field(description="where it would have stood: claim, takeaway 1, risks, …")
    verdict: VerdictStatus
    reasons: tuple[Reason, ...]
    citations: tuple[Citation, ...] = ()
    hint: str = Field(default="", description="the nearest passage, for the reader; never a match")


class Coverage(Frozen):
    """Which sentences of a source no statement of the brief uses."""

    source: str
    sentences: int = Field(ge=0, description="sentences that could be evidence")
    used: int = Field(ge=0)
    unused: tuple[Citation, ...] = Field(default=(), description="most salient first")
    actors: tuple[str, ...] = Field(default=(), description="names no statement has, most frequent first")
    figures: tuple[str, ...] = Field(default=(), description="figures that no statement has")


class SharedPassage(Frozen):
    """The same words, eight or more in a row, in two sources."""

    first: Span
    second: Span


class SharedText(Frozen):
    """What two sources share word for word. A reprint counts as one witness with its original."""

    sources: tuple[str, str]
    share: float = Field(ge=0, le=1, description="of the words of the shorter source")
    one_witness: bool
    passages: tuple[SharedPassage, ...]


class SourceEntry(Frozen):
    """A source as the receipt keeps it: everything but the text."""

    id: str
    path: str
    sha256: str
    encoding: str
    characters: int = Field(ge=0)
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    language: str | None = None
    kind: SourceKind = SourceKind.UNKNOWN
    note: str | None = None
    family: str | None = None


class AnalystInfo(Frozen):
    """Who wrote the brief."""

    name: str = Field(description="extractive or model")
    model: str | None = None
    endpoint: str | None = Field(default=None, description="scheme, host and path; never credentials")
    version: str = Field(default="", description="version of the program")


class PromptInfo(Frozen):
    """A prompt that was used, by the hash of its file."""

    name: str
    sha256: str


class Usage(Frozen):
    """What the model's provider counted, per stage."""

    stage: str
    model: str
    requests: int = Field(ge=0)
    prompt_tokens: int = Field(ge=0)
    completion_tokens: int = Field(ge=0)


class Counts(Frozen):
    """The figures printed at the end of a build."""

    sources: int
    chunks: int
    claims: int
    supported: int
    withheld: int


class ChangeKind(StrEnum):
    """What is different since an earlier brief. Rewording alone is no change."""

    NEW = "new"
    DROPPED = "dropped"
    FIGURE = "figure changed"
    STATUS = "status changed"
    CONTRADICTED = "now contradicted"
    EVIDENCE = "evidence edited"
    SOURCE_ADDED = "source added"
    SOURCE_WITHDRAWN = "source withdrawn"


class Change(Frozen):
    """One difference between two briefs, with the words before and after."""

    kind: ChangeKind
    before: str = Field(default="", description="the sentence, or the source's name, in the earlier brief")
    after: str = Field(default="", description="the sentence, or the source's name, in the later brief")
    detail: str = Field(default="", description="the words that differ")


class Receipt(Frozen):
    """brief.json: everything that is printed, and everything needed to check it again offline."""

    format: int = Field(default=RECEIPT_FORMAT, description="version of this format")
    title: str
    audience: str | None = None
    preface: str | None = Field(default=None, description="note to the reader from the spec, in Markdown")
    as_of: date | None = None
    language: str = "en"
    generator: str = Field(description="program and version")
    spec_sha256: str
    root: str = Field(default=".", description="folder of the sources, relative to the receipt's folder")
    analyst: AnalystInfo
    strictness: Strictness = Field(default="normal", description="of the checks when the brief was built")
    entailment: EntailmentInfo | None = Field(
        default=None, description="the local entailment model; None when there was none"
    )
    prompts: tuple[PromptInfo, ...] = ()
    usage: tuple[Usage, ...] = ()
    counts: Counts
    sources: tuple[SourceEntry, ...]
    bottom_line: tuple[Statement, ...]
    takeaways: tuple[Takeaway, ...]
    risks: tuple[Risk, ...]
    events: tuple[Event, ...]
    positions: tuple[Position, ...]
    disagreements: tuple[Disagreement, ...] = ()
    changes: tuple[Change, ...] | None = Field(
        default=None, description="since the earlier brief that was given; None when none was"
    )
    shared: tuple[SharedText, ...] = Field(default=(), description="passages that two sources share")
    coverage: tuple[Coverage, ...] = ()
    claims: tuple[Claim, ...]
    withheld: tuple[Withheld, ...]
    notices: tuple[str, ...] = Field(default=(), description="what a reader must know, one sentence each")


class Brief(Frozen):
    """What is rendered: the receipt and the sources' full text beside it."""

    receipt: Receipt
    documents: tuple[Document, ...]
