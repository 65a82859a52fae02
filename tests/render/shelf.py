"""Documents and statements made by hand: spans are found in the text, never typed."""

from __future__ import annotations

import hashlib
import re

from briefing.models import Citation, Document, Sentence, SentenceKind, Source, SourceEntry, Statement

_BREAK = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|(?<=\n)(?=[^\n])")


def document(source: Source) -> Document:
    """A crude split, good enough to lay pages out: contiguous units, headings without a full stop."""
    cuts = [0, *sorted({m.end() for m in _BREAK.finditer(source.text)} - {0, len(source.text)})]
    sentences, paragraph = [], 0
    for number, (start, end) in enumerate(zip(cuts, [*cuts[1:], len(source.text)], strict=True), start=1):
        unit = source.text[start:end]
        body = unit.strip()
        left = start + unit.find(body)
        kind = SentenceKind.SENTENCE
        if body.startswith(("- Category", "- Latest", "Also Read", "Express your")):
            kind = SentenceKind.FURNITURE
        elif body and body[-1] not in '.!?”"':
            kind = SentenceKind.HEADING
        sentences.append(
            Sentence(
                id=f"s{number}",
                source=source.id,
                start=start,
                end=end,
                body_start=left,
                body_end=left + len(body),
                kind=kind,
                paragraph=paragraph,
            )
        )
        paragraph += unit.endswith("\n")
    return Document(source=source, sentences=tuple(sentences), chunks=())


def source(id: str, text: str, **known: object) -> Source:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    known.setdefault("path", f"{id}.txt")
    return Source.model_validate({"id": id, "sha256": digest, "encoding": "utf-8", "text": text, **known})


def entry(item: Source) -> SourceEntry:
    kept = item.model_dump(exclude={"text"})
    return SourceEntry.model_validate({**kept, "characters": len(item.text)})


class Shelf:
    """Documents by id, and statements cut out of them."""

    def __init__(self, *sources: Source) -> None:
        self.documents = tuple(document(item) for item in sources)
        self.texts = {item.id: item.text for item in sources}
        self.made = 0

    def cite(self, source: str, words: str) -> Citation:
        start = self.texts[source].index(words)
        return Citation(source=source, start=start, end=start + len(words), exact=words)

    def say(self, source: str, words: str, *more: tuple[str, str], **known: object) -> Statement:
        """A source's own sentence; ``more`` are further citations."""
        cites = (self.cite(source, words), *(self.cite(*pair) for pair in more))
        return self._made(text=words, verbatim=True, citations=cites, **known)

    def write(self, text: str, *cites: tuple[str, str], **known: object) -> Statement:
        """A sentence of a model's own, resting on ``cites``."""
        return self._made(
            text=text, verbatim=False, citations=tuple(self.cite(*pair) for pair in cites), **known
        )

    def _made(self, **known: object) -> Statement:
        self.made += 1
        return Statement.model_validate({"id": f"st{self.made}", **known})
