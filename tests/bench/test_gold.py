"""The annotated files of bench/ and examples/ stand in their sources; the verifiers can fail."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def verifier(name: str) -> ModuleType:
    path = ROOT / "bench" / name / "verify.py"
    spec = importlib.util.spec_from_file_location(f"verify_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def row(**changes: Any) -> dict[str, Any]:
    base = {"id": "1", "source": "a.txt", "quote": "It rained.", "claim": "Rain fell.", "pair": "p"}
    return {**base, "label": "supported", "error": None, **changes}


def false_twin(**changes: Any) -> dict[str, Any]:
    return row(id="2", claim="Snow fell.", label="unsupported", error="name", **changes)


def test_every_gold_span_stands_in_its_source() -> None:
    assert verifier("gold").main() == 0


def test_every_pair_stands_on_its_source() -> None:
    assert verifier("pairs").main([]) == 0


def test_a_sound_pair_has_no_fault() -> None:
    assert verifier("pairs").faults([row(), false_twin()], {"a.txt": "It rained."}) == []


def test_faults_in_pairs_are_found() -> None:
    texts = {"a.txt": "It rained."}
    faults = verifier("pairs").faults
    assert faults([row(quote="It snowed."), false_twin(quote="It snowed.")], texts)
    assert faults([row(), row()], texts)
    assert faults([row(claim="It rained."), false_twin()], texts)
    assert faults([row(source="b.txt"), false_twin(source="b.txt")], texts)


def test_a_span_that_is_not_in_the_source_is_a_fault() -> None:
    item = {"id": "R1", "spans": [{"source": "a.txt", "text": "It snowed."}]}
    assert verifier("gold").faults_of_item("risks", item, {"a.txt": "It rained."})


def test_the_sources_of_the_example_keep_their_encodings() -> None:
    folder = ROOT / "examples" / "ilmara-conference" / "sources"
    assert (folder / "04-basin-commission-release.txt").read_bytes().startswith(b"\xef\xbb\xbf")
    opinion = (folder / "03-orsund-review-opinion.txt").read_bytes()
    assert b"\x93a banquet for hydrologists\x94" in opinion


def test_dev_pairs_cover_every_kind_of_error() -> None:
    lines = (ROOT / "bench" / "pairs" / "dev.jsonl").read_text("utf-8").splitlines()
    kinds = {json.loads(line)["error"] for line in lines} - {None}
    assert kinds == verifier("pairs").KINDS
