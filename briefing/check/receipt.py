"""``brief check brief.json``: the receipt and the sources alone, no model, no network."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from briefing.check.cite import Library
from briefing.check.entailed import Entails
from briefing.check.recorded import recorded, stale
from briefing.check.stage import claim_id
from briefing.check.standard import Standard
from briefing.errors import ReceiptError, SourceError
from briefing.models import (
    RECEIPT_FORMAT,
    Citation,
    Claim,
    Document,
    Receipt,
    SentenceKind,
    Source,
    SourceEntry,
    Statement,
    Strictness,
    Takeaway,
    VerdictStatus,
)
from briefing.read import decode
from briefing.split import split_source


@dataclass(frozen=True)
class Problem:
    """Something in a receipt that does not hold: where (a source's path or an element's id) and what."""

    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


def load_receipt(path: Path) -> Receipt:
    """Read a receipt.

    :raises ReceiptError: not readable, not UTF-8, not JSON, not a receipt, or of a newer version
    """
    try:
        raw = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise ReceiptError(f"{path}: {error.strerror or error}", "give the path of a brief.json") from None
    except UnicodeDecodeError:
        raise ReceiptError(f"{path}: not UTF-8", "build the brief again") from None
    except (json.JSONDecodeError, RecursionError) as error:
        raise ReceiptError(f"{path}: not valid JSON ({error})", "build the brief again") from None
    version = raw.get("format") if isinstance(raw, dict) else None
    if type(version) is not int:
        raise ReceiptError(
            f"{path}: not a receipt (it has no format number)", "give the path of a brief.json"
        )
    if version > RECEIPT_FORMAT:
        raise ReceiptError(
            f"{path}: format {version} is newer than this program reads ({RECEIPT_FORMAT})",
            "update the program",
        )
    try:
        return Receipt.model_validate_json(json.dumps(raw))
    except ValidationError as error:
        raise ReceiptError(f"{path}: {_first(error)}", "build the brief again") from None


def _first(error: ValidationError) -> str:
    items = error.errors(include_url=False)
    shown = "; ".join(f"{'.'.join(map(str, item['loc'])) or 'the file'}: {item['msg']}" for item in items[:3])
    return shown + (f" (and {len(items) - 3} more)" if len(items) > 3 else "")


def load_sources(receipt: Receipt, path: Path, root: Path | None) -> tuple[Library, list[Problem]]:
    """The sources a receipt names, as they are now, and what is wrong with them."""
    folder = root if root is not None else path.parent / receipt.root
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    for entry in receipt.sources:
        if entry.id in documents:
            problems.append(Problem(entry.path, f"two sources have the id {entry.id!r}"))
            continue
        try:
            documents[entry.id] = split_source(_read(entry, folder, problems))
        except SourceError as error:
            problems.append(Problem(entry.path, error.message.removeprefix(f"{entry.path}: ")))
    return Library(documents), problems


def _read(entry: SourceEntry, folder: Path, problems: list[Problem]) -> Source:
    try:
        data = (folder / entry.path).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError(f"{entry.path}: cannot be read ({reason})") from None
    if sha256(data).hexdigest() != entry.sha256:
        problems.append(Problem(entry.path, "the source has changed since the brief was built"))
    text, _ = decode(data, entry.path, entry.encoding)
    fields = entry.model_dump(exclude={"characters"})
    return Source(text=text, **fields)


def verify(
    path: Path,
    root: Path | None = None,
    *,
    strictness: Strictness | None = None,
    entailment: Entails | None = None,
) -> list[Problem]:
    """Everything in a receipt that does not hold; an empty list if all does.

    :param root: folder of the sources; by default the one the receipt names, relative to itself
    :param strictness: by default the one that the brief was built with
    :param entailment: a local model to ask again; without one, what the receipt records of it counts
    :raises ReceiptError: the file is not a receipt this program can read
    """
    receipt = load_receipt(path)
    library, problems = load_sources(receipt, path, root)
    standard = Standard(strictness or receipt.strictness, entailment)
    return [*problems, *_Verifier(receipt, library, standard).problems()]


def statements(receipt: Receipt) -> Iterator[tuple[str, Statement]]:
    """Every printed sentence of a receipt with a name for its place, in the order of the page."""
    groups: list[Any] = [receipt.bottom_line]
    groups += [(*t.statements, *t.against) for t in receipt.takeaways]
    groups += [r.statements for r in receipt.risks]
    groups += [(e.statement,) for e in receipt.events]
    groups += [p.statements for p in receipt.positions]
    groups += [d.sides for d in receipt.disagreements]
    for group in groups:
        for statement in group:
            yield f"statement {statement.id}", statement


@dataclass(frozen=True)
class _Verifier:
    """A receipt, held against its sources by a standard."""

    receipt: Receipt
    library: Library
    standard: Standard

    def problems(self) -> Iterator[Problem]:
        seen: set[str] = set()
        claims = {claim.id: claim for claim in self.receipt.claims}
        for claim in self.receipt.claims:
            if claim.id in seen:
                yield Problem(f"claim {claim.id}", "stands twice in the receipt")
            seen.add(claim.id)
            if claim.verdict is VerdictStatus.SUPPORTED:
                yield from self._claim(claim)
        for place, statement in statements(self.receipt):
            yield from self._statement(place, statement, claims)
        for takeaway in self.receipt.takeaways:
            if takeaway.headline_citations:
                yield from self._headline(takeaway)

    def _claim(self, claim: Claim) -> Iterator[Problem]:
        place = f"claim {claim.id}"
        if claim.id != claim_id(claim.text, claim.citations):
            yield Problem(place, "its text or its spans were edited (the id does not fit)")
        yield from self._text(place, claim.text, claim.citations, claim)

    def _statement(self, place: str, statement: Statement, claims: dict[str, Claim]) -> Iterator[Problem]:
        named = [claims[key] for key in statement.claims if key in claims]
        known = {(c.source, c.start, c.end) for claim in named for c in claim.citations}
        for key in statement.claims:
            if key not in claims:
                yield Problem(place, f"rests on claim {key}, which the receipt does not have")
            elif claims[key].verdict is not VerdictStatus.SUPPORTED:
                yield Problem(place, f"rests on claim {key}, which was not supported")
        for citation in statement.citations:
            if statement.claims and (citation.source, citation.start, citation.end) not in known:
                yield Problem(place, f"cites {_span(citation)}, which none of its claims does")
        own = {" ".join(c.exact.split()) for c in statement.citations}
        if statement.verbatim and statement.text not in own:
            yield Problem(place, "is marked as a source's own words but differs from them")
        yield from self._text(place, statement.text, statement.citations, statement)

    def _headline(self, takeaway: Takeaway) -> Iterator[Problem]:
        """A headline in the words of a claim or sentence, about the same spans, was decided with it."""
        text, citations = takeaway.headline, takeaway.headline_citations
        known: tuple[Claim | Statement, ...] = (*self.receipt.claims, *takeaway.statements)
        same = (one for one in known if one.text == text and one.citations == citations)
        yield from self._text(f"headline {takeaway.id}", text, citations, next(same, None))

    def _text(
        self, place: str, text: str, citations: tuple[Citation, ...], kept: Claim | Statement | None
    ) -> Iterator[Problem]:
        """The spans hold what the receipt says they hold, and the sentence still follows from them.

        :param kept: has the opinions that were recorded. The judge's counts as it did when the brief was
            built and is not asked for again; so does the entailment model's, unless the model is at hand.
        """
        broken = [problem for citation in citations if (problem := _citation(place, citation, self.library))]
        yield from broken
        if broken:
            return
        verdict = self.standard.check(text, citations, self.library.sources)
        if kept is not None:
            yield from (Problem(place, said) for said in stale(kept, text, citations, verdict, self.receipt))
            verdict = recorded(verdict, kept, self.standard, self.receipt)
        if verdict.status is not VerdictStatus.SUPPORTED:
            why = "; ".join(reason.message for reason in verdict.reasons) or "no reason given"
            yield Problem(place, f"is not supported by its citations: {why}")


def _citation(place: str, citation: Citation, library: Library) -> Problem | None:
    source = library.sources.get(citation.source)
    if source is None:
        return Problem(place, f"cites source {citation.source!r}, which is not there")
    found = source.text[citation.start : citation.end]
    if not citation.start < citation.end <= len(source.text):
        return Problem(place, f"cites {_span(citation)}, which lies outside of the source")
    if found != citation.exact:
        return Problem(
            place, f"cites {_span(citation)}, where the source now reads {_near(found, citation.exact)}"
        )
    touched = library.touched(citation.source, citation.start, citation.end)
    if any(sentence.kind is SentenceKind.FURNITURE for sentence in touched):
        return Problem(place, f"cites {_span(citation)}, which is page furniture")
    return None


def _near(found: str, expected: str) -> str:
    """What stands there now, around the first difference."""
    pairs = zip(found, expected, strict=False)
    at = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(found), len(expected)))
    start, end = max(0, at - 25), at + 35
    return repr(("…" if start else "") + found[start:end] + ("…" if end < len(found) else ""))


def _span(citation: Citation) -> str:
    return f"{citation.source} [{citation.start}, {citation.end})"
