"""``brief check`` and ``brief explain`` as commands: dispatch, exit codes, one line for a mistake."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing.cli import main
from briefing.render import render_json
from tests.helpers import SEEDS, built

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["brief", *arguments])
        with pytest.raises(SystemExit) as caught:
            main()
        out, err = capsys.readouterr()
        return int(caught.value.code or 0), out, err

    return call


@pytest.fixture
def receipt(tmp_path: Path) -> dict[str, Any]:
    """The seeds' receipt as data; ``write`` puts it back."""
    raw: dict[str, Any] = json.loads(render_json(built()))
    raw["root"] = os.path.relpath(SEEDS, tmp_path)
    return raw


def write(raw: dict[str, Any]) -> str:
    Path("brief.json").write_text(json.dumps(raw, indent=2, ensure_ascii=False), encoding="utf-8")
    return "brief.json"


def claims_file() -> str:
    source = built().receipt.sources[0].path
    statement = built().receipt.takeaways[0].statements[0]
    entry = {"id": 1, "source": source, "quote": statement.text, "claim": statement.text}
    bad = {**entry, "id": 2, "quote": "It never rained in the whole of the year."}
    Path("claims.jsonl").write_text("\n".join(map(json.dumps, [entry, bad])), encoding="utf-8")
    return "claims.jsonl"


def test_claims_in_verdicts_out(run: Run) -> None:
    code, out, _ = run("check", claims_file(), "--sources", str(SEEDS), "--format", "jsonl")
    assert code == 1
    assert [json.loads(line)["verdict"] for line in out.splitlines()] == ["supported", "not_found"]


def test_claims_come_from_standard_input_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    data = Path(claims_file()).read_bytes()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    code, out, _ = run("check", "-", "--sources", str(SEEDS), "--format", "jsonl")
    assert code == 1
    assert [json.loads(line)["id"] for line in out.splitlines()] == [1, 2]


@pytest.mark.parametrize("strictness", ["low", "normal", "high"])
def test_a_file_that_holds_exits_0(run: Run, strictness: str) -> None:
    path = Path(claims_file())
    path.write_text(path.read_text(encoding="utf-8").split("\n")[0], encoding="utf-8")
    code, out, _ = run("check", str(path), "--sources", str(SEEDS), "--strictness", strictness)
    assert (code, out) == (0, "claims.jsonl: all holds\n")


def test_a_note_is_checked(run: Run) -> None:
    source = built().receipt.sources[0].path
    Path("n.md").write_text(f"It never rained.[^1]\n\n[^1]: {source}: “It never rained”\n", encoding="utf-8")
    code, out, _ = run("check", "n.md", "--sources", str(SEEDS))
    assert code == 1
    assert out.startswith("n.md:1:1: not_found: quotation_missing: ")


def test_a_receipt_that_holds_exits_0(run: Run, receipt: dict[str, Any]) -> None:
    assert run("check", write(receipt)) == (0, "brief.json: all holds\n", "")


def test_a_receipt_edited_by_hand_fails_with_the_line(run: Run, receipt: dict[str, Any]) -> None:
    receipt["claims"][0]["text"] += " Or so they say."
    code, out, _ = run("check", write(receipt))
    line, column = map(int, out.split(":")[1:3])
    assert code == 1
    assert (
        receipt["claims"][0]["id"]
        in Path("brief.json").read_text(encoding="utf-8").split("\n")[line - 1][column - 1 :]
    )


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 5), (10**9, 10**9 + 5)])
def test_spans_that_are_empty_or_outside_fail(
    run: Run, receipt: dict[str, Any], start: int, end: int
) -> None:
    receipt["claims"][0]["citations"][0].update(start=start, end=end)
    code, out, _ = run("check", write(receipt))
    assert code == 1
    assert receipt["claims"][0]["id"] in out


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\xff\xfe{\x00}\x00", "not UTF-8"),
        (b'{"format": 1, "title": "\xe9"}', "not UTF-8"),
        (b'{"format": 99}', "newer"),
        (b'{"format": 1}', "brief.json"),
        (b"[]", "not a receipt"),
        (b"{", "not valid JSON"),
        (b"[" * 100_000, "not valid JSON"),
    ],
)
@pytest.mark.parametrize("command", [["check", "brief.json"], ["explain", "brief.json", "c1"]])
def test_a_receipt_that_cannot_be_read_is_one_line(
    run: Run, command: list[str], data: bytes, says: str
) -> None:
    Path("brief.json").write_bytes(data)
    code, out, err = run(*command)
    assert (code, out) == (2, "")
    assert says in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["check", "no.json"], "No such file"),
        (["check", "no.md", "--sources", "."], "No such file"),
        (["check", "no.jsonl", "--sources", "."], "No such file"),
        (["check", "no.txt"], "neither .json, .md nor .jsonl"),
        (["check", "n.md"], "--sources"),
        (["check", "n.md", "--sources", "none"], "no such folder"),
        (["check", "c.jsonl"], "--sources"),
        (["check", "c.jsonl", "--sources", "none"], "no such folder"),
        (["check", "binary.md", "--sources", "."], "binary"),
        (["check", "c.jsonl", "--sources", ".", "--format", "yaml"], "yaml"),
        (["check", "c.jsonl", "--sources", ".", "--strictness", "utter"], "utter"),
    ],
)
def test_mistakes_exit_2_and_say_what_to_do(run: Run, arguments: list[str], says: str) -> None:
    Path("n.md").write_text("A note without a link to anything.", encoding="utf-8")
    Path("c.jsonl").write_text("", encoding="utf-8")
    Path("binary.md").write_bytes(b"\x00\x01\x02\x03" * 9)
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert says in err
    assert "Traceback" not in err


def test_explain_shows_the_words_in_their_context_and_every_check(run: Run, receipt: dict[str, Any]) -> None:
    claim = built().receipt.claims[0]
    code, out, _ = run("explain", write(receipt), claim.id)
    assert code == 0
    assert f"claim {claim.id}" in out
    assert f"[{' '.join(claim.citations[0].exact.split())}]" in " ".join(out.split())
    assert "ok  number: Does the evidence have the same numbers" in out
    assert "Verdict now: supported" in out
    assert "\x1b" not in out


def test_explain_says_what_is_wrong(run: Run, receipt: dict[str, Any]) -> None:
    claim = receipt["claims"][0]
    claim["text"] = "Ninety-nine Martians have denied all of it."
    code, out, _ = run("explain", write(receipt), claim["id"])
    assert code == 1
    assert "NO  number:" in out
    assert "Verdict now: not supported" in out
    assert "The receipt records: supported" in out


def test_explain_says_that_a_claim_was_edited(run: Run, receipt: dict[str, Any]) -> None:
    claim = receipt["claims"][0]
    claim["text"] = "Ninety-nine Martians have denied all of it."
    assert "its text or its spans were edited" in run("explain", write(receipt), claim["id"])[1]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "the claim is empty"),
        ("—", "the claim has no words"),
        ("Der Rat ist mit dem Plan nicht zufrieden und die Stadt auch.", "the claim is in German"),
        ("word " * 2_000, "more than 5000 are not checked"),
    ],
)
def test_explain_says_why_nothing_was_checked(
    run: Run, receipt: dict[str, Any], text: str, says: str
) -> None:
    receipt["claims"][0]["text"] = text
    code, out, _ = run("explain", write(receipt), receipt["claims"][0]["id"])
    assert code == 1
    assert says in out
    assert "ok  number" not in out


def test_explain_obeys_nothing_in_a_receipt(run: Run, receipt: dict[str, Any]) -> None:
    receipt["claims"][0].update(text="\x1b[2JGone.\u202e", speaker="\x9b1mX\r")
    for source in receipt["sources"]:
        source["title"] = "\x1b]0;title\x07"
    _, out, _ = run("explain", write(receipt), receipt["claims"][0]["id"])
    assert not any(c in out for c in "\x1b\x9b\u202e\r\x07")


def test_explain_knows_printed_sentences_and_says_which_ids_there_are(
    run: Run, receipt: dict[str, Any]
) -> None:
    statement = built().receipt.bottom_line[0]
    code, out, _ = run("explain", write(receipt), statement.id)
    assert code == 0
    assert f"statement {statement.id}" in out
    code, _, err = run("explain", "brief.json", statement.id + "x")
    assert code == 2
    assert statement.id in err


def test_explain_warns_when_a_source_has_changed(run: Run, receipt: dict[str, Any]) -> None:
    claim = receipt["claims"][0]
    claim["citations"][0]["exact"] = "Something else."
    code, out, _ = run("explain", write(receipt), claim["id"])
    assert code == 1
    assert "Warning: the receipt has “Something else.” here" in out


@pytest.mark.parametrize(("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colour_only_on_a_terminal_without_no_color(
    tmp_path: Path, receipt: dict[str, Any], environment: dict[str, str], coloured: bool
) -> None:
    pty = pytest.importorskip("pty")
    (tmp_path / "brief.json").write_text(json.dumps(receipt), encoding="utf-8")
    ours, theirs = pty.openpty()
    variables = (
        {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"TERM": "xterm-256color"} | environment
    )
    program = "from briefing.cli import main; main()"
    command = [sys.executable, "-c", program, "explain", "brief.json", built().receipt.claims[0].id]
    process = subprocess.Popen(command, cwd=tmp_path, stdout=theirs, env=variables)
    os.close(theirs)
    shown = b""
    try:
        while chunk := os.read(ours, 65536):
            shown += chunk
    except OSError:
        pass
    os.close(ours)
    assert process.wait() == 0
    assert b"supported" in shown
    assert (b"\x1b[1;32m" in shown or b"\x1b[32m" in shown) is coloured


def test_several_files_are_checked_in_turn_and_one_failure_fails(run: Run, tmp_path: Path) -> None:
    good = tmp_path / "good.jsonl"
    bad = tmp_path / "bad.jsonl"
    source = "001_0292e3234e648fe8.txt"
    words = "Britain has taken a leading role in organising Western support for Ukraine alongside France"
    for file, claim in ((good, words), (bad, words.replace("France", "Spain"))):
        file.write_text(json.dumps({"id": 1, "source": source, "quote": words, "claim": f"{claim}."}) + "\n")
    code, out, _ = run("check", str(good), str(bad), "--sources", str(SEEDS))
    assert code == 1
    assert "bad.jsonl:1" in out
    assert "good.jsonl:1" not in out
    assert run("check", str(good), str(good), "--sources", str(SEEDS))[0] == 0
    code, _, err = run("check", str(good), str(bad), "--sources", str(SEEDS), "--format", "sarif")
    assert code == 2
    assert "one file" in err


def test_output_that_cannot_be_written_is_one_line() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("there is no device that is always full")
    for arguments in (["check", "-", "--sources", str(SEEDS)], ["--help"]):
        with full.open("w") as out:
            command = [sys.executable, "-c", "from briefing.cli import main; main()", *arguments]
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE, text=True
            )
        assert done.returncode == 2
        assert done.stderr.splitlines() == ["brief: error: cannot write the output (No space left on device)"]


def test_a_pipe_gets_utf8_whatever_the_code_page(tmp_path: Path) -> None:
    claim = {"id": "é中😀", "source": "no.txt", "quote": "中", "claim": "中文 is a language."}
    command = [sys.executable, "-X", "utf8=0", "-c", "from briefing.cli import main; main()"]
    command += ["check", "-", "--sources", str(SEEDS), "--format", "jsonl"]
    variables = {k: v for k, v in os.environ.items() if k not in ("PYTHONIOENCODING", "PYTHONUTF8")}
    variables |= {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(command, input=json.dumps(claim).encode(), env=variables, stdout=subprocess.PIPE)
    assert done.returncode == 1
    assert json.loads(done.stdout.decode("utf-8"))["id"] == "é中😀"
