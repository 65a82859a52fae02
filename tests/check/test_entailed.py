"""What an entailment model does to verdicts and receipts; any callable that gives a probability will do here."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from harbour import SOURCES as HARBOUR
from harbour import Project, Start, brief
from server import Fault

from briefing import check
from briefing.check.base import Evidence
from briefing.check.entailed import opinion, packaged, weigh
from briefing.check.entailment import open_entailment
from briefing.check.entailment.windows import windows
from briefing.check.judged import LIFTABLE, apply
from briefing.errors import EntailmentError
from briefing.models import (
    Citation,
    EntailmentInfo,
    EntailmentWeights,
    Judgement,
    Reason,
    ReasonCode,
    Source,
    Strictness,
    Verdict,
    VerdictStatus,
)

EVEN = EntailmentWeights(intercept=0, structure=1, entailment=1, low=-1, normal=0, high=1)
FAKE = EntailmentInfo(name="fake/model.onnx", sha256="0" * 64, weights=EVEN)
TEXT = "The ferry to Holm was cancelled on Monday."


@dataclass
class Says:
    """A model that always says the same, and remembers what it was asked."""

    probability: float | None
    info: EntailmentInfo = FAKE
    asked: list[str] = field(default_factory=list)

    def __call__(self, claim: str, evidence: Evidence) -> float | None:
        self.asked.append(claim)
        return self.probability


def ask(claim: str, model: Says | None, strictness: Strictness = "normal") -> Verdict:
    source = Source(id="a", path="a.txt", sha256="", encoding="utf-8", text=TEXT)
    cited = Citation(source="a", start=0, end=len(TEXT), exact=TEXT)
    return check(claim, [cited], {"a": source}, strictness=strictness, entailment=model)


def failed(*codes: ReasonCode, score: float = 0.4) -> Verdict:
    reasons = tuple(Reason(code=code, message="because") for code in codes)
    return Verdict(status=VerdictStatus.UNSUPPORTED, reasons=reasons, score=score)


def test_off_by_default_and_its_packages_are_not_imported() -> None:
    code = (
        "import sys, briefing, briefing.check.support, briefing.cli.main, briefing.check.entailment;"
        "print([m for m in ('onnxruntime', 'tokenizers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert ask("The ferry to Holm was called off on Monday.", None).entailment is None


def test_a_low_probability_lowers_a_supported_claim_and_says_so() -> None:
    claim = "The ferry to Holm was called off on Monday."
    assert ask(claim, None).status is VerdictStatus.SUPPORTED
    verdict = ask(claim, Says(0.001))
    assert verdict.status is VerdictStatus.UNSUPPORTED
    assert [reason.code for reason in verdict.reasons] == [ReasonCode.ENTAILMENT]
    assert "0 %" in verdict.reasons[0].message
    assert verdict.score is not None
    assert verdict.score < 0.5
    assert verdict.entailment == opinion(0.001)
    assert ask(claim, Says(0.9)).status is VerdictStatus.SUPPORTED


def test_a_model_that_cannot_say_changes_nothing() -> None:
    claim = "The ferry to Holm was called off on Monday."
    assert ask(claim, Says(None)) == ask(claim, None)


@pytest.mark.parametrize("claim", [TEXT, "The ferry to Rome was cancelled on Monday.", ""])
def test_it_is_not_asked_what_it_cannot_change(claim: str) -> None:
    model = Says(0.5)
    assert ask(claim, model) == ask(claim, None)
    assert model.asked == []


@pytest.mark.parametrize("code", list(ReasonCode))
def test_it_lifts_what_a_judge_could_lift_and_nothing_else(code: ReasonCode) -> None:
    verdict = weigh(failed(code), opinion(0.999), "normal", EVEN)
    assert (verdict.status is VerdictStatus.SUPPORTED) is (code in LIFTABLE)
    both = weigh(failed(ReasonCode.NUMBER, ReasonCode.REMAINDER), opinion(0.999), "low", EVEN)
    assert both.status is VerdictStatus.UNSUPPORTED


def test_structure_and_model_outweigh_each_other_by_their_odds() -> None:
    soft = failed(ReasonCode.REMAINDER, score=0.2)  # log odds -1.39
    assert weigh(soft, opinion(0.79), "normal", EVEN).status is VerdictStatus.UNSUPPORTED
    assert weigh(soft, opinion(0.81), "normal", EVEN).status is VerdictStatus.SUPPORTED
    assert weigh(soft, opinion(0.81), "high", EVEN).status is VerdictStatus.UNSUPPORTED
    assert weigh(soft, opinion(0.61), "low", EVEN).status is VerdictStatus.SUPPORTED


def test_strictness_only_ever_rejects_more() -> None:
    order: tuple[Strictness, ...] = ("low", "normal", "high")
    for probability in (0.0, 0.05, 0.2, 0.5, 0.8, 1.0):
        held = [
            ask("Holm's ferry was called off.", Says(probability), s).status is VerdictStatus.SUPPORTED
            for s in order
        ]
        assert held == sorted(held, reverse=True)


def test_the_packaged_weights_trust_both() -> None:
    assert packaged().structure > 0
    assert packaged().entailment > 0


def test_a_judge_has_the_last_word_on_soft_findings_but_does_not_lift_what_the_model_lowered() -> None:
    soft = weigh(failed(ReasonCode.ROLE), opinion(0.1), "normal", EVEN)
    assert apply(soft, Judgement(supported=True)).status is VerdictStatus.SUPPORTED
    good = Verdict(status=VerdictStatus.SUPPORTED, score=0.6)
    lowered = weigh(good, opinion(0.01), "normal", EVEN)
    assert apply(lowered, Judgement(supported=True)).status is VerdictStatus.UNSUPPORTED


def test_missing_packages_say_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model.onnx").write_bytes(b"")
    (tmp_path / "tokenizer.json").write_text("{}", encoding="utf-8")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(EntailmentError, match=r"needs the package onnxruntime; pip install 'briefing\[ent"):
        open_entailment(tmp_path)


@pytest.mark.parametrize(
    ("names", "says"),
    [
        (None, "no such file or folder"),
        ([], "no .onnx file"),
        (["a.onnx", "b.onnx", "tokenizer.json"], r"several models \(a.onnx, b.onnx\)"),
        (["a.onnx"], "no tokenizer.json beside the model"),
    ],
)
@pytest.mark.parametrize("command", ["check", "build"])
def test_a_folder_without_a_model_exits_2_with_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    names: list[str] | None,
    says: str,
    command: str,
) -> None:
    place = tmp_path / "model"
    if names is not None:
        place.mkdir()
    for name in names or []:
        (place / name).write_bytes(b"{}")
    project = Project(tmp_path / "harbour", HARBOUR)
    given = {"check": "none.json", "build": str(project.folder)}[command]
    assert brief(monkeypatch, command, given, "--entailment", str(place)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    with pytest.raises(EntailmentError, match=says):
        open_entailment(place)


# --- a brief that a model wrote, with an entailment model ------------------------------------------

Run = Callable[..., tuple[int, str]]


def reword(answer: dict[str, Any]) -> dict[str, Any]:
    """Merged sentences in other words than the source's."""
    return json.loads(json.dumps(answer).replace("The ferry carries 900", "The ferry transports 900"))


@pytest.fixture
def run(
    tmp_path: Path,
    protocol_server: Start,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """``run("build"|"check", probability, *options)``: exit code and what was printed."""
    monkeypatch.chdir(tmp_path)
    project = Project(tmp_path / "harbour", HARBOUR)
    written = Fault(write=lambda answer: reword(answer) if "takeaways" in answer else answer)
    server = protocol_server(plan=lambda number, body: written)

    def call(command: str, probability: float | None, *options: str) -> tuple[int, str]:
        model = Says(probability)
        monkeypatch.setattr("briefing.check.entailment.open_entailment", lambda path: model)
        asked = [] if probability is None else ["--entailment", "somewhere"]
        built = project.arguments(server.url, "-q", "--no-judge")
        arguments = built if command == "build" else ["check", "harbour/out/brief.json"]
        code = brief(monkeypatch, *arguments, *asked, *options)
        return code, capsys.readouterr().out

    return call


def receipt() -> dict[str, Any]:
    return json.loads(Path("harbour/out/brief.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def rewrite(data: dict[str, Any]) -> None:
    Path("harbour/out/brief.json").write_text(json.dumps(data), encoding="utf-8")


def reworded(data: dict[str, Any]) -> list[dict[str, Any]]:
    printed = [*data["bottom_line"], *(s for t in data["takeaways"] for s in t["statements"])]
    return [statement for statement in printed if "transports" in statement["text"]]


def test_a_receipt_records_the_model_and_is_checked_without_it(run: Run) -> None:
    assert run("build", 0.875)[0] == 0
    data = receipt()
    assert data["entailment"]["sha256"] == "0" * 64
    assert data["entailment"]["weights"]["normal"] == 0
    assert reworded(data)
    assert all(s["entailment"] == {"entailed": True, "probability": 0.875} for s in reworded(data))
    code, out = run("check", None)
    assert code == 0
    assert "note: verdicts of the entailment model fake/model.onnx" in out
    assert "not repeated" in out
    assert run("check", None, "--format", "github")[1].startswith("::notice ")
    assert json.loads(run("check", None, "--format", "sarif")[1])["runs"][0]["results"][0]["level"] == "note"
    assert "notes" in json.loads(run("check", None, "--format", "jsonl")[1])


def test_with_the_model_at_hand_a_receipt_is_asked_about_again(run: Run) -> None:
    run("build", 0.875)
    assert run("check", 0.875) == (0, "harbour/out/brief.json: all holds\n")
    code, out = run("check", 0.7)
    assert code == 1
    assert "the entailment model gives 0.70, the receipt records 0.88" in out


def test_the_recorded_probability_decides_as_it_did(run: Run) -> None:
    run("build", 0.875)
    data = receipt()
    for statement in reworded(data):
        statement["entailment"] = {"entailed": False, "probability": 0.0}
    rewrite(data)
    code, out = run("check", None)
    assert code == 1
    assert "gives a chance of 0 %" in out
    for statement in reworded(data):
        statement["entailment"]["entailed"] = True
    rewrite(data)
    assert "does not fit its probability" in run("check", None)[1]


def test_a_sentence_that_the_model_lowers_is_withheld(run: Run) -> None:
    assert run("build", 0.0)[0] == 0
    data = receipt()
    assert not reworded(data)
    held = [one for one in data["withheld"] if "transports" in one["text"]]
    assert held
    assert all(one["reasons"][0]["code"] == "entailment" for one in held)
    assert run("check", None)[0] == 0


def test_a_brief_built_without_a_model_can_be_checked_with_one(run: Run) -> None:
    run("build", None)
    code, out = run("check", 0.9)
    assert code == 0
    assert "the brief was built without one" in out
    assert run("check", 0.0)[0] == 1


def test_recorded_probabilities_are_weighed_at_the_strictness_asked_for(run: Run) -> None:
    run("build", 0.875)
    data = receipt()
    data["entailment"]["weights"]["high"] = 90
    rewrite(data)
    assert run("check", None)[0] == 0
    assert run("check", None, "--strictness", "high")[0] == 1


def test_the_windows_are_the_nearest_sentences_gathered_and_the_nearest_runs() -> None:
    lines = [f"Plain talk went on then{n}." for n in range(10)]
    lines[2] = "The ferry sank near Holm."
    lines[7] = "The captain left Holm alone."
    lines[8] = "A storm was coming fast."
    found = windows("Captain of the Holm ferry left", [" ".join(lines)], 10, lambda text: len(text.split()))
    assert found[0] == f"{lines[2]} {lines[7]}"
    assert len(found) == 3
    assert all(lines[7] in window for window in found)
    assert windows("x", ["One line.", "Two  lines."], 10, lambda text: len(text.split())) == [
        "One line. Two lines."
    ]


def test_what_a_receipt_says_of_itself_does_not_reach_the_terminal_raw(run: Run) -> None:
    run("build", 0.875)
    data = receipt()
    data["entailment"]["name"] = "m\x1b[2J\nharbour/out/brief.json: all holds"
    rewrite(data)
    out = run("check", None)[1]
    assert "\x1b" not in out
    assert len(out.splitlines()) == 2


def test_another_model_than_the_recorded_one_is_named(run: Run) -> None:
    run("build", 0.875)
    data = receipt()
    data["entailment"]["sha256"] = "1" * 64
    rewrite(data)
    assert "built with another, fake/model.onnx (111111111111" in run("check", 0.875)[1]


# --- strictness in the receipt ---------------------------------------------------------------------


def test_a_receipt_is_checked_as_strictly_as_it_was_built(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing.check import standard

    real, seen = standard.check, set[str]()

    def spy(*given: Any, strictness: Strictness, **more: Any) -> Verdict:
        seen.add(strictness)
        return real(*given, strictness=strictness, **more)

    monkeypatch.setattr(standard, "check", spy)
    for built, asked, used, says in [
        ("normal", (), "normal", None),
        ("low", (), "low", "checked with strictness low, as the brief was built"),
        (
            "high",
            ("--strictness", "normal"),
            "normal",
            "checked with strictness normal; the brief was built with high",
        ),
        ("low", ("--strictness", "low"), "low", "as the brief was built"),
    ]:
        seen.clear()
        assert run("build", None, "--strictness", built)[0] == 0
        assert seen == {built}
        assert receipt()["strictness"] == built
        seen.clear()
        code, out = run("check", None, *asked)
        assert code == 0
        assert seen == {used}
        assert says in out if says else "note" not in out


def test_a_receipt_of_the_first_format_is_checked_as_normal(run: Run) -> None:
    run("build", None)
    data = receipt()
    assert data["format"] == 2
    del data["strictness"], data["entailment"]
    for one in [*data["claims"], *data["bottom_line"]]:
        del one["entailment"]
    rewrite({**data, "format": 1})
    assert run("check", None) == (0, "harbour/out/brief.json: all holds\n")


def test_explain_shows_what_the_models_recorded(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run("build", 0.875)
    key = reworded(receipt())[0]["id"]
    assert brief(monkeypatch, "explain", "harbour/out/brief.json", key) == 0
    assert "the entailment model recorded: entailed (0.88 of 1)" in capsys.readouterr().out
