"""End to end from the installed wheel, in another folder: build, check, edit one character, see the check fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the unpacked wheel and nothing of the source tree."""
    folder = tmp_path_factory.mktemp("wheel")
    run = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(folder),
        ".",
    ]
    subprocess.run(run, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def brief(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed), "CI": "true"}
    code = "import briefing, sys; from briefing.cli import main; sys.stderr.write(briefing.__file__ + '\\n'); main()"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_builds_checks_and_notices_one_changed_character(installed: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    built = brief(installed, tmp_path, "build", "seeds")
    assert built.returncode == 0, built.stderr
    assert str(installed) in built.stderr, "the wheel's own code must run, not the source tree"
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"brief.md", "brief.html", "brief.json"}
    assert "5 sources" in built.stdout

    held = brief(installed, tmp_path, "check", "out/brief.json")
    assert held.returncode == 0, held.stdout + held.stderr

    source = tmp_path / "seeds" / "002_4d524b1ec45b899e.txt"
    source.write_text(
        source.read_text(encoding="utf-8").replace("£1.6 billion", "£2.6 billion"), encoding="utf-8"
    )
    failed = brief(installed, tmp_path, "check", "out/brief.json")
    assert failed.returncode == 1
    assert "has changed" in failed.stdout
    assert "£2.6 billion" in failed.stdout


def test_two_builds_are_byte_identical(installed: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    for name in ("first", "second"):
        assert brief(installed, tmp_path, "build", "seeds", "--out", name).returncode == 0
    for name in ("brief.md", "brief.html", "brief.json"):
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes()


def test_prompts_and_templates_are_in_the_wheel(installed: Path) -> None:
    for folder in ("prompts", "templates"):
        ours = {path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("*.j2")}
        assert ours
        assert ours <= {
            path.relative_to(installed / "briefing" / folder)
            for path in (installed / "briefing" / folder).rglob("*.j2")
        }
