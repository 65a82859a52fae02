"""Fine-tune an entailment model on the written pairs, for ``brief check --entailment``.

    python -m bench.train_entailment CHECKPOINT OUT --train PAIRS... [--test PAIRS...] [--epochs 3]
        [--bfloat16] [--int8]

CHECKPOINT is a folder with a sequence-pair classifier in Hugging Face form (config.json, model.safetensors,
tokenizer.json), best one that was trained for natural language inference already. PAIRS are files and
folders as ``bench.pairs`` reads them. OUT gets model.onnx, tokenizer.json and config.json; nothing is
downloaded. Each step sees a dozen pairs of about one length: cross-entropy on both claims of each, plus a
margin between the two, which is what a minimal pair is for. The word embeddings stay as they are.
``--bfloat16`` is for processors that have instructions for it (twice as fast on those). Needs torch,
transformers, tokenizers and onnx, and onnxruntime for ``--int8``; to use the result, only the extra
``entailment``.

Half an hour to an hour on two cores for 22 million parameters. Then fit the weights at which the checks and
this model are taken together: ``python -m bench.entailment OUT --fit … --write OUT/briefing.json``.
"""

from __future__ import annotations

import argparse
import random
import shutil
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch.nn import functional
from transformers import AutoModelForSequenceClassification

from bench.pairs import load
from bench.written import claims

TOKENS, WINDOW, RATE, WARM = 2000, 200, 4e-5, 0.1
SORTED = 1024
"""Pairs of which batches of about one length are made: padding costs as much as words."""
Text = tuple[str, str]
Pair = tuple[Text, Text]


def pairs(path: Path) -> list[Pair]:
    """(evidence, claim) of the true and of the false claim of each pair."""
    found: dict[tuple[str, str], dict[bool, Text]] = {}
    for row in claims(path) if path.is_dir() else load(path):
        quote = row["quote"] if isinstance(row["quote"], str) else " ".join(row["quote"])
        found.setdefault((row["source"], row["pair"]), {})[row["label"] == "supported"] = (
            quote,
            row["claim"],
        )
    return [(both[True], both[False]) for both in found.values()]


class Classifier(torch.nn.Module):
    """The checkpoint; its output is the log odds of entailment against all other classes."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.inner = AutoModelForSequenceClassification.from_pretrained(folder, local_files_only=True).float()
        names = {int(k): str(v).lower() for k, v in self.inner.config.id2label.items()}
        self.entails = next(k for k, v in names.items() if v.startswith("entail"))
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.inner.get_input_embeddings().weight.requires_grad_(False)

    def length(self, text: Text) -> int:
        return min(WINDOW, len(self.tokenizer.encode(*text).ids))

    def encode(self, texts: list[Text]) -> dict[str, torch.Tensor]:
        ids = [self.tokenizer.encode(*text).ids[:WINDOW] for text in texts]
        longest = max(map(len, ids))
        filled = torch.tensor([one + [0] * (longest - len(one)) for one in ids])
        mask = torch.tensor([[1] * len(one) + [0] * (longest - len(one)) for one in ids])
        return {"input_ids": filled, "attention_mask": mask}

    def forward(self, texts: list[Text]) -> torch.Tensor:
        logits = self.inner(**self.encode(texts)).logits
        others = [k for k in range(logits.shape[1]) if k != self.entails]
        return logits[:, self.entails] - torch.logsumexp(logits[:, others], 1)


def loss(odds: torch.Tensor) -> torch.Tensor:
    """Of alternating true and false claims: cross-entropy, and the margin within each pair."""
    true, false = odds.view(-1, 2).unbind(1)
    entropy = (functional.softplus(-true) + functional.softplus(false)).mean() / 2
    return entropy + functional.softplus(false - true).mean()


def batches(model: Classifier, material: list[Pair]) -> list[list[Pair]]:
    """Pairs of about one length together, at most ``TOKENS`` to a batch with its padding, in random order."""
    random.shuffle(material)
    found: list[list[Pair]] = []
    for at in range(0, len(material), SORTED):
        sized = [(max(map(model.length, pair)), pair) for pair in material[at : at + SORTED]]
        sized.sort(key=lambda one: one[0])
        batch: list[Pair] = []
        for size, pair in sized:
            if batch and 2 * (len(batch) + 1) * size > TOKENS:
                found.append(batch)
                batch = []
            batch.append(pair)
        found.append(batch)
    random.shuffle(found)
    return found


def train(model: Classifier, material: list[Pair], epochs: int, half: bool = False) -> None:
    """AdamW, linear warm-up and decline; prints the mean loss of every forty steps.

    :param half: multiply in bfloat16; the weights stay whole
    """
    wanted = [weight for weight in model.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(wanted, lr=RATE, weight_decay=0.01)
    passes = [batches(model, material) for _ in range(epochs)]
    total = max(1, sum(map(len, passes)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, step / (WARM * total)) * max(0.0, 1 - step / total)
    )
    losses: list[float] = []
    model.train()
    for batch in (batch for one in passes for batch in one):
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            odds = model([text for pair in batch for text in pair])
        value = loss(odds.float())
        optimiser.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(wanted, 1.0)
        optimiser.step()
        schedule.step()
        losses.append(value.item())
        if len(losses) % 40 == 0:
            print(f"step {len(losses)} of {total}: loss {sum(losses[-40:]) / 40:.3f}", flush=True)


def report(model: Classifier, path: Path) -> None:
    """ROC-AUC, and balanced accuracy at even odds."""
    model.eval()
    material = pairs(path)
    with torch.inference_mode():
        odds = torch.cat(
            [
                model([text for pair in material[at : at + 16] for text in pair])
                for at in range(0, len(material), 16)
            ]
        )
    true, false = odds.view(-1, 2).unbind(1)
    area = (true[:, None] > false[None]).float().mean()
    even = ((true > 0).float().mean() + (false <= 0).float().mean()) / 2
    print(f"{path}: ROC-AUC {area:.3f}, balanced accuracy at even odds {even:.3f}", flush=True)


class Logits(torch.nn.Module):
    """What is exported: token ids and mask to the logits of the classes."""

    def __init__(self, inner: Any) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = self.inner(input_ids=input_ids, attention_mask=attention_mask).logits
        return logits


def export(model: Classifier, checkpoint: Path, out: Path, int8: bool) -> None:
    """Batch and length stay free; ``int8`` quantises the weights, and the whole model stays beside it."""
    out.mkdir(parents=True, exist_ok=True)
    model.eval()
    model.inner.save_pretrained(out / "checkpoint")
    sample = model.encode([("It rained all day in the north.", "It rained."), ("Snow fell.", "It snowed.")])
    free = {0: "batch", 1: "length"}
    target = out / "model.onnx"
    torch.onnx.export(
        Logits(model.inner),
        (sample["input_ids"], sample["attention_mask"]),
        str(target),
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_axes={"input_ids": free, "attention_mask": free, "logits": {0: "batch"}},
        opset_version=17,
        dynamo=False,
    )
    if int8:
        from onnxruntime.quantization import quantize_dynamic

        whole = out / "whole.onnx"
        target.rename(whole)
        quantize_dynamic(whole, target, per_channel=True, reduce_range=True)
    model.inner.config.save_pretrained(out)
    for folder in (out, out / "checkpoint"):  # so that training can go on from the latter
        shutil.copy(checkpoint / "tokenizer.json", folder / "tokenizer.json")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--train", type=Path, nargs="+", required=True)
    parser.add_argument("--test", type=Path, nargs="*", default=[])
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--bfloat16", action="store_true")
    parser.add_argument("--int8", action="store_true")
    args = parser.parse_args()
    random.seed(0)
    torch.manual_seed(0)
    model = Classifier(args.checkpoint)
    train(model, [pair for path in args.train for pair in pairs(path)], args.epochs, args.bfloat16)
    for path in args.test:
        report(model, path)
    export(model, args.checkpoint, args.out, args.int8)


if __name__ == "__main__":
    main()
