"""What several tests need: the seeds' brief, built once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from briefing.ask.extractive import ExtractiveAnalyst
from briefing.models import Brief
from briefing.pipeline import build
from briefing.spec import load_spec

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"


@cache
def built() -> Brief:
    """The brief of the five seed articles by the embedded analyst."""
    with ThreadPoolExecutor(1) as executor:
        return build(load_spec(SEEDS), ExtractiveAnalyst(), executor, out=ROOT / "out")
