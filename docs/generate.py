"""Write docs/receipt.schema.json from the pydantic models: python docs/generate.py."""

from __future__ import annotations

import json
from pathlib import Path

from briefing.models import Receipt

FILE = Path(__file__).parent / "receipt.schema.json"


def schema() -> str:
    """The receipt's JSON Schema, stable and with a newline at its end."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Receipt.model_json_schema(mode="serialization"),
    }
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(schema(), encoding="utf-8")
