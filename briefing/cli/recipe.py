"""What ``brief build`` does, step by step, once its options are parsed."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import click

from briefing.ask.extractive import ExtractiveAnalyst
from briefing.check.receipt import load_receipt
from briefing.check.standard import Standard
from briefing.ci import summary, warning_lines
from briefing.cli.checking import opened
from briefing.cli.progress import Display, display
from briefing.diff import compare
from briefing.errors import OutputError, UsageError
from briefing.models import Brief, Receipt
from briefing.pipeline import Accounts, build, read
from briefing.render import render_html, render_json, render_markdown, render_pdf
from briefing.settings import Settings
from briefing.spec import LoadedSpec, load_spec
from briefing.write import ensure_writable, write_all

FORMATS = ("md", "html", "json", "pdf")
_PLACES = ("brief.toml", "seeds/brief.toml")


@dataclass(frozen=True)
class Job:
    """One call of ``brief build``."""

    spec: Path | None
    out: Path
    formats: tuple[str, ...]
    settings: Settings
    template: Path | None = None
    pending: Path | None = None
    previous: Path | None = None
    dry_run: bool = False
    strict: bool = False
    ci: bool = False
    quiet: bool = False
    environ: dict[str, str] = field(default_factory=lambda: dict(os.environ))


def run(job: Job) -> int:
    """Build a brief and say what was done; the exit code.

    :raises BriefingError: a mistake of the user's, or the model failed
    """
    loaded = load_spec(job.spec or found())
    ensure_writable(job.out)
    # Read first: the earlier receipt may be the file that this build replaces.
    previous = load_receipt(job.previous) if job.previous else None
    if job.pending is not None and not job.settings.uses_model:
        raise UsageError("--pending needs a model", "give --model NAME")
    if job.dry_run:
        for line in _plan(job, loaded):
            click.echo(line)
        return 0
    brief = _brief(job, loaded)
    if previous is not None:
        changes = compare(previous, brief.receipt)
        brief = brief.model_copy(update={"receipt": brief.receipt.model_copy(update={"changes": changes})})
    for path in write_all(job.out, rendered(job, loaded, brief)):
        click.echo(f"wrote {path}")
    click.echo(counted(brief.receipt))
    if job.ci:
        _report(job, loaded, brief)
    return 1 if job.strict and problems(brief.receipt, loaded) else 0


def found() -> Path:
    """The spec when none is named.

    :raises UsageError: there is none in this folder
    """
    for place in _PLACES:
        if Path(place).is_file():
            return Path(place)
    raise UsageError(
        "no brief.toml in this folder", "name one: brief build FOLDER/brief.toml, or: brief init"
    )


def _brief(job: Job, loaded: LoadedSpec) -> Brief:
    standard = Standard(job.settings.strictness, opened(job.settings.entailment))
    with display(job.quiet) or nullcontext() as shown:
        if job.settings.uses_model:
            return _with_model(job, loaded, standard, shown)
        with ThreadPoolExecutor(1) as executor:
            return build(
                loaded, ExtractiveAnalyst(), executor, out=job.out, progress=shown, standard=standard
            )


def _with_model(job: Job, loaded: LoadedSpec, standard: Standard, shown: Display | None) -> Brief:
    # The model's side is imported only when a model is asked: openai takes a second to load.
    from briefing.ask.judging import judge_with
    from briefing.ask.open import open_model_analyst

    with open_model_analyst(job.settings, loaded, notify=_say, pending=job.pending) as ready:
        accounts = Accounts(prompts=ready.prompts, usage=ready.usage, notices=ready.notices)
        judge = judge_with(ready.analyst) if job.settings.judge else None
        try:
            return build(
                loaded,
                ready.analyst,
                ready.executor,
                out=job.out,
                progress=shown,
                accounts=accounts,
                judge=judge,
                standard=standard,
            )
        finally:
            for line in ready.report():
                _say(line)


def _plan(job: Job, loaded: LoadedSpec) -> Sequence[str]:
    if not job.settings.uses_model:
        return ["the embedded analyst writes: nothing is asked, cost none"]
    from briefing.ask.open import plan_build

    return plan_build(job.settings, loaded, read(loaded))


def _say(text: str) -> None:
    click.echo(f"brief: {text}", err=True)


def rendered(job: Job, loaded: LoadedSpec, brief: Brief) -> dict[str, str | bytes]:
    """Every format asked for, by file name, all from one brief."""
    makers: dict[str, Callable[..., str | bytes]] = {
        "md": render_markdown,
        "html": render_html,
        "pdf": render_pdf,
    }
    files: dict[str, str | bytes] = {}
    for name in job.formats:
        if name == "json":
            files["brief.json"] = render_json(brief)
        else:
            files[f"brief.{name}"] = makers[name](brief, template=job.template, project=loaded.root)
    return files


def counted(receipt: Receipt) -> str:
    """The figures of a build in one line."""
    counts, analyst = receipt.counts, receipt.analyst
    written_by = f"analyst {analyst.name}" + (f" ({analyst.model})" if analyst.model else "")
    return (
        f"{counts.sources} sources, {counts.chunks} chunks, {counts.claims} claims: "
        f"{counts.supported} supported, {counts.withheld} withheld; {written_by}"
    )


def problems(receipt: Receipt, loaded: LoadedSpec) -> bool:
    """What ``--strict`` does not let pass: something withheld, or fewer takeaways than asked for."""
    return bool(receipt.withheld) or len(receipt.takeaways) < loaded.spec.takeaways.count


def _report(job: Job, loaded: LoadedSpec, brief: Brief) -> None:
    """Annotations on stdout, the report on the job's summary page if the CI system has one."""
    for line in warning_lines(brief, loaded.root):
        click.echo(line)
    page = job.environ.get("GITHUB_STEP_SUMMARY")
    if not page:
        return
    try:
        with Path(page).open("a", encoding="utf-8") as file:
            file.write(summary(brief.receipt))
    except OSError as error:
        raise OutputError(f"GITHUB_STEP_SUMMARY: {page}: {error.strerror}", "unset it") from None
