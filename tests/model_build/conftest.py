from __future__ import annotations

import os
from pathlib import Path

import pytest
from harbour import SOURCES, Project


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "BRIEF_")):
            monkeypatch.delenv(name)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "harbour", SOURCES)
