"""The head finder's packed tables against the plain sum of named features that it is trained with."""

import random

import pytest

from bench.arcs import LEFT, RIGHT, SHIFT, allowed, context, features, move, pack, packed, start, total
from briefing.check.language import heads as parser
from briefing.check.language.heads import Model, heads

TAGS = ("NN", "VBD", "DT", "IN", "JJ", ",")
WORDS = ("the", "Storm", "hit", "of", "port", "old")


def plainly(words, tags, weights, sure):
    """Heads by looking up every feature under its name."""
    state, stack, i = start(words, tags), [], 0
    while stack or i + 1 < state.size:
        options = allowed(i, state.size, len(stack))
        action = options[0]
        if len(options) > 1:
            scores = total(features(state, stack, i), weights)
            known = sure.get(context(state, stack, i))
            action = known if known in options else max(options, key=scores.__getitem__)
        i = move(state, stack, i, action)
    return [head if head < len(words) else -1 for head in state.heads[: len(words)]]


def all_features(sentences, rng):
    """Weights for most features, and sure actions for some contexts, met in random parses."""
    weights, sure = {}, {}
    for words, tags in sentences * 4:
        state, stack, i = start(words, tags), [], 0
        while stack or i + 1 < state.size:
            options = allowed(i, state.size, len(stack))
            if len(options) > 1:
                for name in features(state, stack, i):
                    if rng.random() < 0.8:
                        weights.setdefault(name, [rng.randint(-60, 60) for _ in range(3)])
                if rng.random() < 0.05:
                    sure[context(state, stack, i)] = rng.choice((SHIFT, RIGHT, LEFT))
            i = move(state, stack, i, rng.choice(options))
    return weights, sure


def test_packed_tables_give_the_heads_that_the_named_features_give(monkeypatch):
    rng = random.Random(11)
    sentences = [
        ([rng.choice(WORDS) for _ in range(size)], [rng.choice(TAGS) for _ in range(size)])
        for size in (1, 2, 3, 5, 8, 13, 21, 34)
        for _ in range(4)
    ]
    weights, sure = all_features(sentences, rng)
    model = Model(pack(weights, sure))
    monkeypatch.setattr(parser, "model", lambda: model)
    for words, tags in sentences:
        assert heads(words, tags) == plainly(words, tags, weights, sure)


def test_weights_that_could_spill_into_the_next_field_are_refused():
    with pytest.raises(ValueError, match="do not fit"):
        packed([300, 0, 0])
