"""The wire models' schemas are pinned: a changed schema is a changed request, and stored replies are lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from openai.lib._pydantic import to_strict_json_schema

from briefing.ask.wire import REPLIES, Kind, State
from briefing.models import ClaimKind, StatedAs, Status

SNAPSHOT = Path(__file__).with_name("wire_schemas.json")
ALLOWED = {"type", "properties", "required", "items", "enum", "anyOf", "additionalProperties", "title"}


def test_the_schemas_are_those_of_the_snapshot() -> None:
    """To change them on purpose: write the new ones to the file named here and say so in the changelog."""
    schemas = {name: kind.model_json_schema() for name, kind in sorted(REPLIES.items())}
    assert json.loads(SNAPSHOT.read_text(encoding="utf-8")) == schemas


@pytest.mark.parametrize("name", sorted(REPLIES))
def test_every_schema_is_safe_for_a_strict_server(name: str) -> None:
    schema = REPLIES[name].model_json_schema()
    assert to_strict_json_schema(REPLIES[name]) == schema, "the SDK has nothing to add"
    for part in _objects(schema):
        assert set(part) <= ALLOWED | {"$ref", "$defs", "description"}, part
        if part.get("type") == "object":
            assert part["additionalProperties"] is False
            assert part["required"] == list(part["properties"])


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for item in value:
            yield from _objects(item)
    if isinstance(value, dict):
        if (
            not any(isinstance(item, dict) and set(item) <= ALLOWED for item in value.values())
            or "type" in value
        ):
            yield value
        for key, item in value.items():
            if key not in ("properties", "$defs"):
                yield from _objects(item)
            else:
                for inner in item.values():
                    yield from _objects(inner)


def test_the_words_on_the_wire_are_the_project_s_own() -> None:
    assert set(get_args(Kind)) == {kind.value for kind in ClaimKind}
    assert set(get_args(State)) == {status.value for status in Status}
    stated = REPLIES["WireOutline"].model_json_schema()["$defs"]["WireRisk"]["properties"]["stated"]
    assert set(stated["enum"]) == {item.value for item in StatedAs}
