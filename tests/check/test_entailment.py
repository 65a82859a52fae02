"""A local entailment model, with tiny real ones: what they give is worked out by hand (entailment/make.py)."""

from __future__ import annotations

import json
import math
import pickle
import shutil
from pathlib import Path

import pytest

from briefing.check.base import Evidence, Passage
from briefing.check.entailment import EntailmentModel, open_entailment
from briefing.errors import EntailmentError

pytest.importorskip("onnxruntime", reason="the extra 'entailment' is not installed: no onnxruntime")
pytest.importorskip("tokenizers", reason="the extra 'entailment' is not installed: no tokenizers")

TINY = Path(__file__).parent / "entailment"
THREE = {"id2label": {"0": "contradiction", "1": "entailment", "2": "neutral"}}
FERRY = "The ferry to Holm was cancelled on Monday."
TALK = "The council met and talked of roads and water for hours."


def folder(path: Path, name: str, config: dict[str, object] | None = None) -> Path:
    """A model's folder as users have it."""
    path.mkdir(exist_ok=True)
    shutil.copy(TINY / f"{name}.onnx", path / "model.onnx")
    shutil.copy(TINY / "tokenizer.json", path)
    if config is not None:
        (path / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return path


@pytest.fixture
def three(tmp_path: Path) -> EntailmentModel:
    return open_entailment(folder(tmp_path / "three", "three", THREE))


@pytest.fixture
def fixed(tmp_path: Path) -> EntailmentModel:
    """Takes one pair of exactly 32 tokens; two classes, no configuration."""
    return open_entailment(folder(tmp_path / "fixed", "fixed"))


def held(*passages: str) -> Evidence:
    return Evidence(tuple(Passage(text=text) for text in passages))


def expected(share: float) -> float:
    return 1 / (1 + math.exp(4 - 8 * share))


@pytest.mark.parametrize(
    ("name", "config"),
    [
        ("three", THREE),
        ("fixed", None),
        ("one", None),
        ("shares", {"id2label": {"0": "Entailed", "1": "not"}}),
    ],
)
def test_models_of_every_form_give_the_probability_of_entailment(
    tmp_path: Path, name: str, config: dict[str, object] | None
) -> None:
    model = open_entailment(folder(tmp_path / name, name, config))
    cases = [
        ("The ferry to Holm was cancelled.", 1.0),
        ("The mine was closed.", 3 / 5),
        ("Prices fell.", 1 / 3),
    ]
    for claim, share in cases:
        assert model(claim, held(FERRY)) == pytest.approx(expected(share), abs=1e-4)
    assert model("The ferry to Holm was not cancelled.", held(FERRY)) < 0.05  # type: ignore[operator]


def test_an_onnx_file_and_the_layout_with_the_model_one_folder_below_will_do(tmp_path: Path) -> None:
    whole = folder(tmp_path / "m", "three", THREE)
    by_file = open_entailment(whole / "model.onnx")
    (whole / "onnx").mkdir()
    (whole / "model.onnx").rename(whole / "onnx" / "model.onnx")
    below = open_entailment(whole)
    assert below.info == by_file.info
    assert below.info.name == "m/model.onnx"
    assert len(below.info.sha256) == 64


def test_several_passages_are_evidence_together(three: EntailmentModel) -> None:
    claim = "The ferry was cancelled. The mine closed."
    together = three(claim, held(FERRY, "The mine closed."))
    assert together == pytest.approx(expected(1.0), abs=1e-4)
    assert together > three(claim, held(FERRY))  # type: ignore[operator]


@pytest.mark.parametrize("at", [0, 3, 6])
def test_evidence_longer_than_the_window_is_shown_where_it_is_nearest(
    fixed: EntailmentModel, at: int
) -> None:
    sentences = [TALK] * 6
    sentences.insert(at, FERRY)
    assert fixed("The ferry was cancelled.", held(" ".join(sentences))) == pytest.approx(
        expected(1), abs=1e-4
    )


def test_far_apart_sentences_are_gathered_in_one_window(fixed: EntailmentModel) -> None:
    text = " ".join(["The mine closed.", *[TALK] * 4, "The harbour was full of ice."])
    assert fixed("Mine closed, harbour full.", held(text)) == pytest.approx(expected(5 / 6), abs=1e-4)


def test_a_sentence_that_is_longer_than_the_window_is_cut_and_the_claim_is_not(
    fixed: EntailmentModel,
) -> None:
    endless = FERRY[:-1] + " and talked" * 40
    assert fixed("The ferry was cancelled", held(endless)) == pytest.approx(expected(1), abs=1e-4)
    assert fixed("ferry " * 30, held(FERRY)) is None


def test_the_same_words_are_asked_once(three: EntailmentModel) -> None:
    first = three("The ferry was cancelled.", held(FERRY))
    runs: list[object] = []
    run = three._session.run
    three._session = type("Spy", (), {"run": lambda self, *given: runs.append(given) or run(*given)})()
    assert three("The ferry \n was cancelled.", held(FERRY)) == first
    assert not runs
    three("The ferry was called off.", held(FERRY))
    assert len(runs) == 1


def test_windows_go_together_where_the_model_takes_several(tmp_path: Path) -> None:
    config = {**THREE, "max_position_embeddings": 32}
    model = open_entailment(folder(tmp_path / "short", "three", config))
    sizes: list[tuple[int, ...]] = []
    run = model._session.run
    spy = {"run": lambda self, names, feed: sizes.append(feed["input_ids"].shape) or run(names, feed)}
    model._session = type("Spy", (), spy)()
    assert model("The ferry was cancelled.", held(" ".join([TALK, TALK, FERRY]))) == pytest.approx(
        expected(1), abs=1e-4
    )
    assert len(sizes) == 1
    assert sizes[0][0] > 1
    assert sizes[0][1] <= 32


def test_a_model_travels_to_other_processes(three: EntailmentModel) -> None:
    copy = pickle.loads(pickle.dumps(three))
    assert copy.info == three.info
    assert copy("The mine was closed.", held(FERRY)) == three("The mine was closed.", held(FERRY))


def test_weights_beside_a_model_are_its_own(tmp_path: Path) -> None:
    own = {"intercept": 0.5, "structure": 1, "entailment": 2, "low": -1, "normal": 0, "high": 1}
    path = folder(tmp_path / "own", "one")
    (path / "briefing.json").write_text(json.dumps(own), encoding="utf-8")
    assert open_entailment(path).info.weights.model_dump() == own
    (path / "briefing.json").write_text(json.dumps({**own, "high": -3}), encoding="utf-8")
    with pytest.raises(EntailmentError, match="not in order"):
        open_entailment(path)


@pytest.mark.parametrize(
    ("name", "config", "says"),
    [
        ("three", None, "which of its 3 classes is entailment"),
        ("three", {"id2label": {"0": "LABEL_0", "1": "LABEL_1", "2": "LABEL_2"}}, "id2label"),
        ("fixed", {"id2label": {"0": "spam", "1": "ham"}}, "which of its 2 classes"),
        ("fixed", {"id2label": {"7": "entailment"}}, "which of its 2 classes"),
        ("unfit_input", None, "input 'waveform'"),
        ("unfit_output", THREE, "output is 1×1×3"),
    ],
)
def test_a_model_of_another_kind_is_refused(
    tmp_path: Path, name: str, config: dict[str, object] | None, says: str
) -> None:
    with pytest.raises(EntailmentError, match=says) as caught:
        open_entailment(folder(tmp_path / "m", name, config))
    assert "\n" not in str(caught.value)


def test_an_output_that_is_no_number_is_an_error_and_no_verdict(three: EntailmentModel) -> None:
    three._session = type("Spy", (), {"run": lambda self, names, feed: [[[math.nan, 0.0, 0.0]]]})()
    with pytest.raises(EntailmentError, match="not a number"):
        three("The ferry was cancelled.", held(FERRY))


@pytest.mark.parametrize(
    ("file", "content", "says"),
    [
        ("model.onnx", b"", "not a model that onnxruntime can load"),
        ("model.onnx", b"\x00\x01 no protobuf\n" * 9, "not a model that onnxruntime can load"),
        ("tokenizer.json", b"{", "not a tokenizer that can be loaded"),
        ("tokenizer.json", b"\xff\xfe", "not a tokenizer that can be loaded"),
        ("config.json", b"[]", "not a JSON object"),
        ("config.json", b"\xff", "cannot be read"),
    ],
)
def test_a_broken_file_is_one_clear_line(tmp_path: Path, file: str, content: bytes, says: str) -> None:
    path = folder(tmp_path / "m", "three", THREE)
    (path / file).write_bytes(content)
    with pytest.raises(EntailmentError, match=says) as caught:
        open_entailment(path)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 2
    assert caught.value.hint
