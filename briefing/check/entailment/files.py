"""Where the files of an entailment model are, and what its config.json says."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from briefing.check.entailed import packaged
from briefing.errors import EntailmentError
from briefing.models import EntailmentInfo, EntailmentWeights

USUAL = "model.onnx"
WEIGHTS = "briefing.json"
_FORM = "give a folder with one .onnx file, tokenizer.json and, if there is one, config.json"
_LABELS = (
    'put a config.json beside it that names its classes, such as {"id2label": {"0": "entailment",'
    ' "1": "neutral", "2": "contradiction"}}'
)
_PIECE = 1 << 20


@dataclass(frozen=True)
class ModelFiles:
    """An entailment model on disk; ``config`` is its config.json, {} when there is none."""

    model: Path
    tokenizer: Path
    config: dict[str, Any]


def find_files(path: Path) -> ModelFiles:
    """The files of a model: ``path`` is its folder, or its .onnx file.

    The tokenizer and the configuration stand beside the model or, as in many repositories, above ``onnx/``.

    :raises EntailmentError: something is missing, or it is not clear which model is meant
    """
    model = _model(path)
    here = model.absolute().parent
    places = (model.parent, here.parent) if here.name == "onnx" else (model.parent,)
    tokenizer = next((p / "tokenizer.json" for p in places if (p / "tokenizer.json").is_file()), None)
    if tokenizer is None:
        raise EntailmentError(f"{model.parent}: no tokenizer.json beside the model", _FORM)
    config = next((p / "config.json" for p in places if (p / "config.json").is_file()), None)
    return ModelFiles(model, tokenizer, _config(config) if config else {})


def _model(path: Path) -> Path:
    if path.is_file():
        return path
    if not path.is_dir():
        raise EntailmentError(f"{path}: no such file or folder", _FORM)
    found = sorted(path.glob("*.onnx")) or sorted((path / "onnx").glob("*.onnx"))
    if not found:
        raise EntailmentError(f"{path}: no .onnx file in this folder", _FORM)
    usual = [file for file in found if file.name == USUAL]
    if len(found) > 1 and not usual:
        names = ", ".join(file.name for file in found)
        raise EntailmentError(f"{path}: several models ({names})", "give the path of one of them")
    return usual[0] if usual else found[0]


def _config(path: Path) -> dict[str, Any]:
    try:
        raw = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise EntailmentError(f"{path}: cannot be read ({error})", "mend it or take it away") from None
    if not isinstance(raw, dict):
        raise EntailmentError(f"{path}: not a JSON object", "mend it or take it away")
    return raw


def entailed_class(files: ModelFiles, classes: int) -> int:
    """Which of the model's classes means that the evidence entails the claim.

    By the names in config.json. Without them a model of one or two classes is taken to have it first; with
    three, several orders are in use, so it must be said.

    :raises EntailmentError: the names are missing or do not tell
    """
    labels = files.config.get("id2label")
    named = {str(key): str(name).lower() for key, name in labels.items()} if isinstance(labels, dict) else {}
    found = [key for key, name in named.items() if name.startswith(("entail", "support"))]
    if len(found) == 1 and found[0].isdecimal() and int(found[0]) < classes:
        return int(found[0])
    told = any(not name.startswith("label_") for name in named.values())
    if classes <= 2 and not told:
        return 0
    raise EntailmentError(f"{files.model}: which of its {classes} classes is entailment is not said", _LABELS)


def describe(files: ModelFiles) -> EntailmentInfo:
    """What the receipt records; numbers that a model keeps in a second file count for its hash as well.

    :raises EntailmentError: the weights beside the model cannot be used
    """
    digest = sha256()
    beside = sorted(p for p in files.model.parent.glob(files.model.name + "[._]data") if p.is_file())
    for file in (files.model, *beside):
        with file.open("rb") as stream:
            while piece := stream.read(_PIECE):
                digest.update(piece)
    folder = files.model.absolute().parent
    folder = folder.parent if folder.name == "onnx" else folder
    name = f"{folder.name}/{files.model.name}"
    return EntailmentInfo(name=name, sha256=digest.hexdigest(), weights=_weights(files))


def _weights(files: ModelFiles) -> EntailmentWeights:
    """Those that bench/entailment.py fitted for this very model, if they stand beside it."""
    path = files.model.parent / WEIGHTS
    if not path.is_file():
        return packaged()
    try:
        return EntailmentWeights.model_validate_json(path.read_bytes())
    except (OSError, ValueError) as error:
        said = " ".join(str(error).split())
        raise EntailmentError(f"{path}: not the weights of a model ({said})", "fit it again") from None
