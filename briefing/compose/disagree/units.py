"""What is compared: each sentence of the sources with the passage that it needs to be understood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from briefing.check.values.names import names
from briefing.check.values.words import content, words
from briefing.models import Citation, DisagreementKind, DisagreementNature, Document, SentenceKind
from briefing.prose.context import passage
from briefing.prose.speakers import persons

_KINDS = (SentenceKind.SENTENCE, SentenceKind.ITEM)


@dataclass(frozen=True)
class Unit:
    """One sentence: its words, the passage around it as a citation, and the witness it counts for."""

    text: str
    passage: str
    citation: Citation
    witness: str
    place: int

    @property
    def source(self) -> str:
        return self.citation.source


@dataclass(frozen=True)
class Clash:
    """Units that do not say the same, with the words on either side that differ."""

    kind: DisagreementKind
    nature: DisagreementNature
    topic: str
    sides: tuple[tuple[Unit, str], ...]
    """Each unit with its own words for the point at issue."""

    @property
    def key(self) -> tuple[str, frozenset[tuple[str, int]]]:
        return self.kind, frozenset((unit.source, unit.place) for unit, _ in self.sides)


def units(documents: Iterable[Document], families: Mapping[str, str]) -> list[Unit]:
    """Every sentence that can stand as evidence, in order."""
    found: list[Unit] = []
    for document in documents:
        text = document.source.text
        people = persons(text)
        for at, sentence in enumerate(document.sentences):
            if sentence.kind not in _KINDS:
                continue
            run = passage(document.sentences, text, at, people)
            if run is None:
                continue
            chosen = document.sentences[run[0] : run[1] + 1]
            start, end = chosen[0].body_start, chosen[-1].body_end
            citation = Citation(
                source=document.source.id,
                start=start,
                end=end,
                exact=text[start:end],
                sentences=tuple(one.id for one in chosen),
            )
            own = " ".join(text[sentence.body_start : sentence.body_end].split())
            whole = " ".join(text[start:end].split())
            witness = families.get(document.source.id, document.source.id)
            found.append(Unit(own, whole, citation, witness, at))
    return found


def apart(one: Unit, other: Unit) -> bool:
    """Whether the two come from independent sources."""
    return one.witness != other.witness


def stems(text: str) -> frozenset[str]:
    """Stems of the content words of a text."""
    return frozenset(stem for word in words(text).low if (stem := content(word)))


def named(text: str) -> frozenset[str]:
    """Names in a text: table entities by their id, others by their last folded part; nationalities count."""
    found: set[str] = set()
    for name in names(text):
        found |= {entity.id for entity in name.known} if name.known else {name.parts[-1]}
    return frozenset(found)


def first_of_each(sides: Sequence[tuple[Unit, str]]) -> tuple[tuple[Unit, str], ...]:
    """One unit for each witness and wording, in order, so that a reprint does not repeat its original."""
    kept: dict[tuple[str, str], tuple[Unit, str]] = {}
    for unit, said in sides:
        kept.setdefault((unit.witness, said.casefold()), (unit, said))
    return tuple(kept.values())
