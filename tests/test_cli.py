"""What a user sees: output, exit codes, one line for a mistake, nothing half-written."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.cli import main
from tests.helpers import SEEDS


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(SEEDS, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL", "BRIEF_MODEL"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["brief", *arguments])
    with pytest.raises(SystemExit) as caught:
        main()
    code = caught.value.code
    return code if isinstance(code, int) else 0


def test_build_says_what_was_written_and_the_counts(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "build") == 0
    out, err = capsys.readouterr()
    for name in ("brief.md", "brief.html", "brief.json"):
        assert f"wrote out/{name}" in out
        assert (project / "out" / name).is_file()
    assert "5 sources" in out
    assert "supported" in out
    assert "withheld" in out
    assert "extractive" in out
    assert "summarise" in err
    assert run(monkeypatch, "check", "out/brief.json") == 0


def test_only_the_formats_asked_for_are_written(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(monkeypatch, "build", "seeds", "--out", "docs/brief", "--format", "md", "--quiet") == 0
    assert [path.name for path in (project / "docs" / "brief").iterdir()] == ["brief.md"]


def mistake(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 2
) -> str:
    assert run(monkeypatch, *arguments) == code
    err = [line for line in capsys.readouterr().err.splitlines() if line.startswith("brief: error:")]
    assert len(err) == 1, err
    return err[0]


def spec(project: Path, *lines: str) -> str:
    (project / "brief.toml").write_text('title = "T"\n' + "\n".join(lines), encoding="utf-8")
    return "brief.toml"


def test_mistakes_are_one_line_with_exit_code_2(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "empty.txt").write_bytes(b"")
    (project / "binary.txt").write_bytes(b"\x00\x01\x02\x03" * 10)
    (project / "odd.txt").write_bytes(b"caf\xe9 \x81 and plain letters to follow it")
    cases = {
        "nothing.toml": "No such file",
        spec(project): "sources",
    }
    for argument, says in cases.items():
        assert says in mistake(monkeypatch, capsys, "build", argument)
    for path, says in {
        "empty.txt": "empty",
        "binary.txt": "binary",
        "odd.txt": "cannot be decoded",
        "gone.txt": "no such file",
        "../outside.txt": "outside the project folder",
    }.items():
        line = mistake(monkeypatch, capsys, "build", spec(project, f'[[sources]]\npath = "{path}"'))
        assert says in line
        assert path in line
    assert "unknown format" in mistake(monkeypatch, capsys, "build", "seeds", "--format", "docx")
    assert not (project / "out").exists()


def test_an_output_folder_that_cannot_be_written_leaves_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "file").write_text("in the way")
    assert "cannot be written" in mistake(monkeypatch, capsys, "build", "seeds", "--out", "file/out")
    (project / "out" / "brief.html").mkdir(parents=True)
    assert "brief.html" in mistake(monkeypatch, capsys, "build", "seeds")
    assert [path.name for path in (project / "out").iterdir()] == ["brief.html"]


def test_no_spec_and_no_seeds_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "brief init" in mistake(monkeypatch, capsys, "build")


def test_an_unknown_option_is_a_usage_error(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(monkeypatch, "build", "--no-such-option") == 2


def test_a_failed_check_exits_1_with_a_line_for_each_failure(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "build", "--quiet") == 0
    source = project / "seeds" / "002_4d524b1ec45b899e.txt"
    source.write_bytes(source.read_bytes().replace(b"5,000", b"6,000"))
    capsys.readouterr()
    assert run(monkeypatch, "check", "out/brief.json") == 1
    lines = capsys.readouterr().out.splitlines()
    assert any("has changed" in line for line in lines)
    assert any("6,000" in line for line in lines)


def test_python_dash_m_is_the_same_command(project: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "briefing", "check", "missing.json"],
        cwd=project, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 2
    assert ran.stderr.startswith("brief: error: ")
