"""The README's two commands are the ones that the landing runs."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def commands() -> list[str]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return [line.strip() for line in re.findall(r"^    (python3 -m venv .+)$", text, re.MULTILINE)]


def test_the_readme_has_one_command_for_the_brief_and_one_for_the_tests() -> None:
    brief, tests = commands()
    assert brief.endswith("brief build seeds")
    assert tests.endswith("python -m pytest -n auto --dist loadfile")


def test_the_landing_runs_exactly_these_commands() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert all(command in lines for command in commands())
