"""What changed between two briefs, by claim."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefing.cli.main import cli
from briefing.diff import as_json, as_markdown, as_text, compare
from briefing.models import Change, ChangeKind, Receipt
from briefing.render import render_json
from tests.helpers import brief_of

TEXT = (
    "The towns signed an accord on the river in March. The new flood fund is worth 420 million euros in all. "
    "Ann Marsh warned that the old dam could collapse."
)
TAKEAWAYS = {
    "count": 1,
    "topics": [{"title": "Accord and flood fund", "cues": ["signed an accord", "flood fund"]}],
}


def receipt(folder: Path, text: str, **more: str) -> Receipt:
    texts = {"a.txt": text, **{f"{key}.txt": value for key, value in more.items()}}
    return brief_of(folder, texts, takeaways=TAKEAWAYS).receipt


def changed(tmp_path: Path, after: str, **more: str) -> tuple[Change, ...]:
    return compare(receipt(tmp_path / "old", TEXT), receipt(tmp_path / "new", after, **more))


def test_the_same_brief_has_no_changes(tmp_path: Path) -> None:
    assert changed(tmp_path, TEXT) == ()


@pytest.mark.parametrize(
    ("words", "others", "kind", "detail"),
    [
        ("420 million", "460 million", ChangeKind.FIGURE, "420 million euros → 460 million euros"),
        ("in March", "in April", ChangeKind.FIGURE, "March → April"),
        ("signed an", "will sign an", ChangeKind.STATUS, "agreed → expected"),
        ("the old dam could", "the old northern dam could", ChangeKind.EVIDENCE, "(none) → northern"),
    ],
)
def test_an_edit_is_named_by_its_kind(
    tmp_path: Path, words: str, others: str, kind: ChangeKind, detail: str
) -> None:
    found = changed(tmp_path, TEXT.replace(words, others))
    assert (kind, detail) in {(change.kind, change.detail) for change in found}
    assert not {change.kind for change in found} & {ChangeKind.NEW, ChangeKind.DROPPED}


def test_a_new_source_brings_new_claims(tmp_path: Path) -> None:
    found = changed(tmp_path, TEXT, b="Bob Hale rejected the flood fund as too small for the northern towns.")
    kinds = {change.kind for change in found}
    assert {ChangeKind.SOURCE_ADDED, ChangeKind.NEW} <= kinds


def test_a_withdrawn_source_takes_its_claims_along(tmp_path: Path) -> None:
    old = receipt(
        tmp_path / "old", TEXT, b="Bob Hale rejected the flood fund as too small for the northern towns."
    )
    kinds = {change.kind for change in compare(old, receipt(tmp_path / "new", TEXT))}
    assert {ChangeKind.SOURCE_WITHDRAWN, ChangeKind.DROPPED} <= kinds


def test_what_a_new_source_contradicts_is_named(tmp_path: Path) -> None:
    found = changed(tmp_path, TEXT, b="Half of the new flood fund of 460 million euros goes to the coast.")
    (change,) = [change for change in found if change.kind is ChangeKind.CONTRADICTED]
    assert "420 million" in change.before
    assert "460 million" in change.after


def test_rewording_by_an_analyst_is_no_change(tmp_path: Path) -> None:
    old = receipt(tmp_path / "old", TEXT)
    takeaway = old.takeaways[0]
    statement = takeaway.statements[0].model_copy(
        update={"text": f"In other words: {takeaway.statements[0].text}", "verbatim": False}
    )
    new = old.model_copy(
        update={
            "takeaways": (takeaway.model_copy(update={"statements": (statement, *takeaway.statements[1:])}),)
        }
    )
    assert compare(old, new) == ()


def test_the_command_prints_and_its_exit_code_tells(tmp_path: Path) -> None:
    paths = []
    for name, text in (("old", TEXT), ("new", TEXT.replace("420", "460"))):
        paths.append(tmp_path / f"{name}.json")
        brief = brief_of(tmp_path / name, {"a.txt": text}, takeaways=TAKEAWAYS)
        paths[-1].write_text(render_json(brief), encoding="utf-8")
    run = CliRunner().invoke
    result = run(cli, ["diff", *map(str, paths), "--exit-code"])
    assert result.exit_code == 1
    assert result.output.startswith("figure changed: ")
    assert run(cli, ["diff", str(paths[0]), str(paths[0]), "--exit-code"]).exit_code == 0
    data = json.loads(run(cli, ["diff", *map(str, paths), "--format", "json"]).output)
    assert data[0]["kind"] == "figure changed"


def test_markdown_escapes_what_a_source_says() -> None:
    change = Change(kind=ChangeKind.NEW, after="<b>[x](javascript:1)</b>")
    assert "<b>" not in as_markdown([change])
    assert "[x](" not in as_markdown([change])
    assert as_text([]) == "Nothing changed.\n"
    assert json.loads(as_json([])) == []
