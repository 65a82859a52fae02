"""``brief build``: from a spec to brief.md, brief.html and brief.json."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from briefing.cli.checking import ENTAILMENT_HELP, STRICTNESS
from briefing.cli.recipe import FORMATS, Job, found, run
from briefing.cli.watch import watch
from briefing.errors import UsageError
from briefing.settings import load_settings

_FILE = click.Path(path_type=Path)


@click.command("build")
@click.argument("spec", required=False, type=_FILE)
@click.option("--out", type=_FILE, default=Path("out"), help="Output folder.  [default: out]")
@click.option("--format", "formats", default="md,html,json", help="Comma-separated: md, html, json, pdf.")
@click.option("--template", type=_FILE, help="Folder of templates that win over the packaged ones.")
@click.option("--strict", is_flag=True, help="Exit 1 when a sentence was withheld or a takeaway is missing.")
@click.option("--ci", is_flag=True, help="Annotate withheld sentences; write the job's summary page.")
@click.option("--watch", "watching", is_flag=True, help="Build again whenever an input changes.")
@click.option("-q", "--quiet", is_flag=True, help="No progress on stderr.")
@click.option("--analyst", type=click.Choice(["extractive", "model"]), help="Force one of the two analysts.")
@click.option("--model", help="Model that writes the brief; without it the embedded analyst does.")
@click.option("--base-url", help="OpenAI-compatible endpoint (or OPENAI_BASE_URL).")
@click.option("--judge/--no-judge", default=None, help="Let the model judge its own words.  [default: judge]")
@click.option("--strictness", type=STRICTNESS, help="Where the borderline lies.  [default: normal]")
@click.option("--entailment", type=_FILE, help=ENTAILMENT_HELP)
@click.option("--jobs", type=int, help="Requests under way at once.  [default: 8]")
@click.option("--rpm", type=float, help="Requests a minute at most.")
@click.option("--tpm", type=float, help="Tokens a minute at most.")
@click.option("--timeout", type=float, help="Seconds for one attempt.  [default: 120]")
@click.option("--context", type=int, help="Tokens the model can hold.  [default: 16384]")
@click.option("--max-cost", type=float, help="Stop before this many US dollars are exceeded.")
@click.option("--max-tokens", type=int, help="Stop before this many tokens are exceeded.")
@click.option("--store", type=_FILE, help="File of stored replies.  [default: in the spec's folder]")
@click.option("--refresh", is_flag=True, default=None, help="Ask again although the reply is stored.")
@click.option("--offline", is_flag=True, default=None, help="Refuse any request that leaves this machine.")
@click.option("--dry-run", is_flag=True, help="Print requests, tokens and cost of each stage; ask nothing.")
@click.option("--previous", type=_FILE, help="Earlier brief.json: adds a section on what changed.")
@click.option("--pending", type=_FILE, help="Ask nothing: write what is missing as a batch file.")
def command(
    spec: Path | None,
    out: Path,
    formats: str,
    template: Path | None,
    strict: bool,
    ci: bool,
    watching: bool,
    quiet: bool,
    dry_run: bool,
    pending: Path | None,
    previous: Path | None,
    **given: Any,
) -> None:
    """Build a brief from SPEC: a brief.toml or its folder (default: ./brief.toml, then ./seeds)."""
    job = Job(
        spec=spec,
        out=out,
        formats=_formats(formats),
        settings=load_settings(os.environ, **given),
        template=template,
        pending=pending,
        previous=previous,
        dry_run=dry_run,
        strict=strict,
        ci=ci,
        quiet=quiet,
    )
    if watching:
        watch(job.spec or found(), template, lambda: run(job))
        return
    code = run(job)
    if code:
        raise SystemExit(code)


def _formats(text: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        wrong = ", ".join(unknown) or "(none)"
        raise UsageError(f"--format {text}: unknown format {wrong}", f"use {', '.join(FORMATS)}")
    return names
