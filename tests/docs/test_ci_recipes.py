"""The CI recipes: valid by their schemas, pinned, least permissions, and their shell steps do what they say."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "brief.yml"
GITLAB = ROOT / "docs" / "gitlab-ci.yml"


def workflow() -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    return data


@pytest.mark.parametrize(
    ("schema", "file"), [("vendor.github-workflows", WORKFLOW), ("vendor.gitlab-ci", GITLAB)]
)
def test_recipes_are_valid(schema: str, file: Path) -> None:
    run = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)]
    result = subprocess.run(run, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_actions_are_pinned_and_permissions_least() -> None:
    uses = re.findall(r"uses: (\S+)", WORKFLOW.read_text(encoding="utf-8"))
    assert uses
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", use) for use in uses)
    data = workflow()
    assert data["permissions"] == {}
    assert data["jobs"]["build"]["permissions"] == {"contents": "read"}
    assert all("timeout-minutes" in job for job in data["jobs"].values())
    minute = data[True]["schedule"][0]["cron"].split()[0]
    assert minute not in {"0", "30", "*"}


def shell(folder: Path, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    bin_ = str(Path(sys.executable).parent)
    env = {**os.environ, "PATH": f"{bin_}:{os.environ['PATH']}", "CI": "true", **environment}
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_workflows_steps_build_verify_and_report(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    page = tmp_path / "summary.md"
    steps = {step["name"]: step for step in workflow()["jobs"]["build"]["steps"] if "run" in step}
    for name in ("Build", "Verify the receipt, without a model", "Name the page"):
        result = shell(
            tmp_path, steps[name]["run"], SPEC="seeds", GITHUB_STEP_SUMMARY=str(page), BRIEF_MODEL=""
        )
        assert result.returncode == 0, f"{name}: {result.stderr}"
    assert (tmp_path / "public" / "index.html").is_file()
    assert "| 5 |" in page.read_text(encoding="utf-8")


def test_gitlabs_script_builds_and_verifies(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    lines = yaml.safe_load(GITLAB.read_text(encoding="utf-8"))["pages"]["script"]
    result = shell(tmp_path, "\n".join(line for line in lines if "pip install" not in line), SPEC="seeds")
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "public" / "index.html").is_file()


def test_a_failing_model_fails_the_job_and_leaves_the_last_brief(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "public").mkdir()
    (tmp_path / "public" / "brief.html").write_text("the last good one")
    steps = {step.get("name"): step for step in workflow()["jobs"]["build"]["steps"]}
    result = shell(
        tmp_path,
        steps["Build"]["run"],
        SPEC="seeds",
        BRIEF_MODEL="any",
        OPENAI_BASE_URL="http://127.0.0.1:9/v1",
        BRIEF_ATTEMPTS="1",
    )
    assert result.returncode == 3
    assert (tmp_path / "public" / "brief.html").read_text() == "the last good one"


def test_the_pre_commit_hooks_call_the_check() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["brief-receipt", "brief-notes"]
    assert all(hook["entry"] == "brief check" for hook in hooks)
    assert re.search(hooks[0]["files"], "out/brief.json")
    assert re.search(hooks[1]["files"], "notes/monday.brief.md")
