"""Planted spans of the seed articles: found where they stand, and never once a word of them is changed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest

from briefing.check.fold import FoldedText
from briefing.check.locate import locate
from briefing.models import MatchStatus
from tests.helpers import SEEDS

TEXTS = {path.name: path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))}
WORD = re.compile(r"\S+")
Edit = Callable[[list[str], random.Random], list[str]]


def spans(text: str, count: int, rng: random.Random) -> list[tuple[int, int]]:
    """Intervals of 5 to 40 whole words."""
    words = [match.span() for match in WORD.finditer(text)]
    firsts = [rng.randrange(len(words) - 5) for _ in range(count)]
    return [(words[at][0], words[min(len(words), at + rng.randint(5, 40)) - 1][1]) for at in firsts]


def drop(words: list[str], rng: random.Random) -> list[str]:
    at = rng.randrange(1, len(words) - 1)
    return words[:at] + words[at + 1 :]


def double(words: list[str], rng: random.Random) -> list[str]:
    at = rng.randrange(1, len(words) - 1)
    return words[: at + 1] + words[at:]


def insert(words: list[str], rng: random.Random) -> list[str]:
    at = rng.randrange(1, len(words))
    return [*words[:at], rng.choice(["not", "never", "only", "5,000", "Putin"]), *words[at:]]


def swap(words: list[str], rng: random.Random) -> list[str]:
    at = rng.randrange(1, len(words) - 2)
    return [*words[:at], words[at + 1], words[at], *words[at + 2 :]]


def misspell(words: list[str], rng: random.Random) -> list[str]:
    at = rng.choice([at for at, word in enumerate(words) if word[0].isalpha()])
    return [*words[:at], words[at][0] + "q" + words[at][1:], *words[at + 1 :]]


def digit(words: list[str], rng: random.Random) -> list[str]:
    return [re.sub(r"\d", lambda found: str((int(found[0]) + 1) % 10), word) for word in words]


@pytest.mark.parametrize("name", TEXTS)
def test_planted_spans_are_found_exactly_where_they_stand(name: str) -> None:
    text, rng = TEXTS[name], random.Random(name)
    index = FoldedText(text, name)
    for start, end in spans(text, 200, rng):
        match = locate(text[start:end], index, (start, end))
        assert match.status is MatchStatus.EXACT
        assert match.span is not None
        assert (match.span.start, match.span.end) == (start, end)


@pytest.mark.parametrize("edit", [drop, double, insert, swap, misspell, digit])
def test_a_changed_word_is_never_found(edit: Edit) -> None:
    rng = random.Random(edit.__name__)
    tried = 0
    for name, text in TEXTS.items():
        index = FoldedText(text, name)
        for start, end in spans(text, 200, rng):
            words = text[start:end].split()
            changed = edit(words, rng)
            if [word.casefold() for word in changed] == [word.casefold() for word in words]:
                continue
            tried += 1
            assert locate(" ".join(changed), index).status is MatchStatus.MISSING, " ".join(changed)
    assert tried >= 40
