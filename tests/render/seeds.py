"""The seed articles as sources with made-up metadata, and what else is done with the seeds."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from briefing.ask.extractive import ExtractiveAnalyst
from briefing.models import AnalystInfo, Brief, PromptInfo, Receipt, Source, SourceKind, Usage
from briefing.pipeline import build
from briefing.spec import load_spec

from .shelf import source

SEEDS = Path(__file__).parents[2] / "seeds"


def seed_sources() -> tuple[Source, ...]:
    paths = sorted(SEEDS.glob("*.txt"))
    known: list[dict[str, object]] = [
        {"title": 'Three Key Takeaways from Starmer’s "Securing Our Future" Summit on Ukraine’s Security'},
        {"note": "No title or date in the text; *“Thursday”* cannot be resolved from it alone."},
        {
            "title": "Keir Starmer Says Europe Must Take the Lead in Ukraine While Seeking U.S. Backing",
            "publisher": "Example Wire",
            "published": date(2025, 3, 3),
            "url": "https://news.example.org/2025/03/starmer-lead",
            "kind": SourceKind.REPORT,
        },
        {"language": "en-GB"},
        {
            "title": "Starmer meets Trump in critical talks over Ukraine security guarantees",
            "published": date(2025, 3, 1),
            "kind": SourceKind.AGGREGATOR,
            "note": "Machine-written summary; see the [method](https://example.org/method).",
        },
    ]
    ids = ("takeaways", "northwood", "lead", "operational", "washington")
    return tuple(
        source(name, path.read_text("utf-8"), path=path.name, language="en", **extra)
        if "language" not in extra
        else source(name, path.read_text("utf-8"), path=path.name, **extra)
        for name, path, extra in zip(ids, paths, known, strict=True)
    )


def as_if_written(brief: Brief) -> Brief:
    """The same brief as a model would have left it: no statement is a quotation."""
    text = brief.receipt.model_dump_json().replace('"verbatim":true', '"verbatim":false')
    receipt = Receipt.model_validate_json(text)
    written = receipt.model_copy(
        update={
            "analyst": AnalystInfo(
                name="model", model="gpt-example", endpoint="https://api.example.org/v1", version="0.1.0"
            ),
            "prompts": (
                PromptInfo(name="compose.j2", sha256="a" * 64),
                PromptInfo(name="summarise.j2", sha256="b" * 64),
            ),
            "usage": (
                Usage(
                    stage="summarise",
                    model="gpt-example",
                    requests=12,
                    prompt_tokens=9120,
                    completion_tokens=2210,
                ),
                Usage(
                    stage="compose",
                    model="gpt-example",
                    requests=3,
                    prompt_tokens=5120,
                    completion_tokens=910,
                ),
            ),
        }
    )
    return brief.model_copy(update={"receipt": written})


def built() -> Brief:
    """The brief of the seeds as the pipeline builds it with the embedded analyst."""
    with ThreadPoolExecutor(1) as executor:
        return build(load_spec(SEEDS), ExtractiveAnalyst(), executor)
