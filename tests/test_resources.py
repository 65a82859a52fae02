from pathlib import Path

import pytest

from briefing import resources
from briefing.errors import UsageError


def test_packaged_templates_are_found() -> None:
    assert (resources.packaged("templates") / "brief.html.j2").is_file()


def test_a_wheel_keeps_them_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "briefing"
    (package / "prompts").mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resources.packaged("prompts") == package / "prompts"


def test_a_broken_installation_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "briefing")
    with pytest.raises(UsageError, match="prompts/ is missing"):
        resources.packaged("prompts")


def test_named_wins_over_project_wins_over_packaged(tmp_path: Path) -> None:
    named, project = tmp_path / "mine", tmp_path / "project"
    named.mkdir()
    (project / "templates").mkdir(parents=True)
    order = resources.folders("templates", named=named, project=project)
    assert order == (named, project / "templates", resources.packaged("templates"))


def test_a_project_without_templates_uses_the_packaged(tmp_path: Path) -> None:
    assert resources.folders("templates", project=tmp_path) == (resources.packaged("templates"),)


def test_a_named_folder_must_exist(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder of templates"):
        resources.folders("templates", named=tmp_path / "absent")
