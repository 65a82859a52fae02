"""Fit the tagger of ``briefing/check/language`` on sentences that a larger tagger has tagged.

    python bench/train_tagger.py SENTENCES.pkl

The file holds lists of (word, Penn tag, head offset, dependency, space after); the model card says how it
was made. Prints accuracy on a tenth that is held out. Deterministic: seeded shuffle, fixed number of rounds.
"""

from __future__ import annotations

import gzip
import io
import json
import pickle
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefing.check.language.tagger import Row, Rows, candidates

OUT = Path(__file__).parent.parent / "briefing" / "check" / "language" / "data" / "tagger.json.gz"
KEEP = re.compile(
    r"(NNP?S?|VB[DGNPZ]?|MD|JJ[RS]?|RB[RS]?|RP|IN|DT|PDT|PRP\$?|TO|CC|CD|W\w+\$?|EX|POS|\.|,|:|\(|\)|\$|''|``)\Z"
)
MERGED = {"NNPS": "NNP", "RBR": "RB", "RBS": "RB", "FW": "NN", "UH": "RB", "AFX": "JJ", "HYPH": ":",
"LS": "CD",
          "SYM": ":", "NFP": ":", "ADD": "NN", "XX": "NN", "-LRB-": "(", "-RRB-": ")"}  # fmt: skip
Sentence = list[tuple[str, str]]
NAMES: frozenset[str] = frozenset()


def prepare(tokens: list[tuple[str, str, int, str, str]]) -> Sentence:
    """Join what stands between hyphens, as our tokens do, and merge rare tags."""
    out: Sentence = []
    glue = False
    for i, (word, tag, _, _, space) in enumerate(tokens):
        hyphen = word == "-" and 0 < i < len(tokens) - 1 and not space and not tokens[i - 1][4]
        tag = MERGED.get(tag, tag)
        if out and (hyphen or glue):
            joined = "JJ" if tag[:2] in ("VB", "JJ", "RB", "IN", ":") else tag
            out[-1] = (out[-1][0] + word, joined)
        else:
            out.append((word, tag))
        glue = hyphen
    return out


def known_tags(sentences: list[Sentence]) -> dict[str, tuple[str, ...]]:
    """Tags of frequent forms, most frequent first; below 1.5 % counts as the teacher's noise."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for i, (word, tag) in enumerate(sentence):
            if word == word.lower() or (i == 0 and tag != "NNP"):
                seen[word.lower()][tag] += 1
    out = {}
    for form, tags in seen.items():
        total = sum(tags.values())
        if total >= 8:
            out[form] = tuple(t for t, n in tags.most_common() if n / total >= 0.015)
    return out


def names(sentences: list[Sentence]) -> frozenset[str]:
    """Forms that stand with a capital inside sentences far more often than without."""
    upper, lower = Counter[str](), Counter[str]()
    for sentence in sentences:
        for i, (word, tag) in enumerate(sentence):
            if i and word[0].isupper() and tag == "NNP" and not word.isupper():
                upper[word.lower()] += 1
            elif word == word.lower():
                lower[word] += 1
    return frozenset(w for w, n in upper.items() if n >= 4 and n > 5 * lower[w])


def train(
    sentences: list[Sentence], known: dict[str, tuple[str, ...]], rounds: int
) -> dict[str, dict[str, float]]:
    weights: dict[str, dict[str, float]] = {}
    totals: dict[tuple[str, str], float] = defaultdict(float)
    stamps: dict[tuple[str, str], int] = defaultdict(int)
    step = 0
    rng = random.Random(7)
    for _ in range(rounds):
        rng.shuffle(sentences)
        for sentence in sentences:
            words = [w for w, _ in sentence]
            allowed = [candidates(w, not i, known, NAMES) for i, w in enumerate(words)]
            one, two = "<", "<"
            for i, (_, gold) in enumerate(sentence):
                guess = allowed[i][0]
                if len(allowed[i]) > 1:
                    step += 1
                    active = features(words, i, one, two, allowed)
                    guess = choose(active, allowed[i], weights)
                    if guess != gold and gold in allowed[i]:
                        for feature in active:
                            row = weights.setdefault(feature, {})
                            for tag, by in ((gold, 1.0), (guess, -1.0)):
                                key = (feature, tag)
                                totals[key] += (step - stamps[key]) * row.get(tag, 0.0)
                                stamps[key] = step
                                row[tag] = row.get(tag, 0.0) + by
                one, two = guess, one
    return {
        feature: {
            tag: (totals[feature, tag] + (step - stamps[feature, tag]) * w) / step for tag, w in row.items()
        }
        for feature, row in weights.items()
    }


def prune(weights: dict[str, dict[str, float]], least: float) -> dict[str, dict[str, float]]:
    small = {f: {t: round(w, 1) for t, w in row.items() if abs(w) >= least} for f, row in weights.items()}
    return {f: row for f, row in sorted(small.items()) if row}


def accuracy(
    sentences: list[Sentence], known: dict[str, tuple[str, ...]], weights: dict[str, dict[str, float]]
) -> float:
    right = total = 0
    for sentence in sentences:
        words = [w for w, _ in sentence]
        allowed = [candidates(w, not i, known, NAMES) for i, w in enumerate(words)]
        one, two = "<", "<"
        for i, (_, gold) in enumerate(sentence):
            options = allowed[i]
            guess = (
                options[0]
                if len(options) == 1
                else choose(features(words, i, one, two, allowed), options, weights)
            )
            right += guess == gold
            total += 1
            one, two = guess, one
    return right / total


def features(words: Sequence[str], i: int, one: str, two: str, after: Sequence[tuple[str, ...]]) -> list[str]:
    """Names of the active features of word ``i``; ``one`` and ``two`` are the tags to its left."""
    word = words[i].lower()
    left = words[i - 1].lower() if i else "<"
    last = i + 1 == len(words)
    right = ">" if last else words[i + 1].lower()
    coming = ">" if last else " ".join(after[i + 1][:3])
    return [
        "w " + word, "p " + one, "q " + two + " " + one, "l " + left, "r " + right, "n " + coming,
        "s " + word[-3:], "c " + one + " " + word, "x " + one + "|" + coming,
        "k" + ("X" if words[i][0].isupper() else "x") + ("0" if not i else "1"),
    ]  # fmt: skip


def choose(active: list[str], allowed: tuple[str, ...], weights: dict[str, Row]) -> str:
    """The best-scoring allowed tag; ties go to the first."""
    rows = [weights[f] for f in active if f in weights]
    return max(allowed, key=lambda tag: sum(row.get(tag, 0.0) for row in rows))


def pack(weights: dict[str, Row]) -> dict[str, Any]:
    """Features by name to the tables of ``tagger.Rows``."""
    data: dict[str, Any] = {name: {} for name in Rows._fields}
    places = dict(zip("wpqlrnscxk", Rows._fields, strict=True))
    for name, row in weights.items():
        kind, cells = name[0], [name[1:].lstrip(" ")]
        if kind in "qcx":
            cells = name[2:].split("|" if kind == "x" else " ", 1)
        table = data[places[kind]]
        for cell in cells[:-1]:
            table = table.setdefault(cell, {})
        table[cells[-1]] = row
    return data


def main() -> None:
    with Path(sys.argv[1]).open("rb") as file:
        sentences = [prepare(s) for s in pickle.load(file)]
    sentences = [s for s in sentences if s and all(KEEP.match(t) for _, t in s)]
    random.Random(3).shuffle(sentences)
    cut = len(sentences) // 10
    held, rest = sentences[:cut], sentences[cut:]
    global NAMES
    known, NAMES = known_tags(rest), names(rest)
    print(len(rest), "sentences,", len(known), "known forms; before training", accuracy(held, known, {}))
    weights = prune(train(rest, known, 4), 0.35)
    print("accuracy on held-out sentences", accuracy(held, known, weights), "features", len(weights))
    data = {
        "tags": {f: " ".join(t) for f, t in sorted(known.items())},
        "weights": pack(weights),
        "names": sorted(NAMES),
    }
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=9, mtime=0) as file:
        file.write(json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode())
    OUT.write_bytes(buffer.getvalue())
    print(OUT.name, len(buffer.getvalue()))


if __name__ == "__main__":
    main()
