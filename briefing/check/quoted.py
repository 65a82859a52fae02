"""A claim with the quotations and sources that it cites: locate them, then hold the claim against them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.check.cite import Library
from briefing.check.locate import locate
from briefing.check.shelf import Shelf
from briefing.check.standard import NORMAL, Standard
from briefing.errors import SourceError
from briefing.models import (
    Citation,
    MatchStatus,
    Reason,
    ReasonCode,
    SentenceKind,
    Source,
    Verdict,
    VerdictStatus,
)


@dataclass(frozen=True)
class Quoted:
    """Words cited from the source that is called ``source``; ``near`` are offsets to prefer, if known."""

    words: str
    source: str
    near: tuple[int, int] | None = None


@dataclass(frozen=True)
class Held:
    """A verdict with the spans that were found."""

    verdict: Verdict
    citations: tuple[Citation, ...] = ()


class Found(NamedTuple):
    """A claim with the spans that it quotes and their sources by id."""

    claim: str
    citations: tuple[Citation, ...]
    sources: dict[str, Source]


def hold(
    claim: str,
    quoted: Sequence[Quoted],
    shelf: Shelf,
    standard: Standard = NORMAL,
    trouble: Sequence[Reason] = (),
) -> Held:
    """Hold a claim against the words that it quotes.

    :param trouble: what is wrong with the claim's citations already; with any, or with a quotation or
        source that is not there, the verdict is not_found, whatever the other quotations say
    """
    found = find(claim, quoted, shelf, trouble)
    if isinstance(found, Held):
        return found
    return Held(standard.check(*found), found.citations)


def hold_many(
    claims: Sequence[tuple[str, Sequence[Quoted]]], shelf: Shelf, standard: Standard = NORMAL
) -> list[Held]:
    """:func:`hold` for many claims."""
    found = [find(claim, quoted, shelf) for claim, quoted in claims]
    verdicts = standard.check_many([one for one in found if isinstance(one, Found)])
    return [one if isinstance(one, Held) else Held(next(verdicts), one.citations) for one in found]


def find(claim: str, quoted: Sequence[Quoted], shelf: Shelf, trouble: Sequence[Reason] = ()) -> Held | Found:
    """The spans that a claim quotes; its verdict already where they are not there, or prove nothing."""
    claim = printable(claim)
    reasons, citations, sources = list(trouble), list[Citation](), dict[str, Source]()
    for one in quoted if claim.strip() else ():
        found = _cite(one, shelf, sources)
        if isinstance(found, Reason):
            reasons.append(found)
        else:
            citations += found
    unique = tuple(dict.fromkeys(citations))
    if reasons and claim.strip():
        return Held(_refusal(VerdictStatus.NOT_FOUND, reasons), unique)
    furniture = [
        reason for citation in unique for reason in _furniture(citation, shelf.library(citation.source))
    ]
    if furniture:
        return Held(_refusal(VerdictStatus.UNSUPPORTED, furniture), unique)
    return Found(claim, unique, sources)


def printable(text: str) -> str:
    """The text without lone surrogates, which no output can carry."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _cite(quoted: Quoted, shelf: Shelf, sources: dict[str, Source]) -> list[Citation] | Reason:
    key = shelf.key(quoted.source)
    if key is None:
        return _reason(ReasonCode.UNKNOWN_SOURCE, shelf.unknown(quoted.source), quoted.source)
    try:
        library = shelf.library(key)
    except SourceError as error:
        return _reason(ReasonCode.UNKNOWN_SOURCE, str(error), quoted.source)
    match = locate(quoted.words, library.folded(key), quoted.near)
    if match.status is MatchStatus.MISSING:
        message = f"the quotation does not stand in {key}; {match.hint}"
        return _reason(ReasonCode.QUOTATION_MISSING, message, quoted.words)
    source = sources[key] = library.sources[key]
    return [
        Citation(
            source=key,
            start=span.start,
            end=span.end,
            exact=source.text[span.start : span.end],
            sentences=tuple(s.id for s in library.touched(key, span.start, span.end)),
            match=match.status,
        )
        for span in match.fragments
    ]


def _furniture(citation: Citation, library: Library) -> list[Reason]:
    touched = library.touched(citation.source, citation.start, citation.end)
    if not any(sentence.kind is SentenceKind.FURNITURE for sentence in touched):
        return []
    message = "the cited words are page furniture, not part of the article"
    return [Reason(code=ReasonCode.FURNITURE, message=message, source_words=citation.exact)]


def _reason(code: ReasonCode, message: str, words: str) -> Reason:
    return Reason(code=code, message=printable(message), claim_words=printable(words))


def _refusal(status: VerdictStatus, reasons: Sequence[Reason]) -> Verdict:
    return Verdict(status=status, reasons=tuple(dict.fromkeys(reasons)), score=0.0)
