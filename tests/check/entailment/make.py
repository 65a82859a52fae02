"""Make the tiny cross-encoders of this folder: python tests/check/entailment/make.py (needs the package onnx).

Each says what share of the claim's words stand in the evidence: log odds of entailment are 8 * share - 4. "not"
in one of the two and not in the other takes 8 away. Words outside of the vocabulary count for nothing. They differ
in their form, and some are unfit on purpose; every probability can be worked out by hand.
"""

from __future__ import annotations

from pathlib import Path

import onnx
from onnx import TensorProto, helper
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.normalizers import Lowercase
from tokenizers.pre_tokenizers import Whitespace
from tokenizers.processors import TemplateProcessing

HERE = Path(__file__).parent
PAD, CLS, SEP, NOT = 0, 2, 3, 4
WORDS = (
    "the a ferry to holm was cancelled called off on monday island has people residents live there ice harbour"
    " is full of captain strand said will sail thursday council met and talked roads water for hours town in it"
    " rained last day may fell because mine closed prices after sued firm hospital . , :"
)


def tokenizer(file: Path) -> None:
    names = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "not", *dict.fromkeys(WORDS.split())]
    made = Tokenizer(WordLevel({name: n for n, name in enumerate(names)}, unk_token="[UNK]"))
    made.normalizer = Lowercase()
    made.pre_tokenizer = Whitespace()
    made.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", CLS), ("[SEP]", SEP)],
    )
    made.save(str(file))


def encoder(
    file: Path,
    *,
    shape: tuple[object, object] = ("batch", "length"),
    kind: int = TensorProto.INT64,
    columns: tuple[str, ...] = ("x", "-x", "-x"),
    segments: bool = True,
    softmax: bool = False,
    flat: bool = False,
    first: str = "input_ids",
) -> None:
    """``columns``: what each class gets, x being the log odds. Without ``segments`` it finds them by [SEP]."""
    nodes: list[onnx.NodeProto] = []
    constants: list[onnx.TensorProto] = []

    def constant(name: str, values: list[float], type_: int = TensorProto.FLOAT, scalar: bool = False) -> str:
        constants.append(helper.make_tensor(name, type_, [] if scalar else [len(values)], values))
        return name

    def node(operator: str, *inputs: str, **attributes: object) -> str:
        name = f"{operator}{len(nodes)}"
        nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def number(found: str) -> str:
        return node("Cast", found, to=TensorProto.FLOAT)

    ids = node("Cast", first, to=TensorProto.INT64)
    separator = number(node("Equal", ids, constant("sep", [SEP], TensorProto.INT64)))
    if segments:
        claim = number(node("Cast", "token_type_ids", to=TensorProto.INT64))
    else:
        # 0 before the first [SEP] and on it, 1 after.
        axis = constant("axis", [1], TensorProto.INT64, scalar=True)
        claim = node("Sub", node("CumSum", separator, axis), separator)
    real = number(node("Cast", "attention_mask", to=TensorProto.INT64))
    one = constant("one", [1.0])
    word = number(node("Greater", ids, constant("special", [SEP], TensorProto.INT64)))
    word = node("Mul", word, real)
    mine = node("Mul", word, claim)
    theirs = node("Mul", word, node("Sub", one, claim))
    left = node("Unsqueeze", ids, constant("two", [2], TensorProto.INT64))
    right = node("Unsqueeze", ids, constant("ax1", [1], TensorProto.INT64))
    same = node("Mul", number(node("Equal", left, right)), node("Unsqueeze", theirs, "ax1"))
    found = node("Mul", node("ReduceMax", same, axes=[2], keepdims=0), mine)
    last = constant("last", [1], TensorProto.INT64)
    total = node("Max", node("ReduceSum", mine, last, keepdims=1), one)
    share = node("Div", node("ReduceSum", found, last, keepdims=1), total)
    denial = number(node("Equal", ids, constant("not", [NOT], TensorProto.INT64)))
    counts = [node("ReduceSum", node("Mul", denial, side), last, keepdims=1) for side in (mine, theirs)]
    differs = node("Min", node("Abs", node("Sub", *counts)), one)
    eight = constant("eight", [8.0])
    odds = node("Sub", node("Mul", node("Sub", share, differs), eight), constant("four", [4.0]))
    # Between classes the log odds are the difference, so each gets half; one class alone has them whole.
    half = constant("half", [1.0 if len(columns) == 1 else 0.5])
    up = node("Mul", odds, half)
    down = node("Neg", up)
    # Two classes for "not entailed" share its probability: log 2 less for each.
    if columns.count("-x") == 2:
        down = node("Sub", down, constant("log2", [0.6931472]))
    out = node("Concat", *(up if column == "x" else down for column in columns), axis=1)
    out = node("Softmax", out, axis=1) if softmax else out
    out = node("Unsqueeze", out, "ax1") if flat else out
    nodes[-1].output[0] = "logits"
    names = [first, "attention_mask", *(["token_type_ids"] if segments else [])]
    inputs = [helper.make_tensor_value_info(name, kind, list(shape)) for name in names]
    sizes = [shape[0], 1, len(columns)] if flat else [shape[0], len(columns)]
    output = helper.make_tensor_value_info("logits", TensorProto.FLOAT, sizes)
    graph = helper.make_graph(nodes, "tiny", inputs, [output], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(model.SerializeToString(deterministic=True))


def main() -> None:
    tokenizer(HERE / "tokenizer.json")
    encoder(HERE / "three.onnx", columns=("-x", "x", "-x"))
    encoder(HERE / "fixed.onnx", shape=(1, 32), columns=("x", "-x"), segments=False, kind=TensorProto.INT32)
    encoder(HERE / "one.onnx", columns=("x",))
    encoder(HERE / "shares.onnx", columns=("x", "-x"), softmax=True)
    encoder(HERE / "unfit_input.onnx", first="waveform")
    encoder(HERE / "unfit_output.onnx", flat=True)


if __name__ == "__main__":
    main()
