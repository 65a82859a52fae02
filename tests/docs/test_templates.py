from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from briefing.render import index, passages, view
from briefing.resources import packaged

TEXT = (Path(__file__).parents[2] / "docs" / "templates.md").read_text("utf-8")
DOCUMENTED = [
    item
    for module in (view, index, passages)
    for item in vars(module).values()
    if dataclasses.is_dataclass(item)
    and item.__module__ == module.__name__
    and item.__name__ not in ("Index", "Shelf")
]


@pytest.mark.parametrize("kind", DOCUMENTED, ids=lambda kind: str(kind.__name__))
def test_every_field_that_a_template_sees_is_documented(kind: type) -> None:
    named = set(re.findall(r"`(\w+)`", TEXT))
    properties = {name for name, value in vars(kind).items() if isinstance(value, property)}
    assert {field.name for field in dataclasses.fields(kind)} | properties <= named


def test_every_template_is_documented() -> None:
    for file in packaged("templates").glob("[a-z]*"):
        assert f"`{file.name}`" in TEXT


def test_the_version_is_the_documented_one() -> None:
    assert f"This is version {view.CONTEXT_VERSION}." in TEXT
