"""An ONNX cross-encoder as an entailment model: the cited words as premise, the claim as hypothesis.

Needs the extra ``entailment`` (onnxruntime, tokenizers, numpy), imported when a model is opened. One thread,
CPU, no network. A claim's windows go in one run where the model's shape allows it, never several claims: a
quantised model's figures depend on what else is in the run.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from briefing.check.base import Evidence
from briefing.check.entailment.files import ModelFiles, describe, entailed_class, find_files
from briefing.check.entailment.windows import windows
from briefing.errors import EntailmentError
from briefing.models import EntailmentInfo

LONGEST = 512
"""Tokens shown at once at most, whatever the model could hold: cost grows with the square."""
LEAST = 16
"""Tokens of evidence that must fit beside the claim."""
KEPT = 8192
"""Answers kept, by claim and evidence."""
_KNOWN = ("input_ids", "attention_mask", "token_type_ids")
_INTEGERS = {"tensor(int64)": "int64", "tensor(int32)": "int32"}


class EntailmentModel:
    """An opened model: claim and evidence in, a probability out; the same for the same words."""

    def __init__(self, path: Path) -> None:
        """:raises EntailmentError: packages or files are missing, or the model is of another kind"""
        self.path = path
        files = find_files(path)
        self.info: EntailmentInfo = describe(files)
        self._file = files.model
        self._session = _session(files)
        self._inputs = {one.name: _INTEGERS.get(one.type, "") for one in self._session.get_inputs()}
        outputs = [one.name for one in self._session.get_outputs()]
        self._output = "logits" if "logits" in outputs else outputs[0]
        self._rows, self._length = _shape(files, self._session)
        self._tokenizer, self._pad, most = _tokenizer(files)
        self._limit = self._length or most
        # The first run shows whether the outputs fit, how many classes there are, and if they come as shares.
        first = self._run([("It rained on the last day of May.", "It rained.")])
        if first.ndim != 2 or len(first) != 1 or not 1 <= first.shape[1] <= 3:
            shape = "×".join(map(str, first.shape))
            raise self._unfit(f"its output is {shape}, not one row of one to three classes")
        self._class = entailed_class(files, int(first.shape[1]))
        self._shares = bool(first.shape[1] > 1 and first.min() >= 0 and abs(first.sum() - 1) < 1e-4)
        self._answer = lru_cache(KEPT)(self._asked)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.path,)

    def __call__(self, claim: str, evidence: Evidence) -> float | None:
        """The probability that the evidence entails the claim, the highest over the windows of long evidence.

        None when the claim leaves no room for evidence: the claim itself is never cut.

        :raises EntailmentError: the model fails on these words
        """
        passages = tuple(passage.text for passage in evidence.passages)
        return self._answer(" ".join(claim.split()), passages)

    def _asked(self, claim: str, passages: tuple[str, ...]) -> float | None:
        room = self._limit - self._count(claim) - self._tokenizer.num_special_tokens_to_add(True)
        if room < LEAST:
            return None
        pairs = [(text, claim) for text in windows(claim, passages, room, self._count)]
        together = [pairs] if self._rows is None else [[pair] for pair in pairs]
        return max(float(share) for group in together for share in self._shares_of(self._run(group)))

    def _count(self, text: str) -> int:
        return len(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def _encoded(self, premise: str, claim: str) -> Any:
        """A pair in tokens; where they are too many, the end of the premise is left out, never the claim."""
        found = self._tokenizer.encode(premise, claim)
        over = len(found.ids) - self._limit
        if over <= 0 or not premise:
            return found
        ends = [end for _, end in self._tokenizer.encode(premise, add_special_tokens=False).offsets]
        shorter = premise[: ends[-over - 1]] if over < len(ends) else ""
        return self._encoded(shorter if len(shorter) < len(premise) else "", claim)

    def _run(self, pairs: Sequence[tuple[str, str]]) -> Any:
        """The model's output for some pairs, padded to one length."""
        import numpy as np

        try:
            encoded = [self._encoded(*pair) for pair in pairs]
            length = self._length or max(len(one.ids) for one in encoded)
            columns = {name: np.zeros((len(encoded), length), kind) for name, kind in self._inputs.items()}
            columns["input_ids"][:] = self._pad
            for row, one in enumerate(encoded):
                values = {
                    "input_ids": one.ids,
                    "attention_mask": one.attention_mask,
                    "token_type_ids": one.type_ids,
                }
                for name, column in columns.items():
                    column[row, : len(one.ids)] = values[name]
            found = np.asarray(self._session.run([self._output], columns)[0], dtype="float64")
        except Exception as error:  # noqa: BLE001 (these packages' errors have no base but this)
            raise self._unfit(f"it fails when it is run ({_line(error)})") from None
        if not np.isfinite(found).all():
            raise self._unfit("its output is not a number")
        return found

    def _shares_of(self, rows: Any) -> Any:
        """The share of the class that means entailed, a row."""
        import numpy as np

        if self._shares:
            return rows[:, self._class]
        if rows.shape[1] == 1:
            return 1.0 / (1.0 + np.exp(-np.clip(rows[:, 0], -50, 50)))
        powers = np.exp(rows - rows.max(axis=1, keepdims=True))
        return powers[:, self._class] / powers.sum(axis=1)

    def _unfit(self, what: str) -> EntailmentError:
        return EntailmentError(f"{self._file}: {what}", _KIND)


_KIND = "give a cross-encoder of two texts that was exported for sequence classification"


def open_entailment(path: str | Path) -> EntailmentModel:
    """A model from its folder, or its .onnx file with tokenizer.json beside it (see docs/checking.md).

    :raises EntailmentError: packages or files are missing, or the model is of another kind
    """
    return EntailmentModel(Path(path))


def _session(files: ModelFiles) -> Any:
    try:
        import numpy  # noqa: F401
        import onnxruntime
    except ImportError as error:
        raise _missing(error) from None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.use_deterministic_compute = True
    options.log_severity_level = 4
    try:
        return onnxruntime.InferenceSession(str(files.model), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # noqa: BLE001 (onnxruntime's errors have no base but this)
        what = f"{files.model}: not a model that onnxruntime can load ({_line(error)})"
        raise EntailmentError(what, "get it again, or export it again") from None


def _shape(files: ModelFiles, session: Any) -> tuple[int | None, int | None]:
    """Rows and tokens that the model's inputs are fixed to; None where they are free.

    :raises EntailmentError: it does not take what a cross-encoder takes
    """
    inputs = session.get_inputs()
    for one in inputs:
        if one.name not in _KNOWN or one.type not in _INTEGERS or len(one.shape) != 2:
            what = f"{files.model}: its input {one.name!r} ({one.type}, {len(one.shape)} axes) is not known"
            raise EntailmentError(what, _KIND)
    if "input_ids" not in {one.name for one in inputs}:
        raise EntailmentError(f"{files.model}: it has no input 'input_ids'", _KIND)
    rows, length = (n if isinstance(n, int) and n > 0 else None for n in inputs[0].shape)
    if rows not in (None, 1):
        raise EntailmentError(f"{files.model}: it takes {rows} texts at once, no less", _KIND)
    return rows, length


def _tokenizer(files: ModelFiles) -> tuple[Any, int, int]:
    """The tokenizer, the number that pads, and how many tokens it says its model can hold."""
    try:
        from tokenizers import Tokenizer
    except ImportError as error:
        raise _missing(error) from None
    try:
        made = Tokenizer.from_file(str(files.tokenizer))
    except Exception as error:  # noqa: BLE001 (tokenizers raises Exception itself)
        what = f"{files.tokenizer}: not a tokenizer that can be loaded ({_line(error)})"
        raise EntailmentError(what, "get it again, with the model it belongs to") from None
    limits = [LONGEST, (made.truncation or {}).get("max_length"), files.config.get("max_position_embeddings")]
    pads = [
        made.token_to_id(name) for name in ((made.padding or {}).get("pad_token"), "[PAD]", "<pad>") if name
    ]
    made.no_truncation()
    made.no_padding()
    limit = min(n for n in limits if isinstance(n, int) and n > 0)
    return made, next((number for number in pads if number is not None), 0), limit


def _missing(error: ImportError) -> EntailmentError:
    return EntailmentError(
        f"an entailment model needs the package {error.name or error}", "pip install 'briefing[entailment]'"
    )


def _line(error: Exception) -> str:
    """An error's words in one line, not too long."""
    text = " ".join("".join(c if c.isprintable() else " " for c in str(error)).split())
    return text if len(text) <= 160 else text[:159] + "…"
