"""The collector is set by commands, for as long as they run, and never by the library."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from briefing.cli import build, check
from briefing.cli.collector import SELDOM, seldom_collected
from briefing.cli.main import main


def test_it_is_set_for_a_while() -> None:
    before = gc.get_threshold()
    with seldom_collected():
        assert gc.get_threshold() == SELDOM
    assert gc.get_threshold() == before


def test_what_a_command_leaves_is_not_gone_through() -> None:
    searched: list[str] = []

    def seen(phase: str, _: object) -> None:
        searched.append(phase)

    with seldom_collected():
        kept: list[list[int]] = [[i] for i in range(100_000)]
        gc.callbacks.append(seen)
    more = [[one] for one in kept[:100]]
    gc.callbacks.remove(seen)
    assert len(more) == 100
    assert searched == []


def test_it_is_set_back_after_an_error() -> None:
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="wrong"), seldom_collected():
        raise ValueError("wrong")
    assert gc.get_threshold() == before


@pytest.mark.parametrize(
    ("module", "called", "arguments"),
    [(check, "opened", ["claims.jsonl", "--sources", "seeds"]), (build, "load_settings", ["brief.toml"])],
)
def test_check_and_build_run_with_it(
    module: object, called: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, int, int]] = []

    def stop(*_: object, **__: object) -> None:
        seen.append(gc.get_threshold())
        raise SystemExit(0)

    before = gc.get_threshold()
    monkeypatch.setattr(module, called, stop)
    command = module.__name__.rsplit(".", 1)[1]  # type: ignore[attr-defined]
    monkeypatch.setattr("sys.argv", ["brief", command, *arguments])
    with pytest.raises(SystemExit):
        main()
    assert seen == [SELDOM]
    assert gc.get_threshold() == before


def test_the_library_leaves_it_alone() -> None:
    code = (
        "import gc; before = gc.get_threshold(), gc.get_freeze_count()\n"
        "import briefing, briefing.cli, briefing.check.support, briefing.pipeline\n"
        "assert (gc.get_threshold(), gc.get_freeze_count()) == before"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
