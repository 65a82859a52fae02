"""The committed schema is the one that the models give, and a real receipt is valid against it."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import jsonschema
import pytest

from tests.helpers import built

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", ["receipt.schema.json", "cli.md"])
def test_what_is_made_from_the_program_is_current(name: str) -> None:
    made = runpy.run_path(str(DOCS / "generate.py"))["FILES"][name]()
    assert (DOCS / name).read_text(encoding="utf-8") == made, "run python docs/generate.py"


def test_a_real_receipt_is_valid_against_the_schema() -> None:
    schema = json.loads((DOCS / "receipt.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(built().receipt.model_dump_json()), schema)
