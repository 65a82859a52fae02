"""The other way round: which sentences, names and figures of a source no statement of the brief uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefing.check.values.names import names
from briefing.check.values.quantities import quantities
from briefing.check.values.words import words
from briefing.models import Citation, Coverage, Document, Sentence, SentenceKind, Statement

_EVIDENCE = (SentenceKind.SENTENCE, SentenceKind.ITEM)


def coverage(document: Document, statements: Sequence[Statement]) -> Coverage:
    """Used and unused sentences of one source; unused ones with figures and names first."""
    cited = {
        name
        for statement in statements
        for citation in statement.citations
        if citation.source == document.source.id
        for name in citation.sentences
    }
    evidence = [s for s in document.sentences if s.kind in _EVIDENCE and s.body_end > s.body_start]
    unused = [s for s in evidence if s.id not in cited]
    text = document.source.text
    used = " ".join(statement.text for statement in statements)
    bodies = [text[s.body_start : s.body_end] for s in evidence]
    unused.sort(key=lambda s: (-_salience(text[s.body_start : s.body_end]), s.start))
    return Coverage(
        source=document.source.id,
        sentences=len(evidence),
        used=len(evidence) - len(unused),
        unused=tuple(_citation(s, text) for s in unused),
        actors=_unused_names(bodies, used),
        figures=_unused_figures(bodies, used),
    )


def _unused_names(bodies: Sequence[str], used: str) -> tuple[str, ...]:
    """Names in a source that stand in no statement of the brief, the most frequent first."""
    known = {part for name in names(used) for part in name.parts}
    entities = {entity.id for name in names(used) for entity in name.known}
    counts: Counter[str] = Counter()
    for body in bodies:
        cut = words(body)
        for name in names(body):
            met = entities & {entity.id for entity in name.known} if name.known else set(name.parts) <= known
            if not met:
                counts[cut.slice(name.first, name.last)] += 1
    return tuple(sorted(counts, key=lambda shown: (-counts[shown], shown)))


def _unused_figures(bodies: Sequence[str], used: str) -> tuple[str, ...]:
    """Figures in a source that stand in no statement of the brief, in the order of the source."""
    known = {(quantity.kind, quantity.value) for quantity in quantities(used)}
    shown: dict[str, None] = {}
    for body in bodies:
        cut = words(body)
        for quantity in quantities(body):
            if (quantity.kind, quantity.value) not in known and not quantity.article and not quantity.vague:
                shown.setdefault(cut.slice(quantity.first, quantity.last + min(1, len(quantity.run))))
    return tuple(shown)


def _salience(text: str) -> int:
    """Figures weigh most, then capitalised words inside the sentence."""
    words = text.split()[1:]
    return 3 * any(map(str.isdigit, text)) + min(5, sum(word[:1].isupper() for word in words))


def _citation(sentence: Sentence, text: str) -> Citation:
    return Citation(
        source=sentence.source,
        start=sentence.body_start,
        end=sentence.body_end,
        exact=text[sentence.body_start : sentence.body_end],
        sentences=(sentence.id,),
    )
