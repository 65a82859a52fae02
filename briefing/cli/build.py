"""``brief build``: from a spec to brief.md, brief.html and brief.json."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path

import click

from briefing.ask.extractive import ExtractiveAnalyst
from briefing.cli.progress import display
from briefing.errors import UsageError
from briefing.models import Brief
from briefing.pipeline import build
from briefing.render import render_html, render_json, render_markdown
from briefing.spec import load_spec
from briefing.write import ensure_writable, write_all

FORMATS = {"md": render_markdown, "html": render_html, "json": render_json}
_PLACES = ("brief.toml", "seeds/brief.toml")


@click.command("build")
@click.argument("spec", required=False, type=click.Path(path_type=Path))
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("out"), help="Output folder.  [default: out]"
)
@click.option("--format", "formats", default="md,html,json", help="Comma-separated: md, html, json.")
@click.option("--strict", is_flag=True, help="Exit 1 when a sentence was withheld or a takeaway is missing.")
@click.option("-q", "--quiet", is_flag=True, help="No progress on stderr.")
def command(spec: Path | None, out: Path, formats: str, strict: bool, quiet: bool) -> None:
    """Build a brief from SPEC: a brief.toml or its folder (default: ./brief.toml, then ./seeds)."""
    loaded = load_spec(spec or _found())
    wanted = _formats(formats)
    ensure_writable(out)
    shown = display(quiet)
    with ThreadPoolExecutor(1) as executor, shown or nullcontext():
        brief = build(loaded, ExtractiveAnalyst(), executor, out=out, progress=shown)
    files = {f"brief.{name}": FORMATS[name](brief) for name in wanted}
    for path in write_all(out, files):
        click.echo(f"wrote {path}")
    click.echo(_summary(brief))
    if strict and (brief.receipt.withheld or len(brief.receipt.takeaways) < loaded.spec.takeaways.count):
        raise SystemExit(1)


def _found() -> Path:
    for place in _PLACES:
        if Path(place).is_file():
            return Path(place)
    raise UsageError("no brief.toml in this folder", "name one: brief build FOLDER/brief.toml")


def _formats(text: str) -> list[str]:
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
