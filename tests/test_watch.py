"""brief build --watch: a change builds again, a mistake is said and waited out, Ctrl-C ends it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from briefing.cli.watch import stamp
from tests.helpers import SEEDS


def test_the_stamp_changes_with_the_spec_a_source_and_a_template(tmp_path: Path) -> None:
    shutil.copytree(SEEDS, tmp_path / "seeds")
    template = tmp_path / "mine"
    template.mkdir()
    before = stamp(tmp_path / "seeds", template)
    assert len(before) == 6
    for file in (
        tmp_path / "seeds" / "brief.toml",
        tmp_path / "seeds" / "001_0292e3234e648fe8.txt",
        template / "a.j2",
    ):
        with file.open("a") as out:
            out.write("\n")
        after = stamp(tmp_path / "seeds", template)
        assert after != before
        before = after


def test_a_change_builds_again_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The council agreed on Monday to repair the old bridge.\n")
    (tmp_path / "brief.toml").write_text('title = "T"\n[[sources]]\npath = "a.txt"\n')
    code = "from briefing.cli import main; main()"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "build", "--watch", "--quiet", "--format", "json"],
        cwd=tmp_path,
        env={**os.environ, "CI": "true"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        receipt = tmp_path / "out" / "brief.json"
        _until(receipt.is_file)
        (tmp_path / "brief.toml").write_text('titel = "T"\n')
        time.sleep(1)
        (tmp_path / "brief.toml").write_text('title = "Another"\n[[sources]]\npath = "a.txt"\n')
        _until(lambda: "Another" in receipt.read_text())
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "unknown key" in err
    assert "stopped" in err


def _until(holds: object) -> None:
    for _ in range(600):
        if holds():  # type: ignore[operator]
            return
        time.sleep(0.1)
    raise AssertionError("waited a minute for it")
