"""One chunk to claims: the prompt's lines, and the reply as an unchecked summary."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.ask.analyst import FailedClaim
from briefing.ask.asking import Asker, explain
from briefing.ask.model.request import Failure, Request
from briefing.ask.questions import language_name, topics
from briefing.ask.wire import WireClaim, WireSummary
from briefing.material import one_line
from briefing.models import (
    Chunk,
    ChunkSummary,
    ClaimKind,
    Document,
    DraftClaim,
    Sentence,
    SentenceKind,
    Source,
    Status,
)
from briefing.spec import Spec

_ID = re.compile(r"^\W*s?(\d+)\W*$", re.IGNORECASE)
_NOTHING = frozenset({"", "null", "none", "n/a", "unknown"})
_HALVINGS = 2
_SHOWN = 400


def summary_request(
    asker: Asker, chunk: Chunk, document: Document, spec: Spec
) -> Request[WireSummary] | None:
    """What to ask about a chunk; None when it holds nothing that could be evidence."""
    lines = sentence_lines(chunk, document.source)
    if not lines:
        return None
    return asker.request(
        "summarise",
        WireSummary,
        audience=spec.audience,
        language=language_name(spec.language),
        topics=topics(spec),
        source=source_line(document.source),
        sentences=lines,
    )


def summarise(
    asker: Asker, chunk: Chunk, document: Document, spec: Spec, halvings: int = _HALVINGS
) -> ChunkSummary:
    """Claims of one chunk. An answer that is cut off is asked for again in two halves, twice at most."""
    request = summary_request(asker, chunk, document, spec)
    if request is None:
        return ChunkSummary(chunk=chunk.id, claims=())
    reply = asker.ask(request)
    if reply.failure is Failure.CUT_OFF and halvings and len(chunk.sentences) > 1:
        halves = [summarise(asker, half, document, spec, halvings - 1) for half in _halves(chunk)]
        failures = dict.fromkeys(half.failure for half in halves if half.failure)
        claims = tuple(claim for half in halves for claim in half.claims)
        return ChunkSummary(chunk=chunk.id, claims=claims, failure="; ".join(failures))
    if reply.value is None:
        return ChunkSummary(chunk=chunk.id, claims=(), failure=explain(reply))
    return ChunkSummary(chunk=chunk.id, claims=drafts(reply.value))


def repair(
    asker: Asker, failed: Sequence[FailedClaim], chunk: Chunk, document: Document, spec: Spec
) -> ChunkSummary:
    """The failed claims of a chunk once more, together, each with its reasons."""
    request = asker.request(
        "repair",
        WireSummary,
        language=language_name(spec.language),
        source=source_line(document.source),
        sentences=sentence_lines(chunk, document.source),
        failed=[
            {
                "text": _cut(claim.text),
                "sentences": ", ".join(key.removeprefix("s") for key in claim.sentences) or "nothing",
                "quotations": " / ".join(f'"{_cut(words)}"' for words in claim.quotations),
                "reasons": "; ".join(one_line(reason.message) for reason in reasons),
            }
            for claim, reasons in failed
        ],
    )
    reply = asker.ask(request)
    if reply.value is None:
        return ChunkSummary(chunk=chunk.id, claims=(), failure=explain(reply))
    return ChunkSummary(chunk=chunk.id, claims=drafts(reply.value))


def sentence_lines(chunk: Chunk, source: Source) -> list[dict[str, str]]:
    """Number and words of each sentence that may be evidence. (The s of s12 is put back on reading.)"""
    lines = [
        {
            "id": sentence.id.removeprefix("s"),
            "text": one_line(source.text[sentence.body_start : sentence.body_end]),
        }
        for sentence in chunk.sentences
        if sentence.kind is not SentenceKind.FURNITURE
    ]
    return [line for line in lines if line["text"]]


def source_line(source: Source) -> str:
    """What is known about the source. It is material too: a title may be hostile."""
    published = source.published.isoformat() if source.published else None
    known = [one_line(words) for words in (source.title, source.publisher, published) if words]
    return f"Source: {', '.join(known)}" if known else "Source"


def drafts(summary: WireSummary) -> tuple[DraftClaim, ...]:
    """The reply's claims as values, each once. Ids that do not exist stay: the check reports them."""
    return tuple(dict.fromkeys(_draft(claim) for claim in summary.claims))


def unknown_sentences(claim: DraftClaim, chunk: Chunk) -> tuple[str, ...]:
    """Ids that a claim cites and its chunk does not have."""
    known = {sentence.id for sentence in chunk.sentences}
    return tuple(key for key in claim.sentences if key not in known)


def _draft(claim: WireClaim) -> DraftClaim:
    return DraftClaim(
        text=one_line(claim.text),
        kind=ClaimKind(claim.kind),
        status=Status(claim.status) if claim.status else None,
        speaker=_words(claim.speaker),
        verb=_words(claim.verb),
        date=_words(claim.date),
        sentences=tuple(dict.fromkeys(_sentence_id(key) for key in claim.sentences)),
        quotations=tuple(words for words in claim.quotations if words.strip()),
    )


def _cut(text: str) -> str:
    """One line, not endless: the sentence itself stands beside it."""
    line = one_line(text)
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def _words(text: str | None) -> str | None:
    return None if text is None or text.strip().lower() in _NOTHING else one_line(text)


def _sentence_id(key: str) -> str:
    """ "[S3]", "3" and "s3" mean one sentence; anything else stays as it is and is unknown."""
    found = _ID.match(key)
    return f"s{int(found[1])}" if found else one_line(key)


def _halves(chunk: Chunk) -> tuple[Chunk, Chunk]:
    middle = len(chunk.sentences) // 2
    return _part(chunk, chunk.sentences[:middle]), _part(chunk, chunk.sentences[middle:])


def _part(chunk: Chunk, sentences: tuple[Sentence, ...]) -> Chunk:
    update = {"sentences": sentences, "start": sentences[0].start, "end": sentences[-1].end}
    return chunk.model_copy(update=update)
