"""Shared passages between sources: a reprint, or a text taken over in large part, is no second witness.

Word shingles (Broder 1997) say which pairs share anything; rapidfuzz aligns those pairs word by word, which
gives the spans. MinHash would only estimate what is counted here, and would give no spans.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import Indel

from briefing.models import Document, SharedPassage, SharedText, Source, Span

SHINGLE = 8
"""Words in a row that two independent texts hardly ever share, quotations apart."""
ONE_WITNESS = 0.5
"""Share of the shorter text's words in shared passages from which the two count as one witness."""
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")


@dataclass(frozen=True)
class _Words:
    """A source as folded words with their spans in its text."""

    source: str
    folded: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    def span(self, first: int, last: int) -> Span:
        return Span(source=self.source, start=self.spans[first][0], end=self.spans[last - 1][1])


def shared_texts(documents: Sequence[Document]) -> tuple[SharedText, ...]:
    """Every pair of sources that shares a passage of at least ``SHINGLE`` words, in the sources' order."""
    cut = [_words(document) for document in documents]
    found = (_compare(cut[a], cut[b]) for a, b in _candidates(cut))
    return tuple(shared for shared in found if shared)


def _words(document: Document) -> _Words:
    """The words of all units but page furniture, which the pages of one publisher share anyway."""
    matches = [
        (match[0].casefold().replace("’", "'"), (match.start(), match.end()))
        for sentence in document.sentences
        if sentence.kind.value != "furniture"
        for match in _WORD.finditer(document.source.text, sentence.start, sentence.end)
    ]
    return _Words(document.source.id, tuple(word for word, _ in matches), tuple(span for _, span in matches))


def _candidates(cut: Sequence[_Words]) -> list[tuple[int, int]]:
    """Pairs with a shingle in common."""
    holders: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for at, item in enumerate(cut):
        for first in range(len(item.folded) - SHINGLE + 1):
            holders[item.folded[first : first + SHINGLE]].add(at)
    return sorted({pair for group in holders.values() for pair in combinations(sorted(group), 2)})


def _compare(one: _Words, other: _Words) -> SharedText | None:
    blocks = [
        (code.src_start, code.src_end, code.dest_start, code.dest_end)
        for code in Indel.opcodes(one.folded, other.folded)
        if code.tag == "equal" and code.src_end - code.src_start >= SHINGLE
    ]
    if not blocks:
        return None
    share = sum(end - start for start, end, _, _ in blocks) / min(len(one.folded), len(other.folded))
    return SharedText(
        sources=(one.source, other.source),
        share=round(share, 3),
        one_witness=share >= ONE_WITNESS,
        passages=tuple(SharedPassage(first=one.span(a, b), second=other.span(c, d)) for a, b, c, d in blocks),
    )


def with_families(documents: Sequence[Document], shared: Sequence[SharedText]) -> tuple[Document, ...]:
    """The documents, each with the family it belongs to: the spec's, joined with those of its reprints."""
    leader = {document.source.id: document.source.id for document in documents}

    def head(name: str) -> str:
        while leader[name] != name:
            name = leader[name]
        return name

    given: dict[str, str] = {}
    for document in documents:
        family = document.source.family
        if family:
            leader[head(document.source.id)] = head(given.setdefault(family, document.source.id))
    for pair in shared:
        if pair.one_witness:
            leader[head(pair.sources[1])] = head(pair.sources[0])
    members: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        members[head(document.source.id)].append(document)
    names = {top: _family(group) for top, group in members.items()}
    return tuple(_with_family(document, names[head(document.source.id)]) for document in documents)


def _family(group: Sequence[Document]) -> str | None:
    """The family's name: one that the spec gives, else the first source; none for a lone source."""
    given = next((document.source.family for document in group if document.source.family), None)
    return given or (group[0].source.id if len(group) > 1 else None)


def _with_family(document: Document, family: str | None) -> Document:
    if document.source.family == family:
        return document
    return document.model_copy(update={"source": document.source.model_copy(update={"family": family})})


def reprints(shared: Sequence[SharedText], sources: Sequence[Source]) -> Iterator[str]:
    """One sentence for each group of sources that are one text, however many pairs the group has."""
    number = {source.id: at for at, source in enumerate(sources, 1)}
    groups: list[set[str]] = []
    least: list[float] = []
    for pair in (pair for pair in shared if pair.one_witness):
        touched = [at for at, group in enumerate(groups) if group & set(pair.sources)]
        joined = set(pair.sources).union(*(groups[at] for at in touched))
        share = min([pair.share, *(least[at] for at in touched)])
        for at in reversed(touched):
            del groups[at], least[at]
        groups.append(joined)
        least.append(share)
    for group, share in sorted(zip(groups, least, strict=True), key=lambda g: min(number[n] for n in g[0])):
        numbers = sorted(number[name] for name in group)
        amount = f"{share:.0%}" if len(numbers) == 2 or share == 1 else f"at least {share:.0%}"
        yield (f"Sources {_listed(numbers)} share {amount} of the shorter text: they count as one witness.")


def _listed(numbers: Sequence[int]) -> str:
    """In words: 1 and 2; 1, 2 and 5; runs of three or more as 1 to 50."""
    runs: list[list[int]] = []
    for n in numbers:
        if runs and n == runs[-1][-1] + 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    parts = [word for run in runs for word in ([f"{run[0]} to {run[-1]}"] if len(run) > 2 else map(str, run))]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
