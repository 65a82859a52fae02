"""``brief check brief.json``: the receipt and the sources alone, no model, no network."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from briefing.check.cite import Library
from briefing.check.entailed import Entails
from briefing.check.margin import beside, labels
from briefing.check.problem import Problem
from briefing.check.recorded import recorded, stale
from briefing.check.spans import place_of, wrong
from briefing.check.stage import claim_id
from briefing.check.standard import Standard
from briefing.errors import ReceiptError, SourceError, UsageError
from briefing.models import (
    RECEIPT_FORMAT,
    Citation,
    Claim,
    Document,
    Receipt,
    Source,
    SourceEntry,
    Statement,
    Strictness,
    Takeaway,
    VerdictStatus,
)
from briefing.read import decode
from briefing.split import split_source

_SANE = 10_000


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
    except (ValueError, RecursionError) as error:
        raise ReceiptError(f"{path}: not valid JSON ({error})", "build the brief again") from None
    version = raw.get("format") if isinstance(raw, dict) else None
    if type(version) is not int:
        raise ReceiptError(
            f"{path}: not a receipt (it has no format number)", "give the path of a brief.json"
        )
    if version > RECEIPT_FORMAT:
        shown = version if version < _SANE else "number"
        raise ReceiptError(
            f"{path}: its format {shown} is newer than this program reads ({RECEIPT_FORMAT})",
            "update the program",
        )
    if version < 1:
        raise ReceiptError(f"{path}: there is no format {version}", "build the brief again")
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
    if root is not None and not root.is_dir():
        raise UsageError(f"{root}: no such folder of sources", "name the one they are in with --sources")
    folder = root if root is not None else path.parent / receipt.root
    near = (root,) if root is not None else (path.parent, path.parent / "..", Path.cwd())
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    for entry in receipt.sources:
        if entry.id in documents:
            problems.append(Problem(entry.path, f"two sources have the id {entry.id!r}"))
            continue
        try:
            documents[entry.id] = split_source(_read(entry, folder, near, problems))
        except SourceError as error:
            problems.append(Problem(entry.path, str(error).removeprefix(f"{entry.path}: ")))
    return Library(documents), problems


def _read(entry: SourceEntry, folder: Path, near: Sequence[Path], problems: list[Problem]) -> Source:
    """One source. A receipt may name any file of this machine: what it did not have the hash of, and does not
    lie near, is not read into a report that others see."""
    try:
        data = (folder / entry.path).read_bytes()
        inside = any(_lies_in(folder / entry.path, place) for place in near)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError(
            f"{entry.path}: cannot be read ({reason})",
            "if the sources were moved, name their folder: --sources",
        ) from None
    if sha256(data).hexdigest() != entry.sha256:
        changed = "the source has changed since the brief was built"
        if not inside:
            raise SourceError(
                f"{entry.path}: {changed}, and lies neither near the receipt nor in this folder",
                "to compare it, name its folder: --sources",
            )
        problems.append(Problem(entry.path, changed))
    text, _ = decode(data, entry.path, entry.encoding)
    fields = entry.model_dump(exclude={"characters"})
    return Source(text=text, **fields)


def _lies_in(path: Path, folder: Path) -> bool:
    """Whether a file lies in a folder or below, and in no hidden one."""
    file, place = path.resolve(), folder.resolve()
    return file.is_relative_to(place) and not any(p.startswith(".") for p in file.relative_to(place).parts)


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
    unread: Counter[str] = field(default_factory=Counter)
    """How many claims and sentences cite a source that could not be read: said once for each source."""

    def problems(self) -> Iterator[Problem]:
        yield from self._all()
        for entry in self.receipt.sources:
            if count := self.unread[entry.id]:
                what = "claim or sentence cites" if count == 1 else "claims and sentences cite"
                yield Problem(entry.path, f"{count} {what} it and could not be checked")

    def _all(self) -> Iterator[Problem]:
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
        for place, citation in beside(self.receipt):
            if citation.source in self.library.sources:
                yield from self._spans(place, (citation,))
        yield from labels(self.receipt, self.library)

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
                yield Problem(place, f"cites {place_of(citation)}, which none of its claims does")
        if statement.speaker is not None and named and statement.speaker not in {c.speaker for c in named}:
            yield Problem(place, f"has {statement.speaker} as speaker, its claims do not")
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
        broken = self._spans(place, citations)
        yield from broken
        if broken or any(citation.source not in self.library.sources for citation in citations):
            return
        verdict = self.standard.check(text, citations, self.library.sources)
        if kept is not None:
            yield from (Problem(place, said) for said in stale(kept, text, citations, verdict, self.receipt))
            verdict = recorded(verdict, kept, self.standard, self.receipt)
        if verdict.status is not VerdictStatus.SUPPORTED:
            why = "; ".join(reason.message for reason in verdict.reasons) or "no reason given"
            yield Problem(place, f"is not supported by its citations: {why}")

    def _spans(self, place: str, citations: Sequence[Citation]) -> list[Problem]:
        """What is wrong with spans; of sources that could not be read they are counted only."""
        listed = {entry.id for entry in self.receipt.sources}
        for name in {citation.source for citation in citations} & listed - self.library.sources.keys():
            self.unread[name] += 1
        sought = [c for c in citations if c.source in self.library.sources or c.source not in listed]
        return [Problem(place, said) for c in sought if (said := wrong(c, self.library))]
