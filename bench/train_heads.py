"""Fit the head finder of ``briefing/check/language`` on sentences that a larger parser has parsed.

    python bench/train_heads.py SENTENCES.pkl

Same file as bench/train_tagger.py, which must have run before: words are tagged by our own tagger, so
that the weights learn to live with its mistakes. Prints the share of right heads on a tenth that is held out.
"""

from __future__ import annotations

import gzip
import io
import json
import pickle
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path

from bench.arcs import LEFT, RIGHT, SHIFT, allowed, context, features, move, pack, start, total
from briefing.check.language import heads as parser
from briefing.check.language.tagger import tag

OUT = Path(__file__).parent.parent / "briefing" / "check" / "language" / "data" / "heads.json.gz"
LEAST = 4  # a feature that changed fewer times than this learned nothing that carries over
DROPPED = {"(", ")", ".", "''", "``"}
Tree = tuple[list[str], list[str], list[int]]


def prepare(tokens: list[tuple[str, str, int, str, str]]) -> Tree | None:
    """Join hyphenated words, drop marks that the parser never sees, renumber heads (root: number of
    words)."""
    groups: list[list[int]] = []
    glue = False
    for i, (word, _, _, _, _) in enumerate(tokens):
        hyphen = word == "-" and 0 < i < len(tokens) - 1 and not tokens[i][4] and not tokens[i - 1][4]
        if groups and (hyphen or glue):
            groups[-1].append(i)
        else:
            groups.append([i])
        glue = hyphen
    words = ["".join(tokens[i][0] for i in group) for group in groups]
    tags = tag(words)
    place = {i: g for g, group in enumerate(groups) for i in group}
    kept = [g for g in range(len(groups)) if tags[g] not in DROPPED]
    new = {g: n for n, g in enumerate(kept)}
    out = []
    for g in kept:
        head = g
        for i in groups[g]:
            target = place.get(tokens[i][2], -1)
            if target != g or tokens[i][2] == i:
                head = -1 if tokens[i][2] == i else target
        if head == g or (head >= 0 and head not in new):
            return None
        out.append(len(kept) if head < 0 else new[head])
    if not 2 <= len(kept) <= 60:
        return None
    return [words[g] for g in kept], [tags[g] for g in kept], out


def zero_cost(i: int, size: int, stack: list[int], gold: list[int]) -> list[int]:
    """Actions after which no gold arc is lost that was still reachable (dynamic oracle for arc-hybrid)."""
    options = allowed(i, size, len(stack))
    if not stack or (SHIFT in options and gold[i] == stack[-1]):
        return [SHIFT]
    s0 = stack[-1]
    if gold[s0] == i:
        return [LEFT]
    costly = {a for a in (SHIFT, RIGHT, LEFT) if a not in options}
    if len(stack) > 1 and gold[s0] == stack[-2]:
        costly.add(LEFT)
    if i < size - 1 and any(gold[i] == w or gold[w] == i for w in stack):
        costly.add(SHIFT)
    if gold[s0] > i or any(gold[w] == s0 for w in range(i + 1, size - 1)):
        costly |= {LEFT, RIGHT}
    return [a for a in (SHIFT, RIGHT, LEFT) if a not in costly] or list(options)


def train(trees: list[Tree], rounds: int) -> dict[str, list[float]]:
    weights: dict[str, list[float]] = {}
    totals: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    stamps: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    changes: Counter[str] = Counter()
    rng = random.Random(5)
    step = 0
    for _ in range(rounds):
        rng.shuffle(trees)
        for words, tags, gold in trees:
            state, stack, i = start(words, tags), [], 0
            while stack or i + 1 < state.size:
                options = allowed(i, state.size, len(stack))
                if len(options) == 1:
                    i = move(state, stack, i, options[0])
                    continue
                step += 1
                active = features(state, stack, i)
                rows = [weights[f] for f in active if f in weights]
                scores = [sum(r[a] for r in rows) for a in range(3)]
                guess = max(options, key=scores.__getitem__)
                right = zero_cost(i, state.size, stack, gold)
                best = max(right, key=scores.__getitem__)
                if guess not in right:
                    changes.update(active)
                    for f in active:
                        row = weights.setdefault(f, [0.0, 0.0, 0.0])
                        for a, by in ((best, 1.0), (guess, -1.0)):
                            totals[f][a] += (step - stamps[f][a]) * row[a]
                            stamps[f][a] = step
                            row[a] += by
                i = move(state, stack, i, guess if rng.random() < 0.9 else best)
        print("round", file=sys.stderr)
    return {
        f: [(totals[f][a] + (step - stamps[f][a]) * row[a]) / step for a in range(3)]
        for f, row in weights.items()
        if changes[f] >= LEAST
    }


def score(trees: list[Tree]) -> float:
    right = total = 0
    for words, tags, gold in trees:
        for word_tag, guess, head in zip(tags, parser.heads(words, tags), gold, strict=True):
            if word_tag not in {",", ":"}:
                right += (guess if guess >= 0 else len(words)) == head
                total += 1
    return right / total


def main() -> None:
    with Path(sys.argv[1]).open("rb") as file:
        trees = [t for t in map(prepare, pickle.load(file)) if t]
    random.Random(3).shuffle(trees)
    cut = len(trees) // 10
    held, rest = trees[:cut], trees[cut:]
    common = Counter(w.lower() for words, _, _ in rest for w in words)
    rare = {w for w, n in common.items() if n < 3}
    print(len(rest), "sentences,", len(rare), "rare words")
    weights = train(rest, int(sys.argv[2]) if len(sys.argv) > 2 else 5)
    small = {
        f: [round(4 * x) for x in row] for f, row in sorted(weights.items()) if max(map(abs, row)) >= 1.2
    }
    use(parser.Model(pack(small, {})))
    print("right heads on held-out sentences", score(held), "features", len(small), "of", len(weights))
    sure = certain(rest[:20_000], small)
    data = pack(small, sure)
    use(parser.Model(data))
    print("with", len(sure), "contexts decided by tags alone", score(held))
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=9, mtime=0) as file:
        file.write(json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode())
    OUT.write_bytes(buffer.getvalue())
    print(OUT.name, len(buffer.getvalue()))


def use(model: parser.Model) -> None:
    parser.model = lambda: model  # type: ignore[assignment]


def certain(trees: list[Tree], weights: dict[str, list[int]]) -> dict[str, int]:
    """Contexts of tags in which the model took one action at least 99 times in 100, of at least 25."""
    seen: dict[str, Counter[int]] = defaultdict(Counter)
    for words, tags, _ in trees:
        state, i = start(words, tags), 0
        stack: list[int] = []
        while stack or i + 1 < state.size:
            options = allowed(i, state.size, len(stack))
            action = options[0]
            if len(options) > 1:
                scores = total(features(state, stack, i), weights)
                action = max(options, key=scores.__getitem__)
                seen[context(state, stack, i)][action] += 1
            i = move(state, stack, i, action)
    out = {}
    for name, actions in sorted(seen.items()):
        action, count = actions.most_common(1)[0]
        if count >= 25 and count >= 0.99 * sum(actions.values()):
            out[name] = action
    return out


if __name__ == "__main__":
    main()
