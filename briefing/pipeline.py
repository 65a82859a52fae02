"""The way of the data: read, split, ask, check, compose. The only place that strings the stages together."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from briefing.ask.analyst import Analyst, Repairer
from briefing.check.cite import Library
from briefing.check.judged import Judge, Question, apply, open_to_judge
from briefing.check.stage import Checked, verify
from briefing.check.standard import NORMAL, Standard
from briefing.compose import compose
from briefing.compose.independence import shared_texts, with_families
from briefing.models import (
    Brief,
    Chunk,
    Claim,
    Counts,
    Document,
    Judgement,
    PromptInfo,
    Receipt,
    Source,
    SourceEntry,
    Usage,
    Verdict,
    VerdictStatus,
    Withheld,
)
from briefing.notices import notices as about
from briefing.prose.datelines import with_own_date
from briefing.read import read_sources
from briefing.spec import LoadedSpec, Spec
from briefing.split import split_source


class Progress(Protocol):
    """Told what is going on; a bar on a terminal, lines elsewhere, nothing in tests."""

    def stage(self, name: str, total: int) -> None: ...
    def advance(self) -> None: ...


class Silent:
    """Says nothing."""

    def stage(self, name: str, total: int) -> None: ...
    def advance(self) -> None: ...


@dataclass(frozen=True)
class Accounts:
    """What the model's side reports after the work: which prompts were used and what was counted."""

    prompts: Callable[[], tuple[PromptInfo, ...]] = field(default=tuple)
    usage: Callable[[], tuple[Usage, ...]] = field(default=tuple)
    notices: Callable[[], tuple[str, ...]] = field(default=tuple)


def read(loaded: LoadedSpec) -> tuple[Document, ...]:
    """Sources, read and split; one without a date in the spec gets the one that its own head gives."""
    return tuple(
        with_own_date(split_source(source, loaded.spec.budget))
        for source in read_sources(loaded.spec, loaded.root)
    )


def build(
    loaded: LoadedSpec,
    analyst: Analyst,
    executor: Executor,
    *,
    out: Path = Path("out"),
    progress: Progress | None = None,
    accounts: Accounts | None = None,
    judge: Judge | None = None,
    standard: Standard = NORMAL,
) -> Brief:
    """A brief from a spec.

    :param executor: runs the analyst's questions; its results are taken in order, so that the brief does not
        depend on who answers first
    :param judge: a model's second opinion on composed sentences; None goes without
    :param standard: how strictly everything is checked, and with which local entailment model, if any
    :param out: folder the receipt will stand in; the sources are named relative to it
    :raises BriefingError: a source cannot be read, or the model failed
    """
    progress = progress or Silent()
    accounts = accounts or Accounts()
    spec = loaded.spec
    documents = read(loaded)
    shared = shared_texts(documents)
    documents = with_families(documents, shared)
    library = Library({document.source.id: document for document in documents})
    work = _Work(analyst, library, spec, standard)
    checked = _lifted(_unique(_ask_and_check(documents, work, executor, progress)), judge, library)
    progress.stage("compose", 1)
    supported = [item.claim for item in checked if _holds(item)]
    outline = analyst.compose(supported, spec)
    parts = compose(outline, supported, library, spec, judge, standard)
    progress.advance()
    notices = (*about(documents, parts, loaded, shared), *outline.notices, *accounts.notices())
    withheld = (*parts.withheld, *(_withheld(item) for item in checked if not _holds(item)))
    receipt = Receipt(
        title=spec.title,
        audience=spec.audience,
        preface=spec.preface,
        as_of=spec.as_of,
        language=spec.language,
        generator=f"briefing {version('briefing')}",
        spec_sha256=loaded.sha256,
        root=_relative(loaded.root, out),
        analyst=analyst.info,
        strictness=standard.strictness,
        entailment=standard.entailment.info if standard.entailment else None,
        prompts=accounts.prompts(),
        usage=accounts.usage(),
        counts=Counts(
            sources=len(documents),
            chunks=sum(len(document.chunks) for document in documents),
            claims=len(checked),
            supported=len(supported),
            withheld=len(withheld),
        ),
        sources=tuple(_entry(document.source) for document in documents),
        bottom_line=parts.bottom_line,
        takeaways=parts.takeaways,
        risks=parts.risks,
        events=parts.events,
        positions=parts.positions,
        disagreements=parts.disagreements,
        shared=shared,
        coverage=parts.coverage,
        claims=tuple(item.claim for item in checked),
        withheld=withheld,
        notices=notices,
    )
    return Brief(receipt=receipt, documents=documents)


@dataclass(frozen=True)
class _Work:
    """What every chunk's job needs."""

    analyst: Analyst
    library: Library
    spec: Spec
    standard: Standard


def _ask_and_check(
    documents: Sequence[Document], work: _Work, executor: Executor, progress: Progress
) -> Iterator[Checked]:
    """Every chunk's claims, checked, in the order of the sources, whoever answers first."""
    jobs = [(chunk, document) for document in documents for chunk in document.chunks]
    progress.stage("summarise", len(jobs))
    futures = [executor.submit(_chunk, chunk, document, work) for chunk, document in jobs]
    try:
        for future in futures:
            yield from future.result()
            progress.advance()
    except BaseException:
        for future in futures:
            future.cancel()
        raise


def _chunk(chunk: Chunk, document: Document, work: _Work) -> list[Checked]:
    """One chunk: ask, check, and let the analyst mend what failed, once."""
    analyst, library, spec, standard = work.analyst, work.library, work.spec, work.standard
    results = verify(analyst.summarise(chunk, document, spec).claims, chunk, library, standard)
    failed = [item for item in results if not _holds(item)]
    if not failed or not isinstance(analyst, Repairer):
        return results
    asked = [(item.draft, item.claim.reasons) for item in failed]
    mended = verify(analyst.repair(asked, chunk, document, spec).claims, chunk, library, standard)
    held = [item for item in mended if _holds(item)]
    # What was mended replaces what failed; without a mended claim the failure stays in the ledger.
    return [*(item for item in results if _holds(item)), *held, *failed[len(held) :]]


def _holds(item: Checked) -> bool:
    return item.claim.verdict is VerdictStatus.SUPPORTED


def _lifted(checked: list[Checked], judge: Judge | None, library: Library) -> list[Checked]:
    """Claims that failed on soft findings alone get a second opinion."""
    doubtful = [item for item in checked if not _holds(item) and open_to_judge(_verdict(item.claim))]
    if judge is None or not doubtful:
        return checked
    claims = (item.claim for item in doubtful)
    opinions = judge([Question.of(one.text, one.citations, library.sources) for one in claims])
    judged = {item.claim.id: _judged(item, opinion) for item, opinion in zip(doubtful, opinions, strict=True)}
    return [judged.get(item.claim.id, item) for item in checked]


def _verdict(claim: Claim) -> Verdict:
    return Verdict(
        status=claim.verdict, reasons=claim.reasons, score=claim.score, entailment=claim.entailment
    )


def _judged(item: Checked, opinion: Judgement | None) -> Checked:
    verdict = apply(_verdict(item.claim), opinion)
    changes = {"verdict": verdict.status, "reasons": verdict.reasons, "judgement": opinion}
    return replace(item, claim=item.claim.model_copy(update=changes))


def _unique(items: Iterator[Checked]) -> list[Checked]:
    return list({item.claim.id: item for item in items}.values())


def _withheld(item: Checked) -> Withheld:
    claim: Claim = item.claim
    return Withheld(
        id=f"w-{claim.id}",
        text=claim.text,
        place="claims",
        verdict=claim.verdict,
        reasons=claim.reasons,
        citations=claim.citations,
        hint=item.hint,
    )


def _entry(source: Source) -> SourceEntry:
    return SourceEntry(characters=len(source.text), **source.model_dump(exclude={"text"}))


def _relative(root: Path, out: Path) -> str:
    try:
        return Path(os.path.relpath(root.resolve(), out.resolve())).as_posix()
    except ValueError:  # another drive
        return root.resolve().as_posix()
