"""Put the suite together: every generator over every base, sifted, capped and numbered."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from bench.mutate import (
    alter_events,
    alter_names,
    alter_polarity,
    alter_quotes,
    alter_relation,
    alter_status,
    alter_values,
    faithful_formats,
    faithful_words,
)
from bench.mutate.model import SUPPORTED, UNSUPPORTED, Base, Edit, Mutant, Variant
from bench.mutate.sources import read_sources, sentences
from bench.mutate.text import capital, mend_articles, tidy
from bench.mutate.world import World, survey

ALTERED = (
    "quotation", "cited passage", "number", "unit", "currency", "date", "name", "negation", "role", "speaker",
    "modality", "scope", "comparison", "condition", "relation", "merged", "invented", "thing",
)  # fmt: skip


# Rules that apply to every sentence make one mutant of each, lest they drown the rest.
_FEW = {"invented": 1, "evidence": 1, "quotation format": 1, "name": 1}


def build(folder: Path, claims: Iterable[Base], seed: int = 0, cap: int = 2) -> list[Mutant]:
    """The suite of one folder of sources. Same folder, claims, seed and cap: same suite, in the same order.

    ``cap`` limits what the rules (not the hand-made edits) make of one base for one kind.
    """
    texts = read_sources(folder)
    world = survey(list(texts.values()))
    split = {name: sentences(text) for name, text in texts.items()}
    bases = [*_verbatim(split), *claims]
    mutants: dict[tuple[str, tuple[str, ...], str], Mutant] = {}
    true_claims = {tidy(b.claim) for b in bases}
    for base in bases:
        for kind, variant, hand in _variants(base, world, texts, split, seed, cap):
            mutant = _mutant(base, kind, variant, hand)
            if mutant.label == UNSUPPORTED and tidy(mutant.claim) in true_claims:
                continue
            mutants.setdefault((mutant.claim, mutant.quote, mutant.source), mutant)
    return list(mutants.values())


def _verbatim(split: dict[str, list[str]]) -> Iterator[Base]:
    for name, lines in split.items():
        for number, sentence in enumerate(lines):
            yield Base(f"{name[:3]}-{number:02d}", name, (sentence,), sentence, verbatim=True)


def _variants(
    base: Base, world: World, texts: dict[str, str], split: dict[str, list[str]], seed: int, cap: int
) -> Iterator[tuple[str, Variant, bool]]:
    yield (
        ("verbatim" if base.verbatim else "paraphrase"),
        Variant(base.claim, "as it is", label=SUPPORTED),
        not base.verbatim,
    )
    for label, edits in ((UNSUPPORTED, base.altered), (SUPPORTED, base.faithful)):
        for kind, items in edits.items():
            for item in items:
                yield kind, _by_hand(base, item, label), True
    random = Random(f"{seed}:{base.id}")
    counts: dict[str, int] = defaultdict(int)
    for kind, variant in _by_rule(base, world, texts, split, random):
        if counts[kind] < min(cap, _FEW.get(kind, cap)) and variant.claim:
            counts[kind] += 1
            yield kind, variant, False


def _by_hand(base: Base, item: Edit, label: str) -> Variant:
    if isinstance(item, str):
        return Variant(item, "rewritten by hand", label=label)
    old, new = item
    if base.claim.count(old) != 1:
        raise ValueError(f"{base.id}: {old!r} must occur exactly once in the claim")
    return Variant(mend_articles(tidy(capital(base.claim.replace(old, new)))), f"{old} -> {new}", label=label)


def _by_rule(
    base: Base, world: World, texts: dict[str, str], split: dict[str, list[str]], random: Random
) -> Iterator[tuple[str, Variant]]:
    around, following = _neighbours(base, split[base.source])
    altered: dict[str, Iterator[Variant]] = {
        "quotation": alter_quotes.quotation(base, random),
        "evidence": alter_quotes.evidence(base, random, texts[base.source]),
        "number": alter_values.number(base),
        "unit": alter_values.unit(base),
        "currency": alter_values.currency(base),
        "date": alter_values.date(base),
        "name": alter_names.name(base, world, random),
        "speaker": alter_names.speaker(base, world, random),
        "role": alter_names.role(base, world),
        "negation": alter_polarity.negation(base),
        "modality": alter_status.modality(base),
        "scope": alter_status.scope(base),
        "comparison": alter_relation.comparison(base),
        "relation": alter_relation.relation(base),
        "cause": alter_events.caused(base, following),
        "condition": alter_relation.condition(base),
        "merged": alter_events.merged(base, around),
        "invented": alter_events.invented(base, random),
    }
    for kind, variants in altered.items():
        for v in variants:
            yield kind, Variant(v.claim, v.edit, v.quote, v.label or UNSUPPORTED)
    kept: dict[str, Iterator[Variant]] = {
        "number format": faithful_formats.number_format(base),
        "date format": faithful_formats.date_format(base),
        "abbreviation": faithful_words.abbreviation(base),
        "contraction": faithful_words.contraction(base),
        "synonym": faithful_words.synonym(base),
        "spelling": faithful_words.spelling(base),
        "adjunct dropped": faithful_words.adjunct(base),
        "reorder": faithful_words.reorder(base),
        "reported speech": faithful_words.reported(base),
        "quotation format": faithful_formats.quotation_format(base),
    }
    for kind, variants in kept.items():
        for v in variants:
            yield kind, Variant(v.claim, v.edit, v.quote, SUPPORTED)


def _neighbours(base: Base, lines: list[str]) -> tuple[list[str], str | None]:
    """Sentences within three of the cited one, nearest first, and the one that follows it."""
    if base.quote[-1] not in lines:
        return [], None
    at = lines.index(base.quote[-1])
    near = sorted((i for i in range(len(lines)) if 0 < abs(i - at) <= 3), key=lambda i: (abs(i - at), i))
    around = [lines[i] for i in near if lines[i] not in base.quote]
    return around, lines[at + 1] if at + 1 < len(lines) else None


def _mutant(base: Base, kind: str, variant: Variant, hand: bool) -> Mutant:
    kind = {"evidence": "cited passage", "cause": "relation"}.get(kind, kind)
    quote = variant.quote or base.quote
    key = "\n".join((base.source, *quote, variant.claim))
    number = hashlib.sha256(key.encode()).hexdigest()[:8]
    label = variant.label or UNSUPPORTED
    return Mutant(
        f"{base.id}-{number}", kind, base.source, quote, variant.claim, label, base.claim, variant.edit, hand
    )
