"""One claim or printed sentence of a receipt: its spans in their context, and what each check finds."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from briefing.check.base import Check, Finding
from briefing.check.cite import Library
from briefing.check.gather import gather
from briefing.check.problem import Problem
from briefing.check.receipt import load_receipt, load_sources, statements
from briefing.check.recorded import recorded
from briefing.check.stage import claim_id
from briefing.check.standard import Standard
from briefing.check.support import CHECKS, cleaned
from briefing.errors import UsageError
from briefing.models import (
    Citation,
    Claim,
    MatchStatus,
    Reason,
    ReasonCode,
    Receipt,
    SourceEntry,
    Statement,
    Verdict,
    VerdictStatus,
)

_AROUND = 240
_REFUSED = frozenset(
    {
        ReasonCode.EMPTY_CLAIM,
        ReasonCode.NO_CITATION,
        ReasonCode.UNKNOWN_SOURCE,
        ReasonCode.OTHER_LANGUAGE,
        ReasonCode.TOO_LONG,
    }
)
"""Reasons why no check was run."""
_ASKS = {
    "quotation": "Do the words inside quotation marks stand in the evidence?",
    "number": "Does the evidence have the same numbers, of the same things?",
    "date": "Do dates, times and their order agree?",
    "name": "Does the evidence name the same people, places and institutions?",
    "polarity": "Is what is affirmed affirmed, and what is denied denied?",
    "modality": "Is it as settled and as certain in the evidence?",
    "role": "Does the same one do it to the same one?",
    "speaker": "Is it said by the same person, and said in the same way?",
    "scope": "Is it about as many and as much?",
    "comparison": "Is the same one more, or less?",
    "merged": "Do the parts of the sentence belong to one and the same event?",
    "attitude": "Does the same one welcome it, or oppose it?",
    "figured": "Does each figure stand with its own thing?",
    "relation": "Does the evidence state the cause or order that is claimed?",
    "remainder": "Does the evidence account for every word that matters?",
}


@dataclass(frozen=True)
class Passage:
    """A span in its context: ``before`` + ``words`` + ``after`` are the source's own characters."""

    citation: Citation
    source: SourceEntry | None
    before: str
    words: str
    after: str
    trouble: str = ""


@dataclass(frozen=True)
class Answer:
    """What one check asks and what it finds against the text; nothing, if it is content."""

    check: str
    asks: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Explanation:
    """Everything there is to say about one element. ``kind`` is claim, statement or withheld sentence."""

    kind: str
    id: str
    text: str
    details: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...]
    answers: tuple[Answer, ...]
    verdict: Verdict
    recorded: VerdictStatus
    recorded_reasons: tuple[Reason, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True)
class _Element:
    kind: str
    text: str
    citations: tuple[Citation, ...]
    details: dict[str, str | None]
    verdict: VerdictStatus
    reasons: tuple[Reason, ...] = ()
    kept: Claim | Statement | None = None


def explain(path: Path, key: str, root: Path | None = None) -> Explanation:
    """Check one element of a receipt again and say what each check finds.

    :param key: id of a claim, a printed sentence or a withheld sentence
    :param root: folder of the sources; by default the one the receipt names
    :raises ReceiptError: the file is not a receipt this program can read
    :raises UsageError: nothing in the receipt has this id
    """
    receipt = load_receipt(path)
    elements = _elements(receipt)
    if key not in elements:
        close = get_close_matches(key, elements, n=3, cutoff=0.5) or list(elements)[:3]
        raise UsageError(f"{path}: nothing has the id {key!r}", f"some that are there: {', '.join(close)}")
    library, problems = load_sources(receipt, path, root)
    found = elements[key]
    if isinstance(found.kept, Claim) and key != claim_id(found.text, found.citations):
        problems = [*problems, Problem(key, "its text or its spans were edited (the id does not fit)")]
    return _explained(key, found, receipt, library, tuple(map(str, problems)))


def _elements(receipt: Receipt) -> dict[str, _Element]:
    """Claims, printed and withheld sentences by id."""
    found: dict[str, _Element] = {}
    for claim in receipt.claims:
        details = {
            "kind": claim.kind.value,
            "status": claim.status,
            "speaker": claim.speaker,
            "verb": claim.verb,
        }
        found[claim.id] = _Element(
            "claim", claim.text, claim.citations, details, claim.verdict, claim.reasons, claim
        )
    for _, statement in statements(receipt):
        details = {
            "rests on": ", ".join(statement.claims),
            "status": statement.status,
            "speaker": statement.speaker,
        }
        text, citations = statement.text, statement.citations
        printed = _Element("statement", text, citations, details, VerdictStatus.SUPPORTED, kept=statement)
        found.setdefault(statement.id, printed)
    for one in receipt.withheld:
        details = {"place": one.place, "nearest passage": one.hint}
        held = _Element("withheld sentence", one.text, one.citations, details, one.verdict, one.reasons)
        found.setdefault(one.id, held)
    return found


def _explained(
    key: str, element: _Element, receipt: Receipt, library: Library, problems: tuple[str, ...]
) -> Explanation:
    entries = {entry.id: entry for entry in receipt.sources}
    passages = tuple(_passage(c, entries.get(c.source), library) for c in element.citations)
    sound = tuple(p.citation for p in passages if not p.trouble)
    standard = Standard(receipt.strictness)
    verdict = standard.check(element.text, sound, library.sources)
    if element.kept is not None:
        verdict = recorded(verdict, element.kept, standard, receipt)
    return Explanation(
        kind=element.kind,
        id=key,
        text=element.text,
        details=tuple(
            (name, value) for name, value in (element.details | _opinions(element.kept)).items() if value
        ),
        passages=passages,
        answers=()
        if _REFUSED.intersection(r.code for r in verdict.reasons)
        else _answers(element.text, sound, library),
        verdict=verdict,
        recorded=element.verdict,
        recorded_reasons=element.reasons,
        problems=problems,
    )


def _opinions(kept: Claim | Statement | None) -> dict[str, str]:
    """What models said of it when the brief was built, in words."""
    found: dict[str, str] = {}
    if kept is not None and kept.judgement is not None:
        said = kept.judgement
        names = [f"“{alias.claim}” is “{alias.evidence}”" for alias in said.aliases]
        word = "supported" if said.supported else "not supported"
        found["the judge recorded"] = "; ".join([word, *filter(None, [said.reason]), *names])
    if kept is not None and kept.entailment is not None:
        word = "entailed" if kept.entailment.entailed else "not entailed"
        found["the entailment model recorded"] = f"{word} ({kept.entailment.probability:.2f} of 1)"
    return found


def _passage(citation: Citation, entry: SourceEntry | None, library: Library) -> Passage:
    source = library.sources.get(citation.source)
    if source is None:
        return Passage(citation, entry, "", citation.exact, "", "the source is not there")
    words = source.text[citation.start : citation.end]
    before = source.text[max(0, citation.start - _AROUND) : citation.start]
    after = source.text[citation.end : citation.end + _AROUND]
    trouble = "" if words == citation.exact else f"the receipt has “{citation.exact}” here"
    return Passage(citation, entry, _from_word(before), words, _to_word(after), trouble)


def _from_word(text: str) -> str:
    return text if len(text) < _AROUND else "…" + text[text.find(" ") :]


def _to_word(text: str) -> str:
    return text if len(text) < _AROUND else text[: text.rfind(" ") + 1] + "…"


def _answers(text: str, citations: tuple[Citation, ...], library: Library) -> tuple[Answer, ...]:
    evidence = gather(citations, library.sources)
    claim = cleaned(text)
    if not evidence.passages or not claim:
        return ()
    return tuple(_answer(one, tuple(one(claim, evidence))) for one in CHECKS)


def _answer(one: Check, findings: tuple[Finding, ...]) -> Answer:
    return Answer(one.name, _ASKS.get(one.name, one.name), findings)


def how_found(match: MatchStatus) -> str:
    """A match status for a reader."""
    return {
        MatchStatus.EXACT: "character for character",
        MatchStatus.FOLDED: "the same words, typed differently",
        MatchStatus.MISSING: "not found",
    }[match]
