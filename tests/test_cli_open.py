from __future__ import annotations

import webbrowser
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefing.cli.open import command
from briefing.errors import UsageError


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    addresses: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda address: addresses.append(address) or True)
    return addresses


@pytest.mark.parametrize("named", ["", "brief.html"])
def test_the_page_is_opened_by_its_folder_or_by_its_name(
    opened: list[str], tmp_path: Path, named: str
) -> None:
    (tmp_path / "brief.html").write_text("<p>")
    done = CliRunner().invoke(command, [str(tmp_path / named)])
    assert opened == [(tmp_path / "brief.html").as_uri()]
    assert done.output == f"{opened[0]}\n"


def test_a_page_that_was_not_built_says_what_to_do(opened: list[str], tmp_path: Path) -> None:
    done = CliRunner().invoke(command, [str(tmp_path)])
    assert isinstance(done.exception, UsageError)
    assert "brief build" in str(done.exception)
    assert not opened


def test_without_a_browser_the_address_is_printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(webbrowser, "open", lambda address: False)
    (tmp_path / "brief.html").write_text("<p>")
    done = CliRunner().invoke(command, [str(tmp_path)])
    assert (tmp_path / "brief.html").as_uri() in done.output
    assert isinstance(done.exception, UsageError)
