"""Locate 200 quotations in 1 MB of text, beside other ways of doing it, in one run.

    python bench/locate.py            1 MB, every peer that is installed, then 0.1, 1 and 10 MB
    python bench/locate.py --quick    without the peers that need more than a second

Figures are CPU time of this process and cover the whole task: index and all 200 quotations. What counts is
the ratio to rapidfuzz in the same run. Prints Markdown tables; exits 1 when a goal of issue 3 is missed.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from types import ModuleType

from briefing.check.fold import FoldedText
from briefing.check.locate import locate
from briefing.models import MatchStatus

GOAL = 20
KINDS = ("exact", "reformatted", "ellipsis", "typo", "word swapped", "absent")
FAITHFUL = KINDS[:3]
SYLLABLES = [first + rest for first in "klmrtvdpgb" for rest in ("a", "o", "en", "is")]


@dataclass(frozen=True)
class Quotation:
    """Words to locate, how they were made, and where they stand (None when they must not be found)."""

    kind: str
    words: str
    start: int
    end: int


def make_text(size: int, seed: int = 1) -> str:
    """Prose of invented words with typographic marks, figures, wrapped lines and the odd soft hyphen."""
    rng = random.Random(seed)
    lexicon = ["".join(rng.choices(SYLLABLES, k=rng.randint(1, 4))) for _ in range(8_000)]
    lexicon += ["the", "of", "will", "said"] * 500 + ["café", "naïve", "Zürich", "Straße", "ﬁnal"] * 20
    out: list[str] = []
    length = 0
    while length < size:
        words = [rng.choice(lexicon) for _ in range(rng.randint(6, 24))]
        words[0] = words[0].capitalize()
        decorate(words, rng)
        out.append(" ".join(words) + rng.choice([". ", ". ", "? ", ".\n", ".\n\n"]))
        length += len(out[-1])
    return "".join(out)[:size]


def decorate(words: list[str], rng: random.Random) -> None:
    """Put into a sentence what folding has to deal with."""
    at = rng.randrange(1, len(words) - 2)
    word = words[at]
    words[at] = rng.choice(
        [
            f"“{word}”",
            f"{word}’s",
            f"{word}—{words[at + 1]}",
            f"{rng.randint(1, 99)},{rng.randint(100, 999)}",
            f"£{rng.random() * 9:.1f}bn",
            f"{word[:2]}\u00ad{word[2:]}",
            f"{word} –",
            word,
            word,
        ]
    )
    if rng.random() < 0.3:
        words[at] += "\n"


def make_quotations(text: str, count: int, seed: int = 2) -> list[Quotation]:
    """The same number of every kind, 8 to 30 words long."""
    rng = random.Random(seed)
    return [make_quotation(text, KINDS[number % len(KINDS)], rng) for number in range(count)]


def make_quotation(text: str, kind: str, rng: random.Random) -> Quotation:
    start, end = pick_span(text, rng, 16 if kind == "ellipsis" else 8)
    words = text[start:end]
    tokens = words.split(" ")
    middle = len(tokens) // 2
    if kind == "reformatted":
        words = reformat(words, rng)
    elif kind == "ellipsis":
        words = (
            " ".join(tokens[: middle - 2])
            + rng.choice([" … ", " ... ", " [...] ", " (…) "])
            + " ".join(tokens[middle + 2 :])
        )
    elif kind == "typo":
        words = " ".join([*tokens[:middle], "q" + tokens[middle], *tokens[middle + 1 :]])
    elif kind == "word swapped":
        words = " ".join([*tokens[:middle], "zebra", *tokens[middle + 1 :]])
    elif kind == "absent":
        words = " ".join("".join(rng.choices("bcdfghjklm", k=6)) for _ in tokens)
    return Quotation(kind, words, start, end)


def pick_span(text: str, rng: random.Random, least: int) -> tuple[int, int]:
    """A span between two spaces, with letters at both ends."""
    while True:
        start = text.find(" ", rng.randrange(len(text) - 500)) + 1
        end = start
        for _ in range(rng.randint(least, 30)):
            end = text.find(" ", end + 1)
        if end > 0 and text[start].isalpha() and text[end - 1].isalpha() and "\n\n" not in text[start:end]:
            return start, end


def reformat(words: str, rng: random.Random) -> str:
    """The same words, typed by somebody else."""
    table = str.maketrans({"“": '"', "”": '"', "’": "'", "—": "-", "–": "-", "\u00ad": None, "ﬁ": "fi"})
    return rng.choice(
        [words.translate(table), " ".join(words.split()), words.replace(" ", "\n"), words.upper()]
    )


def with_briefing(text: str, quotations: list[Quotation]) -> list[tuple[int, int] | None]:
    index = FoldedText(text)
    return [
        None if (span := locate(q.words, index).span) is None else (span.start, span.end) for q in quotations
    ]


def index_only(text: str, quotations: list[Quotation]) -> list[tuple[int, int] | None]:
    FoldedText(text)
    return [None for _ in quotations]


def with_find(text: str, quotations: list[Quotation]) -> list[tuple[int, int] | None]:
    """The floor: a folded text, no map back, no boundaries, no ellipses."""
    folded = text.casefold()
    return [(at, at) if (at := folded.find(q.words.casefold())) >= 0 else None for q in quotations]


def with_rapidfuzz(
    text: str, quotations: list[Quotation], threshold: float = 0
) -> list[tuple[int, int] | None]:
    """As tools of the field do: the nearest passage, taken when its similarity is at least 80."""
    fuzz = import_module("rapidfuzz.fuzz")
    found = [fuzz.partial_ratio_alignment(q.words, text, score_cutoff=threshold) for q in quotations]
    return [None if a is None or a.score < 80 else (a.dest_start, a.dest_end) for a in found]


def with_rapidfuzz_cutoff(text: str, quotations: list[Quotation]) -> list[tuple[int, int] | None]:
    """The same, told to give up early below 80."""
    return with_rapidfuzz(text, quotations, 80)


def with_pyahocorasick(
    text: str, quotations: list[Quotation], module: ModuleType
) -> list[tuple[int, int] | None]:
    """One scan of the text for all quotations, folded by case only."""
    automaton = module.Automaton()
    found: list[tuple[int, int] | None] = [None] * len(quotations)
    for number, q in enumerate(quotations):
        automaton.add_word(q.words.casefold(), number)
    automaton.make_automaton()
    for end, number in automaton.iter(text.casefold()):
        found[number] = (end + 1 - len(quotations[number].words), end + 1)
    return found


def with_fuzzysearch(
    text: str, quotations: list[Quotation], module: ModuleType
) -> list[tuple[int, int] | None]:
    found = [
        module.find_near_matches(q.words, text, max_l_dist=max(1, len(q.words) // 20)) for q in quotations
    ]
    return [(near[0].start, near[0].end) if near else None for near in found]


def with_edlib(text: str, quotations: list[Quotation], module: ModuleType) -> list[tuple[int, int] | None]:
    """Semi-global alignment with at most 20 % errors (bytes: it knows no more than 256 letters)."""
    data = text.encode()
    results = [
        module.align(q.words.encode(), data, mode="HW", task="locations", k=len(q.words) // 5)
        for q in quotations
    ]
    return [None if r["editDistance"] < 0 else (0, 0) for r in results]


def with_parasail(text: str, quotations: list[Quotation], module: ModuleType) -> list[tuple[int, int] | None]:
    """Smith-Waterman with at least 80 % of the best score (it knows no more than the letters a to z)."""
    matrix = module.matrix_create("abcdefghijklmnopqrstuvwxyz", 2, -1)
    plain = text.lower().encode("ascii", "replace").decode()
    needles = [q.words.lower().encode("ascii", "replace").decode() for q in quotations]
    profiles = [module.profile_create_16(needle, matrix) for needle in needles]
    scores = [module.sw_striped_profile_16(profile, plain, 2, 1).score for profile in profiles]
    least = [1.6 * sum(c.isalpha() for c in needle) for needle in needles]
    return [(0, 0) if score >= limit else None for score, limit in zip(scores, least, strict=True)]


def with_langextract(
    text: str, quotations: list[Quotation], module: ModuleType
) -> list[tuple[int, int] | None]:
    """LangExtract's aligner, all quotations in one call, fuzzy alignment on as it comes."""
    extraction = import_module("langextract.data").Extraction
    groups = [
        [extraction(extraction_class=str(n), extraction_text=q.words)] for n, q in enumerate(quotations)
    ]
    module.WordAligner().align_extractions(groups, text)
    found = [group[0].char_interval for group in groups]
    return [None if at is None else (at.start_pos, at.end_pos) for at in found]


Way = Callable[[str, list[Quotation]], list[tuple[int, int] | None]]


def measure(
    way: Way, text: str, quotations: list[Quotation], runs: int
) -> tuple[float, list[tuple[int, int] | None]]:
    """Least CPU time in seconds of some runs, and the spans."""
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        begin = time.process_time()
        found = way(text, quotations)
        best = min(best, time.process_time() - begin)
    return best, found


def peers(quick: bool) -> dict[str, tuple[Way, int]]:
    """Each way with the number of quotations it is given (the slow ones fewer; their time is scaled up)."""
    ways: dict[str, tuple[Way, int]] = {
        "rapidfuzz partial_ratio_alignment": (with_rapidfuzz, 200),
        "the same with score_cutoff=80": (with_rapidfuzz_cutoff, 200),
    }
    optional = {
        "pyahocorasick": ("ahocorasick", with_pyahocorasick, 200),
        "fuzzysearch": ("fuzzysearch", with_fuzzysearch, 24),
        "edlib": ("edlib", with_edlib, 24),
        "parasail": ("parasail", with_parasail, 24),
        "LangExtract's aligner": ("langextract.resolver", with_langextract, 12),
    }
    for name, (module_name, way, count) in optional.items():
        try:
            module = import_module(module_name)
        except ImportError:
            print(f"{name} is not installed: left out", file=sys.stderr)
            continue
        if count == 200 or not quick:
            ways[name] = (partial(way, module=module), count)
    return ways


def score(quotations: list[Quotation], found: list[tuple[int, int] | None]) -> dict[str, int]:
    """How many of each kind were found at all."""
    return {
        kind: sum(q.kind == kind and f is not None for q, f in zip(quotations, found, strict=True))
        for kind in KINDS
    }


def failures(text: str, quotations: list[Quotation], found: list[tuple[int, int] | None]) -> list[str]:
    """Where our own answer is not the planted one."""
    wrong = []
    for q, span in zip(quotations, found, strict=True):
        expected = (q.start, q.end) if q.kind in FAITHFUL else None
        if span != expected and not (span and expected and text[slice(*span)] == text[slice(*expected)]):
            wrong.append(f"{q.kind}: {span} instead of {expected}: {q.words[:80]!r}")
        if q.kind == "exact" and locate(q.words, FoldedText(text)).status is not MatchStatus.EXACT:
            wrong.append(f"exact: not found as exact: {q.words[:80]!r}")
    return wrong


def compare(quick: bool) -> tuple[float, list[str]]:
    """Print the table of all ways on 1 MB; the ratio to rapidfuzz and our failures."""
    text = make_text(1_000_000)
    quotations = make_quotations(text, 200)
    counts = [sum(q.kind == kind for q in quotations) for kind in KINDS]
    print(
        "| way | CPU ms, 200 quotations in 1 MB | times ours | "
        + " | ".join(f"{k} (of {n})" for k, n in zip(KINDS, counts, strict=True))
        + " |"
    )
    print("|---|---:|---:|" + "---:|" * len(KINDS))
    ours, found = measure(with_briefing, text, quotations, 5)
    row("briefing.check.locate", ours, ours, score(quotations, found).values())
    floor, plain = measure(with_find, text, quotations, 5)
    row("casefold and str.find", floor, ours, score(quotations, plain).values())
    ratio = 0.0
    for name, (way, count) in peers(quick).items():
        seconds, spans = measure(way, text, quotations[:count], 1)
        seconds *= len(quotations) / count
        ratio = seconds / ours if "rapidfuzz" in name else ratio
        part = score(quotations[:count], spans).values() if count == 200 else ["–"] * len(KINDS)
        row(name, seconds, ours, part)
    return ratio, failures(text, quotations, found)


def row(name: str, seconds: float, ours: float, cells: Iterable[object]) -> None:
    print(f"| {name} | {1000 * seconds:,.1f} | {seconds / ours:,.1f} | " + " | ".join(map(str, cells)) + " |")


def growth() -> list[float]:
    """Print the cost at three sizes; milliseconds a MB of the whole task."""
    print("\n| text | index, CPU ms | 200 quotations, CPU ms | CPU ms a MB |\n|---:|---:|---:|---:|")
    costs = []
    for size in (100_000, 1_000_000, 10_000_000):
        text = make_text(size)
        quotations = make_quotations(text, 200)
        index, _ = measure(index_only, text, [], 3)
        whole, _ = measure(with_briefing, text, quotations, 3)
        costs.append(1000 * whole / (size / 1_000_000))
        print(
            f"| {size / 1e6:g} MB | {1000 * index:,.1f} | {1000 * (whole - index):,.1f} | {costs[-1]:,.1f} |"
        )
    return costs


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="leave out the slow peers")
    ratio, wrong = compare(parser.parse_args().quick)
    costs = growth()
    missed = list(wrong)
    if ratio < GOAL:
        missed.append(f"{ratio:.1f} times faster than rapidfuzz, the goal is {GOAL}")
    if costs[2] > 2 * costs[1]:
        missed.append(f"10 MB cost {costs[2]:.1f} ms a MB, 1 MB {costs[1]:.1f}: not linear")
    print(f"\n{ratio:.0f} times faster than rapidfuzz (goal {GOAL}).")
    for line in missed:
        print(f"MISSED: {line}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
