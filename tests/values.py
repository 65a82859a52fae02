"""Small values for tests about the model path."""

from __future__ import annotations

import hashlib

from briefing.models import Chunk, Citation, Claim, ClaimKind, Document, Source, VerdictStatus
from briefing.spec import Spec
from briefing.split.document import split_source

FERRY = (
    "Dr Oda said the ferry may close in May. The ferry carries 900 people a day. "
    "The harbour office called the risk small. A new quay will open on 4 June 2031."
)


def document(text: str = FERRY, key: str = "ferry", budget: int = 4000, title: str | None = None) -> Document:
    data = text.encode("utf-8", "surrogatepass")
    source = Source(
        id=key,
        path=f"{key}.txt",
        sha256=hashlib.sha256(data).hexdigest(),
        encoding="utf-8",
        text=text,
        title=title,
    )
    return split_source(source, budget)


def chunk(doc: Document) -> Chunk:
    return doc.chunks[0]


def spec(**changes: object) -> Spec:
    values: dict[str, object] = {
        "title": "The ferry",
        "audience": "the town council",
        "takeaways": {"question": "What happens to the ferry?", "count": 3},
        "sources": [{"path": "ferry.txt"}],
    }
    return Spec.model_validate({**values, **changes})


def claim(text: str, source: str = "ferry", kind: ClaimKind = ClaimKind.FINDING) -> Claim:
    citation = Citation(source=source, start=0, end=len(text), exact=text)
    key = "c" + hashlib.sha256(f"{source}{text}".encode()).hexdigest()[:8]
    return Claim(id=key, text=text, kind=kind, citations=(citation,), verdict=VerdictStatus.SUPPORTED)
