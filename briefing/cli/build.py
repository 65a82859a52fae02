"""``brief build``: from a spec to brief.md, brief.html and brief.json."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import click

from briefing.ask.extractive import ExtractiveAnalyst
from briefing.cli.progress import Display, display
from briefing.errors import UsageError
from briefing.models import Brief
from briefing.pipeline import Accounts, build, read
from briefing.render import render_html, render_json, render_markdown
from briefing.settings import Settings, load_settings
from briefing.spec import LoadedSpec, load_spec
from briefing.write import ensure_writable, write_all

FORMATS: dict[str, Callable[[Brief], str]] = {
    "md": render_markdown,
    "html": render_html,
    "json": render_json,
}
_PLACES = ("brief.toml", "seeds/brief.toml")
_FILE = click.Path(path_type=Path)


@click.command("build")
@click.argument("spec", required=False, type=_FILE)
@click.option("--out", type=_FILE, default=Path("out"), help="Output folder.  [default: out]")
@click.option("--format", "formats", default="md,html,json", help="Comma-separated: md, html, json.")
@click.option("--strict", is_flag=True, help="Exit 1 when a sentence was withheld or a takeaway is missing.")
@click.option("-q", "--quiet", is_flag=True, help="No progress on stderr.")
@click.option("--analyst", type=click.Choice(["extractive", "model"]), help="Force one of the two analysts.")
@click.option("--model", help="Model that writes the brief; without it the embedded analyst does.")
@click.option("--base-url", help="OpenAI-compatible endpoint (or OPENAI_BASE_URL).")
@click.option(
    "--judge/--no-judge", default=None, help="Have the model judge what it wrote.  [default: judge]"
)
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
@click.option("--dry-run", is_flag=True, help="Print requests, tokens and cost for each stage; ask nothing.")
@click.option("--pending", type=_FILE, help="Ask nothing: write what is missing as a batch file.")
def command(
    spec: Path | None,
    out: Path,
    formats: str,
    strict: bool,
    quiet: bool,
    pending: Path | None,
    dry_run: bool,
    **given: Any,
) -> None:
    """Build a brief from SPEC: a brief.toml or its folder (default: ./brief.toml, then ./seeds)."""
    settings = load_settings(os.environ, **given)
    loaded = load_spec(spec or _found())
    wanted = _formats(formats)
    ensure_writable(out)
    if pending is not None and not settings.uses_model:
        raise UsageError("--pending needs a model", "give --model NAME")
    if dry_run:
        for line in _plan(settings, loaded):
            click.echo(line)
        return
    with display(quiet) or nullcontext() as shown:
        if settings.uses_model:
            brief = _with_model(settings, loaded, out, shown, pending)
        else:
            with ThreadPoolExecutor(1) as executor:
                brief = build(loaded, ExtractiveAnalyst(), executor, out=out, progress=shown)
    for path in write_all(out, {f"brief.{name}": FORMATS[name](brief) for name in wanted}):
        click.echo(f"wrote {path}")
    click.echo(_summary(brief))
    if strict and (brief.receipt.withheld or len(brief.receipt.takeaways) < loaded.spec.takeaways.count):
        raise SystemExit(1)


def _with_model(
    settings: Settings, loaded: LoadedSpec, out: Path, shown: Display | None, pending: Path | None
) -> Brief:
    # The model's side is imported only when a model is asked: openai takes a second to load.
    from briefing.ask.judging import judge_with
    from briefing.ask.open import open_model_analyst

    with open_model_analyst(settings, loaded, notify=_say, pending=pending) as opened:
        accounts = Accounts(prompts=opened.prompts, usage=opened.usage, notices=opened.notices)
        try:
            return build(
                loaded,
                opened.analyst,
                opened.executor,
                out=out,
                progress=shown,
                accounts=accounts,
                judge=judge_with(opened.analyst) if settings.judge else None,
            )
        finally:
            for line in opened.report():
                _say(line)


def _plan(settings: Settings, loaded: LoadedSpec) -> Sequence[str]:
    if not settings.uses_model:
        return ["the embedded analyst writes: nothing is asked, cost none"]
    from briefing.ask.open import plan_build

    return plan_build(settings, loaded, read(loaded))


def _say(text: str) -> None:
    click.echo(f"brief: {text}", err=True)


def _found() -> Path:
    for place in _PLACES:
        if Path(place).is_file():
            return Path(place)
    raise UsageError("no brief.toml in this folder", "name one: brief build FOLDER/brief.toml")


def _formats(text: str) -> Sequence[str]:
    names = list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        raise UsageError(
            f"--format {text}: unknown format {', '.join(unknown) or '(none)'}", "use md, html, json"
        )
    return names


def _summary(brief: Brief) -> str:
    counts, analyst = brief.receipt.counts, brief.receipt.analyst
    written_by = f"analyst {analyst.name}" + (f" ({analyst.model})" if analyst.model else "")
    return (
        f"{counts.sources} sources, {counts.chunks} chunks, {counts.claims} claims: "
        f"{counts.supported} supported, {counts.withheld} withheld; {written_by}"
    )
