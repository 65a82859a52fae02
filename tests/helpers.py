"""What several tests need: the seeds' brief, built once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from briefing.ask.extractive import ExtractiveAnalyst
from briefing.models import Brief
from briefing.pipeline import build
from briefing.spec import LoadedSpec, Spec, load_spec

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"


@cache
def built() -> Brief:
    """The brief of the five seed articles by the embedded analyst."""
    with ThreadPoolExecutor(1) as executor:
        return build(load_spec(SEEDS), ExtractiveAnalyst(), executor, out=ROOT / "out")


def brief_of(folder: Path, texts: dict[str, str], **keys: object) -> Brief:
    """The embedded analyst's brief of some texts, by file name.

    ``keys`` go to the spec; those named ``SOURCE__KEY`` to one source.
    """
    folder.mkdir(parents=True, exist_ok=True)
    entries = {name: {"path": name, "id": Path(name).stem} for name in texts}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    for key in [key for key in keys if "__" in key]:
        source, _, field = key.partition("__")
        entries[f"{source}.txt"][field] = keys.pop(key)  # type: ignore[assignment]
    spec = Spec.model_validate({"title": "Talks on the river", "sources": list(entries.values()), **keys})
    loaded = LoadedSpec(spec=spec, path=folder / "brief.toml", root=folder, sha256="0" * 64)
    with ThreadPoolExecutor(1) as executor:
        return build(loaded, ExtractiveAnalyst(), executor, out=folder / "out")
